(** Proof of T14: two Gaussian hypotheses. The divergence is computed from the mean of each coordinate.
    Builds on TwoPoint.v, Statistics.v. *)
Require Import Reals Lra Psatz Lia.
From Majorant Require Import Powers FiniteSums TwoPoint Statistics Statements.
Open Scope R_scope.

Lemma gauss_pos : forall N sigma theta x, 0 < sigma -> 0 < gauss N sigma theta x.
Proof.
  intros. unfold gauss. apply Rmult_lt_0_compat; [|apply exp_pos]. apply pow_lt, Rinv_0_lt_compat.
  apply Rmult_lt_0_compat; [assumption|]. apply sqrt_lt_R0. pose proof PI_RGT_0. lra.
Qed.

Lemma gauss_density : forall N sigma I theta, 0 < sigma -> gaussian_integral N sigma I -> density I (gauss N sigma theta).
Proof. intros N sigma I theta Hs H. destruct (H theta) as (H1 & H2 & _). repeat split; auto. intro. now apply gauss_pos. Qed.

(** The squared distances from two means differ by a linear function of the observations. *)
Lemma squares_difference : forall N (x : nat -> R) a b,
  sum N (fun i => (x i - b) ^ 2) = sum N (fun i => (x i - a) ^ 2) + 2 * (a - b) * sum N x + INR N * (b ^ 2 - a ^ 2).
Proof.
  intros N x a b. rewrite <- (sum_const N (b ^ 2 - a ^ 2)), <- sum_scale, <- !sum_plus. apply sum_ext. intros. ring.
Qed.

(** The geometric mean of two such densities is a multiple of the one half way. *)
Lemma gauss_affinity : forall N sigma a b x, 0 < sigma ->
  sqrt (gauss N sigma a x * gauss N sigma b x) =
  exp (- (INR N * (b - a) ^ 2 / (8 * sigma ^ 2))) * gauss N sigma ((a + b) / 2) x.
Proof.
  intros N sigma a b x Hs. assert (Hs2 : sigma <> 0) by lra.
  assert (P : 0 < exp (- (INR N * (b - a) ^ 2 / (8 * sigma ^ 2))) * gauss N sigma ((a + b) / 2) x).
  { apply Rmult_lt_0_compat; [apply exp_pos|now apply gauss_pos]. }
  rewrite <- (sqrt_square (exp _ * _)) by (left; exact P). f_equal. unfold gauss.
  set (c := (/ (sigma * sqrt (2 * PI))) ^ N).
  match goal with |- c * exp ?e1 * (c * exp ?e2) = exp ?e3 * (c * exp ?e4) * (exp ?e3 * (c * exp ?e4)) =>
    transitivity (c * c * exp (e1 + e2)); [rewrite exp_plus; ring|];
    transitivity (c * c * exp (e3 + e4 + (e3 + e4))); [|rewrite !exp_plus; ring]; do 2 f_equal end.
  rewrite (squares_difference N x a b), (squares_difference N x a ((a + b) / 2)). field. lra.
Qed.

Lemma coordinate_sum : forall N sigma I theta n, (n <= N)%nat -> gaussian_integral N sigma I ->
  integrable I (fun x => sum n x * gauss N sigma theta x) /\
  integral I (fun x => sum n x * gauss N sigma theta x) = INR n * theta.
Proof.
  intros N sigma I theta n Hn H. destruct (H theta) as (H1 & H2 & H3). induction n as [|n IH].
  - destruct (integral_linear I _ _ 0 0 H1 H1) as [L E].
    assert (X : forall x : nat -> R, 0 * gauss N sigma theta x + 0 * gauss N sigma theta x = sum 0 x * gauss N sigma theta x)
      by (intro; simpl; ring).
    split; [exact (integrable_ext I _ _ X L)|]. rewrite <- (integral_ext _ I _ _ X L), E. simpl. ring.
  - destruct IH as [Ia Ea]; [lia|]. destruct (H3 n) as [Ib Eb]; [lia|].
    destruct (integral_linear I _ _ 1 1 Ia Ib) as [L E].
    assert (X : forall x : nat -> R, 1 * (sum n x * gauss N sigma theta x) + 1 * (x n * gauss N sigma theta x)
      = sum (S n) x * gauss N sigma theta x) by (intro; simpl; ring).
    split; [exact (integrable_ext I _ _ X L)|]. rewrite <- (integral_ext _ I _ _ X L), E, Ea, Eb, S_INR. ring.
