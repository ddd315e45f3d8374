(** T8's factor in the limit where the budget of the exact optimum and that of the balanced value differ by a factor: for the theory file
    yang-2025-optimum, in which the exponents are not tied to each other. Builds on T08Sandwich.v, T10LocalExponent.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Infimum Growth Balanced Reduction Statements ScalarOptimum Links.
From Majorant Require Import T08Sandwich T09Optimum T10LocalExponent.
Open Scope R_scope.

Lemma shifted_log : forall l, 0 < l -> is_lim (fun C => ln (C / l) / ln C) p_infty 1.
Proof.
  intros l Hl. apply is_lim_eventually with (f := fun C => 1 + - ln l * / ln C) (b := 1).
  - intros C HC. pose proof (ln_pos C HC). rewrite ln_div by lra. field. lra.
  - replace (Finite 1) with (Rbar_plus 1 (- ln l * 0)) by (simpl; f_equal; ring). apply is_lim_plus'; [apply is_lim_const|].
    apply (is_lim_scal_l (fun C => / ln C) (- ln l) p_infty 0). apply (is_lim_inv ln p_infty p_infty); [apply is_lim_ln_p|discriminate].
Qed.

Lemma shift : forall l, 0 < l -> is_lim (fun C => C / l) p_infty p_infty.
Proof.
  intros l Hl. apply is_lim_spec. intro b. exists (b * l). intros x Hx. apply Rmult_lt_reg_r with l; [exact Hl|].
  replace (x / l * l) with x by (field; lra). exact Hx.
Qed.

Lemma is_lim_shift : forall f l (m : R), 0 < l -> is_lim f p_infty m -> is_lim (fun C => f (C / l)) p_infty m.
Proof.
  intros f l m Hl H. apply (is_lim_comp f (fun C => C / l) p_infty m p_infty); [exact H|now apply shift|]. exists 0. discriminate.
Qed.

Lemma lim_mult : forall f g (l m : R), is_lim f p_infty l -> is_lim g p_infty m -> is_lim (fun x => f x * g x) p_infty (l * m).
Proof. intros f g l m Hf Hg. apply (is_lim_mult f g p_infty l m Hf Hg). exact I. Qed.

Lemma eps_shifted : forall k l, 0 < l -> is_lim (fun C => eps k (C / l) / eps k C) p_infty (Rpower l (gamma k)).
Proof.
  intros k l Hl. apply is_lim_eventually with (b := Rmax 1 l)
    (f := fun C => eps k (C / l) / leading k (C / l) * (/ (eps k C / leading k C) * (Rpower l (gamma k) * Rpower (ln (C / l) / ln C) (cr k * gamma k)))).
  - intros C HC. pose proof (Rmax_l 1 l). pose proof (Rmax_r 1 l). assert (H1 : 1 < C / l).
    { apply Rmult_lt_reg_r with l; [exact Hl|]. replace (C / l * l) with C by (field; lra). lra. }
    pose proof (leading_pos k C ltac:(lra)). pose proof (leading_pos k (C / l) H1). pose proof (eps_pos k C). pose proof (eps_pos k (C / l)).
    assert (E : leading k (C / l) = Rpower l (gamma k) * Rpower (ln (C / l) / ln C) (cr k * gamma k) * leading k C).
    { pose proof (ln_pos _ H1) as L1. pose proof (ln_pos C ltac:(lra)) as L2. derived k 1 Rlt_0_1. unfold leading.
      set (a := ln (C / l)) in *. set (b := ln C) in *. by_ln. fold b. ring. }
    rewrite E. set (w := Rpower l (gamma k) * Rpower (ln (C / l) / ln C) (cr k * gamma k)) in *.
    assert (0 < w) by (unfold w; pos). field. repeat split; lra.
  - replace (Finite (Rpower l (gamma k))) with (Finite (1 * (/ 1 * (Rpower l (gamma k) * Rpower 1 (cr k * gamma k)))))
      by (rewrite Rpower_1_base; f_equal; field).
    apply lim_mult; [apply (is_lim_shift (fun C => eps k C / leading k C)); [exact Hl|apply eps_equivalent]|].
    apply lim_mult.
    + apply (is_lim_inv (fun C => eps k C / leading k C) p_infty 1); [apply eps_equivalent|]. intro E. injection E. lra.
    + apply lim_mult; [apply is_lim_const|]. apply is_lim_Rpower; [lra|now apply shifted_log].
Qed.

Theorem factor_shifted : forall k l m, 0 < l -> (forall C, 0 < C -> is_inf (risks k C) (m C)) ->
  is_lim (fun C => m (C / l) / eps k C) p_infty (exp (entropy k) * Rpower l (gamma k)).
Proof.
  intros k l m Hl Hm. apply is_lim_eventually with (f := fun C => m (C / l) / eps k (C / l) * (eps k (C / l) / eps k C)) (b := 0).
  - intros C HC. pose proof (eps_pos k C). pose proof (eps_pos k (C / l)). field. split; lra.
  - apply lim_mult; [|now apply eps_shifted]. apply (is_lim_shift (fun C => m C / eps k C)); [exact Hl|now apply factor_limit].
Qed.

(** The exponents [P = p/a] and [Q = q/b] may differ from those of [s]: constants with two equal shares have the same balanced value, and their
    exact optimum is that of a budget [lambda] times as large. *)

Lemma of_equal_shares : forall r s KA XA kappa xi G, 0 < r -> 0 < s -> 0 < KA -> 0 < XA -> 0 < kappa -> 0 < xi -> 0 < G ->
  exists k l, 0 < l /\ Model.s k = s /\ cr k = r /\ cxi k = xi /\ cG k = G /\ K0 k = kappa * KA * Rpower G (- s) /\
    exp (entropy k) * Rpower l (gamma k) = s * Rpower (XA / KA) (/ s) /\
    forall C T, 0 < C -> reduced k (C / l) T = s * Rpower (XA * kappa / C) (/ s) * Rpower T (r / s) + G * exp (- T / xi).
Proof.
  intros r s KA XA kappa xi G Hr Hs HK HX Hk Hxi HG. assert (P1 : 0 < s / 2) by lra. assert (P2 : 0 < kappa * KA) by pos.
  model k 1 1 G xi (kappa * KA) 1 1 (s / 2) (s / 2) r.
  assert (Es : Model.s k = s) by (unfold Model.s; cbn; field). assert (Ew : weight1 k = / 2 /\ weight2 k = / 2).
  { unfold weight1, weight2. rewrite Es. cbn. split; field; lra. }
  assert (Xk : Model.X k = Rpower (2 / s) s).
  { pose proof (X_pos k). apply ln_inv; [assumption|pos|]. rewrite ln_X. cbn [ca cb cp cq cA cB k]. subst k. cbn [ca cb cp cq cA cB]. expand_ln. field. }
  set (l := XA / (KA * Rpower (2 / s) s)). assert (Pl : 0 < l) by (unfold l; pos). exists k, l. split; [exact Pl|]. split; [exact Es|].
  split; [reflexivity|]. split; [reflexivity|]. split; [reflexivity|]. split; [|split].
  - unfold K0. rewrite Es. subst k. cbn [cA cB cG ckappa ca cb cp cq]. rewrite !Rpower_1_base. ring.
  - unfold entropy. destruct Ew as [-> ->]. unfold gamma. rewrite Es. apply ln_inv; [pos|pos|]. unfold l. expand_ln. field. lra.
  - intros C T HC. unfold reduced, Model.Q, rho, termT. rewrite Es, Xk. change (cr k) with r. change (cxi k) with xi. change (cG k) with G. change (ckappa k) with (kappa * KA).
    do 4 f_equal. unfold l. pose proof (Rpower_pos (2 / s) s). field. repeat split; lra.
Qed.

(** What both branches of T8's factor have in common: an exact optimum that is found beyond some budget. *)
Lemma factor_of_optimum : forall r s KA XA kappa xi G (f0 : R -> R) C0, 0 < r -> 0 < s -> 0 < KA -> 0 < XA -> 0 < kappa -> 0 < xi -> 0 < G ->
  (forall C, C0 < C -> 0 < C -> is_inf (values (fall (s * Rpower (XA * kappa / C) (/ s)) (r / s) G xi)) (f0 C)) ->
  is_lim (fun C => f0 C / (G * exp (- (r / s) * W0 (s / (r * xi) * Rpower (C / (kappa * KA * Rpower G (- s))) (/ r))))) p_infty
    (s * Rpower (XA / KA) (/ s)).
Proof.
  intros r s KA XA kappa xi G f0 C0 Hr Hs HK HX Hk Hxi HG H.
  destruct (of_equal_shares r s KA XA kappa xi G) as (k & l & Pl & Es & Er & Ex & EG & EK & EF & ER); try assumption.
  assert (Hm : forall C, 0 < C -> is_inf (risks k C) (infimum (risks k C))).
  { intros C HC. destruct (infimum_exists k C HC) as [m Hm]. now rewrite (infimum_of _ _ Hm). }
  rewrite <- EF. apply is_lim_eventually with (2 := factor_shifted k l (fun C => infimum (risks k C)) Pl Hm) (b := Rmax 0 C0).
  intros C HC. pose proof (Rmax_l 0 C0). pose proof (Rmax_r 0 C0). assert (PC : 0 < C) by lra. assert (PCl : 0 < C / l) by pos. f_equal.
  - apply infimum_of, inf_reduced; [exact PCl|]. specialize (H C ltac:(lra) PC). destruct H as [Hl Hg].
    assert (EV : forall T, reduced k (C / l) T = fall (s * Rpower (XA * kappa / C) (/ s)) (r / s) G xi T) by (intro T; now apply ER).
    split; [intros v (T & HT & ->); rewrite EV; apply Hl; now exists T|]. intros m' Hb. apply Hg. intros v (T & HT & ->). rewrite <- EV. apply Hb. now exists T.
  - unfold eps, rho, z. rewrite EG, Er, Es, Ex, EK. reflexivity.
Qed.
