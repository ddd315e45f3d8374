(** The statements of the theory yang-2025-flow as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_flow.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition kernel_flow : Prop :=
  forall f_v : R -> R, forall v_lambda v_t : R, (0 < v_lambda) -> (0 <= v_t) -> (forall x : R, 0 <= x -> (0 <= (f_v x)))
  -> ((forall x_t : R, 0 <= x_t -> (has_slope (fun x : R => 0 <= x) (fun x_t : R => (f_v x_t)) x_t /\ (slope (fun x : R
  => 0 <= x) (fun x_t : R => (f_v x_t)) x_t) <= ((- 2) * v_lambda * (f_v x_t))))) -> ((f_v v_t) <= ((exp ((- 2) *
  v_lambda * v_t)) * (f_v 0))).

Definition constant_kernel : Prop :=
  forall f_w : R -> R, forall v_rate v_t : R, (0 < v_rate) -> (0 <= v_t) -> ((forall x_t : R, 0 <= x_t -> (has_slope
  (fun x : R => 0 <= x) (fun x_t : R => (f_w x_t)) x_t /\ (slope (fun x : R => 0 <= x) (fun x_t : R => (f_w x_t)) x_t) =
  ((- v_rate) * (f_w x_t))))) -> ((f_w v_t) = ((exp ((- v_rate) * v_t)) * (f_w 0))) /\ (((f_w v_t) ^ 2) = ((exp ((- 2) *
  v_rate * v_t)) * ((f_w 0) ^ 2))).

Definition path_stays : Prop :=
  forall f_L f_u : R -> R, forall v_Lambda v_R v_lambda v_S v_t : R, (0 < v_Lambda) -> (0 < v_R) -> (0 < v_lambda) -> (0
  < v_S) -> (0 <= v_t) -> (forall x : R, 0 <= x -> (0 <= (f_L x))) -> (forall x : R, 0 <= x -> (0 < (f_u x))) ->
  ((v_Lambda * v_R) < v_lambda) -> ((v_S * (f_u 0)) <= (v_R * (v_lambda + (- (v_Lambda * v_R))))) -> ((f_L 0) = 0) ->
  ((forall x_t : R, 0 <= x_t -> (has_slope (fun x : R => 0 <= x) (fun x_t : R => (f_L x_t)) x_t /\ 0 <= (slope (fun x :
  R => 0 <= x) (fun x_t : R => (f_L x_t)) x_t)))) -> ((forall x_t : R, 0 <= x_t -> ((f_L x_t) <= v_R -> (has_slope (fun
  x : R => 0 <= x) (fun x_t : R => (f_L x_t)) x_t /\ (slope (fun x : R => 0 <= x) (fun x_t : R => (f_L x_t)) x_t) <=
  (v_S * (f_u x_t)))))) -> ((forall x_t : R, 0 <= x_t -> ((f_L x_t) <= v_R -> (has_slope (fun x : R => 0 <= x) (fun x_t
  : R => (f_u x_t)) x_t /\ (slope (fun x : R => 0 <= x) (fun x_t : R => (f_u x_t)) x_t) <= ((- (v_lambda + (- (v_Lambda
  * v_R)))) * (f_u x_t)))))) -> ((f_L v_t) < v_R) /\ ((f_u v_t) <= ((exp ((- (v_lambda + (- (v_Lambda * v_R)))) * v_t))
  * (f_u 0))).

Definition radius_exists : Prop :=
  forall v_R v_lambda v_Lambda v_S v_u0 : R, (0 < v_R) -> (0 < v_lambda) -> (0 < v_Lambda) -> (0 < v_S) -> (0 < v_u0) ->
  ((v_S * v_u0) <= (v_R * (v_lambda + (- (v_Lambda * v_R))))) -> ((4 * v_Lambda * v_S * v_u0) <= (v_lambda ^ 2)).

Definition least_radius : Prop :=
  forall v_lambda v_Lambda v_S v_u0 : R, (0 < v_lambda) -> (0 < v_Lambda) -> (0 < v_S) -> (0 < v_u0) -> (0 < ((v_lambda
  ^ 2) + (- (4 * v_Lambda * v_S * v_u0)))) -> ((0 <= ((v_lambda ^ 2) + (- (4 * v_Lambda * v_S * v_u0))) /\ (((v_lambda +
  (- (sqrt ((v_lambda ^ 2) + (- (4 * v_Lambda * v_S * v_u0)))))) / (2 * v_Lambda)) * (v_lambda + (- (v_Lambda *
  ((v_lambda + (- (sqrt ((v_lambda ^ 2) + (- (4 * v_Lambda * v_S * v_u0)))))) / (2 * v_Lambda)))))) = (v_S * v_u0))) /\
  ((0 <= ((v_lambda ^ 2) + (- (4 * v_Lambda * v_S * v_u0))) /\ (v_lambda / 2) <= (v_lambda + (- (v_Lambda * ((v_lambda +
  (- (sqrt ((v_lambda ^ 2) + (- (4 * v_Lambda * v_S * v_u0)))))) / (2 * v_Lambda))))))).

Definition least_radius_at_the_edge : Prop :=
  forall v_lambda v_Lambda v_S v_u0 : R, (0 < v_lambda) -> (0 < v_Lambda) -> (0 < v_S) -> (0 < v_u0) -> ((v_lambda ^ 2)
  = (4 * v_Lambda * v_S * v_u0)) -> (((v_lambda / (2 * v_Lambda)) * (v_lambda + (- (v_Lambda * (v_lambda / (2 *
  v_Lambda)))))) = (v_S * v_u0)).

Definition lazy_limit : Prop :=
  forall v_lambda v_S v_u0 : R, (0 < v_lambda) -> (0 < v_S) -> (0 < v_u0) -> (((towards (fun x : R => 0 < x) (Finite 0))
  (fun x_Lambda : R => 0 <= ((v_lambda ^ 2) + (- (4 * x_Lambda * v_S * v_u0)))) /\ filterlim (fun x_Lambda : R =>
  ((v_lambda + (- (sqrt ((v_lambda ^ 2) + (- (4 * x_Lambda * v_S * v_u0)))))) / (2 * x_Lambda))) (towards (fun x : R =>
  0 < x) (Finite 0)) (locally ((v_S * v_u0) / v_lambda)))).

Definition width : Prop :=
  forall v_lambda v_Lambda1 v_m v_S v_u0 : R, (0 < v_lambda) -> (0 < v_Lambda1) -> (0 < v_m) -> (0 < v_S) -> (0 < v_u0)
  -> (((((4 * v_Lambda1 * v_S * v_u0) / (v_lambda ^ 2)) ^ 2) <= v_m -> (4 * (v_Lambda1 / (sqrt v_m)) * v_S * v_u0) <=
  (v_lambda ^ 2))) /\ (((4 * (v_Lambda1 / (sqrt v_m)) * v_S * v_u0) <= (v_lambda ^ 2) -> (((4 * v_Lambda1 * v_S * v_u0)
  / (v_lambda ^ 2)) ^ 2) <= v_m)) /\ (((towards (fun x : R => 0 < x) p_infty) (fun x_m : R => 0 <= ((v_lambda ^ 2) + (-
  (4 * (v_Lambda1 / (sqrt x_m)) * v_S * v_u0)))) /\ filterlim (fun x_m : R => ((v_lambda + (sqrt ((v_lambda ^ 2) + (- (4
  * (v_Lambda1 / (sqrt x_m)) * v_S * v_u0))))) / 2)) (towards (fun x : R => 0 < x) p_infty) (locally v_lambda))).

Definition path_stays_sharper : Prop :=
  forall f_L f_u : R -> R, forall v_lambda v_Lambda v_S v_t : R, (0 < v_lambda) -> (0 < v_Lambda) -> (0 < v_S) -> (0 <=
  v_t) -> (forall x : R, 0 <= x -> (0 <= (f_L x))) -> (forall x : R, 0 <= x -> (0 < (f_u x))) -> (0 < ((v_lambda ^ 2) +
  (- (2 * v_Lambda * v_S * (f_u 0))))) -> ((f_L 0) = 0) -> ((forall x_t : R, 0 <= x_t -> (has_slope (fun x : R => 0 <=
  x) (fun x_t : R => (f_L x_t)) x_t /\ 0 <= (slope (fun x : R => 0 <= x) (fun x_t : R => (f_L x_t)) x_t)))) -> ((forall
  x_t : R, 0 <= x_t -> ((0 <= ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0)))) /\ (f_L x_t) <= ((v_lambda + (-
  (sqrt ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0))))))) / v_Lambda)) -> (has_slope (fun x : R => 0 <= x) (fun
  x_t : R => (f_L x_t)) x_t /\ (slope (fun x : R => 0 <= x) (fun x_t : R => (f_L x_t)) x_t) <= (v_S * (f_u x_t)))))) ->
  ((forall x_t : R, 0 <= x_t -> ((0 <= ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0)))) /\ (f_L x_t) <= ((v_lambda
  + (- (sqrt ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0))))))) / v_Lambda)) -> (has_slope (fun x : R => 0 <= x)
  (fun x_t : R => (f_u x_t)) x_t /\ (slope (fun x : R => 0 <= x) (fun x_t : R => (f_u x_t)) x_t) <= ((- (v_lambda + (-
  (v_Lambda * (f_L x_t))))) * (f_u x_t)))))) -> ((0 <= ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0)))) /\ (f_L
  v_t) < ((v_lambda + (- (sqrt ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0))))))) / v_Lambda))) /\ ((0 <=
  ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0)))) /\ (sqrt ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0)))))
  < (v_lambda + (- (v_Lambda * (f_L v_t)))))) /\ ((0 <= ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0)))) /\ (f_u
  v_t) <= ((exp ((- (sqrt ((v_lambda ^ 2) + (- (2 * v_Lambda * v_S * (f_u 0)))))) * v_t)) * (f_u 0)))).
