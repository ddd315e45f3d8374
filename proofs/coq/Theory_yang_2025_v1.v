(** The theory file yang-2025-v1 (v1.md), proved from the library: the reading [a = 1], [b = 1/2], cost [kappa M^2 N^2 T]. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Growth Balanced Statements Links Steps T07Balanced T11Readings.
From Majorant Require Goals_yang_2025_v1.
Open Scope R_scope.

Lemma one_sixth : forall k, ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 -> s k = 6 /\
  forall C, 0 < C -> 6 / cxi k * (C / (ckappa k * cA k ^ 2 * cB k ^ 4 * (1 / cG k ^ 6))) = z k C /\
    eps k C = cG k * exp (- W0 (z k C) / 6) /\ T_bal k C = cxi k * W0 (z k C) / 6.
Proof.
  intros k Ea Eb Ep Eq Er. assert (Es : s k = 6) by (unfold s; rewrite Ea, Eb, Ep, Eq; field). split; [exact Es|].
  intros C HC. derived k C HC. split; [|split].
  - apply ln_inv; [positive|assumption|]. rewrite ln_z, ln_K0 by assumption. logs. rewrite Es, Ea, Eb, Ep, Eq, Er, ln_1. simpl INR. field.
  - unfold eps, rho. rewrite Es, Er. do 2 f_equal. field.
  - unfold T_bal, rho. rewrite Es, Er. field.
Qed.

(** T11 *)
Lemma exponent : Goals_yang_2025_v1.exponent.
Proof.
  red; intros. model k v_A v_B v_G v_xi v_kappa 1 (/ 2) 2 2 1.
  destruct (one_sixth k eq_refl eq_refl eq_refl eq_refl eq_refl) as [_ F]. destruct (F v_C) as (Z & E & T); [assumption|].
  cbn [cA cB cG cxi ckappa] in Z. change (6 / v_xi * (v_C / (v_kappa * v_A ^ 2 * v_B ^ 4 * (1 / v_G ^ 6))) = z k v_C) in Z.
  rewrite Z in *. change (v_G * exp (- W0 (z k v_C) / 6)) with (cG k * exp (- W0 (z k v_C) / 6)) in *. rewrite <- E in *.
  change (v_T = cxi k * W0 (z k v_C) / 6) in H10. rewrite <- T in H10. derived k v_C H3.
  destruct (proof_of_T7 k v_C) as (PM & PN & PT & EC & TM & TN & TT & _); [assumption|].
  assert (EM : v_M = M_bal k v_C) by (unfold M_bal; change (ca k) with 1; rewrite Rinv_1, Rpower_1 by pos; assumption).
  assert (EN : v_N = N_bal k v_C).
  { unfold N_bal. change (cb k) with (/ 2). rewrite Rinv_inv, Rpower_2 by pos. assumption. }
  rewrite EM, EN, H10. split; [|split; [|split]].
  - etransitivity; [|exact EC]. unfold cost. change (cp k) with 2. change (cq k) with 2. change (cr k) with 1. rewrite !Rpower_2, Rpower_1 by assumption. reflexivity.
  - rewrite <- TM. unfold termM. change (ca k) with 1. rewrite Rpower_Ropp, Rpower_1 by assumption. change (cA k) with v_A. rewrite pow_1, one_div. reflexivity.
  - rewrite <- TN. unfold termN. change (cb k) with (/ 2). rewrite one_div. reflexivity.
  - exact TT.
Qed.

(** T11 *)
Lemma order_of_the_exponent : Goals_yang_2025_v1.order_of_the_exponent.
Proof.
  red; intros G xi kappa A B HG Hxi Hk HA HB. model k A B G xi kappa 1 (/ 2) 2 2 1.
  destruct (one_sixth k eq_refl eq_refl eq_refl eq_refl eq_refl) as [_ F].
  assert (L : forall x, 1 < x -> 0 < ln x / x) by (intros x Hx; pose proof (ln_pos x Hx); pos).
  split; [apply towards_inf with 1; exact L|]. apply theta_of_order with 0; [intros; pos|].
  destruct proof_of_T11 as (_ & _ & _ & T). destruct (T k) as [O _]; try reflexivity.
  apply same_order_ext with (2 := O) (b := 1). intros x Hx. pose proof (L x Hx). pose proof (ln_pos x Hx). split.
  - destruct (F x) as (Z & E & _); [lra|]. rewrite E, <- Z. reflexivity.
  - by_ln. ring.
Qed.
