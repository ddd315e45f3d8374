(** The statements of the theory bordelon-2024 as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_bordelon_2024.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition asymmetric_rule : Prop :=
  forall v_alphaN v_alphat : R, (0 < v_alphaN) -> (0 < v_alphat) -> (((v_alphaN / (v_alphat + v_alphaN)) + (v_alphat /
  (v_alphat + v_alphaN))) = 1) /\ ((v_alphat < v_alphaN -> (v_alphat / (v_alphat + v_alphaN)) < (v_alphaN / (v_alphat +
  v_alphaN)))) /\ ((v_alphaN < v_alphat -> (v_alphaN / (v_alphat + v_alphaN)) < (v_alphat / (v_alphat + v_alphaN)))).

Definition optimum : Prop :=
  forall v_alphat v_s v_alphaN v_Ct v_CN v_C v_t v_N : R, (0 < v_alphat) -> (0 < v_s) -> (0 < v_alphaN) -> (0 < v_Ct) ->
  (0 < v_CN) -> (0 < v_C) -> (0 < v_t) -> (0 < v_N) -> (((v_s + (- (1 / v_alphaN))) <> 0 /\ v_alphat = (1 / (v_s + (- (1
  / v_alphaN)))))) -> ((1 / v_alphaN) < v_s) -> ((is_inf (fun y : R => exists x_N x_t : R, 0 < x_N /\ 0 < x_t /\ v_C =
  (x_N * x_t) /\ y = ((v_Ct * (Rpower x_t (- v_alphat))) + (v_CN * (Rpower x_N (- v_alphaN))))) (infimum (fun y : R =>
  exists x_N x_t : R, 0 < x_N /\ 0 < x_t /\ v_C = (x_N * x_t) /\ y = ((v_Ct * (Rpower x_t (- v_alphat))) + (v_CN *
  (Rpower x_N (- v_alphaN)))))) /\ (infimum (fun y : R => exists x_N x_t : R, 0 < x_N /\ 0 < x_t /\ v_C = (x_N * x_t) /\
  y = ((v_Ct * (Rpower x_t (- v_alphat))) + (v_CN * (Rpower x_N (- v_alphaN)))))) = (v_s * (Rpower (1 / v_C) (1 / v_s))
  * (Rpower (v_Ct * v_alphat) (1 / (v_alphat * v_s))) * (Rpower (v_CN * v_alphaN) (1 / (v_alphaN * v_s)))))).
