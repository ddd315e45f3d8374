(** The statements of the theory yang-2025-time as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_time.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition balance : Prop :=
  forall v_N v_C v_kappa v_M v_p v_T v_r v_q v_b v_xi v_G v_B : R, (0 < v_N) -> (0 < v_C) -> (0 < v_kappa) -> (0 < v_M)
  -> (0 < v_p) -> (0 < v_T) -> (0 < v_r) -> (0 < v_q) -> (0 < v_b) -> (0 < v_xi) -> (0 < v_G) -> (0 < v_B) -> (v_N =
  (Rpower (v_C / (v_kappa * (Rpower v_M v_p) * (Rpower v_T v_r))) (1 / v_q))) -> (v_T = (((v_r * v_b) / v_q) * v_xi *
  (W0 ((1 / (((v_r * v_b) / v_q) * v_xi)) * (Rpower (v_G / v_B) (1 / ((v_r * v_b) / v_q))) * (Rpower (v_C / (v_kappa *
  (Rpower v_M v_p))) (1 / v_r)))))) -> ((v_kappa * (Rpower v_M v_p) * (Rpower v_N v_q) * (Rpower v_T v_r)) = v_C) /\
  ((v_B * (Rpower v_N (- v_b))) = (v_G * (exp ((- v_T) / v_xi)))) /\ ((v_G * (exp ((- v_T) / v_xi))) = (v_G * (exp ((-
  ((v_r * v_b) / v_q)) * (W0 ((1 / (((v_r * v_b) / v_q) * v_xi)) * (Rpower (v_G / v_B) (1 / ((v_r * v_b) / v_q))) *
  (Rpower (v_C / (v_kappa * (Rpower v_M v_p))) (1 / v_r)))))))) /\ ((v_G * (exp ((- ((v_r * v_b) / v_q)) * (W0 ((1 /
  (((v_r * v_b) / v_q) * v_xi)) * (Rpower (v_G / v_B) (1 / ((v_r * v_b) / v_q))) * (Rpower (v_C / (v_kappa * (Rpower v_M
  v_p))) (1 / v_r))))))) = (v_G * (Rpower ((W0 ((1 / (((v_r * v_b) / v_q) * v_xi)) * (Rpower (v_G / v_B) (1 / ((v_r *
  v_b) / v_q))) * (Rpower (v_C / (v_kappa * (Rpower v_M v_p))) (1 / v_r)))) / ((1 / (((v_r * v_b) / v_q) * v_xi)) *
  (Rpower (v_G / v_B) (1 / ((v_r * v_b) / v_q))) * (Rpower (v_C / (v_kappa * (Rpower v_M v_p))) (1 / v_r)))) ((v_r *
  v_b) / v_q)))).

Definition slope : Prop :=
  forall v_H v_T v_nu v_G v_xi : R, (0 < v_H) -> (0 < v_T) -> (0 < v_nu) -> (0 < v_G) -> (0 < v_xi) -> ((0 < (((v_nu +
  (- 1)) * (ln v_T)) + (v_T / v_xi) + (- (ln (v_G / (v_xi * v_nu * v_H))))) -> (ex_derive (fun x_T : R => ((v_H *
  (Rpower x_T v_nu)) + (v_G * (exp ((- x_T) / v_xi))))) v_T /\ 0 < (Derive (fun x_T : R => ((v_H * (Rpower x_T v_nu)) +
  (v_G * (exp ((- x_T) / v_xi))))) v_T)))) /\ (((((v_nu + (- 1)) * (ln v_T)) + (v_T / v_xi) + (- (ln (v_G / (v_xi * v_nu
  * v_H))))) < 0 -> (ex_derive (fun x_T : R => ((v_H * (Rpower x_T v_nu)) + (v_G * (exp ((- x_T) / v_xi))))) v_T /\
  (Derive (fun x_T : R => ((v_H * (Rpower x_T v_nu)) + (v_G * (exp ((- x_T) / v_xi))))) v_T) < 0))) /\ (((((v_nu + (-
  1)) * (ln v_T)) + (v_T / v_xi) + (- (ln (v_G / (v_xi * v_nu * v_H))))) = 0 -> (ex_derive (fun x_T : R => ((v_H *
  (Rpower x_T v_nu)) + (v_G * (exp ((- x_T) / v_xi))))) v_T /\ (Derive (fun x_T : R => ((v_H * (Rpower x_T v_nu)) + (v_G
  * (exp ((- x_T) / v_xi))))) v_T) = 0))).

Definition value_there : Prop :=
  forall v_T v_nu v_G v_xi v_H : R, (0 < v_T) -> (0 < v_nu) -> (0 < v_G) -> (0 < v_xi) -> (0 < v_H) -> ((Rpower v_T
  (v_nu + (- 1))) = ((v_G / (v_xi * v_nu * v_H)) * (exp ((- v_T) / v_xi)))) -> ((v_H * (Rpower v_T v_nu)) = ((v_T /
  (v_nu * v_xi)) * v_G * (exp ((- v_T) / v_xi)))).

Definition optimum_above : Prop :=
  forall v_nu v_H v_xi v_G v_T : R, (0 < v_nu) -> (0 < v_H) -> (0 < v_xi) -> (0 < v_G) -> (0 < v_T) -> (1 < v_nu) ->
  ((((v_nu + (- 1)) * v_xi) <> 0 /\ (v_nu + (- 1)) <> 0 /\ - exp (-1) <= ((Rpower (v_G / (v_xi * v_nu * v_H)) (1 / (v_nu
  + (- 1)))) / ((v_nu + (- 1)) * v_xi)) /\ 0 < ((v_nu + (- 1)) * v_xi * (W0 ((Rpower (v_G / (v_xi * v_nu * v_H)) (1 /
  (v_nu + (- 1)))) / ((v_nu + (- 1)) * v_xi)))) /\ (v_H * (Rpower ((v_nu + (- 1)) * v_xi * (W0 ((Rpower (v_G / (v_xi *
  v_nu * v_H)) (1 / (v_nu + (- 1)))) / ((v_nu + (- 1)) * v_xi)))) v_nu)) = ((((v_nu + (- 1)) * v_xi * (W0 ((Rpower (v_G
  / (v_xi * v_nu * v_H)) (1 / (v_nu + (- 1)))) / ((v_nu + (- 1)) * v_xi)))) / (v_nu * v_xi)) * v_G * (exp ((- ((v_nu +
  (- 1)) * v_xi * (W0 ((Rpower (v_G / (v_xi * v_nu * v_H)) (1 / (v_nu + (- 1)))) / ((v_nu + (- 1)) * v_xi))))) /
  v_xi))))) /\ ((is_inf (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T /\ y = ((v_H * (Rpower x_T v_nu)) + (v_G * (exp
  ((- x_T) / v_xi))))) (infimum (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T /\ y = ((v_H * (Rpower x_T v_nu)) +
  (v_G * (exp ((- x_T) / v_xi)))))) /\ ((v_nu + (- 1)) * v_xi) <> 0 /\ (v_nu + (- 1)) <> 0 /\ - exp (-1) <= ((Rpower
  (v_G / (v_xi * v_nu * v_H)) (1 / (v_nu + (- 1)))) / ((v_nu + (- 1)) * v_xi)) /\ 0 < ((v_nu + (- 1)) * v_xi * (W0
  ((Rpower (v_G / (v_xi * v_nu * v_H)) (1 / (v_nu + (- 1)))) / ((v_nu + (- 1)) * v_xi)))) /\ (infimum (fun y : R =>
  exists x_T : R, 0 < x_T /\ 0 < x_T /\ y = ((v_H * (Rpower x_T v_nu)) + (v_G * (exp ((- x_T) / v_xi)))))) = ((v_H *
  (Rpower ((v_nu + (- 1)) * v_xi * (W0 ((Rpower (v_G / (v_xi * v_nu * v_H)) (1 / (v_nu + (- 1)))) / ((v_nu + (- 1)) *
  v_xi)))) v_nu)) + (v_G * (exp ((- ((v_nu + (- 1)) * v_xi * (W0 ((Rpower (v_G / (v_xi * v_nu * v_H)) (1 / (v_nu + (-
  1)))) / ((v_nu + (- 1)) * v_xi))))) / v_xi)))))).

Definition optimum_linear : Prop :=
  forall v_H v_G v_xi v_T : R, (0 < v_H) -> (0 < v_G) -> (0 < v_xi) -> (0 < v_T) -> ((1 < (v_G / (v_xi * v_H)) ->
  (is_inf (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T /\ y = ((v_H * x_T) + (v_G * (exp ((- x_T) / v_xi)))))
  (infimum (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T /\ y = ((v_H * x_T) + (v_G * (exp ((- x_T) / v_xi)))))) /\
  (infimum (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T /\ y = ((v_H * x_T) + (v_G * (exp ((- x_T) / v_xi)))))) =
  (v_H * v_xi * (1 + (ln (v_G / (v_xi * v_H)))))))) /\ (((v_G / (v_xi * v_H)) <= 1 -> (is_inf (fun y : R => exists x_T :
  R, 0 < x_T /\ 0 < x_T /\ y = ((v_H * x_T) + (v_G * (exp ((- x_T) / v_xi))))) (infimum (fun y : R => exists x_T : R, 0
  < x_T /\ 0 < x_T /\ y = ((v_H * x_T) + (v_G * (exp ((- x_T) / v_xi)))))) /\ (infimum (fun y : R => exists x_T : R, 0 <
  x_T /\ 0 < x_T /\ y = ((v_H * x_T) + (v_G * (exp ((- x_T) / v_xi)))))) = v_G))).

Definition optimum_below : Prop :=
  forall v_nu v_G v_xi v_H v_T : R, (0 < v_nu) -> (0 < v_G) -> (0 < v_xi) -> (0 < v_H) -> (0 < v_T) -> (v_nu < 1) ->
  ((((1 + (- v_nu)) * v_xi) <> 0 /\ (1 + (- v_nu)) <> 0 /\ ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (-
  v_nu)))) / ((1 + (- v_nu)) * v_xi)) < (exp (- 1)))) -> ((((1 + (- v_nu)) * v_xi) <> 0 /\ (1 + (- v_nu)) <> 0 /\ - exp
  (-1) <= (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))) /\ (- ((Rpower
  (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))) < 0 /\ 0 < ((- (1 + (- v_nu))) *
  v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))))) /\ (v_H *
  (Rpower ((- (1 + (- v_nu))) * v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (-
  v_nu)) * v_xi))))) v_nu)) = ((((- (1 + (- v_nu))) * v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 +
  (- v_nu)))) / ((1 + (- v_nu)) * v_xi))))) / (v_nu * v_xi)) * v_G * (exp ((- ((- (1 + (- v_nu))) * v_xi * (Wm1 (-
  ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi)))))) / v_xi))))) /\ (((((1 +
  (- v_nu)) * v_xi) <> 0 /\ (1 + (- v_nu)) <> 0 /\ - exp (-1) <= (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 +
  (- v_nu)))) / ((1 + (- v_nu)) * v_xi))) /\ ((- (1 + (- v_nu))) * v_xi * (W0 (- ((Rpower (v_G / (v_xi * v_nu * v_H))
  ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))))) <= v_T) -> (((1 + (- v_nu)) * v_xi) <> 0 /\ (1 + (- v_nu)) <>
  0 /\ - exp (-1) <= (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))) /\ (-
  ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))) < 0 /\ 0 < ((- (1 + (-
  v_nu))) * v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi)))))
  /\ ((v_H * (Rpower ((- (1 + (- v_nu))) * v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu))))
  / ((1 + (- v_nu)) * v_xi))))) v_nu)) + (v_G * (exp ((- ((- (1 + (- v_nu))) * v_xi * (Wm1 (- ((Rpower (v_G / (v_xi *
  v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi)))))) / v_xi)))) <= ((v_H * (Rpower v_T v_nu)) + (v_G
  * (exp ((- v_T) / v_xi))))))) /\ ((is_inf (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T /\ y = ((v_H * (Rpower x_T
  v_nu)) + (v_G * (exp ((- x_T) / v_xi))))) (infimum (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T /\ y = ((v_H *
  (Rpower x_T v_nu)) + (v_G * (exp ((- x_T) / v_xi)))))) /\ ((1 + (- v_nu)) * v_xi) <> 0 /\ (1 + (- v_nu)) <> 0 /\ - exp
  (-1) <= (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))) /\ (- ((Rpower
  (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))) < 0 /\ 0 < ((- (1 + (- v_nu))) *
  v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))))) /\
  (infimum (fun y : R => exists x_T : R, 0 < x_T /\ 0 < x_T /\ y = ((v_H * (Rpower x_T v_nu)) + (v_G * (exp ((- x_T) /
  v_xi)))))) = (Rmin ((v_H * (Rpower ((- (1 + (- v_nu))) * v_xi * (Wm1 (- ((Rpower (v_G / (v_xi * v_nu * v_H)) ((- 1) /
  (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi))))) v_nu)) + (v_G * (exp ((- ((- (1 + (- v_nu))) * v_xi * (Wm1 (- ((Rpower
  (v_G / (v_xi * v_nu * v_H)) ((- 1) / (1 + (- v_nu)))) / ((1 + (- v_nu)) * v_xi)))))) / v_xi)))) v_G))).

