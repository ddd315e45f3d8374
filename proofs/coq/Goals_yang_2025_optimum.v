(** The statements of the theory yang-2025-optimum as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_optimum.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition elimination : Prop :=
  forall v_s v_p v_a v_q v_b v_C v_kappa v_M v_N v_T v_r v_A v_B : R, (0 < v_s) -> (0 < v_p) -> (0 < v_a) -> (0 < v_q)
  -> (0 < v_b) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_M) -> (0 < v_N) -> (0 < v_T) -> (0 < v_r) -> (0 < v_A) -> (0 <
  v_B) -> (v_s = ((v_p / v_a) + (v_q / v_b))) -> (v_C = (v_kappa * (Rpower v_M v_p) * (Rpower v_N v_q) * (Rpower v_T
  v_r))) -> ((v_s * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) *
  v_kappa) / v_C) (1 / v_s)) * (Rpower v_T (v_r / v_s))) <= ((v_A * (Rpower v_M (- v_a))) + (v_B * (Rpower v_N (-
  v_b))))).

Definition best_for_a_time : Prop :=
  forall v_mu v_A v_a v_p v_B v_b v_q v_kappa v_C v_T v_r v_M v_N : R, (0 < v_mu) -> (0 < v_A) -> (0 < v_a) -> (0 < v_p)
  -> (0 < v_B) -> (0 < v_b) -> (0 < v_q) -> (0 < v_kappa) -> (0 < v_C) -> (0 < v_T) -> (0 < v_r) -> (0 < v_M) -> (0 <
  v_N) -> (v_mu = ((Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) *
  v_kappa) / v_C) (1 / ((v_p / v_a) + (v_q / v_b)))) * (Rpower v_T (v_r / ((v_p / v_a) + (v_q / v_b)))))) -> (v_M =
  (Rpower ((v_A * v_a) / (v_p * v_mu)) (1 / v_a))) -> (v_N = (Rpower ((v_B * v_b) / (v_q * v_mu)) (1 / v_b))) ->
  ((v_kappa * (Rpower v_M v_p) * (Rpower v_N v_q) * (Rpower v_T v_r)) = v_C) /\ (((v_A * (Rpower v_M (- v_a))) + (v_B *
  (Rpower v_N (- v_b)))) = (((v_p / v_a) + (v_q / v_b)) * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower
  ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / v_C) (1 / ((v_p / v_a) + (v_q / v_b)))) * (Rpower v_T (v_r / ((v_p /
  v_a) + (v_q / v_b)))))).

Definition eliminated : Prop :=
  forall v_A v_a v_B v_b v_G v_xi v_C v_kappa v_p v_q v_r v_T v_M v_N : R, (0 < v_A) -> (0 < v_a) -> (0 < v_B) -> (0 <
  v_b) -> (0 < v_G) -> (0 < v_xi) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_p) -> (0 < v_q) -> (0 < v_r) -> (0 < v_T) ->
  (0 < v_M) -> (0 < v_N) -> ((is_inf (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\ v_C =
  (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B *
  (Rpower x_N (- v_b))) + (v_G * (exp ((- x_T) / v_xi))))) (infimum (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 <
  x_N /\ 0 < x_T /\ v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M
  (- v_a))) + (v_B * (Rpower x_N (- v_b))) + (v_G * (exp ((- x_T) / v_xi)))))) /\ is_inf (fun y : R => exists x_T : R, 0
  < x_T /\ 0 < x_T /\ y = ((((v_p / v_a) + (v_q / v_b)) * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower
  ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / v_C) (1 / ((v_p / v_a) + (v_q / v_b)))) * (Rpower x_T (v_r / ((v_p /
  v_a) + (v_q / v_b))))) + (v_G * (exp ((- x_T) / v_xi))))) (infimum (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T /\
  y = ((((v_p / v_a) + (v_q / v_b)) * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q)
  (v_q / v_b))) * v_kappa) / v_C) (1 / ((v_p / v_a) + (v_q / v_b)))) * (Rpower x_T (v_r / ((v_p / v_a) + (v_q / v_b)))))
  + (v_G * (exp ((- x_T) / v_xi)))))) /\ (infimum (fun y : R => exists x_M x_N x_T : R, 0 < x_M /\ 0 < x_N /\ 0 < x_T /\
  v_C = (v_kappa * (Rpower x_M v_p) * (Rpower x_N v_q) * (Rpower x_T v_r)) /\ y = ((v_A * (Rpower x_M (- v_a))) + (v_B *
  (Rpower x_N (- v_b))) + (v_G * (exp ((- x_T) / v_xi)))))) = (infimum (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T
  /\ y = ((((v_p / v_a) + (v_q / v_b)) * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) /
  v_q) (v_q / v_b))) * v_kappa) / v_C) (1 / ((v_p / v_a) + (v_q / v_b)))) * (Rpower x_T (v_r / ((v_p / v_a) + (v_q /
  v_b))))) + (v_G * (exp ((- x_T) / v_xi)))))))).

