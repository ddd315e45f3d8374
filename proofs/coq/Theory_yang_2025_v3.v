(** The theory file yang-2025-v3 (v3.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Infimum Growth Balanced Statements Links Steps T10LocalExponent T11Readings.
From Majorant Require Goals_yang_2025_v3.
Open Scope R_scope.

(** T11: the third reading. *)
Lemma exponent : Goals_yang_2025_v3.exponent.
Proof.
  red; intros A B G C kappa M N T HA HB HG HC Hk HM HN HT. model k A B G 1 kappa 1 (/ 2) 2 2 1.
  assert (S : forall y, (exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ C = kappa * M ^ 2 * N ^ 2 * T /\ y = A / M + B / sqrt N + G / T)
    <-> power_risks k 1 C y).
  { assert (E : forall M N T, 0 < M -> 0 < N -> 0 < T -> cost k M N T = kappa * M ^ 2 * N ^ 2 * T /\
      termM k M + termN k N + cG k * Rpower T (- (1)) = A / M + B / sqrt N + G / T).
    { clear. intros M N T HM HN HT. unfold cost, termM, termN. subst k. cbn [cA cB cG ckappa ca cb cp cq cr].
      rewrite !Rpower_2, !Rpower_Ropp, Rpower_sqrt, !Rpower_1 by assumption. split; reflexivity. }
    intro y. split; intros (M' & N' & T' & HM' & HN' & HT' & EC & ->); exists M', N', T'; destruct (E M' N' T' HM' HN' HT') as [E1 E2].
    - refine (conj HM' (conj HN' (conj HT' (conj _ _)))); [now rewrite E1|now rewrite E2].
    - refine (conj HM' (conj HN' (conj HT' (conj _ _)))); [now rewrite <- E1|now rewrite <- E2]. }
  destruct proof_of_T11 as (_ & _ & Q & _).
  assert (F : forall x, 0 < x -> 7 * Rpower (kappa / x) (1 / 7) * Rpower (A / 2) (2 / 7) * Rpower (B / 4) (4 / 7) * Rpower G (1 / 7)
    = 7 * Rpower kappa (1 / 7) * Rpower (A / 2) (2 / 7) * Rpower (B / 4) (4 / 7) * Rpower G (1 / 7) * Rpower x (- (1 / 7))).
  { intros x Hx. by_ln. ring. }
  split.
  - destruct (Q k 1 C) as [I _]; [lra|exact HC|].
    assert (E : cp k / ca k + cq k / cb k + cr k / 1 = 7) by (cbn; field). rewrite E in I.
    destruct (infimum_as _ _ _ S I) as [I' E']. split; [exact I'|]. etransitivity; [exact E'|]. subst k. cbn [cA cB cG ckappa ca cb cp cq cr].
    assert (L4 : ln 4 = 2 * ln 2) by (replace 4 with (2 * 2) by ring; rewrite ln_mult by lra; ring).
    by_ln. rewrite L4. field.
  - set (c := 7 * Rpower kappa (1 / 7) * Rpower (A / 2) (2 / 7) * Rpower (B / 4) (4 / 7) * Rpower G (1 / 7)) in *.
    assert (Pc : 0 < c) by (unfold c; pos). apply theta_of_order with 0; [intros; pos|].
    exists c, c. split; [exact Pc|]. split; [exact Pc|]. exists 1. intros x Hx. rewrite F by lra. lra.
Qed.

(** T11: the second reading, along the step count of T4. *)
Lemma constant_step : Goals_yang_2025_v3.constant_step.
Proof.
  red; intros e e0 C kappa A B sigma lambda He He0 HC Hk HA HB Hs Hl Hsmall E.
  assert (L0 : 0 < ln (2 * e0 / e)).
  { apply ln_pos. apply Rmult_lt_reg_r with e; [exact He|]. replace (2 * e0 / e * e) with (2 * e0) by (field; lra). lra. }
  set (l := ln (2 * e0 / e)) in *. assert (El : l = ln 2 + ln e0 - ln e) by (unfold l; expand_ln; ring).
  assert (W : 7 * l = W0 (7 * C / (2 * sigma ^ 2 * kappa * A ^ 2 * B ^ 4 / (lambda ^ 2 * (2 * e0) ^ 7)))).
  { apply W0_unique'; [lra|]. apply (f_equal ln) in E. revert E. logs. intro E. apply ln_inv; [positive|positive|]. logs. rewrite E, El. simpl INR. ring. }
  rewrite <- W. replace (- (7 * l) / 7) with (- l) by field. rewrite El. apply ln_inv; [exact He|pos|]. expand_ln. ring.
Qed.

(** T11, T10: the order with the logarithm. *)
Lemma order_with_a_constant_step : Goals_yang_2025_v3.order_with_a_constant_step.
Proof.
  red; intros e0 sigma kappa A B lambda He Hs Hk HA HB Hl.
  set (K := 2 * sigma ^ 2 * kappa * A ^ 2 * B ^ 4 / (lambda ^ 2 * (2 * e0) ^ 7)). assert (PK : 0 < K) by (unfold K; positive).
  assert (PG : 0 < 2 * e0) by lra. assert (Pk : 0 < K * Rpower (2 * e0) 7) by pos. model k 1 1 (2 * e0) 1 (K * Rpower (2 * e0) 7) 1 1 3 4 1.
  assert (Es : s k = 7) by (unfold s; cbn; field). assert (EK : K0 k = K).
  { pose proof (K0_pos k). apply ln_inv; [assumption|exact PK|]. rewrite ln_K0, Es. subst k. cbn [cA cB cG ckappa ca cb cp cq]. expand_ln. field. }
  assert (L : forall x, 1 < x -> 0 < ln x / x) by (intros x Hx; pose proof (ln_pos x Hx); pos).
  split; [apply towards_inf with 1; exact L|]. apply theta_of_order with 0; [intros; pos|].
  destruct (proof_of_T10 k) as (_ & _ & _ & _ & _ & O & _). apply same_order_ext with (2 := O) (b := 1). intros x Hx.
  pose proof (L x Hx). pose proof (ln_pos x Hx). split.
  - unfold eps, rho, z. rewrite EK, Es. change (cG k) with (2 * e0). change (cr k) with 1. change (cxi k) with 1. rewrite Rinv_1, Rpower_1 by pos. do 2 f_equal.
    replace (7 / (1 * 1) * (x / K)) with (7 * x / K) by (field; lra). field.
  - unfold gamma. rewrite Es. change (cr k) with 1. by_ln. field.
Qed.
