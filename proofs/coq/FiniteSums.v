(** Finite sums and vectors of R^n (functions of an index of which the first n values count): inner product, squared
    norm, matrices, Cauchy-Schwarz, derivatives of sums, and that n orthonormal vectors are a basis (Parseval). *)
Require Import Reals Lra Psatz Lia.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

Fixpoint sum (n : nat) (f : nat -> R) : R := match n with O => 0 | S m => sum m f + f m end.

Definition dot n x y := sum n (fun i => x i * y i).
Definition norm2 n x := dot n x x.
Definition norm n x := sqrt (norm2 n x).
Definition matvec n (H : nat -> nat -> R) (x : nat -> R) i := sum n (fun j => H i j * x j).
Definition delta (i j : nat) : R := if Nat.eqb i j then 1 else 0.

Lemma sum_ext : forall n f g, (forall i, (i < n)%nat -> f i = g i) -> sum n f = sum n g.
Proof. induction n as [|n IH]; intros f g H; simpl; [reflexivity|]. rewrite (IH f g), H; auto. Qed.

Lemma sum_plus : forall n f g, sum n (fun i => f i + g i) = sum n f + sum n g.
Proof. induction n as [|n IH]; intros; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma sum_scale : forall n c f, sum n (fun i => c * f i) = c * sum n f.
Proof. induction n as [|n IH]; intros; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma sum_zero : forall n, sum n (fun _ => 0) = 0.
Proof. induction n as [|n IH]; simpl; [reflexivity|]. rewrite IH. ring. Qed.

Lemma sum_const : forall n c, sum n (fun _ => c) = INR n * c.
Proof. induction n as [|n IH]; intro c; [simpl; ring|]. rewrite S_INR. simpl sum. rewrite IH. ring. Qed.

Lemma sum_swap : forall n m (f : nat -> nat -> R),
  sum n (fun i => sum m (fun j => f i j)) = sum m (fun j => sum n (fun i => f i j)).
Proof. induction n as [|n IH]; intros; simpl; [now rewrite sum_zero|]. now rewrite IH, sum_plus. Qed.

Lemma sum_le : forall n f g, (forall i, (i < n)%nat -> f i <= g i) -> sum n f <= sum n g.
Proof. induction n as [|n IH]; intros f g H; simpl; [lra|]. apply Rplus_le_compat; auto. Qed.

Lemma sum_nonneg : forall n f, (forall i, (i < n)%nat -> 0 <= f i) -> 0 <= sum n f.
Proof. intros n f H. rewrite <- (sum_zero n). now apply sum_le. Qed.

Lemma sum_nonneg_zero : forall n f, (forall i, (i < n)%nat -> 0 <= f i) -> sum n f = 0 ->
  forall i, (i < n)%nat -> f i = 0.
Proof.
  induction n as [|n IH]; intros f H E i Hi; [lia|]. simpl in E.
  assert (0 <= sum n f) by (apply sum_nonneg; auto). assert (0 <= f n) by auto.
  assert (Hc : (i < n)%nat \/ i = n) by lia. destruct Hc as [Hc| ->]; [|lra]. apply IH; auto. lra.
Qed.

Lemma sum_delta : forall n i f, (i < n)%nat -> sum n (fun j => delta i j * f j) = f i.
Proof.
  induction n as [|n IH]; intros i f Hi; [lia|]. simpl. unfold delta at 2. destruct (Nat.eqb_spec i n) as [->|Hn].
  - rewrite (sum_ext n _ (fun _ => 0)); [rewrite sum_zero; ring|]. intros j Hj. unfold delta.
    destruct (Nat.eqb_spec n j); [lia|ring].
  - rewrite IH by lia. ring.
Qed.

Lemma dot_comm : forall n x y, dot n x y = dot n y x.
Proof. intros. apply sum_ext. intros. ring. Qed.

Lemma norm2_nonneg : forall n x, 0 <= norm2 n x.
Proof. intros. apply sum_nonneg. intros. apply Rle_0_sqr. Qed.

(** The squared norm of [a x + b y]. *)
Lemma norm2_combination : forall n x y a b,
  norm2 n (fun i => a * x i + b * y i) = a ^ 2 * norm2 n x + 2 * a * b * dot n x y + b ^ 2 * norm2 n y.