Definition stationary : Prop :=
  forall v_mu v_A v_a v_p v_B v_b v_q v_kappa v_C v_T v_r v_M v_N v_xi v_G : R, (0 < v_mu) -> (0 < v_A) -> (0 < v_a) ->
  (0 < v_p) -> (0 < v_B) -> (0 < v_b) -> (0 < v_q) -> (0 < v_kappa) -> (0 < v_C) -> (0 < v_T) -> (0 < v_r) -> (0 < v_M)
  -> (0 < v_N) -> (0 < v_xi) -> (0 < v_G) -> (v_mu = ((Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower
  ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / v_C) (1 / ((v_p / v_a) + (v_q / v_b)))) * (Rpower v_T (v_r / ((v_p /
  v_a) + (v_q / v_b)))))) -> (v_M = (Rpower ((v_A * v_a) / (v_p * v_mu)) (1 / v_a))) -> (v_N = (Rpower ((v_B * v_b) /
  (v_q * v_mu)) (1 / v_b))) -> (((((v_p / v_a) + (v_q / v_b)) * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) *
  (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / v_C) (1 / ((v_p / v_a) + (v_q / v_b))))) * (Rpower v_T (v_r /
  ((v_p / v_a) + (v_q / v_b))))) = ((v_T / ((v_r / ((v_p / v_a) + (v_q / v_b))) * v_xi)) * v_G * (exp ((- v_T) /
  v_xi)))) -> (((v_a / v_p) * v_A * (Rpower v_M (- v_a))) = v_mu) /\ (((v_b / v_q) * v_B * (Rpower v_N (- v_b))) = v_mu)
  /\ (((1 / v_r) * (v_T / v_xi) * v_G * (exp ((- v_T) / v_xi))) = v_mu).

Definition branch_of_the_time : Prop :=
  forall v_r v_T v_xi v_G v_mu : R, (0 < v_r) -> (0 < v_T) -> (0 < v_xi) -> (0 < v_G) -> (0 < v_mu) -> (((1 / v_r) *
  (v_T / v_xi) * v_G * (exp ((- v_T) / v_xi))) = v_mu) -> ((v_xi <= v_T -> (- exp (-1) <= (((- v_mu) * v_r) / v_G) /\
  (((- v_mu) * v_r) / v_G) < 0 /\ v_T = ((- v_xi) * (Wm1 (((- v_mu) * v_r) / v_G)))))) /\ ((v_T < v_xi -> (- exp (-1) <=
  (((- v_mu) * v_r) / v_G) /\ v_T = ((- v_xi) * (W0 (((- v_mu) * v_r) / v_G)))))).

