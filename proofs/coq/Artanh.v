(** The inverse hyperbolic tangent on (0, 1): [x < artanh x < x/(1-x^2)], and [artanh x / x] rises.
    Builds on Powers.v, Gronwall.v (monotonicity by derivative). *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers.
Open Scope R_scope.

Definition artanh x := ln ((1 + x) / (1 - x)) / 2.

Lemma increasing_strictly : forall (h h' : R -> R) a b, a < b -> (forall t, a <= t <= b -> is_derive h t (h' t)) ->
  (forall t, a < t <= b -> 0 < h' t) -> (0 <= h' a) -> h a < h b.
Proof.
  intros h h' a b Hab Hd Hp Ha.
  assert (W : forall u v, a <= u < v -> v <= b -> h u <= h v /\ (a < u -> h u < h v)).
  { intros u v Hu Hv. destruct (MVT_gen h u v h') as [c [Hc E]].
    - intros t Ht. rewrite Rmin_left, Rmax_right in Ht by lra. apply Hd. lra.
    - intros t Ht. rewrite Rmin_left, Rmax_right in Ht by lra.
      apply derivable_continuous_pt. exists (h' t). apply is_derive_Reals, Hd. lra.
    - rewrite Rmin_left, Rmax_right in Hc by lra. split.
      + assert (0 <= h' c). { destruct (Req_dec c a) as [->|N]; [assumption|]. left. apply Hp. lra. } nra.
      + intro L. assert (0 < h' c) by (apply Hp; lra). nra. }
  pose proof (proj1 (W a ((a + b) / 2) ltac:(lra) ltac:(lra))).
  pose proof (proj2 (W ((a + b) / 2) b ltac:(lra) ltac:(lra)) ltac:(lra)). lra.
Qed.

Lemma artanh_0 : artanh 0 = 0.
Proof. unfold artanh. replace ((1 + 0) / (1 - 0)) with 1 by field. rewrite ln_1. field. Qed.

Lemma artanh_derivative : forall x, 0 <= x < 1 -> is_derive artanh x (/ (1 - x ^ 2)).
Proof.
  intros x Hx. unfold artanh. assert (0 < (1 + x) / (1 - x)) by pos. auto_derive.
  - repeat split; first [lra | assumption | pos].
  - field. repeat split; nra.
Qed.

Theorem artanh_above : forall x, 0 < x < 1 -> x < artanh x.
Proof.
  intros x Hx. assert (D : artanh 0 - 0 < artanh x - x); [|rewrite artanh_0 in D; lra].
  apply (increasing_strictly (fun t => artanh t - t) (fun t => / (1 - t ^ 2) - 1)); [lra| | |].
  - intros t Ht. apply (is_derive_minus artanh (fun t => t)); [apply artanh_derivative; lra|apply (is_derive_id (K := R_AbsRing))].
  - intros t Ht. assert (0 < 1 - t ^ 2 < 1) by nra. assert (1 < / (1 - t ^ 2)); [|lra].
    rewrite <- Rinv_1. apply Rinv_lt_contravar; lra.
  - right. field.
Qed.

Theorem artanh_below : forall x, 0 < x < 1 -> artanh x < x / (1 - x ^ 2).
Proof.
  intros x Hx. assert (D : 0 / (1 - 0 ^ 2) - artanh 0 < x / (1 - x ^ 2) - artanh x).
  - apply (increasing_strictly (fun t => t / (1 - t ^ 2) - artanh t) (fun t => 2 * t ^ 2 / (1 - t ^ 2) ^ 2)); [lra| | |].
    + intros t Ht. assert (0 < 1 - t ^ 2) by nra. evar_last.
      * apply (is_derive_minus (fun t => t / (1 - t ^ 2)) artanh); [|apply artanh_derivative; lra].
        auto_derive; [nra|reflexivity].
      * unfold minus, plus, opp; simpl. field. nra.
    + intros t Ht. assert (0 < 1 - t ^ 2) by nra. assert (0 < t ^ 2) by nra. assert (0 < (1 - t ^ 2) ^ 2) by nra. pos.
    + right. field.
  - rewrite artanh_0 in D. replace (0 / (1 - 0 ^ 2)) with 0 in D by field. lra.
Qed.

Theorem artanh_ratio_rises : forall x y, 0 < x < y -> y < 1 -> artanh x / x < artanh y / y.
Proof.
  intros x y Hxy Hy.
  assert (P : forall t, x <= t <= y -> 0 < (t / (1 - t ^ 2) - artanh t) / t ^ 2).
  { intros t Ht. pose proof (artanh_below t ltac:(lra)). assert (0 < t ^ 2) by nra. apply Rdiv_lt_0_compat; lra. }
  apply (increasing_strictly (fun t => artanh t / t) (fun t => (t / (1 - t ^ 2) - artanh t) / t ^ 2)); [lra| | |].
  - intros t Ht. evar_last.
    + apply (is_derive_div artanh (fun t => t) t (/ (1 - t ^ 2)) 1); [apply artanh_derivative; lra| |lra].
      apply (is_derive_id (K := R_AbsRing)).
    + field. split; nra.
  - intros t Ht. apply P. lra.
  - left. apply P. lra.
Qed.
