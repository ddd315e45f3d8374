(** Positive powers, exponentials and logarithms: the order facts that the standard library lacks, and the two
    tactics that the rest of the library lives on: [pos] (a product of positive things is positive) and [by_ln] (two
    positive expressions are equal when their logarithms are).

    [Rpower x y] is [exp (y * ln x)]; every lemma here asks for [0 < x], for [ln] of anything else is a junk value. *)
Require Import Reals Lra.
Open Scope R_scope.

Lemma exp_le : forall x y, x <= y -> exp x <= exp y.
Proof. intros x y [H|H]; [left; now apply exp_increasing | right; now rewrite H]. Qed.

Lemma exp_le_inv : forall x y, exp x <= exp y -> x <= y.
Proof.
  intros x y H. destruct (Rle_lt_dec x y) as [|L]; [assumption|].
  apply exp_increasing in L. lra.
Qed.

Lemma ln_le : forall x y, 0 < x -> x <= y -> ln x <= ln y.
Proof. intros x y Hx [H|H]; [left; now apply ln_increasing | right; now rewrite H]. Qed.

Lemma ln_le_inv : forall x y, 0 < x -> 0 < y -> ln x <= ln y -> x <= y.
Proof. intros x y Hx Hy H. apply exp_le in H. now rewrite !exp_ln in H. Qed.

Lemma ln_div : forall x y, 0 < x -> 0 < y -> ln (x / y) = ln x - ln y.
Proof.
  intros x y Hx Hy. unfold Rdiv. rewrite ln_mult, ln_Rinv; try assumption; [ring|].
  now apply Rinv_0_lt_compat.
Qed.

(** The tangent of the logarithm at 1. *)
Lemma ln_le_minus_1 : forall x, 0 < x -> ln x <= x - 1.
Proof. intros x Hx. pose proof (exp_ineq1_le (ln x)). rewrite exp_ln in H; lra. Qed.

Lemma Rpower_pos : forall x y, 0 < Rpower x y.
Proof. intros. apply exp_pos. Qed.

Lemma ln_Rpower : forall x y, ln (Rpower x y) = y * ln x.
Proof. intros. unfold Rpower. apply ln_exp. Qed.

Ltac pos :=
  solve [ repeat first
    [ assumption | apply exp_pos | apply Rpower_pos | apply Rmult_lt_0_compat | apply Rinv_0_lt_compat
    | apply Rdiv_lt_0_compat | lra | apply Rplus_lt_0_compat ] ].

(** Pulls logarithms through products, quotients, powers and exponentials of positive things. *)
Ltac expand_ln :=
  repeat first
    [ rewrite ln_Rpower | rewrite ln_exp | rewrite ln_1 | rewrite ln_div by pos | rewrite ln_mult by pos
    | rewrite ln_Rinv by pos ].

(** Equal logarithms: leaves the equation between them. *)
Ltac by_ln := apply ln_inv; [ pos | pos | expand_ln ].

Lemma Rpower_le_base : forall x y c, 0 < x -> x <= y -> 0 <= c -> Rpower x c <= Rpower y c.
Proof.
  intros x y c Hx Hxy Hc. unfold Rpower. apply exp_le, Rmult_le_compat_l; [assumption|]. now apply ln_le.
Qed.

Lemma Rpower_lt_base : forall x y c, 0 < x -> x < y -> 0 < c -> Rpower x c < Rpower y c.
Proof.
  intros x y c Hx Hxy Hc. unfold Rpower. apply exp_increasing, Rmult_lt_compat_l; [assumption|].
  now apply ln_increasing.
Qed.

Lemma Rpower_neg_le_base : forall x y c, 0 < x -> x <= y -> 0 <= c -> Rpower y (- c) <= Rpower x (- c).
Proof.
  intros x y c Hx Hxy Hc. unfold Rpower. apply exp_le. pose proof (ln_le x y Hx Hxy). nra.
Qed.

Lemma Rpower_neg_lt_base : forall x y c, 0 < x -> x < y -> 0 < c -> Rpower y (- c) < Rpower x (- c).
Proof.
  intros x y c Hx Hxy Hc. unfold Rpower. apply exp_increasing. pose proof (ln_increasing x y Hx Hxy). nra.
Qed.

(** Inverses of a power: what a bound on the power says of the base. *)
Lemma Rpower_le_base_inv : forall x y c, 0 < x -> 0 < y -> 0 < c -> Rpower x c <= Rpower y c -> x <= y.
Proof.
  intros x y c Hx Hy Hc H. destruct (Rle_lt_dec x y) as [|L]; [assumption|].
  pose proof (Rpower_lt_base y x c Hy L Hc). lra.
Qed.

Lemma Rpower_inverse : forall x c, 0 < x -> c <> 0 -> Rpower (Rpower x (/ c)) c = x.
Proof. intros x c Hx Hc. rewrite Rpower_mult, Rinv_l, Rpower_1; auto. Qed.

Lemma Rpower_inverse' : forall x c, 0 < x -> c <> 0 -> Rpower (Rpower x c) (/ c) = x.
Proof. intros x c Hx Hc. rewrite Rpower_mult, Rinv_r, Rpower_1; auto. Qed.

Lemma Rpower_1_base : forall c, Rpower 1 c = 1.
Proof. intros. unfold Rpower. now rewrite ln_1, Rmult_0_r, exp_0. Qed.

Lemma exp_1_gt_2 : 2 < exp 1.
Proof. pose proof (exp_ineq1 1 ltac:(lra)). lra. Qed.

Lemma ln_pos : forall x, 1 < x -> 0 < ln x.
Proof. intros x H. rewrite <- ln_1. apply ln_increasing; lra. Qed.
