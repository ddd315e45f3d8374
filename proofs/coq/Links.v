(** From the library to exported statements: what the words of Vocabulary.v come to in those of Model.v and Coquelicot, and the
    tactic [model], which puts the symbols of a theory file into [Constants]. Builds on Vocabulary.v, Infimum.v, Growth.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Infimum Growth.
Open Scope R_scope.

Lemma one_div : forall x, 1 / x = / x.
Proof. intro. unfold Rdiv. ring. Qed.

Ltac model k A B G xi kappa a b p q r :=
  pose (k := Build_Constants A B G xi kappa a b p q r ltac:(first [ assumption | lra ]) ltac:(first [ assumption | lra ])
    ltac:(first [ assumption | lra ]) ltac:(first [ assumption | lra ]) ltac:(first [ assumption | lra ])
    ltac:(first [ assumption | lra ]) ltac:(first [ assumption | lra ]) ltac:(first [ assumption | lra ])
    ltac:(first [ assumption | lra ]) ltac:(first [ assumption | lra ])).

Lemma power_is : forall x y, 0 < x -> power x y = Rpower x y.
Proof. intros x y H. unfold power. destruct (Rlt_dec 0 x); [reflexivity|contradiction]. Qed.

(** Powers of 0: of [0^y] those with [0 <= y], 1 for [y = 0] and else 0; of a negative base the whole ones. *)
Lemma has_power_0 : forall y, has_power 0 y <-> 0 <= y.
Proof. intro y. unfold has_power. split; [intros [H|[[_ H]|[H _]]]; lra|intro H; right; left; now split]. Qed.

Lemma power_0 : forall y, power 0 y = if Req_EM_T y 0 then 1 else 0.
Proof.
  intro y. unfold power. destruct (Rlt_dec 0 0) as [H|_]; [lra|]. destruct (Req_EM_T 0 0) as [_|N]; [reflexivity|now elim N].
Qed.

Lemma power_neg : forall x n, x < 0 -> has_power x (IZR n) /\ power x (IZR n) = powerRZ x n.
Proof.
  intros x n H. split; [right; right; split; [assumption|now exists n]|]. unfold power.
  destruct (Rlt_dec 0 x); [lra|]. destruct (Req_EM_T x 0); [lra|]. f_equal. unfold Int_part.
  rewrite <- (tech_up (IZR n) (n + 1)); [ring|rewrite plus_IZR; lra|rewrite plus_IZR; lra].
Qed.

Lemma filter_le_prod : forall (F F' G G' : (R -> Prop) -> Prop), filter_le F F' -> filter_le G G' ->
  filter_le (filter_prod F G) (filter_prod F' G').
Proof. intros F F' G G' H K P [Q S HQ HS A]. exists Q S; auto. Qed.

(** Infima. *)
Lemma infimum_of : forall P m, is_inf P m -> infimum P = m.
Proof.
  intros P m [Hl Hg]. unfold infimum. rewrite (is_glb_Rbar_unique P m); [reflexivity|]. split.
  - intros x Hx. simpl. now apply Hl.
  - intros [b| |] Hb; simpl; [| |trivial].
    + apply Hg. intros v Hv. exact (Hb v Hv).
    + assert (m + 1 <= m); [|lra]. apply Hg. intros v Hv. destruct (Hb v Hv).
Qed.

Lemma infimum_as : forall P P' m, (forall y, P y <-> P' y) -> is_inf P' m -> is_inf P (infimum P) /\ infimum P = m.
Proof.
  intros P P' m E [Hl Hg]. assert (H : is_inf P m).
  { split; [intros v Hv; apply Hl; now apply E|]. intros m' Hm. apply Hg. intros v Hv. apply Hm. now apply E. }
  rewrite (infimum_of P m H). now split.
Qed.

(** Approaches. *)
Lemma filter_le_towards : forall D a, filter_le (towards D a) (Rbar_locally' a).
Proof. intros D a P H. unfold towards, within. now apply (filter_imp P). Qed.

Lemma lim_towards : forall f D a l, is_lim f a (Finite l) -> filterlim f (towards D a) (locally l).
Proof. intros f D a l H. exact (filterlim_filter_le_1 f (filter_le_towards D a) H). Qed.

Lemma towards_large : forall D P, eventually_large P -> towards D p_infty P.
Proof. intros D P [x0 H]. unfold towards, within. exists x0. intros x Hx _. apply H. lra. Qed.

Lemma towards_inf : forall D (P : R -> Prop) b, (forall x, b < x -> P x) -> towards D p_infty P.
Proof. intros D P b H. exists b. intros x Hx _. now apply H. Qed.

Lemma theta_of_order : forall D f g b, (forall x, b < x -> 0 < g x) -> same_order f g -> theta (towards D p_infty) f g.
Proof.
  intros D f g b Hg (c & c' & Hc & Hc' & x0 & H).
  assert (E : forall x, Rmax b x0 < x -> Rabs (f x) = f x /\ Rabs (g x) = g x /\ c * g x <= f x <= c' * g x).
  { intros x Hx. pose proof (Rmax_l b x0). pose proof (Rmax_r b x0). specialize (Hg x ltac:(lra)).
    specialize (H x ltac:(lra)). assert (0 < c * g x) by pos. rewrite !Rabs_right by lra. lra. }
  split.
  - exists c'. split; [assumption|]. apply towards_inf with (Rmax b x0). intros x Hx. destruct (E x Hx) as (-> & -> & L). lra.
  - exists (/ c). split; [pos|]. apply towards_inf with (Rmax b x0). intros x Hx. destruct (E x Hx) as (-> & -> & L).
    apply Rmult_le_reg_l with c; [assumption|]. rewrite <- Rmult_assoc, Rinv_r by lra. lra.
Qed.

Lemma equivalent_of_lim : forall D f g b, (forall x, b < x -> g x <> 0) -> is_lim (fun x => f x / g x) p_infty 1 ->
  equivalent (towards D p_infty) f g.
Proof. intros D f g b Hg H. split; [now apply towards_inf with b|now apply lim_towards]. Qed.

Lemma is_lim_eventually : forall (f g : R -> R) b l, (forall x, b < x -> f x = g x) -> is_lim f p_infty l -> is_lim g p_infty l.
Proof. intros f g b l H L. apply (is_lim_ext_loc f); [|assumption]. exists b. exact H. Qed.

(** Slopes on [0, inf): a function that has them there has an extension with derivatives, and the same values. *)
Lemma slope_epsilon : forall (D : R -> Prop) f t l, slope_is D f t l <->
  forall e, 0 < e -> exists d, 0 < d /\ forall x, D x -> x <> t -> Rabs (x - t) < d -> Rabs ((f x - f t) / (x - t) - l) < e.
Proof.
  intros D f t l. unfold slope_is. rewrite filterlim_locally. split.
  - intros H e He. destruct (H (mkposreal e He)) as [d Hd]. exists d. split; [apply cond_pos|].
    intros x Dx Hx Hxt. apply (Hd x Hxt Hx Dx).
  - intros H e. destruct (H e (cond_pos e)) as [d [Pd Hd]]. exists (mkposreal d Pd). intros x Hx Hxt Dx. now apply Hd.
Qed.

Definition half_line (x : R) := 0 <= x.

Lemma slope_unique : forall f t l l', 0 <= t -> slope_is half_line f t l -> slope_is half_line f t l' -> l = l'.
Proof.
  intros f t l l' Ht H H'. rewrite slope_epsilon in H, H'.
  destruct (Req_dec l l') as [|N]; [assumption|exfalso]. set (e := Rabs (l - l') / 2).
  assert (He : 0 < e). { unfold e. pose proof (Rabs_pos_lt (l - l') ltac:(lra)). lra. }
  destruct (H e He) as (d & Pd & A). destruct (H' e He) as (d' & Pd' & A').
  set (h := Rmin d d' / 2). assert (Hh : 0 < h < d /\ h < d').
  { unfold h. pose proof (Rmin_l d d'). pose proof (Rmin_r d d'). pose proof (Rmin_glb_lt d d' 0 Pd Pd'). lra. }
  assert (B : Rabs (t + h - t) = h) by (replace (t + h - t) with h by ring; apply Rabs_right; lra).
  specialize (A (t + h) ltac:(unfold half_line; lra) ltac:(lra) ltac:(lra)).
  specialize (A' (t + h) ltac:(unfold half_line; lra) ltac:(lra) ltac:(lra)).
  set (u := (f (t + h) - f t) / (t + h - t)) in *.
  assert (C : Rabs (l - l') <= Rabs (u - l') + Rabs (u - l)).
  { replace (l - l') with ((u - l') - (u - l)) by ring. pose proof (Rabs_triang (u - l') (- (u - l))) as T.
    rewrite Rabs_Ropp in T. unfold Rminus at 1. exact T. }
  unfold e in *. lra.
Qed.

Lemma slope_correct : forall f t, 0 <= t -> has_slope half_line f t -> slope_is half_line f t (slope half_line f t).
Proof.
  intros f t Ht [l Hl]. unfold slope. apply (iota_correct (V := R_CompleteNormedModule)). exists l. split; [assumption|].
  intros l' Hl'. now apply (slope_unique f t).
Qed.

Lemma slope_value : forall f t l, 0 <= t -> slope_is half_line f t l -> slope half_line f t = l.
Proof. intros f t l Ht H. apply (slope_unique f t); [assumption| |assumption]. apply slope_correct; [assumption|]. now exists l. Qed.

Definition extended (f : R -> R) t := if Rlt_dec t 0 then f 0 + t * slope half_line f 0 else f t.

Lemma extended_is : forall f t, 0 <= t -> extended f t = f t.
Proof. intros f t H. unfold extended. destruct (Rlt_dec t 0); [lra|reflexivity]. Qed.

Lemma extended_derive : forall f t, 0 <= t -> has_slope half_line f t -> is_derive (extended f) t (slope half_line f t).
Proof.
  intros f t Ht H. apply slope_correct in H; [|assumption]. rewrite slope_epsilon in H.
  apply is_derive_Reals. intros e He. destruct (H e He) as (d & Pd & A). destruct Ht as [Ht|<-].
  - assert (Pm : 0 < Rmin d t) by (now apply Rmin_glb_lt). exists (mkposreal _ Pm). intros h Nh Hh. simpl in Hh.
    pose proof (Rmin_l d t). pose proof (Rmin_r d t). pose proof (Rabs_def2 h _ Hh).
    rewrite !extended_is by lra. specialize (A (t + h) ltac:(unfold half_line; lra) ltac:(lra)).
    replace (t + h - t) with h in A by ring. apply A. lra.
  - exists (mkposreal d Pd). intros h Nh Hh. simpl in Hh. rewrite Rplus_0_l, (extended_is f 0) by lra.
    unfold extended. destruct (Rlt_dec h 0) as [L|L].
    + replace ((f 0 + h * slope half_line f 0 - f 0) / h - slope half_line f 0) with 0 by (field; lra).
      rewrite Rabs_R0. assumption.
    + specialize (A h ltac:(unfold half_line; lra) ltac:(lra)). rewrite !Rminus_0_r in A. now apply A.
Qed.

(** A derivative is a slope. *)
Lemma slope_of_derive : forall D f t l, is_derive f t l -> slope_is D f t l.
Proof.
  intros D f t l H. apply slope_epsilon. apply is_derive_Reals in H. intros e He. destruct (H e He) as [d Hd].
  exists d. split; [apply cond_pos|]. intros x _ Nx Hx. specialize (Hd (x - t) ltac:(lra) Hx).
  replace (t + (x - t)) with x in Hd by ring. exact Hd.
Qed.

Lemma filter_le_prod_towards : forall D D', filter_le (filter_prod (towards D p_infty) (towards D' p_infty))
  (filter_prod (Rbar_locally p_infty) (Rbar_locally p_infty)).
Proof. intros. apply filter_le_prod; apply (filter_le_towards _ p_infty). Qed.

Lemma same_order_ext : forall f g f' g' b, (forall x, b < x -> f x = f' x /\ g x = g' x) -> same_order f g -> same_order f' g'.
Proof.
  intros f g f' g' b E (c & c' & Hc & Hc' & x0 & H). exists c, c'. split; [exact Hc|]. split; [exact Hc'|].
  exists (Rmax x0 (b + 1)). intros x Hx. pose proof (Rmax_l x0 (b + 1)). pose proof (Rmax_r x0 (b + 1)).
  destruct (E x ltac:(lra)) as [<- <-]. apply H. lra.
Qed.

(** A limit along the whole numbers. *)
Lemma lim_whole : forall (f : R -> R) (u : nat -> R) l, (forall n, (1 <= n)%nat -> f (INR n) = u n) -> is_lim_seq u (Finite l) ->
  filterlim f (towards (fun x => 1 <= x /\ exists n : Z, x = IZR n) p_infty) (locally l).
Proof.
  intros f u l E H P HP. destruct (H P HP) as [n0 Hn]. exists (INR n0 + 1). intros x Hx [H1 [m ->]].
  assert (Hm : (0 <= m)%Z) by (apply le_IZR; lra). rewrite <- (Z2Nat.id m Hm), <- INR_IZR_INZ in *. rewrite E.
  - apply Hn. apply INR_le. lra.
  - apply INR_le. simpl INR at 1. lra.
Qed.

Lemma Rpower_2 : forall x, 0 < x -> Rpower x 2 = x ^ 2.
Proof. intros x H. rewrite <- (Rpower_pow 2) by exact H. reflexivity. Qed.
