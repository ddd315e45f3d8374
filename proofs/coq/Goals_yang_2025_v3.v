(** The statements of the theory yang-2025-v3 as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_v3.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition exponent : Prop :=
  forall v_A v_B v_G v_C v_kappa v_M v_N v_T : R, (0 < v_A) -> (0 < v_B) -> (0 < v_G) -> (0 < v_C) -> (0 < v_kappa) ->
  (0 < v_M) -> (0 < v_N) -> (0 < v_T) -> ((is_inf (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\
  v_C = (v_kappa * (x_M ^ 2) * (x_N ^ 2) * x_T) /\ y = ((v_A / x_M) + (v_B / (sqrt x_N)) + (v_G / x_T))) (infimum (fun y
  : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C = (v_kappa * (x_M ^ 2) * (x_N ^ 2) * x_T) /\ y =
  ((v_A / x_M) + (v_B / (sqrt x_N)) + (v_G / x_T)))) /\ (infimum (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 <
  x_N /\ 0 < x_T /\ v_C = (v_kappa * (x_M ^ 2) * (x_N ^ 2) * x_T) /\ y = ((v_A / x_M) + (v_B / (sqrt x_N)) + (v_G /
  x_T)))) = (7 * (Rpower (v_kappa / v_C) (1 / 7)) * (Rpower (v_A / 2) (2 / 7)) * (Rpower (v_B / 4) (4 / 7)) * (Rpower
  v_G (1 / 7))))) /\ (theta (towards (fun x : R => 0 < x) p_infty) (fun x_C : R => (7 * (Rpower (v_kappa / x_C) (1 / 7))
  * (Rpower (v_A / 2) (2 / 7)) * (Rpower (v_B / 4) (4 / 7)) * (Rpower v_G (1 / 7)))) (fun x_C : R => (Rpower x_C (- (1 /
  7))))).

Definition constant_step : Prop :=
  forall v_eps v_e0 v_C v_kappa v_A v_B v_sigma v_lambda : R, (0 < v_eps) -> (0 < v_e0) -> (0 < v_C) -> (0 < v_kappa) ->
  (0 < v_A) -> (0 < v_B) -> (0 < v_sigma) -> (0 < v_lambda) -> (v_eps < (2 * v_e0)) -> (v_C = (v_kappa * ((v_A / v_eps)
  ^ 2) * (((v_B / v_eps) ^ 2) ^ 2) * (((2 * (v_sigma ^ 2)) / (v_eps * (v_lambda ^ 2))) * (ln ((2 * v_e0) / v_eps))))) ->
  (v_eps = (2 * v_e0 * (exp ((- (W0 ((7 * v_C) / ((2 * (v_sigma ^ 2) * v_kappa * (v_A ^ 2) * (v_B ^ 4)) / ((v_lambda ^
  2) * ((2 * v_e0) ^ 7)))))) / 7)))).

Definition order_with_a_constant_step : Prop :=
  forall v_e0 v_sigma v_kappa v_A v_B v_lambda : R, (0 < v_e0) -> (0 < v_sigma) -> (0 < v_kappa) -> (0 < v_A) -> (0 <
  v_B) -> (0 < v_lambda) -> (((towards (fun x : R => 0 < x) p_infty) (fun x_C : R => 0 < ((ln x_C) / x_C)) /\ theta
  (towards (fun x : R => 0 < x) p_infty) (fun x_C : R => (2 * v_e0 * (exp ((- (W0 ((7 * x_C) / ((2 * (v_sigma ^ 2) *
  v_kappa * (v_A ^ 2) * (v_B ^ 4)) / ((v_lambda ^ 2) * ((2 * v_e0) ^ 7)))))) / 7)))) (fun x_C : R => (Rpower ((ln x_C) /
  x_C) (1 / 7))))).
