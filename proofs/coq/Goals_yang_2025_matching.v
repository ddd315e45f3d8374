(** The statements of the theory yang-2025-matching as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_matching.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition lower_optimum : Prop :=
  forall v_A v_a v_B v_b v_G v_xi v_C v_kappa v_p v_q v_r v_M v_N v_T : R, (0 < v_A) -> (0 < v_a) -> (0 < v_B) -> (0 <
  v_b) -> (0 < v_G) -> (0 < v_xi) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_p) -> (0 < v_q) -> (0 < v_r) -> (0 < v_M) ->
  (0 < v_N) -> (0 < v_T) -> ((is_inf (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C =
  (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = (Rmax (Rmax (v_A * (Rpower x_M (- v_a)))
  (v_B * (Rpower x_N (- v_b)))) (v_G * (exp ((- x_T) / v_xi))))) (infimum (fun y : R => exists x_M x_N x_T : R, 0 < x_M
  /\ 0 < x_N /\ 0 < x_T /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = (Rmax (Rmax
  (v_A * (Rpower x_M (- v_a))) (v_B * (Rpower x_N (- v_b)))) (v_G * (exp ((- x_T) / v_xi)))))) /\ (infimum (fun y : R =>
  exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) *
  (Rpower x_T v_r)) /\ y = (Rmax (Rmax (v_A * (Rpower x_M (- v_a))) (v_B * (Rpower x_N (- v_b)))) (v_G * (exp ((- x_T) /
  v_xi)))))) = (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi))
  * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r))))))))).

Definition ratio : Prop :=
  forall v_eps v_G v_eps1 v_G1 v_kappa v_A v_p v_a v_B v_q v_b v_xi v_r v_A1 v_B1 v_xi1 : R, (0 < v_eps) -> (0 < v_G) ->
  (0 < v_eps1) -> (0 < v_G1) -> (0 < v_kappa) -> (0 < v_A) -> (0 < v_p) -> (0 < v_a) -> (0 < v_B) -> (0 < v_q) -> (0 <
  v_b) -> (0 < v_xi) -> (0 < v_r) -> (0 < v_A1) -> (0 < v_B1) -> (0 < v_xi1) -> (v_eps < v_G) -> (v_eps1 < v_G1) ->
  ((has_power (v_xi * (ln (v_G / v_eps))) v_r /\ has_power (v_xi1 * (ln (v_G1 / v_eps1))) v_r /\ (v_kappa * (Rpower v_A
  (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_eps (- ((v_p / v_a) + (v_q / v_b)))) * (power (v_xi * (ln (v_G /
  v_eps))) v_r)) = (v_kappa * (Rpower v_A1 (v_p / v_a)) * (Rpower v_B1 (v_q / v_b)) * (Rpower v_eps1 (- ((v_p / v_a) +
  (v_q / v_b)))) * (power (v_xi1 * (ln (v_G1 / v_eps1))) v_r)))) -> (((v_G / v_G1) < (v_eps / v_eps1) -> (Rpower (v_eps
  / v_eps1) ((v_p / v_a) + (v_q / v_b))) <= ((Rpower (v_A / v_A1) (v_p / v_a)) * (Rpower (v_B / v_B1) (v_q / v_b)) *
  (Rpower (v_xi / v_xi1) v_r)))).

Definition matching : Prop :=
  forall v_eps v_G v_eps1 v_G1 v_kappa v_A v_p v_a v_B v_q v_b v_xi v_r v_A1 v_B1 v_xi1 v_u : R, (0 < v_eps) -> (0 <
  v_G) -> (0 < v_eps1) -> (0 < v_G1) -> (0 < v_kappa) -> (0 < v_A) -> (0 < v_p) -> (0 < v_a) -> (0 < v_B) -> (0 < v_q)
  -> (0 < v_b) -> (0 < v_xi) -> (0 < v_r) -> (0 < v_A1) -> (0 < v_B1) -> (0 < v_xi1) -> (0 < v_u) -> (v_eps < v_G) ->
  (v_eps1 < v_G1) -> ((has_power (v_xi * (ln (v_G / v_eps))) v_r /\ has_power (v_xi1 * (ln (v_G1 / v_eps1))) v_r /\
  (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_eps (- ((v_p / v_a) + (v_q / v_b)))) *
  (power (v_xi * (ln (v_G / v_eps))) v_r)) = (v_kappa * (Rpower v_A1 (v_p / v_a)) * (Rpower v_B1 (v_q / v_b)) * (Rpower
  v_eps1 (- ((v_p / v_a) + (v_q / v_b)))) * (power (v_xi1 * (ln (v_G1 / v_eps1))) v_r)))) -> (v_u <= (3 * v_eps)) ->
  ((v_u / v_eps1) <= (3 * (Rmax (Rpower ((Rpower (v_A / v_A1) (v_p / v_a)) * (Rpower (v_B / v_B1) (v_q / v_b)) * (Rpower
  (v_xi / v_xi1) v_r)) (1 / ((v_p / v_a) + (v_q / v_b)))) (v_G / v_G1)))).

