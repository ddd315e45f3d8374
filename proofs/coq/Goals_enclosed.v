(** The statements of the theory enclosed as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_enclosed.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition five_parameters : Prop :=
  forall v_a v_b v_C v_d v_g : R, (1 <= v_a) -> (v_a <= 4) -> ((1 / 4) <= v_b) -> (v_b <= 1) -> (50 <= v_C) -> (v_C <=
  1000) -> ((1 / 2) <= v_d) -> (v_d <= 1) -> ((1 / 7) <= v_g) -> (v_g <= (1 / 2)) -> ((v_a * (exp ((- v_b) * v_C))) <=
  (v_d * (Rpower v_C (- v_g)))).

Definition two_stages : Prop :=
  forall v_x : R, (1 <= v_x) -> (v_x <= 1000) -> (((exp (- v_x)) + (Rpower v_x (- (1 / 7)))) <= ((3 / 2) * (Rpower v_x
  (- (1 / 7))))).

Definition five_parameters_tail : Prop :=
  forall v_a v_b v_C v_d v_g : R, (1 <= v_a) -> (v_a <= 4) -> ((1 / 4) <= v_b) -> (v_b <= 1) -> (50 <= v_C) -> ((1 / 2)
  <= v_d) -> (v_d <= 1) -> ((1 / 7) <= v_g) -> (v_g <= (1 / 2)) -> ((v_a * (exp ((- v_b) * v_C))) <= (v_d * (Rpower v_C
  (- v_g)))).

Definition two_stages_tail : Prop :=
  forall v_x : R, (1 <= v_x) -> (((exp (- v_x)) + (Rpower v_x (- (1 / 7)))) <= ((3 / 2) * (Rpower v_x (- (1 / 7))))).

Definition two_times : Prop :=
  forall v_lambda v_mu : R, ((1 / 2) <= v_lambda) -> (v_lambda <= 2) -> ((1 / 20) <= v_mu) -> (v_mu <= (1 / 10)) ->
  ((exists t t' : R, t < t' /\ (0 < t /\ (t * (exp ((- v_lambda) * t))) = v_mu) /\ (0 < t' /\ (t' * (exp ((- v_lambda) *
  t'))) = v_mu) /\ forall u : R, (0 < u /\ (u * (exp ((- v_lambda) * u))) = v_mu) -> u = t \/ u = t')).

Definition cost_falls : Prop :=
  forall v_x v_p : R, (9 <= v_x) -> (v_x <= 1000000) -> ((1 / 2) <= v_p) -> (v_p <= 1) -> ((forall low high : R, 9 <=
  low -> low <= 1000000 -> 9 <= high -> high <= 1000000 -> low < high -> ((ln high) * (Rpower high (- v_p))) < ((ln low)
  * (Rpower low (- v_p))))).

Definition lambert_above : Prop :=
  forall v_x : R, (3 <= v_x) -> (v_x <= 1000000) -> ((0 < (ln v_x) /\ ((ln v_x) + (- (ln (ln v_x)))) <= (W0 v_x) /\ (W0
  v_x) <= (ln v_x))).

Definition lambert_lower : Prop :=
  forall v_x : R, ((- (1 / 3)) <= v_x) -> (v_x <= (- (1 / 100))) -> ((0 < (- v_x) /\ 0 <= (2 * ((- (ln (- v_x))) + (-
  1))) /\ - exp (-1) <= v_x /\ v_x < 0 /\ ((- 1) + (- (sqrt (2 * ((- (ln (- v_x))) + (- 1))))) + (- ((- (ln (- v_x))) +
  (- 1)))) <= (Wm1 v_x) /\ (Wm1 v_x) <= ((- 1) + (- (sqrt (2 * ((- (ln (- v_x))) + (- 1))))) + (- ((2 * ((- (ln (-
  v_x))) + (- 1))) / 3))))).

Definition peak : Prop :=
  forall v_x : R, ((1 / 2) <= v_x) -> (v_x <= 4) -> ((v_x * (exp (- v_x))) <= (37 / 100)).

Definition shared_budget : Prop :=
  forall v_M v_N : R, (1 <= v_M) -> (v_M <= 10) -> (1 <= v_N) -> (v_N <= 10) -> (4 <= (v_M * v_N)) -> ((39 / 10) <= (v_M
  + v_N)).
