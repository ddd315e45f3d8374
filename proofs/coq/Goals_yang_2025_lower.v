(** The statements of the theory yang-2025-lower as they are exported: written by `majorant certify --goals`. The proofs are in
    Theory_yang_2025_lower.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Vocabulary.
Open Scope R_scope.

Definition bretagnolle_huber : Prop :=
  forall f_p f_q : R -> R, (forall x : R, (exists n : Z, x = IZR n) -> (0 < (f_p x))) -> (forall x : R, (exists n : Z, x
  = IZR n) -> (0 < (f_q x))) -> ((sum 100 (fun k_i => (f_p (1 + INR k_i)))) = 1) -> ((sum 100 (fun k_i => (f_q (1 + INR
  k_i)))) = 1) -> (((exp (- (sum 100 (fun k_i => ((f_p (1 + INR k_i)) * (ln ((f_p (1 + INR k_i)) / (f_q (1 + INR
  k_i))))))))) / 2) <= (1 + (- ((sum 100 (fun k_i => (Rabs ((f_p (1 + INR k_i)) + (- (f_q (1 + INR k_i))))))) / 2)))).

Definition gaussian_location : Prop :=
  forall v_delta v_N v_sigma : R, (0 < v_delta) -> (1 <= v_N) -> ((exists n : Z, v_N = IZR n)) -> (0 < v_sigma) ->
  ((((v_delta ^ 2) / 16) * (exp (((- v_N) * (v_delta ^ 2)) / (2 * (v_sigma ^ 2))))) <= (((1 / (8 * (exp 1))) * (v_sigma
  ^ 2)) / v_N)) /\ ((v_delta = (sqrt ((2 * (v_sigma ^ 2)) / v_N)) -> (((v_delta ^ 2) / 16) * (exp (((- v_N) * (v_delta ^
  2)) / (2 * (v_sigma ^ 2))))) = (((1 / (8 * (exp 1))) * (v_sigma ^ 2)) / v_N))).

Definition stochastic_oracle : Prop :=
  forall v_delta v_n v_lambda v_sigma : R, (0 < v_delta) -> (1 <= v_n) -> ((exists n : Z, v_n = IZR n)) -> (0 <
  v_lambda) -> (0 < v_sigma) -> ((((v_delta ^ 2) / 16) * (exp (((- v_n) * (v_lambda ^ 2) * (v_delta ^ 2)) / (2 *
  (v_sigma ^ 2))))) <= (((1 / (8 * (exp 1))) * (v_sigma ^ 2)) / ((v_lambda ^ 2) * v_n))) /\ ((v_delta = (sqrt ((2 *
  (v_sigma ^ 2)) / ((v_lambda ^ 2) * v_n))) -> (((v_delta ^ 2) / 16) * (exp (((- v_n) * (v_lambda ^ 2) * (v_delta ^ 2))
  / (2 * (v_sigma ^ 2))))) = (((1 / (8 * (exp 1))) * (v_sigma ^ 2)) / ((v_lambda ^ 2) * v_n)))) /\ (((4 * (v_sigma ^ 2))
  / ((v_lambda ^ 2) * (v_n + 1))) <= (32 * (exp 1) * (((1 / (8 * (exp 1))) * (v_sigma ^ 2)) / ((v_lambda ^ 2) * v_n)))).

Definition agnostic : Prop :=
  forall v_N v_x : R, (1 <= v_N) -> ((exists n : Z, v_N = IZR n)) -> (0 < v_x) -> (v_x < 1) -> (((1 + (- (2 * (1 / (4 *
  (sqrt v_N)))))) <> 0 /\ 0 < ((1 + (2 * (1 / (4 * (sqrt v_N))))) / (1 + (- (2 * (1 / (4 * (sqrt v_N))))))) /\ ((1 / (8
  * (sqrt 3))) / (sqrt v_N)) <= (((1 / (4 * (sqrt v_N))) / 2) * (exp (- (2 * (1 / (4 * (sqrt v_N))) * v_N * (ln ((1 + (2
  * (1 / (4 * (sqrt v_N))))) / (1 + (- (2 * (1 / (4 * (sqrt v_N)))))))))))))) /\ (((towards (fun x : R => 1 <= x /\
  (exists n : Z, x = IZR n)) p_infty) (fun x_N : R => (1 + (- (2 * (1 / (4 * (sqrt x_N)))))) <> 0 /\ 0 < ((1 + (2 * (1 /
  (4 * (sqrt x_N))))) / (1 + (- (2 * (1 / (4 * (sqrt x_N)))))))) /\ filterlim (fun x_N : R => ((sqrt x_N) * ((1 / (4 *
  (sqrt x_N))) / 2) * (exp (- (2 * (1 / (4 * (sqrt x_N))) * x_N * (ln ((1 + (2 * (1 / (4 * (sqrt x_N))))) / (1 + (- (2 *
  (1 / (4 * (sqrt x_N))))))))))))) (towards (fun x : R => 1 <= x /\ (exists n : Z, x = IZR n)) p_infty) (locally ((exp
  (- (1 / 2))) / 8)))).

Definition condition_number_gap : Prop :=
  forall v_chi v_x : R, (1 < v_chi) -> (0 < v_x) -> (v_x < 1) -> ((0 < ((v_chi + (- 1)) / (v_chi + 1)) /\ (ln ((v_chi +
  (- 1)) / (v_chi + 1))) <> 0 /\ 0 < (((sqrt v_chi) + (- 1)) / ((sqrt v_chi) + 1)) /\ -1 < (1 / v_chi) /\ (1 / v_chi) <
  1 /\ (ln ((1 + (1 / v_chi)) / (1 - (1 / v_chi))) / 2) <> 0 /\ -1 < (Rpower v_chi (- (1 / 2))) /\ (Rpower v_chi (- (1 /
  2))) < 1 /\ ((ln (((sqrt v_chi) + (- 1)) / ((sqrt v_chi) + 1))) / (ln ((v_chi + (- 1)) / (v_chi + 1)))) = ((ln ((1 +
  (Rpower v_chi (- (1 / 2)))) / (1 - (Rpower v_chi (- (1 / 2))))) / 2) / (ln ((1 + (1 / v_chi)) / (1 - (1 / v_chi))) /
  2)))) /\ ((-1 < (1 / v_chi) /\ (1 / v_chi) < 1 /\ (ln ((1 + (1 / v_chi)) / (1 - (1 / v_chi))) / 2) <> 0 /\ -1 <
  (Rpower v_chi (- (1 / 2))) /\ (Rpower v_chi (- (1 / 2))) < 1 /\ (sqrt v_chi) < ((ln ((1 + (Rpower v_chi (- (1 / 2))))
  / (1 - (Rpower v_chi (- (1 / 2))))) / 2) / (ln ((1 + (1 / v_chi)) / (1 - (1 / v_chi))) / 2)))) /\ (((towards (fun x :
  R => 1 < x) p_infty) (fun x_chi : R => -1 < (1 / x_chi) /\ (1 / x_chi) < 1 /\ (ln ((1 + (1 / x_chi)) / (1 - (1 /
  x_chi))) / 2) <> 0 /\ -1 < (Rpower x_chi (- (1 / 2))) /\ (Rpower x_chi (- (1 / 2))) < 1) /\ filterlim (fun x_chi : R
  => (((ln ((1 + (Rpower x_chi (- (1 / 2)))) / (1 - (Rpower x_chi (- (1 / 2))))) / 2) / (ln ((1 + (1 / x_chi)) / (1 - (1
  / x_chi))) / 2)) + (- (sqrt x_chi)))) (towards (fun x : R => 1 < x) p_infty) (locally 0))).
