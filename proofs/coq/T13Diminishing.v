(** Proof of T13: past the complexity of the data a larger model brings nothing. Builds on T01IsolatedLaws.v. *)
Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Growth Model Balanced Statements T08Sandwich T01IsolatedLaws.
Open Scope R_scope.

Theorem proof_of_T13 : T13.
Proof.
  intros k N T HN HT. constants k. split; [|split].
  - intros M HM. destruct (terms_pos k M N T) as (PM & PN & PT). unfold elasticity, term, U.
    apply Rmult_le_reg_r with ((termM k M + termN k N + termT k T) * (termM k M + termN k N)); [pos|].
    replace (ca k * termM k M / (termM k M + termN k N + termT k T) *
      ((termM k M + termN k N + termT k T) * (termM k M + termN k N)))
      with (ca k * termM k M * (termM k M + termN k N)) by (field; lra).
    replace (ca k / (1 + termN k N / termM k M) * ((termM k M + termN k N + termT k T) * (termM k M + termN k N)))
      with (ca k * termM k M * (termM k M + termN k N + termT k T)) by (field; lra).
    apply Rmult_le_compat_l; [left; pos|lra].
  - apply is_lim_ext with (fun M => termM k M + (termN k N + termT k T)); [intro; unfold U; ring|].
    replace (Finite (termN k N + termT k T)) with (Rbar_plus 0 (termN k N + termT k T)) by (simpl; f_equal; ring).
    apply is_lim_plus'; [apply (termM_vanishes k)|apply is_lim_const].
  - destruct (terms_pos k 1 N T) as (_ & PN & PT).
    apply is_lim_le_le_loc with (f := fun _ => 0) (g := fun M => ca k / termN k N * termM k M).
    + exists 0. intros M HM. destruct (terms_pos k M N T) as (PM & _ & _). unfold elasticity, term, U. split.
      * left. pos.
      * replace (ca k / termN k N * termM k M) with (ca k * termM k M / termN k N) by (field; lra).
        unfold Rdiv. apply Rmult_le_compat_l; [left; pos|]. apply Rinv_le_contravar; lra.
    + apply is_lim_const.
    + apply (is_lim_scale (termM k) _ 0 0); [apply (termM_vanishes k)|ring].
Qed.