Qed.

Lemma gauss_log_ratio : forall N sigma a b x, 0 < sigma ->
  ln (gauss N sigma a x / gauss N sigma b x) = (a - b) / sigma ^ 2 * sum N x + INR N * (b ^ 2 - a ^ 2) / (2 * sigma ^ 2).
Proof.
  intros N sigma a b x Hs. rewrite ln_div by now apply gauss_pos. unfold gauss.
  assert (0 < (/ (sigma * sqrt (2 * PI))) ^ N).
  { apply pow_lt, Rinv_0_lt_compat, Rmult_lt_0_compat; [assumption|]. apply sqrt_lt_R0. pose proof PI_RGT_0. lra. }
  expand_ln. rewrite (squares_difference N x a b). field. lra.
Qed.

(** The divergence: [N delta^2/(2 sigma^2)]. *)
Lemma gauss_kl : forall N sigma I a b, 0 < sigma -> gaussian_integral N sigma I ->
  let f x := gauss N sigma a x * ln (gauss N sigma a x / gauss N sigma b x) in
  integrable I f /\ integral I f = INR N * (b - a) ^ 2 / (2 * sigma ^ 2).
Proof.
  intros N sigma I a b Hs H f. destruct (H a) as (H1 & H2 & _).
  destruct (coordinate_sum N sigma I a N (le_n N) H) as [Ic Ec].
  destruct (integral_linear I _ _ ((a - b) / sigma ^ 2) (INR N * (b ^ 2 - a ^ 2) / (2 * sigma ^ 2)) Ic H1) as [L E].
  assert (X : forall x, (a - b) / sigma ^ 2 * (sum N x * gauss N sigma a x) +
    INR N * (b ^ 2 - a ^ 2) / (2 * sigma ^ 2) * gauss N sigma a x = f x).
  { intro x. unfold f. rewrite gauss_log_ratio by assumption. ring. }
  split; [exact (integrable_ext I _ _ X L)|]. rewrite <- (integral_ext _ I _ _ X L), E, Ec, H2. field. lra.
Qed.

Lemma gauss_overlap : forall N sigma I theta delta, 0 < sigma -> gaussian_integral N sigma I ->
  exp (- (INR N * delta ^ 2 / (2 * sigma ^ 2))) / 2 <= overlap I (gauss N sigma theta) (gauss N sigma (theta + delta)).
Proof.
  intros N sigma I theta delta Hs H. destruct (gauss_kl N sigma I theta (theta + delta) Hs H) as [Ik Ek].
  replace (theta + delta - theta) with delta in Ek by ring. rewrite <- Ek.
  apply bretagnolle_huber; [now apply gauss_density|now apply gauss_density| |exact Ik].
  destruct (H ((theta + (theta + delta)) / 2)) as (H1 & _ & _).
  destruct (integral_linear I _ _ (exp (- (INR N * (theta + delta - theta) ^ 2 / (8 * sigma ^ 2)))) 0 H1 H1) as [L _].
  refine (integrable_ext I _ _ _ L). intro x. rewrite gauss_affinity by assumption. ring.
Qed.

Lemma two_means : forall N sigma I t theta delta, 0 < sigma -> gaussian_integral N sigma I -> 0 < delta ->
  integrable I (loss N sigma t theta) -> integrable I (loss N sigma t (theta + delta)) ->
  delta ^ 2 / 8 * overlap I (gauss N sigma theta) (gauss N sigma (theta + delta)) <=
  Rmax (mse N sigma I t theta) (mse N sigma I t (theta + delta)).
