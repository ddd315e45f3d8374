(** The function [f T = c T^nu + G e^(-T/xi)] on T > 0: where it falls and rises, for [nu] above, at and below 1.
    The sign of its derivative is that of [slope T = (nu - 1) ln T + T/xi - ln J], [J = G/(xi nu c)].
    Builds on Powers.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Infimum Model.
Open Scope R_scope.

Definition fall c nu G xi T := c * Rpower T nu + G * exp (- T / xi).
Definition slope nu xi J T := (nu - 1) * ln T + T / xi - ln J.
Definition J_of c nu G xi := G / (xi * nu * c).

(** Strictly monotone on an interval, by the sign of the derivative. *)
Lemma rises : forall (h h' : R -> R) a b, a < b -> (forall t, a <= t <= b -> is_derive h t (h' t)) ->
  (forall t, a < t < b -> 0 < h' t) -> h a < h b.
Proof.
  intros h h' a b Hab Hd Hp.
  destruct (MVT_cor2 h h' a b Hab) as [t [E Ht]].
  - intros t Ht. apply is_derive_Reals. now apply Hd.
  - specialize (Hp t Ht). nra.
Qed.

Lemma falls : forall (h h' : R -> R) a b, a < b -> (forall t, a <= t <= b -> is_derive h t (h' t)) ->
  (forall t, a < t < b -> h' t < 0) -> h b < h a.
Proof.
  intros h h' a b Hab Hd Hp.
  destruct (MVT_cor2 h h' a b Hab) as [t [E Ht]].
  - intros t Ht. apply is_derive_Reals. now apply Hd.
  - specialize (Hp t Ht). nra.
Qed.

Section one.
Let f' c nu G xi T := c * nu * Rpower T (nu - 1) - G / xi * exp (- T / xi).

Lemma fall_derivative : forall c nu G xi T, 0 < xi -> 0 < T -> is_derive (fall c nu G xi) T (f' c nu G xi T).
Proof.
  intros c nu G xi T Hxi HT. unfold fall, f', Rpower. auto_derive; [repeat split; lra|].
  unfold Rminus. rewrite Rmult_plus_distr_r, exp_plus. replace (- (1) * ln T) with (- ln T) by ring.
  rewrite exp_Ropp, exp_ln by assumption. unfold Rdiv. field. lra.
Qed.

Lemma derivative_sign : forall c nu G xi T, 0 < c -> 0 < nu -> 0 < G -> 0 < xi -> 0 < T ->
  (0 < slope nu xi (J_of c nu G xi) T -> 0 < f' c nu G xi T) /\
  (slope nu xi (J_of c nu G xi) T < 0 -> f' c nu G xi T < 0) /\
  (slope nu xi (J_of c nu G xi) T = 0 -> f' c nu G xi T = 0).
Proof.
  intros c nu G xi T Hc Hnu HG Hxi HT. unfold slope, J_of, f'.
  assert (E : ln (c * nu * Rpower T (nu - 1)) - ln (G / xi * exp (- T / xi)) =
    (nu - 1) * ln T + T / xi - ln (G / (xi * nu * c))) by (expand_ln; field; lra).
  rewrite <- E. set (x := c * nu * Rpower T (nu - 1)). set (y := G / xi * exp (- T / xi)).
  assert (0 < x) by (unfold x; pos). assert (0 < y) by (unfold y; pos). split; [|split]; intro H'.
  - assert (y < x); [|lra]. apply ln_lt_inv; lra.
  - assert (x < y); [|lra]. apply ln_lt_inv; lra.
  - assert (x = y); [|lra]. apply ln_inv; lra.
Qed.

Lemma fall_rises : forall c nu G xi a b, 0 < c -> 0 < nu -> 0 < G -> 0 < xi -> 0 < a < b ->
  (forall t, a < t < b -> 0 < slope nu xi (J_of c nu G xi) t) -> fall c nu G xi a < fall c nu G xi b.
Proof.
  intros c nu G xi a b Hc Hnu HG Hxi Hab H. apply (rises _ (f' c nu G xi)); [lra| |].
  - intros t Ht. apply fall_derivative; lra.
  - intros t Ht. apply derivative_sign; try assumption; [lra|]. now apply H.
Qed.

Lemma fall_falls : forall c nu G xi a b, 0 < c -> 0 < nu -> 0 < G -> 0 < xi -> 0 < a < b ->
  (forall t, a < t < b -> slope nu xi (J_of c nu G xi) t < 0) -> fall c nu G xi b < fall c nu G xi a.
Proof.
  intros c nu G xi a b Hc Hnu HG Hxi Hab H. apply (falls _ (f' c nu G xi)); [lra| |].
  - intros t Ht. apply fall_derivative; lra.
  - intros t Ht. apply derivative_sign; try assumption; [lra|]. now apply H.
Qed.

(** Stationary exactly where the slope vanishes, that is where [T^(nu-1) e^(T/xi) = J]. *)
Lemma stationary_iff : forall c nu G xi T, 0 < c -> 0 < nu -> 0 < G -> 0 < xi -> 0 < T ->
  (is_derive (fall c nu G xi) T 0 <-> Rpower T (nu - 1) * exp (T / xi) = J_of c nu G xi).
Proof.
  intros c nu G xi T Hc Hnu HG Hxi HT.
  pose proof (fall_derivative c nu G xi T Hxi HT) as D.
  assert (HJ : 0 < J_of c nu G xi) by (unfold J_of; pos).
  assert (S : slope nu xi (J_of c nu G xi) T = ln (Rpower T (nu - 1) * exp (T / xi)) - ln (J_of c nu G xi))
    by (unfold slope; expand_ln; ring).
  destruct (derivative_sign c nu G xi T Hc Hnu HG Hxi HT) as (S1 & S2 & S3). split; intro H.
  - apply is_derive_unique in H. apply is_derive_unique in D. rewrite H in D.
    apply ln_inv; [pos|assumption|]. destruct (Rtotal_order (slope nu xi (J_of c nu G xi) T) 0) as [L|[L|L]];
      [specialize (S2 L); lra|lra|specialize (S1 L); lra].
  - rewrite <- (S3 ltac:(rewrite S, H; ring)). exact D.
Qed.
End one.

(** [fall] tends to [G] at 0: from below a positive level it is approached. *)
Lemma approaches_G : forall c nu G xi d, 0 < c -> 0 < nu -> 0 < G -> 0 < xi -> 0 < d ->
  exists T0, 0 < T0 /\ forall T, 0 < T <= T0 -> Rabs (fall c nu G xi T - G) <= d.
Proof.
  intros c nu G xi d Hc Hnu HG Hxi Hd. set (t1 := Rpower (d / c) (/ nu)). set (t2 := xi * d / G).
  assert (H1 : 0 < t1) by (unfold t1; pos). assert (H2 : 0 < t2) by (unfold t2; pos).
  exists (Rmin t1 t2). split; [now apply Rmin_pos|]. intros T [HT HT'].
  pose proof (Rmin_l t1 t2). pose proof (Rmin_r t1 t2).
  assert (A : 0 < c * Rpower T nu <= d).
  { split; [pos|]. pose proof (Rpower_le_base T t1 nu HT ltac:(lra) ltac:(lra)) as P. unfold t1 in P.
    rewrite Rpower_inverse in P by (try pos; lra). apply Rmult_le_compat_l with (r := c) in P; [|lra].
    replace (c * (d / c)) with d in P by (field; lra). exact P. }
  assert (B : G - d <= G * exp (- T / xi) < G).
  { split.
    - pose proof (exp_ineq1_le (- T / xi)) as E. apply Rmult_le_compat_l with (r := G) in E; [|lra].
      apply Rle_trans with (2 := E). assert (T * (G / xi) <= t2 * (G / xi)) as L
        by (apply Rmult_le_compat_r; [left; pos|lra]).
      replace (t2 * (G / xi)) with d in L by (unfold t2; field; lra).
      replace (G * (1 + - T / xi)) with (G - T * (G / xi)) by (field; lra). lra.
    - rewrite <- (Rmult_1_r G) at 2. apply Rmult_lt_compat_l; [assumption|]. rewrite <- exp_0. apply exp_increasing.
      assert (0 < T / xi) by pos. lra. }
  unfold fall. apply Rabs_le. lra.
Qed.

(** Where the slope is positive up to [b], the function is above [G]. *)
Lemma above_G : forall c nu G xi b, 0 < c -> 0 < nu -> 0 < G -> 0 < xi -> 0 < b ->
  (forall t, 0 < t < b -> 0 < slope nu xi (J_of c nu G xi) t) -> G < fall c nu G xi b.
Proof.
  intros c nu G xi b Hc Hnu HG Hxi Hb H.
  assert (M : fall c nu G xi (b / 2) < fall c nu G xi b).
  { apply fall_rises; try assumption; [lra|]. intros t Ht. apply H. lra. }
  destruct (Rle_lt_dec G (fall c nu G xi (b / 2))) as [|L]; [lra|].
  destruct (approaches_G c nu G xi ((G - fall c nu G xi (b / 2)) / 2) Hc Hnu HG Hxi ltac:(lra)) as (T0 & HT0 & A).
  set (T := Rmin T0 (b / 4)). assert (HT : 0 < T) by (unfold T; apply Rmin_pos; lra).
  pose proof (Rmin_l T0 (b / 4)). pose proof (Rmin_r T0 (b / 4)).
  specialize (A T ltac:(unfold T in *; lra)). apply Rabs_le_between in A.
  assert (fall c nu G xi T < fall c nu G xi (b / 2)).
  { apply fall_rises; try assumption; [unfold T in *; lra|]. intros t Ht. apply H. unfold T in *; lra. }
  lra.
Qed.

(** The slope: falls up to [(1 - nu) xi] and rises after it. *)
Lemma slope_rises : forall nu xi J a b, 0 < xi -> 0 < a < b -> (1 - nu) * xi <= a -> slope nu xi J a < slope nu xi J b.
Proof.
  intros nu xi J a b Hxi Hab Ha. apply (rises _ (fun t => (nu - 1) / t + / xi)); [lra| |].
  - intros t Ht. unfold slope. auto_derive; [lra|]. field. lra.
  - intros t Ht. replace ((nu - 1) / t + / xi) with ((t - (1 - nu) * xi) / (t * xi)) by (field; lra).
    apply Rdiv_lt_0_compat; [lra|apply Rmult_lt_0_compat; lra].
Qed.

Lemma slope_falls : forall nu xi J a b, 0 < xi -> 0 < a < b -> b <= (1 - nu) * xi -> slope nu xi J b < slope nu xi J a.
Proof.
  intros nu xi J a b Hxi Hab Ha. apply (falls _ (fun t => (nu - 1) / t + / xi)); [lra| |].
  - intros t Ht. unfold slope. auto_derive; [lra|]. field. lra.
  - intros t Ht. replace ((nu - 1) / t + / xi) with (- (((1 - nu) * xi - t) / (t * xi))) by (field; lra).
    assert (0 < ((1 - nu) * xi - t) / (t * xi)); [|lra].
    apply Rdiv_lt_0_compat; [lra|apply Rmult_lt_0_compat; lra].
Qed.
