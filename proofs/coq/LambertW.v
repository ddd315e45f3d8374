(** The two real branches of Lambert W, as functions: [W0] on [-1/e, infinity) with values >= -1, [Wm1] on [-1/e, 0)
    with values <= -1; outside, both are the junk value -1. Defining equation, uniqueness, monotonicity and the
    two-sided bound [ln x - ln (ln x) <= W0 x <= ln x]. Derivatives and limits are in LambertWCalculus.v.
    Builds on Powers.v. *)
Require Import Reals Lra Psatz.
From Majorant Require Import Powers.
Open Scope R_scope.

(** [W0] and [Wm1] invert this function, right and left of -1. *)
Definition wexp (w : R) : R := w * exp w.

(** [wexp] rises on [-1, infinity) and falls on (-infinity, -1]: compare with the tangent of [exp] at 0. *)
Lemma wexp_rises : forall u v, -1 <= u -> u < v -> wexp u < wexp v.
Proof.
  intros u v Hu Huv. unfold wexp. destruct (Rle_lt_dec 0 u) as [H0|H0].
  - apply exp_increasing in Huv as He. pose proof (exp_pos u). nra.
  - assert (T : u * exp (u - v) < v).
    { pose proof (exp_ineq1 (u - v) ltac:(lra)). nra. }
    replace (exp u) with (exp (u - v) * exp v) by (rewrite <- exp_plus; f_equal; ring).
    pose proof (exp_pos v). nra.
Qed.

Lemma wexp_falls : forall u v, u < v -> v <= -1 -> wexp v < wexp u.
Proof.
  intros u v Huv Hv. unfold wexp.
  assert (T : v * exp (v - u) < u).
  { pose proof (exp_ineq1 (v - u) ltac:(lra)). nra. }
  replace (exp v) with (exp (v - u) * exp u) by (rewrite <- exp_plus; f_equal; ring).
  pose proof (exp_pos u). nra.
Qed.

Lemma wexp_le_inv : forall u v, -1 <= u -> -1 <= v -> wexp u <= wexp v -> u <= v.
Proof.
  intros u v Hu Hv H. destruct (Rle_lt_dec u v) as [|L]; [assumption|].
  pose proof (wexp_rises v u Hv L). lra.
Qed.

Lemma wexp_lt_inv : forall u v, -1 <= u -> -1 <= v -> wexp u < wexp v -> u < v.
Proof.
  intros u v Hu Hv H. destruct (Rlt_le_dec u v) as [|[L|L]]; [assumption| |].
  - pose proof (wexp_rises v u Hv L). lra.
  - subst. lra.
Qed.

Lemma wexp_continuous : continuity wexp.
Proof.
  unfold wexp. apply continuity_mult; apply derivable_continuous; [apply derivable_id | apply derivable_exp].
Qed.

Lemma wexp_minus_1 : wexp (-1) = - exp (-1).
Proof. unfold wexp. ring. Qed.

Lemma wexp_min : forall w, - exp (-1) <= wexp w.
Proof.
  intro w. rewrite <- wexp_minus_1. destruct (Rtotal_order w (-1)) as [H|[H|H]].
  - left. apply wexp_falls; lra.
  - right. now rewrite H.
  - left. apply wexp_rises; lra.
Qed.

Lemma shifted_wexp_continuous : forall x, continuity (fun w => wexp w - x).
Proof.
  intro x. apply continuity_minus; [apply wexp_continuous|]. apply continuity_const. intros u v; reflexivity.
Qed.

Lemma W0_exists : forall x, - exp (-1) <= x -> { w | -1 <= w /\ wexp w = x }.
Proof.
  intros x Hx. set (top := Rmax 0 x).
  assert (Ht : -1 <= top) by (unfold top; pose proof (Rmax_l 0 x); lra).
  destruct (IVT_cor (fun w => wexp w - x) (-1) top (shifted_wexp_continuous x) Ht) as [w [[H1 _] H2]].
  - rewrite wexp_minus_1. unfold wexp.
    assert (x <= top * exp top).
    { unfold top. destruct (Rle_lt_dec 0 x).
      - rewrite Rmax_right by lra. pose proof (exp_ineq1_le x). nra.
      - rewrite Rmax_left by lra. lra. }
    nra.
  - exists w. split; [assumption|lra].
