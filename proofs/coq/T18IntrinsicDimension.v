(** Proof of T18: the intrinsic-dimension exponents and the case of free training. Builds on T08Sandwich.v, Infimum.v. *)
Require Import Reals Lra Psatz.
From Majorant Require Import Powers LambertW Infimum Model Balanced Statements T08Sandwich.
Open Scope R_scope.

Definition M_free k C := Rpower (cA k / eps_free k C) (/ ca k).
Definition N_free k C := Rpower (cB k / eps_free k C) (/ cb k).
Definition size_cost k M N := ckappa k * Rpower M (cp k) * Rpower N (cq k).

Lemma ln_eps_free : forall k C, 0 < C -> ln (eps_free k C) =
  gamma k * (ln (ckappa k) + cp k / ca k * ln (cA k) + cq k / cb k * ln (cB k) - ln C).
Proof. intros k C HC. constants k. unfold eps_free. expand_ln. ring. Qed.

Lemma free_balance : forall k C, 0 < C ->
  size_cost k (M_free k C) (N_free k C) = C /\ termM k (M_free k C) = eps_free k C /\
  termN k (N_free k C) = eps_free k C.
Proof.
  intros k C HC. constants k. pose proof (s_pos k).
  assert (He : 0 < eps_free k C) by (unfold eps_free; pos). split; [|split].
  - unfold size_cost, M_free, N_free. by_ln.
    transitivity (ln (ckappa k) + cp k / ca k * ln (cA k) + cq k / cb k * ln (cB k) - s k * ln (eps_free k C)).
    + unfold s. field. lra.
    + rewrite ln_eps_free by assumption. unfold gamma. field. lra.
  - unfold termM, M_free. by_ln. field. lra.
  - unfold termN, N_free. by_ln. field. lra.
Qed.

Lemma free_lower : forall k C v, 0 < C -> free_risks k C v -> eps_free k C <= v.
Proof.
  intros k C v HC (M & N & T & HM & HN & HT & E & ->). destruct (free_balance k C HC) as (E0 & EM & EN). constants k.
  assert (He : 0 < eps_free k C) by (unfold eps_free; pos). destruct (terms_pos k M N T) as (PM & PN & PT).
  destruct (Rle_lt_dec (eps_free k C) (U k M N T)) as [|L]; [assumption|]. unfold U in L.
  assert (PM0 : 0 < M_free k C) by (unfold M_free; pos). assert (PN0 : 0 < N_free k C) by (unfold N_free; pos).
  assert (HM' : M_free k C < M) by (apply (termM_lt_inv k); try assumption; lra).
  assert (HN' : N_free k C < N) by (apply (termN_lt_inv k); try assumption; lra).
  pose proof (Rpower_lt_base _ _ (cp k) PM0 HM' ltac:(lra)). pose proof (Rpower_lt_base _ _ (cq k) PN0 HN' ltac:(lra)).
  assert (size_cost k (M_free k C) (N_free k C) < C); [|lra].
  apply Rlt_le_trans with (size_cost k M N); [|unfold size_cost; lra]. unfold size_cost.
  apply Rmult_gt_0_lt_compat; [apply Rlt_gt; pos|pos| |assumption]. now apply Rmult_lt_compat_l.
Qed.

(** Time costs nothing, so the optimisation term can be made as small as one likes. *)
Lemma free_upper : forall k C d, 0 < C -> 0 < d -> exists v, free_risks k C v /\ v <= 2 * eps_free k C + d.
Proof.
  intros k C d HC Hd. destruct (free_balance k C HC) as (E0 & EM & EN). constants k.
  assert (He : 0 < eps_free k C) by (unfold eps_free; pos).
  assert (PM0 : 0 < M_free k C) by (unfold M_free; pos). assert (PN0 : 0 < N_free k C) by (unfold N_free; pos).
  set (T := cxi k * (cG k / d)). assert (HT : 0 < T) by (unfold T; pos).
  exists (U k (M_free k C) (N_free k C) T). split.
  - exists (M_free k C), (N_free k C), T. repeat split; assumption.
  - unfold U. rewrite EM, EN. assert (termT k T <= d); [|lra]. unfold termT, T.
    replace (- (cxi k * (cG k / d)) / cxi k) with (- (cG k / d)) by (field; lra).
    assert (0 < cG k / d) by pos. pose proof (exp_ineq1_le (cG k / d)). pose proof (exp_pos (- (cG k / d))) as P.
    assert (Ei : exp (cG k / d) * exp (- (cG k / d)) = 1) by (rewrite <- exp_plus, <- exp_0; f_equal; ring).
    assert (cG k / d * exp (- (cG k / d)) <= 1) by nra.
    replace (cG k * exp (- (cG k / d))) with (d * (cG k / d * exp (- (cG k / d)))) by (field; lra). nra.
Qed.

Theorem proof_of_T18 : T18.
Proof.
  split; [|split].
  - intros k beta d M N Hb Hd HM HN Eb Ea E. constants k.
    assert (L : ln (termM k M) = ln (termN k N)) by now rewrite E.
    revert L. unfold termM, termN. expand_ln. intro L. by_ln.
    replace (d / (2 * beta + d)) with (cb k / ca k) by (rewrite Ea, Eb; field; lra).
    apply Rmult_eq_reg_l with (ca k); [|lra]. field_simplify; lra.
  - intros k C HC. assert (He : 0 < eps_free k C) by (unfold eps_free; pos).
    destruct (free_upper k C 1 HC Rlt_0_1) as [v0 [Hv0 _]].
    destruct (is_inf_exists (free_risks k C) v0 (eps_free k C) Hv0) as [m Hm]; [intros v Hv; now apply free_lower|].
    exists m. split; [assumption|]. split.
    + apply (is_inf_ge _ _ _ Hm). intros v Hv. now apply free_lower.
    + apply (is_inf_le_approached _ _ _ Hm). intros d Hd. now apply free_upper.
  - intros k beta d Hb Hd Eb Ea Ep Eq. unfold gamma, s. rewrite Eb, Ea, Ep, Eq. field. lra.
Qed.
