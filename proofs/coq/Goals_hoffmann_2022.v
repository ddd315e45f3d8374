(** The statements of the theory hoffmann-2022 as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_hoffmann_2022.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition stationary_model_size : Prop :=
  forall v_A v_N v_alpha v_B v_C v_beta : R, (0 < v_A) -> (0 < v_N) -> (0 < v_alpha) -> (0 < v_B) -> (0 < v_C) -> (0 <
  v_beta) -> ((ex_derive (fun x_N : R => ((v_A / (Rpower x_N v_alpha)) + (v_B / (Rpower (v_C / (6 * x_N)) v_beta)))) v_N
  /\ (Derive (fun x_N : R => ((v_A / (Rpower x_N v_alpha)) + (v_B / (Rpower (v_C / (6 * x_N)) v_beta)))) v_N) = 0)) ->
  (v_N = ((Rpower ((v_alpha * v_A) / (v_beta * v_B)) (1 / (v_alpha + v_beta))) * (Rpower (v_C / 6) (v_beta / (v_alpha +
  v_beta))))).

Definition stationary_data_size : Prop :=
  forall v_N v_alpha v_A v_beta v_B v_C v_D : R, (0 < v_N) -> (0 < v_alpha) -> (0 < v_A) -> (0 < v_beta) -> (0 < v_B) ->
  (0 < v_C) -> (0 < v_D) -> (v_N = ((Rpower ((v_alpha * v_A) / (v_beta * v_B)) (1 / (v_alpha + v_beta))) * (Rpower (v_C
  / 6) (v_beta / (v_alpha + v_beta))))) -> (v_C = (6 * v_N * v_D)) -> (v_D = ((Rpower (v_C / 6) (v_alpha / (v_alpha +
  v_beta))) / (Rpower ((v_alpha * v_A) / (v_beta * v_B)) (1 / (v_alpha + v_beta))))).

Definition optimal_risk : Prop :=
  forall v_N v_alpha v_A v_beta v_B v_C v_D v_L v_E : R, (0 < v_N) -> (0 < v_alpha) -> (0 < v_A) -> (0 < v_beta) -> (0 <
  v_B) -> (0 < v_C) -> (0 < v_D) -> (0 < v_L) -> (0 < v_E) -> (v_N = ((Rpower ((v_alpha * v_A) / (v_beta * v_B)) (1 /
  (v_alpha + v_beta))) * (Rpower (v_C / 6) (v_beta / (v_alpha + v_beta))))) -> (v_D = ((Rpower (v_C / 6) (v_alpha /
  (v_alpha + v_beta))) / (Rpower ((v_alpha * v_A) / (v_beta * v_B)) (1 / (v_alpha + v_beta))))) -> (v_L = (v_E + (v_A /
  (Rpower v_N v_alpha)) + (v_B / (Rpower v_D v_beta)))) -> ((v_L + (- v_E)) = ((1 + (v_alpha / v_beta)) * v_A * (Rpower
  (Rpower ((v_alpha * v_A) / (v_beta * v_B)) (1 / (v_alpha + v_beta))) (- v_alpha)) * (Rpower (6 / v_C) ((v_alpha *
  v_beta) / (v_alpha + v_beta))))).

Definition exponent_of_model_size : Prop :=
  forall v_alphaHat v_betaHat : R, ((67 / 200) <= v_alphaHat) -> (v_alphaHat < (69 / 200)) -> ((11 / 40) <= v_betaHat)
  -> (v_betaHat < (57 / 200)) -> (((9 / 20) <= (1 / (1 + (v_alphaHat / v_betaHat))) /\ (1 / (1 + (v_alphaHat /
  v_betaHat))) < (11 / 20))).

Definition balance_of_the_terms : Prop :=
  forall v_alphaHat v_AHat v_betaHat v_BHat : R, ((67 / 200) <= v_alphaHat) -> (v_alphaHat < (69 / 200)) -> ((8127 / 20)
  <= v_AHat) -> (v_AHat < (8129 / 20)) -> ((11 / 40) <= v_betaHat) -> (v_betaHat < (57 / 200)) -> ((8213 / 20) <=
  v_BHat) -> (v_BHat < (1643 / 4)) -> (((1 / 2) <= ((v_alphaHat * v_AHat) / (v_betaHat * v_BHat)) /\ ((v_alphaHat *
  v_AHat) / (v_betaHat * v_BHat)) < (3 / 2))).
