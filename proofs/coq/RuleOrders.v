(** Orders of growth and limits on the scale [x^a (ln x)^b]: what has a logarithm [a ln x + b ln (ln x) + c] in the
    end compares by a, then by b. Builds on Links.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Growth Links.
Open Scope R_scope.

Lemma ln_lt_of : forall x y, 0 < x -> 0 < y -> ln x < ln y -> x < y.
Proof. intros x y Hx Hy H. apply exp_increasing in H. now rewrite !exp_ln in H. Qed.

(** Where orders are compared: beyond [e^4] both logarithms are above 1. *)
Definition far := exp 4.

Lemma far_logs : forall x, far < x -> 4 < ln x /\ 1 < ln (ln x) /\ 3 < x /\ ln x < x.
Proof.
  intros x Hx. unfold far in Hx. pose proof (exp_ineq1_le 4). pose proof exp_le_3. assert (L : 4 < ln x).
  { rewrite <- (ln_exp 4). apply ln_increasing; [apply exp_pos|assumption]. }
  split; [assumption|]. split.
  - rewrite <- (ln_exp 1). apply ln_increasing; [apply exp_pos|lra].
  - split; [lra|]. pose proof (ln_le_minus_1 x ltac:(lra)). lra.
Qed.

(** [a ln x + b ln (ln x) + c] falls below every bound where a is negative, or a is 0 and b is negative. *)
Lemma scale_falls : forall a b c level, a < 0 \/ (a = 0 /\ b < 0) ->
  exists x0, far <= x0 /\ forall x, x0 < x -> a * ln x + b * ln (ln x) + c < level.
Proof.
  intros a b c level [Ha|[-> Hb]].
  - (* |b| ln y <= - a/2 y + const *)
    set (d := - a / (2 * (Rabs b + 1))). assert (Hd : 0 < d) by (pose proof (Rabs_pos b); unfold d; pos; lra).
    set (K := Rabs b * Rmax 0 (- ln d - 1) + c). exists (Rmax far (exp (2 * (Rabs (K - level) + 1) / - a))).
    split; [apply Rmax_l|]. intros x Hx. pose proof (Rmax_l far (exp (2 * (Rabs (K - level) + 1) / - a))).
    pose proof (Rmax_r far (exp (2 * (Rabs (K - level) + 1) / - a))).
    destruct (far_logs x ltac:(lra)) as (L1 & L2 & L3 & _). set (y := ln x) in *.
    assert (Y : 2 * (Rabs (K - level) + 1) / - a < y).
    { unfold y. rewrite <- (ln_exp (2 * (Rabs (K - level) + 1) / - a)). apply ln_increasing; [apply exp_pos|lra]. }
    assert (T : ln y <= y * d + Rmax 0 (- ln d - 1)).
    { pose proof (ln_tangent y d ltac:(lra) Hd). pose proof (Rmax_r 0 (- ln d - 1)). lra. }
    assert (B : b * ln y <= Rabs b * (y * d) + Rabs b * Rmax 0 (- ln d - 1)).
    { pose proof (Rle_abs b). pose proof (Rabs_pos b). apply Rle_trans with (Rabs b * ln y); [apply Rmult_le_compat_r; lra|].
      rewrite <- Rmult_plus_distr_l. apply Rmult_le_compat_l; lra. }
    assert (D : Rabs b * (y * d) <= - a / 2 * y).
    { unfold d. pose proof (Rabs_pos b). replace (Rabs b * (y * (- a / (2 * (Rabs b + 1))))) with (- a / 2 * y * (Rabs b / (Rabs b + 1)))
        by (field; lra). rewrite <- (Rmult_1_r (- a / 2 * y)) at 2. apply Rmult_le_compat_l; [nra|].
      apply Rmult_le_reg_r with (Rabs b + 1); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
    assert (Z : Rabs (K - level) + 1 < - a / 2 * y).
    { replace (Rabs (K - level) + 1) with (- a / 2 * (2 * (Rabs (K - level) + 1) / - a)) by (field; lra).
      apply Rmult_lt_compat_l; lra. }
    pose proof (Rle_abs (K - level)). unfold K in *. lra.
  - exists (Rmax far (exp (exp (Rabs ((c - level) / b) + 1)))). split; [apply Rmax_l|]. intros x Hx.
    pose proof (Rmax_l far (exp (exp (Rabs ((c - level) / b) + 1)))). pose proof (Rmax_r far (exp (exp (Rabs ((c - level) / b) + 1)))).
    destruct (far_logs x ltac:(lra)) as (L1 & L2 & L3 & _).
    assert (Y : exp (Rabs ((c - level) / b) + 1) < ln x).
    { rewrite <- (ln_exp (exp (Rabs ((c - level) / b) + 1))). apply ln_increasing; [apply exp_pos|lra]. }
    assert (Z : Rabs ((c - level) / b) + 1 < ln (ln x)).
    { rewrite <- (ln_exp (Rabs ((c - level) / b) + 1)). apply ln_increasing; [apply exp_pos|lra]. }
    pose proof (Rle_abs (- ((c - level) / b))) as A. rewrite Rabs_Ropp in A.
    assert (B : b * ln (ln x) < b * (- ((c - level) / b))) by (apply Rmult_lt_gt_compat_neg_l; lra).
    replace (b * (- ((c - level) / b))) with (level - c) in B by (field; lra). lra.
Qed.

Definition on_scale f a b c := forall x, far < x -> 0 < f x /\ ln (f x) = a * ln x + b * ln (ln x) + c.

Lemma little_o_scale : forall D f g a b c a' b' c', on_scale f a b c -> on_scale g a' b' c' ->
  a - a' < 0 \/ (a - a' = 0 /\ b - b' < 0) -> little_o (towards D p_infty) f g.
Proof.
  intros D f g a b c a' b' c' Hf Hg H k Hk.
  destruct (scale_falls (a - a') (b - b') (c - c') (ln k) H) as (x0 & H0 & F).
  apply towards_inf with x0. intros x Hx. destruct (Hf x ltac:(lra)) as [Pf Lf]. destruct (Hg x ltac:(lra)) as [Pg Lg].
  specialize (F x Hx). rewrite !Rabs_right by lra. apply ln_le_inv; [assumption|pos|]. rewrite ln_mult by assumption. lra.
Qed.

Lemma big_o_scale : forall D f g a b c a' b' c', on_scale f a b c -> on_scale g a' b' c' ->
  a - a' < 0 \/ (a - a' = 0 /\ b - b' <= 0) -> big_o (towards D p_infty) f g.
Proof.
  intros D f g a b c a' b' c' Hf Hg H. assert (C : (a - a' < 0 \/ (a - a' = 0 /\ b - b' < 0)) \/ (a - a' = 0 /\ b - b' = 0)) by lra.
  destruct C as [C|[Ea Eb]].
  - exists 1. split; [lra|]. exact (little_o_scale D f g a b c a' b' c' Hf Hg C 1 Rlt_0_1).
  - exists (exp (c - c')). split; [apply exp_pos|]. apply towards_inf with far. intros x Hx.
    destruct (Hf x Hx) as [Pf Lf]. destruct (Hg x Hx) as [Pg Lg]. rewrite !Rabs_right by lra. right.
    apply ln_inv; [assumption|apply Rmult_lt_0_compat; [apply exp_pos|assumption]|].
    rewrite ln_mult, ln_exp by (try apply exp_pos; assumption). replace a with a' in Lf by lra. replace b with b' in Lf by lra. lra.
Qed.

Lemma theta_scale : forall D f g a b c a' b' c', on_scale f a b c -> on_scale g a' b' c' ->
  a - a' = 0 -> b - b' = 0 -> theta (towards D p_infty) f g.
Proof.
  intros D f g a b c a' b' c' Hf Hg Ha Hb. split.
  - apply (big_o_scale D f g a b c a' b' c' Hf Hg). right. lra.
  - apply (big_o_scale D g f a' b' c' a b c Hg Hf). right. lra.
Qed.

(** What falls on the scale tends to 0; what rises has no bound. *)
Lemma limit_0_scale : forall D f a b c, on_scale f a b c -> a < 0 \/ (a = 0 /\ b < 0) ->
  filterlim f (towards D p_infty) (locally 0).
Proof.
  intros D f a b c Hf H. apply lim_towards, is_lim_spec. intros e. destruct (scale_falls a b c (ln e) H) as (x0 & H0 & F).
  exists x0. intros x Hx. destruct (Hf x ltac:(lra)) as [Pf Lf]. specialize (F x Hx). pose proof (cond_pos e).
  rewrite Rminus_0_r, Rabs_right by lra. apply ln_lt_of; [assumption|assumption|]. lra.
Qed.

Lemma unbounded_scale : forall D f a b c level, on_scale f a b c -> 0 < a \/ (a = 0 /\ 0 < b) ->
  towards D p_infty (fun x => level < f x).
Proof.
  intros D f a b c level Hf H. destruct (scale_falls (- a) (- b) (- c) (- ln (Rabs level + 1)) ltac:(lra)) as (x0 & H0 & F).
  apply towards_inf with x0. intros x Hx. destruct (Hf x ltac:(lra)) as [Pf Lf]. specialize (F x Hx).
  pose proof (Rle_abs level). pose proof (Rabs_pos level). assert (Rabs level + 1 < f x); [|lra].
  apply ln_lt_of; [lra|assumption|]. lra.
Qed.

(** Sums and products of limits, and a term that is of lower order. *)
Lemma limit_value : forall (F : (R -> Prop) -> Prop) f (l l' : R), filterlim f F (locally l') -> l' = l -> filterlim f F (locally l).
Proof. intros F f l l' H <-. exact H. Qed.

Lemma limit_plus : forall (F : (R -> Prop) -> Prop) f g (l m : R), Filter F -> filterlim f F (locally l) -> filterlim g F (locally m) ->
  filterlim (fun x => f x + g x) F (locally (l + m)).
Proof.
  intros F f g l m HF Hf Hg. apply (filterlim_comp_2 (G := locally l) (H := locally m)); [exact Hf|exact Hg|].
  exact (filterlim_plus (K := R_AbsRing) (V := R_NormedModule) l m).
Qed.

Lemma limit_mult : forall (F : (R -> Prop) -> Prop) f g (l m : R), Filter F -> filterlim f F (locally l) -> filterlim g F (locally m) ->
  filterlim (fun x => f x * g x) F (locally (l * m)).
Proof.
  intros F f g l m HF Hf Hg. apply (filterlim_comp_2 (G := locally l) (H := locally m)); [exact Hf|exact Hg|].
  exact (filterlim_mult (K := R_AbsRing) l m).
Qed.

(** A rational function at infinity is one of [1/x] at 0. *)
Lemma limit_by_inverse : forall D f h (l : R) b, (forall x, b < x -> f x = h (/ x)) -> continuous h 0 -> h 0 = l ->
  filterlim f (towards D p_infty) (locally l).
Proof.
  intros D f h l b E C <-. apply lim_towards. apply (is_lim_ext_loc (fun x => h (/ x))).
  - exists b. intros x Hx. symmetry. now apply E.
  - apply (filterlim_comp _ _ _ Rinv h (Rbar_locally' p_infty) (locally 0)); [|exact C].
    exact (is_lim_inv (fun x => x) p_infty p_infty (is_lim_id p_infty) ltac:(discriminate)).
Qed.

(** At a point where it is continuous a function has its value for a limit. *)
Lemma limit_at_point : forall D f (a l : R), continuous f a -> f a = l -> filterlim f (towards D (Finite a)) (locally l).
Proof.
  intros D f a l C <-. intros P HP. apply (filter_le_towards D (Finite a)). destruct (C P HP) as [e He].
  exists e. intros y By _. now apply He.
Qed.

(** A term of lower order beside one: the sum is equivalent to it. *)
Lemma equivalent_plus : forall D f h a b c a' b' c', on_scale f a b c -> on_scale h a' b' c' ->
  a' - a < 0 \/ (a' - a = 0 /\ b' - b < 0) -> equivalent (towards D p_infty) (fun x => f x + h x) f.
Proof.
  intros D f h a b c a' b' c' Hf Hh H. split.
  - apply towards_inf with far. intros x Hx. destruct (Hf x Hx) as [P _]. lra.
  - assert (L : filterlim (fun x => 1 + h x / f x) (towards D p_infty) (locally (1 + 0))).
    { apply limit_plus; [unfold towards; apply within_filter, Rbar_locally'_filter|apply filterlim_const|].
      apply (limit_0_scale D (fun x => h x / f x) (a' - a) (b' - b) (c' - c)); [|assumption].
      intros x Hx. destruct (Hf x Hx) as [P E]. destruct (Hh x Hx) as [Q E']. split; [now apply Rdiv_lt_0_compat|].
      rewrite ln_div by assumption. lra. }
    rewrite Rplus_0_r in L. apply filterlim_ext_loc with (2 := L). apply towards_inf with far. intros x Hx.
    destruct (Hf x Hx) as [P _]. field. lra.
Qed.

(** What holds on all of the domain holds on every way within it. *)
Lemma towards_domain : forall (D P : R -> Prop) a, (forall x, D x -> P x) -> towards D a P.
Proof. intros D P a H. unfold towards, within. apply filter_forall. exact H. Qed.
