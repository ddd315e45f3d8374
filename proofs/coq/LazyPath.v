(** T3's path of parameters [x] in R^p with its residual [u] in R^n: the flow of a kernel that changes by at most [L] times
    the distance travelled, with a speed of at most [S |u|], as long as [x] is in the closed ball of [radius] about [x 0].
    [len] is the length of the path (a primitive of the speed). Definitions only. Builds on FiniteSums.v. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import FiniteSums.
Open Scope R_scope.

Definition moved p (x : R -> nat -> R) t := norm p (fun i => x t i - x 0 i).

Definition lazy_path n p (u x x' : R -> nat -> R) (H : R -> nat -> nat -> R) (lambda L S : R) (radius : R) (len : R -> R) : Prop :=
  (forall t, 0 <= t -> forall i, (i < n)%nat -> is_derive (fun t => u t i) t (- matvec n (H t) (u t) i)) /\
  (forall t, 0 <= t -> forall i, (i < p)%nat -> is_derive (fun t => x t i) t (x' t i)) /\
  (forall v, lambda * norm2 n v <= dot n v (matvec n (H 0) v)) /\
  (forall t, 0 <= t -> moved p x t <= radius -> norm p (x' t) <= S * norm n (u t) /\
     forall v, norm n (fun i => matvec n (H t) v i - matvec n (H 0) v i) <= L * moved p x t * norm n v) /\
  len 0 = 0 /\ (forall t, 0 <= t -> is_derive len t (norm p (x' t))).