Proof.
  intros N sigma I t theta delta Hs H Hd I0 I1.
  pose proof (le_cam _ I (gauss N sigma theta) (gauss N sigma (theta + delta)) (fun x => (t x - theta) ^ 2)
    (fun x => (t x - (theta + delta)) ^ 2) (delta ^ 2 / 2)) as L.
  assert (B : delta ^ 2 / 2 / 2 * overlap I (gauss N sigma theta) (gauss N sigma (theta + delta)) <=
    Rmax (mse N sigma I t theta) (mse N sigma I t (theta + delta))).
  { apply L; [now apply gauss_density|now apply gauss_density|nra|intro; apply pow2_ge_0|intro; apply pow2_ge_0| |
      exact I0|exact I1]. intro x. pose proof (Rle_0_sqr (2 * (t x - theta) - delta)) as Q. unfold Rsqr in Q. nra. }
  pose proof (gauss_overlap N sigma I theta delta Hs H) as O.
  pose proof (exp_pos (- (INR N * delta ^ 2 / (2 * sigma ^ 2)))). nra.
Qed.

Lemma best_separation : forall N sigma delta, (1 <= N)%nat -> 0 < sigma ->
  delta ^ 2 / 16 * exp (- (INR N * delta ^ 2 / (2 * sigma ^ 2))) <= / (8 * exp 1) * (sigma ^ 2 / INR N).
Proof.
  intros N sigma delta HN Hs. assert (HR : 1 <= INR N) by (change 1 with (INR 1); now apply le_INR).
  assert (Hs2 : 0 < sigma ^ 2) by nra. set (y := INR N * delta ^ 2 / (2 * sigma ^ 2)).
  replace (delta ^ 2 / 16) with (sigma ^ 2 / INR N / 8 * y) by (unfold y; field; lra).
  replace (/ (8 * exp 1)) with (exp (- (1)) / 8) by (rewrite exp_Ropp; field; apply Rgt_not_eq, exp_pos).
  assert (Y : y * exp (- y) <= exp (- (1))).
  { replace (- (1)) with (- y + (y - 1)) by ring. rewrite exp_plus. pose proof (exp_ineq1_le (y - 1)).
    pose proof (exp_pos (- y)). nra. }
  assert (0 < sigma ^ 2 / INR N) by pos. nra.
Qed.

Theorem gaussian_minimax : forall N sigma I t, (1 <= N)%nat -> 0 < sigma -> gaussian_integral N sigma I ->
  (forall theta, integrable I (loss N sigma t theta)) ->
  exists theta, / (8 * exp 1) * (sigma ^ 2 / INR N) <= mse N sigma I t theta.
Proof.
  intros N sigma I t HN Hs H Hi. assert (HR : 1 <= INR N) by (change 1 with (INR 1); now apply le_INR).
  assert (Hs2 : 0 < sigma ^ 2) by nra. set (delta := sqrt (2 * sigma ^ 2 / INR N)).
  assert (Hq : 0 < 2 * sigma ^ 2 / INR N) by pos.
  assert (Hd : 0 < delta) by (apply sqrt_lt_R0; exact Hq).
  assert (Ed : delta ^ 2 = 2 * sigma ^ 2 / INR N).
  { unfold delta. apply pow2_sqrt. lra. }
  pose proof (two_means N sigma I t 0 delta Hs H Hd (Hi _) (Hi _)) as L.
  pose proof (gauss_overlap N sigma I 0 delta Hs H) as O.
  assert (B : / (8 * exp 1) * (sigma ^ 2 / INR N) <= Rmax (mse N sigma I t 0) (mse N sigma I t (0 + delta))).
  { apply Rle_trans with (2 := L). rewrite Ed in *.
    replace (INR N * (2 * sigma ^ 2 / INR N) / (2 * sigma ^ 2)) with 1 in O by (field; lra).
    apply Rle_trans with (2 * sigma ^ 2 / INR N / 8 * (exp (- (1)) / 2)); [|apply Rmult_le_compat_l; [left; pos|lra]].
    right. rewrite exp_Ropp. pose proof (exp_pos 1). field. repeat split; lra. }
  destruct (Rle_dec (mse N sigma I t 0) (mse N sigma I t (0 + delta))) as [D|D].
  - rewrite Rmax_right in B by assumption. now exists (0 + delta).
  - rewrite Rmax_left in B by lra. now exists 0.
Qed.

Theorem proof_of_T14 : T14.
Proof.
  intros N sigma I HN Hs H. split; [|split].
  - intros t theta delta Hd I0 I1 o. split; [now apply two_means|now apply gauss_overlap].
  - intros t Hi. now apply gaussian_minimax.
  - intro delta. now apply best_separation.
Qed.
