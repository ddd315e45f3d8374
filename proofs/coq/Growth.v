(** Orders of growth: limits and eventual bounds at infinity of powers, logarithms and quotients.
    Builds on Powers.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Model.
Open Scope R_scope.

Lemma Rpower_continuous : forall c x, 0 < x -> continuous (fun x => Rpower x c) x.
Proof.
  intros c x H. apply (ex_derive_continuous (fun x => Rpower x c)). exists (c * Rpower x (c - 1)).
  unfold Rpower. auto_derive; [assumption|]. unfold Rminus. rewrite Rmult_plus_distr_r, exp_plus.
  replace (- (1) * ln x) with (- ln x) by ring. rewrite exp_Ropp, exp_ln by assumption. field. lra.
Qed.

(** A power of a function with a positive limit. *)
Lemma is_lim_Rpower : forall f (l c : R), 0 < l -> is_lim f p_infty l -> is_lim (fun x => Rpower (f x) c) p_infty (Rpower l c).
Proof.
  intros f l c Hl Hf.
  apply (filterlim_comp _ _ _ f (fun y => Rpower y c) (Rbar_locally' p_infty) (locally l) (locally (Rpower l c))).
  - exact Hf.
  - now apply Rpower_continuous.
Qed.

Lemma is_lim_scale : forall f (a l m : R), is_lim f p_infty l -> m = a * l -> is_lim (fun x => a * f x) p_infty m.
Proof. intros f a l m H ->. replace (Finite (a * l)) with (Rbar_mult a l) by reflexivity. now apply is_lim_scal_l. Qed.

(** Powers and logarithms go to infinity. *)
Lemma Rpower_to_infinity : forall c, 0 < c -> is_lim (fun x => Rpower x c) p_infty p_infty.
Proof.
  intros c Hc. apply is_lim_spec. intro b. exists (Rmax 1 (exp (b / c))). intros x Hx.
  pose proof (Rmax_l 1 (exp (b / c))). pose proof (Rmax_r 1 (exp (b / c))).
  assert (b / c < ln x) by (rewrite <- (ln_exp (b / c)); apply ln_increasing; [apply exp_pos|lra]).
  assert (b < c * ln x). { replace b with (c * (b / c)) by (field; lra). now apply Rmult_lt_compat_l. }
  unfold Rpower. pose proof (exp_ineq1_le (c * ln x)). lra.
Qed.

Lemma is_lim_mult_infinity : forall f g (l : R), 0 < l ->
  is_lim f p_infty l -> is_lim g p_infty p_infty -> is_lim (fun x => f x * g x) p_infty p_infty.
Proof.
  intros f g l Hl Hf Hg.
  assert (E : Rbar_mult l p_infty = p_infty).
  { unfold Rbar_mult, Rbar_mult'. destruct (Rle_dec 0 l) as [H|]; [|lra].
    destruct (Rle_lt_or_eq_dec 0 l H) as [|E]; [reflexivity|lra]. }
  assert (X : ex_Rbar_mult l p_infty) by (simpl; lra).
  pose proof (is_lim_mult f g p_infty l p_infty Hf Hg X) as L. now rewrite E in L.
Qed.

(** Two positive functions whose quotient has a positive limit are of the same order. *)
Lemma same_order_of_limit : forall f g l, 0 < l -> eventually_large (fun x => 0 < g x) ->
  is_lim (fun x => f x / g x) p_infty l -> same_order f g.
Proof.
  intros f g l Hl [x0 Hg] H. apply is_lim_spec in H. destruct (H (mkposreal (l / 2) ltac:(lra))) as [x1 H1].
  exists (l / 2), (2 * l). split; [lra|]. split; [lra|]. exists (Rmax x0 (x1 + 1)). intros x Hx.
  pose proof (Rmax_l x0 (x1 + 1)). pose proof (Rmax_r x0 (x1 + 1)).
  specialize (Hg x ltac:(lra)). specialize (H1 x ltac:(lra)). simpl in H1. apply Rabs_def2 in H1.
  replace (f x) with (f x / g x * g x) by (field; lra). split; apply Rmult_le_compat_r; lra.
Qed.

Lemma Rpower_to_zero : forall c, 0 < c -> is_lim (fun x => Rpower x (- c)) p_infty 0.
Proof.
  intros c Hc. apply is_lim_ext with (fun x => / Rpower x c); [intro x; now rewrite <- Rpower_Ropp|].
  apply (is_lim_inv (fun x => Rpower x c) p_infty p_infty); [now apply Rpower_to_infinity|discriminate].
Qed.

(** A logarithm, however slowly it is divided, falls behind: [m ln (ln x) <= c ln x + const] in the end. *)
Lemma ln_tangent : forall x t, 0 < x -> 0 < t -> ln x <= x * t - ln t - 1.
Proof.
  intros x t Hx Ht. pose proof (ln_le_minus_1 (x * t) ltac:(pos)) as H. rewrite ln_mult in H by assumption. lra.
Qed.
