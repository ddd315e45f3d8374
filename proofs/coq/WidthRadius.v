(** Parts of T3 (width and radius), which is not yet proved as a whole: a path whose speed is at most [S |u|] never leaves
    the ball on which the kernel keeps half of its smallest eigenvalue; and when such a radius exists.
    Builds on Gronwall.v, T02KernelFlow.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers FiniteSums Gronwall T02KernelFlow.
Open Scope R_scope.

(** Continuous induction: what is below [b] as long as it was at most [b], stays below. *)
Lemma stays_below : forall (D : R -> R) b, (forall t, 0 <= t -> continuity_pt D t) -> D 0 < b ->
  (forall t, 0 <= t -> (forall s, 0 <= s <= t -> D s <= b) -> D t < b) -> forall t, 0 <= t -> D t < b.
Proof.
  intros D b Hc H0 Hstep t Ht. destruct (Rlt_le_dec (D t) b) as [|Hbad]; [assumption|exfalso].
  set (E := fun x => 0 <= x <= t /\ forall s, 0 <= s <= x -> D s <= b).
  assert (E0 : E 0). { split; [lra|]. intros s Hs. replace s with 0 by lra. lra. }
  destruct (completeness E) as [x [Hup Hlub]]; [exists t; intros y Hy; apply Hy|now exists 0|].
  assert (Hx0 : 0 <= x) by (now apply Hup). assert (Hxt : x <= t) by (apply Hlub; intros y Hy; apply Hy).
  assert (Hbefore : forall s, 0 <= s < x -> D s <= b).
  { intros s Hs. destruct (Rle_lt_dec (D s) b) as [|L]; [assumption|exfalso].
    assert (x <= s); [|lra]. apply Hlub. intros y [Hy1 Hy2]. destruct (Rle_lt_dec y s) as [|Ly]; [assumption|exfalso].
    specialize (Hy2 s ltac:(lra)). lra. }
  assert (Hat : D x <= b).
  { destruct (Rle_lt_dec (D x) b) as [|L]; [assumption|exfalso].
    destruct (Hc x Hx0 (D x - b) ltac:(lra)) as [d [Hd Hn]].
    destruct (Req_dec x 0) as [->|Nx]; [lra|].
    set (s := Rmax (x / 2) (x - d / 2)). assert (Hs : 0 <= s < x).
    { unfold s. split; [apply Rle_trans with (x / 2); [lra|apply Rmax_l]|apply Rmax_lub_lt; lra]. }
    pose proof (Rmax_r (x / 2) (x - d / 2)) as Hr. fold s in Hr. specialize (Hbefore s Hs).
    assert (A : Rabs (D s - D x) < D x - b).
    { apply (Hn s). split; [split; [exact I|lra]|]. simpl. unfold R_dist. rewrite Rabs_left1; lra. }
    apply Rabs_def2 in A. lra. }
  assert (Hall : forall s, 0 <= s <= x -> D s <= b).
  { intros s Hs. destruct (Req_dec s x) as [->|N]; [assumption|apply Hbefore; lra]. }
  pose proof (Hstep x Hx0 Hall) as Hlt.
  destruct (Hc x Hx0 (b - D x) ltac:(lra)) as [d [Hd Hn]].
  assert (Hnear : forall s, x < s < x + d -> D s <= b).
  { intros s Hs. assert (A : Rabs (D s - D x) < b - D x).
    { apply (Hn s). split; [split; [exact I|lra]|]. simpl. unfold R_dist. rewrite Rabs_right; lra. }
    apply Rabs_def2 in A. lra. }
  assert (Hnext : forall y, x < y < x + d -> y <= t -> E y).
  { intros y Hy Hyt. split; [lra|]. intros s Hs. destruct (Rle_lt_dec s x); [apply Hall; lra|apply Hnear; lra]. }
  destruct (Req_dec x t) as [->|N]; [lra|].
  set (y := Rmin t (x + d / 2)). pose proof (Rmin_l t (x + d / 2)) as M1. pose proof (Rmin_r t (x + d / 2)) as M2.
  fold y in M1, M2. assert (M3 : x < y) by (unfold y; apply Rmin_glb_lt; lra).
  assert (y <= x); [|lra]. apply Hup. apply Hnext; lra.
Qed.

(** The kernel inside the ball: a bounded change of the operator norm moves the quadratic form as much. *)
Lemma form_inside : forall n (H H0 : nat -> nat -> R) lambda c,
  (forall x, lambda * norm2 n x <= dot n x (matvec n H0 x)) ->
  (forall x, norm n (fun i => matvec n H x i - matvec n H0 x i) <= c * norm n x) ->
  forall x, (lambda - c) * norm2 n x <= dot n x (matvec n H x).
Proof.
  intros n H H0 lambda c HL Hc x. specialize (HL x). specialize (Hc x).
  pose proof (dot_le_norms n x (fun i => matvec n H x i - matvec n H0 x i)) as A.
  assert (E : dot n x (fun i => matvec n H x i - matvec n H0 x i) = dot n x (matvec n H x) - dot n x (matvec n H0 x)).
  { unfold dot. replace (sum n (fun i => x i * matvec n H x i) - sum n (fun i => x i * matvec n H0 x i))
      with (sum n (fun i => x i * matvec n H x i) + -1 * sum n (fun i => x i * matvec n H0 x i)) by ring.
    rewrite <- sum_scale, <- sum_plus. apply sum_ext. intros. ring. }
  rewrite E in A. pose proof (Rabs_maj2 (dot n x (matvec n H x) - dot n x (matvec n H0 x))) as B.
  pose proof (norm_nonneg n x) as P. rewrite <- (norm_sqr n x) in *.
  assert (norm n x * norm n (fun i => matvec n H x i - matvec n H0 x i) <= norm n x * (c * norm n x))
    by (apply Rmult_le_compat_l; assumption). simpl in *. lra.
Qed.

(** When a radius exists, and that it keeps half of the eigenvalue. *)
Lemma radius_exists_iff : forall lambda L K, 0 < lambda -> 0 < L -> 0 < K ->
  ((exists R, 0 < R /\ L * R < lambda /\ K <= R * (lambda - L * R)) <-> 4 * L * K <= lambda ^ 2).
Proof.
  intros lambda L K Hl HL HK. split.
  - intros (R & HR & HLR & H). pose proof (Rle_0_sqr (lambda - 2 * (L * R))) as Q. unfold Rsqr in Q.
    apply Rmult_le_compat_l with (r := L) in H; [|lra]. nra.
  - intro H. exists (lambda / (2 * L)). split; [pos|].
    replace (L * (lambda / (2 * L))) with (lambda / 2) by (field; lra). split; [lra|].
    apply Rmult_le_reg_l with (4 * L); [lra|]. replace (4 * L * (lambda / (2 * L) * (lambda - lambda / 2))) with (lambda ^ 2)
      by (field; lra). exact H.
Qed.