Definition at_the_optimum : Prop :=
  forall v_H v_T v_nu v_xi v_G : R, (0 < v_H) -> (0 < v_T) -> (0 < v_nu) -> (0 < v_xi) -> (0 < v_G) -> ((v_H * (Rpower
  v_T v_nu)) = ((v_T / (v_nu * v_xi)) * v_G * (exp ((- v_T) / v_xi)))) -> (((v_H * (Rpower v_T v_nu)) + (v_G * (exp ((-
  v_T) / v_xi)))) = (v_G * (exp (- (v_T / v_xi))) * (1 + ((v_T / v_xi) / v_nu)))).

Definition global_from : Prop :=
  forall v_nu v_tau : R, (0 < v_nu) -> (0 < v_tau) -> (v_nu < 1) -> (((- exp (-1) <= ((- v_nu) * (exp (- v_nu))) /\ ((-
  v_nu) * (exp (- v_nu))) < 0 /\ ((- v_nu) + (- (Wm1 ((- v_nu) * (exp (- v_nu)))))) <= v_tau) -> ((exp (- v_tau)) * (1 +
  (v_tau / v_nu))) <= 1)) /\ (((- exp (-1) <= ((- v_nu) * (exp (- v_nu))) /\ ((- v_nu) * (exp (- v_nu))) < 0 /\ (1 + (-
  v_nu)) <= v_tau /\ v_tau < ((- v_nu) + (- (Wm1 ((- v_nu) * (exp (- v_nu))))))) -> 1 < ((exp (- v_tau)) * (1 + (v_tau /
  v_nu))))).