Qed.

Lemma Wm1_exists : forall x, - exp (-1) <= x < 0 -> { w | w <= -1 /\ wexp w = x }.
Proof.
  intros x [Hx Hx0].
  set (y := 4 / x). (* far enough: |y| e^y <= 4/|y| = |x| *)
  assert (He : exp (-1) < 1) by (rewrite <- exp_0; apply exp_increasing; lra).
  assert (Hy : y < -1).
  { unfold y. apply Rmult_lt_reg_r with (- x); [lra|]. replace (4 / x * - x) with (-4) by (field; lra). lra. }
  assert (Hend : x <= wexp y).
  { unfold wexp. pose proof (exp_ineq1_le (- y / 2)) as T. pose proof (exp_pos y) as P.
    assert (E : exp (- y / 2) * exp (- y / 2) * exp y = 1).
    { rewrite <- !exp_plus, <- exp_0. f_equal. field. }
    assert (y * y * exp y <= 4).
    { assert (y * y / 4 <= exp (- y / 2) * exp (- y / 2)) by nra.
      apply Rle_trans with (4 * (exp (- y / 2) * exp (- y / 2) * exp y)); [nra|lra]. }
    replace x with (4 / y) by (unfold y; field; lra).
    apply Rmult_le_reg_r with (- y); [lra|]. replace (4 / y * - y) with (-4) by (field; lra). nra. }
  destruct (IVT_cor (fun w => wexp w - x) y (-1) (shifted_wexp_continuous x) ltac:(lra)) as [w [[_ H1] H2]].
  - rewrite wexp_minus_1. nra.
  - exists w. split; [assumption|lra].
Qed.

Definition W0 (x : R) : R :=
  match Rle_dec (- exp (-1)) x with left H => proj1_sig (W0_exists x H) | right _ => -1 end.

Definition Wm1 (x : R) : R :=
  match Rle_dec (- exp (-1)) x, Rlt_dec x 0 with
  | left H, left H' => proj1_sig (Wm1_exists x (conj H H'))
  | _, _ => -1
  end.

