(** The rules of the checker, each as the lemma that it is, for all instances. What the export emits for a step is the
    application of one of them, with its side conditions as small goals (RuleSteps.v). Builds on AmGm.v, Gronwall.v, Links.v. *)
Require Import Reals Lra Psatz Lia.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW AmGm Vocabulary Infimum Gronwall Links.
Open Scope R_scope.

(** Domains and signs that side conditions ask for. *)
Lemma ln_pos_of : forall x, 1 < x -> 0 < ln x.
Proof. intros x H. rewrite <- ln_1. apply ln_increasing; lra. Qed.

Lemma Wm1_decreasing : forall x y, - exp (-1) <= x -> x < y -> y < 0 -> Wm1 y < Wm1 x.
Proof.
  intros x y Hx Hxy Hy. destruct (Wm1_spec x ltac:(lra)) as [A1 A2]. destruct (Wm1_spec y ltac:(lra)) as [B1 B2].
  destruct (Rlt_le_dec (Wm1 y) (Wm1 x)) as [L|L]; [assumption|exfalso]. destruct L as [L|E].
  - pose proof (wexp_falls (Wm1 x) (Wm1 y) L B1) as C. unfold wexp in *. lra.
  - rewrite E in A2. lra.
Qed.

(** AM-GM, with the product's logarithm. *)
Lemma am_gm2 : forall w1 w2 x y p, 0 < w1 -> 0 < w2 -> w1 + w2 = 1 -> 0 < x -> 0 < y -> 0 < p ->
  ln p <= w1 * (ln x - ln w1) + w2 * (ln y - ln w2) -> p <= x + y.
Proof.
  intros w1 w2 x y p H1 H2 E Hx Hy Hp L. apply Rle_trans with (2 := amgm2 w1 w2 x y H1 H2 E Hx Hy).
  rewrite <- (exp_ln p Hp) at 1. now apply exp_le.
Qed.

Lemma am_gm3 : forall w1 w2 w3 x y z p, 0 < w1 -> 0 < w2 -> 0 < w3 -> w1 + w2 + w3 = 1 -> 0 < x -> 0 < y -> 0 < z -> 0 < p ->
  ln p <= w1 * (ln x - ln w1) + w2 * (ln y - ln w2) + w3 * (ln z - ln w3) -> p <= x + y + z.
Proof.
  intros w1 w2 w3 x y z p H1 H2 H3 E Hx Hy Hz Hp L. apply Rle_trans with (2 := amgm3 w1 w2 w3 x y z H1 H2 H3 E Hx Hy Hz).
  rewrite <- (exp_ln p Hp) at 1. now apply exp_le.
Qed.

(** The exponential lies above its tangents, the logarithm below. *)
Lemma tangent_exp : forall x a, exp a * (1 + (x - a)) <= exp x.
Proof.
  intros x a. replace x with (a + (x - a)) at 2 by ring. rewrite exp_plus. apply Rmult_le_compat_l; [left; apply exp_pos|].
  apply exp_ineq1_le.
Qed.

Lemma tangent_ln : forall x a, 0 < x -> 0 < a -> ln x <= ln a + (x - a) / a.
Proof.
  intros x a Hx Ha. pose proof (ln_le_minus_1 (x / a) ltac:(pos)) as H. rewrite ln_div in H by assumption.
  replace ((x - a) / a) with (x / a - 1) by (field; lra). lra.
Qed.

(** A function whose derivative has a sign is monotone. *)
Lemma rises : forall (f f' : R -> R) a b, a < b -> (forall t, a <= t <= b -> is_derive f t (f' t)) ->
  (forall t, a <= t <= b -> 0 < f' t) -> f a < f b.
Proof.
  intros f f' a b Hab Hd Hp. destruct (MVT_gen f a b f') as [c [Hc E]].
  - intros t Ht. rewrite Rmin_left, Rmax_right in Ht by lra. apply Hd. lra.
  - intros t Ht. rewrite Rmin_left, Rmax_right in Ht by lra.
    apply derivable_continuous_pt. exists (f' t). apply is_derive_Reals, Hd. lra.
  - rewrite Rmin_left, Rmax_right in Hc by lra. specialize (Hp c Hc). nra.
Qed.

Lemma falls : forall (f f' : R -> R) a b, a < b -> (forall t, a <= t <= b -> is_derive f t (f' t)) ->
  (forall t, a <= t <= b -> f' t < 0) -> f b < f a.
Proof.
  intros f f' a b Hab Hd Hp. apply Ropp_lt_cancel. apply (rises (fun t => - f t) (fun t => - f' t)); [assumption| |].
  - intros t Ht. apply (is_derive_opp f). now apply Hd.
  - intros t Ht. specialize (Hp t Ht). lra.
