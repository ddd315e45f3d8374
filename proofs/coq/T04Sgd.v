(** Proof of T4: recursions of SGD with a constant and with a decreasing step. Builds on Powers.v. *)
Require Import Reals Lra Psatz Lia.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Statements.
Open Scope R_scope.

(** A contraction with a floor: [e_(j+1) <= (1-q) e_j + q f] gives [e_j <= (1-q)^j e_0 + f]. *)
Lemma contraction_with_floor : forall (e : nat -> R) q f, 0 <= q <= 1 -> 0 <= f ->
  (forall j, e (S j) <= (1 - q) * e j + q * f) -> forall j, e j <= (1 - q) ^ j * e O + f.
Proof.
  intros e q f Hq Hf H j. induction j as [|j IH]; [simpl; lra|].
  apply Rle_trans with (1 := H j). simpl. nra.
Qed.

Lemma power_below_exp : forall q j, 0 <= q <= 1 -> (1 - q) ^ j <= exp (- q * INR j).
Proof.
  intros q j Hq. induction j as [|j IH]; [simpl; rewrite Rmult_0_r, exp_0; lra|].
  rewrite S_INR. replace (- q * (INR j + 1)) with (- q + - q * INR j) by ring. rewrite exp_plus. simpl.
  apply Rmult_le_compat; [lra|apply pow_le; lra| |assumption]. pose proof (exp_ineq1_le (- q)). lra.
Qed.

Lemma constant_step : forall (e : nat -> R) eta lambda sigma, 0 < eta * lambda < 1 -> 0 < lambda ->
  (forall j, e (S j) <= (1 - eta * lambda) * e j + eta ^ 2 * sigma ^ 2) ->
  forall j, e j <= (1 - eta * lambda) ^ j * e O + eta * sigma ^ 2 / lambda.
Proof.
  intros e eta lambda sigma Hq Hl H. assert (0 < eta) by nra.
  apply contraction_with_floor; [lra| |].
  - unfold Rdiv. apply Rmult_le_pos; [|left; pos]. apply Rmult_le_pos; [lra|apply pow2_ge_0].
  - intro j. replace (eta * lambda * (eta * sigma ^ 2 / lambda)) with (eta ^ 2 * sigma ^ 2) by (field; lra). apply H.
Qed.

(** From the right of 0: the logarithm of the inverse goes to infinity, a constant over it to 0. *)
Lemma ln_inv_at_0 : filterlim (fun x => ln (/ x)) (at_right 0) (Rbar_locally p_infty).
Proof.
  intros P [b Hb]. exists (mkposreal (exp (- b)) (exp_pos _)). intros x Hx H0. apply Hb.
  change (ball 0 (exp (- b)) x) in Hx. unfold ball in Hx; simpl in Hx. unfold AbsRing_ball, abs, minus, plus, opp in Hx.
  simpl in Hx. rewrite Rabs_right in Hx by lra. rewrite ln_Rinv by assumption.
  assert (ln x < - b) by (rewrite <- (ln_exp (- b)); apply ln_increasing; lra). lra.
Qed.

Lemma quotient_of_logs : forall a, 0 < a -> filterlim (fun x => ln (a / x) / ln (/ x)) (at_right 0) (locally 1).
Proof.
  intros a Ha.
  assert (L : is_lim (fun y => (ln a + y) / y) p_infty 1).
  { apply is_lim_ext_loc with (fun y => 1 + ln a * / y).
    - exists 0. intros y Hy. field. lra.
    - replace (Finite 1) with (Rbar_plus 1 (ln a * 0)) by (simpl; f_equal; ring).
      apply is_lim_plus'; [apply is_lim_const|]. apply (is_lim_scal_l Rinv (ln a) p_infty 0).
      apply (is_lim_inv (fun y => y) p_infty p_infty); [apply is_lim_id|discriminate]. }
  apply filterlim_ext_loc with (fun x => (ln a + ln (/ x)) / ln (/ x)).
  - exists (mkposreal 1 Rlt_0_1). intros x _ Hx. unfold Rdiv at 3. rewrite (ln_mult a) by pos. reflexivity.
  - exact (filterlim_comp _ _ _ (fun x => ln (/ x)) (fun y => (ln a + y) / y) _ _ _ ln_inv_at_0 L).
Qed.

Lemma scaled_limit : forall (f : R -> R) c, filterlim f (at_right 0) (locally 1) ->
  filterlim (fun x => c * f x) (at_right 0) (locally c).
Proof.
  intros f c H. pose proof (filterlim_scal_r (K := R_AbsRing) (V := R_NormedModule) c 1) as S.
  assert (E : scal c 1 = c) by (unfold scal; simpl; unfold mult; simpl; ring).
  pose proof (filterlim_comp _ _ _ f (fun y => scal c y) _ _ _ H S) as L.
  match type of L with filterlim _ _ (locally ?l) => replace l with c in L by (symmetry; exact E) end. exact L.
Qed.

