(** Two-point bounds: Le Cam's lemma and the Bretagnolle-Huber inequality, for any positive linear integral on a lattice
    of functions. Sums over a finite list are one (below); the Lebesgue integral is another, which this library does not
    construct. Densities [p], [q] are with respect to that integral; [integral (min p q)] is [1 - TV]. *)
Require Import Reals Lra Psatz List.
From Majorant Require Import Powers.
Import ListNotations.
Open Scope R_scope.

Record Integral (X : Type) := {
  integrable : (X -> R) -> Prop;
  integral : (X -> R) -> R;
  integral_linear : forall f g a b, integrable f -> integrable g ->
    integrable (fun x => a * f x + b * g x) /\ integral (fun x => a * f x + b * g x) = a * integral f + b * integral g;
  integral_le : forall f g, integrable f -> integrable g -> (forall x, f x <= g x) -> integral f <= integral g;
  integrable_min : forall f g, integrable f -> integrable g -> integrable (fun x => Rmin (f x) (g x));
  integrable_ext : forall f g, (forall x, f x = g x) -> integrable f -> integrable g }.
Arguments integrable {X}. Arguments integral {X}. Arguments integral_linear {X}. Arguments integral_le {X}.
Arguments integrable_min {X}. Arguments integrable_ext {X}.

Definition density {X} (I : Integral X) p := (forall x, 0 < p x) /\ integrable I p /\ integral I p = 1.
Definition overlap {X} (I : Integral X) p q := integral I (fun x => Rmin (p x) (q x)).

Lemma integral_ext : forall X (I : Integral X) f g, (forall x, f x = g x) -> integrable I f -> integral I f = integral I g.
Proof.
  intros X I f g E Hf. pose proof (integrable_ext I f g E Hf) as Hg.
  apply Rle_antisym; apply integral_le; auto; intro x; rewrite E; lra.
Qed.

(** A test errs, over both hypotheses, at least as often as the overlap: what an estimator loses where the two laws
    overlap, it loses under one of them. *)
Theorem le_cam : forall X (I : Integral X) p q l0 l1 c, density I p -> density I q -> 0 <= c ->
  (forall x, 0 <= l0 x) -> (forall x, 0 <= l1 x) -> (forall x, c <= l0 x + l1 x) ->
  integrable I (fun x => l0 x * p x) -> integrable I (fun x => l1 x * q x) ->
  c / 2 * overlap I p q <= Rmax (integral I (fun x => l0 x * p x)) (integral I (fun x => l1 x * q x)).
Proof.
  intros X I p q l0 l1 c (Hp & Ip & _) (Hq & Iq & _) Hc H0 H1 H I0 I1.
  pose proof (integrable_min I p q Ip Iq) as Im.
  destruct (integral_linear I _ _ 1 1 I0 I1) as [Is Es]. destruct (integral_linear I _ _ c 0 Im Im) as [Ic Ec].
  assert (L : c * overlap I p q <= integral I (fun x => l0 x * p x) + integral I (fun x => l1 x * q x)).
  { unfold overlap. rewrite !Rmult_1_l in Es. rewrite <- Es, <- (Rplus_0_r (c * _)).
    rewrite <- (Rmult_0_l (integral I (fun x => Rmin (p x) (q x)))), <- Ec. apply integral_le; [assumption|assumption|].
    intro x. specialize (Hp x). specialize (Hq x). specialize (H0 x). specialize (H1 x). specialize (H x).
    pose proof (Rmin_l (p x) (q x)). pose proof (Rmin_r (p x) (q x)).
    assert (0 < Rmin (p x) (q x)) by now apply Rmin_pos. nra. }
  pose proof (Rmax_l (integral I (fun x => l0 x * p x)) (integral I (fun x => l1 x * q x))).
  pose proof (Rmax_r (integral I (fun x => l0 x * p x)) (integral I (fun x => l1 x * q x))). lra.
Qed.

(** The geometric mean between smaller and larger of two numbers. *)
Lemma sqrt_min_max : forall a b t, 0 < a -> 0 < b -> 0 < t ->
  sqrt (a * b) <= (t - / t) / 2 * Rmin a b + / t / 2 * (a + b).
Proof.
  intros a b t Ha Hb Ht.
  assert (G : forall x y, 0 < x -> 0 < y -> sqrt (x * y) <= (t * x + / t * y) / 2).
  { intros x y Hx Hy. assert (Hi : 0 < / t) by pos.
    rewrite <- (sqrt_square ((t * x + / t * y) / 2)) by (left; pos). apply sqrt_le_1_alt.
    assert (E : t * / t = 1) by (field; lra). pose proof (Rle_0_sqr (t * x - / t * y)) as S. unfold Rsqr in S.
    assert (t * x * (/ t * y) = x * y) by (field; lra). nra. }
  destruct (Rle_dec a b) as [L|L].
  - rewrite Rmin_left by assumption. specialize (G a b Ha Hb). lra.
  - rewrite Rmin_right by lra. rewrite Rmult_comm. specialize (G b a Hb Ha). lra.
Qed.

Theorem overlap_affinity : forall X (I : Integral X) p q, density I p -> density I q ->
  integrable I (fun x => sqrt (p x * q x)) -> 0 < integral I (fun x => sqrt (p x * q x)) ->
  integral I (fun x => sqrt (p x * q x)) ^ 2 / 2 <= overlap I p q.
