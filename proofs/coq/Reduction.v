(** For a given time the best model and data size are a matter of AM-GM: [U >= reduced], attained. What a budget can
    buy at least ([eps]) and at most. Builds on AmGm.v, Balanced.v, Infimum.v. *)
Require Import Reals Lra Psatz.
From Majorant Require Import Powers LambertW AmGm Infimum Model Balanced.
Open Scope R_scope.

Definition weight1 k := cp k / (ca k * s k).
Definition weight2 k := cq k / (cb k * s k).
Definition entropy k := - (weight1 k * ln (weight1 k)) - weight2 k * ln (weight2 k).

Lemma weights_sum : forall k, weight1 k + weight2 k = 1.
Proof.
  intro k. constants k. pose proof (s_pos k). unfold weight1, weight2.
  replace (cp k / (ca k * s k) + cq k / (cb k * s k)) with ((cp k / ca k + cq k / cb k) / s k) by (field; lra).
  fold (s k). field. lra.
Qed.

Lemma weights_pos : forall k, 0 < weight1 k /\ 0 < weight2 k.
Proof. intro k. constants k. pose proof (s_pos k). unfold weight1, weight2. split; pos. Qed.

Lemma exponent1 : forall k, cp k / ca k = weight1 k * s k.
Proof. intro k. constants k. pose proof (s_pos k). unfold weight1. field. lra. Qed.

Lemma exponent2 : forall k, cq k / cb k = weight2 k * s k.
Proof. intro k. constants k. pose proof (s_pos k). unfold weight2. field. lra. Qed.

Lemma ln_weight1 : forall k, ln (weight1 k) = ln (cp k) - ln (ca k) - ln (s k).
Proof. intro k. constants k. pose proof (s_pos k). unfold weight1. expand_ln. ring. Qed.

Lemma ln_weight2 : forall k, ln (weight2 k) = ln (cq k) - ln (cb k) - ln (s k).
Proof. intro k. constants k. pose proof (s_pos k). unfold weight2. expand_ln. ring. Qed.

Lemma Q_pos : forall k C, 0 < Q k C.
Proof. intros. unfold Q. pos. Qed.

Lemma X_pos : forall k, 0 < X k.
Proof. intros. unfold X. pos. Qed.

Lemma ln_X : forall k, ln (X k) = cp k / ca k * (ln (cA k) + ln (ca k) - ln (cp k))
  + cq k / cb k * (ln (cB k) + ln (cb k) - ln (cq k)).
Proof. intro k. constants k. unfold X. expand_ln. ring. Qed.

Lemma ln_Q : forall k C, 0 < C -> ln (Q k C) = (ln (X k) + ln (ckappa k) - ln C) / s k.
Proof. intros k C H. constants k. pose proof (X_pos k). pose proof (s_pos k). unfold Q. expand_ln. field. lra. Qed.

(** At the balance the reduced bound is [e^h eps + eps]; elsewhere it changes as the power [rho] of the time. *)
Lemma reduced_in_eps : forall k C T, 0 < C -> 0 < T ->
  s k * Q k C * Rpower T (rho k) = exp (entropy k) * Rpower (T / T_bal k C) (rho k) * eps k C.
Proof.
  intros k C T H HT. derived k C H. pose proof (Q_pos k C). assert (0 < T_bal k C) by (unfold T_bal; pos).
  by_ln. rewrite ln_Q, ln_X, ln_eps by assumption. unfold T_bal. expand_ln. rewrite ln_W0, ln_z, ln_K0 by assumption.
  unfold entropy. rewrite ln_weight1, ln_weight2, exponent1, exponent2.
  replace (ln (rho k)) with (ln (cr k) - ln (s k)) by (unfold rho; expand_ln; ring).
  pose proof (weights_sum k). replace (weight2 k) with (1 - weight1 k) by lra. unfold rho. field. lra.
Qed.

Theorem reduced_below : forall k C M N T, 0 < M -> 0 < N -> 0 < T -> cost k M N T = C ->
  s k * Q k C * Rpower T (rho k) <= termM k M + termN k N.