Definition gap_of_the_condition_number : Prop :=
  forall v_xi v_xi1 v_chi v_r v_p v_a v_q v_b : R, (0 < v_xi) -> (0 < v_xi1) -> (1 < v_chi) -> (0 < v_r) -> (0 < v_p) ->
  (0 < v_a) -> (0 < v_q) -> (0 < v_b) -> ((v_xi / v_xi1) = (sqrt v_chi)) -> ((Rpower (Rpower (v_xi / v_xi1) v_r) (1 /
  ((v_p / v_a) + (v_q / v_b)))) = (Rpower v_chi (v_r / (2 * ((v_p / v_a) + (v_q / v_b)))))).

Definition power_law_ratio : Prop :=
  forall v_s v_kappa v_C v_A v_a v_p v_B v_b v_q v_G v_c v_r v_A1 v_B1 v_G2 : R, (0 < v_s) -> (0 < v_kappa) -> (0 < v_C)
  -> (0 < v_A) -> (0 < v_a) -> (0 < v_p) -> (0 < v_B) -> (0 < v_b) -> (0 < v_q) -> (0 < v_G) -> (0 < v_c) -> (0 < v_r)
  -> (0 < v_A1) -> (0 < v_B1) -> (0 < v_G2) -> (((v_s * (Rpower (v_kappa / v_C) (1 / v_s)) * (Rpower ((v_A * v_a) / v_p)
  (v_p / (v_a * v_s))) * (Rpower ((v_B * v_b) / v_q) (v_q / (v_b * v_s))) * (Rpower ((v_G * v_c) / v_r) (v_r / (v_c *
  v_s)))) / ((Rpower (v_kappa / v_C) (1 / v_s)) * (Rpower v_A1 (v_p / (v_a * v_s))) * (Rpower v_B1 (v_q / (v_b * v_s)))
  * (Rpower v_G2 (v_r / (v_c * v_s))))) = ((exp ((ln v_s) + ((v_p / (v_a * v_s)) * (ln (v_a / v_p))) + ((v_q / (v_b *
  v_s)) * (ln (v_b / v_q))) + ((v_r / (v_c * v_s)) * (ln (v_c / v_r))))) * (Rpower (v_A / v_A1) (v_p / (v_a * v_s))) *
  (Rpower (v_B / v_B1) (v_q / (v_b * v_s))) * (Rpower (v_G / v_G2) (v_r / (v_c * v_s))))).

Definition entropy : Prop :=
  forall v_u v_v v_w : R, (0 < v_u) -> (v_u < 1) -> (0 < v_v) -> (v_v < 1) -> (0 < v_w) -> (v_w < 1) -> ((v_u + v_v +
  v_w) = 1) -> ((- ((v_u * (ln v_u)) + (v_v * (ln v_v)) + (v_w * (ln v_w)))) <= (ln 3)).
