(** The statements of the theory lambert as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_lambert.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition product_positive : Prop :=
  forall v_y v_x : R, (0 < v_y) -> ((exists t : R, ((t * (exp t)) = v_y) /\ forall u : R, ((u * (exp u)) = v_y) -> u =
  t)).

Definition product_two_roots : Prop :=
  forall v_y v_x : R, (v_y < 0) -> ((- (exp (- 1))) < v_y) -> ((exists t t' : R, t < t' /\ ((t * (exp t)) = v_y) /\ ((t'
  * (exp t')) = v_y) /\ forall u : R, ((u * (exp u)) = v_y) -> u = t \/ u = t')).

Definition product_no_root : Prop :=
  forall v_y v_x : R, (v_y < 0) -> (v_y < (- (exp (- 1)))) -> ((forall t : R, ~ ((t * (exp t)) = v_y))).

Definition product_branch_point : Prop :=
  forall v_x : R, ((exists t : R, ((t * (exp t)) = (- (exp (- 1)))) /\ forall u : R, ((u * (exp u)) = (- (exp (- 1))))
  -> u = t)).

Definition product : Prop :=
  forall v_x v_y : R, ((v_x * (exp v_x)) = v_y) -> ((- 1) < v_x) -> ((- exp (-1) <= v_y /\ v_x = (W0 v_y))).

Definition product_lower : Prop :=
  forall v_x v_y : R, ((v_x * (exp v_x)) = v_y) -> (v_x < (- 1)) -> ((- exp (-1) <= v_y /\ v_y < 0 /\ v_x = (Wm1 v_y))).

Definition power_exponential : Prop :=
  forall v_a v_b v_c v_t : R, (0 < v_a) -> (0 < v_b) -> (0 < v_c) -> (0 < v_t) -> ((exists t : R, (0 < t /\ ((Rpower t
  v_a) * (exp (v_b * t))) = v_c) /\ forall u : R, (0 < u /\ ((Rpower u v_a) * (exp (v_b * u))) = v_c) -> u = t)).

Definition logarithmic_cost_root : Prop :=
  forall v_k v_C v_eps : R, (0 < v_k) -> (0 < v_C) -> (0 < v_eps) -> (v_eps < 1) -> ((exists t : R, (0 < t /\ t < 1 /\
  ((Rpower t (- v_k)) * (ln (1 / t))) = v_C) /\ forall u : R, (0 < u /\ u < 1 /\ ((Rpower u (- v_k)) * (ln (1 / u))) =
  v_C) -> u = t)).

Definition logarithmic_cost : Prop :=
  forall v_eps v_k v_C : R, (0 < v_eps) -> (v_eps < 1) -> (0 < v_k) -> (0 < v_C) -> (((Rpower v_eps (- v_k)) * (ln (1 /
  v_eps))) = v_C) -> (v_eps = (exp ((- (W0 (v_k * v_C))) / v_k))) /\ (v_eps = (Rpower ((W0 (v_k * v_C)) / (v_k * v_C))
  (1 / v_k))).

Definition time_two_roots : Prop :=
  forall v_mu v_lambda v_t : R, (0 < v_mu) -> (0 < v_lambda) -> (0 < v_t) -> (v_mu < ((exp (- 1)) / v_lambda)) ->
  ((exists t t' : R, t < t' /\ (0 < t /\ (t * (exp ((- v_lambda) * t))) = v_mu) /\ (0 < t' /\ (t' * (exp ((- v_lambda) *
  t'))) = v_mu) /\ forall u : R, (0 < u /\ (u * (exp ((- v_lambda) * u))) = v_mu) -> u = t \/ u = t')).

Definition time_no_root : Prop :=
  forall v_mu v_lambda v_t : R, (0 < v_mu) -> (0 < v_lambda) -> (0 < v_t) -> (((exp (- 1)) / v_lambda) < v_mu) ->
  ((forall t : R, ~ (0 < t /\ (t * (exp ((- v_lambda) * t))) = v_mu))).

Definition time_one_root : Prop :=
  forall v_lambda v_t : R, (0 < v_lambda) -> (0 < v_t) -> ((exists t : R, (0 < t /\ (t * (exp ((- v_lambda) * t))) =
  ((exp (- 1)) / v_lambda)) /\ forall u : R, (0 < u /\ (u * (exp ((- v_lambda) * u))) = ((exp (- 1)) / v_lambda)) -> u =
  t)).

Definition time_early : Prop :=
  forall v_t v_lambda v_mu : R, (0 < v_t) -> (0 < v_lambda) -> (0 < v_mu) -> ((v_t * (exp ((- v_lambda) * v_t))) = v_mu)
  -> (v_t < (1 / v_lambda)) -> ((- exp (-1) <= ((- v_lambda) * v_mu) /\ v_t = ((- (W0 ((- v_lambda) * v_mu))) /
  v_lambda))).

Definition time_late : Prop :=
  forall v_t v_lambda v_mu : R, (0 < v_t) -> (0 < v_lambda) -> (0 < v_mu) -> ((v_t * (exp ((- v_lambda) * v_t))) = v_mu)
  -> ((1 / v_lambda) < v_t) -> ((- exp (-1) <= ((- v_lambda) * v_mu) /\ ((- v_lambda) * v_mu) < 0 /\ v_t = ((- (Wm1 ((-
  v_lambda) * v_mu))) / v_lambda))).

Definition decay_plus_line_two_roots : Prop :=
  forall v_a v_b v_c v_d v_x : R, (0 < v_a) -> (0 < v_b) -> (0 < v_c) -> ((((v_a * v_b) / v_c) * (exp (((- v_b) * v_d) /
  v_c))) < (exp (- 1))) -> ((exists t t' : R, t < t' /\ (((v_a * (exp ((- v_b) * t))) + (v_c * t)) = v_d) /\ (((v_a *
  (exp ((- v_b) * t'))) + (v_c * t')) = v_d) /\ forall u : R, (((v_a * (exp ((- v_b) * u))) + (v_c * u)) = v_d) -> u = t
  \/ u = t')).

Definition decay_plus_line_no_root : Prop :=
  forall v_a v_b v_c v_d v_x : R, (0 < v_a) -> (0 < v_b) -> (0 < v_c) -> ((exp (- 1)) < (((v_a * v_b) / v_c) * (exp (((-
  v_b) * v_d) / v_c)))) -> ((forall t : R, ~ (((v_a * (exp ((- v_b) * t))) + (v_c * t)) = v_d))).

Definition times_log : Prop :=
  forall v_y v_t : R, (0 < v_y) -> (0 < v_t) -> ((exists t : R, (0 < t /\ (t * (ln t)) = v_y) /\ forall u : R, (0 < u /\
  (u * (ln u)) = v_y) -> u = t)).

Definition times_log_two_roots : Prop :=
  forall v_y v_t : R, (v_y < 0) -> (0 < v_t) -> ((- (exp (- 1))) < v_y) -> ((exists t t' : R, t < t' /\ (0 < t /\ (t *
  (ln t)) = v_y) /\ (0 < t' /\ (t' * (ln t')) = v_y) /\ forall u : R, (0 < u /\ (u * (ln u)) = v_y) -> u = t \/ u = t')).

Definition times_log_at_zero : Prop :=
  forall v_t : R, (0 < v_t) -> ((exists t : R, (0 < t /\ (t * (ln t)) = 0) /\ forall u : R, (0 < u /\ (u * (ln u)) = 0)
  -> u = t)).

Definition times_log_no_root : Prop :=
  forall v_y v_t : R, (v_y < 0) -> (0 < v_t) -> (v_y < (- (exp (- 1)))) -> ((forall t : R, ~ (0 < t /\ (t * (ln t)) =
  v_y))).

Definition over_log : Prop :=
  forall v_y v_u : R, (0 < v_y) -> (1 < v_u) -> ((exp 1) < v_y) -> ((exists t t' : R, t < t' /\ (1 < t /\ ((ln t) <> 0
  /\ (t / (ln t)) = v_y)) /\ (1 < t' /\ ((ln t') <> 0 /\ (t' / (ln t')) = v_y)) /\ forall u : R, (1 < u /\ ((ln u) <> 0
  /\ (u / (ln u)) = v_y)) -> u = t \/ u = t')).

Definition over_log_no_root : Prop :=
  forall v_y v_u : R, (0 < v_y) -> (1 < v_u) -> (v_y < (exp 1)) -> ((forall t : R, ~ (1 < t /\ ((ln t) <> 0 /\ (t / (ln
  t)) = v_y)))).

Definition over_log_below_one : Prop :=
  forall v_y v_u : R, (v_y < 0) -> (0 < v_u) -> (v_u < 1) -> ((exists t : R, (0 < t /\ t < 1 /\ ((ln t) <> 0 /\ (t / (ln
  t)) = v_y)) /\ forall u : R, (0 < u /\ u < 1 /\ ((ln u) <> 0 /\ (u / (ln u)) = v_y)) -> u = t)).
