(** The theory file yang-2025-matching (matching.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW AmGm Vocabulary Infimum Growth Balanced Statements Links T17Matching.
From Majorant Require Goals_yang_2025_matching.
Open Scope R_scope.

Lemma lower_set : forall k C y, (exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ C = cost k M N T /\
  y = Rmax (Rmax (termM k M) (termN k N)) (termT k T)) <-> lower_risks k C y.
Proof. intros k C y. split; intros (M & N & T & HM & HN & HT & E & ->); exists M, N, T; rewrite Rmax_assoc; auto. Qed.

(** T17 *)
Lemma lower_optimum : Goals_yang_2025_matching.lower_optimum.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (proof_of_T17 k k) as (T & _); try reflexivity; try lra. destruct (T v_C) as [I _]; [assumption|].
  destruct (infimum_as _ _ _ (lower_set k v_C) I) as [I' E]. exact (conj I' E).
Qed.

(** In logarithms: where the ratio of the levels is above that of the gaps, the gap in the logarithm is smaller. *)
Lemma levels : forall e G e1 G1, 0 < e < G -> 0 < e1 < G1 ->
  0 < ln (G / e) /\ 0 < ln (G1 / e1) /\ (G / G1 < e / e1 -> ln (ln (G / e)) <= ln (ln (G1 / e1))).
Proof.
  intros e G e1 G1 [He HG] [He1 HG1].
  assert (L : forall x y, 0 < x -> x < y -> 0 < ln (y / x)).
  { intros x y Hx H. rewrite ln_div by lra. pose proof (ln_increasing x y Hx H). lra. }
  split; [now apply L|]. split; [now apply L|]. intro H. apply ln_le; [now apply L|]. left.
  apply ln_increasing in H; [|apply Rdiv_lt_0_compat; lra]. rewrite !ln_div in * by lra. lra.
Qed.

(** T17 *)
Lemma ratio : Goals_yang_2025_matching.ratio.
Proof.
  red; intros. destruct (levels v_eps v_G v_eps1 v_G1) as (L & L1 & LL); try lra. specialize (LL H18).
  set (l := ln (v_G / v_eps)) in *. set (l1 := ln (v_G1 / v_eps1)) in *.
  destruct H17 as (_ & _ & E). rewrite !power_is in E by pos. apply (f_equal ln) in E. revert E. expand_ln. intro E.
  apply ln_le_inv; [pos|pos|]. expand_ln. apply Rmult_le_compat_l with (r := v_r) in LL; lra.
Qed.

(** T17 *)
Lemma matching : Goals_yang_2025_matching.matching.
Proof.
  red; intros. destruct (levels v_eps v_G v_eps1 v_G1) as (L & L1 & LL); try lra. assert (Ps : 0 < v_p / v_a + v_q / v_b) by pos.
  set (l := ln (v_G / v_eps)) in *. set (l1 := ln (v_G1 / v_eps1)) in *.
  set (w := Rpower (v_A / v_A1) (v_p / v_a) * Rpower (v_B / v_B1) (v_q / v_b) * Rpower (v_xi / v_xi1) v_r).
  assert (Pw : 0 < w) by (unfold w; pos). assert (B : v_eps / v_eps1 <= Rmax (Rpower w (1 / (v_p / v_a + v_q / v_b))) (v_G / v_G1)).
  { destruct (Rle_lt_dec (v_eps / v_eps1) (v_G / v_G1)) as [K|K]; [apply Rle_trans with (1 := K); apply Rmax_r|].
    apply Rle_trans with (2 := Rmax_l _ _). specialize (LL K).
    destruct H18 as (_ & _ & E). rewrite !power_is in E by pos. apply (f_equal ln) in E. revert E. expand_ln. intro E.
    apply ln_le_inv; [pos|pos|]. expand_ln. apply Rmult_le_reg_l with (v_p / v_a + v_q / v_b); [exact Ps|].
    replace ((v_p / v_a + v_q / v_b) * (1 / (v_p / v_a + v_q / v_b) * ln w)) with (ln w) by (field; repeat split; first [lra|apply Rgt_not_eq; assert (0 < v_p * v_b) by pos; assert (0 < v_q * v_a) by pos; lra]).
    unfold w. expand_ln. apply Rmult_le_compat_l with (r := v_r) in LL; lra. }
  apply Rle_trans with (3 * (v_eps / v_eps1)); [|lra]. unfold Rdiv. rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [left; pos|assumption].
Qed.

(** T17: the gap of the condition number. *)
Lemma gap_of_the_condition_number : Goals_yang_2025_matching.gap_of_the_condition_number.
Proof.
  red; intros xi xi1 chi r p a q b Hxi Hxi1 Hc Hr Hp Ha Hq Hb E. assert (Ps : 0 < p / a + q / b) by pos. rewrite E.
  rewrite <- Rpower_sqrt by lra. rewrite !Rpower_mult. f_equal. set (s := p / a + q / b) in *. field. lra.
Qed.

(** T20: with a power of the time on both sides the ratio does not depend on the budget. *)
Lemma power_law_ratio : Goals_yang_2025_matching.power_law_ratio.
Proof. red; intros. by_ln. field. lra. Qed.

(** T20: the entropy of three shares. *)
Lemma entropy : Goals_yang_2025_matching.entropy.
Proof.
  red; intros u v w Hu _ Hv _ Hw _ E. apply exp_le_inv. rewrite (exp_ln 3) by lra.
  apply Rle_trans with (2 := entropy3_le u v w Hu Hv Hw E). right. f_equal. ring.
Qed.