Definition worth_training : Prop :=
  forall v_tau v_r v_p v_a v_q v_b v_tauc v_xi v_G v_A v_B v_kappa v_C v_v : R, (0 < v_tau) -> (0 < v_r) -> (0 < v_p) ->
  (0 < v_a) -> (0 < v_q) -> (0 < v_b) -> (0 < v_tauc) -> (0 < v_xi) -> (0 < v_G) -> (0 < v_A) -> (0 < v_B) -> (0 <
  v_kappa) -> (0 < v_C) -> (0 < v_v) -> ((1 + (- (v_r / ((v_p / v_a) + (v_q / v_b))))) <= v_tau) -> ((1 + (- (v_r /
  ((v_p / v_a) + (v_q / v_b))))) <= v_tauc) -> (((Rpower v_tau ((v_r / ((v_p / v_a) + (v_q / v_b))) + (- 1))) * (exp
  v_tau) * (Rpower v_xi ((v_r / ((v_p / v_a) + (v_q / v_b))) + (- 1)))) = (v_G / (v_xi * v_r * (Rpower ((((Rpower ((v_A
  * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / v_C) (1 / ((v_p / v_a) + (v_q /
  v_b))))))) -> ((v_tauc <= v_tau -> (v_kappa * ((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q)
  (v_q / v_b))) * (Rpower v_r ((v_p / v_a) + (v_q / v_b))) * (Rpower v_xi v_r) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))) * (Rpower v_tauc (v_r + (- ((v_p / v_a) + (v_q / v_b))))) * (exp (((v_p / v_a) + (v_q / v_b)) * v_tauc))) <=
  v_C)) /\ ((v_tau < v_tauc -> v_C < (v_kappa * ((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q)
  (v_q / v_b))) * (Rpower v_r ((v_p / v_a) + (v_q / v_b))) * (Rpower v_xi v_r) * (Rpower v_G (- ((v_p / v_a) + (v_q /
  v_b)))) * (Rpower v_tauc (v_r + (- ((v_p / v_a) + (v_q / v_b))))) * (exp (((v_p / v_a) + (v_q / v_b)) * v_tauc))))).

Definition factor_above : Prop :=
  forall v_r v_s v_A v_a v_p v_B v_b v_q v_kappa v_xi v_G : R, (0 < v_r) -> (0 < v_s) -> (0 < v_A) -> (0 < v_a) -> (0 <
  v_p) -> (0 < v_B) -> (0 < v_b) -> (0 < v_q) -> (0 < v_kappa) -> (0 < v_xi) -> (0 < v_G) -> (v_s < v_r) -> (((towards
  (fun x : R => 0 < x) p_infty) (fun x_C : R => (((v_r / v_s) + (- 1)) * v_xi) <> 0 /\ ((v_r / v_s) + (- 1)) <> 0 /\ -
  exp (-1) <= ((Rpower (v_G / (v_xi * (v_r / v_s) * v_s * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower
  ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / x_C) (1 / v_s)))) (1 / ((v_r / v_s) + (- 1)))) / (((v_r / v_s) + (- 1))
  * v_xi)) /\ 0 < (((v_r / v_s) + (- 1)) * v_xi * (W0 ((Rpower (v_G / (v_xi * (v_r / v_s) * v_s * (Rpower ((((Rpower
  ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / x_C) (1 / v_s)))) (1 / ((v_r
  / v_s) + (- 1)))) / (((v_r / v_s) + (- 1)) * v_xi))))) /\ filterlim (fun x_C : R => (((v_s * (Rpower ((((Rpower ((v_A
  * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / x_C) (1 / v_s)) * (Rpower (((v_r /
  v_s) + (- 1)) * v_xi * (W0 ((Rpower (v_G / (v_xi * (v_r / v_s) * v_s * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p /
  v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / x_C) (1 / v_s)))) (1 / ((v_r / v_s) + (- 1)))) / (((v_r
  / v_s) + (- 1)) * v_xi)))) (v_r / v_s))) + (v_G * (exp ((- (((v_r / v_s) + (- 1)) * v_xi * (W0 ((Rpower (v_G / (v_xi *
  (v_r / v_s) * v_s * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) *
  v_kappa) / x_C) (1 / v_s)))) (1 / ((v_r / v_s) + (- 1)))) / (((v_r / v_s) + (- 1)) * v_xi))))) / v_xi)))) / (v_G *
  (exp ((- (v_r / v_s)) * (W0 ((v_s / (v_r * v_xi)) * (Rpower (x_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B
  (v_q / v_b)) * (Rpower v_G (- v_s)))) (1 / v_r))))))))) (towards (fun x : R => 0 < x) p_infty) (locally (v_s * (Rpower
  ((Rpower (v_a / v_p) (v_p / v_a)) * (Rpower (v_b / v_q) (v_q / v_b))) (1 / v_s)))))).

