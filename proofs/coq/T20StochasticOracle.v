(** Proof of T20: an oracle with Gaussian noise tells no more than its observations; the ratio of infima when the
    optimisation term is a power of the time. Builds on T14SquaredLoss.v, T11TwoStages.v, AmGm.v. *)
Require Import Reals Lra Psatz Lia.
From Majorant Require Import Powers AmGm Infimum TwoPoint Statistics Model Balanced Statements T08Sandwich T11TwoStages
  T11Readings T14SquaredLoss.
Open Scope R_scope.

Section exponents.
Let s' k c := cp k / ca k + cq k / cb k + cr k / c.
Let level k c C := Rpower (ckappa k / C) (/ s' k c) * (Rpower (cA k) (cp k / (ca k * s' k c)) *
  Rpower (cB k) (cq k / (cb k * s' k c)) * Rpower (cG k) (cr k / (c * s' k c))).

(** The infimum of the largest of three powers: all three are equal. *)
Lemma lower_power_infimum : forall k c C, 0 < c -> 0 < C -> is_inf (lower_power_risks k c C) (level k c C).
Proof.
  intros k c C Hc HC. constants k. assert (Hs : 0 < s' k c) by (unfold s'; pos).
  assert (He : 0 < level k c C) by (unfold level; pos). set (e := level k c C) in *.
  assert (Le : s' k c * ln e = ln (ckappa k) - ln C + cp k / ca k * ln (cA k) + cq k / cb k * ln (cB k) + cr k / c * ln (cG k)).
  { unfold e, level. expand_ln. field. repeat split; lra. }
  assert (P1 : 0 < cp k / ca k) by pos. assert (P2 : 0 < cq k / cb k) by pos. assert (P3 : 0 < cr k / c) by pos.
  apply is_inf_min.
  - exists (Rpower (cA k / e) (/ ca k)), (Rpower (cB k / e) (/ cb k)), (Rpower (cG k / e) (/ c)).
    split; [pos|]. split; [pos|]. split; [pos|]. split.
    + unfold cost. by_ln.
      transitivity (ln (ckappa k) + cp k / ca k * ln (cA k) + cq k / cb k * ln (cB k) + cr k / c * ln (cG k) - s' k c * ln e).
      * unfold s'. field. lra.
      * rewrite Le. ring.
    + assert (E1 : termM k (Rpower (cA k / e) (/ ca k)) = e) by (unfold termM; by_ln; field; lra).
      assert (E2 : termN k (Rpower (cB k / e) (/ cb k)) = e) by (unfold termN; by_ln; field; lra).
      assert (E3 : cG k * Rpower (Rpower (cG k / e) (/ c)) (- c) = e) by (by_ln; field; lra).
      rewrite E1, E2, E3, (Rmax_left e e) by lra. now rewrite Rmax_left by lra.
  - intros v (M & N & T & HM & HN & HT & E & ->).
    set (v := Rmax (termM k M) (Rmax (termN k N) (cG k * Rpower T (- c)))).
    assert (V1 : termM k M <= v) by apply Rmax_l.
    assert (V2 : termN k N <= v) by (apply Rle_trans with (2 := Rmax_r _ _); apply Rmax_l).
    assert (V3 : cG k * Rpower T (- c) <= v) by (apply Rle_trans with (2 := Rmax_r _ _); apply Rmax_r).
    destruct (terms_pos k M N T) as (PM & PN & _). assert (Hv : 0 < v) by lra.
    apply ln_le_inv; [assumption|assumption|].
    apply ln_le in V1; [|assumption]. apply ln_le in V2; [|assumption]. apply ln_le in V3; [|pos].
    revert V1 V2 V3. unfold termM, termN. expand_ln. intros V1 V2 V3.
    apply Rmult_le_compat_l with (r := cp k / ca k) in V1; [|lra].
    apply Rmult_le_compat_l with (r := cq k / cb k) in V2; [|lra].
    apply Rmult_le_compat_l with (r := cr k / c) in V3; [|lra].
    assert (Lc : ln C = ln (ckappa k) + cp k * ln M + cq k * ln N + cr k * ln T).
    { rewrite <- E. unfold cost. expand_ln. ring. }
    replace (cp k / ca k * (ln (cA k) + - ca k * ln M)) with (cp k / ca k * ln (cA k) - cp k * ln M) in V1 by (field; lra).
    replace (cq k / cb k * (ln (cB k) + - cb k * ln N)) with (cq k / cb k * ln (cB k) - cq k * ln N) in V2 by (field; lra).
    replace (cr k / c * (ln (cG k) + - c * ln T)) with (cr k / c * ln (cG k) - cr k * ln T) in V3 by (field; lra).
    apply Rmult_le_reg_l with (s' k c); [assumption|]. rewrite Le. unfold s'. lra.
Qed.

Lemma ratio_of_infima : forall k k' c C, 0 < c -> 0 < C -> ca k' = ca k -> cb k' = cb k -> cp k' = cp k ->
  cq k' = cq k -> cr k' = cr k -> ckappa k' = ckappa k ->
  let w1 := cp k / (ca k * s' k c) in let w2 := cq k / (cb k * s' k c) in let w3 := cr k / (c * s' k c) in
  let h := - (w1 * ln w1) - w2 * ln w2 - w3 * ln w3 in
  exp h <= 3 /\
  exists m m', is_inf (power_risks k c C) m /\ is_inf (lower_power_risks k' c C) m' /\ 0 < m' /\
    m / m' = exp h * (Rpower (cA k / cA k') w1 * Rpower (cB k / cB k') w2 * Rpower (cG k / cG k') w3).
Proof.
  intros k k' c C Hc HC Ea Eb Ep Eq Er Ek w1 w2 w3 h. constants k. constants k'.
  assert (Hs : 0 < s' k c) by (unfold s'; pos).
  assert (W1 : 0 < w1) by (unfold w1; pos). assert (W2 : 0 < w2) by (unfold w2; pos). assert (W3 : 0 < w3) by (unfold w3; pos).
  assert (Ws : w1 + w2 + w3 = 1).
  { transitivity (s' k c / s' k c); [unfold w1, w2, w3; unfold s' at 4; field; lra|field; lra]. }
  split; [now apply entropy3_le|].
  destruct (posynomial_optimum k c C Hc HC) as [Hm _]. fold (s' k c) in Hm. fold w1 w2 w3 in Hm.
  pose proof (lower_power_infimum k' c C Hc HC) as Hm'.
  eexists. eexists. split; [exact Hm|]. split; [exact Hm'|].
  assert (Es : s' k' c = s' k c) by (unfold s'; now rewrite Ea, Eb, Ep, Eq, Er).
  unfold level. rewrite Es, Ea, Eb, Ep, Eq, Er, Ek. fold w1 w2 w3. split; [pos|]. by_ln. unfold h.
  assert (L1 : ln w1 = ln (cp k) - ln (ca k) - ln (s' k c)) by (unfold w1; expand_ln; ring).
  assert (L2 : ln w2 = ln (cq k) - ln (cb k) - ln (s' k c)) by (unfold w2; expand_ln; ring).
  assert (L3 : ln w3 = ln (cr k) - ln c - ln (s' k c)) by (unfold w3; expand_ln; ring).
  rewrite L1, L2, L3. replace w3 with (1 - w1 - w2) by lra. ring.
Qed.

Lemma lower_reading : forall k, ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 ->
  exists c, 0 < c /\ forall C, 0 < C -> is_inf (lower_power_risks k 1 C) (c * Rpower C (- (1 / 7))).
Proof.
  intros k Ea Eb Ep Eq Er. constants k.
  assert (Es : s' k 1 = 7) by (unfold s'; rewrite Ea, Eb, Ep, Eq, Er; field).
  set (c := Rpower (ckappa k) (/ s' k 1) * (Rpower (cA k) (cp k / (ca k * s' k 1)) *
    Rpower (cB k) (cq k / (cb k * s' k 1)) * Rpower (cG k) (cr k / (1 * s' k 1)))).
  exists c. split; [unfold c; pos|]. intros C HC.
  replace (c * Rpower C (- (1 / 7))) with (level k 1 C); [now apply lower_power_infimum; [lra|]|].
  unfold level, c. replace (Rpower (ckappa k / C) (/ s' k 1)) with (Rpower (ckappa k) (/ s' k 1) * Rpower C (- (1 / 7))); [ring|].
  by_ln. rewrite Es. field.
Qed.
End exponents.

Theorem proof_of_T20 : T20.
Proof.
  split; [|split].
  - intros k lambda sigma I method Hk Hs Hl HI Hi. assert (HR : 1 <= INR k) by (change 1 with (INR 1); now apply le_INR).
    destruct (gaussian_minimax k (sigma / lambda) I (point method lambda k) Hk ltac:(pos) HI Hi) as [theta H].
    exists theta. replace (sigma ^ 2 / (lambda ^ 2 * INR k)) with ((sigma / lambda) ^ 2 / INR k) by (field; lra). exact H.
  - intros k k' c C Hc HC Ea Eb Ep Eq Er Ek. now apply ratio_of_infima.
  - exact lower_reading.
Qed.
