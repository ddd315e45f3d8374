(** The theory file yang-2025-optimum (optimum.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW AmGm Vocabulary Infimum Growth Balanced Reduction Statements ScalarOptimum Links.
From Majorant Require Import T08Sandwich T09Optimum ScalarCases Factor.
From Majorant Require Goals_yang_2025_optimum.
Open Scope R_scope.

(** T9 *)
Lemma elimination : Goals_yang_2025_optimum.elimination.
Proof.
  red; intros. rewrite ?one_div in *. subst v_s. model k v_A v_B 1 1 v_kappa v_a v_b v_p v_q v_r.
  exact (reduced_below k v_C v_M v_N v_T H6 H7 H8 (eq_sym H13)).
Qed.

(** T9 *)
Lemma best_for_a_time : Goals_yang_2025_optimum.best_for_a_time.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B 1 1 v_kappa v_a v_b v_p v_q v_r.
  destruct (reduced_attained k v_C v_T) as (E & _ & _ & EU); try assumption. subst v_M v_N v_mu. split; [exact E|].
  apply (Rplus_eq_reg_r (termT k v_T)). exact EU.
Qed.

(** T9 *)
Lemma eliminated : Goals_yang_2025_optimum.eliminated.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (infimum_exists k v_C) as [m Hm]; [assumption|]. destruct proof_of_T9 as (T & _).
  destruct (T k v_C) as (Same & _); [assumption|]. pose proof (proj1 (Same m) Hm) as Hm'.
  assert (S : forall y, (exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ v_C = cost k M N T /\ y = U k M N T) <-> risks k v_C y).
  { intro y. split; intros (M & N & T' & HM & HN & HT & E & ->); exists M, N, T'; auto. }
  assert (S' : forall y, (exists T : R, 0 < T /\ 0 < T /\ y = reduced k v_C T) <-> values (reduced k v_C) y).
  { intro y. split; [intros (T' & HT & _ & E); now exists T'|intros (T' & HT & E); now exists T']. }
  destruct (infimum_as _ _ m S Hm) as [I E]. destruct (infimum_as _ _ m S' Hm') as [I' E']. rewrite <- E' in E.
  exact (conj I (conj I' E)).
Qed.

(** T9 *)
Lemma stationary : Goals_yang_2025_optimum.stationary.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (reduced_attained k v_C v_T) as (_ & EM & EN & _); try assumption. pose proof (s_pos k).
  assert (ET : s k * Q k v_C * Rpower v_T (rho k) = v_T / (rho k * v_xi) * v_G * exp (- v_T / v_xi)) by exact H17.
  subst v_M v_N v_mu. split; [|split].
  - rewrite (Rmult_assoc (v_a / v_p)). exact EM.
  - rewrite (Rmult_assoc (v_b / v_q)). exact EN.
  - change (/ v_r * (v_T / v_xi) * v_G * exp (- v_T / v_xi) = Q k v_C * Rpower v_T (rho k)).
    apply (Rmult_eq_reg_l (s k)); [|lra]. rewrite <- (Rmult_assoc (s k) (Q k v_C)), ET. unfold rho. change (cr k) with v_r. field. lra.
Qed.

(** T9: the branch of the time. *)
Lemma branch_of_the_time : Goals_yang_2025_optimum.branch_of_the_time.
Proof.
  red; intros r T xi G mu Hr HT Hxi HG Hmu E. rewrite ?one_div in *. model k 1 1 G xi 1 1 1 1 1 r.
  destruct (branch k mu T HT) as [L B].
  { unfold termT. change (cr k) with r. change (cxi k) with xi. change (cG k) with G. rewrite <- E. ring. }
  assert (X : - (T / xi) * exp (- (T / xi)) = - mu * r / G).
  { rewrite <- E. replace (- T / xi) with (- (T / xi)) by (field; lra). field. lra. }
  assert (D : - exp (-1) <= - mu * r / G) by (rewrite <- X; apply wexp_min).
  assert (N : - mu * r / G < 0). { assert (0 < mu * r / G) by pos. unfold Rdiv in *. lra. }
  split; intro K; [exact (conj D (conj N (L K)))|exact (conj D (B K))].
Qed.

(** T9: the threshold. *)
Lemma worth_training : Goals_yang_2025_optimum.worth_training.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  pose proof (s_pos k) as Ps. pose proof (X_pos k) as PX. pose proof (Q_pos k v_C) as PQ. pose proof (ln_Q k v_C H11) as LQ.
  assert (S : Rpower v_tau (rho k - 1) * exp v_tau * Rpower v_xi (rho k - 1) = v_G / (v_xi * v_r * Q k v_C)) by exact H15.
  apply (f_equal ln) in S. revert S. expand_ln. rewrite LQ. intro S.
  change (1 - rho k <= v_tau) in H13. change (1 - rho k <= v_tauc) in H14.
  set (Cc := v_kappa * X k * Rpower v_r (s k) * Rpower v_xi v_r * Rpower v_G (- s k) * Rpower v_tauc (v_r - s k) * exp (s k * v_tauc)).
  assert (PC : 0 < Cc) by (unfold Cc; pos).
  assert (LC : ln v_C - ln Cc = s k * (ScalarOptimum.slope (rho k) 1 1 v_tau - ScalarOptimum.slope (rho k) 1 1 v_tauc)).
  { unfold Cc, ScalarOptimum.slope. expand_ln. change (ckappa k) with v_kappa in S.
    assert (SC : ln v_C = s k * ((rho k - 1) * ln v_tau + v_tau + (rho k - 1) * ln v_xi - ln v_G + ln v_xi + ln v_r) + ln (X k) + ln v_kappa).
    { transitivity (s k * ((ln v_G - (ln v_xi + ln v_r + (ln (X k) + ln v_kappa - ln v_C) / s k)) - ln v_G + ln v_xi + ln v_r) + ln (X k) + ln v_kappa).
      - field. lra.
      - rewrite <- S. ring. }
    rewrite SC. unfold rho. change (cr k) with v_r. field. lra. }
  change ((v_tauc <= v_tau -> Cc <= v_C) /\ (v_tau < v_tauc -> v_C < Cc)). split; intro K.
  - apply ln_le_inv; [assumption|assumption|]. destruct K as [K|<-]; [|lra].
    pose proof (ScalarOptimum.slope_rises (rho k) 1 1 v_tauc v_tau). assert (0 <= ln v_C - ln Cc); [|lra]. rewrite LC. apply Rmult_le_pos; lra.
  - apply ln_lt_inv; [assumption|assumption|]. pose proof (ScalarOptimum.slope_rises (rho k) 1 1 v_tau v_tauc).
    assert (0 < - (ln v_C - ln Cc)); [|lra]. rewrite LC, Ropp_mult_distr_r. apply Rmult_lt_0_compat; lra.
Qed.

(** T8: the entropy of two shares. *)
Lemma factor_at_most_two : Goals_yang_2025_optimum.factor_at_most_two.
Proof.
  red; intros u v Hu _ Hv _ E. apply exp_le_inv. rewrite (exp_ln 2) by lra.
  apply Rle_trans with (2 := entropy2_le u v Hu Hv E). right. f_equal. ring.
Qed.

(** T8: the factor in the limit, on the upper branch. *)
Lemma factor_above : Goals_yang_2025_optimum.factor_above.
Proof.
  red; intros r s A a p B b q kappa xi G Hr Hs HA Ha Hp HB Hb Hq Hk Hxi HG Hrs. pose proof below_zero.
  set (XA := Rpower (A * a / p) (p / a) * Rpower (B * b / q) (q / b)). assert (PX : 0 < XA) by (unfold XA; pos).
  assert (Hn : 1 < r / s) by (apply Rmult_lt_reg_r with s; [exact Hs|]; replace (r / s * s) with r by (field; lra); lra).
  change (r / s + -1) with (r / s - 1). assert (Pn : 0 < r / s - 1) by lra.
  assert (F : forall C, 0 < C -> let Q := Rpower (XA * kappa / C) (1 / s) in
    let T := (r / s - 1) * xi * W0 (Rpower (G / (xi * (r / s) * s * Q)) (1 / (r / s - 1)) / ((r / s - 1) * xi)) in
    0 < Rpower (G / (xi * (r / s) * s * Q)) (1 / (r / s - 1)) / ((r / s - 1) * xi) /\ 0 < T /\
    is_inf (values (fall (s * Rpower (XA * kappa / C) (/ s)) (r / s) G xi)) (s * Q * Rpower T (r / s) + G * exp (- T / xi))).
  { intros C HC Q T. assert (PQ : 0 < Q) by (unfold Q; pos).
    destruct (optima_of_fall (s * Q) (r / s) G xi) as (_ & _ & _ & O); try assumption; [pos|pos|]. destruct (O Hn) as [PT M]. unfold J_of in PT, M.
    replace (xi * (r / s) * (s * Q)) with (xi * (r / s) * s * Q) in PT, M by ring. rewrite <- (one_div (r / s - 1)) in PT, M.
    split; [pos|]. split; [exact PT|]. rewrite <- (one_div s). fold Q. apply is_inf_min; [exists T; split; [exact PT|reflexivity]|].
    intros v (u & Hu & ->). destruct (Req_dec u T) as [->|N]; [right; reflexivity|]. left. now apply M. }
  split.
  - apply towards_inf with 0. intros C HC. destruct (F C HC) as (P1 & P2 & _). cbv zeta in P1, P2. repeat split; try lra. apply Rgt_not_eq. pos.
  - apply lim_towards. assert (PKA : 0 < Rpower A (p / a) * Rpower B (q / b)) by pos.
    pose proof (factor_of_optimum r s (Rpower A (p / a) * Rpower B (q / b)) XA kappa xi G _ 0 Hr Hs PKA PX Hk Hxi HG (fun C _ HC => proj2 (proj2 (F C HC)))) as L.
    match type of L with is_lim _ _ (Finite ?v) => match goal with |- is_lim _ _ (Finite ?w) => replace w with v end end.
    + apply is_lim_ext with (2 := L). intro C. cbv beta zeta. rewrite (one_div r), <- (Rmult_assoc kappa). reflexivity.
    + f_equal. unfold XA. by_ln. field. lra.
Qed.

(** T8: the same on the lower branch, which is the global optimum from some budget on. *)
Lemma factor_below : Goals_yang_2025_optimum.factor_below.
Proof.
  red; intros r s A a p B b q kappa xi G Hr Hs HA Ha Hp HB Hb Hq Hk Hxi HG Hrs. pose proof below_zero.
  set (XA := Rpower (A * a / p) (p / a) * Rpower (B * b / q) (q / b)). assert (PX : 0 < XA) by (unfold XA; pos).
  set (nu := r / s). assert (Pnu : 0 < nu) by (unfold nu; pos).
  assert (Hn : nu < 1) by (apply Rmult_lt_reg_r with s; [exact Hs|]; unfold nu; replace (r / s * s) with r by (field; lra); lra).
  change (1 + - nu) with (1 - nu). assert (Pn : 0 < 1 - nu) by lra. pose proof (tau_c_spec nu ltac:(lra)) as (Tc & _ & _).
  set (J C := G / (xi * nu * s * Rpower (XA * kappa / C) (1 / s))). set (x C := - (Rpower (J C) (-1 / (1 - nu)) / ((1 - nu) * xi))).
  set (T C := - (1 - nu) * xi * Wm1 (x C)).
  (* the local minimum is late enough when the argument is small enough *)
  set (w := - (tau_c nu / (1 - nu))). assert (Hw : w < -1).
  { unfold w. assert (1 < tau_c nu / (1 - nu)); [|lra]. apply Rmult_lt_reg_r with (1 - nu); [exact Pn|].
    replace (tau_c nu / (1 - nu) * (1 - nu)) with (tau_c nu) by (field; lra). lra. }
  assert (PJ : forall C, 0 < C -> 0 < J C) by (intros C HC; unfold J; pos).
  set (y := - (w * exp w)). assert (Py : 0 < y) by (unfold y; pose proof (exp_pos w); nra).
  set (C0 := exp (s * (- (1 - nu) * (ln y + ln (1 - nu) + ln xi) - ln G + ln xi + ln nu + ln s) + ln XA + ln kappa)).
  assert (Small : forall C, C0 < C -> 0 < C -> - y < x C < 0).
  { intros C HC PC. pose proof (PJ C PC). assert (0 < Rpower (J C) (-1 / (1 - nu)) / ((1 - nu) * xi)) by pos. unfold x. split; [|lra].
    apply Ropp_lt_contravar. apply ln_lt_inv; [assumption|exact Py|]. expand_ln.
    assert (L : s * (- (1 - nu) * (ln y + ln (1 - nu) + ln xi) - ln G + ln xi + ln nu + ln s) + ln XA + ln kappa < ln C).
    { rewrite <- (ln_exp (s * _ + _ + _)). apply ln_increasing; [apply exp_pos|exact HC]. }
    assert (LJ : ln (J C) = ln G - (ln xi + ln nu + ln s + 1 / s * (ln XA + ln kappa - ln C))) by (unfold J; expand_ln; ring).
    apply Rmult_lt_reg_l with (1 - nu); [exact Pn|]. replace ((1 - nu) * (-1 / (1 - nu) * ln (J C) - (ln (1 - nu) + ln xi)))
      with (- ln (J C) - (1 - nu) * (ln (1 - nu) + ln xi)) by (field; lra). rewrite LJ.
    apply Rmult_lt_reg_l with s; [exact Hs|].
    replace (s * (- (ln G - (ln xi + ln nu + ln s + 1 / s * (ln XA + ln kappa - ln C))) - (1 - nu) * (ln (1 - nu) + ln xi)))
      with (s * (- ln G + ln xi + ln nu + ln s - (1 - nu) * (ln (1 - nu) + ln xi)) + ln XA + ln kappa - ln C) by (field; lra). lra. }
  assert (Yb : - exp (-1) < - y) by (unfold y; rewrite Ropp_involutive, <- wexp_minus_1; apply wexp_falls; lra).
  assert (F : forall C, C0 < C -> 0 < C -> - exp (-1) < x C < 0 /\ 0 < T C /\
    is_inf (values (fall (s * Rpower (XA * kappa / C) (/ s)) nu G xi)) (s * Rpower (XA * kappa / C) (1 / s) * Rpower (T C) nu + G * exp (- T C / xi))).
  { intros C HC PC. pose proof (Small C HC PC) as Sx. assert (Bx : - exp (-1) < x C < 0) by lra. split; [exact Bx|].
    assert (PQ : 0 < Rpower (XA * kappa / C) (1 / s)) by pos. set (Q := Rpower (XA * kappa / C) (1 / s)) in *.
    assert (Pc : 0 < s * Q) by pos. destruct (optima_of_fall (s * Q) nu G xi) as (_ & O & _); try assumption. specialize (O Hn).
    replace (J_of (s * Q) nu G xi) with (J C) in O by (unfold J, J_of; fold Q; f_equal; ring).
    replace (- Rpower (J C) (- / (1 - nu)) / ((1 - nu) * xi)) with (x C) in O by (unfold x; replace (-1 / (1 - nu)) with (- / (1 - nu)) by (field; lra); field; lra).
    cbv zeta in O. destruct O as (O & _). destruct (O (proj1 Bx)) as (PT & _ & _ & _ & GI & _). fold (T C) in PT, GI. split; [exact PT|].
    assert (W : Wm1 (x C) < w).
    { rewrite <- (Wm1_unique (- y) w); [|lra|unfold y; ring]. apply Wm1_decreasing; lra. }
    assert (Late : tau_c nu <= T C / xi).
    { unfold T. replace (- (1 - nu) * xi * Wm1 (x C) / xi) with ((1 - nu) * - Wm1 (x C)) by (field; lra).
      replace (tau_c nu) with ((1 - nu) * - w) by (unfold w; field; lra). apply Rmult_le_compat_l; lra. }
    pose proof (proj2 GI Late) as Gl. rewrite <- (one_div s). fold Q. apply is_inf_min; [exists (T C); split; [exact PT|reflexivity]|].
    intros v (u & Hu & ->). exact (Gl u Hu). }
  split.
  - apply towards_inf with (Rmax 0 C0). intros C HC. pose proof (Rmax_l 0 C0). pose proof (Rmax_r 0 C0).
    destruct (F C ltac:(lra) ltac:(lra)) as (P1 & P2 & _). refine (conj _ (conj _ (conj _ (conj _ _)))); [apply Rgt_not_eq; pos|lra|exact (Rlt_le _ _ (proj1 P1))|exact (proj2 P1)|exact P2].
  - apply lim_towards. assert (PKA : 0 < Rpower A (p / a) * Rpower B (q / b)) by pos.
    pose proof (factor_of_optimum r s (Rpower A (p / a) * Rpower B (q / b)) XA kappa xi G _ C0 Hr Hs PKA PX Hk Hxi HG (fun C HC PC => proj2 (proj2 (F C HC PC)))) as L.
    match type of L with is_lim _ _ (Finite ?v) => match goal with |- is_lim _ _ (Finite ?w) => replace w with v end end.
    + apply is_lim_ext with (2 := L). intro C. cbv beta. rewrite (one_div r), <- (Rmult_assoc kappa). reflexivity.
    + f_equal. unfold XA. by_ln. field. lra.
Qed.
