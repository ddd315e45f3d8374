(** Quadratics for T16: Nesterov's chain on sequences, and symmetric matrices on R^n. Definitions only.
    Builds on FiniteSums.v. *)
Require Import Reals.
From Majorant Require Import FiniteSums.
Open Scope R_scope.

(** The second difference with a wall before index 0: [2 x_i - x_(i-1) - x_(i+1)]. *)
Definition chain (x : nat -> R) (i : nat) : R :=
  2 * x i - (match i with O => 0 | S j => x j end) - x (S i).

(** Hessian and gradient of Nesterov's quadratic with curvature between [mu] and [chi mu]. *)
Definition hess mu chi (x : nat -> R) i := mu * (chi - 1) / 4 * chain x i + mu * x i.
Definition grad mu chi (x : nat -> R) i := hess mu chi x i - match i with O => mu * (chi - 1) / 4 | S _ => 0 end.

(** The minimum: the powers of [(sqrt chi - 1)/(sqrt chi + 1)]. *)
Definition rate chi := (sqrt chi - 1) / (sqrt chi + 1).
Definition solution chi (i : nat) : R := rate chi ^ S i.

(** Iterates that start at 0 and stay in the span of the gradients seen. *)
Definition span_method mu chi (x : nat -> nat -> R) :=
  (forall i, x O i = 0) /\
  forall k, exists c : nat -> R, forall i, x (S k) i = sum (S k) (fun j => c j * grad mu chi (x j) i).

(** Sequences with finitely many terms other than 0, among them all iterates. *)
Definition supported n (x : nat -> R) := forall i, (n <= i)%nat -> x i = 0.
