(** The theory file havrilla-liao-2024 (intrinsic-dimension.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Infimum Growth Balanced Statements Links T18IntrinsicDimension.
From Majorant Require Goals_havrilla_liao_2024.
Open Scope R_scope.

(** T18 *)
Lemma balanced_size : Goals_havrilla_liao_2024.balanced_size.
Proof.
  red; intros A M beta d B N HA HM Hb Hd HB HN E. assert (P1 : 0 < 2 * beta / d) by pos. assert (P2 : 0 < 2 * beta / (2 * beta + d)) by pos.
  model k A B 1 1 1 (2 * beta / d) (2 * beta / (2 * beta + d)) 1 1 1. destruct proof_of_T18 as (T & _).
  rewrite (T k beta d M N) by (try assumption; reflexivity). cbn. f_equal. f_equal. field. lra.
Qed.

(** T18 *)
Lemma balanced_order : Goals_havrilla_liao_2024.balanced_order.
Proof.
  red; intros A B d beta HA HB Hd Hb. set (c := Rpower (A / B) (d / (2 * beta))). assert (Pc : 0 < c) by (unfold c; pos).
  apply theta_of_order with 0; [intros; pos|]. exists c, c. repeat split; try assumption. exists 0. intros x _. lra.
Qed.

(** T18: [G] and [xi] play no part, for the time may be as long as one likes. *)
Lemma free_training : Goals_havrilla_liao_2024.free_training.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B 1 1 v_kappa v_a v_b v_p v_q 1.
  assert (E : forall v, (exists M N, 0 < M /\ 0 < N /\ v_C = v_kappa * Rpower M v_p * Rpower N v_q /\
    v = v_A * Rpower M (- v_a) + v_B * Rpower N (- v_b)) -> eps_free k v_C <= v).
  { intros v (M & N & HM & HN & EC & ->). apply le_epsilon. intros e He.
    assert (PT : 0 < Rmax 1 (- ln e)) by (pose proof (Rmax_l 1 (- ln e)); lra).
    apply Rle_trans with (U k M N (Rmax 1 (- ln e))).
    - apply free_lower; [assumption|]. exists M, N, (Rmax 1 (- ln e)). repeat split; try assumption. symmetry. exact EC.
    - unfold U. apply Rplus_le_compat_l. unfold termT. change (cG k) with 1. change (cxi k) with 1. rewrite Rmult_1_l.
      rewrite <- (exp_ln e) at 2 by exact He. apply exp_le. pose proof (Rmax_r 1 (- ln e)). lra. }
  assert (B : exists M N, 0 < M /\ 0 < N /\ v_C = v_kappa * Rpower M v_p * Rpower N v_q /\
    2 * eps_free k v_C = v_A * Rpower M (- v_a) + v_B * Rpower N (- v_b)).
  { destruct (free_balance k v_C) as (EC & EM & EN); [assumption|].
    exists (M_free k v_C), (N_free k v_C). split; [apply Rpower_pos|]. split; [apply Rpower_pos|]. split; [symmetry; exact EC|].
    transitivity (eps_free k v_C + eps_free k v_C); [ring|]. symmetry. exact (f_equal2 Rplus EM EN). }
  destruct (is_inf_exists _ _ _ B E) as [m Hm]. rewrite (infimum_of _ _ Hm).
  exact (conj (conj Hm (is_inf_ge _ _ _ Hm E)) (conj Hm (is_inf_le _ _ _ Hm B))).
Qed.

(** T18 *)
Lemma exponent : Goals_havrilla_liao_2024.exponent.
Proof.
  red; intros beta d Hb Hd. assert (P1 : 0 < 2 * beta / d) by pos. assert (P2 : 0 < 2 * beta / (2 * beta + d)) by pos.
  model k 1 1 1 1 1 (2 * beta / d) (2 * beta / (2 * beta + d)) 1 1 1. destruct proof_of_T18 as (_ & _ & T).
  rewrite <- (T k beta d) by (try assumption; reflexivity). unfold gamma, s. cbn. apply one_div.
Qed.
