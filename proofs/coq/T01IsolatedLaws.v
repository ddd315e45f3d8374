(** Proof of T1: the isolated laws are limits and strict lower bounds of U. Builds on Growth.v, T08Sandwich.v. *)
Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Growth Model Balanced Statements T08Sandwich.
Open Scope R_scope.

Lemma termM_vanishes : forall k, filterlim (termM k) (Rbar_locally p_infty) (locally 0).
Proof.
  intro k. constants k. apply (is_lim_scale (fun M => Rpower M (- ca k)) (cA k) 0 0); [now apply Rpower_to_zero|ring].
Qed.

Lemma termN_vanishes : forall k, filterlim (termN k) (Rbar_locally p_infty) (locally 0).
Proof.
  intro k. constants k. apply (is_lim_scale (fun N => Rpower N (- cb k)) (cB k) 0 0); [now apply Rpower_to_zero|ring].
Qed.

Lemma termT_vanishes : forall k, filterlim (termT k) (Rbar_locally p_infty) (locally 0).
Proof.
  intro k. constants k. apply (is_lim_scale (fun T => exp (- T / cxi k)) (cG k) 0 0); [|ring].
  apply is_lim_ext with (fun T => / exp (/ cxi k * T)).
  { intro T. rewrite <- exp_Ropp. f_equal. field. lra. }
  apply (is_lim_inv (fun T => exp (/ cxi k * T)) p_infty p_infty); [|discriminate].
  apply is_lim_spec. intro b. exists (Rabs b * cxi k). intros T HT. pose proof (Rle_abs b).
  apply Rmult_lt_compat_l with (r := / cxi k) in HT; [|pos].
  replace (/ cxi k * (Rabs b * cxi k)) with (Rabs b) in HT by (field; lra).
  pose proof (exp_ineq1_le (/ cxi k * T)). lra.
Qed.

(** The sum of two functions of different variables. *)
Lemma vanish_together : forall (f g : R -> R) c,
  filterlim f (Rbar_locally p_infty) (locally 0) -> filterlim g (Rbar_locally p_infty) (locally 0) ->
  filterlim (fun x => c + (f (fst x) + g (snd x))) (filter_prod (Rbar_locally p_infty) (Rbar_locally p_infty)) (locally c).
Proof.
  intros f g c Hf Hg.
  apply (filterlim_comp_2 (G := locally c) (H := locally (0 + 0)) (fun _ => c) (fun x => f (fst x) + g (snd x)) Rplus).
  - apply filterlim_const.
  - apply (filterlim_comp_2 (G := locally 0) (H := locally 0) (fun x => f (fst x)) (fun x => g (snd x)) Rplus).
    + apply filterlim_comp with (2 := Hf). apply filterlim_fst.
    + apply filterlim_comp with (2 := Hg). apply filterlim_snd.
    + apply (filterlim_plus (V := R_NormedModule) 0 0).
  - pose proof (filterlim_plus (V := R_NormedModule) c (0 + 0)) as P.
    match type of P with filterlim _ _ (locally ?l) => replace l with c in P by (unfold plus; simpl; ring) end.
    exact P.
Qed.

Theorem proof_of_T1 : T1.
Proof.
  intro k. split; [|split; [|split]].
  - intro M. apply filterlim_ext with (2 := vanish_together _ _ (termM k M) (termN_vanishes k) (termT_vanishes k)).
    intro x. unfold U. ring.
  - intro T. apply filterlim_ext with (2 := vanish_together _ _ (termT k T) (termM_vanishes k) (termN_vanishes k)).
    intro x. unfold U. ring.
  - intro N. apply filterlim_ext with (2 := vanish_together _ _ (termN k N) (termM_vanishes k) (termT_vanishes k)).
    intro x. unfold U. ring.
  - intros M N T _ _ _. destruct (terms_pos k M N T) as (H1 & H2 & H3). unfold U. lra.
Qed.
