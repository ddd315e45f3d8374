(** The three cases of ScalarOptimum.v put together: [optima] holds of [fall]; and the threshold of [J] up to which the
    infimum is [G] when [nu < 1]. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Infimum Model ScalarOptimum.
Open Scope R_scope.

(** A zero of the slope on its rising side is a strict minimum there. *)
Lemma minimum_at : forall c nu G xi T t, 0 < c -> 0 < nu -> 0 < G -> 0 < xi -> 0 < T -> (1 - nu) * xi <= T ->
  slope nu xi (J_of c nu G xi) T = 0 -> 0 < t -> (1 - nu) * xi <= t -> t <> T -> fall c nu G xi T < fall c nu G xi t.
Proof.
  intros c nu G xi T t Hc Hnu HG Hxi HT Hm HS Ht Hmt Hne. destruct (Rtotal_order t T) as [L|[L|L]]; [|contradiction|].
  - apply fall_falls; try assumption; [lra|]. intros x Hx. rewrite <- HS. apply slope_rises; lra.
  - apply fall_rises; try assumption; [lra|]. intros x Hx. rewrite <- HS. apply slope_rises; lra.
Qed.

Lemma inf_is_G : forall c nu G xi, 0 < c -> 0 < nu -> 0 < G -> 0 < xi ->
  (forall t, 0 < t -> G <= fall c nu G xi t) -> is_inf (values (fall c nu G xi)) G.
Proof.
  intros c nu G xi Hc Hnu HG Hxi H. apply is_inf_approached.
  - intros v (T & HT & ->). now apply H.
  - intros d Hd. destruct (approaches_G c nu G xi d Hc Hnu HG Hxi Hd) as (T0 & HT0 & A).
    exists (fall c nu G xi T0). split; [now exists T0|]. specialize (A T0 ltac:(lra)). apply Rabs_le_between in A. lra.
Qed.

(** [nu < 1]: a point left of the turn of the slope is above [G] or above the minimum. *)
Lemma left_side : forall c nu G xi T t, 0 < c -> 0 < nu < 1 -> 0 < G -> 0 < xi -> (1 - nu) * xi <= T ->
  slope nu xi (J_of c nu G xi) T = 0 -> 0 < t -> t <> T -> G < fall c nu G xi t \/ fall c nu G xi T < fall c nu G xi t.
Proof.
  intros c nu G xi T t Hc Hnu HG Hxi Hm HS Ht Hne. assert (0 < (1 - nu) * xi) by (apply Rmult_lt_0_compat; lra).
  destruct (Rle_lt_dec ((1 - nu) * xi) t) as [L|L]; [right; apply minimum_at; try assumption; lra|].
  destruct (Rle_lt_dec 0 (slope nu xi (J_of c nu G xi) t)) as [S|S].
  - left. apply above_G; try assumption; [lra|]. intros x Hx.
    pose proof (slope_falls nu xi (J_of c nu G xi) x t Hxi ltac:(lra) ltac:(lra)). lra.
  - right. apply fall_falls; try assumption; [lra|lra|]. intros x Hx.
    destruct (Rle_lt_dec x ((1 - nu) * xi)) as [D|D].
    + pose proof (slope_falls nu xi (J_of c nu G xi) t x Hxi ltac:(lra) D). lra.
    + rewrite <- HS. apply slope_rises; lra.
Qed.

(** The value at a zero of the slope. *)
Lemma value_at : forall c nu G xi T, 0 < c -> 0 < nu -> 0 < G -> 0 < xi -> 0 < T ->
  slope nu xi (J_of c nu G xi) T = 0 -> fall c nu G xi T = G * exp (- (T / xi)) * (1 + T / xi / nu).
Proof.
  intros c nu G xi T Hc Hnu HG Hxi HT HS. unfold fall. replace (- T / xi) with (- (T / xi)) by (field; lra).
  assert (E : c * Rpower T nu = G * exp (- (T / xi)) * (T / xi / nu)); [|rewrite E; ring].
  unfold slope, J_of in HS. by_ln. revert HS. expand_ln. intro HS. lra.
Qed.

Lemma tau_c_spec : forall nu, 0 < nu < 1 -> 1 - nu < tau_c nu /\ exp (- tau_c nu) * (1 + tau_c nu / nu) = 1 /\
  forall tau, 1 - nu <= tau -> (exp (- tau) * (1 + tau / nu) <= 1 <-> tau_c nu <= tau).
Proof.
  intros nu Hnu. set (x := - nu * exp (- nu)).
  assert (Hx : - exp (-1) < x < 0).
  { split; [|unfold x; pose proof (exp_pos (- nu)); nra]. rewrite <- wexp_minus_1. apply wexp_rises; lra. }
  destruct (Wm1_spec x ltac:(lra)) as [W1 W2]. unfold tau_c. fold x. set (w := Wm1 x) in *.
  assert (W3 : w < -1). { destruct W1 as [|E]; [assumption|]. rewrite E in W2. lra. }
  assert (T : forall tau, exp (- tau) * (1 + tau / nu) = wexp (- (nu + tau)) / x).
  { intro tau. unfold wexp, x. replace (- (nu + tau)) with (- nu + - tau) at 2 by ring. rewrite exp_plus.
    pose proof (exp_pos (- nu)). field. split; lra. }
  split; [lra|]. split.
  - rewrite T. replace (- (nu + (- nu - w))) with w by ring. unfold wexp. rewrite W2. field. lra.
  - intros tau Ht. rewrite T.
    assert (I : wexp (- (nu + tau)) / x <= 1 <-> x <= wexp (- (nu + tau))).
    { split; intro H.
      - apply Rmult_le_compat_neg_l with (r := x) in H; [|lra].
        replace (x * (wexp (- (nu + tau)) / x)) with (wexp (- (nu + tau))) in H by (field; lra). lra.
      - apply Ropp_le_cancel. apply Rmult_le_reg_r with (- x); [lra|].
        replace (- (wexp (- (nu + tau)) / x) * - x) with (wexp (- (nu + tau))) by (field; lra). lra. }
    rewrite I. change (w * exp w) with (wexp w) in W2. rewrite <- W2. split; intro H.
    + destruct (Rle_lt_dec (- nu - w) tau) as [|L]; [assumption|].
      pose proof (wexp_falls w (- (nu + tau)) ltac:(lra) ltac:(lra)). lra.
    + destruct H as [H|H]; [left; apply wexp_falls; lra|right; f_equal; lra].
Qed.

(** A zero of the slope on the rising side is global if and only if its value is at most [G], that is late enough. *)
Lemma global_iff : forall c nu G xi T, 0 < c -> 0 < nu < 1 -> 0 < G -> 0 < xi -> (1 - nu) * xi <= T ->
  slope nu xi (J_of c nu G xi) T = 0 ->
  ((forall t, 0 < t -> fall c nu G xi T <= fall c nu G xi t) <-> tau_c nu <= T / xi) /\
  (T / xi < tau_c nu -> is_inf (values (fall c nu G xi)) G).
Proof.
  intros c nu G xi T Hc Hnu HG Hxi Hm HS. assert (H0 : 0 < (1 - nu) * xi) by (apply Rmult_lt_0_compat; lra).
  destruct (tau_c_spec nu Hnu) as (_ & _ & S).
  assert (Ht : 1 - nu <= T / xi).
  { apply Rmult_le_reg_r with xi; [assumption|]. replace (T / xi * xi) with T by (field; lra). exact Hm. }
  specialize (S _ Ht). pose proof (value_at c nu G xi T Hc ltac:(lra) HG Hxi ltac:(lra) HS) as V.
  assert (E : fall c nu G xi T <= G <-> tau_c nu <= T / xi).
  { rewrite <- S, V. split; intro H.
    - apply Rmult_le_reg_l with G; lra.
    - rewrite Rmult_assoc. rewrite <- (Rmult_1_r G) at 2. apply Rmult_le_compat_l; lra. }
  split.
  - rewrite <- E. split; intro H.
    + destruct (Rle_lt_dec (fall c nu G xi T) G) as [|L]; [assumption|].
      destruct (approaches_G c nu G xi ((fall c nu G xi T - G) / 2) Hc ltac:(lra) HG Hxi ltac:(lra)) as (T0 & HT0 & A).
      specialize (A T0 ltac:(lra)). apply Rabs_le_between in A. specialize (H T0 HT0). lra.
    + intros t Ht0. destruct (Req_dec t T) as [->|N]; [lra|].
      destruct (left_side c nu G xi T t Hc Hnu HG Hxi Hm HS Ht0 N); lra.
  - intro L. assert (G < fall c nu G xi T).
    { destruct (Rle_lt_dec (fall c nu G xi T) G) as [D|]; [|assumption]. apply E in D. lra. }
    apply inf_is_G; try assumption; [lra|]. intros t Ht0. destruct (Req_dec t T) as [->|N]; [lra|].
    destruct (left_side c nu G xi T t Hc Hnu HG Hxi Hm HS Ht0 N); lra.
Qed.

Theorem optima_of_fall : forall c nu G xi, 0 < c -> 0 < nu -> 0 < G -> 0 < xi ->
  optima nu xi G (J_of c nu G xi) (fall c nu G xi).
Proof.
  intros c nu G xi Hc Hnu HG Hxi. assert (HJ : 0 < J_of c nu G xi) by (unfold J_of; pos). set (J := J_of c nu G xi) in *.
  split; [intros T HT; now apply stationary_iff|]. split; [|split].
  - intros Hn1 x T tau. assert (Hm : 0 < (1 - nu) * xi) by (apply Rmult_lt_0_compat; lra).
    assert (Hx : x < 0). { unfold x, Rdiv. pose proof (Rpower_pos J (- / (1 - nu))). pose proof (Rinv_0_lt_compat _ Hm). nra. }
    assert (Lx : (1 - nu) * ln (- x) = - ln J - (1 - nu) * ln ((1 - nu) * xi)).
    { unfold x. replace (- (- Rpower J (- / (1 - nu)) / ((1 - nu) * xi))) with (Rpower J (- / (1 - nu)) / ((1 - nu) * xi))
        by (field; lra). rewrite ln_div by (try assumption; apply Rpower_pos). rewrite ln_Rpower. field. lra. }
    assert (Sm : slope nu xi J ((1 - nu) * xi) = (1 - nu) * (ln (- x) + 1)).
    { rewrite Rmult_plus_distr_l, Lx. unfold slope. field. lra. }
    assert (Hother : forall t, 0 < t -> t <> (1 - nu) * xi -> slope nu xi J ((1 - nu) * xi) < slope nu xi J t).
    { intros t Ht N. destruct (Rtotal_order t ((1 - nu) * xi)) as [L|[L|L]];
        [apply slope_falls; lra|contradiction|apply slope_rises; lra]. }
    assert (Rising : 0 <= slope nu xi J ((1 - nu) * xi) -> forall t t', 0 < t < t' -> fall c nu G xi t < fall c nu G xi t').
    { intros H0 t t' Ht. assert (P : forall u v, 0 < u < v -> v <= (1 - nu) * xi \/ (1 - nu) * xi <= u ->
        fall c nu G xi u < fall c nu G xi v).
      { intros u v Huv Hc'. apply fall_rises; try assumption. intros y Hy. fold J.
        pose proof (Hother y ltac:(lra) ltac:(destruct Hc'; lra)). lra. }
      destruct (Rle_lt_dec t' ((1 - nu) * xi)) as [A|A]; [apply P; lra|].
      destruct (Rle_lt_dec ((1 - nu) * xi) t) as [B|B]; [apply P; lra|].
      apply Rlt_trans with (fall c nu G xi ((1 - nu) * xi)); apply P; lra. }
    split; [|split].
    + intro Hx1. destruct (Wm1_spec x ltac:(lra)) as [W1 W2]. set (w := Wm1 x) in *.
      assert (W3 : w < -1). { destruct W1 as [|E]; [assumption|]. rewrite E in W2. lra. }
      assert (HT : (1 - nu) * xi < T). { unfold T. fold w. nra. }
      assert (Lw : ln (- w) = ln (- x) - w).
      { rewrite <- W2. replace (- (w * exp w)) with (- w * exp w) by ring. rewrite ln_mult, ln_exp by (try lra; apply exp_pos). ring. }
      assert (HS : slope nu xi J T = 0).
      { unfold slope. replace (ln T) with (ln ((1 - nu) * xi) + ln (- w)).
        - rewrite Lw. replace (T / xi) with (- (1 - nu) * w) by (unfold T; fold w; field; lra). lra.
        - rewrite <- ln_mult by lra. f_equal. unfold T. fold w. ring. }
      destruct (global_iff c nu G xi T Hc ltac:(lra) HG Hxi ltac:(lra) HS) as [G1 G2].
      split; [lra|]. split; [|split; [|split; [|split]]].
      * apply stationary_iff; try assumption; [lra|]. fold J. apply ln_inv; [pos|assumption|]. unfold slope in HS. expand_ln. lra.
      * exists (T - (1 - nu) * xi). split; [lra|]. intros t Ht N. apply Rabs_def2 in Ht.
        apply minimum_at; try assumption; lra.
      * apply value_at; try assumption; lra.
      * exact G1.
      * exact G2.
    + intro Ex. assert (S0 : slope nu xi J ((1 - nu) * xi) = 0).
      { rewrite Sm, Ex, Ropp_involutive, ln_exp. ring. }
      split; [|apply Rising; lra]. apply stationary_iff; try assumption. fold J. apply ln_inv; [pos|assumption|].
      unfold slope in S0. rewrite ln_mult, ln_Rpower, ln_exp by (try apply Rpower_pos; apply exp_pos). lra.
    + intro Hx1. assert (S0 : 0 < slope nu xi J ((1 - nu) * xi)).
      { rewrite Sm. apply Rmult_lt_0_compat; [lra|]. assert (-1 < ln (- x)); [|lra].
        rewrite <- (ln_exp (-1)). apply ln_increasing; [apply exp_pos|lra]. }
      assert (P : forall t, 0 < t -> 0 < slope nu xi J t).
      { intros t Ht. destruct (Req_dec t ((1 - nu) * xi)) as [->|N]; [assumption|]. pose proof (Hother t Ht N). lra. }
      split.
      * intros t Ht D. apply stationary_iff in D; try assumption. fold J in D. specialize (P t Ht). unfold slope in P.
        rewrite <- D in P. revert P. expand_ln. lra.
      * apply inf_is_G; try assumption. intros t Ht. left. apply above_G; try assumption. intros y Hy. apply P. lra.
  - intros -> T. split.
    + intro HJ1. pose proof (ln_pos J HJ1). assert (HT : 0 < T) by (unfold T; pos). split; [assumption|].
      intros t Ht N. apply minimum_at; try assumption; try lra. unfold slope, T. fold J. field. lra.
    + intro HJ1. assert (ln J <= 0) by (rewrite <- ln_1; now apply ln_le).
      assert (P : forall t, 0 < t -> G < fall c 1 G xi t).
      { intros t Ht. apply above_G; try assumption. intros y Hy. unfold slope. fold J. assert (0 < y / xi) by pos. lra. }
      split; [|assumption]. apply inf_is_G; try assumption. intros t Ht. left. now apply P.
  - intros Hn1 T. assert (Hn : 0 < nu - 1) by lra. set (y := Rpower J (/ (nu - 1)) / ((nu - 1) * xi)) in *.
    assert (Hy : 0 < y) by (unfold y; pos). pose proof (W0_pos y Hy) as Hw. assert (HT : 0 < T) by (unfold T; pos).
    assert (Hm : (1 - nu) * xi < 0) by nra. split; [assumption|].
    intros t Ht N. apply minimum_at; try assumption; try lra. unfold slope. fold J. unfold T. fold y.
    rewrite !ln_mult, ln_W0 by (try assumption; pos). unfold y at 1. expand_ln. field. lra.
Qed.
