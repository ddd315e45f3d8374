(** The theory file enclosed (boxes.md), as far as [interval] does not reach: boxes without end, roots, monotony. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Majorant Require Import Powers LambertW Vocabulary Links ScalarOptimum Theory_lambert.
From Majorant Require Goals_enclosed.
Open Scope R_scope.

(** a e^(-b C) <= d C^(-g), in logarithms. *)
Lemma tail : forall a b d g C, 1 <= a -> a <= 4 -> / 4 <= b -> / 2 <= d -> 0 < g -> g <= / 2 -> 50 <= C ->
  a * exp (- b * C) <= d * Rpower C (- g).
Proof.
  intros a b d g C Ha Ha' Hb Hd Hg Hg' HC. apply ln_le_inv; [pos|pos|]. expand_ln.
  assert (L1 : ln a <= ln 4) by (apply ln_le; lra). assert (L2 : ln (/ 2) <= ln d) by (apply ln_le; lra).
  assert (L3 : ln C <= C / 50 - 1 + ln 50).
  { pose proof (ln_le_minus_1 (C / 50) ltac:(lra)) as H. rewrite ln_div in H by lra. lra. }
  assert (P : 0 < ln C) by (apply ln_pos; lra). assert (N4 : ln 4 <= 1.4) by interval. assert (N2 : -0.7 <= ln (/ 2)) by interval.
  assert (N50 : ln 50 <= 4) by interval. assert (G : g * ln C <= / 2 * ln C) by (apply Rmult_le_compat_r; lra).
  assert (B : / 4 * C <= b * C) by (apply Rmult_le_compat_r; lra). lra.
Qed.

Lemma sum_tail : forall x, 1 <= x -> exp (- x) + Rpower x (- (1 / 7)) <= 3 / 2 * Rpower x (- (1 / 7)).
Proof.
  intros x Hx. assert (H : exp (- x) <= / 2 * Rpower x (- (1 / 7))); [|lra]. apply ln_le_inv; [pos|pos|]. expand_ln.
  pose proof (ln_le_minus_1 x ltac:(lra)). assert (ln 2 <= 0.7) by interval. lra.
Qed.

Lemma log_over_power_falls : forall p x y, / 2 <= p -> 9 <= x -> x < y -> ln y * Rpower y (- p) < ln x * Rpower x (- p).
Proof.
  intros p x y Hp Hx Hxy. apply (falls (fun t => ln t * Rpower t (- p)) (fun t => (1 - p * ln t) / t * Rpower t (- p)) x y Hxy).
  - intros t Ht. unfold Rpower. auto_derive; [lra|]. field. lra.
  - intros t Ht. assert (L : 2.1 < ln t). { apply Rlt_le_trans with (ln 9); [interval|apply ln_le; lra]. }
    pose proof (Rpower_pos t (- p)). assert (Q : 0 < (p * ln t - 1) / t * Rpower t (- p)) by (assert (0 < p * ln t - 1) by nra; pos).
    replace ((1 - p * ln t) / t * Rpower t (- p)) with (- ((p * ln t - 1) / t * Rpower t (- p))) by (field; lra). lra.
Qed.

Lemma five_parameters_tail : Goals_enclosed.five_parameters_tail.
Proof. red; intros. apply tail; lra. Qed.

Lemma two_stages_tail : Goals_enclosed.two_stages_tail.
Proof. red; intros. now apply sum_tail. Qed.

Lemma two_times : Goals_enclosed.two_times.
Proof.
  red; intros l m Hl Hl' Hm Hm'. apply (Theory_lambert.time_two_roots m l 1); try lra. apply Rlt_le_trans with (exp (-1) / 2).
  - assert (0.3 < exp (-1)) by interval. lra.
  - unfold Rdiv. apply Rmult_le_compat_l; [left; apply exp_pos|]. apply Rinv_le_contravar; lra.
Qed.

Lemma cost_falls : Goals_enclosed.cost_falls.
Proof. red; intros. apply log_over_power_falls; lra. Qed.
