(** The two statistical experiments of T14, T15 and T20: definitions only. Builds on TwoPoint.v, FiniteSums.v. *)
Require Import Reals List.
From Majorant Require Import FiniteSums TwoPoint.
Import ListNotations.
Open Scope R_scope.

(** All sequences of N labels, and the probability of one when each is 1 with probability [1/2 + d]. *)
Fixpoint words (N : nat) : list (list bool) :=
  match N with O => [[]] | S m => map (cons true) (words m) ++ map (cons false) (words m) end.
Fixpoint prob (d : R) (w : list bool) : R :=
  match w with [] => 1 | b :: r => (if b then / 2 + d else / 2 - d) * prob d r end.

(** Total variation and Kullback-Leibler divergence of the laws of N labels under [+d] and [-d]. *)
Definition TV N d := list_sum (words N) (fun w => Rabs (prob d w - prob (- d) w)) / 2.
Definition KL N d := list_sum (words N) (fun w => prob d w * ln (prob d w / prob (- d) w)).

(** [phi w] is the probability with which a rule, having seen [w], predicts the label 1. Predicting the less likely
    label costs [2 d] of excess 0-1 risk. The worse of the two excess risks: *)
Definition worst_excess N d (phi : list bool -> R) :=
  Rmax (list_sum (words N) (fun w => 2 * d * (1 - phi w) * prob d w))
       (list_sum (words N) (fun w => 2 * d * phi w * prob (- d) w)).

(** The density of N independent normal observations with mean theta and variance [sigma^2]. *)
Definition gauss N sigma theta (x : nat -> R) :=
  (/ (sigma * sqrt (2 * PI))) ^ N * exp (- sum N (fun i => (x i - theta) ^ 2) / (2 * sigma ^ 2)).

(** The named hypothesis of T14 and T20: [I] integrates these densities to 1 and their coordinates to the mean. The
    Lebesgue integral over R^N (of functions of the first N coordinates) does; this library does not construct it. *)
Definition gaussian_integral N sigma (I : Integral (nat -> R)) :=
  forall theta, integrable I (gauss N sigma theta) /\ integral I (gauss N sigma theta) = 1 /\
    forall i, (i < N)%nat -> integrable I (fun x => x i * gauss N sigma theta x) /\
      integral I (fun x => x i * gauss N sigma theta x) = theta.

(** Mean squared error of the estimator [t] when the mean is theta. *)
Definition loss N sigma (t : (nat -> R) -> R) theta x := (t x - theta) ^ 2 * gauss N sigma theta x.
Definition mse N sigma (I : Integral (nat -> R)) t theta := integral I (loss N sigma t theta).

(** T20: a deterministic method maps the gradients seen so far to the next point. The oracle answers
    [lambda (x - theta) + noise], that is [lambda (x - y)] with [y] normal around theta with variance
    [sigma^2/lambda^2]. The point after k gradients, as a function of the [y]s: *)
Fixpoint gradients (method : list R -> R) lambda (y : nat -> R) (k : nat) : list R :=
  match k with
  | O => []
  | S j => let g := gradients method lambda y j in g ++ [lambda * (method g - y j)]
  end.
Definition point method lambda k (y : nat -> R) := method (gradients method lambda y k).

(** Noise of two values, for T14 and T20 without a hypothesis: an observation is [s] with probability [1/2 + d] and [- s]
    else. Its mean is [2 d s], its variance [s^2 (1 - 4 d^2)], never above [s^2]. *)
Definition either (s : R) (b : bool) := if b then s else - s.
Definition mean_of_two d (f : bool -> R) := (/ 2 + d) * f true + (/ 2 - d) * f false.

(** An estimator sees a seed of its own, and N independent observations (as which of the two values each has). Its mean
    squared error, for one seed, when each observation has the mean [2 d s]. *)
Definition two_valued_risk N s d (t : list bool -> R) := list_sum (words N) (fun w => (t w - 2 * d * s) ^ 2 * prob d w).

(** The chance that a randomised procedure draws its seed by, and what its risk has to be: integrable, under both laws. *)
Definition chance {S} (I : Integral S) := integrable I (fun _ => 1) /\ integral I (fun _ => 1) = 1.

(** The [i]-th of the observations [w]. *)
Definition seen s (w : list bool) (i : nat) := either s (nth i w false).
