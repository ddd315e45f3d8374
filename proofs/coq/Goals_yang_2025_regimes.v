(** The statements of the theory yang-2025-regimes as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_regimes.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition elasticities : Prop :=
  forall v_M v_A v_a v_B v_N v_b v_G v_T v_xi : R, (0 < v_M) -> (0 < v_A) -> (0 < v_a) -> (0 < v_B) -> (0 < v_N) -> (0 <
  v_b) -> (0 < v_G) -> (0 < v_T) -> (0 < v_xi) -> ((ex_derive (fun x_M : R => ((v_A * (Rpower x_M (- v_a))) + (v_B *
  (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi))))) v_M /\ ((- (v_M / ((v_A * (Rpower v_M (- v_a))) + (v_B *
  (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi)))))) * (Derive (fun x_M : R => ((v_A * (Rpower x_M (- v_a))) +
  (v_B * (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi))))) v_M)) = ((v_a * v_A * (Rpower v_M (- v_a))) / ((v_A *
  (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi))))))) /\ ((ex_derive (fun x_N : R
  => ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower x_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi))))) v_N /\ ((- (v_N /
  ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi)))))) * (Derive (fun x_N :
  R => ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower x_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi))))) v_N)) = ((v_b *
  v_B * (Rpower v_N (- v_b))) / ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) /
  v_xi))))))) /\ ((ex_derive (fun x_T : R => ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G * (exp
  ((- x_T) / v_xi))))) v_T /\ ((- (v_T / ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G * (exp ((-
  v_T) / v_xi)))))) * (Derive (fun x_T : R => ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G * (exp
  ((- x_T) / v_xi))))) v_T)) = (((v_T / v_xi) * v_G * (exp ((- v_T) / v_xi))) / ((v_A * (Rpower v_M (- v_a))) + (v_B *
  (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi))))))).

Definition largest_term_is_best_next : Prop :=
  forall v_x v_y v_z v_a v_p v_b v_q v_T v_r v_xi : R, (0 < v_x) -> (0 < v_y) -> (0 < v_z) -> (0 < v_a) -> (0 < v_p) ->
  (0 < v_b) -> (0 < v_q) -> (0 < v_T) -> (0 < v_r) -> (0 < v_xi) -> (v_y <= v_x) -> (v_z <= v_x) -> ((v_b / v_q) <= (v_a
  / v_p)) -> ((v_T / (v_r * v_xi)) <= (v_a / v_p)) -> ((((v_b * v_y) / (v_x + v_y + v_z)) / v_q) <= (((v_a * v_x) / (v_x
  + v_y + v_z)) / v_p)) /\ (((((v_T / v_xi) * v_z) / (v_x + v_y + v_z)) / v_r) <= (((v_a * v_x) / (v_x + v_y + v_z)) /
  v_p)).

Definition diminishing_returns : Prop :=
  forall v_a v_A v_M v_B v_N v_b v_G v_T v_xi : R, (0 < v_a) -> (0 < v_A) -> (0 < v_M) -> (0 < v_B) -> (0 < v_N) -> (0 <
  v_b) -> (0 < v_G) -> (0 < v_T) -> (0 < v_xi) -> (((v_a * v_A * (Rpower v_M (- v_a))) / ((v_A * (Rpower v_M (- v_a))) +
  (v_B * (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi))))) < (v_a / (1 + ((v_B * (Rpower v_N (- v_b))) / (v_A *
  (Rpower v_M (- v_a))))))) /\ (filterlim (fun x_M : R => ((v_A * (Rpower x_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) +
  (v_G * (exp ((- v_T) / v_xi))))) (towards (fun x : R => 0 < x) p_infty) (locally ((v_B * (Rpower v_N (- v_b))) + (v_G
  * (exp ((- v_T) / v_xi)))))) /\ (filterlim (fun x_M : R => ((v_a * v_A * (Rpower x_M (- v_a))) / ((v_A * (Rpower x_M
  (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi)))))) (towards (fun x : R => 0 < x) p_infty)
  (locally 0)).
