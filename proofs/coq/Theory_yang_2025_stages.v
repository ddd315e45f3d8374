(** The theory file yang-2025-stages (stages.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Infimum Growth Balanced Statements Links T11Readings.
From Majorant Require Goals_yang_2025_stages.
Open Scope R_scope.

Lemma beyond_e : forall w, exp 1 < w -> 0 < ln w /\ 0 < ln w + - ln (ln w).
Proof.
  intros w H. pose proof (exp_pos 1). assert (L : 1 < ln w) by (rewrite <- (ln_exp 1); apply ln_increasing; lra).
  split; [lra|]. pose proof (ln_le_minus_1 (ln w) ltac:(lra)). lra.
Qed.

(** T11: the bounds of W that it rests on. *)
Lemma w0_bounds : Goals_yang_2025_stages.w0_bounds.
Proof.
  red; intros w Hw. pose proof (W0_eq w ltac:(lra)) as E. pose proof (W0_pos w Hw) as P. pose proof below_zero.
  split; [apply W0_le_self; lra|]. split; [|split; [|split]].
  - intro K. assert (W0 w <= 1) by (rewrite <- W0_e; apply W0_monotone; lra).
    rewrite <- E at 1. rewrite Rmult_comm. apply Rmult_le_compat_r; [lra|]. now apply exp_le.
  - intro K. now apply W0_bounds.
  - intro K. split; [now apply beyond_e|]. apply W0_bounds. lra.
  - intro K. now apply beyond_e.
Qed.

(** T11 *)
Lemma stages : Goals_yang_2025_stages.stages.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r. destruct proof_of_T11 as (T & Th & _).
  destruct (T k v_C H6) as (A & B & D). destruct (Th k) as [Z _]. derived k v_C H6.
  split; [exact A|]. split; [exact B|]. split; [|split].
  - intro K. split; [|exact (proj2 (D K))]. change (exp 1 <= z k v_C) in K. change (0 < ln (z k v_C) / z k v_C).
    assert (1 <= ln (z k v_C)) by (rewrite <- (ln_exp 1); apply ln_le; [apply exp_pos|exact K]). pos.
  - intro K. change (exp 1 < z k v_C) in K. destruct (beyond_e (z k v_C) K) as [L1 L2]. split; [exact L1|]. split; [exact L2|].
    apply Rle_trans with (2 := proj1 (D (Rlt_le _ _ K))). right.
    change (v_G * Rpower (ln (z k v_C) + - ln (ln (z k v_C))) (rho k) * Rpower (z k v_C) (- v_r / s k)
      = v_G * Rpower ((ln (z k v_C) - ln (ln (z k v_C))) / z k v_C) (rho k)).
    rewrite Rmult_assoc. f_equal. unfold Rminus. by_ln. unfold rho. change (cr k) with v_r. field. lra.
  - intros ->. exact Z.
Qed.

Lemma power_set : forall k c C y, (exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ C = cost k M N T /\
  y = termM k M + termN k N + cG k * Rpower T (- c)) <-> power_risks k c C y.
Proof. intros k c C y. split; intros (M & N & T & HM & HN & HT & E & ->); exists M, N, T; auto. Qed.

(** T11 *)
Lemma power_law_optimum : Goals_yang_2025_stages.power_law_optimum.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G 1 v_kappa v_a v_b v_p v_q v_r. destruct proof_of_T11 as (_ & _ & T & _).
  destruct (T k v_c v_C) as [I _]; try assumption.
  assert (E : cp k / ca k + cq k / cb k + cr k / v_c = v_s) by (cbn; rewrite H14; field; lra). rewrite E in I.
  destruct (infimum_as _ _ _ (power_set k v_c v_C) I) as [I' E']. rewrite <- !Rmult_assoc in E'. exact (conj I' E').
Qed.
