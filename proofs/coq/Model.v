(** The symbols of the theory: constants, master bound, cost, the balanced (Lambert W) allocation, infima, limits.
    Definitions only. Builds on LambertW.v. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW.
Open Scope R_scope.

(** All constants of the master bound and of the cost, all of them positive (so [r > 0]; [r = 0] is T18's case). *)
Record Constants := {
  cA : R; cB : R; cG : R; cxi : R; ckappa : R; (* approximation, statistics, initial gap, time constant, unit cost *)
  ca : R; cb : R; cp : R; cq : R; cr : R;      (* exponents of model, data; of the cost in M, N, T *)
  cA_pos : 0 < cA; cB_pos : 0 < cB; cG_pos : 0 < cG; cxi_pos : 0 < cxi; ckappa_pos : 0 < ckappa;
  ca_pos : 0 < ca; cb_pos : 0 < cb; cp_pos : 0 < cp; cq_pos : 0 < cq; cr_pos : 0 < cr }.

(** The three terms of the master bound, and the bound U. *)
Definition termM k M := cA k * Rpower M (- ca k).
Definition termN k N := cB k * Rpower N (- cb k).
Definition termT k T := cG k * exp (- T / cxi k).
Definition U k M N T := termM k M + termN k N + termT k T.

(** The cost K. *)
Definition cost k M N T := ckappa k * Rpower M (cp k) * Rpower N (cq k) * Rpower T (cr k).

Definition s k := cp k / ca k + cq k / cb k.
Definition gamma k := / s k.
Definition rho k := cr k / s k.

(** The balanced allocation of T7 and its common term [eps]. *)
Definition K0 k := ckappa k * Rpower (cA k) (cp k / ca k) * Rpower (cB k) (cq k / cb k) * Rpower (cG k) (- s k).
Definition z k C := s k / (cr k * cxi k) * Rpower (C / K0 k) (/ cr k).
Definition eps k C := cG k * exp (- rho k * W0 (z k C)).
Definition M_bal k C := Rpower (cA k / eps k C) (/ ca k).
Definition N_bal k C := Rpower (cB k / eps k C) (/ cb k).
Definition T_bal k C := cxi k * rho k * W0 (z k C).

(** The local exponent of T10. *)
Definition local_exponent k C := gamma k * (W0 (z k C) / (1 + W0 (z k C))).

(** The risks that a budget of exactly [C] can buy. *)
Definition risks k C (v : R) :=
  exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ cost k M N T = C /\ v = U k M N T.

(** [m] is the infimum (greatest lower bound) of the set [P]; it is attained when [P m] too. *)
Definition is_inf (P : R -> Prop) (m : R) :=
  (forall v, P v -> m <= v) /\ (forall m', (forall v, P v -> m' <= v) -> m' <= m).

(** Eventually, and "of the same order as", for C towards infinity. *)
Definition eventually_large (P : R -> Prop) := exists C0, forall C, C0 <= C -> P C.
Definition same_order (f g : R -> R) :=
  exists c1 c2, 0 < c1 /\ 0 < c2 /\ eventually_large (fun C => c1 * g C <= f C <= c2 * g C).

(** What is left to minimise over T once M and N are optimal for it (T9). *)
Definition X k := Rpower (cA k * ca k / cp k) (cp k / ca k) * Rpower (cB k * cb k / cq k) (cq k / cb k).
Definition Q k C := Rpower (X k * ckappa k / C) (/ s k).
Definition reduced k C T := s k * Q k C * Rpower T (rho k) + termT k T.

(** T11: optimisation as a power law [G T^-c]; and SGD with a constant step [eta], which may be chosen (T4). *)
Definition power_risks k c C (v : R) :=
  exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ cost k M N T = C /\ v = termM k M + termN k N + cG k * Rpower T (- c).
Definition sgd_risks k lambda sigma C (v : R) :=
  exists M N T eta, 0 < M /\ 0 < N /\ 0 < T /\ 0 < eta /\ eta * lambda < 1 /\ cost k M N T = C /\
    v = termM k M + termN k N + (cG k * exp (- eta * lambda * T) + eta * sigma ^ 2 / lambda).

(** T12: the three resources, their terms, weights and elasticities, and the gain per unit of [ln C]. *)
Inductive resource := model | data | time.
Definition term k M N T i := match i with model => termM k M | data => termN k N | time => termT k T end.
Definition weight k T i :=
  match i with model => ca k / cp k | data => cb k / cq k | time => T / (cr k * cxi k) end.
Definition elasticity k M N T i :=
  match i with model => ca k | data => cb k | time => T / cxi k end * term k M N T i / U k M N T.
Definition cost_exponent k i := match i with model => cp k | data => cq k | time => cr k end.
Definition gain k M N T i := elasticity k M N T i / cost_exponent k i.

(** T17: the lower bound is the largest of three terms. *)
Definition lower_risks k C (v : R) :=
  exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ cost k M N T = C /\ v = Rmax (termM k M) (Rmax (termN k N) (termT k T)).

(** T18: training to convergence is free ([r = 0]; the field [cr] of [k] is not used). *)
Definition free_risks k C (v : R) :=
  exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ ckappa k * Rpower M (cp k) * Rpower N (cq k) = C /\ v = U k M N T.
Definition eps_free k C := Rpower (ckappa k * Rpower (cA k) (cp k / ca k) * Rpower (cB k) (cq k / cb k) / C) (gamma k).

(** T20: the lower bound with a power of the time. *)
Definition lower_power_risks k c C (v : R) :=
  exists M N T, 0 < M /\ 0 < N /\ 0 < T /\ cost k M N T = C /\
    v = Rmax (termM k M) (Rmax (termN k N) (cG k * Rpower T (- c))).

(** T6 and T9: where [f T = c T^nu + G e^(-T/xi)] is smallest on T > 0, in terms of [J = G/(xi nu c)]. *)
Definition tau_c nu := - nu - Wm1 (- nu * exp (- nu)).
Definition values (f : R -> R) (v : R) := exists T, 0 < T /\ v = f T.
Definition optima nu xi G J (f : R -> R) : Prop :=
  (forall T, 0 < T -> (is_derive f T 0 <-> Rpower T (nu - 1) * exp (T / xi) = J)) /\
  (nu < 1 ->
     let x := - Rpower J (- / (1 - nu)) / ((1 - nu) * xi) in
     let T := - (1 - nu) * xi * Wm1 x in let tau := T / xi in
     (- exp (-1) < x ->
        0 < T /\ is_derive f T 0 /\ (exists d, 0 < d /\ forall t, Rabs (t - T) < d -> t <> T -> f T < f t) /\
        f T = G * exp (- tau) * (1 + tau / nu) /\ ((forall t, 0 < t -> f T <= f t) <-> tau_c nu <= tau) /\
        (tau < tau_c nu -> is_inf (values f) G)) /\
     (x = - exp (-1) -> is_derive f ((1 - nu) * xi) 0 /\ forall t t', 0 < t < t' -> f t < f t') /\
     (x < - exp (-1) -> (forall t, 0 < t -> ~ is_derive f t 0) /\ is_inf (values f) G)) /\
  (nu = 1 -> let T := xi * ln J in
     (1 < J -> 0 < T /\ forall t, 0 < t -> t <> T -> f T < f t) /\
     (J <= 1 -> is_inf (values f) G /\ forall t, 0 < t -> G < f t)) /\
  (1 < nu -> let T := (nu - 1) * xi * W0 (Rpower J (/ (nu - 1)) / ((nu - 1) * xi)) in
     0 < T /\ forall t, 0 < t -> t <> T -> f T < f t).
