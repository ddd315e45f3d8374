(** The statements of the theory muennighoff-2023 as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_muennighoff_2023.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition worth_of_repetition : Prop :=
  forall v_UD v_RDs v_RD : R, (0 < v_UD) -> (0 < v_RDs) -> (0 <= v_RD) -> ((v_UD + (v_UD * v_RDs * (1 + (- (exp (0 /
  v_RDs)))))) = v_UD) /\ ((v_UD + (v_UD * v_RDs * (1 + (- (exp ((- v_RD) / v_RDs)))))) < (v_UD * (1 + v_RDs))) /\
  (filterlim (fun x_RD : R => (v_UD + (v_UD * v_RDs * (1 + (- (exp ((- x_RD) / v_RDs))))))) (towards (fun x : R => 0 <=
  x) p_infty) (locally (v_UD * (1 + v_RDs)))) /\ ((v_UD + (v_UD * v_RDs * (1 + (- (exp ((- v_RD) / v_RDs)))))) <= (v_UD
  * (1 + v_RD))) /\ ((forall low high : R, 0 <= low -> 0 <= high -> low < high -> (v_UD + (v_UD * v_RDs * (1 + (- (exp
  ((- low) / v_RDs)))))) < (v_UD + (v_UD * v_RDs * (1 + (- (exp ((- high) / v_RDs)))))))).

Definition first_repetition : Prop :=
  forall v_UD v_RDs : R, (0 < v_UD) -> (0 < v_RDs) -> (((towards (fun x : R => 0 <= x) (Finite 0)) (fun x_RD : R =>
  (v_UD * x_RD) <> 0) /\ filterlim (fun x_RD : R => (((v_UD + (v_UD * v_RDs * (1 + (- (exp ((- x_RD) / v_RDs)))))) + (-
  v_UD)) / (v_UD * x_RD))) (towards (fun x : R => 0 <= x) (Finite 0)) (locally 1))).
