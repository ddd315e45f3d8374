(** The statements T1 to T20 of the theory. Each is a proposition about all values of the constants; the proofs are in
    the files TNN*.v, and Ties.v checks that proof and statement belong together. [Constants] (in Model.v) are
    positive by construction. Comments say what the theory says, and what a statement leaves out. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Model.
Open Scope R_scope.

(** T7 compute-optimal, balanced: the allocation spends exactly C and makes all three terms equal to [eps]. *)
Definition T7 : Prop :=
  forall k C, 0 < C ->
    let M := M_bal k C in let N := N_bal k C in let T := T_bal k C in
    0 < M /\ 0 < N /\ 0 < T /\ cost k M N T = C /\
    termM k M = eps k C /\ termN k N = eps k C /\ termT k T = eps k C /\
    0 < eps k C < cG k /\ eps k C = cG k * Rpower (W0 (z k C) / z k C) (rho k).
