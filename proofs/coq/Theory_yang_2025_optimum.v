(** The theory file yang-2025-optimum (optimum.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW AmGm Vocabulary Infimum Growth Balanced Reduction Statements ScalarOptimum Links.
From Majorant Require Import T08Sandwich T09Optimum.
From Majorant Require Goals_yang_2025_optimum.
Open Scope R_scope.

(** T9 *)
Lemma elimination : Goals_yang_2025_optimum.elimination.
Proof.
  red; intros. rewrite ?one_div in *. subst v_s. model k v_A v_B 1 1 v_kappa v_a v_b v_p v_q v_r.
  exact (reduced_below k v_C v_M v_N v_T H6 H7 H8 (eq_sym H13)).
Qed.

(** T9 *)
Lemma best_for_a_time : Goals_yang_2025_optimum.best_for_a_time.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B 1 1 v_kappa v_a v_b v_p v_q v_r.
  destruct (reduced_attained k v_C v_T) as (E & _ & _ & EU); try assumption. subst v_M v_N v_mu. split; [exact E|].
  apply (Rplus_eq_reg_r (termT k v_T)). exact EU.
Qed.

(** T9 *)
Lemma eliminated : Goals_yang_2025_optimum.eliminated.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (infimum_exists k v_C) as [m Hm]; [assumption|]. destruct proof_of_T9 as (T & _).
  destruct (T k v_C) as (Same & _); [assumption|]. pose proof (proj1 (Same m) Hm) as Hm'.
  assert (S : forall y, (exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ v_C = cost k M N T /\ y = U k M N T) <-> risks k v_C y).
  { intro y. split; intros (M & N & T' & HM & HN & HT & E & ->); exists M, N, T'; auto. }
  assert (S' : forall y, (exists T : R, 0 < T /\ 0 < T /\ y = reduced k v_C T) <-> values (reduced k v_C) y).
  { intro y. split; [intros (T' & HT & _ & E); now exists T'|intros (T' & HT & E); now exists T']. }
  destruct (infimum_as _ _ m S Hm) as [I E]. destruct (infimum_as _ _ m S' Hm') as [I' E']. rewrite <- E' in E.
  exact (conj I (conj I' E)).
Qed.

(** T9 *)
Lemma stationary : Goals_yang_2025_optimum.stationary.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (reduced_attained k v_C v_T) as (_ & EM & EN & _); try assumption. pose proof (s_pos k).
  assert (ET : s k * Q k v_C * Rpower v_T (rho k) = v_T / (rho k * v_xi) * v_G * exp (- v_T / v_xi)) by exact H17.
  subst v_M v_N v_mu. split; [|split].
  - rewrite (Rmult_assoc (v_a / v_p)). exact EM.
  - rewrite (Rmult_assoc (v_b / v_q)). exact EN.
  - change (/ v_r * (v_T / v_xi) * v_G * exp (- v_T / v_xi) = Q k v_C * Rpower v_T (rho k)).
    apply (Rmult_eq_reg_l (s k)); [|lra]. rewrite <- (Rmult_assoc (s k) (Q k v_C)), ET. unfold rho. change (cr k) with v_r. field. lra.
Qed.

(** T9: the branch of the time. *)
Lemma branch_of_the_time : Goals_yang_2025_optimum.branch_of_the_time.
Proof.
  red; intros r T xi G mu Hr HT Hxi HG Hmu E. rewrite ?one_div in *. model k 1 1 G xi 1 1 1 1 1 r.
  destruct (branch k mu T HT) as [L B].
  { unfold termT. change (cr k) with r. change (cxi k) with xi. change (cG k) with G. rewrite <- E. ring. }
  assert (X : - (T / xi) * exp (- (T / xi)) = - mu * r / G).
  { rewrite <- E. replace (- T / xi) with (- (T / xi)) by (field; lra). field. lra. }
  assert (D : - exp (-1) <= - mu * r / G) by (rewrite <- X; apply wexp_min).
  assert (N : - mu * r / G < 0). { assert (0 < mu * r / G) by pos. unfold Rdiv in *. lra. }
  split; intro K; [exact (conj D (conj N (L K)))|exact (conj D (B K))].
Qed.

(** T9: the threshold. *)
Lemma worth_training : Goals_yang_2025_optimum.worth_training.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  pose proof (s_pos k) as Ps. pose proof (X_pos k) as PX. pose proof (Q_pos k v_C) as PQ. pose proof (ln_Q k v_C H11) as LQ.
  assert (S : Rpower v_tau (rho k - 1) * exp v_tau * Rpower v_xi (rho k - 1) = v_G / (v_xi * v_r * Q k v_C)) by exact H15.
  apply (f_equal ln) in S. revert S. expand_ln. rewrite LQ. intro S.
  change (1 - rho k <= v_tau) in H13. change (1 - rho k <= v_tauc) in H14.
  set (Cc := v_kappa * X k * Rpower v_r (s k) * Rpower v_xi v_r * Rpower v_G (- s k) * Rpower v_tauc (v_r - s k) * exp (s k * v_tauc)).
  assert (PC : 0 < Cc) by (unfold Cc; pos).
  assert (LC : ln v_C - ln Cc = s k * (ScalarOptimum.slope (rho k) 1 1 v_tau - ScalarOptimum.slope (rho k) 1 1 v_tauc)).
  { unfold Cc, ScalarOptimum.slope. expand_ln. change (ckappa k) with v_kappa in S.
    assert (SC : ln v_C = s k * ((rho k - 1) * ln v_tau + v_tau + (rho k - 1) * ln v_xi - ln v_G + ln v_xi + ln v_r) + ln (X k) + ln v_kappa).
    { transitivity (s k * ((ln v_G - (ln v_xi + ln v_r + (ln (X k) + ln v_kappa - ln v_C) / s k)) - ln v_G + ln v_xi + ln v_r) + ln (X k) + ln v_kappa).
      - field. lra.
      - rewrite <- S. ring. }
    rewrite SC. unfold rho. change (cr k) with v_r. field. lra. }
  change ((v_tauc <= v_tau -> Cc <= v_C) /\ (v_tau < v_tauc -> v_C < Cc)). split; intro K.
  - apply ln_le_inv; [assumption|assumption|]. destruct K as [K|<-]; [|lra].
    pose proof (ScalarOptimum.slope_rises (rho k) 1 1 v_tauc v_tau). assert (0 <= ln v_C - ln Cc); [|lra]. rewrite LC. apply Rmult_le_pos; lra.
  - apply ln_lt_inv; [assumption|assumption|]. pose proof (ScalarOptimum.slope_rises (rho k) 1 1 v_tau v_tauc).
    assert (0 < - (ln v_C - ln Cc)); [|lra]. rewrite LC, Ropp_mult_distr_r. apply Rmult_lt_0_compat; lra.
Qed.

(** T8: the entropy of two shares. *)
Lemma factor_at_most_two : Goals_yang_2025_optimum.factor_at_most_two.
Proof.
  red; intros u v Hu _ Hv _ E. apply exp_le_inv. rewrite (exp_ln 2) by lra.
  apply Rle_trans with (2 := entropy2_le u v Hu Hv E). right. f_equal. ring.
Qed.
