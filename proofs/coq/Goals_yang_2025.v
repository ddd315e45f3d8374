(** The statements of the theory yang-2025 as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition isolated_laws : Prop :=
  forall v_U v_A v_M v_a v_B v_N v_b v_G v_T v_xi : R, (0 < v_U) -> (0 < v_A) -> (0 < v_M) -> (0 < v_a) -> (0 < v_B) ->
  (0 < v_N) -> (0 < v_b) -> (0 < v_G) -> (0 < v_T) -> (0 < v_xi) -> (v_U = ((v_A * (Rpower v_M (- v_a))) + (v_B *
  (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) / v_xi))))) -> ((v_A * (Rpower v_M (- v_a))) < v_U) /\ ((v_B * (Rpower
  v_N (- v_b))) < v_U) /\ ((v_G * (exp ((- v_T) / v_xi))) < v_U).

Definition balanced : Prop :=
  forall v_A v_M v_a v_eps v_B v_N v_b v_G v_T v_xi v_C v_kappa v_p v_q v_r : R, (0 < v_A) -> (0 < v_M) -> (0 < v_a) ->
  (0 < v_eps) -> (0 < v_B) -> (0 < v_N) -> (0 < v_b) -> (0 < v_G) -> (0 < v_T) -> (0 < v_xi) -> (0 < v_C) -> (0 <
  v_kappa) -> (0 < v_p) -> (0 < v_q) -> (0 < v_r) -> ((v_A * (Rpower v_M (- v_a))) = v_eps) -> ((v_B * (Rpower v_N (-
  v_b))) = v_eps) -> ((v_G * (exp ((- v_T) / v_xi))) = v_eps) -> (v_C = (v_kappa * (Rpower v_M v_p) * (Rpower v_N v_q) *
  (Rpower v_T v_r))) -> (v_eps = (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q /
  v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (-
  ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) /\ (v_eps < v_G) /\ (v_T = (v_xi * (v_r / ((v_p / v_a) + (v_q /
  v_b))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) *
  (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))).

Definition balanced_allocation : Prop :=
  forall v_M v_A v_G v_r v_p v_a v_q v_b v_xi v_C v_kappa v_B v_N v_T : R, (0 < v_M) -> (0 < v_A) -> (0 < v_G) -> (0 <
  v_r) -> (0 < v_p) -> (0 < v_a) -> (0 < v_q) -> (0 < v_b) -> (0 < v_xi) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_B) ->
  (0 < v_N) -> (0 < v_T) -> (v_M = (Rpower (v_A / (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p /
  v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) *
  (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) (1 / v_a))) -> (v_N = (Rpower (v_B / (v_G * (exp ((-
  (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa *
  (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))))))
  (1 / v_b))) -> (v_T = (v_xi * (v_r / ((v_p / v_a) + (v_q / v_b))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi))
  * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r)))))) -> ((v_kappa * (Rpower v_M v_p) * (Rpower v_N v_q) * (Rpower v_T v_r)) = v_C) /\ ((v_A *
  (Rpower v_M (- v_a))) = (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) /
  (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p /
  v_a) + (v_q / v_b)))))) (1 / v_r)))))))) /\ ((v_B * (Rpower v_N (- v_b))) = (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q
  / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) *
  (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) /\ ((v_G * (exp ((- v_T) /
  v_xi))) = (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) *
  (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r)))))))) /\ ((v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q /
  v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (-
  ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))))) = (v_G * (Rpower ((W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) *
  (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r)))) / ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p /
  v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))) (v_r / ((v_p / v_a) +
  (v_q / v_b)))))) /\ ((0 < (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) /
  (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p /
  v_a) + (v_q / v_b)))))) (1 / v_r))))))) /\ (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) +
  (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower
  v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))))) < v_G)).

Definition two_stages_identity : Prop :=
  forall v_U v_A v_M v_a v_B v_N v_b v_G v_T v_xi v_C v_kappa v_p v_q v_r : R, (0 < v_U) -> (0 < v_A) -> (0 < v_M) -> (0
  < v_a) -> (0 < v_B) -> (0 < v_N) -> (0 < v_b) -> (0 < v_G) -> (0 < v_T) -> (0 < v_xi) -> (0 < v_C) -> (0 < v_kappa) ->
  (0 < v_p) -> (0 < v_q) -> (0 < v_r) -> (v_U = ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G *
  (exp ((- v_T) / v_xi))))) -> (v_C = (v_kappa * (Rpower v_M v_p) * (Rpower v_N v_q) * (Rpower v_T v_r))) -> (v_U =
  (((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b)))) + (v_G * (exp (- (Rpower (v_C / (v_kappa * (Rpower v_xi
  v_r) * (Rpower v_M v_p) * (Rpower v_N v_q))) (1 / v_r))))))).

