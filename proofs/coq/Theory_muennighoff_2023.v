(** The theory file muennighoff-2023 (data-constrained.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Vocabulary Growth Links.
From Majorant Require Goals_muennighoff_2023.
Open Scope R_scope.

Lemma exp_vanishes : forall s, 0 < s -> is_lim (fun x => exp (- x / s)) p_infty 0.
Proof.
  intros s Hs. apply (is_lim_comp exp (fun x => - x / s) p_infty 0 m_infty); [apply is_lim_exp_m| |exists 0; discriminate].
  apply is_lim_spec. intro b. exists (- b * s). intros x Hx. apply Rmult_lt_reg_r with s; [exact Hs|].
  replace (- x / s * s) with (- x) by (field; lra). lra.
Qed.

Lemma worth_of_repetition : Goals_muennighoff_2023.worth_of_repetition.
Proof.
  red; intros U s x HU Hs Hx. assert (P : 0 < U * s) by pos. pose proof (exp_pos (- x / s)) as Pe. split; [|split; [|split; [|split]]].
  - replace (0 / s) with 0 by (field; lra). rewrite exp_0. ring.
  - nra.
  - apply lim_towards. apply is_lim_ext with (fun y => U + U * s + - (U * s) * exp (- y / s)); [intro; ring|].
    replace (Finite (U * (1 + s))) with (Rbar_plus (U + U * s) (- (U * s) * 0)) by (simpl; f_equal; ring).
    apply is_lim_plus'; [apply is_lim_const|]. apply (is_lim_scal_l (fun y => exp (- y / s)) (- (U * s)) p_infty 0). now apply exp_vanishes.
  - pose proof (exp_ineq1_le (- x / s)) as B. apply Rmult_le_compat_l with (r := U * s) in B; [|lra].
    replace (U * s * (1 + - x / s)) with (U * s - U * x) in B by (field; lra). lra.
  - intros low high Hl Hh H. apply Rplus_lt_compat_l, Rmult_lt_compat_l; [exact P|]. apply Rplus_lt_compat_l, Ropp_lt_contravar, exp_increasing.
    unfold Rdiv. apply Rmult_lt_compat_r; [pos|lra].
Qed.

Lemma first_repetition : Goals_muennighoff_2023.first_repetition.
Proof.
  red; intros U s HU Hs. split.
  - exists (mkposreal 1 Rlt_0_1). intros x _ Nx _. apply Rmult_integral_contrapositive. split; [lra|exact Nx].
  - assert (D : is_derive (fun x => s * (1 - exp (- x / s))) 0 1).
    { auto_derive; [trivial|]. unfold Rdiv. rewrite Ropp_0, !Rmult_0_l, exp_0. field. lra. }
    apply (slope_of_derive (fun x => 0 <= x)) in D. unfold slope_is in D. apply filterlim_ext_loc with (2 := D).
    exists (mkposreal 1 Rlt_0_1). intros x _ Nx _. replace (- 0 / s) with 0 by (field; lra). rewrite exp_0. field. split; [exact Nx|lra].
Qed.