Theorem proof_of_T4 : T4.
Proof.
  split; [|split; [|split]].
  - intros e eta lambda sigma Hq Hs Hl H j. split; [now apply constant_step|]. intro H0.
    apply Rmult_le_compat_r; [assumption|]. replace (- eta * lambda) with (- (eta * lambda)) by ring.
    apply power_below_exp. lra.
  - intros e lambda sigma x Hs Hl [Hx Hxs] H0 eta H.
    assert (Es : 0 < sigma ^ 2) by nra. assert (El : 0 < lambda ^ 2) by nra.
    assert (Eq : eta * lambda = x * lambda ^ 2 / (2 * sigma ^ 2)) by (unfold eta; field; lra).
    assert (Hq : 0 < eta * lambda < 1).
    { rewrite Eq. split; [pos|]. apply Rmult_lt_reg_r with (2 * sigma ^ 2 / lambda ^ 2); [pos|].
      replace (x * lambda ^ 2 / (2 * sigma ^ 2) * (2 * sigma ^ 2 / lambda ^ 2)) with x by (field; lra). lra. }
    split; [assumption|]. intros j Hj.
    pose proof (constant_step e eta lambda sigma Hq Hl H j) as B.
    replace (eta * sigma ^ 2 / lambda) with (x / 2) in B by (unfold eta; field; lra).
    pose proof (power_below_exp (eta * lambda) j ltac:(lra)) as P.
    assert (L : ln (2 * e O / x) <= eta * lambda * INR j).
    { apply Rmult_le_compat_l with (r := eta * lambda) in Hj; [|lra]. apply Rle_trans with (2 := Hj). right.
      rewrite Eq. field. lra. }
    assert (exp (- (eta * lambda) * INR j) <= x / (2 * e O)).
    { rewrite <- (exp_ln (x / (2 * e O))) by pos. apply exp_le. revert L. expand_ln. lra. }
    assert ((1 - eta * lambda) ^ j * e O <= x / (2 * e O) * e O) by (apply Rmult_le_compat_r; lra).
    replace (x / (2 * e O) * e O) with (x / 2) in * by (field; lra). lra.
  - intros lambda sigma e0 Hs Hl He count time. assert (Es : 0 < sigma ^ 2) by nra. assert (El : 0 < lambda ^ 2) by nra.
    pose proof (quotient_of_logs (2 * e0) ltac:(lra)) as L.
    assert (N : at_right 0 (fun x => 0 < x /\ ln (/ x) <> 0)).
    { exists (mkposreal 1 Rlt_0_1). intros x Hx H0. split; [assumption|].
      change (ball 0 1 x) in Hx. unfold ball in Hx; simpl in Hx. unfold AbsRing_ball, abs, minus, plus, opp in Hx.
      simpl in Hx. rewrite Rabs_right in Hx by lra. rewrite ln_Rinv by assumption.
      assert (ln x < 0) by (rewrite <- ln_1; apply ln_increasing; lra). lra. }
    split.
    + apply filterlim_ext_loc with (2 := scaled_limit _ (2 * sigma ^ 2 / lambda ^ 2) L).
      apply filter_imp with (2 := N). intros x [H0 Hn]. unfold count. field. repeat split; first [assumption|lra].
    + apply filterlim_ext_loc with (2 := scaled_limit _ (/ lambda) L).
      apply filter_imp with (2 := N). intros x [H0 Hn]. unfold time, count. field. repeat split; first [assumption|lra].
  - intros e lambda sigma Hs Hl H. assert (Es : 0 < sigma ^ 2) by nra. assert (El : 0 < lambda ^ 2) by nra.
    set (f := 4 * sigma ^ 2 / lambda ^ 2). assert (Hf : 0 < f) by (unfold f; pos).
    assert (R : forall j, e (S j) <= (1 - 2 / (INR j + 2)) * e j + f / (INR j + 2) ^ 2).
    { intro j. pose proof (pos_INR j). apply Rle_trans with (1 := H j). right. unfold f. field. lra. }
    assert (G : forall j, e (S j) <= f / (INR (S j) + 1)).
    { induction j as [|j IH].
      - specialize (R O). simpl in R |- *. replace (1 - 2 / (0 + 2)) with 0 in R by field.
        replace (f / ((0 + 2) * ((0 + 2) * 1))) with (f / 4) in R by field. lra.
      - apply Rle_trans with (1 := R (S j)). pose proof (pos_INR (S j)) as Hj. set (x := INR (S j)) in *.
        rewrite (S_INR (S j)). fold x. assert (1 <= x) by (unfold x; rewrite S_INR; pose proof (pos_INR j); lra).
        assert (0 <= 1 - 2 / (x + 2)).
        { replace (1 - 2 / (x + 2)) with (x / (x + 2)) by (field; lra). left. pos. }
        apply Rle_trans with ((1 - 2 / (x + 2)) * (f / (x + 1)) + f / (x + 2) ^ 2); [nra|].
        replace ((1 - 2 / (x + 2)) * (f / (x + 1)) + f / (x + 2) ^ 2)
          with (f / (x + 1 + 1) - f * / ((x + 1) * (x + 2) ^ 2)) by (field; lra).
        assert (0 < f * / ((x + 1) * (x + 2) ^ 2)) by pos. lra. }
    intros j Hj. destruct j as [|j]; [lia|]. apply Rle_trans with (1 := G j). right. unfold f.
    pose proof (pos_INR (S j)). field. lra.
Qed.