Definition exponential_stage : Prop :=
  forall v_A v_M v_a v_B v_N v_b v_G v_C v_kappa v_xi v_r v_p v_q v_U : R, (0 < v_A) -> (0 < v_M) -> (0 < v_a) -> (0 <
  v_B) -> (0 < v_N) -> (0 < v_b) -> (0 < v_G) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_xi) -> (0 < v_r) -> (0 < v_p) ->
  (0 < v_q) -> (0 < v_U) -> (((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b)))) < v_G) -> ((has_power (ln
  (v_G / ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b)))))) v_r /\ v_C <= ((v_kappa * (Rpower v_xi v_r) *
  (Rpower v_M v_p) * (Rpower v_N v_q)) * (power (ln (v_G / ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (-
  v_b)))))) v_r)))) -> (v_U = (((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b)))) + (v_G * (exp (- (Rpower
  (v_C / (v_kappa * (Rpower v_xi v_r) * (Rpower v_M v_p) * (Rpower v_N v_q))) (1 / v_r))))))) -> (v_U <= (2 * v_G * (exp
  (- (Rpower (v_C / (v_kappa * (Rpower v_xi v_r) * (Rpower v_M v_p) * (Rpower v_N v_q))) (1 / v_r)))))).

Definition plateau : Prop :=
  forall v_A v_M v_a v_B v_N v_b v_G v_C v_kappa v_xi v_r v_p v_q v_U : R, (0 < v_A) -> (0 < v_M) -> (0 < v_a) -> (0 <
  v_B) -> (0 < v_N) -> (0 < v_b) -> (0 < v_G) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_xi) -> (0 < v_r) -> (0 < v_p) ->
  (0 < v_q) -> (0 < v_U) -> (((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b)))) < v_G) -> ((has_power (ln
  (v_G / ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b)))))) v_r /\ ((v_kappa * (Rpower v_xi v_r) * (Rpower
  v_M v_p) * (Rpower v_N v_q)) * (power (ln (v_G / ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b)))))) v_r))
  <= v_C)) -> (v_U = (((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b)))) + (v_G * (exp (- (Rpower (v_C /
  (v_kappa * (Rpower v_xi v_r) * (Rpower v_M v_p) * (Rpower v_N v_q))) (1 / v_r))))))) -> ((((v_A * (Rpower v_M (-
  v_a))) + (v_B * (Rpower v_N (- v_b)))) < v_U /\ v_U <= (2 * ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (-
  v_b))))))).

Definition no_exponential_stage : Prop :=
  forall v_A v_M v_a v_B v_N v_b v_G v_U v_C v_kappa v_xi v_r v_p v_q : R, (0 < v_A) -> (0 < v_M) -> (0 < v_a) -> (0 <
  v_B) -> (0 < v_N) -> (0 < v_b) -> (0 < v_G) -> (0 < v_U) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_xi) -> (0 < v_r) ->
  (0 < v_p) -> (0 < v_q) -> (v_G <= ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))))) -> (v_U = (((v_A *
  (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b)))) + (v_G * (exp (- (Rpower (v_C / (v_kappa * (Rpower v_xi v_r) *
  (Rpower v_M v_p) * (Rpower v_N v_q))) (1 / v_r))))))) -> ((((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (-
  v_b)))) < v_U /\ v_U <= (2 * ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))))))).

Definition plain_exponential : Prop :=
  forall v_U v_A v_M v_a v_B v_N v_b v_G v_T v_xi v_C v_kappa v_p v_q : R, (0 < v_U) -> (0 < v_A) -> (0 < v_M) -> (0 <
  v_a) -> (0 < v_B) -> (0 < v_N) -> (0 < v_b) -> (0 < v_G) -> (0 < v_T) -> (0 < v_xi) -> (0 < v_C) -> (0 < v_kappa) ->
  (0 < v_p) -> (0 < v_q) -> (v_U = ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G * (exp ((- v_T) /
  v_xi))))) -> (v_C = (v_kappa * (Rpower v_M v_p) * (Rpower v_N v_q) * v_T)) -> (v_U = (((v_A * (Rpower v_M (- v_a))) +
  (v_B * (Rpower v_N (- v_b)))) + (v_G * (exp ((- v_C) / (v_kappa * v_xi * (Rpower v_M v_p) * (Rpower v_N v_q))))))).

