(** T11, its closed-form parts: the two stages in C, the threshold, and the optimum of a posynomial under a monomial
    budget. The readings and the proof as a whole are in T11Readings.v. Builds on AmGm.v, Balanced.v. *)
Require Import Reals Lra Psatz.
From Majorant Require Import Powers LambertW AmGm Infimum Model Balanced Statements.
Open Scope R_scope.

Lemma rho_z : forall k C, 0 < C -> rho k * z k C = Rpower (C / K0 k) (/ cr k) / cxi k.
Proof. intros k C H. derived k C H. unfold rho, z. field. lra. Qed.

Lemma stages : forall k C, 0 < C -> let x := Rpower (C / K0 k) (/ cr k) in
  cG k * exp (- x / cxi k) <= eps k C /\
  (z k C <= exp 1 -> eps k C <= cG k * exp (- x / (exp 1 * cxi k))) /\
  (exp 1 <= z k C -> cG k * Rpower ((ln (z k C) - ln (ln (z k C))) / z k C) (rho k) <= eps k C
     <= cG k * Rpower (ln (z k C) / z k C) (rho k)).
Proof.
  intros k C H x. derived k C H. pose proof (rho_z k C H) as Er. fold x in Er. split; [|split].
  - unfold eps. apply Rmult_le_compat_l; [lra|]. apply exp_le.
    replace (- x / cxi k) with (- (rho k * z k C)) by (rewrite Er; field; lra).
    pose proof (W0_le_self (z k C) ltac:(lra)). nra.
  - intro Hz. unfold eps. apply Rmult_le_compat_l; [lra|]. apply exp_le. pose proof (exp_pos 1) as E1.
    replace (- x / (exp 1 * cxi k)) with (- (rho k * (z k C / exp 1)))
      by (unfold Rdiv at 1; rewrite <- Rmult_assoc, Er; field; lra).
    assert (HW : W0 (z k C) <= 1).
    { rewrite <- W0_e. apply W0_monotone; [pose proof below_zero; lra|assumption]. }
    assert (z k C / exp 1 <= W0 (z k C)); [|nra].
    apply Rmult_le_reg_r with (exp 1); [assumption|]. replace (z k C / exp 1 * exp 1) with (z k C) by (field; lra).
    rewrite <- (W0_eq (z k C)) at 1 by lra. apply Rmult_le_compat_l; [lra|]. now apply exp_le.
  - intro Hz. rewrite eps_power_form by assumption. destruct (W0_bounds _ Hz) as [L1 L2].
    assert (HL : 0 < ln (z k C) - ln (ln (z k C))).
    { pose proof exp_1_gt_2. pose proof (ln_pos (z k C) ltac:(lra)). pose proof (ln_le_minus_1 (ln (z k C)) ltac:(lra)). lra. }
    unfold Rdiv.
    split; apply Rmult_le_compat_l; try lra; (apply Rpower_le_base; [pos| |lra]);
      (apply Rmult_le_compat_r; [left; pos|lra]).
Qed.

Lemma threshold : forall k, let C0 := K0 k * Rpower (exp 1 * cr k * cxi k / s k) (cr k) in
  z k C0 = exp 1 /\ local_exponent k C0 = gamma k / 2.
