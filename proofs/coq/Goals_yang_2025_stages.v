(** The statements of the theory yang-2025-stages as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_stages.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition w0_bounds : Prop :=
  forall v_w : R, (0 < v_w) -> ((W0 v_w) <= v_w) /\ ((v_w <= (exp 1) -> v_w <= ((exp 1) * (W0 v_w)))) /\ (((exp 1) <=
  v_w -> (W0 v_w) <= (ln v_w))) /\ (((exp 1) < v_w -> (0 < (ln v_w) /\ ((ln v_w) + (- (ln (ln v_w)))) <= (W0 v_w)))) /\
  (((exp 1) < v_w -> (0 < (ln v_w) /\ 0 < ((ln v_w) + (- (ln (ln v_w))))))).

Definition stages : Prop :=
  forall v_G v_r v_p v_a v_q v_b v_xi v_C v_kappa v_A v_B : R, (0 < v_G) -> (0 < v_r) -> (0 < v_p) -> (0 < v_a) -> (0 <
  v_q) -> (0 < v_b) -> (0 < v_xi) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_A) -> (0 < v_B) -> ((v_G * (exp ((- (Rpower
  (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b))))))
  (1 / v_r))) / v_xi))) <= (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) /
  (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p /
  v_a) + (v_q / v_b)))))) (1 / v_r)))))))) /\ ((((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa
  * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))) <=
  (exp 1) -> (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) *
  (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r))))))) <= (v_G * (exp ((- (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q /
  v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))) / ((exp 1) * v_xi)))))) /\ (((exp 1) <= ((((v_p /
  v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) *
  (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))) -> (0 < ((ln ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi))
  * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r)))) / ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p /
  v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))) /\ (v_G * (exp ((- (v_r
  / ((v_p / v_a) + (v_q / v_b)))) * (W0 ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa *
  (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))
  <= (v_G * (Rpower ((ln ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p /
  v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))) / ((((v_p / v_a) + (v_q
  / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G
  (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))) (v_r / ((v_p / v_a) + (v_q / v_b)))))))) /\ (((exp 1) < ((((v_p / v_a)
  + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) *
  (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))) -> (0 < (ln ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) *
  (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))))) (1 / v_r)))) /\ 0 < ((ln ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower
  v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))) + (- (ln (ln
  ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q
  / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))))))) /\ (v_G * (Rpower ((ln ((((v_p / v_a) + (v_q
  / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G
  (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))) + (- (ln (ln ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower
  (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b))))))
  (1 / v_r))))))) (v_r / ((v_p / v_a) + (v_q / v_b)))) * (Rpower ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower
  (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b))))))
  (1 / v_r))) ((- v_r) / ((v_p / v_a) + (v_q / v_b))))) <= (v_G * (exp ((- (v_r / ((v_p / v_a) + (v_q / v_b)))) * (W0
  ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q
  / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r)))))))))) /\ ((v_C = ((v_kappa * (Rpower v_A (v_p /
  v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b))))) * (Rpower (((exp 1) * v_r * v_xi) /
  ((v_p / v_a) + (v_q / v_b))) v_r)) -> ((((v_p / v_a) + (v_q / v_b)) / (v_r * v_xi)) * (Rpower (v_C / (v_kappa *
  (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- ((v_p / v_a) + (v_q / v_b)))))) (1 / v_r))) =
  (exp 1))).

Definition power_law_optimum : Prop :=
  forall v_r v_c v_s v_p v_a v_q v_b v_A v_B v_G v_C v_kappa v_M v_N v_T : R, (0 < v_r) -> (0 < v_c) -> (0 < v_s) -> (0
  < v_p) -> (0 < v_a) -> (0 < v_q) -> (0 < v_b) -> (0 < v_A) -> (0 < v_B) -> (0 < v_G) -> (0 < v_C) -> (0 < v_kappa) ->
  (0 < v_M) -> (0 < v_N) -> (0 < v_T) -> (v_r = (v_c * (v_s + (- (v_p / v_a)) + (- (v_q / v_b))))) -> ((is_inf (fun y :
  R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) *
  (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B * (Rpower x_N (- v_b))) + (v_G * (Rpower x_T (- v_c)))))
  (infimum (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C = (v_kappa * (Rpower x_M v_p) *
  (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B * (Rpower x_N (- v_b))) + (v_G *
  (Rpower x_T (- v_c)))))) /\ (infimum (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C =
  (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B *
  (Rpower x_N (- v_b))) + (v_G * (Rpower x_T (- v_c)))))) = (v_s * (Rpower (v_kappa / v_C) (1 / v_s)) * (Rpower ((v_A *
  v_a) / v_p) (v_p / (v_a * v_s))) * (Rpower ((v_B * v_b) / v_q) (v_q / (v_b * v_s))) * (Rpower ((v_G * v_c) / v_r) (v_r
  / (v_c * v_s)))))).
