(** The theory file yang-2025-time (training-time.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Infimum Growth Balanced Statements ScalarOptimum ScalarCases Links T06DataLimited.
From Majorant Require Goals_yang_2025_time.
Open Scope R_scope.

(** T6 *)
Lemma balance : Goals_yang_2025_time.balance.
Proof.
  red; intros. rewrite ?one_div in *. model k 1 v_B v_G v_xi v_kappa 1 v_b v_p v_q v_r.
  destruct (proof_of_T6 k v_M v_C) as (S & B & V & P & _); try assumption.
  specialize (S v_T ltac:(assumption)). destruct (B v_T) as [_ B']; [assumption|]. specialize (B' H12). subst v_N.
  split; [exact S|]. split; [exact B'|]. split; [|exact P].
  transitivity (termN k (Rpower (v_C / (v_kappa * Rpower v_M v_p * Rpower v_T v_r)) (/ v_q))); [symmetry; exact B'|].
  rewrite H12. exact V.
Qed.

Lemma stationary_value : forall c nu G xi T, 0 < c -> 0 < nu -> 0 < G -> 0 < xi -> 0 < T ->
  ScalarOptimum.slope nu xi (J_of c nu G xi) T = 0 -> c * Rpower T nu = T / (nu * xi) * G * exp (- T / xi).
Proof.
  intros c nu G xi T Hc Hnu HG Hxi HT HS. unfold ScalarOptimum.slope, J_of in HS. by_ln. revert HS. expand_ln. intro HS.
  replace (- T / xi) with (- (T / xi)) by (field; lra). lra.
Qed.

(** T6: the sign of the slope. *)
Lemma slope : Goals_yang_2025_time.slope.
Proof.
  red; intros c T nu G xi Hc HT Hnu HG Hxi. pose proof (fall_derivative c nu G xi T Hxi HT) as D. cbv zeta in D.
  destruct (derivative_sign c nu G xi T) as (P & N & Z); try assumption. cbv zeta in P, N, Z.
  assert (X : ex_derive (fall c nu G xi) T) by (eexists; exact D). pose proof (is_derive_unique _ _ _ D) as V. rewrite <- V in *.
  split; [|split]; intro K; (split; [exact X|]); [exact (P K)|exact (N K)|exact (Z K)].
Qed.

(** T6 *)
Lemma value_there : Goals_yang_2025_time.value_there.
Proof.
  red; intros T nu G xi H HT Hnu HG Hxi HH E. apply stationary_value; try assumption.
  apply (f_equal ln) in E. revert E. unfold ScalarOptimum.slope, J_of. expand_ln. lra.
Qed.

(** T6 *)
Lemma at_the_optimum : Goals_yang_2025_time.at_the_optimum.
Proof.
  red; intros c T nu xi G Hc HT Hnu Hxi HG E. rewrite E. replace (- T / xi) with (- (T / xi)) by (field; lra). field. lra.
Qed.

(** T6: the threshold. *)
Lemma global_from : Goals_yang_2025_time.global_from.
Proof.
  red; intros nu tau Hnu Htau Hn. destruct (tau_c_spec nu) as (L & _ & T); [lra|]. split.
  - intros (_ & _ & K). change (tau_c nu <= tau) in K. apply T; lra.
  - intros (_ & _ & K & K'). change (tau < tau_c nu) in K'. destruct (Rlt_le_dec 1 (exp (- tau) * (1 + tau / nu))) as [|N]; [assumption|].
    apply T in N; lra.
Qed.

Lemma time_set : forall f y, (exists T : R, 0 < T /\ 0 < T /\ y = f T) <-> values f y.
Proof. intros f y. split; [intros (T & H & _ & E); now exists T|intros (T & H & E); now exists T]. Qed.

(** T6 *)
Lemma optimum_above : Goals_yang_2025_time.optimum_above.
Proof.
  red; intros nu c xi G t Hnu Hc Hxi HG Ht Hn. change (nu + -1) with (nu - 1). assert (P : 0 < nu - 1) by lra.
  destruct (optima_of_fall c nu G xi) as (_ & _ & _ & O); try assumption. destruct (O Hn) as [PT M]. clear O.
  unfold J_of in PT, M. rewrite one_div. set (J := G / (xi * nu * c)) in *. assert (HJ : 0 < J) by (unfold J; pos).
  set (y := Rpower J (/ (nu - 1)) / ((nu - 1) * xi)) in *. assert (Hy : 0 < y) by (unfold y; pos).
  pose proof (W0_pos y Hy) as Hw. set (T := (nu - 1) * xi * W0 y) in *. pose proof below_zero.
  assert (S : c * Rpower T nu = T / (nu * xi) * G * exp (- T / xi)).
  { apply stationary_value; try assumption. unfold ScalarOptimum.slope, J_of. fold J. unfold T.
    rewrite !ln_mult, ln_W0 by (try assumption; pos). unfold y at 1. expand_ln. field. lra. }
  assert (A1 : (nu - 1) * xi <> 0) by (apply Rgt_not_eq; pos). assert (A2 : nu - 1 <> 0) by lra. assert (A3 : - exp (-1) <= y) by lra.
  split; [repeat split; assumption|].
  assert (I : is_inf (values (fall c nu G xi)) (fall c nu G xi T)).
  { apply is_inf_min; [now exists T|]. intros v (u & Hu & ->). destruct (Req_dec u T) as [->|N]; [lra|]. left. now apply M. }
  destruct (infimum_as _ _ _ (time_set (fall c nu G xi)) I) as [I' E].
  exact (conj I' (conj A1 (conj A2 (conj A3 (conj PT E))))).
Qed.

(** T6 *)
Lemma optimum_linear : Goals_yang_2025_time.optimum_linear.
Proof.
  red; intros c G xi t Hc HG Hxi Ht. destruct (optima_of_fall c 1 G xi) as (_ & _ & O & _); try assumption; [lra|].
  destruct (O eq_refl) as [O1 O2]. unfold J_of in O1, O2. rewrite Rmult_1_r in O1, O2. set (J := G / (xi * c)) in *.
  assert (HJ : 0 < J) by (unfold J; pos).
  assert (S : forall y, (exists T : R, 0 < T /\ 0 < T /\ y = c * T + G * exp (- T / xi)) <-> values (fall c 1 G xi) y).
  { intro y. unfold values, fall. split; [intros (T & H & _ & E); exists T|intros (T & H & E); exists T]; rewrite (Rpower_1 T) in * by exact H; auto. }
  split; intro K.
  - destruct (O1 K) as [PT M]. set (T := xi * ln J) in *.
    assert (I : is_inf (values (fall c 1 G xi)) (c * xi * (1 + ln J))).
    { replace (c * xi * (1 + ln J)) with (fall c 1 G xi T).
      - apply is_inf_min; [now exists T|]. intros v (u & Hu & ->). destruct (Req_dec u T) as [->|N]; [lra|]. left. now apply M.
      - unfold fall. rewrite Rpower_1 by exact PT. replace (- T / xi) with (- ln J) by (unfold T; field; lra).
        rewrite exp_Ropp, exp_ln by exact HJ. unfold T, J. field. lra. }
    destruct (infimum_as _ _ _ S I) as [I' E]. exact (conj I' E).
  - destruct (O2 K) as [I _]. destruct (infimum_as _ _ _ S I) as [I' E]. exact (conj I' E).
Qed.

Lemma zero_of_slope : forall nu xi J w, 0 < J -> 0 < xi -> nu < 1 -> w < 0 ->
  w * exp w = - (Rpower J (- / (1 - nu)) / ((1 - nu) * xi)) -> ScalarOptimum.slope nu xi J (- (1 - nu) * xi * w) = 0.
Proof.
  intros nu xi J w HJ Hxi Hn Hw E. assert (P : 0 < 1 - nu) by lra. assert (Pw : 0 < - w) by lra.
  assert (E' : - w * exp w = Rpower J (- / (1 - nu)) / ((1 - nu) * xi)) by lra. apply (f_equal ln) in E'. revert E'. expand_ln. intro E'.
  replace (- (1 - nu) * xi * w) with ((1 - nu) * xi * - w) by ring. unfold ScalarOptimum.slope. expand_ln.
  assert (L : ln (- w) = - ln J / (1 - nu) - ln (1 - nu) - ln xi - w) by (unfold Rdiv; lra). rewrite L. field. lra.
Qed.

(** T6 *)
Lemma optimum_below : Goals_yang_2025_time.optimum_below.
Proof.
  red; intros nu G xi c t Hnu HG Hxi Hc Ht Hn (_ & _ & Hx). change (1 + - nu) with (1 - nu) in *.
  assert (P : 0 < 1 - nu) by lra. assert (HJ : 0 < J_of c nu G xi) by (unfold J_of; pos). change (G / (xi * nu * c)) with (J_of c nu G xi) in *.
  replace (-1 / (1 - nu)) with (- / (1 - nu)) in * by (field; lra). set (J := J_of c nu G xi) in *.
  set (x := - (Rpower J (- / (1 - nu)) / ((1 - nu) * xi))) in *.
  assert (X1 : - exp (-1) < x) by (unfold x in *; lra).
  assert (X2 : x < 0) by (unfold x; assert (0 < Rpower J (- / (1 - nu)) / ((1 - nu) * xi)) by pos; lra).
  destruct (Wm1_spec x ltac:(lra)) as [W1 W2]. destruct (W0_spec x ltac:(lra)) as [V1 V2].
  assert (V3 : W0 x < 0) by (pose proof (exp_pos (W0 x)); nra).
  assert (Sm : ScalarOptimum.slope nu xi J (- (1 - nu) * xi * Wm1 x) = 0) by (apply zero_of_slope; try assumption; lra).
  assert (S0 : ScalarOptimum.slope nu xi J (- (1 - nu) * xi * W0 x) = 0) by (apply zero_of_slope; assumption).
  set (T0 := - (1 - nu) * xi * Wm1 x) in *. set (T1 := - (1 - nu) * xi * W0 x) in *. assert (Pm : 0 < (1 - nu) * xi) by pos.
  assert (B0 : (1 - nu) * xi <= T0) by (unfold T0; nra). assert (B1 : 0 < T1 <= (1 - nu) * xi) by (unfold T1; split; nra).
  assert (PT : 0 < T0) by lra. pose proof (stationary_value c nu G xi T0 Hc Hnu HG Hxi PT Sm) as V.
  assert (A1 : (1 - nu) * xi <> 0) by lra. assert (A2 : 1 - nu <> 0) by lra. assert (A3 : - exp (-1) <= x) by lra.
  assert (Late : forall u, (1 - nu) * xi <= u -> fall c nu G xi T0 <= fall c nu G xi u).
  { intros u Hu. destruct (Req_dec u T0) as [->|N]; [lra|]. left. apply minimum_at; try assumption; lra. }
  split; [repeat split; assumption|]. split.
  - intros (_ & _ & _ & K). refine (conj A1 (conj A2 (conj A3 (conj X2 (conj PT _))))). change (fall c nu G xi T0 <= fall c nu G xi t).
    destruct (Rle_lt_dec ((1 - nu) * xi) t) as [L|L]; [now apply Late|]. apply Rle_trans with (fall c nu G xi ((1 - nu) * xi)); [apply Late; lra|].
    left. apply fall_falls; try assumption; [lra|]. intros u Hu. fold J. rewrite <- S0. apply slope_falls; lra.
  - assert (I : is_inf (values (fall c nu G xi)) (Rmin (fall c nu G xi T0) G)).
    { destruct (global_iff c nu G xi T0 Hc ltac:(lra) HG Hxi B0 Sm) as [G1 G2]. destruct (Rle_lt_dec (tau_c nu) (T0 / xi)) as [L|L].
      - pose proof (proj2 G1 L) as M. rewrite Rmin_left.
        + apply is_inf_min; [now exists T0|]. intros v (u & Hu & ->). now apply M.
        + apply le_epsilon. intros e He. destruct (approaches_G c nu G xi e) as (u & Hu & A); try assumption.
          specialize (A u ltac:(lra)). apply Rabs_le_between in A. specialize (M u Hu). lra.
      - specialize (G2 L). rewrite Rmin_right; [exact G2|]. apply (is_inf_le _ _ _ G2). now exists T0. }
    destruct (infimum_as _ _ _ (time_set (fall c nu G xi)) I) as [I' E].
    exact (conj I' (conj A1 (conj A2 (conj A3 (conj X2 (conj PT E)))))).
Qed.