Definition factor_below : Prop :=
  forall v_r v_s v_A v_a v_p v_B v_b v_q v_kappa v_xi v_G : R, (0 < v_r) -> (0 < v_s) -> (0 < v_A) -> (0 < v_a) -> (0 <
  v_p) -> (0 < v_B) -> (0 < v_b) -> (0 < v_q) -> (0 < v_kappa) -> (0 < v_xi) -> (0 < v_G) -> (v_r < v_s) -> (((towards
  (fun x : R => 0 < x) p_infty) (fun x_C : R => ((1 + (- (v_r / v_s))) * v_xi) <> 0 /\ (1 + (- (v_r / v_s))) <> 0 /\ -
  exp (-1) <= (- ((Rpower (v_G / (v_xi * (v_r / v_s) * v_s * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) *
  (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / x_C) (1 / v_s)))) ((- 1) / (1 + (- (v_r / v_s))))) / ((1 + (-
  (v_r / v_s))) * v_xi))) /\ (- ((Rpower (v_G / (v_xi * (v_r / v_s) * v_s * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p
  / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / x_C) (1 / v_s)))) ((- 1) / (1 + (- (v_r / v_s))))) /
  ((1 + (- (v_r / v_s))) * v_xi))) < 0 /\ 0 < ((- (1 + (- (v_r / v_s)))) * v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * (v_r /
  v_s) * v_s * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) *
  v_kappa) / x_C) (1 / v_s)))) ((- 1) / (1 + (- (v_r / v_s))))) / ((1 + (- (v_r / v_s))) * v_xi)))))) /\ filterlim (fun
  x_C : R => (((v_s * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) *
  v_kappa) / x_C) (1 / v_s)) * (Rpower ((- (1 + (- (v_r / v_s)))) * v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * (v_r / v_s) *
  v_s * (Rpower ((((Rpower ((v_A * v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) /
  x_C) (1 / v_s)))) ((- 1) / (1 + (- (v_r / v_s))))) / ((1 + (- (v_r / v_s))) * v_xi))))) (v_r / v_s))) + (v_G * (exp
  ((- ((- (1 + (- (v_r / v_s)))) * v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * (v_r / v_s) * v_s * (Rpower ((((Rpower ((v_A *
  v_a) / v_p) (v_p / v_a)) * (Rpower ((v_B * v_b) / v_q) (v_q / v_b))) * v_kappa) / x_C) (1 / v_s)))) ((- 1) / (1 + (-
  (v_r / v_s))))) / ((1 + (- (v_r / v_s))) * v_xi)))))) / v_xi)))) / (v_G * (exp ((- (v_r / v_s)) * (W0 ((v_s / (v_r *
  v_xi)) * (Rpower (x_C / (v_kappa * (Rpower v_A (v_p / v_a)) * (Rpower v_B (v_q / v_b)) * (Rpower v_G (- v_s)))) (1 /
  v_r))))))))) (towards (fun x : R => 0 < x) p_infty) (locally (v_s * (Rpower ((Rpower (v_a / v_p) (v_p / v_a)) *
  (Rpower (v_b / v_q) (v_q / v_b))) (1 / v_s)))))).

Definition factor_at_most_two : Prop :=
  forall v_u v_v : R, (0 < v_u) -> (v_u < 1) -> (0 < v_v) -> (v_v < 1) -> ((v_u + v_v) = 1) -> ((- ((v_u * (ln v_u)) +
  (v_v * (ln v_v)))) <= (ln 2)).
