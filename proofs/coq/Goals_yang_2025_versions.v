(** The statements of the theory yang-2025-versions as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_versions.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition clash : Prop :=
  forall v_E v_c1 v_C v_c2 : R, (0 < v_E) -> (0 < v_c1) -> (1 <= v_C) -> (0 < v_c2) -> (v_E <= (v_c1 * (Rpower v_C (- (1
  / 6))))) -> ((v_c2 * (Rpower v_C (- (1 / 7)))) <= v_E) -> (v_C <= ((v_c1 / v_c2) ^ 42)).

Definition not_even_up_to_logarithms : Prop :=
  forall v_k : R, (0 < v_k) -> (((towards (fun x : R => 1 <= x) p_infty) (fun x_C : R => 0 < (ln x_C)) /\ little_o
  (towards (fun x : R => 1 <= x) p_infty) (fun x_C : R => ((Rpower (ln x_C) v_k) * (Rpower x_C (- (1 / 6))))) (fun x_C :
  R => (Rpower x_C (- (1 / 7)))))).

Definition absorbed : Prop :=
  forall v_chi v_C : R, (1 < v_chi) -> (1 <= v_C) -> (v_chi = (Rpower v_C (1 / 3))) -> (((Rpower v_chi (1 / 14)) *
  (Rpower v_C (- (1 / 6)))) = (Rpower v_C (- (1 / 7)))).
