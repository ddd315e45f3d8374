(** The statements of the theory kaplan-2020 as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_kaplan_2020.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition compute_exponent : Prop :=
  forall v_alphaN v_x v_g v_alphaS v_y v_alphaB v_z : R, (0 < v_alphaN) -> (0 < v_x) -> (0 < v_g) -> (0 < v_alphaS) ->
  (0 < v_y) -> (0 < v_alphaB) -> (0 < v_z) -> ((v_alphaN * v_x) = v_g) -> ((v_alphaS * v_y) = v_g) -> ((v_alphaB * v_z)
  = v_g) -> ((v_x + v_y + v_z) = 1) -> (v_g = (1 / ((1 / v_alphaS) + (1 / v_alphaB) + (1 / v_alphaN)))).

Definition data_law : Prop :=
  forall v_Nc v_N v_alphaN v_alphaD v_Dc v_D : R, (0 < v_Nc) -> (0 < v_N) -> (0 < v_alphaN) -> (0 < v_alphaD) -> (0 <
  v_Dc) -> (0 < v_D) -> (filterlim (fun x_D : R => (Rpower ((Rpower (v_Nc / v_N) (v_alphaN / v_alphaD)) + (v_Dc / x_D))
  v_alphaD)) (towards (fun x : R => 0 < x) p_infty) (locally (Rpower (v_Nc / v_N) v_alphaN))) /\ (filterlim (fun x_N : R
  => (Rpower ((Rpower (v_Nc / x_N) (v_alphaN / v_alphaD)) + (v_Dc / v_D)) v_alphaD)) (towards (fun x : R => 0 < x)
  p_infty) (locally (Rpower (v_Dc / v_D) v_alphaD))).
