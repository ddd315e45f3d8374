(** Proof of T7: the balanced allocation. Builds on Balanced.v. *)
Require Import Reals Lra.
From Majorant Require Import Powers LambertW Model Balanced Statements.
Open Scope R_scope.

Lemma balanced_spends_C : forall k C, 0 < C -> cost k (M_bal k C) (N_bal k C) (T_bal k C) = C.
Proof.
  intros k C H. derived k C H. unfold cost, M_bal, N_bal. assert (0 < T_bal k C) by (unfold T_bal; pos).
  by_ln.
  assert (E : cp k / ca k = s k - cq k / cb k) by (unfold s; ring).
  transitivity (ln (ckappa k) + cp k / ca k * (ln (cA k) - ln (eps k C)) + cq k / cb k * (ln (cB k) - ln (eps k C))
    + cr k * ln (T_bal k C)).
  - unfold T_bal, rho. expand_ln. field. lra.
  - rewrite E, ln_eps by assumption. unfold T_bal, rho. expand_ln. rewrite ln_W0, ln_z, ln_K0 by assumption.
    rewrite E. field. lra.
Qed.

Theorem proof_of_T7 : T7.
Proof.
  intros k C H M N T. derived k C H.
  split; [unfold M, M_bal; pos|]. split; [unfold N, N_bal; pos|]. split; [unfold T, T_bal; pos|].
  split; [now apply balanced_spends_C|].
  split; [unfold termM, M, M_bal; by_ln; field; lra|].
  split; [unfold termN, N, N_bal; by_ln; field; lra|].
  split; [unfold termT, T, T_bal, eps; f_equal; f_equal; field; lra|].
  split; [split; [assumption|now apply eps_below_G]|]. now apply eps_power_form.
Qed.
