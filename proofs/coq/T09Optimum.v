(** Proof of T9: the exact optimum. Builds on Reduction.v, ScalarCases.v, T12Regimes.v (gains), T08Sandwich.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Infimum Model Balanced Reduction Statements ScalarOptimum ScalarCases
  T08Sandwich T12Regimes.
Open Scope R_scope.

Lemma J_reduced : forall k C, J_of (s k * Q k C) (rho k) (cG k) (cxi k) = cG k / (cxi k * cr k * Q k C).
Proof.
  intros k C. constants k. pose proof (s_pos k). pose proof (Q_pos k C). unfold J_of, rho. field. lra.
Qed.

Lemma optima_reduced : forall k C, optima (rho k) (cxi k) (cG k) (cG k / (cxi k * cr k * Q k C)) (reduced k C).
Proof.
  intros k C. constants k. pose proof (s_pos k). pose proof (Q_pos k C). pose proof (rho_pos k).
  rewrite <- J_reduced. apply optima_of_fall; try assumption. pos.
Qed.

(** The first-order condition in the form of T9. *)
Lemma stationary_reduced : forall k C T, 0 < C -> 0 < T ->
  (is_derive (reduced k C) T 0 <-> / cr k * (T / cxi k) * termT k T = Q k C * Rpower T (rho k)).
Proof.
  intros k C T HC HT. constants k. pose proof (Q_pos k C). destruct (optima_reduced k C) as (S & _). rewrite (S T HT).
  unfold termT. split; intro E.
  - apply ln_inv; [pos|pos|]. assert (L : ln (Rpower T (rho k - 1) * exp (T / cxi k)) = ln (cG k / (cxi k * cr k * Q k C)))
      by now rewrite E. revert L. expand_ln. intro L. replace (- T / cxi k) with (- (T / cxi k)) by (field; lra). lra.
  - apply ln_inv; [pos|pos|]. assert (L : ln (/ cr k * (T / cxi k) * (cG k * exp (- T / cxi k))) = ln (Q k C * Rpower T (rho k)))
      by now rewrite E. revert L. expand_ln. replace (- T / cxi k) with (- (T / cxi k)) by (field; lra). intro L. lra.
Qed.

Lemma branch : forall k mu T, 0 < T -> / cr k * (T / cxi k) * termT k T = mu ->
  (cxi k <= T -> T = - cxi k * Wm1 (- mu * cr k / cG k)) /\ (T < cxi k -> T = - cxi k * W0 (- mu * cr k / cG k)).
Proof.
  intros k mu T HT E. constants k.
  assert (X : - (T / cxi k) * exp (- (T / cxi k)) = - mu * cr k / cG k).
  { rewrite <- E. unfold termT. replace (- T / cxi k) with (- (T / cxi k)) by (field; lra). field. lra. }
  assert (I : T / cxi k * cxi k = T) by (field; lra). split; intro L.
  - rewrite (Wm1_unique _ (- (T / cxi k))); [lra| |exact X].
    assert (1 <= T / cxi k); [|lra]. apply Rmult_le_reg_r with (cxi k); lra.
  - rewrite (W0_unique _ (- (T / cxi k))); [lra| |exact X].
    assert (T / cxi k < 1); [|lra]. apply Rmult_lt_reg_r with (cxi k); lra.
Qed.

(** [rho < 1]: the infimum is [G] exactly up to the threshold of [J]. *)
Lemma inf_G_iff : forall c nu G xi, 0 < c -> 0 < nu < 1 -> 0 < G -> 0 < xi ->
  (is_inf (values (fall c nu G xi)) G <-> ln (J_of c nu G xi) <= (nu - 1) * ln (xi * tau_c nu) + tau_c nu).
Proof.
  intros c nu G xi Hc Hnu HG Hxi. destruct (tau_c_spec nu Hnu) as (T1 & T2 & _). set (tau := tau_c nu) in *.
  set (T := xi * tau). assert (HT : 0 < T) by (unfold T; apply Rmult_lt_0_compat; lra).
  assert (Et : T / xi = tau) by (unfold T; field; lra).
  (* [c0] is the coefficient for which T is stationary, and its value there is G *)
  set (lJ := (nu - 1) * ln T + tau). set (c0 := G / (xi * nu) * exp (- lJ)). assert (Hc0 : 0 < c0) by (unfold c0; pos).
  assert (EJ : ln (J_of c0 nu G xi) = lJ) by (unfold J_of, c0; expand_ln; ring).
  assert (S0 : slope nu xi (J_of c0 nu G xi) T = 0) by (unfold slope; rewrite EJ, Et; unfold lJ; ring).
  assert (Hm : (1 - nu) * xi <= T) by (unfold T; nra).
  assert (V : fall c0 nu G xi T = G).
  { rewrite value_at by (try assumption; lra). rewrite Et, Rmult_assoc, T2. ring. }
  destruct (global_iff c0 nu G xi T Hc0 Hnu HG Hxi Hm S0) as [Glob _]. fold tau in Glob.
  assert (Gl : forall t, 0 < t -> G <= fall c0 nu G xi t) by (intros t Ht; pose proof (proj2 Glob ltac:(lra) t Ht); lra).
  assert (Lc : ln (J_of c nu G xi) <= lJ <-> c0 <= c).
  { rewrite <- EJ. unfold J_of. expand_ln. split; intro H.
    - apply ln_le_inv; lra.
    - apply ln_le in H; lra. }
  rewrite Lc. split; intro H.
  - destruct (Rle_lt_dec c0 c) as [|L]; [assumption|].
    assert (fall c nu G xi T < G).
    { apply Rlt_le_trans with (fall c0 nu G xi T); [|lra]. unfold fall. apply Rplus_lt_compat_r, Rmult_lt_compat_r; [apply Rpower_pos|assumption]. }
    pose proof (is_inf_le _ _ (fall c nu G xi T) H ltac:(now exists T)). lra.
  - apply inf_is_G; try assumption; [lra|]. intros t Ht. apply Rle_trans with (1 := Gl t Ht). unfold fall.
    apply Rplus_le_compat_r, Rmult_le_compat_r; [left; apply Rpower_pos|assumption].
Qed.

Lemma threshold_C : forall k C, 0 < C -> rho k < 1 -> let tau := tau_c (rho k) in
  (is_inf (risks k C) (cG k) <-> C <= ckappa k * X k * Rpower (cr k) (s k) * Rpower (cxi k) (cr k) *
     Rpower (cG k) (- s k) * Rpower tau (cr k - s k) * exp (s k * tau)).
Proof.
  intros k C HC Hr tau. constants k. pose proof (s_pos k). pose proof (Q_pos k C). pose proof (rho_pos k).
  pose proof (X_pos k). destruct (tau_c_spec (rho k) ltac:(lra)) as (T1 & _ & _). fold tau in T1.
  rewrite inf_reduced by assumption. assert (Hsq : 0 < s k * Q k C) by pos.
  pose proof (inf_G_iff (s k * Q k C) (rho k) (cG k) (cxi k) Hsq ltac:(lra) ltac:(assumption) ltac:(assumption)) as I.
  change (values (fall (s k * Q k C) (rho k) (cG k) (cxi k)))
    with (fun v => exists T, 0 < T /\ v = reduced k C T) in I.
  rewrite I, J_reduced. fold tau. assert (Ht : 0 < tau) by lra.
  assert (L : ln (cG k / (cxi k * cr k * Q k C)) =
    ln (cG k) - ln (cxi k) - ln (cr k) - (ln (X k) + ln (ckappa k) - ln C) / s k).
  { expand_ln. rewrite ln_Q by assumption. ring. }
  rewrite L, ln_mult by assumption.
  assert (Er : (rho k - 1) * (ln (cxi k) + ln tau) = (cr k - s k) * (ln (cxi k) + ln tau) / s k) by (unfold rho; field; lra).
  rewrite Er. split; intro H'.
  - apply ln_le_inv; [assumption|pos|]. expand_ln. apply Rmult_le_compat_l with (r := s k) in H'; [|lra].
    replace (s k * (ln (cG k) - ln (cxi k) - ln (cr k) - (ln (X k) + ln (ckappa k) - ln C) / s k))
      with (s k * (ln (cG k) - ln (cxi k) - ln (cr k)) - (ln (X k) + ln (ckappa k) - ln C)) in H' by (field; lra).
    replace (s k * ((cr k - s k) * (ln (cxi k) + ln tau) / s k + tau))
      with ((cr k - s k) * (ln (cxi k) + ln tau) + s k * tau) in H' by (field; lra). lra.
  - apply ln_le in H'; [|assumption]. revert H'. expand_ln. intro H'. apply Rmult_le_reg_l with (s k); [assumption|].
    replace (s k * (ln (cG k) - ln (cxi k) - ln (cr k) - (ln (X k) + ln (ckappa k) - ln C) / s k))
      with (s k * (ln (cG k) - ln (cxi k) - ln (cr k)) - (ln (X k) + ln (ckappa k) - ln C)) by (field; lra).
    replace (s k * ((cr k - s k) * (ln (cxi k) + ln tau) / s k + tau))
      with ((cr k - s k) * (ln (cxi k) + ln tau) + s k * tau) by (field; lra). lra.
Qed.

(** The tight example of T8 has [rho = 1], [T* = ln J], [J = sqrt C / 2]: both branches. *)
Lemma tight_minimum : forall x, 0 < x -> let C := 4 * exp (2 * x) in
  0 < C /\ forall t, 0 < t -> reduced tight C x <= reduced tight C t.
Proof.
  intros x Hx C. assert (HC : 0 < C) by (unfold C; pose proof (exp_pos (2 * x)); lra). split; [assumption|].
  assert (Er : rho tight = 1) by (unfold rho, s, tight; simpl; field).
  assert (LJ : ln (cG tight / (cxi tight * cr tight * Q tight C)) = x).
  { pose proof (Q_pos tight C). pose proof (X_pos tight). constants tight. expand_ln. rewrite ln_Q, ln_X by assumption.
    unfold C, tight, s; simpl. replace 4 with (2 * 2) by ring. expand_ln. field. }
  destruct (optima_reduced tight C) as (_ & _ & H & _). destruct (H Er) as [H1 _]. rewrite LJ in H1.
  assert (HJ : 1 < cG tight / (cxi tight * cr tight * Q tight C)).
  { pose proof (Q_pos tight C). constants tight. apply ln_lt_inv; [lra|pos|]. rewrite LJ, ln_1. assumption. }
  destruct (H1 HJ) as [_ Hmin]. change (cxi tight) with 1 in Hmin. rewrite Rmult_1_l in Hmin.
  intros t Ht. destruct (Req_dec t x) as [->|N]; [lra|]. left. now apply Hmin.
Qed.

Theorem proof_of_T9 : T9.
Proof.
  split; [|split].
  - intros k C HC J. pose proof (Q_pos k C) as HQ. pose proof (s_pos k). constants k.
    destruct (optima_reduced k C) as (O1 & O2 & O3 & O4).
    split; [intro m; now apply inf_reduced|]. split; [apply optima_reduced|]. split; [|split; [|split]].
    + intros T HT mu M N. destruct (reduced_attained k C T HC HT) as (A1 & A2 & A3 & A4).
      change (M_for k C T) with M in *. change (N_for k C T) with N in *.
      split; [exact A1|]. split; [exact A4|]. split; [exact A2|]. split; [exact A3|].
      split; [now apply stationary_reduced|]. intro D. apply stationary_reduced in D; try assumption.
      fold mu in D, A2, A3. split; [|now apply branch].
      intro i. rewrite gain_is_weight_times_term. f_equal. pose proof (U_pos k M N T).
      destruct i; simpl; [exact A2|exact A3|]. rewrite <- D. field. lra.
    + intros Hr tau. now apply threshold_C.
    + intro Hr. rewrite inf_reduced by assumption. change (fun v => exists T, 0 < T /\ v = reduced k C T) with (values (reduced k C)).
      destruct (O3 Hr) as [P1 P2]. split; intro H'.
      * destruct (Rle_lt_dec J 1) as [|L]; [assumption|]. destruct (P1 L) as [HT Hmin].
        (* the minimum is strict, and values near G are taken near 0: it is below G *)
        set (T := cxi k * ln (cG k / (cxi k * cr k * Q k C))) in *.
        pose proof (is_inf_le _ _ (reduced k C T) H' ltac:(now exists T)) as L1.
        specialize (Hmin (T / 2) ltac:(lra) ltac:(lra)). exfalso.
        assert (Hsq : 0 < s k * Q k C) by pos.
        assert (fall (s k * Q k C) (rho k) (cG k) (cxi k) T < cG k); [|unfold reduced, fall, termT in *; lra].
        pose proof (value_at (s k * Q k C) (rho k) (cG k) (cxi k) T Hsq ltac:(lra) ltac:(assumption) ltac:(assumption) HT) as V.
        rewrite V.
        -- rewrite Hr. set (y := T / cxi k). assert (0 < y) by (unfold y; pos).
           assert (exp (- y) * (1 + y / 1) < 1).
           { pose proof (exp_ineq1 y ltac:(lra)). pose proof (exp_pos (- y)).
             assert (E : exp (- y) * exp y = 1) by (rewrite <- exp_plus, <- exp_0; f_equal; ring).
             replace (1 + y / 1) with (1 + y) by field. nra. }
           rewrite Rmult_assoc. rewrite <- (Rmult_1_r (cG k)) at 2. apply Rmult_lt_compat_l; lra.
        -- unfold slope. rewrite J_reduced, Hr. unfold T. field. lra.
      * now apply P2.
    + intro Hr. destruct (O4 Hr) as [HT Hmin]. set (T := (rho k - 1) * cxi k * W0 _) in *.
      exists (reduced k C T).
      assert (Hin : risks k C (reduced k C T)).
      { destruct (reduced_attained k C T HC HT) as (E & _ & _ & EU).
        exists (M_for k C T), (N_for k C T), T. repeat split; auto; unfold M_for, N_for; apply Rpower_pos. }
      split; [|assumption]. apply inf_reduced; [assumption|]. apply is_inf_min; [now exists T|].
      intros v (t & Ht & ->). destruct (Req_dec t T) as [->|N]; [lra|]. left. now apply Hmin.
  - destruct (tight_minimum 2 ltac:(lra)) as [H1 H2]. exists tight, (4 * exp (2 * 2)), 2.
    split; [assumption|]. split; [simpl; lra|assumption].
  - destruct (tight_minimum (/ 2) ltac:(lra)) as [H1 H2]. exists tight, (4 * exp (2 * / 2)), (/ 2).
    split; [assumption|]. split; [simpl; lra|assumption].
Qed.
