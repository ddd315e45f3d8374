(** Proof of T15: N labels, Bernoulli with parameter 1/2 + d or 1/2 - d. Builds on TwoPoint.v, Statistics.v, Artanh.v. *)
Require Import Reals Lra Psatz Lia List.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers TwoPoint Statistics Artanh Statements.
Import ListNotations.
Open Scope R_scope.

Lemma prob_pos : forall d w, - / 2 < d < / 2 -> 0 < prob d w.
Proof. intros d w Hd. induction w as [|b w IH]; simpl; [lra|]. apply Rmult_lt_0_compat; [destruct b; lra|assumption]. Qed.

Lemma list_sum_app : forall X (l m : list X) f, list_sum (l ++ m) f = list_sum l f + list_sum m f.
Proof. induction l as [|x l IH]; intros; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma list_sum_map : forall X Y (g : X -> Y) l f, list_sum (map g l) f = list_sum l (fun x => f (g x)).
Proof. induction l as [|x l IH]; intros; simpl; [reflexivity|]. now rewrite IH. Qed.

Lemma list_sum_ext : forall X (l : list X) f g, (forall x, f x = g x) -> list_sum l f = list_sum l g.
Proof. induction l as [|x l IH]; intros f g H; simpl; [reflexivity|]. now rewrite H, (IH f g H). Qed.

Lemma list_sum_scale : forall X (l : list X) c f, list_sum l (fun x => c * f x) = c * list_sum l f.
Proof. induction l as [|x l IH]; intros; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma prob_total : forall N d, list_sum (words N) (prob d) = 1.
Proof.
  induction N as [|N IH]; intro d; [simpl; ring|]. simpl words. rewrite list_sum_app, !list_sum_map. simpl.
  rewrite !list_sum_scale, IH. field.
Qed.

Lemma prob_density : forall N d, - / 2 < d < / 2 -> density (finite (words N)) (prob d).
Proof. intros N d Hd. split; [intro; now apply prob_pos|]. split; [exact I|]. apply prob_total. Qed.

(** The divergence of N labels is N times that of one. *)
Lemma KL_step : forall N d, 0 < d < / 2 -> KL (S N) d = KL N d + 2 * d * ln ((/ 2 + d) / (/ 2 - d)).
Proof.
  intros N d Hd. unfold KL. simpl words. rewrite list_sum_app, !list_sum_map. simpl.
  assert (P : forall w, 0 < prob d w) by (intro; apply prob_pos; lra).
  assert (Q : forall w, 0 < prob (- d) w) by (intro; apply prob_pos; lra).
  set (l := ln (/ 2 + d)). set (m := ln (/ 2 - d)). replace (ln ((/ 2 + d) / (/ 2 - d))) with (l - m)
    by (unfold l, m; symmetry; apply ln_div; lra).
  rewrite (list_sum_ext _ _ (fun w => (/ 2 + d) * prob d w * ln ((/ 2 + d) * prob d w / ((/ 2 + - d) * prob (- d) w)))
    (fun w => (/ 2 + d) * (prob d w * ln (prob d w / prob (- d) w)) + (/ 2 + d) * (l - m) * prob d w)).
  2: { intro w. specialize (P w). specialize (Q w). rewrite !ln_div, !ln_mult; try lra; try (apply Rmult_lt_0_compat; lra).
    unfold l, m. replace (/ 2 + - d) with (/ 2 - d) by ring. ring. }
  rewrite (list_sum_ext _ _ (fun w => (/ 2 - d) * prob d w * ln ((/ 2 - d) * prob d w / ((/ 2 - - d) * prob (- d) w)))
    (fun w => (/ 2 - d) * (prob d w * ln (prob d w / prob (- d) w)) + (/ 2 - d) * (m - l) * prob d w)).
  2: { intro w. specialize (P w). specialize (Q w). rewrite !ln_div, !ln_mult; try lra; try (apply Rmult_lt_0_compat; lra).
    unfold l, m. replace (/ 2 - - d) with (/ 2 + d) by ring. ring. }
  rewrite !list_sum_linear, prob_total. field.
Qed.

Lemma KL_closed : forall N d, 0 < d < / 2 -> KL N d = 2 * d * INR N * ln ((1 + 2 * d) / (1 - 2 * d)).
Proof.
  intros N d Hd. replace ((1 + 2 * d) / (1 - 2 * d)) with ((/ 2 + d) / (/ 2 - d)) by (field; lra).
  induction N as [|N IH].
  - unfold KL. simpl. replace (1 / 1) with 1 by field. rewrite ln_1. ring.
  - rewrite KL_step, IH, S_INR by assumption. ring.
