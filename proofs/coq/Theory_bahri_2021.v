(** The theory file bahri-2021 (four-regimes.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Vocabulary Growth Links.
From Majorant Require Goals_bahri_2021.
Open Scope R_scope.

(** The exponent of a pure power, as a quotient of logarithms. *)
Lemma exponent_of_power : forall K s, 0 < K -> 0 < s ->
  towards (fun x => 0 < x) p_infty (fun C => ln C <> 0) /\
  filterlim (fun C => ln (Rpower (K / C) (1 / s)) / ln C) (towards (fun x => 0 < x) p_infty) (locally (-1 / s)).
Proof.
  intros K s HK Hs. split; [apply towards_inf with 1; intros x Hx; pose proof (ln_pos x Hx); lra|]. apply lim_towards.
  apply is_lim_eventually with (f := fun C => ln K / s * / ln C + -1 / s) (b := 1).
  - intros x Hx. pose proof (ln_pos x Hx). rewrite ln_Rpower, ln_div by lra. field. lra.
  - replace (Finite (-1 / s)) with (Rbar_plus (ln K / s * 0) (-1 / s)) by (simpl; f_equal; ring).
    apply is_lim_plus'; [|apply is_lim_const]. apply (is_lim_scal_l (fun C => / ln C) (ln K / s) p_infty 0).
    apply (is_lim_inv ln p_infty p_infty); [apply is_lim_ln_p|discriminate].
Qed.

Lemma four_regimes : Goals_bahri_2021.four_regimes.
Proof. red; intros. split; [|split; [|split]]; apply exponent_of_power; pos. Qed.

Lemma variance_is_faster : Goals_bahri_2021.variance_is_faster.
Proof.
  red; intros a p q Ha Hp Hq H. rewrite !one_div. assert (q < q / a); [|apply Rinv_lt_contravar; [pos|lra]].
  apply Rmult_lt_reg_r with a; [exact Ha|]. replace (q / a * a) with q by (field; lra). nra.
Qed.
