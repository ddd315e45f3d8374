(** Proof of T11: the readings, one of them with a logarithm inside the power (SGD with a constant step).
    Builds on T11TwoStages.v, T17Matching.v (reading i), Growth.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Infimum Growth Model Balanced Statements T08Sandwich T11TwoStages T17Matching.
Open Scope R_scope.

Lemma reading_iii : forall k, ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 ->
  exists c, 0 < c /\ forall C, 0 < C -> is_inf (power_risks k 1 C) (c * Rpower C (- (1 / 7))).
Proof.
  intros k Ea Eb Ep Eq Er. constants k.
  set (s' := cp k / ca k + cq k / cb k + cr k / 1).
  assert (Es : s' = 7) by (unfold s'; rewrite Ea, Eb, Ep, Eq, Er; field).
  set (c := s' * Rpower (ckappa k) (/ s') * (Rpower (cA k * ca k / cp k) (cp k / (ca k * s')) *
    Rpower (cB k * cb k / cq k) (cq k / (cb k * s')) * Rpower (cG k * 1 / cr k) (cr k / (1 * s')))).
  assert (Hs : 0 < s') by lra. exists c. split; [unfold c; pos|]. intros C HC.
  destruct (posynomial_optimum k 1 C Rlt_0_1 HC) as [Hi _].
  match type of Hi with is_inf _ ?b => replace (c * Rpower C (- (1 / 7))) with b end; [exact Hi|].
  unfold c. fold s'. replace (Rpower (ckappa k / C) (/ s')) with (Rpower (ckappa k) (/ s') * Rpower C (- (1 / 7))); [ring|].
  by_ln. rewrite Es. field.
Qed.

(** Reading (ii). What a budget costs and buys is measured against [D]; [l] is [ln C]. *)
Section sgd.
Let D k lambda sigma := ckappa k * cA k ^ 2 * cB k ^ 4 * sigma ^ 2 / lambda ^ 2.

Lemma D_pos : forall k lambda sigma, 0 < lambda -> 0 < sigma -> 0 < D k lambda sigma.
Proof. intros k lambda sigma Hl Hs. constants k. unfold D. assert (0 < sigma ^ 2) by nra.
  assert (0 < lambda ^ 2) by nra. assert (0 < cA k ^ 2) by nra. assert (0 < cB k ^ 4) by (apply pow_lt; lra). pos. Qed.

Lemma ln_D : forall k lambda sigma, 0 < lambda -> 0 < sigma ->
  ln (D k lambda sigma) = ln (ckappa k) + 2 * ln (cA k) + 4 * ln (cB k) + 2 * ln sigma - 2 * ln lambda.
Proof.
  intros k lambda sigma Hl Hs. constants k. unfold D.
  replace (cA k ^ 2) with (cA k * cA k) by ring. replace (sigma ^ 2) with (sigma * sigma) by ring.
  replace (lambda ^ 2) with (lambda * lambda) by ring. replace (cB k ^ 4) with (cB k * cB k * (cB k * cB k)) by ring.
  expand_ln. ring.
Qed.

(** A value [e < G] needs a budget of at least [D e^-7 ln (G/e)]. *)
Lemma sgd_budget : forall k lambda sigma C e, ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 ->
  0 < lambda -> 0 < sigma -> 0 < e < cG k -> 0 < C -> sgd_risks k lambda sigma C e ->
  ln (D k lambda sigma) - 7 * ln e + ln (ln (cG k) - ln e) <= ln C.
Proof.
  intros k lambda sigma C e Ea Eb Ep Eq Er Hl Hs [He HeG] HC (M & N & T & eta & HM & HN & HT & Heta & Hc & E & Ev).
  constants k. destruct (terms_pos k M N T) as (PM & PN & _).
  assert (Es : 0 < sigma ^ 2) by nra. assert (PX : 0 < cG k * exp (- eta * lambda * T)) by pos.
  assert (PF : 0 < eta * sigma ^ 2 / lambda) by pos.
  assert (LM : ln (termM k M) <= ln e) by (apply ln_le; lra). assert (LN : ln (termN k N) <= ln e) by (apply ln_le; lra).
  assert (LX : ln (cG k * exp (- eta * lambda * T)) <= ln e) by (apply ln_le; lra).
  assert (LF : ln (eta * (sigma * sigma) / lambda) <= ln e).
  { apply ln_le; [pos|]. replace (sigma * sigma) with (sigma ^ 2) by ring. lra. }
  revert LM LN LX LF. unfold termM, termN. expand_ln. rewrite Ea, Eb. intros LM LN LX LF.
  assert (HG : 0 < ln (cG k) - ln e) by (pose proof (ln_increasing e (cG k) He HeG); lra).
  assert (LT : ln (ln (cG k) - ln e) <= ln (eta * lambda * T)) by (apply ln_le; lra).
  revert LT. expand_ln. intro LT.
  rewrite <- E, ln_D by assumption. unfold cost. rewrite Ep, Eq, Er. expand_ln. lra.
Qed.

Lemma sgd_lower : forall k lambda sigma, ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 ->
  0 < lambda -> 0 < sigma -> exists c, 0 < c /\ eventually_large (fun C =>
    forall v, sgd_risks k lambda sigma C v -> c * Rpower (ln C / C) (1 / 7) <= v).
Proof.
  intros k lambda sigma Ea Eb Ep Eq Er Hl Hs. constants k. pose proof (D_pos k lambda sigma Hl Hs) as HD.
  set (lc := (ln (D k lambda sigma) - ln 14) / 7). exists (exp lc). split; [apply exp_pos|].
  (* large enough for ln (G/e) to be at least ln C / 14 *)
  set (l0 := Rmax 4 (28 * (ln 4 + Rabs lc + Rabs (ln (cG k))))). exists (exp l0). intros C HCl v Hv.
  assert (Hl0 : 4 <= l0) by apply Rmax_l. assert (Hl1 : 28 * (ln 4 + Rabs lc + Rabs (ln (cG k))) <= l0) by apply Rmax_r.
  assert (HC : 0 < C) by (pose proof (exp_pos l0); lra).
  assert (HL : l0 <= ln C) by (rewrite <- (ln_exp l0); apply ln_le; [apply exp_pos|assumption]).
  assert (HlC : 0 < ln C) by lra.
  set (b := exp lc * Rpower (ln C / C) (1 / 7)). destruct (Rle_lt_dec b v) as [|L]; [assumption|].
  assert (Hvpos : 0 < v).
  { destruct Hv as (M & N & T & eta & _ & _ & _ & He & _ & _ & ->). destruct (terms_pos k M N T) as (PM & PN & _).
    assert (0 < sigma ^ 2) by nra. assert (0 < cG k * exp (- eta * lambda * T)) by pos.
    assert (0 < eta * sigma ^ 2 / lambda) by pos. lra. }
  assert (Lb : ln b = lc + (ln (ln C) - ln C) / 7) by (unfold b; expand_ln; field).
  apply ln_increasing in L as Lv; [|assumption]. rewrite Lb in Lv.
  pose proof (ln_tangent (ln C) (/ 4) HlC ltac:(lra)) as T. rewrite ln_Rinv in T by lra.
  pose proof (Rle_abs lc). pose proof (Rle_abs (- ln (cG k))) as A. rewrite Rabs_Ropp in A.
  assert (HLG : ln C / 14 <= ln (cG k) - ln v).
  { pose proof (ln_pos 4 ltac:(lra)). lra. }
  assert (HvG : v < cG k) by (apply ln_lt_inv; lra).
  pose proof (sgd_budget k lambda sigma C v Ea Eb Ep Eq Er Hl Hs (conj Hvpos HvG) HC Hv) as B.
  assert (ln (ln C) - ln 14 <= ln (ln (cG k) - ln v)).
  { rewrite <- ln_div by lra. apply ln_le; [pos|lra]. }
  unfold lc in Lv. lra.
Qed.

Lemma sgd_upper : forall k lambda sigma, ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 ->
  0 < lambda -> 0 < sigma -> exists c, 0 < c /\ eventually_large (fun C =>
    exists v, sgd_risks k lambda sigma C v /\ v <= c * Rpower (ln C / C) (1 / 7)).
Proof.
  intros k lambda sigma Ea Eb Ep Eq Er Hl Hs. constants k. pose proof (D_pos k lambda sigma Hl Hs) as HD.
  set (ld := ln (D k lambda sigma)). set (lg := ln (cG k)). set (lf := 2 * ln sigma - 2 * ln lambda).
  exists (4 * exp (ld / 7)). split; [pose proof (exp_pos (ld / 7)); lra|].
  set (l0 := Rmax 4 (28 * (ln 4 + Rabs ld + Rabs lg + Rabs lf))). exists (exp l0). intros C HCl.
  assert (Hl0 : 4 <= l0) by apply Rmax_l.
  assert (Hl1 : 28 * (ln 4 + Rabs ld + Rabs lg + Rabs lf) <= l0) by apply Rmax_r.
  assert (HC : 0 < C) by (pose proof (exp_pos l0); lra).
  assert (HL : l0 <= ln C) by (rewrite <- (ln_exp l0); apply ln_le; [apply exp_pos|assumption]).
  assert (HlC : 0 < ln C) by lra.
  pose proof (Rle_abs ld). pose proof (Rle_abs (- ld)) as A1. rewrite Rabs_Ropp in A1.
  pose proof (Rle_abs lg). pose proof (Rle_abs (- lf)) as A2. rewrite Rabs_Ropp in A2.
  pose proof (Rabs_pos ld). pose proof (Rabs_pos lg). pose proof (Rabs_pos lf).
  pose proof (ln_pos 4 ltac:(lra)) as L4. pose proof (ln_tangent (ln C) (/ 4) HlC ltac:(lra)) as T. rewrite ln_Rinv in T by lra.
  assert (LL : 0 <= ln (ln C)) by (rewrite <- ln_1; apply ln_le; lra).
  set (d := exp (ld / 7) * Rpower (ln C / C) (1 / 7)).
  assert (Hd : 0 < d) by (unfold d; pos).
  assert (Ld : ln d = (ld + ln (ln C) - ln C) / 7) by (unfold d; expand_ln; field).
  set (M := cA k / d). set (N := cB k / d * (cB k / d)). set (eta := d * lambda / (sigma * sigma)).
  assert (HM : 0 < M) by (unfold M; pos). assert (HN : 0 < N) by (unfold N; pos). assert (Heta : 0 < eta) by (unfold eta; pos).
  set (time := C / (ckappa k * (M * M) * (N * N))). assert (Ht : 0 < time) by (unfold time; pos).
  assert (Lm : ln M = ln (cA k) - ln d) by (unfold M; expand_ln; ring).
  assert (Ln : ln N = 2 * (ln (cB k) - ln d)) by (unfold N; expand_ln; ring).
  assert (Lt : ln (eta * lambda * time) = ln (ln C)).
  { unfold eta, time. expand_ln. rewrite Lm, Ln, Ld. unfold ld. rewrite ln_D by assumption. field. }
  assert (Et : eta * lambda * time = ln C) by (apply ln_inv; [pos|assumption|exact Lt]).
  assert (Hel : eta * lambda < 1).
  { apply ln_lt_inv; [pos|lra|]. rewrite ln_1. unfold eta. expand_ln. rewrite Ld.
    assert (Elf : lf = 2 * ln sigma - 2 * ln lambda) by reflexivity. lra. }
  exists (termM k M + termN k N + (cG k * exp (- eta * lambda * time) + eta * sigma ^ 2 / lambda)). split.
  - exists M, N, time, eta. repeat split; try assumption. unfold cost. rewrite Ep, Eq, Er. by_ln. unfold time. expand_ln. ring.
  - assert (E1 : termM k M = d). { unfold termM. rewrite Ea. by_ln. rewrite Lm. ring. }
    assert (E2 : termN k N = d). { unfold termN. rewrite Eb. by_ln. rewrite Ln. field. }
    assert (E3 : eta * sigma ^ 2 / lambda = d) by (unfold eta; field; lra).
    assert (E4 : cG k * exp (- eta * lambda * time) <= d).
    { apply ln_le_inv; [pos|assumption|]. expand_ln. replace (- eta * lambda * time) with (- ln C) by (rewrite <- Et; ring).
      rewrite Ld. fold lg. lra. }
    rewrite E1, E2, E3. unfold d in *. lra.
Qed.

Lemma sgd_infimum_exists : forall k lambda sigma C, 0 < lambda -> 0 < sigma -> 0 < C ->
  exists m, is_inf (sgd_risks k lambda sigma C) m.
Proof.
  intros k lambda sigma C Hl Hs HC. constants k. set (T := Rpower (C / ckappa k) (/ cr k)).
  eapply (is_inf_exists _ _ 0).
  - exists 1, 1, T, (/ (2 * lambda)). split; [lra|]. split; [lra|]. split; [unfold T; pos|]. split; [pos|].
    split; [|split; [|reflexivity]].
    + replace (/ (2 * lambda) * lambda) with (/ 2) by (field; lra). lra.
    + unfold cost, T. rewrite !Rpower_1_base, Rpower_inverse by (try pos; lra). field. lra.
  - intros v (M & N & t & eta & _ & _ & _ & He & _ & _ & ->). destruct (terms_pos k M N t) as (PM & PN & _).
    assert (0 < sigma ^ 2) by nra. assert (0 < cG k * exp (- eta * lambda * t)) by pos.
    assert (0 < eta * sigma ^ 2 / lambda) by pos. lra.
Qed.

Theorem proof_of_T11 : T11.
Proof.
  split; [exact stages|]. split; [exact threshold|]. split; [exact posynomial_optimum|].
  intros k Ea Eb Ep Eq Er. split; [now apply reading_i|]. split; [|now apply reading_iii].
  intros lambda sigma Hl Hs. split; [intros C HC; now apply sgd_infimum_exists|]. intros m Hm.
  destruct (sgd_lower k lambda sigma Ea Eb Ep Eq Er Hl Hs) as (c1 & Hc1 & C1 & Low).
  destruct (sgd_upper k lambda sigma Ea Eb Ep Eq Er Hl Hs) as (c2 & Hc2 & C2 & Up).
  exists c1, c2. split; [assumption|]. split; [assumption|]. exists (Rmax 1 (Rmax C1 C2)). intros C HC.
  pose proof (Rmax_l 1 (Rmax C1 C2)). pose proof (Rmax_r 1 (Rmax C1 C2)). pose proof (Rmax_l C1 C2). pose proof (Rmax_r C1 C2).
  specialize (Hm C ltac:(lra)). split.
  - apply (is_inf_ge _ _ _ Hm). apply Low. lra.
  - destruct (Up C ltac:(lra)) as (v & Hv & Hle). apply Rle_trans with (2 := Hle). now apply (is_inf_le _ _ _ Hm).
Qed.
End sgd.
