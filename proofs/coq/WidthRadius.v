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

(** A path whose kernel [H t] stays within [L] times the distance travelled of [H 0], and whose speed is at most [S |u|]
    inside the ball of radius [R > 0], never leaves it, if [R (lambda - L R) >= S |u 0|]. *)
Theorem never_leaves : forall n p (u x x' : R -> nat -> R) (H : R -> nat -> nat -> R) lambda L S R,
  0 < R -> 0 <= L -> 0 <= S -> L * R < lambda -> S * norm n (u 0) <= R * (lambda - L * R) ->
  let moved t := norm p (fun i => x t i - x 0 i) in
  (forall t, 0 <= t -> forall i, (i < n)%nat -> is_derive (fun t => u t i) t (- matvec n (H t) (u t) i)) ->
  (forall t, 0 <= t -> forall i, (i < p)%nat -> is_derive (fun t => x t i) t (x' t i)) ->
  (forall v, lambda * norm2 n v <= dot n v (matvec n (H 0) v)) ->
  (forall t, 0 <= t -> moved t <= R -> norm p (x' t) <= S * norm n (u t) /\
     forall v, norm n (fun i => matvec n (H t) v i - matvec n (H 0) v i) <= L * moved t * norm n v) ->
  forall t, 0 <= t -> moved t < R.
Proof.
  intros n p u x x' H lambda L S R HR HL HS Hmu HK moved Hu Hx H0 Hin.
  set (mu := lambda - L * R) in *. assert (Pmu : 0 < mu) by (unfold mu; lra). set (K := S * norm n (u 0)) in *.
  assert (PK : 0 <= K) by (unfold K; apply Rmult_le_pos; [assumption|apply norm_nonneg]).
  assert (Pm : forall t, 0 <= moved t) by (intro; apply norm_nonneg).
  assert (Sq : forall t, moved t ^ 2 = norm2 p (fun i => x t i - x 0 i)) by (intro; apply norm_sqr).
  intros t Ht.
  assert (B : norm2 p (fun i => x t i - x 0 i) < R ^ 2); [|rewrite <- Sq in B; specialize (Pm t); nra].
  revert t Ht. apply (stays_below (fun t => norm2 p (fun i => x t i - x 0 i))).
  - intros t Ht. apply derivable_continuous_pt. eexists. apply is_derive_Reals.
    apply (is_derive_norm2 p (fun t i => x t i - x 0 i) (x' t)). intros i Hi. evar_last.
    + apply (is_derive_minus (fun t => x t i) (fun _ => x 0 i)); [now apply Hx|apply is_derive_const].
    + unfold minus, plus, opp, zero; simpl. ring.
  - replace (norm2 p (fun i => x 0 i - x 0 i)) with 0; [nra|].
    rewrite <- (sum_zero p). apply sum_ext. intros. ring.
  - intros t Ht Hbelow.
    assert (Inside : forall r, 0 <= r <= t -> moved r <= R).
    { intros r Hr. specialize (Hbelow r Hr). cbv beta in Hbelow. rewrite <- Sq in Hbelow. specialize (Pm r). nra. }
    assert (Form : forall r, 0 <= r <= t -> forall v, mu * norm2 n v <= dot n v (matvec n (H r) v)).
    { intros r Hr v. destruct (Hin r ltac:(lra) (Inside r Hr)) as [_ Hop].
      apply (form_inside n (H r) (H 0) lambda (L * R) H0). intro y. apply Rle_trans with (1 := Hop y).
      apply Rmult_le_compat_r; [apply norm_nonneg|]. apply Rmult_le_compat_l; [assumption|now apply Inside]. }
    assert (Decay : forall r, 0 <= r <= t -> norm n (u r) <= exp (- mu * r) * norm n (u 0)).
    { intros r Hr. pose proof (flow_decays n u H mu r ltac:(lra) ltac:(intros q Hq; apply Hu; lra)
        ltac:(intros q Hq; apply Form; lra)) as D.
      rewrite <- !norm_sqr in D. replace (- 2 * mu * r) with (- mu * r + - mu * r) in D by ring. rewrite exp_plus in D.
      pose proof (norm_nonneg n (u r)). pose proof (norm_nonneg n (u 0)). pose proof (exp_pos (- mu * r)).
      apply Rsqr_incr_0; [unfold Rsqr; lra|assumption|apply Rmult_le_pos; lra]. }
    pose proof (displacement p x x' (fun r => - (K / mu) * exp (- mu * r)) (fun r => K * exp (- mu * r)) t Ht) as Dis.
    assert (M : moved t <= K / mu * (1 - exp (- mu * t))).
    { apply Rle_trans with (- (K / mu) * exp (- mu * t) - - (K / mu) * exp (- mu * 0)).
      - apply Dis.
        + intros r Hr. apply Hx. lra.
        + intros r Hr. auto_derive; [trivial|]. field. lra.
        + intros r Hr. destruct (Hin r ltac:(lra) (Inside r Hr)) as [Hsp _]. apply Rle_trans with (1 := Hsp).
          replace (K * exp (- mu * r)) with (S * (exp (- mu * r) * norm n (u 0))) by (unfold K; ring).
          apply Rmult_le_compat_l; [assumption|now apply Decay].
      - rewrite Rmult_0_r, exp_0. lra. }
    assert (KR : K / mu <= R).
    { apply Rmult_le_reg_r with mu; [assumption|]. replace (K / mu * mu) with K by (field; lra). exact HK. }
    assert (PKm : 0 <= K / mu) by (unfold Rdiv; apply Rmult_le_pos; [assumption|left; pos]).
    pose proof (exp_pos (- mu * t)). assert (moved t < R) by nra.
    cbv beta. rewrite <- Sq. specialize (Pm t). nra.
Qed.
