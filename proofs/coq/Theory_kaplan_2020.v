(** The theory file kaplan-2020 (compute-exponent.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Vocabulary Growth Links.
From Majorant Require Goals_kaplan_2020.
Open Scope R_scope.

Lemma compute_exponent : Goals_kaplan_2020.compute_exponent.
Proof.
  red; intros a x g b y c z Ha Hx Hg Hb Hy Hc Hz Ex Ey Ez E.
  replace x with (g / a) in E by (rewrite <- Ex; field; lra). replace y with (g / b) in E by (rewrite <- Ey; field; lra).
  replace z with (g / c) in E by (rewrite <- Ez; field; lra). assert (P : 0 < 1 / b + 1 / c + 1 / a) by pos.
  apply Rmult_eq_reg_r with (1 / b + 1 / c + 1 / a); [|lra]. replace (1 / (1 / b + 1 / c + 1 / a) * (1 / b + 1 / c + 1 / a)) with 1 by (set (w := 1 / b + 1 / c + 1 / a) in *; field; lra).
  transitivity (g / a + g / b + g / c); [field; lra|exact E].
Qed.

Lemma inverse_vanishes : forall c, is_lim (fun x => c / x) p_infty 0.
Proof.
  intro c. apply (is_lim_scale Rinv c 0); [|ring]. apply (is_lim_inv (fun x => x) p_infty p_infty); [apply is_lim_id|discriminate].
Qed.

Lemma data_law : Goals_kaplan_2020.data_law.
Proof.
  red; intros Nc N aN aD Dc D HNc HN HaN HaD HDc HD. split; apply lim_towards.
  - replace (Rpower (Nc / N) aN) with (Rpower (Rpower (Nc / N) (aN / aD) + 0) aD) by (rewrite Rplus_0_r, Rpower_mult; f_equal; field; lra).
    apply is_lim_Rpower; [rewrite Rplus_0_r; pos|]. apply is_lim_plus'; [apply is_lim_const|apply inverse_vanishes].
  - replace (Rpower (Dc / D) aD) with (Rpower (0 + Dc / D) aD) by (now rewrite Rplus_0_l). apply is_lim_Rpower; [rewrite Rplus_0_l; pos|].
    apply is_lim_plus'; [|apply is_lim_const].
    apply is_lim_eventually with (f := fun x => Rpower Nc (aN / aD) * Rpower x (- (aN / aD))) (b := 0); [intros x Hx; by_ln; ring|].
    apply is_lim_scale with 0; [apply Rpower_to_zero; pos|ring].
Qed.
