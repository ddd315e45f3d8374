(** Proof of T12: elasticities, gains, and when the largest term also gains most. Builds on T08Sandwich.v. *)
Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Model Balanced Statements T08Sandwich.
Open Scope R_scope.

Lemma U_pos : forall k M N T, 0 < U k M N T.
Proof. intros. destruct (terms_pos k M N T) as (H1 & H2 & H3). unfold U. pos. Qed.

(** The three terms along a logarithmic scale. *)
Lemma termM_exp : forall k x, termM k (exp x) = cA k * exp (- ca k * x).
Proof. intros. unfold termM, Rpower. now rewrite ln_exp. Qed.

Lemma termN_exp : forall k x, termN k (exp x) = cB k * exp (- cb k * x).
Proof. intros. unfold termN, Rpower. now rewrite ln_exp. Qed.

(** [ln (c + f)] for a function [f] with a logarithmic derivative. *)
Lemma log_of_sum : forall (f : R -> R) c x l, 0 < c + f x -> is_derive f x l ->
  is_derive (fun x => ln (c + f x)) x (l / (c + f x)).
Proof.
  intros f c x l H D. evar_last.
  - apply (is_derive_comp ln (fun x => c + f x)); [apply is_derive_ln; exact H|].
    apply (is_derive_plus (fun _ => c) f); [apply is_derive_const|exact D].
  - unfold scal, plus, zero; simpl. unfold mult; simpl. field. lra.
Qed.

Lemma U_by_model : forall k M N T x, 0 < M ->
  is_derive (fun x => ln (U k (M * exp x) N T)) x (- elasticity k (M * exp x) N T model).
Proof.
  intros k M N T x HM. constants k. pose proof (U_pos k (M * exp x) N T) as HU.
  assert (E : forall y, termM k (M * exp y) = termM k M * exp (- ca k * y)).
  { intro y. unfold termM. by_ln. ring. }
  apply is_derive_ext with (fun x => ln ((termN k N + termT k T) + termM k M * exp (- ca k * x))).
  { intro y. unfold U. rewrite E. f_equal. ring. }
  unfold elasticity, term; cbv iota. replace (U k (M * exp x) N T) with ((termN k N + termT k T) + termM k M * exp (- ca k * x)) in *
    by (unfold U; rewrite E; ring).
  rewrite E. evar_last.
  - apply log_of_sum; [assumption|]. auto_derive; [trivial|reflexivity].
  - cbv beta. field. lra.
Qed.

Lemma U_by_data : forall k M N T x, 0 < N ->
  is_derive (fun x => ln (U k M (N * exp x) T)) x (- elasticity k M (N * exp x) T data).
Proof.
  intros k M N T x HN. constants k. pose proof (U_pos k M (N * exp x) T) as HU.
  assert (E : forall y, termN k (N * exp y) = termN k N * exp (- cb k * y)).
  { intro y. unfold termN. by_ln. ring. }
  apply is_derive_ext with (fun x => ln ((termM k M + termT k T) + termN k N * exp (- cb k * x))).
  { intro y. unfold U. rewrite E. f_equal. ring. }
  unfold elasticity, term; cbv iota. replace (U k M (N * exp x) T) with ((termM k M + termT k T) + termN k N * exp (- cb k * x)) in *
    by (unfold U; rewrite E; ring).
  rewrite E. evar_last.
  - apply log_of_sum; [assumption|]. auto_derive; [trivial|reflexivity].
  - cbv beta. field. lra.
Qed.

Lemma U_by_time : forall k M N T x,
  is_derive (fun x => ln (U k M N (T * exp x))) x (- elasticity k M N (T * exp x) time).
Proof.
  intros k M N T x. constants k. pose proof (U_pos k M N (T * exp x)) as HU.
  unfold elasticity, term, U in *; cbv iota in *. evar_last.
  - apply (log_of_sum (fun x => termT k (T * exp x)) (termM k M + termN k N)); [assumption|].
    unfold termT. auto_derive; [trivial|reflexivity].
  - cbv beta. unfold termT in *. replace (- (T * exp x) / cxi k) with (- (T * exp x) * / cxi k) by reflexivity. field. split; lra.