Definition sandwich_upper : Prop :=
  forall v_M v_A v_G v_r v_p v_a v_q v_b v_xi v_C v_kappa v_B v_N v_T v_U : R, (0 < v_M) -> (0 < v_A) -> (0 < v_G) -> (0
  < v_r) -> (0 < v_p) -> (0 < v_a) -> (0 < v_q) -> (0 < v_b) -> (0 < v_xi) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_B) ->
  (0 < v_N) -> (0 < v_T) -> (0 < v_U) -> (v_M = (Rpower (v_A / (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) *
  (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B
  (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) (1 / v_a))) -> (v_N = (Rpower (v_B /
  (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower
  (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b))))))
  (1 / v_r)))))))) (1 / v_b))) -> (v_T = (v_xi * (v_r / ((v_p / v_a) + (v_q / v_b))) * (W0 ((((v_p / v_a) + (v_q / v_b))
  / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p
  / v_a) + (v_q / v_b)))))) (1 / v_r)))))) -> (v_U = ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G
  * (exp ((- v_T) / v_xi))))) -> ((v_kappa * (Rpower v_M v_p) * (Rpower v_N v_q) * (Rpower v_T v_r)) = v_C) /\ (v_U = (3
  * (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower
  (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b))))))
  (1 / v_r))))))))).

Definition sandwich : Prop :=
  forall v_G v_r v_p v_a v_q v_b v_xi v_C v_kappa v_A v_B v_M v_N v_T : R, (0 < v_G) -> (0 < v_r) -> (0 < v_p) -> (0 <
  v_a) -> (0 < v_q) -> (0 < v_b) -> (0 < v_xi) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_A) -> (0 < v_B) -> (0 < v_M) ->
  (0 < v_N) -> (0 < v_T) -> ((is_inf (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C =
  (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B *
  (Rpower x_N (- v_b))) + (v_G * (exp ((- x_T) / v_xi))))) (infimum (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 <
  x_N /\ 0 < x_T /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M
  (- v_a))) + (v_B * (Rpower x_N (- v_b))) + (v_G * (exp ((- x_T) / v_xi)))))) /\ (v_G * (exp ((- (v_r / ((v_p / v_a) +
  (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p /
  v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))))) <= (infimum (fun y :
  R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) *
  (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B * (Rpower x_N (- v_b))) + (v_G * (exp ((- x_T) /
  v_xi)))))))) /\ ((is_inf (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C = (v_kappa *
  (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B * (Rpower x_N (-
  v_b))) + (v_G * (exp ((- x_T) / v_xi))))) (infimum (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T
  /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M (- v_a))) +
  (v_B * (Rpower x_N (- v_b))) + (v_G * (exp ((- x_T) / v_xi)))))) /\ (infimum (fun y : R => exists x_M x_N x_T : R, 0 <
  x_M /\ 0 < x_N /\ 0 < x_T /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A *
  (Rpower x_M (- v_a))) + (v_B * (Rpower x_N (- v_b))) + (v_G * (exp ((- x_T) / v_xi)))))) <= (Rmin (3 * (v_G * (exp ((-
  (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa *
  (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))))))
  v_G))).

Definition sandwich_is_sharp : Prop :=
  forall v_M v_N v_T : R, (0 < v_M) -> (0 < v_N) -> (0 < v_T) -> ((exp (- (W0 (1 * (Rpower (4 * (exp 4)) (1 / 2)))))) =
  (exp (- 2))) /\ ((is_inf (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ (4 * (exp 4)) = (x_M *
  x_N * (x_T ^ 2)) /\ y = ((1 / x_M) + (1 / x_N) + (exp (- x_T)))) (infimum (fun y : R => exists x_M x_N x_T : R, 0 <
  x_M /\ 0 < x_N /\ 0 < x_T /\ (4 * (exp 4)) = (x_M * x_N * (x_T ^ 2)) /\ y = ((1 / x_M) + (1 / x_N) + (exp (- x_T)))))
  /\ (infimum (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ (4 * (exp 4)) = (x_M * x_N * (x_T ^
  2)) /\ y = ((1 / x_M) + (1 / x_N) + (exp (- x_T))))) = (3 * (exp (- (W0 (1 * (Rpower (4 * (exp 4)) (1 / 2))))))))).