Qed.

(** Weak, and of what is not differentiable: a monotone function between two points. *)
Lemma strictly_weakly : forall (f : R -> R) (D : R -> Prop), (forall a b, D a -> D b -> a < b -> f a < f b) ->
  forall a b, D a -> D b -> a <= b -> f a <= f b.
Proof. intros f D H a b Da Db [L|<-]; [left; now apply H|lra]. Qed.

(** At an end of the domain the limit takes the place of a value. *)
Lemma towards_proper : forall (D : R -> Prop) a b, a < b -> (forall x, a < x < b -> D x) -> ProperFilter' (towards D (Finite a)).
Proof.
  intros D a b Hab HD. constructor.
  - intros [e He]. set (h := Rmin e (b - a) / 2). assert (Hh : 0 < h /\ h < e /\ h < b - a).
    { pose proof (cond_pos e). pose proof (Rmin_l e (b - a)). pose proof (Rmin_r e (b - a)).
      pose proof (Rmin_glb_lt e (b - a) 0 ltac:(lra) ltac:(lra)). unfold h. lra. }
    apply (He (a + h)).
    + change (Rabs (a + h - a) < e). replace (a + h - a) with h by ring. rewrite Rabs_right; lra.
    + lra.
    + apply HD. lra.
  - apply within_filter, Rbar_locally'_filter.
Qed.

Lemma above_lower_end : forall (D : R -> Prop) (f : R -> R) a x l, a < x -> D x -> (forall y, a < y < x -> D y) ->
  (forall y z, D y -> D z -> y < z -> f y < f z) -> filterlim f (towards D (Finite a)) (locally l) -> l < f x.
