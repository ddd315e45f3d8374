(** Proof of T2: the flow of a positive kernel in R^n. Builds on FiniteSums.v (Parseval) and Gronwall.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import FiniteSums Gronwall Statements.
Open Scope R_scope.

(** On [0, T]: the form that T3 needs. *)
Lemma flow_decays : forall n (u : R -> nat -> R) (H : R -> nat -> nat -> R) lambda T, 0 <= T ->
  (forall t, 0 <= t <= T -> forall i, (i < n)%nat -> is_derive (fun t => u t i) t (- matvec n (H t) (u t) i)) ->
  (forall t, 0 <= t <= T -> forall x, lambda * norm2 n x <= dot n x (matvec n (H t) x)) ->
  norm2 n (u T) <= exp (- 2 * lambda * T) * norm2 n (u 0).
Proof.
  intros n u H lambda T HT Hd Hl. replace (- 2 * lambda) with (- (2 * lambda)) by ring.
  apply (gronwall (fun t => norm2 n (u t)) (fun t => 2 * dot n (u t) (fun i => - matvec n (H t) (u t) i))); [assumption| |].
  - intros t Ht. apply is_derive_norm2. intros i Hi. now apply Hd.
  - intros t Ht. specialize (Hl t Ht (u t)).
    replace (dot n (u t) (fun i => - matvec n (H t) (u t) i)) with (- dot n (u t) (matvec n (H t) (u t))); [lra|].
    unfold dot. replace (- sum n (fun i => u t i * matvec n (H t) (u t) i))
      with (-1 * sum n (fun i => u t i * matvec n (H t) (u t) i)) by ring.
    rewrite <- sum_scale. apply sum_ext. intros. ring.
Qed.

(** A symmetric matrix moves across the inner product. *)
Lemma symmetric_dot : forall n H x y, (forall i j, H i j = H j i) -> dot n x (matvec n H y) = dot n (matvec n H x) y.
Proof.
  intros n H x y Hs. unfold dot, matvec.
  transitivity (sum n (fun i => sum n (fun j => x i * H i j * y j))).
  - apply sum_ext; intros. rewrite <- sum_scale. apply sum_ext; intros; ring.
  - rewrite sum_swap. apply sum_ext; intros j _. rewrite Rmult_comm, <- sum_scale. apply sum_ext; intros i _.
    rewrite (Hs i j). ring.
Qed.

(** [c' = - l c] has one solution. *)
Lemma scalar_flow : forall (c : R -> R) l T, 0 <= T -> (forall t, 0 <= t -> is_derive c t (- l * c t)) ->
  c T = exp (- l * T) * c 0.
Proof.
  intros c l T HT H. apply Rle_antisym.
  - apply (gronwall c (fun t => - l * c t) l T HT); intros; [apply H; tauto|lra].
  - apply Ropp_le_cancel. rewrite Ropp_mult_distr_r.
    apply (gronwall (fun t => - c t) (fun t => - (- l * c t)) l T HT); intros; [|lra].
    apply (is_derive_opp c). apply H. tauto.
Qed.

Theorem proof_of_T2 : T2.
Proof.
  split.
  - intros n u H lambda Hd Hl t Ht. apply flow_decays with (H := H); [assumption| |]; intros s Hs; [apply Hd|apply Hl]; tauto.
  - intros n u H lambda v Hs Hd Hv He t Ht. rewrite (parseval n v Hv). apply sum_ext. intros i Hi.
    rewrite (scalar_flow (fun t => dot n (v i) (u t)) (lambda i) t Ht).
    + simpl. rewrite !Rmult_1_r. replace (-2 * lambda i * t) with (- lambda i * t + - lambda i * t) by ring.
      rewrite exp_plus. ring.
    + intros r Hr. replace (- lambda i * dot n (v i) (u r)) with (sum n (fun j => v i j * - matvec n H (u r) j)).
      * apply (is_derive_sum n (fun j t => v i j * u t j)). intros j Hj.
        apply (is_derive_scal (fun t => u t j) r (v i j)). now apply Hd.
      * transitivity (- dot n (v i) (matvec n H (u r))).
        { unfold dot. replace (- sum n (fun j => v i j * matvec n H (u r) j))
            with (-1 * sum n (fun j => v i j * matvec n H (u r) j)) by ring.
          rewrite <- sum_scale. apply sum_ext; intros; ring. }
        rewrite symmetric_dot by assumption. unfold dot.
        rewrite (sum_ext n (fun j => matvec n H (v i) j * u r j) (fun j => lambda i * (v i j * u r j))).
        { rewrite sum_scale. ring. }
        intros j Hj. rewrite He by assumption. ring.
Qed.
