(** The statements of the theory yang-2025-sgd as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_sgd.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition constant_step : Prop :=
  forall f_e : R -> R, forall v_eta v_lambda v_sigma v_k : R, (0 < v_eta) -> (0 < v_lambda) -> (0 < v_sigma) -> (0 <=
  v_k) -> ((exists n : Z, v_k = IZR n)) -> (forall x : R, 0 <= x -> (exists n : Z, x = IZR n) -> (0 <= (f_e x))) ->
  ((forall x_j : R, 0 <= x_j -> (exists n : Z, x_j = IZR n) -> (f_e (x_j + 1)) <= (((1 + (- (v_eta * v_lambda))) * (f_e
  x_j)) + ((v_eta ^ 2) * (v_sigma ^ 2))))) -> ((v_eta * v_lambda) < 1) -> ((0 < (1 + (- (v_eta * v_lambda))) /\ (f_e
  v_k) <= (((Rpower (1 + (- (v_eta * v_lambda))) v_k) * (f_e 0)) + ((v_eta * (v_sigma ^ 2)) / v_lambda)))) /\ ((f_e v_k)
  <= (((exp ((- v_eta) * v_lambda * v_k)) * (f_e 0)) + ((v_eta * (v_sigma ^ 2)) / v_lambda))).

Definition steps_needed : Prop :=
  forall f_e : R -> R, forall v_eps v_sigma v_lambda v_n : R, (0 < v_eps) -> (0 < v_sigma) -> (0 < v_lambda) -> (1 <=
  v_n) -> ((exists n : Z, v_n = IZR n)) -> (forall x : R, 0 <= x -> (exists n : Z, x = IZR n) -> (0 <= (f_e x))) ->
  (v_eps < ((2 * (v_sigma ^ 2)) / (v_lambda ^ 2))) -> (v_eps < (f_e 0)) -> ((0 < ((2 * (f_e 0)) / v_eps) /\ (((2 *
  (v_sigma ^ 2)) / (v_eps * (v_lambda ^ 2))) * (ln ((2 * (f_e 0)) / v_eps))) <= v_n)) -> ((forall x_j : R, 0 <= x_j ->
  (exists n : Z, x_j = IZR n) -> (f_e (x_j + 1)) <= (((1 + (- (((v_eps * v_lambda) / (2 * (v_sigma ^ 2))) * v_lambda)))
  * (f_e x_j)) + ((((v_eps * v_lambda) / (2 * (v_sigma ^ 2))) ^ 2) * (v_sigma ^ 2))))) -> ((((v_eps * v_lambda) / (2 *
  (v_sigma ^ 2))) * v_lambda) < 1) /\ ((f_e v_n) <= v_eps) /\ ((0 < ((2 * (f_e 0)) / v_eps) /\ (((v_eps * v_lambda) / (2
  * (v_sigma ^ 2))) * ((2 * (v_sigma ^ 2)) / (v_eps * (v_lambda ^ 2))) * (ln ((2 * (f_e 0)) / v_eps))) = ((ln ((2 * (f_e
  0)) / v_eps)) / v_lambda))).

Definition step_count_order : Prop :=
  forall v_sigma v_lambda v_e0 : R, (0 < v_sigma) -> (0 < v_lambda) -> (0 < v_e0) -> (theta (towards (fun x : R => 0 <
  x) (Finite 0)) (fun x_eps : R => (((2 * (v_sigma ^ 2)) / (x_eps * (v_lambda ^ 2))) * (ln ((2 * v_e0) / x_eps)))) (fun
  x_eps : R => ((ln (1 / x_eps)) / x_eps))) /\ (theta (towards (fun x : R => 0 < x) (Finite 0)) (fun x_eps : R => ((ln
  ((2 * v_e0) / x_eps)) / v_lambda)) (fun x_eps : R => (ln (1 / x_eps)))).

Definition decreasing_step : Prop :=
  forall f_e : R -> R, forall v_lambda v_sigma v_n : R, (0 < v_lambda) -> (0 < v_sigma) -> (1 <= v_n) -> ((exists n : Z,
  v_n = IZR n)) -> (forall x : R, 0 <= x -> (exists n : Z, x = IZR n) -> (0 <= (f_e x))) -> ((forall x_j : R, 0 <= x_j
  -> (exists n : Z, x_j = IZR n) -> ((x_j + 2) <> 0 /\ (v_lambda * (x_j + 2)) <> 0 /\ (f_e (x_j + 1)) <= (((1 + (- (2 /
  (x_j + 2)))) * (f_e x_j)) + (((2 / (v_lambda * (x_j + 2))) ^ 2) * (v_sigma ^ 2)))))) -> ((f_e v_n) <= ((4 * (v_sigma ^
  2)) / ((v_lambda ^ 2) * (v_n + 1)))).

Definition decreasing_step_from : Prop :=
  forall f_e : R -> R, forall v_h v_lambda v_sigma v_k : R, (2 < v_h) -> (0 < v_lambda) -> (0 < v_sigma) -> (0 <= v_k)
  -> ((exists n : Z, v_k = IZR n)) -> (forall x : R, 0 <= x -> (exists n : Z, x = IZR n) -> (0 <= (f_e x))) -> ((forall
  x_j : R, 0 <= x_j -> (exists n : Z, x_j = IZR n) -> ((x_j + v_h) <> 0 /\ (v_lambda * (x_j + v_h)) <> 0 /\ (f_e (x_j +
  1)) <= (((1 + (- (2 / (x_j + v_h)))) * (f_e x_j)) + (((2 / (v_lambda * (x_j + v_h))) ^ 2) * (v_sigma ^ 2)))))) ->
  ((((v_lambda ^ 2) * (v_k + v_h + (- 1))) <> 0 /\ ((v_k + v_h + (- 1)) * (v_k + v_h + (- 2))) <> 0 /\ (f_e v_k) <= (((4
  * (v_sigma ^ 2)) / ((v_lambda ^ 2) * (v_k + v_h + (- 1)))) + ((((v_h + (- 1)) * (v_h + (- 2))) / ((v_k + v_h + (- 1))
  * (v_k + v_h + (- 2)))) * (f_e 0))))).
