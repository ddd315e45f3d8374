(** Lambert W: both derivatives, [W0 x / ln x -> 1] and [W0 x -> infinity].
    Builds on LambertW.v; the derivative of an inverse function comes first. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW.
Open Scope R_scope.

(** If [f (g y) = y] near [x], [g] is continuous there and [f] has the derivative [l <> 0] at [g x], then [g] has [/l]. *)
Lemma inverse_derivative : forall (f g : R -> R) (x l d : R),
  continuity_pt g x -> derivable_pt_lim f (g x) l -> l <> 0 -> 0 < d ->
  (forall y, Rabs (y - x) < d -> f (g y) = y) -> derivable_pt_lim g x (/ l).
Proof.
  intros f g x l d Hg Hf Hl Hd Hinv e He.
  assert (Hi : continuity_pt Rinv l).
  { apply continuity_pt_inv; [apply derivable_continuous_pt, derivable_pt_id|exact Hl]. }
  destruct (Hi e He) as [eta [Heta Hi']].
  destruct (Hf eta Heta) as [kd Hk].
  destruct (Hg kd (cond_pos kd)) as [hd [Hhd Hg']].
  assert (Hm : 0 < Rmin hd d) by (apply Rmin_pos; lra).
  exists (mkposreal _ Hm). simpl. intros h Hh0 Hh.
  pose proof (Rmin_l hd d). pose proof (Rmin_r hd d).
  set (k := g (x + h) - g x).
  assert (E1 : f (g x) = x) by (apply Hinv; rewrite Rminus_diag_eq, Rabs_R0; auto).
  assert (E2 : f (g x + k) = x + h).
  { replace (g x + k) with (g (x + h)) by (unfold k; ring). apply Hinv. replace (x + h - x) with h by ring. lra. }
  assert (Hk0 : k <> 0).
  { intro E. rewrite E, Rplus_0_r, E1 in E2. lra. }
  assert (Hkd : Rabs k < kd).
  { apply (Hg' (x + h)). split; [split; [exact I|lra]|]. simpl. unfold R_dist. replace (x + h - x) with h by ring. lra. }
  specialize (Hk k Hk0 Hkd). rewrite E2, E1 in Hk. replace (x + h - x) with h in Hk by ring.
  replace (k / h) with (/ (h / k)) by (field; auto).
  destruct (Req_dec (h / k) l) as [E|E].
  - rewrite E, Rminus_diag_eq, Rabs_R0; auto.
  - apply (Hi' (h / k)). split; [split; [exact I|auto]|exact Hk].
Qed.

Lemma wexp_derivative : forall w, derivable_pt_lim wexp w ((1 + w) * exp w).
Proof.
  intro w. apply is_derive_Reals. unfold wexp. auto_derive; [trivial|ring].
Qed.

Lemma W0_continuous : forall x, - exp (-1) < x -> continuity_pt W0 x.
Proof.
  intros x Hx. destruct (W0_spec x) as [H1 H2]; [lra|].
  assert (H3 : -1 < W0 x).
  { destruct H1 as [|E]; [assumption|]. rewrite <- E in H2. lra. }
  apply (Ranalysis5.continuity_pt_recip_prelim wexp W0 (-1) (W0 x + 1)); [lra| | | |].
  - intros u v Hu Huv _. now apply wexp_rises.
  - intros w Hw. unfold comp, id. apply W0_unique; [lra|reflexivity].
  - intros w _. apply wexp_continuous.
  - rewrite wexp_minus_1. split; [lra|].
    pose proof (wexp_rises (W0 x) (W0 x + 1)) as R. change (wexp (W0 x) = x) in H2. lra.
Qed.

Lemma Wm1_continuous : forall x, - exp (-1) < x < 0 -> continuity_pt Wm1 x.
Proof.
  intros x Hx. destruct (Wm1_spec x) as [H1 H2]; [lra|].
  assert (H3 : Wm1 x < -1).
  { destruct H1 as [|E]; [assumption|]. rewrite E in H2. lra. }
  assert (C : continuity_pt (fun y => - Wm1 y) x).
  { apply (Ranalysis5.continuity_pt_recip_prelim (fun w => wexp (- w)) (fun y => - Wm1 y) 1 (- Wm1 x + 1)); [lra| | | |].
    - intros u v Hu Huv _. apply wexp_falls; lra.
    - intros w Hw. unfold comp, id. rewrite (Wm1_unique _ (- w)); [ring|lra|reflexivity].
    - intros w _. apply (continuity_pt_comp (fun w => - w) wexp); [|apply wexp_continuous].
      apply derivable_continuous_pt. exists (-1). apply is_derive_Reals. auto_derive; [trivial|ring].
    - cbv beta. replace (- (1)) with (-1) by ring. rewrite wexp_minus_1. split; [lra|]. replace (- (- Wm1 x + 1)) with (Wm1 x - 1) by ring.
      pose proof (wexp_falls (Wm1 x - 1) (Wm1 x)) as F. change (wexp (Wm1 x) = x) in H2. lra. }
  apply continuity_pt_ext with (fun y => - - Wm1 y); [intro; ring|]. now apply (continuity_pt_opp (fun y => - Wm1 y)).
Qed.

Theorem W0_derivative : forall x, - exp (-1) < x -> is_derive W0 x (/ ((1 + W0 x) * exp (W0 x))).
Proof.
  intros x Hx. apply is_derive_Reals. destruct (W0_spec x) as [H1 H2]; [lra|]. pose proof (exp_pos (W0 x)).
  apply (inverse_derivative wexp W0 x _ (x + exp (-1))); [now apply W0_continuous|apply wexp_derivative| |lra|].
  - destruct H1 as [H1|E]; [nra|]. rewrite <- E in H2. lra.
  - intros y Hy. apply W0_spec. apply Rabs_def2 in Hy. lra.
Qed.

Theorem Wm1_derivative : forall x, - exp (-1) < x < 0 -> is_derive Wm1 x (/ ((1 + Wm1 x) * exp (Wm1 x))).
Proof.
  intros x Hx. apply is_derive_Reals. destruct (Wm1_spec x) as [H1 H2]; [lra|]. pose proof (exp_pos (Wm1 x)).
  apply (inverse_derivative wexp Wm1 x _ (Rmin (x + exp (-1)) (- x)));
    [now apply Wm1_continuous|apply wexp_derivative| |apply Rmin_pos; lra|].
  - destruct H1 as [H1|E]; [nra|]. rewrite E in H2. lra.
  - intros y Hy. apply Wm1_spec. apply Rabs_def2 in Hy.
    pose proof (Rmin_l (x + exp (-1)) (- x)). pose proof (Rmin_r (x + exp (-1)) (- x)). lra.
Qed.

(** For positive arguments, in the form that elasticities use: [d W / d ln x = W / (1 + W)]. *)
Lemma W0_derivative_exp : forall y, is_derive (fun y => W0 (exp y)) y (W0 (exp y) / (1 + W0 (exp y))).
Proof.
  intro y. pose proof (exp_pos y) as P. pose proof (W0_pos _ P) as PW. pose proof (exp_pos (W0 (exp y))) as PE.
  pose proof (W0_eq (exp y) ltac:(lra)) as E.
  replace (W0 (exp y) / (1 + W0 (exp y))) with (scal (exp y) (/ ((1 + W0 (exp y)) * exp (W0 (exp y))))).
  - apply (is_derive_comp W0 exp); [|apply is_derive_exp].
    apply W0_derivative. pose proof below_zero. lra.
  - unfold scal; simpl; unfold mult; simpl. rewrite <- E at 1. field. split; lra.
Qed.

Lemma lnln_over_ln : is_lim (fun x => ln (ln x) / ln x) p_infty 0.
Proof.
  apply (is_lim_comp (fun y => ln y / y) ln p_infty 0 p_infty); [apply is_lim_div_ln_p|apply is_lim_ln_p|].
  exists 0. discriminate.
Qed.

Theorem W0_equivalent_ln : is_lim (fun x => W0 x / ln x) p_infty 1.
Proof.
  apply is_lim_le_le_loc with (f := fun x => 1 - ln (ln x) / ln x) (g := fun _ => 1).
  - exists (exp 1). intros x Hx. destruct (W0_bounds x) as [A B]; [lra|].
    pose proof exp_1_gt_2. assert (L : 0 < ln x) by (apply ln_pos; lra).
    split; apply Rmult_le_reg_r with (ln x); try assumption; field_simplify; lra.
  - replace (Finite 1) with (Rbar_minus 1 0) by (simpl; f_equal; ring).
    apply is_lim_minus'; [apply is_lim_const|apply lnln_over_ln].
  - apply is_lim_const.
Qed.

Lemma W0_to_infinity : is_lim W0 p_infty p_infty.
Proof.
  apply is_lim_spec. intro b. exists (Rmax 0 (Rabs b * exp (Rabs b))). intros x Hx.
  pose proof (Rmax_l 0 (Rabs b * exp (Rabs b))). pose proof (Rmax_r 0 (Rabs b * exp (Rabs b))).
  pose proof (Rle_abs b). pose proof (Rabs_pos b). pose proof below_zero.
  apply Rle_lt_trans with (Rabs b); [assumption|].
  pose proof (exp_pos (Rabs b)). pose proof (W0_unique (Rabs b * exp (Rabs b)) (Rabs b) ltac:(lra) eq_refl) as E.
  pose proof (W0_increasing (Rabs b * exp (Rabs b)) x ltac:(nra) ltac:(lra)). lra.
Qed.