Proof.
  intros. unfold norm2, dot. rewrite <- !sum_scale, <- !sum_plus. apply sum_ext. intros. ring.
Qed.

Theorem cauchy_schwarz : forall n x y, dot n x y ^ 2 <= norm2 n x * norm2 n y.
Proof.
  intros n x y. pose proof (norm2_nonneg n x) as Hx. pose proof (norm2_nonneg n y) as Hy.
  destruct (Req_dec (norm2 n y) 0) as [E|E].
  - assert (Z : dot n x y = 0); [|rewrite Z, E; lra].
    rewrite <- (sum_zero n). apply sum_ext. intros i Hi.
    pose proof (sum_nonneg_zero n (fun i => y i * y i) ltac:(intros; apply Rle_0_sqr) E i Hi) as Z. cbv beta in Z. nra.
  - pose proof (norm2_nonneg n (fun i => norm2 n y * x i + (- dot n x y) * y i)) as P.
    rewrite norm2_combination in P. set (d := dot n x y) in *. nra.
Qed.

Lemma norm_sqr : forall n x, norm n x ^ 2 = norm2 n x.
Proof. intros. unfold norm. simpl. rewrite Rmult_1_r. apply sqrt_sqrt, norm2_nonneg. Qed.

Lemma norm_nonneg : forall n x, 0 <= norm n x.
Proof. intros. apply sqrt_pos. Qed.

Lemma dot_le_norms : forall n x y, Rabs (dot n x y) <= norm n x * norm n y.
Proof.
  intros n x y. pose proof (norm_nonneg n x). pose proof (norm_nonneg n y).
  apply Rsqr_incr_0; [|apply Rabs_pos|now apply Rmult_le_pos]. rewrite <- Rsqr_abs. unfold Rsqr.
  pose proof (cauchy_schwarz n x y). rewrite <- (norm_sqr n x), <- (norm_sqr n y) in H1. nra.
Qed.