Proof.
  intros X I p q (Hp & Ip & Ep) (Hq & Iq & Eq) Is HZ. set (Z := integral I (fun x => sqrt (p x * q x))) in *.
  pose proof (integrable_min I p q Ip Iq) as Im. set (t := 2 / Z). assert (Ht : 0 < t) by (unfold t; pos).
  destruct (integral_linear I _ _ 1 1 Ip Iq) as [Ipq Epq].
  destruct (integral_linear I _ _ ((t - / t) / 2) (/ t / 2) Im Ipq) as [Ib Eb].
  assert (L : Z <= (t - / t) / 2 * overlap I p q + / t / 2 * (1 + 1)).
  { unfold overlap. rewrite <- Ep at 1. rewrite <- Eq. rewrite !Rmult_1_l in Epq.
    replace (integral I p + integral I q) with (integral I (fun x => 1 * p x + 1 * q x)) by (rewrite <- Epq; reflexivity).
    rewrite <- Eb. apply integral_le; [assumption|assumption|]. intro x. rewrite !Rmult_1_l. now apply sqrt_min_max. }
  assert (Ho : 0 <= overlap I p q).
  { destruct (integral_linear I _ _ 0 0 Im Im) as [I0 E0]. rewrite !Rmult_0_l, Rplus_0_l in E0. unfold overlap.
    rewrite <- E0. apply integral_le; [assumption|assumption|]. intro x. pose proof (Rmin_pos (p x) (q x) (Hp x) (Hq x)). lra. }
  set (m := overlap I p q) in *. unfold t in L.
  replace ((2 / Z - / (2 / Z)) / 2 * m + / (2 / Z) / 2 * (1 + 1)) with (m / Z - Z / 4 * m + Z / 2) in L by (field; lra).
  assert (Z / 2 <= m / Z) by nra. apply Rmult_le_compat_r with (r := Z) in H; [|lra].
  replace (m / Z * Z) with m in H by (field; lra). simpl. lra.
Qed.

(** Jensen's inequality, by the tangent of the exponential: [integral sqrt (p q) >= e^(-KL/2)]. *)
Theorem affinity_kl : forall X (I : Integral X) p q, density I p -> density I q ->
  integrable I (fun x => sqrt (p x * q x)) -> integrable I (fun x => p x * ln (p x / q x)) ->
  exp (- integral I (fun x => p x * ln (p x / q x)) / 2) <= integral I (fun x => sqrt (p x * q x)).
Proof.
  intros X I p q (Hp & Ip & Ep) (Hq & Iq & Eq) Is Ik. set (KL := integral I (fun x => p x * ln (p x / q x))).
  set (c := - KL / 2). destruct (integral_linear I _ _ (exp c * (1 - c)) (- exp c / 2) Ip Ik) as [Ib Eb].
  replace (exp c) with (exp c * (1 - c) * integral I p + - exp c / 2 * KL) by (rewrite Ep; unfold c at 2; field).
  unfold KL. rewrite <- Eb. apply integral_le; [assumption|assumption|]. intro x. specialize (Hp x). specialize (Hq x).
  assert (E : sqrt (p x * q x) = p x * exp (- ln (p x / q x) / 2)).
  { rewrite <- (sqrt_square (p x * exp _)) by (left; pos). f_equal.
    replace (p x * exp (- ln (p x / q x) / 2) * (p x * exp (- ln (p x / q x) / 2)))
      with (p x * p x * (exp (- ln (p x / q x) / 2) * exp (- ln (p x / q x) / 2))) by ring.
    rewrite <- exp_plus. replace (- ln (p x / q x) / 2 + - ln (p x / q x) / 2) with (- ln (p x / q x)) by field.
    rewrite exp_Ropp, exp_ln by pos. field. lra. }
  rewrite E. set (l := ln (p x / q x)). replace (- l / 2) with (c + (- l / 2 - c)) by ring. rewrite exp_plus.
  pose proof (exp_ineq1_le (- l / 2 - c)). pose proof (exp_pos c).
  replace (exp c * (1 - c) * p x + - exp c / 2 * (p x * l)) with (p x * (exp c * (1 + (- l / 2 - c)))) by field.
  apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_l; lra.
Qed.

Theorem bretagnolle_huber : forall X (I : Integral X) p q, density I p -> density I q ->
  integrable I (fun x => sqrt (p x * q x)) -> integrable I (fun x => p x * ln (p x / q x)) ->
  exp (- integral I (fun x => p x * ln (p x / q x))) / 2 <= overlap I p q.
Proof.
  intros X I p q Dp Dq Is Ik. pose proof (affinity_kl X I p q Dp Dq Is Ik) as J.
  set (KL := integral I (fun x => p x * ln (p x / q x))) in *. pose proof (exp_pos (- KL / 2)) as P.
  pose proof (overlap_affinity X I p q Dp Dq Is ltac:(lra)) as A.
  replace (- KL) with (- KL / 2 + - KL / 2) by field. rewrite exp_plus. simpl in A. nra.
Qed.

(** Sums over a finite list. *)
Fixpoint list_sum {X} (l : list X) (f : X -> R) : R := match l with [] => 0 | x :: r => f x + list_sum r f end.

Lemma list_sum_linear : forall X (l : list X) f g a b,
  list_sum l (fun x => a * f x + b * g x) = a * list_sum l f + b * list_sum l g.
Proof. induction l as [|x l IH]; intros; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma list_sum_le : forall X (l : list X) f g, (forall x, f x <= g x) -> list_sum l f <= list_sum l g.
Proof. induction l as [|x l IH]; intros f g H; simpl; [lra|]. specialize (IH f g H). specialize (H x). lra. Qed.

Definition finite {X} (l : list X) : Integral X :=
  {| integrable := fun _ => True; integral := list_sum l;
     integral_linear := fun f g a b _ _ => conj I (list_sum_linear X l f g a b);
     integral_le := fun f g _ _ => list_sum_le X l f g;
     integrable_min := fun f g _ _ => I; integrable_ext := fun f g _ _ => I |}.
