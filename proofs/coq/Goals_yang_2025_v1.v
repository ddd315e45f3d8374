(** The statements of the theory yang-2025-v1 as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_v1.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition exponent : Prop :=
  forall v_M v_A v_G v_xi v_C v_kappa v_B v_N v_T : R, (0 < v_M) -> (0 < v_A) -> (0 < v_G) -> (0 < v_xi) -> (0 < v_C) ->
  (0 < v_kappa) -> (0 < v_B) -> (0 < v_N) -> (0 < v_T) -> (v_M = (v_A / (v_G * (exp ((- (W0 ((6 / v_xi) * (v_C /
  (v_kappa * (v_A ^ 2) * (v_B ^ 4) * (1 / (v_G ^ 6))))))) / 6))))) -> (v_N = ((v_B / (v_G * (exp ((- (W0 ((6 / v_xi) *
  (v_C / (v_kappa * (v_A ^ 2) * (v_B ^ 4) * (1 / (v_G ^ 6))))))) / 6)))) ^ 2)) -> (v_T = ((v_xi * (W0 ((6 / v_xi) * (v_C
  / (v_kappa * (v_A ^ 2) * (v_B ^ 4) * (1 / (v_G ^ 6))))))) / 6)) -> ((v_kappa * (v_M ^ 2) * (v_N ^ 2) * v_T) = v_C) /\
  ((v_A * (1 / (v_M ^ 1))) = (v_G * (exp ((- (W0 ((6 / v_xi) * (v_C / (v_kappa * (v_A ^ 2) * (v_B ^ 4) * (1 / (v_G ^
  6))))))) / 6)))) /\ ((v_B * (Rpower v_N (- (1 / 2)))) = (v_G * (exp ((- (W0 ((6 / v_xi) * (v_C / (v_kappa * (v_A ^ 2)
  * (v_B ^ 4) * (1 / (v_G ^ 6))))))) / 6)))) /\ ((v_G * (exp ((- v_T) / v_xi))) = (v_G * (exp ((- (W0 ((6 / v_xi) * (v_C
  / (v_kappa * (v_A ^ 2) * (v_B ^ 4) * (1 / (v_G ^ 6))))))) / 6)))).

Definition order_of_the_exponent : Prop :=
  forall v_G v_xi v_kappa v_A v_B : R, (0 < v_G) -> (0 < v_xi) -> (0 < v_kappa) -> (0 < v_A) -> (0 < v_B) -> (((towards
  (fun x : R => 0 < x) p_infty) (fun x_C : R => 0 < ((ln x_C) / x_C)) /\ theta (towards (fun x : R => 0 < x) p_infty)
  (fun x_C : R => (v_G * (exp ((- (W0 ((6 / v_xi) * (x_C / (v_kappa * (v_A ^ 2) * (v_B ^ 4) * (1 / (v_G ^ 6))))))) /
  6)))) (fun x_C : R => (Rpower ((ln x_C) / x_C) (1 / 6))))).
