(** Proof of T17: the infimum of the lower bound is the primed balanced value; how far the two can be apart.
    Builds on T07Balanced.v, T08Sandwich.v, T10LocalExponent.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Infimum Growth Model Balanced Statements T07Balanced T08Sandwich
  T10LocalExponent.
Open Scope R_scope.

Lemma lower_attained : forall k C, 0 < C -> lower_risks k C (eps k C).
Proof.
  intros k C HC. destruct (proof_of_T7 k C HC) as (M0 & N0 & T0 & E0 & EM & EN & ET & _).
  exists (M_bal k C), (N_bal k C), (T_bal k C). repeat split; try assumption.
  rewrite EM, EN, ET, (Rmax_left (eps k C) (eps k C)) by lra. rewrite Rmax_left; lra.
Qed.

Lemma lower_bound : forall k C v, 0 < C -> lower_risks k C v -> eps k C <= v.
Proof.
  intros k C v HC (M & N & T & HM & HN & HT & E & ->).
  destruct (proof_of_T7 k C HC) as (M0 & N0 & T0 & E0 & EM & EN & ET & _).
  pose proof (Rmax_l (termM k M) (Rmax (termN k N) (termT k T))).
  pose proof (Rmax_r (termM k M) (Rmax (termN k N) (termT k T))).
  pose proof (Rmax_l (termN k N) (termT k T)). pose proof (Rmax_r (termN k N) (termT k T)).
  destruct (Rle_lt_dec (eps k C) (Rmax (termM k M) (Rmax (termN k N) (termT k T)))) as [|L]; [assumption|].
  assert (M_bal k C < M) by (apply (termM_lt_inv k); try assumption; lra).
  assert (N_bal k C < N) by (apply (termN_lt_inv k); try assumption; lra).
  assert (T_bal k C < T) by (apply (termT_lt_inv k); lra).
  pose proof (cost_increasing k (M_bal k C) (N_bal k C) (T_bal k C) M N T). lra.
Qed.

(** The balance equation in logarithms, and its use: a level [e < G] whose cost is within [C] is above [eps]. *)
Definition log_cost k e := ln (ckappa k) + cp k / ca k * (ln (cA k) - ln e) + cq k / cb k * (ln (cB k) - ln e)
  + cr k * (ln (cxi k) + ln (ln (cG k) - ln e)).

Lemma log_cost_of_eps : forall k C, 0 < C -> log_cost k (eps k C) = ln C.
Proof.
  intros k C HC. derived k C HC. rewrite <- (balanced_spends_C k C HC) at 2.
  unfold log_cost, cost, M_bal, N_bal. assert (0 < T_bal k C) by (unfold T_bal; pos). expand_ln.
  replace (ln (cxi k) + ln (ln (cG k) - ln (eps k C))) with (ln (T_bal k C)); [field; lra|].
  rewrite ln_eps by assumption. unfold T_bal.
  replace (ln (cG k) - (ln (cG k) - rho k * W0 (z k C))) with (rho k * W0 (z k C)) by ring. expand_ln. ring.
Qed.

Lemma eps_le_level : forall k C e, 0 < C -> 0 < e < cG k -> log_cost k e <= ln C -> eps k C <= e.
Proof.
  intros k C e HC [He HeG] H. destruct (Rle_lt_dec (eps k C) e) as [|L]; [assumption|].
  derived k C HC. rewrite <- (log_cost_of_eps k C HC) in H. pose proof (eps_below_G k C HC).
  pose proof (ln_increasing e (eps k C) He L). pose proof (ln_increasing (eps k C) (cG k) ltac:(assumption) ltac:(assumption)).
  pose proof (ln_increasing (ln (cG k) - ln (eps k C)) (ln (cG k) - ln e) ltac:(lra) ltac:(lra)).
  unfold log_cost in H. assert (0 < cp k / ca k) by pos. assert (0 < cq k / cb k) by pos.
  assert (cp k / ca k * (ln (cA k) - ln (eps k C)) < cp k / ca k * (ln (cA k) - ln e)) by (apply Rmult_lt_compat_l; lra).
  assert (cq k / cb k * (ln (cB k) - ln (eps k C)) < cq k / cb k * (ln (cB k) - ln e)) by (apply Rmult_lt_compat_l; lra).
  assert (cr k * (ln (cxi k) + ln (ln (cG k) - ln (eps k C))) < cr k * (ln (cxi k) + ln (ln (cG k) - ln e)))
    by (apply Rmult_lt_compat_l; lra). lra.
Qed.

Lemma reading_i : forall k, ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 ->
  same_order (eps k) (fun C => Rpower C (- (1 / 6)) * Rpower (ln C) (1 / 6)).
Proof.
  intros k Ea Eb Ep Eq Er. destruct (proof_of_T10 k) as (_ & _ & _ & _ & _ & H & _).
  assert (Eg : gamma k = 1 / 6) by (unfold gamma, s; rewrite Ea, Eb, Ep, Eq; field).
  rewrite Eg, Er in H. now rewrite Rmult_1_l in H.
Qed.

Section ratio.
Let ratio k k' := Rpower (cA k / cA k') (cp k * gamma k / ca k) * Rpower (cB k / cB k') (cq k * gamma k / cb k) *
  Rpower (cxi k / cxi k') (cr k * gamma k).

Lemma ln_ratio : forall k k', ln (ratio k k') = gamma k * (cp k / ca k * (ln (cA k) - ln (cA k'))
  + cq k / cb k * (ln (cB k) - ln (cB k')) + cr k * (ln (cxi k) - ln (cxi k'))).
Proof. intros k k'. constants k. constants k'. unfold ratio. expand_ln. field. lra. Qed.

Lemma eps_ratio_bounded : forall k k' C, ca k' = ca k -> cb k' = cb k -> cp k' = cp k -> cq k' = cq k -> cr k' = cr k ->
  ckappa k' = ckappa k -> 0 < C -> eps k C <= Rmax (ratio k k') (cG k / cG k') * eps k' C.
Proof.
  intros k k' C Ea Eb Ep Eq Er Ek HC. derived k C HC. constants k'. pose proof (eps_pos k' C) as He'.
  set (f := Rmax (ratio k k') (cG k / cG k')).
  assert (Hf1 : ratio k k' <= f) by apply Rmax_l. assert (Hf2 : cG k / cG k' <= f) by apply Rmax_r.
  assert (PG : 0 < cG k / cG k') by pos. assert (PR : 0 < ratio k k') by (unfold ratio; pos). assert (Pf : 0 < f) by lra.
  assert (Pfe : 0 < f * eps k' C) by pos. pose proof (eps_below_G k' C HC). pose proof (eps_below_G k C HC).
  destruct (Rle_lt_dec (cG k) (f * eps k' C)) as [|L]; [lra|].
  apply eps_le_level; [assumption|split; [apply Rmult_lt_0_compat; lra|assumption]|].
  rewrite <- (log_cost_of_eps k' C HC). unfold log_cost. rewrite Ea, Eb, Ep, Eq, Er, Ek.
  pose proof (ln_le _ _ PR Hf1) as L1. rewrite ln_ratio in L1.
  pose proof (ln_le _ _ PG Hf2) as L2. rewrite ln_div in L2 by assumption.
  rewrite (ln_mult f) by (try assumption; lra).
  pose proof (ln_increasing _ _ Pfe L) as L3.
  rewrite ln_mult in L3 by (try assumption; lra).
  assert (L4 : ln (ln (cG k) - (ln f + ln (eps k' C))) <= ln (ln (cG k') - ln (eps k' C))) by (apply ln_le; lra).
  apply Rmult_le_compat_l with (r := cr k) in L4; [|lra].
  apply Rmult_le_compat_l with (r := s k) in L1; [|lra].
  unfold gamma in L1. rewrite <- Rmult_assoc, Rinv_r, Rmult_1_l in L1 by lra. unfold s in L1 at 1. lra.
Qed.

Lemma eps_ratio_limit : forall k k', ca k' = ca k -> cb k' = cb k -> cp k' = cp k -> cq k' = cq k -> cr k' = cr k ->
  ckappa k' = ckappa k -> is_lim (fun C => eps k C / eps k' C) p_infty (ratio k k').
Proof.
  intros k k' Ea Eb Ep Eq Er Ek.
  assert (Es : s k' = s k) by (unfold s; now rewrite Ea, Eb, Ep, Eq).
  assert (Eg : gamma k' = gamma k) by (unfold gamma; now rewrite Es).
  apply is_lim_ext_loc with (fun C => ratio k k' * (eps k C / leading k C * / (eps k' C / leading k' C))).
  { exists 1. intros C HC. assert (HC0 : 0 < C) by lra. derived k C HC0. constants k'.
    pose proof (leading_pos k C HC). pose proof (leading_pos k' C HC). pose proof (eps_pos k' C).
    pose proof (ln_pos C HC). pose proof (K0_pos k').
    assert (E : leading k C = ratio k k' * leading k' C).
    { apply ln_inv; [assumption|apply Rmult_lt_0_compat; [unfold ratio; pos|assumption]|].
      rewrite ln_mult, ln_ratio by (try assumption; unfold ratio; pos).
      unfold leading. rewrite Eg, Er. expand_ln. rewrite !ln_K0, Ea, Eb, Ep, Eq, Ek, Es. unfold gamma. field. lra. }
    rewrite E. assert (0 < ratio k k') by (unfold ratio; pos). field. repeat split; lra. }
  apply is_lim_scale with (1 * / 1); [|field].
  apply (is_lim_mult _ _ p_infty 1 (/ 1)); [apply eps_equivalent| |exact I].
  apply (is_lim_inv (fun C => eps k' C / leading k' C) p_infty 1); [apply eps_equivalent|]. intro E. injection E. lra.
Qed.

Theorem proof_of_T17 : T17.
Proof.
  intros k k' Ea Eb Ep Eq Er Ek HA HB HG Hxi. fold (ratio k k'). intro r. subst r. constants k. constants k'.
  split; [|split; [|split; [|split]]].
  - intros C HC. split; [|now apply lower_attained].
    apply is_inf_min; [now apply lower_attained|]. intros v Hv. now apply lower_bound.
  - intros C m HC Hm. pose proof (eps_pos k' C). split; apply Rmult_le_reg_r with (eps k' C); try assumption;
      replace (m / eps k' C * eps k' C) with m by (field; lra).
    + rewrite Rmult_1_l. apply (is_inf_ge _ _ _ Hm). intros v (M & N & T & HM & HN & HT & E & ->).
      apply Rle_trans with (Rmax (termM k' M) (Rmax (termN k' N) (termT k' T))).
      * apply lower_bound with (C := C); [assumption|]. exists M, N, T. repeat split; try assumption.
        rewrite <- E. unfold cost. now rewrite Ek, Ep, Eq, Er.
      * destruct (terms_pos k M N T) as (PM & PN & PT).
        assert (termM k' M <= termM k M).
        { unfold termM. rewrite Ea. apply Rmult_le_compat_r; [left; pos|assumption]. }
        assert (termN k' N <= termN k N).
        { unfold termN. rewrite Eb. apply Rmult_le_compat_r; [left; pos|assumption]. }
        assert (termT k' T <= termT k T).
        { unfold termT. apply Rmult_le_compat; [lra|left; pos|assumption|]. apply exp_le.
          assert (/ cxi k <= / cxi k') by (apply Rinv_le_contravar; lra).
          unfold Rdiv. assert (T * / cxi k <= T * / cxi k') by (apply Rmult_le_compat_l; lra). lra. }
        unfold U. repeat apply Rmax_lub; lra.
    + destruct (sandwich k C m HC Hm) as [_ Hle]. pose proof (Rmin_l (3 * eps k C) (cG k)).
      pose proof (eps_ratio_bounded k k' C Ea Eb Ep Eq Er Ek HC). lra.
  - now apply eps_ratio_limit.
  - intros chi Hchi EA EB Exi. unfold ratio. rewrite EA, EB, Exi.
    replace (cA k / cA k) with 1 by (field; lra). replace (cB k / cB k) with 1 by (field; lra).
    rewrite !Rpower_1_base, !Rmult_1_l, <- Rpower_sqrt, Rpower_mult by assumption. f_equal. field.
  - intros E1 E2 E3 E4 E5. split; apply reading_i; congruence.
Qed.
End ratio.
