(** The statements T1 to T20 of the theory. Each is a proposition about all values of the constants; the proofs are in
    the files TNN*.v, and Ties.v checks that proof and statement belong together. [Constants] (in Model.v) are
    positive by construction. Comments say what the theory says, and what a statement leaves out. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Model.
Open Scope R_scope.

(** T1 isolated laws: each limit of U, and each limit is a strict lower bound of U. *)
Definition T1 : Prop :=
  forall k,
    (forall M, filterlim (fun x => U k M (fst x) (snd x))
       (filter_prod (Rbar_locally p_infty) (Rbar_locally p_infty)) (locally (termM k M))) /\
    (forall T, filterlim (fun x => U k (fst x) (snd x) T)
       (filter_prod (Rbar_locally p_infty) (Rbar_locally p_infty)) (locally (termT k T))) /\
    (forall N, filterlim (fun x => U k (fst x) N (snd x))
       (filter_prod (Rbar_locally p_infty) (Rbar_locally p_infty)) (locally (termN k N))) /\
    (forall M N T, 0 < M -> 0 < N -> 0 < T ->
       termM k M < U k M N T /\ termN k N < U k M N T /\ termT k T < U k M N T).

(** T4 SGD. For every [k] at least [(2 sigma^2/(eps lambda^2)) ln (2 e_0/eps)], hence for its rounding up (a step count
    [k] with [k < that + 1] too). The step count over [eps^-1 ln (1/eps)] tends to [2 sigma^2/lambda^2], the flow time
    over [ln (1/eps)] to [1/lambda]; rounding changes neither limit, as both counts go to infinity.
    Side condition made explicit: [0 <= e_0] for the exponential form, [0 < e_0] for the logarithm. *)
Definition T4 : Prop :=
  (forall (e : nat -> R) eta lambda sigma, 0 < eta * lambda < 1 -> 0 < sigma -> 0 < lambda ->
     (forall j, e (S j) <= (1 - eta * lambda) * e j + eta ^ 2 * sigma ^ 2) ->
     forall j, e j <= (1 - eta * lambda) ^ j * e O + eta * sigma ^ 2 / lambda /\
       (0 <= e O -> (1 - eta * lambda) ^ j * e O <= exp (- eta * lambda * INR j) * e O)) /\
  (forall (e : nat -> R) lambda sigma x, 0 < sigma -> 0 < lambda -> 0 < x < 2 * sigma ^ 2 / lambda ^ 2 -> 0 < e O ->
     let eta := x * lambda / (2 * sigma ^ 2) in
     (forall j, e (S j) <= (1 - eta * lambda) * e j + eta ^ 2 * sigma ^ 2) ->
     0 < eta * lambda < 1 /\
     forall j, 2 * sigma ^ 2 / (x * lambda ^ 2) * ln (2 * e O / x) <= INR j -> e j <= x) /\
  (forall lambda sigma e0, 0 < sigma -> 0 < lambda -> 0 < e0 ->
     let count x := 2 * sigma ^ 2 / (x * lambda ^ 2) * ln (2 * e0 / x) in
     let time x := x * lambda / (2 * sigma ^ 2) * count x in
     filterlim (fun x => count x / (/ x * ln (/ x))) (at_right 0) (locally (2 * sigma ^ 2 / lambda ^ 2)) /\
     filterlim (fun x => time x / ln (/ x)) (at_right 0) (locally (/ lambda))) /\
  (forall (e : nat -> R) lambda sigma, 0 < sigma -> 0 < lambda ->
     (forall j, let eta := 2 / (lambda * (INR j + 2)) in e (S j) <= (1 - eta * lambda) * e j + eta ^ 2 * sigma ^ 2) ->
     forall j, (1 <= j)%nat -> e j <= 4 * sigma ^ 2 / (lambda ^ 2 * (INR j + 1))).

(** T5 two-stage, fixed M and N: along the budget [C] that a time [T] costs. *)
Definition T5 : Prop :=
  forall k M N T, 0 < M -> 0 < N -> 0 < T ->
    let C := cost k M N T in
    let F := termM k M + termN k N in
    let Cxi := ckappa k * Rpower (cxi k) (cr k) * Rpower M (cp k) * Rpower N (cq k) in
    let stage := cG k * exp (- Rpower (C / Cxi) (/ cr k)) in
    let C0 := Cxi * Rpower (ln (cG k / F)) (cr k) in
    U k M N T = F + stage /\
    (F < cG k -> (C <= C0 -> U k M N T <= 2 * stage) /\ (C0 <= C -> F < U k M N T <= 2 * F)) /\
    (cr k = 1 -> stage = cG k * exp (- (C / Cxi))) /\
    (cG k <= F -> stage < F).

(** T7 compute-optimal, balanced: the allocation spends exactly C and makes all three terms equal to [eps]. *)
Definition T7 : Prop :=
  forall k C, 0 < C ->
    let M := M_bal k C in let N := N_bal k C in let T := T_bal k C in
    0 < M /\ 0 < N /\ 0 < T /\ cost k M N T = C /\
    termM k M = eps k C /\ termN k N = eps k C /\ termT k T = eps k C /\
    0 < eps k C < cG k /\ eps k C = cG k * Rpower (W0 (z k C) / z k C) (rho k).

(** T8 sandwich: the infimum over all allocations of cost C is between [eps] and [min (3 eps) G]; 3 is best possible;
    as C tends to infinity the factor tends to [e^h <= 2]. *)
Definition T8 : Prop :=
  (forall k C, 0 < C -> exists m, is_inf (risks k C) m /\ eps k C <= m <= Rmin (3 * eps k C) (cG k)) /\
  (exists k, cA k = 1 /\ cB k = 1 /\ cG k = 1 /\ cxi k = 1 /\ ckappa k = 1 /\ ca k = 1 /\ cb k = 1 /\ cp k = 1 /\
     cq k = 1 /\ cr k = 2 /\ let C := 4 * exp 4 in is_inf (risks k C) (3 * eps k C) /\ risks k C (3 * eps k C)) /\
  (forall k, let w1 := cp k / (ca k * s k) in let w2 := cq k / (cb k * s k) in
     let h := - (w1 * ln w1) - w2 * ln w2 in
     exp h <= 2 /\
     forall m, (forall C, 0 < C -> is_inf (risks k C) (m C)) -> is_lim (fun C => m C / eps k C) p_infty (exp h)).

(** T10 local exponent: minus the derivative of [ln eps] by [ln C]; it rises to [gamma] and never reaches it; the order of
    [eps] carries a logarithm, and no constant times the bare power bounds it. *)
Definition T10 : Prop :=
  forall k,
    (forall x, is_derive (fun x => ln (eps k (exp x))) x (- local_exponent k (exp x))) /\
    (forall C C', 0 < C -> C < C' -> local_exponent k C < local_exponent k C') /\
    (forall C, 0 < C -> local_exponent k C < gamma k) /\
    is_lim (local_exponent k) p_infty (gamma k) /\
    is_lim (fun C => eps k C /
      (cG k * Rpower (K0 k / C) (gamma k) * Rpower (cxi k * gamma k * ln C) (cr k * gamma k))) p_infty 1 /\
    same_order (eps k) (fun C => Rpower C (- gamma k) * Rpower (ln C) (cr k * gamma k)) /\
    is_lim (fun C => eps k C / Rpower C (- gamma k)) p_infty p_infty.