(** Derivatives. *)
Lemma is_derive_sum : forall n (f : nat -> R -> R) (f' : nat -> R) t,
  (forall i, (i < n)%nat -> is_derive (f i) t (f' i)) -> is_derive (fun t => sum n (fun i => f i t)) t (sum n f').
Proof.
  induction n as [|n IH]; intros f f' t H; simpl.
  - apply is_derive_ext with (fun _ => 0); [reflexivity|]. apply (is_derive_const (K := R_AbsRing) 0 t).
  - apply (is_derive_plus (fun t => sum n (fun i => f i t)) (f n)); auto.
Qed.

Lemma is_derive_square : forall (f : R -> R) t l, is_derive f t l -> is_derive (fun t => f t * f t) t (2 * (f t * l)).
Proof.
  intros f t l H. evar_last.
  - apply (is_derive_mult f f t l l H H). intros; apply Rmult_comm.
  - unfold plus, mult; simpl. ring.
Qed.

Lemma is_derive_norm2 : forall n (u : R -> nat -> R) (u' : nat -> R) t,
  (forall i, (i < n)%nat -> is_derive (fun t => u t i) t (u' i)) ->
  is_derive (fun t => norm2 n (u t)) t (2 * dot n (u t) u').
Proof.
  intros n u u' t H. unfold norm2, dot. rewrite <- sum_scale.
  apply (is_derive_sum n (fun i t => u t i * u t i)). intros i Hi. now apply (is_derive_square (fun t => u t i)), H.
Qed.

(** n orthonormal vectors of R^n are complete: the squares of the entries of [I - V^T V] add up to [n - 2n + n]. *)
Theorem parseval : forall n (v : nat -> nat -> R),
  (forall i j, (i < n)%nat -> (j < n)%nat -> dot n (v i) (v j) = delta i j) ->
  forall x, norm2 n x = sum n (fun i => dot n (v i) x ^ 2).
Proof.
  intros n v Hv x.
  set (P := fun j k => delta j k - sum n (fun i => v i j * v i k)).
  assert (F : sum n (fun j => sum n (fun k => P j k ^ 2)) = 0).
  { transitivity (sum n (fun j => sum n (fun k => delta j k * (delta j k - 2 * sum n (fun i => v i j * v i k)) +
      sum n (fun i => sum n (fun l => v i j * v l j * (v i k * v l k)))))).
    { apply sum_ext; intros j _. apply sum_ext; intros k _. unfold P.
      replace (sum n (fun i => sum n (fun l => v i j * v l j * (v i k * v l k))))
        with (sum n (fun i => v i j * v i k) * sum n (fun i => v i j * v i k)); [ring|].
      rewrite <- sum_scale. apply sum_ext; intros i _. rewrite Rmult_comm, <- sum_scale. apply sum_ext; intros; ring. }
    transitivity (sum n (fun j => (1 - 2 * sum n (fun i => v i j * v i j)) +
      sum n (fun i => sum n (fun l => v i j * v l j * delta i l)))).
    { apply sum_ext; intros j Hj. rewrite sum_plus. f_equal.
      - rewrite (sum_delta n j (fun k => delta j k - 2 * sum n (fun i => v i j * v i k))) by assumption.
        unfold delta. now rewrite Nat.eqb_refl.
      - rewrite sum_swap. apply sum_ext; intros i Hi. rewrite sum_swap. apply sum_ext; intros l Hl.
        rewrite sum_scale. f_equal. rewrite <- Hv by assumption. reflexivity. }
    rewrite sum_plus.
    replace (sum n (fun j => 1 - 2 * sum n (fun i => v i j * v i j))) with (INR n * 1 - 2 * (INR n * 1)).
    - replace (sum n (fun j => sum n (fun i => sum n (fun l => v i j * v l j * delta i l)))) with (INR n * 1); [ring|].
      rewrite <- (sum_const n 1), sum_swap. apply sum_ext; intros i Hi.
      transitivity (sum n (fun j => v i j * v i j)).
      + symmetry. fold (dot n (v i) (v i)). rewrite Hv by assumption. unfold delta. now rewrite Nat.eqb_refl.
      + apply sum_ext; intros j _. rewrite (sum_ext n _ (fun l => delta i l * (v i j * v l j))) by (intros; ring).
        now rewrite (sum_delta n i (fun l => v i j * v l j)).
    - rewrite (sum_ext n _ (fun j => 1 + -2 * sum n (fun i => v i j * v i j))) by (intros; ring).
      rewrite sum_plus, sum_const, sum_scale, sum_swap.
      rewrite (sum_ext n (fun i => sum n (fun j => v i j * v i j)) (fun _ => 1)); [rewrite sum_const; ring|].
      intros i Hi. fold (dot n (v i) (v i)). rewrite Hv by assumption. unfold delta. now rewrite Nat.eqb_refl. }
  assert (PZ : forall j k, (j < n)%nat -> (k < n)%nat -> P j k = 0).
  { intros j k Hj Hk.
    pose proof (sum_nonneg_zero n (fun j => sum n (fun k => P j k ^ 2))
      ltac:(intros; apply sum_nonneg; intros; apply pow2_ge_0) F j Hj) as Z. cbv beta in Z.
    pose proof (sum_nonneg_zero n (fun k => P j k ^ 2) ltac:(intros; apply pow2_ge_0) Z k Hk) as Z'. cbv beta in Z'. nra. }
  unfold norm2, dot.
  transitivity (sum n (fun j => sum n (fun k => sum n (fun i => v i j * v i k) * (x j * x k)))).
  - apply sum_ext; intros j Hj.
    rewrite (sum_ext n _ (fun k => delta j k * (x j * x k))); [now rewrite (sum_delta n j (fun k => x j * x k))|].
    intros k Hk. specialize (PZ j k Hj Hk). unfold P in PZ. replace (sum n (fun i => v i j * v i k)) with (delta j k) by lra.
    reflexivity.
  - transitivity (sum n (fun i => sum n (fun j => sum n (fun k => v i j * v i k * (x j * x k))))).
    + rewrite (sum_swap n n (fun i j => sum n (fun k => v i j * v i k * (x j * x k)))). apply sum_ext; intros j _.
      rewrite (sum_swap n n (fun i k => v i j * v i k * (x j * x k))). apply sum_ext; intros k _.
      rewrite Rmult_comm, <- sum_scale. apply sum_ext; intros; ring.
    + apply sum_ext; intros i _. simpl. rewrite Rmult_1_r, <- sum_scale. apply sum_ext; intros j _.
      rewrite Rmult_comm, <- sum_scale. apply sum_ext; intros; ring.
Qed.