(** The defining equations. *)
Theorem W0_spec : forall x, - exp (-1) <= x -> -1 <= W0 x /\ W0 x * exp (W0 x) = x.
Proof.
  intros x H. unfold W0. destruct (Rle_dec (- exp (-1)) x) as [H'|]; [|contradiction].
  apply (proj2_sig (W0_exists x H')).
Qed.

Theorem Wm1_spec : forall x, - exp (-1) <= x < 0 -> Wm1 x <= -1 /\ Wm1 x * exp (Wm1 x) = x.
Proof.
  intros x [H H0]. unfold Wm1. destruct (Rle_dec (- exp (-1)) x) as [H'|]; [|contradiction].
  destruct (Rlt_dec x 0) as [H0'|]; [|contradiction]. apply (proj2_sig (Wm1_exists x (conj H' H0'))).
Qed.

Theorem W0_unique : forall x w, -1 <= w -> w * exp w = x -> W0 x = w.
Proof.
  intros x w Hw E. assert (Hx : - exp (-1) <= x) by (rewrite <- E; apply wexp_min).
  destruct (W0_spec x Hx). apply Rle_antisym; apply wexp_le_inv; unfold wexp; lra.
Qed.

Theorem Wm1_unique : forall x w, w <= -1 -> w * exp w = x -> Wm1 x = w.
Proof.
  intros x w Hw E. assert (Hx : - exp (-1) <= x) by (rewrite <- E; apply wexp_min).
  assert (Hx0 : x < 0) by (rewrite <- E; pose proof (exp_pos w); nra).
  destruct (Wm1_spec x (conj Hx Hx0)) as [H1 H2].
  destruct (Rtotal_order (Wm1 x) w) as [L|[L|L]]; [|assumption|].
  - pose proof (wexp_falls _ _ L Hw) as F. unfold wexp in F. lra.
  - pose proof (wexp_falls _ _ L H1) as F. unfold wexp in F. lra.
Qed.

Theorem W0_increasing : forall x y, - exp (-1) <= x -> x < y -> W0 x < W0 y.
Proof.
  intros x y Hx Hxy. destruct (W0_spec x Hx), (W0_spec y) as []; [lra|]. apply wexp_lt_inv; unfold wexp; lra.
Qed.

Theorem Wm1_decreasing : forall x y, - exp (-1) <= x -> x < y -> y < 0 -> Wm1 y < Wm1 x.
Proof.
  intros x y Hx Hxy Hy. destruct (Wm1_spec x) as [A1 A2]; [lra|]. destruct (Wm1_spec y) as [B1 B2]; [lra|].
  destruct (Rlt_le_dec (Wm1 y) (Wm1 x)) as [|[L|L]]; [assumption| |].
  - pose proof (wexp_falls _ _ L B1) as F. unfold wexp in F. lra.
  - rewrite L in A2. lra.
Qed.

Lemma W0_monotone : forall x y, - exp (-1) <= x -> x <= y -> W0 x <= W0 y.
Proof. intros x y Hx [H|H]; [left; now apply W0_increasing | right; now rewrite H]. Qed.

Lemma below_zero : - exp (-1) < 0.
Proof. pose proof (exp_pos (-1)). lra. Qed.

(** Positive arguments: what the scaling laws use. *)
Lemma W0_0 : W0 0 = 0.
Proof. apply W0_unique; lra. Qed.

Lemma W0_e : W0 (exp 1) = 1.
Proof. apply W0_unique; lra. Qed.

Lemma W0_eq : forall x, 0 <= x -> W0 x * exp (W0 x) = x.
Proof. intros x H. apply W0_spec. pose proof below_zero. lra. Qed.

Lemma W0_pos : forall x, 0 < x -> 0 < W0 x.
Proof. intros x H. rewrite <- W0_0. apply W0_increasing; [pose proof below_zero|]; lra. Qed.

Lemma W0_nonneg : forall x, 0 <= x -> 0 <= W0 x.
Proof. intros x H. rewrite <- W0_0. apply W0_monotone; [pose proof below_zero|]; lra. Qed.

Lemma ln_W0 : forall x, 0 < x -> ln (W0 x) = ln x - W0 x.
Proof.
  intros x H. rewrite <- (W0_eq x) at 2 by lra. pose proof (W0_pos x H). expand_ln. ring.
Qed.

Lemma exp_neg_W0 : forall x, 0 < x -> exp (- W0 x) = W0 x / x.
Proof. intros x H. pose proof (W0_pos x H). by_ln. rewrite ln_W0; lra. Qed.

Lemma W0_le_self : forall x, 0 <= x -> W0 x <= x.
Proof.
  intros x H. pose proof (W0_nonneg x H). rewrite <- (W0_eq x) at 2 by lra.
  pose proof (exp_ineq1_le (W0 x)). nra.
Qed.

Theorem W0_bounds : forall x, exp 1 <= x -> ln x - ln (ln x) <= W0 x <= ln x.
Proof.
  intros x Hx. pose proof exp_1_gt_2 as E.
  assert (L1 : 1 <= ln x) by (rewrite <- (ln_exp 1); apply ln_le; [apply exp_pos|assumption]).
  assert (Hw : 1 <= W0 x).
  { rewrite <- W0_e. apply W0_monotone; [pose proof below_zero; lra|assumption]. }
  pose proof (ln_W0 x ltac:(lra)) as HW.
  assert (0 <= ln (W0 x)) by (rewrite <- ln_1; apply ln_le; lra).
  assert (Hle : W0 x <= ln x) by lra. split; [|assumption].
  assert (ln (W0 x) <= ln (ln x)) by (apply ln_le; lra). lra.
Qed.