Qed.

Lemma KL_above : forall N d, (1 <= N)%nat -> 0 < d < / 2 -> 8 * d ^ 2 * INR N < KL N d.
Proof.
  intros N d HN Hd. assert (HR : 1 <= INR N) by (change 1 with (INR 1); now apply le_INR).
  rewrite KL_closed by assumption. pose proof (artanh_above (2 * d) ltac:(lra)) as A. unfold artanh in A.
  set (l := ln ((1 + 2 * d) / (1 - 2 * d))) in *. assert (4 * d < l) by lra.
  replace (8 * d ^ 2 * INR N) with (2 * d * INR N * (4 * d)) by ring. apply Rmult_lt_compat_l; [pos|assumption].
Qed.

Lemma overlap_is_TV : forall N d, - / 2 < d < / 2 -> overlap (finite (words N)) (prob d) (prob (- d)) = 1 - TV N d.
Proof.
  intros N d Hd. unfold overlap, TV. simpl.
  assert (E : list_sum (words N) (fun w => Rabs (prob d w - prob (- d) w)) =
    list_sum (words N) (fun w => 1 * (1 * prob d w + 1 * prob (- d) w) + -2 * Rmin (prob d w) (prob (- d) w))).
  { apply list_sum_ext. intro w. destruct (Rle_dec (prob d w) (prob (- d) w)) as [L|L].
    - rewrite Rmin_left, Rabs_left1 by lra. ring.
    - rewrite Rmin_right, Rabs_right by lra. ring. }
  rewrite E, !list_sum_linear, !prob_total. field.
Qed.

Lemma agnostic_bound : forall N d phi, 0 < d < / 2 -> (forall w, 0 <= phi w <= 1) ->
  d * (1 - TV N d) <= worst_excess N d phi /\ d / 2 * exp (- KL N d) <= d * (1 - TV N d).
Proof.
  intros N d phi Hd Hphi. rewrite <- overlap_is_TV by lra.
  assert (Dp : density (finite (words N)) (prob d)) by (apply prob_density; lra).
  assert (Dq : density (finite (words N)) (prob (- d))) by (apply prob_density; lra). split.
  - pose proof (le_cam _ (finite (words N)) (prob d) (prob (- d)) (fun w => 2 * d * (1 - phi w)) (fun w => 2 * d * phi w)
      (2 * d) Dp Dq ltac:(lra)) as L.
    replace d with (2 * d / 2) at 1 by field. apply L; try exact I; intro w; specialize (Hphi w); nra.
  - pose proof (bretagnolle_huber _ (finite (words N)) (prob d) (prob (- d)) Dp Dq I I) as B.
    change (integral (finite (words N)) (fun w => prob d w * ln (prob d w / prob (- d) w))) with (KL N d) in B. nra.
Qed.

(** The choice [d = 1/(4 sqrt N)]. *)
Definition level N := / (2 * sqrt (INR N)).
Definition constant N := exp (- (sqrt (INR N) / 2 * ln ((1 + level N) / (1 - level N)))) / 8.

Lemma sqrt_INR_ge_1 : forall N, (1 <= N)%nat -> 1 <= sqrt (INR N).
Proof. intros N HN. rewrite <- sqrt_1. apply sqrt_le_1_alt. change 1 with (INR 1). now apply le_INR. Qed.

Lemma level_range : forall N, (1 <= N)%nat -> 0 < level N <= / 2.
Proof.
  intros N HN. pose proof (sqrt_INR_ge_1 N HN). unfold level. split; [pos|]. apply Rinv_le_contravar; lra.
Qed.

Lemma constant_via_artanh : forall N, (1 <= N)%nat -> constant N = exp (- (artanh (level N) / level N / 2)) / 8.
Proof.
  intros N HN. pose proof (sqrt_INR_ge_1 N HN). unfold constant, artanh. do 3 f_equal.
  replace (sqrt (INR N)) with (/ (2 * level N)) at 1.
  - pose proof (level_range N HN). field. lra.
  - unfold level. field. lra.
Qed.

Lemma constant_bounds : forall N phi, (1 <= N)%nat -> (forall w, 0 <= phi w <= 1) ->
  constant N / sqrt (INR N) <= worst_excess N (/ (4 * sqrt (INR N))) phi /\ / (8 * sqrt 3) <= constant N.
