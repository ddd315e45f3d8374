(** Proof of T8: the balanced value is the infimum up to a factor between 1 and 3, whose limit is [e^h].
    Builds on Reduction.v, T07Balanced.v, T10LocalExponent.v (W of z tends to infinity). *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Infimum Model Balanced Reduction Statements T07Balanced T10LocalExponent.
Open Scope R_scope.

Lemma cost_increasing : forall k M N T M' N' T', 0 < M < M' -> 0 < N < N' -> 0 < T < T' ->
  cost k M N T < cost k M' N' T'.
Proof.
  intros k M N T M' N' T' [HM1 HM] [HN1 HN] [HT1 HT]. constants k. unfold cost.
  pose proof (Rpower_lt_base M M' (cp k) HM1 HM ltac:(lra)). pose proof (Rpower_lt_base N N' (cq k) HN1 HN ltac:(lra)).
  pose proof (Rpower_lt_base T T' (cr k) HT1 HT ltac:(lra)).
  apply Rmult_gt_0_lt_compat; [apply Rlt_gt; pos|pos| |assumption].
  apply Rmult_gt_0_lt_compat; [apply Rlt_gt; pos|pos| |assumption]. apply Rmult_lt_compat_l; assumption.
Qed.

(** A term below that of another size belongs to a larger size. *)
Lemma termM_lt_inv : forall k M M', 0 < M -> 0 < M' -> termM k M < termM k M' -> M' < M.
Proof.
  intros k M M' HM HM' H. constants k. destruct (Rlt_le_dec M' M) as [|L]; [assumption|].
  pose proof (Rpower_neg_le_base M M' (ca k) HM L ltac:(lra)). unfold termM in H. nra.
Qed.

Lemma termN_lt_inv : forall k N N', 0 < N -> 0 < N' -> termN k N < termN k N' -> N' < N.
Proof.
  intros k N N' HN HN' H. constants k. destruct (Rlt_le_dec N' N) as [|L]; [assumption|].
  pose proof (Rpower_neg_le_base N N' (cb k) HN L ltac:(lra)). unfold termN in H. nra.
Qed.

Lemma termT_lt_inv : forall k T T', termT k T < termT k T' -> T' < T.
Proof.
  intros k T T' H. constants k. destruct (Rlt_le_dec T' T) as [|L]; [assumption|].
  assert (exp (- T' / cxi k) <= exp (- T / cxi k)).
  { apply exp_le. unfold Rdiv. apply Rmult_le_compat_r; [left; pos|lra]. }
  unfold termT in H. nra.
Qed.

Lemma terms_pos : forall k M N T, 0 < termM k M /\ 0 < termN k N /\ 0 < termT k T.
Proof. intros. constants k. unfold termM, termN, termT. repeat split; pos. Qed.

Theorem eps_below : forall k C v, 0 < C -> risks k C v -> eps k C <= v.
Proof.
  intros k C v HC (M & N & T & HM & HN & HT & E & ->).
  destruct (proof_of_T7 k C HC) as (M0 & N0 & T0 & E0 & EM & EN & ET & _).
  destruct (terms_pos k M N T) as (PM & PN & PT).
  destruct (Rle_lt_dec (eps k C) (U k M N T)) as [|L]; [assumption|]. unfold U in L.
  assert (M_bal k C < M) by (apply (termM_lt_inv k); try assumption; lra).
  assert (N_bal k C < N) by (apply (termN_lt_inv k); try assumption; lra).
  assert (T_bal k C < T) by (apply (termT_lt_inv k); lra).
  pose proof (cost_increasing k (M_bal k C) (N_bal k C) (T_bal k C) M N T). lra.
Qed.

Lemma three_eps_is_a_risk : forall k C, 0 < C -> risks k C (3 * eps k C).
Proof.
  intros k C HC. destruct (proof_of_T7 k C HC) as (M0 & N0 & T0 & E0 & EM & EN & ET & _).
  exists (M_bal k C), (N_bal k C), (T_bal k C). repeat split; try assumption. unfold U. lra.
Qed.

(** Little time and the rest for size: risks come as close to [G] as one likes. *)
Lemma G_approached : forall k C d, 0 < C -> 0 < d -> exists v, risks k C v /\ v <= cG k + d.
Proof.
  intros k C d HC Hd. constants k.
  set (M := Rpower (cA k / (d / 2)) (/ ca k)). set (N := Rpower (cB k / (d / 2)) (/ cb k)).
  set (T := Rpower (C / (ckappa k * Rpower M (cp k) * Rpower N (cq k))) (/ cr k)).
  assert (HM : 0 < M) by (unfold M; pos). assert (HN : 0 < N) by (unfold N; pos).
  assert (HT : 0 < T) by (unfold T; pos).
  exists (U k M N T). split.
  - exists M, N, T. repeat split; try assumption. unfold cost, T. rewrite Rpower_inverse by (try pos; lra).
    pose proof (Rpower_pos M (cp k)). pose proof (Rpower_pos N (cq k)). field. repeat split; lra.
  - assert (termM k M = d / 2) by (unfold termM, M; by_ln; field; lra).
    assert (termN k N = d / 2) by (unfold termN, N; by_ln; field; lra).
    assert (termT k T <= cG k).
    { unfold termT. rewrite <- (Rmult_1_r (cG k)) at 2. apply Rmult_le_compat_l; [lra|]. rewrite <- exp_0.
      apply exp_le. assert (0 < T / cxi k) by pos. lra. }
    unfold U. lra.
Qed.

Theorem sandwich : forall k C m, 0 < C -> is_inf (risks k C) m -> eps k C <= m <= Rmin (3 * eps k C) (cG k).
Proof.
  intros k C m HC Hm. split.
  - apply (is_inf_ge _ _ _ Hm). intros v Hv. now apply eps_below.
  - apply Rmin_glb; [now apply (is_inf_le _ _ _ Hm), three_eps_is_a_risk|].
    apply (is_inf_le_approached _ _ _ Hm). intros d Hd. now apply G_approached.
Qed.

Lemma infimum_exists : forall k C, 0 < C -> exists m, is_inf (risks k C) m.
Proof.
  intros k C HC. apply is_inf_exists with (3 * eps k C) (eps k C); [now apply three_eps_is_a_risk|].
  intros v Hv. now apply eps_below.
Qed.

(** The witness of "3 is best possible". *)
Definition tight : Constants :=
  let p := Rlt_0_1 in Build_Constants 1 1 1 1 1 1 1 1 1 2 p p p p p p p p p Rlt_0_2.

Lemma tight_eps : eps tight (4 * exp 4) = exp (-2).
Proof.
  unfold eps, rho, z, K0, s, tight; simpl. rewrite !Rpower_1_base.
  replace ((1 / 1 + 1 / 1) / (2 * 1) * Rpower (4 * exp 4 / (1 * 1 * 1 * 1)) (/ 2)) with (2 * exp 2).
  - rewrite (W0_unique (2 * exp 2) 2) by lra. rewrite Rmult_1_l. f_equal. field.
  - replace ((1 / 1 + 1 / 1) / (2 * 1)) with 1 by field.
    replace (4 * exp 4 / (1 * 1 * 1 * 1)) with (2 * exp 2 * (2 * exp 2)); [by_ln; field|].
    replace (exp 4) with (exp 2 * exp 2) by (rewrite <- exp_plus; f_equal; ring). field.
Qed.

Lemma tight_lower : forall v, risks tight (4 * exp 4) v -> 3 * exp (-2) <= v.
Proof.
  intros v (M & N & T & HM & HN & HT & E & ->). revert E. unfold cost, U, termM, termN, termT; simpl.
  replace (Rpower T 2) with (T * T) by (replace 2 with (1 + 1) by ring; rewrite Rpower_plus, Rpower_1; auto).
  rewrite !Rpower_Ropp, !Rpower_1 by assumption. intro E.
  replace (- T / 1) with (- T) by field. rewrite !Rmult_1_l in *.
  set (x := / M + / N). assert (Hx : 0 < x) by (unfold x; pos).
  assert (H1 : T * exp (-2) <= x).
  { assert (Hsq : (T * exp (-2)) * (T * exp (-2)) <= x * x).
    { replace (T * exp (-2) * (T * exp (-2))) with (4 * (/ M * / N)).
      - pose proof (Rle_0_sqr (/ M - / N)) as S. unfold Rsqr in S. unfold x. nra.
      - replace (exp 4) with (/ (exp (-2) * exp (-2))) in E.
        + pose proof (exp_pos (-2)). apply Rmult_eq_reg_r with (M * N); [|nra].
          transitivity (T * T * (M * N) * (exp (-2) * exp (-2))); [|ring].
          replace (T * T * (M * N)) with (4 * / (exp (-2) * exp (-2))) by lra. field. repeat split; lra.
        + rewrite <- exp_plus, <- exp_Ropp. f_equal. lra. }
    pose proof (exp_pos (-2)). apply Rsqr_incr_0; unfold Rsqr; nra. }
  assert (H2 : (3 - T) * exp (-2) <= exp (- T)).
  { replace (- T) with (2 - T + -2) by ring. rewrite exp_plus. apply Rmult_le_compat_r; [left; apply exp_pos|].
    pose proof (exp_ineq1_le (2 - T)). lra. }
  lra.
Qed.

(** The limit of the factor. *)
Lemma factor_limit : forall k m, (forall C, 0 < C -> is_inf (risks k C) (m C)) ->
  is_lim (fun C => m C / eps k C) p_infty (exp (entropy k)).
Proof.
  intros k m Hm. set (H := exp (entropy k)). assert (HH : 0 < H) by apply exp_pos. pose proof (rho_pos k) as Hrho.
  constants k. apply is_lim_spec. intro e. pose proof (cond_pos e) as He.
  set (tau := Rmax (/ 2) (1 - e / (2 * H))).
  assert (He2 : 0 < e / (2 * H)) by pos.
  assert (Htau : 0 < tau < 1).
  { unfold tau. split; [pose proof (Rmax_l (/ 2) (1 - e / (2 * H))); lra|apply Rmax_lub_lt; lra]. }
  assert (Htau' : H - e / 2 <= H * tau).
  { replace (H - e / 2) with (H * (1 - e / (2 * H))) by (field; lra). apply Rmult_le_compat_l; [lra|apply Rmax_r]. }
  set (theta := Rpower tau (/ rho k)).
  assert (Htheta : 0 < theta < 1).
  { split; [unfold theta; pos|]. unfold theta. rewrite <- (Rpower_1_base (/ rho k)).
    apply Rpower_lt_base; try lra. pos. }
  set (phi := Rpower (1 + e / (4 * H)) (/ rho k)). assert (He4 : 0 < e / (4 * H)) by pos.
  assert (Hphi : 1 < phi).
  { unfold phi. rewrite <- (Rpower_1_base (/ rho k)) at 1. apply Rpower_lt_base; try lra. pos. }
  pose proof (W_of_z_to_infinity k) as HW. apply is_lim_spec in HW.
  set (b1 := ln H / ((1 - theta) * rho k)). set (b2 := - ln (e / 4) / ((phi - 1) * rho k)).
  destruct (HW (Rmax b1 b2)) as [C0 HC0]. exists (Rmax 1 C0). intros C HC.
  pose proof (Rmax_l 1 C0). pose proof (Rmax_r 1 C0). assert (HC1 : 0 < C) by lra. derived k C HC1.
  specialize (HC0 C ltac:(lra)). pose proof (Rmax_l b1 b2). pose proof (Rmax_r b1 b2).
  specialize (Hm C HC1). apply inf_reduced in Hm; [|assumption].
  assert (HTb : 0 < T_bal k C) by (unfold T_bal; pos).
  assert (Eexp : forall t, termT k (t * T_bal k C) = eps k C * exp ((1 - t) * (rho k * W0 (z k C)))).
  { intro t. unfold termT, eps. rewrite (Rmult_assoc (cG k)), <- exp_plus.
    apply (f_equal (fun x => cG k * exp x)). unfold T_bal. field. lra. }
  assert (Low : H - e / 2 <= m C / eps k C).
  { apply Rmult_le_reg_r with (eps k C); [assumption|]. replace (m C / eps k C * eps k C) with (m C) by (field; lra).
    apply (is_inf_ge _ _ _ Hm). intros v (T & HT & ->). unfold reduced. destruct (terms_pos k 1 1 T) as (_ & _ & PT).
    rewrite reduced_in_eps by assumption. fold H.
    destruct (Rle_lt_dec (theta * T_bal k C) T) as [L|L].
    - assert (tau <= Rpower (T / T_bal k C) (rho k)).
      { rewrite <- (Rpower_inverse tau (rho k)) by lra. fold theta. apply Rpower_le_base; try lra.
        apply Rmult_le_reg_r with (T_bal k C); [assumption|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
      assert (H * tau * eps k C <= H * Rpower (T / T_bal k C) (rho k) * eps k C).
      { apply Rmult_le_compat_r; [lra|]. now apply Rmult_le_compat_l; [lra|]. }
      assert ((H - e / 2) * eps k C <= H * tau * eps k C) by (apply Rmult_le_compat_r; lra). lra.
    - assert (termT k (theta * T_bal k C) <= termT k T).
      { unfold termT. apply Rmult_le_compat_l; [lra|]. apply exp_le. unfold Rdiv. apply Rmult_le_compat_r; [left; pos|lra]. }
      rewrite Eexp in *.
      assert (H <= exp ((1 - theta) * (rho k * W0 (z k C)))).
      { rewrite <- (exp_ln H HH). apply exp_le. replace (ln H) with (b1 * ((1 - theta) * rho k)).
        - replace ((1 - theta) * (rho k * W0 (z k C))) with (W0 (z k C) * ((1 - theta) * rho k)) by ring.
          assert (0 < (1 - theta) * rho k) by (apply Rmult_lt_0_compat; lra). apply Rmult_le_compat_r; lra.
        - unfold b1. field. split; lra. }
      assert (eps k C * H <= eps k C * exp ((1 - theta) * (rho k * W0 (z k C)))) by (apply Rmult_le_compat_l; lra).
      pose proof (Rpower_pos (T / T_bal k C) (rho k)).
      assert (0 < H * Rpower (T / T_bal k C) (rho k) * eps k C) by pos. nra. }
  assert (Up : m C / eps k C <= H + e / 2).
  { apply Rmult_le_reg_r with (eps k C); [assumption|]. replace (m C / eps k C * eps k C) with (m C) by (field; lra).
    apply Rle_trans with (reduced k C (phi * T_bal k C)).
    - apply (is_inf_le _ _ _ Hm). exists (phi * T_bal k C). split; [apply Rmult_lt_0_compat; lra|reflexivity].
    - unfold reduced. rewrite reduced_in_eps by (try assumption; apply Rmult_lt_0_compat; lra). rewrite Eexp. fold H.
      replace (phi * T_bal k C / T_bal k C) with phi by (field; lra).
      unfold phi at 1. rewrite Rpower_inverse by lra.
      assert (exp ((1 - phi) * (rho k * W0 (z k C))) <= e / 4).
      { rewrite <- (exp_ln (e / 4)) at 1 by lra. apply exp_le.
        assert (- ln (e / 4) = b2 * ((phi - 1) * rho k)) as Eb by (unfold b2; field; split; lra).
        assert (0 < (phi - 1) * rho k) by (apply Rmult_lt_0_compat; lra).
        assert (b2 * ((phi - 1) * rho k) <= W0 (z k C) * ((phi - 1) * rho k)) by (apply Rmult_le_compat_r; lra). lra. }
      replace (H * (1 + e / (4 * H))) with (H + e / 4) by (field; lra).
      assert (eps k C * exp ((1 - phi) * (rho k * W0 (z k C))) <= eps k C * (e / 4)) by (apply Rmult_le_compat_l; lra).
      lra. }
  apply Rabs_def1; lra.
Qed.

Theorem proof_of_T8 : T8.
Proof.
  split; [|split].
  - intros k C HC. destruct (infimum_exists k C HC) as [m Hm]. exists m. split; [assumption|now apply sandwich].
  - exists tight. repeat (split; [reflexivity|]). intro C. subst C.
    assert (HC : 0 < 4 * exp 4) by (pose proof (exp_pos 4); lra).
    assert (HR : risks tight (4 * exp 4) (3 * eps tight (4 * exp 4))) by now apply three_eps_is_a_risk.
    split; [|assumption]. apply is_inf_min; [assumption|]. intros v Hv. rewrite tight_eps. now apply tight_lower.
  - intros k w1 w2 h. split.
    + destruct (weights_pos k). apply AmGm.entropy2_le; [assumption|assumption|apply weights_sum].
    + intros m Hm. now apply factor_limit.
Qed.
