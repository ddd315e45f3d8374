(** The weighted inequality of the arithmetic and the geometric mean, for two and three terms and any positive weights;
    the entropy of the weights is at most the logarithm of their number. Builds on Powers.v. *)
Require Import Reals Lra Psatz.
From Majorant Require Import Powers.
Open Scope R_scope.

(** The tangent of [exp] at [m], at the point [ln x]. *)
Lemma tangent_at : forall x m, 0 < x -> exp m * (1 + (ln x - m)) <= x.
Proof.
  intros x m Hx. rewrite <- (exp_ln x Hx) at 2. replace (ln x) with (m + (ln x - m)) at 2 by ring.
  rewrite exp_plus. apply Rmult_le_compat_l; [left; apply exp_pos|]. apply exp_ineq1_le.
Qed.

Theorem amgm2 : forall w1 w2 x y, 0 < w1 -> 0 < w2 -> w1 + w2 = 1 -> 0 < x -> 0 < y ->
  exp (w1 * (ln x - ln w1) + w2 * (ln y - ln w2)) <= x + y.
Proof.
  intros w1 w2 x y H1 H2 E Hx Hy. set (m := w1 * (ln x - ln w1) + w2 * (ln y - ln w2)).
  pose proof (tangent_at (x / w1) m ltac:(pos)) as Tx. pose proof (tangent_at (y / w2) m ltac:(pos)) as Ty.
  rewrite ln_div in Tx, Ty by assumption.
  apply Rmult_le_compat_l with (r := w1) in Tx; [|lra]. apply Rmult_le_compat_l with (r := w2) in Ty; [|lra].
  replace (w1 * (x / w1)) with x in Tx by (field; lra). replace (w2 * (y / w2)) with y in Ty by (field; lra).
  apply Rle_trans with (2 := Rplus_le_compat _ _ _ _ Tx Ty). right.
  transitivity (exp m * ((w1 + w2) * (1 - m) + m)); [rewrite E; ring|unfold m at 3; ring].
Qed.

Theorem amgm3 : forall w1 w2 w3 x y t, 0 < w1 -> 0 < w2 -> 0 < w3 -> w1 + w2 + w3 = 1 -> 0 < x -> 0 < y -> 0 < t ->
  exp (w1 * (ln x - ln w1) + w2 * (ln y - ln w2) + w3 * (ln t - ln w3)) <= x + y + t.
Proof.
  intros w1 w2 w3 x y t H1 H2 H3 E Hx Hy Ht.
  set (m := w1 * (ln x - ln w1) + w2 * (ln y - ln w2) + w3 * (ln t - ln w3)).
  pose proof (tangent_at (x / w1) m ltac:(pos)) as Tx. pose proof (tangent_at (y / w2) m ltac:(pos)) as Ty.
  pose proof (tangent_at (t / w3) m ltac:(pos)) as Tt.
  rewrite ln_div in Tx, Ty, Tt by assumption.
  apply Rmult_le_compat_l with (r := w1) in Tx; [|lra]. apply Rmult_le_compat_l with (r := w2) in Ty; [|lra].
  apply Rmult_le_compat_l with (r := w3) in Tt; [|lra].
  replace (w1 * (x / w1)) with x in Tx by (field; lra). replace (w2 * (y / w2)) with y in Ty by (field; lra).
  replace (w3 * (t / w3)) with t in Tt by (field; lra).
  apply Rle_trans with (2 := Rplus_le_compat _ _ _ _ (Rplus_le_compat _ _ _ _ Tx Ty) Tt). right.
  transitivity (exp m * ((w1 + w2 + w3) * (1 - m) + m)); [rewrite E; ring|unfold m at 3; ring].
Qed.

(** Entropies: AM-GM with every term equal to 1. *)
Lemma entropy2_le : forall w1 w2, 0 < w1 -> 0 < w2 -> w1 + w2 = 1 -> exp (- (w1 * ln w1) - w2 * ln w2) <= 2.
Proof.
  intros w1 w2 H1 H2 E. pose proof (amgm2 w1 w2 1 1 H1 H2 E ltac:(lra) ltac:(lra)) as H. rewrite ln_1 in H.
  replace (- (w1 * ln w1) - w2 * ln w2) with (w1 * (0 - ln w1) + w2 * (0 - ln w2)) by ring. lra.
Qed.

Lemma entropy3_le : forall w1 w2 w3, 0 < w1 -> 0 < w2 -> 0 < w3 -> w1 + w2 + w3 = 1 ->
  exp (- (w1 * ln w1) - w2 * ln w2 - w3 * ln w3) <= 3.
Proof.
  intros w1 w2 w3 H1 H2 H3 E.
  pose proof (amgm3 w1 w2 w3 1 1 1 H1 H2 H3 E ltac:(lra) ltac:(lra) ltac:(lra)) as H. rewrite ln_1 in H.
  replace (- (w1 * ln w1) - w2 * ln w2 - w3 * ln w3) with (w1 * (0 - ln w1) + w2 * (0 - ln w2) + w3 * (0 - ln w3))
    by ring. lra.
Qed.