Definition local_exponent : Prop :=
  forall v_C v_G v_r v_p v_a v_q v_b v_xi v_kappa v_A v_B : R, (0 < v_C) -> (0 < v_G) -> (0 < v_r) -> (0 < v_p) -> (0 <
  v_a) -> (0 < v_q) -> (0 < v_b) -> (0 < v_xi) -> (0 < v_kappa) -> (0 < v_A) -> (0 < v_B) -> ((ex_derive (fun x_C : R =>
  (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower
  (x_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b))))))
  (1 / v_r)))))))) v_C /\ ((- (v_C / (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q /
  v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (-
  ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))))))) * (Derive (fun x_C : R => (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q
  / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (x_C / (v_kappa * (Rpower v_A (v_p / v_a)) *
  (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) v_C)) = (((1 / ((v_p / v_a)
  + (v_q / v_b))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p /
  v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))) / (1 + (W0 ((((v_p /
  v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) *
  (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) /\ ((ex_derive (fun x_C : R => (v_G * (exp ((- (v_r /
  ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (x_C / (v_kappa * (Rpower
  v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) v_C /\
  ((- (v_C / (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) *
  (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r))))))))) * (Derive (fun x_C : R => (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0
  ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (x_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q
  / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) v_C)) < (1 / ((v_p / v_a) + (v_q / v_b)))))
  /\ ((forall low high : R, 0 < low -> 0 < high -> low < high -> (((1 / ((v_p / v_a) + (v_q / v_b))) * (W0 ((((v_p /
  v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (low / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) *
  (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))) / (1 + (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi))
  * (Rpower (low / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r)))))) < (((1 / ((v_p / v_a) + (v_q / v_b))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) *
  (Rpower (high / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r))))) / (1 + (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (high / (v_kappa * (Rpower
  v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))).

Definition local_exponent_limit : Prop :=
  forall v_p v_a v_q v_b v_r v_xi v_kappa v_A v_B v_G : R, (0 < v_p) -> (0 < v_a) -> (0 < v_q) -> (0 < v_b) -> (0 < v_r)
  -> (0 < v_xi) -> (0 < v_kappa) -> (0 < v_A) -> (0 < v_B) -> (0 < v_G) -> (filterlim (fun x_C : R => (((1 / ((v_p /
  v_a) + (v_q / v_b))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (x_C / (v_kappa * (Rpower v_A (v_p
  / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))) / (1 + (W0 ((((v_p /
  v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (x_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) *
  (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))))) (towards (fun x : R => 0 < x) p_infty) (locally (1 /
  ((v_p / v_a) + (v_q / v_b))))).

Definition order_with_logarithm : Prop :=
  forall v_G v_r v_p v_a v_q v_b v_xi v_kappa v_A v_B : R, (0 < v_G) -> (0 < v_r) -> (0 < v_p) -> (0 < v_a) -> (0 < v_q)
  -> (0 < v_b) -> (0 < v_xi) -> (0 < v_kappa) -> (0 < v_A) -> (0 < v_B) -> (((towards (fun x : R => 0 < x) p_infty) (fun
  x_C : R => 0 < (ln x_C)) /\ theta (towards (fun x : R => 0 < x) p_infty) (fun x_C : R => (v_G * (exp ((- (v_r / ((v_p
  / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (x_C / (v_kappa * (Rpower v_A
  (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) (fun x_C : R
  => ((Rpower x_C ((- 1) / ((v_p / v_a) + (v_q / v_b)))) * (Rpower (ln x_C) (v_r / ((v_p / v_a) + (v_q / v_b)))))))) /\
  (((towards (fun x : R => 0 < x) p_infty) (fun x_C : R => 0 < ((v_xi * (ln x_C)) / ((v_p / v_a) + (v_q / v_b)))) /\
  equivalent (towards (fun x : R => 0 < x) p_infty) (fun x_C : R => (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b))))
  * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (x_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B
  (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))) (fun x_C : R => (v_G * (Rpower
  ((v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b))))) / x_C)
  (1 / ((v_p / v_a) + (v_q / v_b)))) * (Rpower ((v_xi * (ln x_C)) / ((v_p / v_a) + (v_q / v_b))) (v_r / ((v_p / v_a) +
  (v_q / v_b)))))))).

Definition isolated_limits : Prop :=
  forall v_A v_M v_a v_B v_b v_G v_xi v_N v_T : R, (0 < v_A) -> (0 < v_M) -> (0 < v_a) -> (0 < v_B) -> (0 < v_b) -> (0 <
  v_G) -> (0 < v_xi) -> (0 < v_N) -> (0 < v_T) -> (filterlim (fun w : (R * (R)) => ((v_A * (Rpower v_M (- v_a))) + (v_B
  * (Rpower (fst w) (- v_b))) + (v_G * (exp ((- (snd w)) / v_xi))))) (filter_prod (towards (fun x : R => 0 < x) p_infty)
  (towards (fun x : R => 0 < x) p_infty)) (locally (v_A * (Rpower v_M (- v_a))))) /\ (filterlim (fun w : (R * (R)) =>
  ((v_A * (Rpower (fst w) (- v_a))) + (v_B * (Rpower v_N (- v_b))) + (v_G * (exp ((- (snd w)) / v_xi))))) (filter_prod
  (towards (fun x : R => 0 < x) p_infty) (towards (fun x : R => 0 < x) p_infty)) (locally (v_B * (Rpower v_N (- v_b)))))
  /\ (filterlim (fun w : (R * (R)) => ((v_A * (Rpower (fst w) (- v_a))) + (v_B * (Rpower (snd w) (- v_b))) + (v_G * (exp
  ((- v_T) / v_xi))))) (filter_prod (towards (fun x : R => 0 < x) p_infty) (towards (fun x : R => 0 < x) p_infty))
  (locally (v_G * (exp ((- v_T) / v_xi))))).