Proof.
  intros D f a x l Hax Dx HD Hf L. set (m := (a + x) / 2). assert (Hm : a < m < x) by (unfold m; lra).
  apply Rle_lt_trans with (f m); [|apply Hf; [now apply HD|assumption|lra]].
  assert (P : ProperFilter' (towards D (Finite a))) by now apply towards_proper with x.
  assert (E : towards D (Finite a) (fun y => f y <= f m)).
  { exists (mkposreal (m - a) ltac:(lra)). intros y By Ny Dy. change (Rabs (y - a) < m - a) in By.
    apply Rabs_def2 in By. left. apply Hf; [assumption|now apply HD|lra]. }
  exact (filterlim_le (F := towards D (Finite a)) f (fun _ => f m) (Finite l) (Finite (f m)) E L (filterlim_const (f m))).
Qed.

Lemma below_lower_end : forall (D : R -> Prop) (f : R -> R) a x l, a < x -> D x -> (forall y, a < y < x -> D y) ->
  (forall y z, D y -> D z -> y < z -> f z < f y) -> filterlim f (towards D (Finite a)) (locally l) -> f x < l.
Proof.
  intros D f a x l Hax Dx HD Hf L. apply Ropp_lt_cancel.
  apply (above_lower_end D (fun y => - f y) a x (- l)); [assumption|assumption|assumption| |].
  - intros y z Dy Dz H. specialize (Hf y z Dy Dz H). lra.
  - exact (filterlim_comp _ _ _ f Ropp _ _ _ L (filterlim_opp (K := R_AbsRing) (V := R_NormedModule) l)).
Qed.

(** Induction over whole numbers among the reals. *)
Lemma whole_induction : forall (P : R -> Prop) m, (exists n : Z, m = IZR n) -> P m ->
  (forall k, m <= k -> (exists n : Z, k = IZR n) -> P k -> P (k + 1)) ->
  forall k, m <= k -> (exists n : Z, k = IZR n) -> P k.
Proof.
  intros P m [m0 ->] H0 H k Hk [n ->]. apply le_IZR in Hk. revert n Hk. apply Zlt_lower_bound_ind. intros n IH Hn.
  destruct (Z.eq_dec n m0) as [->|N]; [assumption|]. replace (IZR n) with (IZR (n - 1) + 1) by (rewrite minus_IZR; ring).
  apply H; [apply IZR_le; lia|now exists (n - 1)%Z|]. apply IH. lia.
Qed.

(** Groenwall, from both sides; [half_line] is [0 <= x]. *)
Lemma groenwall_above : forall (f : R -> R) a b t, 0 <= t -> a <> 0 ->
  (forall s, 0 <= s -> has_slope half_line f s /\ slope half_line f s <= a * f s + b) ->
  f t <= f 0 * exp (a * t) + b / a * (exp (a * t) - 1).
Proof.
  intros f a b t Ht Ha H.
  pose proof (gronwall (fun s => extended f s + b / a) (fun s => slope half_line f s) (- a) t Ht) as G.
  assert (K : extended f t + b / a <= exp (- - a * t) * (extended f 0 + b / a)).
  { apply G.
    - intros s Hs. destruct (H s ltac:(lra)) as [Hd _]. pose proof (extended_derive f s ltac:(lra) Hd) as E.
      evar_last.
      + apply (is_derive_plus (extended f) (fun _ => b / a) s (slope half_line f s) 0); [exact E|].
        apply (is_derive_const (K := R_AbsRing) (V := R_NormedModule)).
      + unfold plus; simpl. ring.
    - intros s Hs. destruct (H s ltac:(lra)) as [_ Hl]. rewrite extended_is by lra.
      replace (- - a * (f s + b / a)) with (a * f s + b) by (field; assumption). exact Hl. }
  rewrite !extended_is in K by lra. replace (- - a * t) with (a * t) in K by ring. lra.
Qed.

Lemma slope_opp : forall f s, 0 <= s -> has_slope half_line f s ->
  has_slope half_line (fun x => - f x) s /\ slope half_line (fun x => - f x) s = - slope half_line f s.
Proof.
  intros f s Hs Hd. pose proof (slope_correct f s Hs Hd) as C.
  assert (N : slope_is half_line (fun x => - f x) s (- slope half_line f s)).
  { rewrite slope_epsilon in C |- *. intros e He. destruct (C e He) as (d & Pd & A). exists d. split; [assumption|].
    intros x Dx Nx Hx. specialize (A x Dx Nx Hx).
    replace ((- f x - - f s) / (x - s) - - slope half_line f s) with (- ((f x - f s) / (x - s) - slope half_line f s))
      by (field; lra). now rewrite Rabs_Ropp. }
  split; [now exists (- slope half_line f s)|]. now apply slope_value.
Qed.

Lemma groenwall_below : forall (f : R -> R) a b t, 0 <= t -> a <> 0 ->
  (forall s, 0 <= s -> has_slope half_line f s /\ a * f s + b <= slope half_line f s) ->
  f 0 * exp (a * t) + b / a * (exp (a * t) - 1) <= f t.
Proof.
  intros f a b t Ht Ha H. pose proof (groenwall_above (fun x => - f x) a (- b) t Ht Ha) as G. cbv beta in G.
  assert (K : - f t <= - f 0 * exp (a * t) + - b / a * (exp (a * t) - 1)).
  { apply G. intros s Hs. destruct (H s Hs) as [Hd Hl]. destruct (slope_opp f s Hs Hd) as [Hd' E]. split; [exact Hd'|].
    rewrite E. lra. }
  replace (- b / a) with (- (b / a)) in K by (field; assumption). lra.
Qed.

(** Infima: below a value at a point, above a bound of all values; along points, below the limit. *)
Lemma infimum_facts : forall (P : R -> Prop) v b, P v -> (forall y, P y -> b <= y) ->
  is_inf P (infimum P) /\ b <= infimum P <= v.
Proof.
  intros P v b Hv Hb. destruct (is_inf_exists P v b Hv Hb) as [m Hm]. rewrite (infimum_of P m Hm). split; [assumption|].
  split; [now apply is_inf_ge with P|now apply is_inf_le with P].
Qed.