Proof.
  intros k C M N T HM HN HT E. constants k. pose proof (s_pos k).
  assert (HC : 0 < C) by (rewrite <- E; unfold cost; pos). pose proof (Q_pos k C).
  destruct (weights_pos k) as [W1 W2].
  pose proof (amgm2 _ _ (termM k M) (termN k N) W1 W2 (weights_sum k) ltac:(unfold termM; pos) ltac:(unfold termN; pos))
    as G. apply Rle_trans with (2 := G). right. apply ln_inv; [pos|apply exp_pos|]. rewrite ln_exp. expand_ln.
  rewrite ln_Q, ln_X, ln_weight1, ln_weight2, exponent1, exponent2, <- E by assumption.
  unfold cost, termM, termN. expand_ln.
  replace (cp k) with (weight1 k * s k * ca k) at 2 by (unfold weight1; field; lra).
  replace (cq k) with (weight2 k * s k * cb k) at 2 by (unfold weight2; field; lra).
  pose proof (weights_sum k). replace (weight2 k) with (1 - weight1 k) by lra. unfold rho. field. lra.
Qed.

(** The model and the data size that attain it. *)
Definition M_for k C T := Rpower (cA k * ca k / (cp k * (Q k C * Rpower T (rho k)))) (/ ca k).
Definition N_for k C T := Rpower (cB k * cb k / (cq k * (Q k C * Rpower T (rho k)))) (/ cb k).

Theorem reduced_attained : forall k C T, 0 < C -> 0 < T ->
  let mu := Q k C * Rpower T (rho k) in
  cost k (M_for k C T) (N_for k C T) T = C /\
  ca k / cp k * termM k (M_for k C T) = mu /\ cb k / cq k * termN k (N_for k C T) = mu /\
  U k (M_for k C T) (N_for k C T) T = reduced k C T.
Proof.
  intros k C T HC HT mu. constants k. pose proof (s_pos k). pose proof (Q_pos k C). pose proof (X_pos k).
  assert (Hmu : 0 < mu) by (unfold mu; pos).
  assert (EM : termM k (M_for k C T) = cp k / ca k * mu).
  { unfold termM, M_for. fold mu. by_ln. field. lra. }
  assert (EN : termN k (N_for k C T) = cq k / cb k * mu).
  { unfold termN, N_for. fold mu. by_ln. field. lra. }
  split; [|split; [rewrite EM; field; lra|split; [rewrite EN; field; lra|]]].
  - unfold cost, M_for, N_for. fold mu. by_ln. 
    assert (Em : ln mu = (ln (X k) + ln (ckappa k) - ln C) / s k + rho k * ln T).
    { unfold mu. expand_ln. now rewrite ln_Q. }
    transitivity (ln (ckappa k) + ln (X k) - s k * ln mu + cr k * ln T).
    + rewrite ln_X. unfold s. field. lra.
    + rewrite Em. unfold rho. field. lra.
  - unfold U, reduced. rewrite EM, EN. unfold mu, s. field. lra.
Qed.

Theorem inf_reduced : forall k C m, 0 < C ->
  (is_inf (risks k C) m <-> is_inf (fun v => exists T, 0 < T /\ v = reduced k C T) m).
Proof.
  intros k C m HC.
  assert (D : forall v, risks k C v -> exists v', (exists T, 0 < T /\ v' = reduced k C T) /\ v' <= v).
  { intros v (M & N & T & HM & HN & HT & E & ->). exists (reduced k C T). split; [now exists T|].
    pose proof (reduced_below k C M N T HM HN HT E). unfold reduced, U. lra. }
  assert (D' : forall v, (exists T, 0 < T /\ v = reduced k C T) -> exists v', risks k C v' /\ v' <= v).
  { intros v (T & HT & ->). exists (reduced k C T). split; [|lra].
    destruct (reduced_attained k C T HC HT) as (E & _ & _ & EU).
    exists (M_for k C T), (N_for k C T), T. repeat split; auto; unfold M_for, N_for; apply Rpower_pos. }
  split; apply is_inf_same; assumption.
Qed.