Proof.
  intros N phi HN Hphi. pose proof (sqrt_INR_ge_1 N HN) as HS. destruct (level_range N HN) as [L1 L2].
  assert (Ed : / (4 * sqrt (INR N)) = level N / 2) by (unfold level; field; lra). split.
  - rewrite Ed. destruct (agnostic_bound N (level N / 2) phi ltac:(lra) Hphi) as [B1 B2].
    apply Rle_trans with (2 := B1). apply Rle_trans with (2 := B2). right.
    rewrite KL_closed by lra. replace (2 * (level N / 2)) with (level N) by field. unfold constant.
    replace (level N * INR N) with (sqrt (INR N) / 2).
    + replace (level N) with (/ (2 * sqrt (INR N))) at 3 by reflexivity. field. lra.
    + unfold level. rewrite <- (sqrt_sqrt (INR N)) at 3 by apply pos_INR. field. lra.
  - rewrite constant_via_artanh by assumption.
    assert (A : artanh (level N) / level N <= artanh (/ 2) / (/ 2)).
    { destruct L2 as [L2|L2]; [left; apply artanh_ratio_rises; lra|right; now rewrite L2]. }
    assert (E3 : artanh (/ 2) / (/ 2) = ln 3).
    { unfold artanh. replace ((1 + / 2) / (1 - / 2)) with 3 by field. field. }
    rewrite E3 in A. replace (/ (8 * sqrt 3)) with (exp (- (ln 3 / 2)) / 8).
    + assert (exp (- (ln 3 / 2)) <= exp (- (artanh (level N) / level N / 2))) by (apply exp_le; lra). lra.
    + rewrite <- Rpower_sqrt by lra. unfold Rpower. rewrite exp_Ropp. replace (/ 2 * ln 3) with (ln 3 / 2) by field.
      field. apply Rgt_not_eq, exp_pos.
Qed.

Lemma level_limit : is_lim_seq level 0.
Proof.
  apply is_lim_seq_ext with (fun N => / 2 * / sqrt (INR N)).
  { intro N. unfold level. destruct (Req_dec (sqrt (INR N)) 0) as [E|E].
    - rewrite E, Rmult_0_r. unfold Rdiv. ring_simplify. rewrite Rinv_0. ring.
    - field. exact E. }
  replace (Finite 0) with (Rbar_mult (/ 2) 0) by (simpl; f_equal; ring). apply is_lim_seq_scal_l.
  apply (is_lim_seq_inv (fun N => sqrt (INR N)) p_infty); [|discriminate].
  apply (filterlim_comp _ _ _ INR sqrt _ _ _ is_lim_seq_INR). apply filterlim_sqrt_p.
Qed.

Lemma constant_limit : is_lim_seq constant (exp (- / 2) / 8).
Proof.
  apply is_lim_seq_le_le_loc with (u := fun N => exp (- (/ (1 - level N ^ 2) / 2)) / 8) (w := fun _ => exp (- / 2) / 8).
  - exists 1%nat. intros N HN. destruct (level_range N HN) as [L1 L2]. rewrite constant_via_artanh by assumption.
    assert (A1 : 1 <= artanh (level N) / level N).
    { pose proof (artanh_above (level N) ltac:(lra)). apply Rmult_le_reg_r with (level N); [assumption|].
      unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
    assert (A2 : artanh (level N) / level N <= / (1 - level N ^ 2)).
    { pose proof (artanh_below (level N) ltac:(lra)). apply Rmult_le_reg_r with (level N); [assumption|].
      unfold Rdiv in *. rewrite Rmult_assoc, Rinv_l, Rmult_1_r, Rmult_comm by lra. lra. }
    split; (apply Rmult_le_compat_r; [lra|]); apply exp_le; lra.
  - replace (exp (- / 2) / 8) with (exp (- (/ (1 - 0 ^ 2) / 2)) / 8) by (do 3 f_equal; field).
    apply (is_lim_seq_continuous (fun x => exp (- (/ (1 - x ^ 2) / 2)) / 8) level 0); [|apply level_limit].
    apply derivable_continuous_pt, ex_derive_Reals_0. auto_derive. lra.
  - apply is_lim_seq_const.
Qed.

Theorem proof_of_T15 : T15.
Proof.
  split.
  - intros N d phi HN Hd Hphi. destruct (agnostic_bound N d phi Hd Hphi) as [B1 B2].
    split; [assumption|]. split; [assumption|]. split; [now apply KL_closed|now apply KL_above].
  - intros y c. split; [exact constant_bounds|exact constant_limit].
Qed.
