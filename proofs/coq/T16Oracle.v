(** Proof of T16: Nesterov's chain against methods in the span of the gradients; gradient descent; the iteration counts.
    Builds on Oracle.v, FiniteSums.v, Artanh.v. *)
Require Import Reals Lra Psatz Lia.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Growth FiniteSums Artanh Oracle T02KernelFlow Statements.
Open Scope R_scope.

(** Quadratic form and symmetry of the chain. *)
Lemma chain_partial : forall (x y : nat -> R) n,
  sum (S n) (fun i => x i * chain y i) =
  x O * y O + sum n (fun i => (x (S i) - x i) * (y (S i) - y i)) + x n * (y n - y (S n)).
Proof.
  intros x y n. induction n as [|n IH].
  - simpl. unfold chain. ring.
  - change (sum (S (S n)) (fun i => x i * chain y i)) with (sum (S n) (fun i => x i * chain y i) + x (S n) * chain y (S n)).
    rewrite IH. simpl. unfold chain. ring.
Qed.

Lemma chain_form : forall n x y, supported n x ->
  dot (S n) x (chain y) = x O * y O + sum n (fun i => (x (S i) - x i) * (y (S i) - y i)).
Proof. intros n x y H. unfold dot. rewrite chain_partial, (H n (le_n n)). ring. Qed.

Lemma sum_shift : forall n f, sum (S n) f = f O + sum n (fun i => f (S i)).
Proof. induction n as [|n IH]; intro f; [simpl; ring|]. change (sum (S (S n)) f) with (sum (S n) f + f (S n)). rewrite IH. simpl. ring. Qed.

Lemma chain_bounds : forall n x, supported n x ->
  0 <= dot (S n) x (chain x) <= 4 * norm2 (S n) x.
Proof.
  intros n x H. rewrite chain_form by assumption. split.
  - assert (0 <= sum n (fun i => (x (S i) - x i) * (x (S i) - x i))) by (apply sum_nonneg; intros; apply Rle_0_sqr).
    pose proof (Rle_0_sqr (x O)) as S. unfold Rsqr in S. lra.
  - assert (L : sum n (fun i => (x (S i) - x i) * (x (S i) - x i)) <=
      sum n (fun i => 2 * (x (S i) * x (S i)) + 2 * (x i * x i))).
    { apply sum_le. intros i _. pose proof (Rle_0_sqr (x (S i) + x i)) as S. unfold Rsqr in S. lra. }
    rewrite sum_plus, !sum_scale in L. unfold norm2, dot.
    pose proof (sum_shift n (fun i => x i * x i)) as E. cbv beta in E.
    assert (E2 : sum (S n) (fun i => x i * x i) = sum n (fun i => x i * x i) + x n * x n) by reflexivity.
    rewrite (H n (le_n n)) in E2. pose proof (Rle_0_sqr (x O)) as S. unfold Rsqr in S. lra.
Qed.

Lemma hess_form : forall n mu chi x y,
  dot n x (hess mu chi y) = mu * (chi - 1) / 4 * dot n x (chain y) + mu * dot n x y.
Proof. intros. unfold dot. rewrite <- !sum_scale, <- sum_plus. apply sum_ext. intros. unfold hess. ring. Qed.

Lemma rate_range : forall chi, 1 < chi -> 0 < rate chi < 1.
Proof.
  intros chi H. assert (1 < sqrt chi) by (rewrite <- sqrt_1; apply sqrt_lt_1_alt; lra). unfold rate. split; [pos|].
  apply Rmult_lt_reg_r with (sqrt chi + 1); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