Qed.

(** The derivative along [x / c], as [ln C] changes by [x]. *)
Lemma slower : forall (f : R -> R) c l, 0 < c -> is_derive f 0 l -> is_derive (fun x => f (x / c)) 0 (l / c).
Proof.
  intros f c l Hc D. evar_last.
  - apply (is_derive_comp f (fun x => x / c)).
    + replace (0 / c) with 0 by (field; lra). exact D.
    + auto_derive; [trivial|reflexivity].
  - unfold scal; simpl. unfold mult; simpl. field. lra.
Qed.

Lemma gain_is_weight_times_term : forall k M N T i,
  gain k M N T i = weight k T i * term k M N T i / U k M N T.
Proof.
  intros k M N T i. constants k. pose proof (U_pos k M N T).
  destruct i; unfold gain, elasticity, weight, cost_exponent; simpl; field; lra.
Qed.

(** Small weight, large term: a model term of 2 with weight 1 against a data term of 1 with weight 10. *)
Definition other_gains_more : Constants :=
  let p := Rlt_0_1 in
  Build_Constants 2 1 1 1 1 1 10 1 1 1 Rlt_0_2 p p p p p (IZR_lt 0 10 eq_refl) p p p.

Theorem proof_of_T12 : T12.
Proof.
  split; [|split; [|split]].
  - intros k M N T HM HN HT. split; [|split].
    + pose proof (U_by_model k 1 N T (ln M) Rlt_0_1) as D. rewrite Rmult_1_l, exp_ln in D by assumption.
      apply is_derive_ext with (2 := D). intro x. now rewrite Rmult_1_l.
    + pose proof (U_by_data k M 1 T (ln N) Rlt_0_1) as D. rewrite Rmult_1_l, exp_ln in D by assumption.
      apply is_derive_ext with (2 := D). intro x. now rewrite Rmult_1_l.
    + pose proof (U_by_time k M N 1 (ln T)) as D. rewrite Rmult_1_l, exp_ln in D by assumption.
      apply is_derive_ext with (2 := D). intro x. now rewrite Rmult_1_l.
  - intros k M N T HM HN HT spend i. constants k. split.
    + intro x. destruct i; unfold spend, cost; by_ln; field; lra.
    + unfold gain, Rdiv. rewrite Ropp_mult_distr_l. destruct i; unfold spend, cost_exponent.
      * apply (slower (fun x => ln (U k (M * exp x) N T))); [assumption|].
        pose proof (U_by_model k M N T 0 HM) as D. now rewrite exp_0, Rmult_1_r in D.
      * apply (slower (fun x => ln (U k M (N * exp x) T))); [assumption|].
        pose proof (U_by_data k M N T 0 HN) as D. now rewrite exp_0, Rmult_1_r in D.
      * apply (slower (fun x => ln (U k M N (T * exp x)))); [assumption|].
        pose proof (U_by_time k M N T 0) as D. now rewrite exp_0, Rmult_1_r in D.
  - intros k M N T i HM HN HT Ht Hw j. rewrite !gain_is_weight_times_term. constants k. pose proof (U_pos k M N T).
    destruct (terms_pos k M N T) as (PM & PN & PT). specialize (Ht j). specialize (Hw j).
    unfold Rdiv. apply Rmult_le_compat_r; [left; pos|].
    apply Rmult_le_compat; [|destruct j; simpl; lra|assumption|assumption]. destruct j; simpl; left; pos.
  - exists other_gains_more, 1, 1, 1, model, data.
    pose proof (exp_increasing (- (1) / 1) 0 ltac:(lra)) as E. rewrite exp_0 in E.
    do 3 (split; [lra|]). split.
    + intros l Hl. destruct l; [contradiction| |]; simpl; unfold termM, termN, termT; simpl; rewrite ?Rpower_1_base; lra.
    + rewrite !gain_is_weight_times_term. pose proof (U_pos other_gains_more 1 1 1).
      unfold Rdiv. apply Rmult_lt_compat_r; [pos|]. simpl. unfold termM, termN; simpl. rewrite !Rpower_1_base. lra.
Qed.
