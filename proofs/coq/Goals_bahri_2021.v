(** The statements of the theory bahri-2021 as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_bahri_2021.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition four_regimes : Prop :=
  forall v_kappa v_A v_p v_alphaP v_B v_q v_alphaD : R, (0 < v_kappa) -> (0 < v_A) -> (0 < v_p) -> (0 < v_alphaP) -> (0
  < v_B) -> (0 < v_q) -> (0 < v_alphaD) -> (((towards (fun x : R => 0 < x) p_infty) (fun x_C : R => (ln x_C) <> 0) /\
  filterlim (fun x_C : R => ((ln (Rpower ((v_kappa * (Rpower v_A (v_p / v_alphaP)) * (Rpower v_B (v_q / v_alphaD))) /
  x_C) (1 / ((v_p / v_alphaP) + (v_q / v_alphaD))))) / (ln x_C))) (towards (fun x : R => 0 < x) p_infty) (locally ((- 1)
  / ((v_p / v_alphaP) + (v_q / v_alphaD)))))) /\ (((towards (fun x : R => 0 < x) p_infty) (fun x_C : R => (ln x_C) <> 0)
  /\ filterlim (fun x_C : R => ((ln (Rpower ((v_kappa * (Rpower v_A v_p) * (Rpower v_B v_q)) / x_C) (1 / (v_p + v_q))))
  / (ln x_C))) (towards (fun x : R => 0 < x) p_infty) (locally ((- 1) / (v_p + v_q))))) /\ (((towards (fun x : R => 0 <
  x) p_infty) (fun x_C : R => (ln x_C) <> 0) /\ filterlim (fun x_C : R => ((ln (Rpower ((v_kappa * (Rpower v_A (v_p /
  v_alphaP)) * (Rpower v_B v_q)) / x_C) (1 / ((v_p / v_alphaP) + v_q)))) / (ln x_C))) (towards (fun x : R => 0 < x)
  p_infty) (locally ((- 1) / ((v_p / v_alphaP) + v_q))))) /\ (((towards (fun x : R => 0 < x) p_infty) (fun x_C : R =>
  (ln x_C) <> 0) /\ filterlim (fun x_C : R => ((ln (Rpower ((v_kappa * (Rpower v_A v_p) * (Rpower v_B (v_q / v_alphaD)))
  / x_C) (1 / (v_p + (v_q / v_alphaD))))) / (ln x_C))) (towards (fun x : R => 0 < x) p_infty) (locally ((- 1) / (v_p +
  (v_q / v_alphaD)))))).

Definition variance_is_faster : Prop :=
  forall v_alphaD v_p v_q : R, (0 < v_alphaD) -> (0 < v_p) -> (0 < v_q) -> (v_alphaD < 1) -> ((1 / (v_p + (v_q /
  v_alphaD))) < (1 / (v_p + v_q))).