(** The rate solves [(chi - 1)(1 - q)^2 = 4 q], the equation of the chain's minimum. *)
Lemma rate_equation : forall chi, 1 < chi -> (chi - 1) / 4 * (2 * rate chi - 1 - rate chi ^ 2) + rate chi = 0.
Proof.
  intros chi H. assert (1 < sqrt chi) by (rewrite <- sqrt_1; apply sqrt_lt_1_alt; lra).
  rewrite <- (sqrt_sqrt chi) at 1 by lra. unfold rate. field. lra.
Qed.

Lemma solution_is_minimum : forall mu chi i, 1 < chi -> grad mu chi (solution chi) i = 0.
Proof.
  intros mu chi i H. pose proof (rate_equation chi H) as E. unfold grad, hess, chain, solution. set (q := rate chi) in *.
  destruct i as [|j]; simpl.
  - transitivity (mu * ((chi - 1) / 4 * (2 * q - 1 - q ^ 2) + q)); [simpl; field|rewrite E; ring].
  - transitivity (mu * q ^ j * q * ((chi - 1) / 4 * (2 * q - 1 - q ^ 2) + q)); [simpl; field|rewrite E; ring].
Qed.

(** One gradient reaches one coordinate farther. *)
Lemma grad_support : forall mu chi k x, supported k x -> supported (S k) (grad mu chi x).
Proof.
  intros mu chi k x H i Hi. destruct i as [|j]; [lia|]. unfold grad, hess, chain.
  rewrite (H (S j)), (H j), (H (S (S j))) by lia. ring.
Qed.

Lemma span_support : forall mu chi x, span_method mu chi x -> forall k j, (j <= k)%nat -> supported j (x j).
Proof.
  intros mu chi x [H0 HS]. induction k as [|k IH]; intros j Hj.
  - replace j with O by lia. intros i _. apply H0.
  - destruct (Nat.eq_dec j (S k)) as [->|N]; [|apply IH; lia]. intros i Hi. destruct (HS k) as [c Hc]. rewrite Hc.
    rewrite (sum_ext _ _ (fun _ => 0)); [apply sum_zero|]. intros l Hl.
    rewrite (grad_support mu chi l (x l)) by (try apply IH; lia). ring.
Qed.

Lemma solution_squares : forall chi, 1 < chi -> is_series (fun i => solution chi i ^ 2) (rate chi ^ 2 * / (1 - rate chi ^ 2)).
Proof.
  intros chi H. pose proof (rate_range chi H) as Hq. set (q := rate chi) in *.
  apply is_series_ext with (fun i => scal (q ^ 2) ((q ^ 2) ^ i)).
  - intro i. change (q ^ 2 * (q ^ 2) ^ i = (q ^ S i) ^ 2). rewrite <- !pow_mult, <- pow_add. f_equal. lia.
  - apply (is_series_scal (q ^ 2) (fun i => (q ^ 2) ^ i)). apply is_series_geom. rewrite Rabs_right by nra. nra.
Qed.

Lemma distance_series : forall chi k x, 1 < chi -> supported k x ->
  ex_series (fun i => (x i - solution chi i) ^ 2) /\
  rate chi ^ (2 * k) * Series (fun i => (0 - solution chi i) ^ 2) <= Series (fun i => (x i - solution chi i) ^ 2).
Proof.
  intros chi k x H Hx. pose proof (solution_squares chi H) as Hsq. set (q := rate chi) in *.
  assert (T : is_series (fun i => (x (k + i)%nat - solution chi (k + i)) ^ 2) (q ^ (2 * k) * (q ^ 2 * / (1 - q ^ 2)))).
  { apply is_series_ext with (fun i => scal (q ^ (2 * k)) (solution chi i ^ 2)).
    - intro i. rewrite Hx by lia. change (q ^ (2 * k) * (q ^ S i) ^ 2 = (0 - q ^ S (k + i)) ^ 2).
      replace ((0 - q ^ S (k + i)) ^ 2) with ((q ^ S (k + i)) ^ 2) by ring.
      rewrite <- !pow_mult, <- pow_add. f_equal. lia.
    - now apply (is_series_scal (q ^ (2 * k)) (fun i => solution chi i ^ 2)). }
  assert (E : ex_series (fun i => (x i - solution chi i) ^ 2)).
  { apply ex_series_incr_n with k. eexists. exact T. }
  split; [assumption|].
  replace (Series (fun i => (0 - solution chi i) ^ 2)) with (q ^ 2 * / (1 - q ^ 2)).
  2: { symmetry. rewrite (Series_ext _ (fun i => solution chi i ^ 2)) by (intro; ring). now apply is_series_unique. }
  rewrite <- (is_series_unique _ _ T). destruct k as [|k]; [right; apply Series_ext; reflexivity|].
  rewrite (Series_incr_n (fun i => (x i - solution chi i) ^ 2) (S k)) by (try lia; assumption).
  assert (P : 0 <= sum_f_R0 (fun i => (x i - solution chi i) ^ 2) (pred (S k))) by (apply cond_pos_sum; intro; apply pow2_ge_0).
  lra.
Qed.

(** Gradient descent: a symmetric operator with form within [-m, m] has norm at most m. *)
Lemma symmetric_norm : forall n B m v, (forall i j, B i j = B j i) -> 0 <= m ->
  (forall x, Rabs (dot n x (matvec n B x)) <= m * norm2 n x) -> norm2 n (matvec n B v) <= m ^ 2 * norm2 n v.
Proof.
  intros n B m v Hs Hm H. set (w := matvec n B v).
  assert (P : forall a b, 4 * (a * b) * norm2 n w <= 2 * m * (a ^ 2 * norm2 n v + b ^ 2 * norm2 n w)).
  { intros a b. set (p := fun i => a * v i + b * w i). set (r := fun i => a * v i + (- b) * w i).
    assert (L : forall c y z, matvec n B (fun i => c * v i + y * z i) = fun i => c * w i + y * matvec n B z i).
    { intros c y z'. apply FunctionalExtensionality.functional_extensionality. intro i. unfold w, matvec.
      rewrite <- !sum_scale, <- sum_plus. apply sum_ext. intros. ring. }
    assert (D : forall y, dot n (fun i => a * v i + y * w i) (matvec n B (fun i => a * v i + y * w i)) =
      a ^ 2 * dot n v w + 2 * a * y * norm2 n w + y ^ 2 * dot n w (matvec n B w)).
    { intro y. rewrite L. transitivity (a ^ 2 * dot n v w + a * y * dot n v (matvec n B w) + a * y * dot n w w +
        y ^ 2 * dot n w (matvec n B w)).
      - unfold dot. rewrite <- !sum_scale, <- !sum_plus. apply sum_ext. intros. ring.
      - rewrite (symmetric_dot n B v w Hs). fold w. unfold norm2. ring. }
    pose proof (H p) as Hp. pose proof (H r) as Hr. unfold p, r in Hp, Hr. rewrite D, norm2_combination in Hp, Hr.
    apply Rabs_le_between in Hp. apply Rabs_le_between in Hr. lra. }
  pose proof (norm2_nonneg n v) as Pv. pose proof (norm2_nonneg n w) as Pw.
  destruct (Req_dec m 0) as [->|N].
  - specialize (P 1 1). lra.
  - specialize (P m 1). nra.
Qed.

Lemma descent_step : forall n A mu chi (v : nat -> R), 0 < mu -> 1 < chi -> (forall i j, A i j = A j i) ->
  (forall v, mu * norm2 n v <= dot n v (matvec n A v) <= chi * mu * norm2 n v) ->
  norm2 n (fun i => v i - 2 / (chi * mu + mu) * matvec n A v i) <= ((chi - 1) / (chi + 1)) ^ 2 * norm2 n v.
Proof.
  intros n A mu chi v Hmu Hchi Hs HA. set (h := 2 / (chi * mu + mu)). assert (Hd : 0 < chi * mu + mu) by nra.
  assert (Hh : 0 < h) by (unfold h; pos).
  set (B := fun i j => delta i j - h * A i j).
  assert (EB : forall x i, (i < n)%nat -> matvec n B x i = x i - h * matvec n A x i).
  { intros x i Hi. unfold matvec, B. rewrite <- (sum_delta n i x Hi).
    replace (sum n (fun j => delta i j * x j) - h * sum n (fun j => A i j * x j))
      with (sum n (fun j => delta i j * x j) + - h * sum n (fun j => A i j * x j)) by ring.
    rewrite <- sum_scale, <- sum_plus. apply sum_ext. intros. ring. }
  assert (N : norm2 n (fun i => v i - h * matvec n A v i) = norm2 n (matvec n B v)).
  { unfold norm2, dot. apply sum_ext. intros i Hi. now rewrite EB. }
  rewrite N. apply symmetric_norm.
  - intros i j. unfold B, delta. rewrite (Hs i j). destruct (Nat.eqb_spec i j) as [->|K]; [now rewrite Nat.eqb_refl|].
    destruct (Nat.eqb_spec j i); [lia|reflexivity].
  - unfold Rdiv. apply Rmult_le_pos; [lra|]. left. pos.
  - intro x. assert (D : dot n x (matvec n B x) = norm2 n x - h * dot n x (matvec n A x)).
    { unfold norm2, dot. replace (sum n (fun i => x i * x i) - h * sum n (fun i => x i * matvec n A x i))
        with (sum n (fun i => x i * x i) + - h * sum n (fun i => x i * matvec n A x i)) by ring.
      rewrite <- sum_scale, <- sum_plus. apply sum_ext. intros i Hi. rewrite EB by assumption. ring. }
    rewrite D. destruct (HA x) as [L1 L2]. set (y := norm2 n x) in *. set (d := dot n x (matvec n A x)) in *.
    assert (E1 : (chi - 1) / (chi + 1) * y = y - h * (mu * y)) by (unfold h; field; nra).
    assert (E2 : (chi - 1) / (chi + 1) * y = h * (chi * mu * y) - y) by (unfold h; field; nra).
    apply Rabs_le. split; nra.
Qed.

Lemma rate_as_artanh : forall y, 0 < y < 1 -> ln ((1 - y) / (1 + y)) = - 2 * artanh y.
Proof. intros y Hy. unfold artanh. rewrite !ln_div by lra. field. Qed.

Lemma inverse_root : forall chi, 1 < chi -> 0 < / sqrt chi < 1 /\ (/ sqrt chi) ^ 2 = / chi /\ 0 < / chi < / sqrt chi.
Proof.
  intros chi H. assert (1 < sqrt chi) by (rewrite <- sqrt_1; apply sqrt_lt_1_alt; lra).
  assert (E : sqrt chi * sqrt chi = chi) by (apply sqrt_sqrt; lra).
  assert (A : 0 < / sqrt chi < 1) by (split; [pos|rewrite <- Rinv_1; apply Rinv_lt_contravar; lra]).
  split; [assumption|]. split; [replace ((/ sqrt chi) ^ 2) with (/ (sqrt chi * sqrt chi)) by (field; lra); now rewrite E|].
  split; [pos|]. apply Rinv_lt_contravar; nra.
Qed.

Lemma count_ratio : forall chi, 1 < chi -> let ratio := ln (rate chi) / ln ((chi - 1) / (chi + 1)) in
  ratio = artanh (/ sqrt chi) / artanh (/ chi) /\ sqrt chi < ratio.
Proof.
  intros chi H ratio. destruct (inverse_root chi H) as (A & B & D).
  assert (S : 1 < sqrt chi) by (rewrite <- sqrt_1; apply sqrt_lt_1_alt; lra).
  assert (Q : sqrt chi * sqrt chi = chi) by (apply sqrt_sqrt; lra).
  pose proof (artanh_above (/ sqrt chi) A). pose proof (artanh_above (/ chi) ltac:(lra)).
  assert (E : ratio = artanh (/ sqrt chi) / artanh (/ chi)).
  { unfold ratio, rate.
    replace ((sqrt chi - 1) / (sqrt chi + 1)) with ((1 - / sqrt chi) / (1 + / sqrt chi)) by (field; lra).
    replace ((chi - 1) / (chi + 1)) with ((1 - / chi) / (1 + / chi)) by (field; lra).
    rewrite !rate_as_artanh by lra. field. lra. }
  split; [assumption|]. rewrite E. pose proof (artanh_ratio_rises (/ chi) (/ sqrt chi) D ltac:(lra)) as R.
  apply Rmult_lt_reg_r with (artanh (/ chi)); [lra|].
  replace (artanh (/ sqrt chi) / artanh (/ chi) * artanh (/ chi)) with (artanh (/ sqrt chi)) by (field; lra).
  unfold Rdiv in R. rewrite !Rinv_inv in R. rewrite <- Q in R at 2. nra.
Qed.

Lemma gap_vanishes : is_lim (fun chi => artanh (/ sqrt chi) / artanh (/ chi) - sqrt chi) p_infty 0.
Proof.
  apply is_lim_le_le_loc with (f := fun _ => 0) (g := fun chi => 2 * Rpower chi (- / 2)).
  - exists 2. intros chi H. destruct (inverse_root chi ltac:(lra)) as (A & B & D).
    destruct (count_ratio chi ltac:(lra)) as [E L]. rewrite E in L. split; [lra|].
    pose proof (artanh_below (/ sqrt chi) A) as U. pose proof (artanh_above (/ chi) ltac:(lra)) as V.
    rewrite Rpower_Ropp, Rpower_sqrt by lra. set (y := / sqrt chi) in *.
    assert (Ec : / chi = y ^ 2) by (symmetry; exact B). rewrite Ec in V, D, L |- *.
    assert (Es : sqrt chi = / y) by (unfold y; now rewrite Rinv_inv). rewrite Es.
    assert (Hy2 : y ^ 2 < / 2). { rewrite <- Ec. apply Rinv_lt_contravar; lra. }
    assert (artanh y / artanh (y ^ 2) <= y / (1 - y ^ 2) / y ^ 2).
    { pose proof (artanh_above y A). assert (0 < artanh (y ^ 2)) by lra.
      unfold Rdiv at 1 2. apply Rmult_le_compat; [lra|left; pos|lra|]. apply Rinv_le_contravar; lra. }
    assert (Ey : y / (1 - y ^ 2) / y ^ 2 - / y = y / (1 - y ^ 2)) by (field; split; nra).
    assert (y / (1 - y ^ 2) <= 2 * y).
    { apply Rmult_le_reg_r with (1 - y ^ 2); [lra|]. replace (y / (1 - y ^ 2) * (1 - y ^ 2)) with y by (field; nra). nra. }
    lra.
  - apply is_lim_const.
  - apply (is_lim_scale (fun x => Rpower x (- / 2)) 2 0 0); [|ring]. apply Rpower_to_zero. lra.
Qed.

Theorem proof_of_T16 : T16.
Proof.
  split; [|split; [|split; [exact count_ratio|exact gap_vanishes]]].
  - intros mu chi Hmu Hchi. split; [|split; [|split; [|split]]].
    + intros n x Hx. rewrite hess_form. destruct (chain_bounds n x Hx) as [L1 L2]. fold (norm2 (S n) x).
      assert (0 < mu * (chi - 1) / 4) by (apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; lra). nra.
    + intros n x y Hx Hy. rewrite (dot_comm _ (hess mu chi x) y), !hess_form, !chain_form, (dot_comm _ y x) by assumption.
      rewrite (Rmult_comm (y O)). do 3 f_equal. apply sum_ext. intros. ring.
    + intro i. now apply solution_is_minimum.
    + eexists. now apply solution_squares.
    + intros x Hx k. pose proof (span_support mu chi x Hx k k (le_n k)) as Sk.
      destruct (distance_series chi k (x k) Hchi Sk) as [E L]. split; [assumption|]. split; [assumption|].
      destruct Hx as [H0 _]. rewrite (Series_ext (fun i => (x O i - _) ^ 2) (fun i => (0 - solution chi i) ^ 2)); [exact L|].
      intro i. now rewrite H0.
  - intros n A mu chi b star x Hmu Hchi Hs HA Hb Hx k. induction k as [|k IH]; [simpl; lra|].
    set (v := fun i => x k i - star i) in *.
    assert (E : norm2 n (fun i => x (S k) i - star i) = norm2 n (fun i => v i - 2 / (chi * mu + mu) * matvec n A v i)).
    { unfold norm2, dot. apply sum_ext. intros i Hi. rewrite Hx, <- Hb by assumption.
      assert (M : matvec n A v i = matvec n A (x k) i - matvec n A star i).
      { unfold matvec, v. replace (sum n (fun j => A i j * x k j) - sum n (fun j => A i j * star j))
          with (sum n (fun j => A i j * x k j) + -1 * sum n (fun j => A i j * star j)) by ring.
        rewrite <- sum_scale, <- sum_plus. apply sum_ext. intros. ring. }
      rewrite M. unfold v. ring. }
    rewrite E. apply Rle_trans with (1 := descent_step n A mu chi v Hmu Hchi Hs HA).
    replace (2 * S k)%nat with (2 + 2 * k)%nat by lia. rewrite pow_add, Rmult_assoc.
    apply Rmult_le_compat_l; [apply pow2_ge_0|assumption].
Qed.