Proof.
  intros k C0. derived k 1 Rlt_0_1. pose proof (exp_pos 1) as E1.
  assert (E : z k C0 = exp 1).
  { unfold z, C0. replace (K0 k * Rpower (exp 1 * cr k * cxi k / s k) (cr k) / K0 k)
      with (Rpower (exp 1 * cr k * cxi k / s k) (cr k)) by (field; lra).
    rewrite Rpower_inverse' by (try pos; lra). field. lra. }
  split; [assumption|]. unfold local_exponent. rewrite E, W0_e. field.
Qed.

(** The optimum of three powers under a budget. *)
Section power.
Let s' k c := cp k / ca k + cq k / cb k + cr k / c.
Let best k c C := s' k c * Rpower (ckappa k / C) (/ s' k c) *
  (Rpower (cA k * ca k / cp k) (cp k / (ca k * s' k c)) *
   Rpower (cB k * cb k / cq k) (cq k / (cb k * s' k c)) * Rpower (cG k * c / cr k) (cr k / (c * s' k c))).

Lemma s'_pos : forall k c, 0 < c -> 0 < s' k c.
Proof. intros k c Hc. constants k. unfold s'. pos. Qed.

(** Every weight times [s'] is an exponent of the cost over one of the law. *)
Lemma power_lower : forall k c C v, 0 < c -> 0 < C -> power_risks k c C v -> best k c C <= v.
Proof.
  intros k c C v Hc HC (M & N & T & HM & HN & HT & E & ->). constants k. pose proof (s'_pos k c Hc) as Hs.
  set (w1 := cp k / (ca k * s' k c)). set (w2 := cq k / (cb k * s' k c)). set (w3 := cr k / (c * s' k c)).
  assert (E1 : w1 * s' k c = cp k / ca k) by (unfold w1; field; lra).
  assert (E2 : w2 * s' k c = cq k / cb k) by (unfold w2; field; lra).
  assert (E3 : w3 * s' k c = cr k / c) by (unfold w3; field; lra).
  assert (Es : w1 + w2 + w3 = 1).
  { apply Rmult_eq_reg_r with (s' k c); [|lra]. rewrite Rmult_1_l, !Rmult_plus_distr_r, E1, E2, E3. reflexivity. }
  assert (HW1 : 0 < w1) by (unfold w1; pos). assert (HW2 : 0 < w2) by (unfold w2; pos). assert (HW3 : 0 < w3) by (unfold w3; pos).
  assert (P1 : 0 < termM k M) by (unfold termM; pos). assert (P2 : 0 < termN k N) by (unfold termN; pos).
  assert (P3 : 0 < cG k * Rpower T (- c)) by pos.
  apply Rle_trans with (2 := amgm3 w1 w2 w3 _ _ _ HW1 HW2 HW3 Es P1 P2 P3). right.
  apply ln_inv; [unfold best; pos|apply exp_pos|]. rewrite ln_exp. unfold best. fold w1 w2 w3.
  assert (L1 : ln w1 = ln (cp k) - ln (ca k) - ln (s' k c)) by (unfold w1; expand_ln; ring).
  assert (L2 : ln w2 = ln (cq k) - ln (cb k) - ln (s' k c)) by (unfold w2; expand_ln; ring).
  assert (L3 : ln w3 = ln (cr k) - ln c - ln (s' k c)) by (unfold w3; expand_ln; ring).
  rewrite L1, L2, L3. unfold termM, termN. rewrite <- E. unfold cost. expand_ln.
  assert (D1 : cp k = w1 * s' k c * ca k) by (rewrite E1; field; lra).
  assert (D2 : cq k = w2 * s' k c * cb k) by (rewrite E2; field; lra).
  assert (D3 : cr k = w3 * s' k c * c) by (rewrite E3; field; lra).
  set (sp := s' k c) in *. clearbody w1 w2 w3 sp. rewrite D1 at 1. rewrite D2 at 1. rewrite D3 at 1.
  replace w3 with (1 - w1 - w2) by lra. field. lra.
Qed.

Lemma power_attained : forall k c C, 0 < c -> 0 < C -> power_risks k c C (best k c C).
Proof.
  intros k c C Hc HC. constants k. pose proof (s'_pos k c Hc) as Hs.
  set (mu := best k c C / s' k c). assert (Hb : 0 < best k c C) by (unfold best; pos).
  assert (Hmu : 0 < mu) by (unfold mu; pos).
  exists (Rpower (cA k * ca k / (cp k * mu)) (/ ca k)), (Rpower (cB k * cb k / (cq k * mu)) (/ cb k)),
    (Rpower (cG k * c / (cr k * mu)) (/ c)).
  split; [pos|]. split; [pos|]. split; [pos|]. split.
  - assert (Lmu : s' k c * ln mu = ln (ckappa k) - ln C + cp k / ca k * (ln (cA k) + ln (ca k) - ln (cp k)) +
      cq k / cb k * (ln (cB k) + ln (cb k) - ln (cq k)) + cr k / c * (ln (cG k) + ln c - ln (cr k))).
    { unfold mu. rewrite ln_div by assumption. unfold best. expand_ln. field. repeat split; try lra; nra. }
    unfold cost. by_ln.
    transitivity (ln (ckappa k) + cp k / ca k * (ln (cA k) + ln (ca k) - ln (cp k)) +
      cq k / cb k * (ln (cB k) + ln (cb k) - ln (cq k)) + cr k / c * (ln (cG k) + ln c - ln (cr k)) - s' k c * ln mu).
    + unfold s'. field. lra.
    + rewrite Lmu. ring.
  - assert (E1 : termM k (Rpower (cA k * ca k / (cp k * mu)) (/ ca k)) = cp k / ca k * mu).
    { unfold termM. by_ln. field. lra. }
    assert (E2 : termN k (Rpower (cB k * cb k / (cq k * mu)) (/ cb k)) = cq k / cb k * mu).
    { unfold termN. by_ln. field. lra. }
    assert (E3 : cG k * Rpower (Rpower (cG k * c / (cr k * mu)) (/ c)) (- c) = cr k / c * mu).
    { by_ln. field. lra. }
    rewrite E1, E2, E3. unfold mu. transitivity (best k c C / s' k c * s' k c); [field; lra|]. unfold s' at 2. ring.
Qed.

Lemma posynomial_optimum : forall k c C, 0 < c -> 0 < C ->
  is_inf (power_risks k c C) (best k c C) /\ power_risks k c C (best k c C).
Proof.
  intros k c C Hc HC. pose proof (power_attained k c C Hc HC). split; [|assumption].
  apply is_inf_min; [assumption|]. intros v Hv. now apply power_lower.
Qed.
End power.
