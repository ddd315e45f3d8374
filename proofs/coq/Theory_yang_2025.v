(** The theory file yang-2025 (two-stage-law.md), proved from the library: each lemma is the exported statement of the theorem
    of the same name. The comment before it names the part of Statements.v that it belongs to. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Infimum Growth Balanced Statements Links Steps.
From Majorant Require Import T01IsolatedLaws T05TwoStage T07Balanced T08Sandwich T10LocalExponent.
From Majorant Require Goals_yang_2025.
Open Scope R_scope.

(** T1 *)
Lemma isolated_laws : Goals_yang_2025.isolated_laws.
Proof.
  red; intros. model k v_A v_B v_G v_xi 1 v_a v_b 1 1 1. destruct (proof_of_T1 k) as (_ & _ & _ & T).
  destruct (T v_M v_N v_T) as (TM & TN & TT); try assumption. subst v_U. repeat split; assumption.
Qed.

(** T1 *)
Lemma isolated_limits : Goals_yang_2025.isolated_limits.
Proof.
  red; intros. model k v_A v_B v_G v_xi 1 v_a v_b 1 1 1. destruct (proof_of_T1 k) as (TM & TT & TN & _).
  repeat split; eapply filterlim_filter_le_1; try (apply filter_le_prod_towards).
  - exact (TM v_M).
  - exact (TN v_N).
  - exact (TT v_T).
Qed.

(** T7 *)
Lemma balanced_allocation : Goals_yang_2025.balanced_allocation.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (proof_of_T7 k v_C) as (_ & _ & _ & E & TM & TN & TT & L & F); [assumption|].
  subst v_M v_N v_T. exact (conj E (conj TM (conj TN (conj TT (conj F L))))).
Qed.

Lemma termT_injective : forall k T T', termT k T = termT k T' -> T = T'.
Proof.
  intros k T T' E. constants k. unfold termT in E. apply Rmult_eq_reg_l in E; [|lra]. apply exp_inv in E.
  replace T with (- (- T / cxi k * cxi k)) by (field; lra). rewrite E. field. lra.
Qed.

(** T7: the three terms and the cost leave no other allocation. *)
Lemma balanced : Goals_yang_2025.balanced.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  assert (E : eps k v_C = v_eps).
  { destruct (proof_of_T7 k v_C) as (PM & PN & PT & E & TM & TN & TT & L & _); [assumption|].
    change (termM k v_M = v_eps) in H14. change (termN k v_N = v_eps) in H15. change (termT k v_T = v_eps) in H16.
    change (v_C = cost k v_M v_N v_T) in H17. rewrite <- E in H17 at 1.
    destruct (Rtotal_order (eps k v_C) v_eps) as [C|[C|C]]; [exfalso|exact C|exfalso].
    - assert (v_M < M_bal k v_C) by (apply (termM_lt_inv k); try assumption; lra).
      assert (v_N < N_bal k v_C) by (apply (termN_lt_inv k); try assumption; lra).
      assert (v_T < T_bal k v_C) by (apply (termT_lt_inv k); lra).
      pose proof (cost_increasing k v_M v_N v_T (M_bal k v_C) (N_bal k v_C) (T_bal k v_C)). lra.
    - assert (M_bal k v_C < v_M) by (apply (termM_lt_inv k); try assumption; lra).
      assert (N_bal k v_C < v_N) by (apply (termN_lt_inv k); try assumption; lra).
      assert (T_bal k v_C < v_T) by (apply (termT_lt_inv k); lra).
      pose proof (cost_increasing k (M_bal k v_C) (N_bal k v_C) (T_bal k v_C) v_M v_N v_T). lra. }
  destruct (proof_of_T7 k v_C) as (_ & _ & PT & _ & _ & _ & TT & L & _); [assumption|].
  split; [symmetry; exact E|]. split; [change (v_eps < cG k); lra|]. change (v_T = T_bal k v_C).
  change (termT k v_T = v_eps) in H16. rewrite <- E, <- TT in H16.
  now apply (termT_injective k).
Qed.

(** T5 *)
Lemma two_stages_identity : Goals_yang_2025.two_stages_identity.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (proof_of_T5 k v_M v_N v_T) as (E & _); try assumption. subst v_C. subst v_U. exact E.
Qed.

(** A time for every budget. *)
Definition time_for k M N C := Rpower (C / (ckappa k * Rpower M (cp k) * Rpower N (cq k))) (/ cr k).

Lemma time_for_spends : forall k M N C, 0 < C -> 0 < time_for k M N C /\ cost k M N (time_for k M N C) = C.
Proof.
  intros k M N C H. constants k. split; [unfold time_for; pos|]. unfold cost, time_for. rewrite Rpower_inverse by (try pos; lra).
  pose proof (Rpower_pos M (cp k)). pose proof (Rpower_pos N (cq k)). field. repeat split; lra.
Qed.

Lemma ln_gap : forall F G, 0 < F -> F < G -> 0 < ln (G / F).
Proof.
  intros F G HF H. apply ln_pos. apply Rmult_lt_reg_r with F; [assumption|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

(** T5 *)
Lemma exponential_stage : Goals_yang_2025.exponential_stage.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (time_for_spends k v_M v_N v_C) as [PT E]; [assumption|].
  destruct (proof_of_T5 k v_M v_N (time_for k v_M v_N v_C)) as (EU & S & _); try assumption. rewrite E in EU, S.
  destruct S as [S _]; [assumption|]. destruct H14 as [_ H14]. rewrite power_is in H14.
  - subst v_U. rewrite EU in S. rewrite (Rmult_assoc 2). exact (S H14).
  - apply ln_gap; [pos|assumption].
Qed.

(** T5 *)
Lemma plateau : Goals_yang_2025.plateau.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (time_for_spends k v_M v_N v_C) as [PT E]; [assumption|].
  destruct (proof_of_T5 k v_M v_N (time_for k v_M v_N v_C)) as (EU & S & _); try assumption. rewrite E in EU, S.
  destruct S as [_ S]; [assumption|]. destruct H14 as [_ H14]. rewrite power_is in H14.
  - subst v_U. rewrite EU in S. exact (S H14).
  - apply ln_gap; [pos|assumption].
Qed.

Lemma small_stage : forall F S, 0 < S -> S < F -> F < F + S /\ F + S <= 2 * F.
Proof. intros. lra. Qed.

(** T5 *)
Lemma no_exponential_stage : Goals_yang_2025.no_exponential_stage.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (time_for_spends k v_M v_N v_C) as [PT E]; [assumption|].
  destruct (proof_of_T5 k v_M v_N (time_for k v_M v_N v_C)) as (EU & _ & _ & S); try assumption. rewrite E in EU, S.
  pose proof (S H13) as L. destruct (terms_pos k v_M v_N 1) as (PM & PN & _).
  assert (P : 0 < cG k * exp (- Rpower (v_C / (ckappa k * Rpower (cxi k) (cr k) * Rpower v_M (cp k) * Rpower v_N (cq k)))
    (/ cr k))) by (pose proof (cG_pos k); pos).
  subst v_U. exact (small_stage _ _ P L).
Qed.

(** T5 *)
Lemma plain_exponential : Goals_yang_2025.plain_exponential.
Proof.
  red; intros. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q 1.
  destruct (proof_of_T5 k v_M v_N v_T) as (E & _ & S & _); try assumption. specialize (S eq_refl). rewrite S in E.
  assert (EC : cost k v_M v_N v_T = v_C) by (unfold cost; cbn; rewrite (Rpower_1 v_T) by assumption; auto).
  rewrite EC in E. cbn in E. rewrite (Rpower_1 v_xi) in E by assumption. subst v_U. etransitivity; [exact E|].
  do 3 f_equal. field. repeat split; try apply Rgt_not_eq; pos.
Qed.

(** T8 *)
Lemma sandwich_upper : Goals_yang_2025.sandwich_upper.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (proof_of_T7 k v_C) as (_ & _ & _ & E & TM & TN & TT & _); [assumption|].
  subst v_U v_M v_N v_T. split; [exact E|]. etransitivity; [exact (f_equal2 Rplus (f_equal2 Rplus TM TN) TT)|].
  change (eps k v_C + eps k v_C + eps k v_C = 3 * eps k v_C). ring.
Qed.

Lemma risk_set : forall k C y, (exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ C = cost k M N T /\ y = U k M N T) <-> risks k C y.
Proof. intros k C y. split; intros (M & N & T & HM & HN & HT & E & ->); exists M, N, T; auto. Qed.

(** T8 *)
Lemma sandwich : Goals_yang_2025.sandwich.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct proof_of_T8 as (T & _). destruct (T k v_C) as (m & Hm & B); [assumption|].
  destruct (infimum_as _ _ m (risk_set k v_C) Hm) as [I E]. rewrite <- E in B. destruct B as [B B'].
  exact (conj (conj I B) (conj I B')).
Qed.

Lemma tight_set : forall y, (exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ 4 * exp 4 = M * N * T ^ 2 /\ y = 1 / M + 1 / N + exp (- T))
  <-> risks tight (4 * exp 4) y.
Proof.
  assert (E : forall M N T, 0 < M -> 0 < N -> 0 < T -> cost tight M N T = M * N * T ^ 2 /\ U tight M N T = 1 / M + 1 / N + exp (- T)).
  { intros M N T HM HN HT. unfold cost, U, termM, termN, termT, tight; cbn [cA cB cG cxi ckappa ca cb cp cq cr].
    rewrite !Rpower_Ropp, !Rpower_1 by assumption. change 2 with (INR 2) at 1. rewrite Rpower_pow by assumption.
    split; [ring|]. replace (- T / 1) with (- T) by field. field. split; lra. }
  intro y. split; intros (M & N & T & HM & HN & HT & EC & ->); exists M, N, T; destruct (E M N T HM HN HT) as [E1 E2].
  - refine (conj HM (conj HN (conj HT (conj _ _)))); [now rewrite E1|now rewrite E2].
  - refine (conj HM (conj HN (conj HT (conj _ _)))); [now rewrite <- E1|now rewrite <- E2].
Qed.

(** T8 *)
Lemma sandwich_is_sharp : Goals_yang_2025.sandwich_is_sharp.
Proof.
  red; intros. assert (B : exp (- W0 (1 * Rpower (4 * exp 4) (1 / 2))) = exp (- (2))).
  { do 2 f_equal. symmetry. apply W0_unique'; [lra|]. rewrite Rmult_1_l. pose proof (exp_pos 2). pose proof (exp_pos 4).
    by_ln. replace 4 with (2 * 2) at 1 by ring. rewrite ln_mult by lra. field. }
  split; [exact B|]. rewrite B.
  assert (I : is_inf (risks tight (4 * exp 4)) (3 * exp (-2))).
  { apply is_inf_min; [|exact tight_lower]. rewrite <- tight_eps. apply three_eps_is_a_risk. pose proof (exp_pos 4). lra. }
  destruct (infimum_as _ _ _ tight_set I) as [J E]. exact (conj J E).
Qed.

(** The derivative of [eps] by [C]. *)
Lemma eps_is_derive : forall k C, 0 < C -> is_derive (eps k) C (- (eps k C / C) * local_exponent k C).
Proof.
  intros k C H. apply is_derive_ext_loc with (fun c => exp (ln (eps k (exp (ln c))))).
  { exists (mkposreal C H). intros c Hc. apply Rabs_def2 in Hc. unfold minus, plus, opp in Hc; simpl in Hc.
    rewrite (exp_ln c) by lra. apply exp_ln, eps_pos. }
  pose proof (eps_derivative k (ln C)) as D. rewrite (exp_ln C) in D by assumption.
  evar_last.
  - apply (is_derive_comp exp (fun c => ln (eps k (exp (ln c))))); [apply is_derive_exp|].
    apply (is_derive_comp (fun x => ln (eps k (exp x))) ln); [exact D|now apply is_derive_ln].
  - unfold scal; simpl; unfold mult; simpl. rewrite (exp_ln C), exp_ln by (try apply eps_pos; assumption). field. lra.
Qed.

(** T10 *)
Lemma local_exponent : Goals_yang_2025.local_exponent.
Proof.
  red; intros. rewrite ?one_div in *. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  pose proof (eps_is_derive k v_C H) as D. destruct (proof_of_T10 k) as (_ & R & L & _).
  assert (X : ex_derive (eps k) v_C) by (eexists; exact D). pose proof (is_derive_unique _ _ _ D) as V.
  assert (F : forall C, Model.local_exponent k C = / s k * W0 (z k C) / (1 + W0 (z k C))).
  { intro. unfold Model.local_exponent, gamma, Rdiv. ring. }
  assert (E : - (v_C / eps k v_C) * Derive (eps k) v_C = / s k * W0 (z k v_C) / (1 + W0 (z k v_C))).
  { rewrite V, <- F. pose proof (eps_pos k v_C). field. lra. }
  split; [exact (conj X E)|]. split.
  - split; [exact X|]. change (- (v_C / eps k v_C) * Derive (eps k) v_C < / s k). rewrite E, <- F. exact (L v_C H).
  - intros low high Hl Hh Hlh. change (/ s k * W0 (z k low) / (1 + W0 (z k low)) < / s k * W0 (z k high) / (1 + W0 (z k high))).
    rewrite <- !F. exact (R low high Hl Hlh).
Qed.

(** T10 *)
Lemma local_exponent_limit : Goals_yang_2025.local_exponent_limit.
Proof.
  red; intros. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r. destruct (proof_of_T10 k) as (_ & _ & _ & L & _).
  apply lim_towards. rewrite one_div. apply is_lim_ext with (2 := L). intro C. rewrite !one_div.
  unfold Model.local_exponent, gamma, Rdiv. change (/ s k * (W0 (z k C) * / (1 + W0 (z k C))) = / s k * W0 (z k C) * / (1 + W0 (z k C))). ring.
Qed.

(** T10 *)
Lemma order_with_logarithm : Goals_yang_2025.order_with_logarithm.
Proof.
  red; intros. model k v_A v_B v_G v_xi v_kappa v_a v_b v_p v_q v_r.
  destruct (proof_of_T10 k) as (_ & _ & _ & _ & L & O & _). pose proof (s_pos k) as P.
  assert (PL : forall x, 1 < x -> 0 < ln x) by apply ln_pos.
  split; split.
  - apply towards_inf with 1. exact PL.
  - apply theta_of_order with 1; [intros; pos|].
    destruct O as (c & c' & Hc & Hc' & x0 & B). exists c, c'. repeat split; try assumption; exists x0; intros x Hx;
    specialize (B x Hx); change (v_p / v_a + v_q / v_b) with (s k); rewrite one_div; change (v_r / s k) with (cr k * gamma k);
    replace (-1 / s k) with (- gamma k) by (unfold gamma; field; lra); exact B.
  - apply towards_inf with 1. intros x Hx. specialize (PL x Hx). pose proof (s_pos k). change (0 < v_xi * ln x / s k). pos.
  - apply equivalent_of_lim with 1.
    + intros x Hx. apply Rgt_not_eq. pos.
    + apply is_lim_eventually with (2 := L) (b := 1). intros x Hx. rewrite !one_div.
      change (eps k x / (cG k * Rpower (K0 k / x) (gamma k) * Rpower (cxi k * gamma k * ln x) (cr k * gamma k)) =
        eps k x / (cG k * Rpower (K0 k / x) (gamma k) * Rpower (cxi k * ln x / s k) (cr k / s k))).
      do 3 f_equal; unfold gamma; field; lra.
Qed.
