(** The statements of the theory havrilla-liao-2024 as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_havrilla_liao_2024.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition balanced_size : Prop :=
  forall v_A v_M v_beta v_d v_B v_N : R, (0 < v_A) -> (0 < v_M) -> (0 < v_beta) -> (0 < v_d) -> (0 < v_B) -> (0 < v_N)
  -> ((v_A * (Rpower v_M (- ((2 * v_beta) / v_d)))) = (v_B * (Rpower v_N (- ((2 * v_beta) / ((2 * v_beta) + v_d)))))) ->
  (v_M = ((Rpower (v_A / v_B) (v_d / (2 * v_beta))) * (Rpower v_N (v_d / ((2 * v_beta) + v_d))))).

Definition balanced_order : Prop :=
  forall v_A v_B v_d v_beta : R, (0 < v_A) -> (0 < v_B) -> (0 < v_d) -> (0 < v_beta) -> (theta (towards (fun x : R => 0
  < x) p_infty) (fun x_N : R => ((Rpower (v_A / v_B) (v_d / (2 * v_beta))) * (Rpower x_N (v_d / ((2 * v_beta) + v_d)))))
  (fun x_N : R => (Rpower x_N (v_d / ((2 * v_beta) + v_d))))).

Definition free_training : Prop :=
  forall v_kappa v_A v_p v_a v_B v_q v_b v_C v_M v_N : R, (0 < v_kappa) -> (0 < v_A) -> (0 < v_p) -> (0 < v_a) -> (0 <
  v_B) -> (0 < v_q) -> (0 < v_b) -> (0 < v_C) -> (0 < v_M) -> (0 < v_N) -> ((is_inf (fun y : R => exists x_M x_N : R, 0
  < x_M /\ 0 < x_N /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B
  * (Rpower x_N (- v_b))))) (infimum (fun y : R => exists x_M x_N : R, 0 < x_M /\ 0 < x_N /\ v_C = (v_kappa * (Rpower
  x_M v_p) * (Rpower x_N v_q)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B * (Rpower x_N (- v_b)))))) /\ (Rpower
  ((v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b))) / v_C) (1 / ((v_p / v_a) + (v_q / v_b)))) <= (infimum
  (fun y : R => exists x_M x_N : R, 0 < x_M /\ 0 < x_N /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q)) /\ y =
  ((v_A * (Rpower x_M (- v_a))) + (v_B * (Rpower x_N (- v_b)))))))) /\ ((is_inf (fun y : R => exists x_M x_N : R, 0 <
  x_M /\ 0 < x_N /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B *
  (Rpower x_N (- v_b))))) (infimum (fun y : R => exists x_M x_N : R, 0 < x_M /\ 0 < x_N /\ v_C = (v_kappa * (Rpower x_M
  v_p) * (Rpower x_N v_q)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B * (Rpower x_N (- v_b)))))) /\ (infimum (fun y : R
  => exists x_M x_N : R, 0 < x_M /\ 0 < x_N /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q)) /\ y = ((v_A *
  (Rpower x_M (- v_a))) + (v_B * (Rpower x_N (- v_b)))))) <= (2 * (Rpower ((v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower
  v_B (v_q / v_b))) / v_C) (1 / ((v_p / v_a) + (v_q / v_b))))))).

Definition exponent : Prop :=
  forall v_beta v_d : R, (0 < v_beta) -> (0 < v_d) -> ((1 / ((1 / ((2 * v_beta) / v_d)) + (1 / ((2 * v_beta) / ((2 *
  v_beta) + v_d))))) = (v_beta / (v_beta + v_d))).
