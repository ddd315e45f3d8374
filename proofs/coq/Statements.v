(** The statements T1 to T20 of the theory. Each is a proposition about all values of the constants; the proofs are in
    the files TNN*.v, and Ties.v checks that proof and statement belong together. [Constants] (in Model.v) are
    positive by construction. Comments say what the theory says, and what a statement leaves out. *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import LambertW Model FiniteSums LazyPath TwoPoint Statistics Artanh Oracle.
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

(** T2 kernel flow in R^n. [lambda_min (H t) >= lambda] is the bound of the quadratic form; neither symmetry nor
    continuity of H is needed for it. For constant H: n orthonormal eigenvectors. *)
Definition T2 : Prop :=
  (forall n (u : R -> nat -> R) (H : R -> nat -> nat -> R) lambda,
     (forall t, 0 <= t -> forall i, (i < n)%nat -> is_derive (fun t => u t i) t (- matvec n (H t) (u t) i)) ->
     (forall t, 0 <= t -> forall x, lambda * norm2 n x <= dot n x (matvec n (H t) x)) ->
     forall t, 0 <= t -> norm2 n (u t) <= exp (- 2 * lambda * t) * norm2 n (u 0)) /\
  (forall n (u : R -> nat -> R) (H : nat -> nat -> R) (lambda : nat -> R) (v : nat -> nat -> R),
     (forall i j, H i j = H j i) ->
     (forall t, 0 <= t -> forall i, (i < n)%nat -> is_derive (fun t => u t i) t (- matvec n H (u t) i)) ->
     (forall i j, (i < n)%nat -> (j < n)%nat -> dot n (v i) (v j) = delta i j) ->
     (forall i j, (i < n)%nat -> (j < n)%nat -> matvec n H (v i) j = lambda i * v i j) ->
     forall t, 0 <= t -> norm2 n (u t) = sum n (fun i => exp (- 2 * lambda i * t) * dot n (v i) (u 0) ^ 2)).

(** T3 width and radius, in R^n; [lambda_min] as the bound of the quadratic form; [lazy_path] (LazyPath.v) spells out the
    hypotheses. The ball has a positive radius, and the length of the path is a primitive of its speed. In order: the path
    stays; when a radius exists, and the smallest ([K] is [S |u 0|]); [L = 0]; the width; the sharper constant, for a ball
    that is larger than the length it gives; that constant is attained, with n = p = 1. *)
Definition T3 : Prop :=
  (forall n p u x x' H lambda L S R len, 0 < R -> 0 <= L -> 0 <= S -> L * R < lambda ->
     lazy_path n p u x x' H lambda L S R len ->
     let mu := lambda - L * R in S * norm n (u 0) <= R * mu ->
     forall t, 0 <= t -> moved p x t < R /\ (forall v, mu * norm2 n v <= dot n v (matvec n (H t) v)) /\
       norm n (u t) <= exp (- mu * t) * norm n (u 0) /\ len t <= S * norm n (u 0) / mu * (1 - exp (- mu * t))) /\
  (forall lambda L K, 0 < lambda -> 0 < L -> 0 < K ->
     let fits R := 0 < R /\ L * R < lambda /\ K <= R * (lambda - L * R) in
     let least := (lambda - sqrt (lambda ^ 2 - 4 * L * K)) / (2 * L) in
     ((exists R, fits R) <-> 4 * L * K <= lambda ^ 2) /\
     (4 * L * K <= lambda ^ 2 -> fits least /\ (forall R, fits R -> least <= R) /\ lambda / 2 <= lambda - L * least)) /\
  (forall lambda K R, 0 < lambda -> 0 < K ->
     (0 < R /\ 0 * R < lambda /\ K <= R * (lambda - 0 * R)) <-> K / lambda <= R) /\
  (forall lambda L1 K, 0 < lambda -> 0 < L1 -> 0 < K ->
     (forall m, 0 < m -> 4 * (L1 / sqrt m) * K <= lambda ^ 2 <-> (4 * L1 * K / lambda ^ 2) ^ 2 <= m) /\
     is_lim (fun m => let L := L1 / sqrt m in lambda - L * ((lambda - sqrt (lambda ^ 2 - 4 * L * K)) / (2 * L)))
       p_infty lambda) /\
  (forall n p u x x' H lambda L S R len, 0 < lambda -> 0 < L -> 0 <= S ->
     let K := S * norm n (u 0) in let d := sqrt (lambda ^ 2 - 2 * L * K) in
     2 * L * K < lambda ^ 2 -> (lambda - d) / L < R -> L * R <= lambda -> lazy_path n p u x x' H lambda L S R len ->
     forall t, 0 <= t -> moved p x t <= len t <= (lambda - d) / L /\ norm n (u t) <= exp (- d * t) * norm n (u 0)) /\
  (forall lambda L S u0, 0 < lambda -> 0 < L -> 0 < S -> 0 < u0 -> 2 * L * (S * u0) < lambda ^ 2 ->
     let d := sqrt (lambda ^ 2 - 2 * L * (S * u0)) in
     exists u x : R -> R, x 0 = 0 /\ u 0 = u0 /\
       (forall t, 0 <= t -> 0 < u t /\ 0 <= x t < (lambda - d) / L /\ is_derive x t (S * u t) /\
          is_derive u t (- ((lambda - L * x t) * u t))) /\
       is_lim x p_infty ((lambda - d) / L) /\ is_lim (fun t => lambda - L * x t) p_infty d).

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

(** T6 data-limited, fixed M; [A M^-a] adds to all of it. [optima] (Model.v) spells out the three cases of [nu], with
    the inflection at -1/e: there f rises throughout. *)
Definition T6 : Prop :=
  forall k M C, 0 < M -> 0 < C ->
    let nu := cr k * cb k / cq k in
    let size T := Rpower (C / (ckappa k * Rpower M (cp k) * Rpower T (cr k))) (/ cq k) in
    let budget := C / (ckappa k * Rpower M (cp k)) in
    let z := / (nu * cxi k) * Rpower (cG k / cB k) (/ nu) * Rpower budget (/ cr k) in
    (forall T, 0 < T -> cost k M (size T) T = C) /\
    (forall T, 0 < T -> (termN k (size T) = termT k T <-> T = nu * cxi k * W0 z)) /\
    termN k (size (nu * cxi k * W0 z)) = cG k * exp (- nu * W0 z) /\
    cG k * exp (- nu * W0 z) = cG k * Rpower (W0 z / z) nu /\
    optima nu (cxi k) (cG k) (cG k / (cxi k * nu * cB k) * Rpower budget (cb k / cq k))
      (fun T => termN k (size T) + termT k T).

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

(** T9 exact optimum: elimination of M and N, stationary points, the optimum over T, the threshold [C_c], the branch of
    W, equal gains. *)
Definition T9 : Prop :=
  (forall k C, 0 < C ->
     let J := cG k / (cxi k * cr k * Q k C) in
     (forall m, is_inf (risks k C) m <-> is_inf (values (reduced k C)) m) /\
     optima (rho k) (cxi k) (cG k) J (reduced k C) /\
     (forall T, 0 < T ->
        let mu := Q k C * Rpower T (rho k) in
        let M := Rpower (cA k * ca k / (cp k * mu)) (/ ca k) in let N := Rpower (cB k * cb k / (cq k * mu)) (/ cb k) in
        cost k M N T = C /\ U k M N T = reduced k C T /\
        ca k / cp k * termM k M = mu /\ cb k / cq k * termN k N = mu /\
        (is_derive (reduced k C) T 0 <-> / cr k * (T / cxi k) * termT k T = mu) /\
        (is_derive (reduced k C) T 0 ->
           (forall i, gain k M N T i = mu / U k M N T) /\
           (cxi k <= T -> T = - cxi k * Wm1 (- mu * cr k / cG k)) /\
           (T < cxi k -> T = - cxi k * W0 (- mu * cr k / cG k)))) /\
     (rho k < 1 -> let tau := tau_c (rho k) in
        (is_inf (risks k C) (cG k) <-> C <= ckappa k * X k * Rpower (cr k) (s k) * Rpower (cxi k) (cr k) *
           Rpower (cG k) (- s k) * Rpower tau (cr k - s k) * exp (s k * tau))) /\
     (rho k = 1 -> (is_inf (risks k C) (cG k) <-> J <= 1)) /\
     (1 < rho k -> exists m, is_inf (risks k C) m /\ risks k C m)) /\
  (exists k C T, 0 < C /\ cxi k < T /\ forall t, 0 < t -> reduced k C T <= reduced k C t) /\
  (exists k C T, 0 < C /\ 0 < T < cxi k /\ forall t, 0 < t -> reduced k C T <= reduced k C t).

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

(** T11 two stages in C, and the exponents. Readings, for [a = 1, b = 1/2], a cost [kappa M^2 N^2 T]: (i) exponential
    optimisation, (ii) SGD with the best constant step (the bound of T4, its [e^(-eta lambda T)] form, T real),
    (iii) the decreasing step, [c = 1]. *)
Definition T11 : Prop :=
  (forall k C, 0 < C -> let x := Rpower (C / K0 k) (/ cr k) in
     cG k * exp (- x / cxi k) <= eps k C /\
     (z k C <= exp 1 -> eps k C <= cG k * exp (- x / (exp 1 * cxi k))) /\
     (exp 1 <= z k C -> cG k * Rpower ((ln (z k C) - ln (ln (z k C))) / z k C) (rho k) <= eps k C
        <= cG k * Rpower (ln (z k C) / z k C) (rho k))) /\
  (forall k, let C0 := K0 k * Rpower (exp 1 * cr k * cxi k / s k) (cr k) in
     z k C0 = exp 1 /\ local_exponent k C0 = gamma k / 2) /\
  (forall k c C, 0 < c -> 0 < C ->
     let s' := cp k / ca k + cq k / cb k + cr k / c in
     let best := s' * Rpower (ckappa k / C) (/ s') * (Rpower (cA k * ca k / cp k) (cp k / (ca k * s')) *
       Rpower (cB k * cb k / cq k) (cq k / (cb k * s')) * Rpower (cG k * c / cr k) (cr k / (c * s'))) in
     is_inf (power_risks k c C) best /\ power_risks k c C best) /\
  (forall k, ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 ->
     same_order (eps k) (fun C => Rpower C (- (1 / 6)) * Rpower (ln C) (1 / 6)) /\
     (forall lambda sigma, 0 < lambda -> 0 < sigma ->
        (forall C, 0 < C -> exists m, is_inf (sgd_risks k lambda sigma C) m) /\
        forall m, (forall C, 0 < C -> is_inf (sgd_risks k lambda sigma C) (m C)) ->
          same_order m (fun C => Rpower (ln C / C) (1 / 7))) /\
     exists c, 0 < c /\ forall C, 0 < C -> is_inf (power_risks k 1 C) (c * Rpower C (- (1 / 7)))).

(** T12 regimes: elasticities are minus the logarithmic derivatives, gains those per unit of [ln C]; largest term and
    largest gain agree when the largest term has the largest weight; in general they do not. *)
Definition T12 : Prop :=
  (forall k M N T, 0 < M -> 0 < N -> 0 < T ->
     is_derive (fun x => ln (U k (exp x) N T)) (ln M) (- elasticity k M N T model) /\
     is_derive (fun x => ln (U k M (exp x) T)) (ln N) (- elasticity k M N T data) /\
     is_derive (fun x => ln (U k M N (exp x))) (ln T) (- elasticity k M N T time)) /\
  (forall k M N T, 0 < M -> 0 < N -> 0 < T ->
     let spend i x := match i with
       | model => (M * exp (x / cp k), N, T) | data => (M, N * exp (x / cq k), T) | time => (M, N, T * exp (x / cr k))
       end in
     forall i, (forall x, let '(M', N', T') := spend i x in cost k M' N' T' = cost k M N T * exp x) /\
       is_derive (fun x => let '(M', N', T') := spend i x in ln (U k M' N' T')) 0 (- gain k M N T i)) /\
  (forall k M N T i, 0 < M -> 0 < N -> 0 < T ->
     (forall j, term k M N T j <= term k M N T i) -> (forall j, weight k T j <= weight k T i) ->
     forall j, gain k M N T j <= gain k M N T i) /\
  (exists k M N T i j, 0 < M /\ 0 < N /\ 0 < T /\
     (forall l, l <> i -> term k M N T l < term k M N T i) /\ gain k M N T i < gain k M N T j).

(** T13 diminishing returns. *)
Definition T13 : Prop :=
  forall k N T, 0 < N -> 0 < T ->
    (forall M, 0 < M -> elasticity k M N T model <= ca k / (1 + termN k N / termM k M)) /\
    is_lim (fun M => U k M N T) p_infty (termN k N + termT k T) /\
    is_lim (fun M => elasticity k M N T model) p_infty 0.

(** T14 statistical lower bound, squared loss, [c = 1/(8 e)]. HYPOTHESIS [gaussian_integral]: see Statistics.v. [overlap] is
    [1 - TV]; the last line says that this [c] is the best that the chain gives, reached at [delta^2 = 2 sigma^2/N]. *)
Definition T14 : Prop :=
  forall N sigma (I : Integral (nat -> R)), (1 <= N)%nat -> 0 < sigma -> gaussian_integral N sigma I ->
    (forall t theta delta, 0 < delta -> integrable I (loss N sigma t theta) ->
       integrable I (loss N sigma t (theta + delta)) ->
       let o := overlap I (gauss N sigma theta) (gauss N sigma (theta + delta)) in
       delta ^ 2 / 8 * o <= Rmax (mse N sigma I t theta) (mse N sigma I t (theta + delta)) /\
       exp (- (INR N * delta ^ 2 / (2 * sigma ^ 2))) / 2 <= o) /\
    (forall t, (forall theta, integrable I (loss N sigma t theta)) ->
       exists theta, / (8 * exp 1) * (sigma ^ 2 / INR N) <= mse N sigma I t theta) /\
    (forall delta, delta ^ 2 / 16 * exp (- (INR N * delta ^ 2 / (2 * sigma ^ 2))) <= / (8 * exp 1) * (sigma ^ 2 / INR N)).

(** T14 without a hypothesis: minimax over noise of variance at most [sigma^2]. The noise has two values; the estimator is any
    function of the observations and of a seed drawn from any probability [I] (of one point: not randomised). One of two
    means [theta = 2 d sigma], known before the data, costs as much as the bound says. *)
Definition T14_two_values : Prop :=
  (forall sigma d, 0 < sigma -> - / 2 < d < / 2 -> let theta := 2 * d * sigma in
     mean_of_two d (fun _ => 1) = 1 /\ mean_of_two d (either sigma) = theta /\
     mean_of_two d (fun b => (either sigma b - theta) ^ 2) <= sigma ^ 2) /\
  (forall N d, list_sum (words N) (prob d) = 1) /\
  (forall N sigma S (I : Integral S) (t : S -> list bool -> R), (1 <= N)%nat -> 0 < sigma -> chance I ->
     (forall d, integrable I (fun s => two_valued_risk N sigma d (t s))) ->
     let d0 := / (4 * sqrt (INR N)) in
     exists d, (d = d0 \/ d = - d0) /\ - / 2 < d < / 2 /\
       / (8 * sqrt 3) * (sigma ^ 2 / INR N) <= integral I (fun s => two_valued_risk N sigma d (t s))).

(** T15 statistical lower bound, agnostic; for every randomised rule. With [d = 1/(4 sqrt N)] the constant is [c N],
    at least [1/(8 sqrt 3)], with limit [e^(-1/2)/8]. *)
Definition T15 : Prop :=
  (forall N d phi, (1 <= N)%nat -> 0 < d < / 2 -> (forall w, 0 <= phi w <= 1) ->
     d * (1 - TV N d) <= worst_excess N d phi /\ d / 2 * exp (- KL N d) <= d * (1 - TV N d) /\
     KL N d = 2 * d * INR N * ln ((1 + 2 * d) / (1 - 2 * d)) /\ 8 * d ^ 2 * INR N < KL N d) /\
  (let y N := / (2 * sqrt (INR N)) in
   let c N := exp (- (sqrt (INR N) / 2 * ln ((1 + y N) / (1 - y N)))) / 8 in
   (forall N phi, (1 <= N)%nat -> (forall w, 0 <= phi w <= 1) ->
      c N / sqrt (INR N) <= worst_excess N (/ (4 * sqrt (INR N))) phi /\ / (8 * sqrt 3) <= c N) /\
   is_lim_seq c (exp (- / 2) / 8)).

(** T16 oracle lower bound, for methods whose iterates stay in the span of the gradients (start at 0, else shift): one
    quadratic on l^2 for all k, Nesterov's chain. Its curvature, its minimum, the lower bound; gradient descent on R^n;
    the two iteration counts. Left out: deterministic methods outside the span (they need a resisting oracle). *)
Definition T16 : Prop :=
  (forall mu chi, 0 < mu -> 1 < chi ->
     (forall n x, supported n x ->
        mu * norm2 (S n) x <= dot (S n) x (hess mu chi x) <= chi * mu * norm2 (S n) x) /\
     (forall n x y, supported n x -> supported n y -> dot (S n) x (hess mu chi y) = dot (S n) (hess mu chi x) y) /\
     (forall i, grad mu chi (solution chi) i = 0) /\ ex_series (fun i => solution chi i ^ 2) /\
     forall x, span_method mu chi x -> forall k,
       supported k (x k) /\ ex_series (fun i => (x k i - solution chi i) ^ 2) /\
       rate chi ^ (2 * k) * Series (fun i => (x O i - solution chi i) ^ 2) <= Series (fun i => (x k i - solution chi i) ^ 2)) /\
  (forall n (A : nat -> nat -> R) mu chi (b star : nat -> R) (x : nat -> nat -> R), 0 < mu -> 1 < chi ->
     (forall i j, A i j = A j i) ->
     (forall v, mu * norm2 n v <= dot n v (matvec n A v) <= chi * mu * norm2 n v) ->
     (forall i, (i < n)%nat -> matvec n A star i = b i) ->
     (forall k i, (i < n)%nat -> x (S k) i = x k i - 2 / (chi * mu + mu) * (matvec n A (x k) i - b i)) ->
     forall k, norm2 n (fun i => x k i - star i)
       <= ((chi - 1) / (chi + 1)) ^ (2 * k) * norm2 n (fun i => x O i - star i)) /\
  (forall chi, 1 < chi ->
     let ratio := ln (rate chi) / ln ((chi - 1) / (chi + 1)) in
     ratio = artanh (/ sqrt chi) / artanh (/ chi) /\ sqrt chi < ratio) /\
  is_lim (fun chi => artanh (/ sqrt chi) / artanh (/ chi) - sqrt chi) p_infty 0.

(** T17 matching: [k'] holds the primed constants. That the lower bound L holds is what its definition assumes. *)
Definition T17 : Prop :=
  forall k k', ca k' = ca k -> cb k' = cb k -> cp k' = cp k -> cq k' = cq k -> cr k' = cr k -> ckappa k' = ckappa k ->
    cA k' <= cA k -> cB k' <= cB k -> cG k' <= cG k -> cxi k' <= cxi k ->
    let ratio := Rpower (cA k / cA k') (cp k * gamma k / ca k) * Rpower (cB k / cB k') (cq k * gamma k / cb k) *
      Rpower (cxi k / cxi k') (cr k * gamma k) in
    (forall C, 0 < C -> is_inf (lower_risks k' C) (eps k' C) /\ lower_risks k' C (eps k' C)) /\
    (forall C m, 0 < C -> is_inf (risks k C) m -> 1 <= m / eps k' C <= 3 * Rmax ratio (cG k / cG k')) /\
    is_lim (fun C => eps k C / eps k' C) p_infty ratio /\
    (forall chi, 0 < chi -> cA k' = cA k -> cB k' = cB k -> cxi k / cxi k' = sqrt chi ->
       ratio = Rpower chi (cr k * gamma k / 2)) /\
    (ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 ->
       same_order (eps k') (fun C => Rpower C (- (1 / 6)) * Rpower (ln C) (1 / 6)) /\
       same_order (eps k) (fun C => Rpower C (- (1 / 6)) * Rpower (ln C) (1 / 6))).

(** T18 intrinsic dimension: the balanced size, and the case [r = 0]. *)
Definition T18 : Prop :=
  (forall k beta d M N, 0 < beta -> 0 < d -> 0 < M -> 0 < N -> cb k = 2 * beta / (2 * beta + d) ->
     ca k = 2 * beta / d -> termM k M = termN k N ->
     M = Rpower (cA k / cB k) (/ ca k) * Rpower N (d / (2 * beta + d))) /\
  (forall k C, 0 < C -> exists m, is_inf (free_risks k C) m /\ eps_free k C <= m <= 2 * eps_free k C) /\
  (forall k beta d, 0 < beta -> 0 < d -> cb k = 2 * beta / (2 * beta + d) -> ca k = 2 * beta / d -> cp k = 1 ->
     cq k = 1 -> gamma k = beta / (beta + d)).

(** T19 two versions: the two claims clash, logarithms or not, from [C = (c1/c2)^42] on; a condition number that grows as
    [C^(1/3)] would absorb it ([r = 1], [gamma = 1/7]). Left out: what the program finds from the claims by itself. *)
Definition T19 : Prop :=
  (forall (E : R -> R) c1 c2 m, 0 < c1 -> 0 < c2 -> 0 <= m ->
     ~ (eventually_large (fun C => E C <= c1 * Rpower C (- (1 / 6)) * Rpower (ln C) m) /\
        eventually_large (fun C => c2 * Rpower C (- (1 / 7)) * Rpower (ln C) (- m) <= E C))) /\
  (forall c1 c2 m C e, 0 < c1 -> 0 < c2 -> 1 < C -> e <= c1 * Rpower C (- (1 / 6)) * Rpower (ln C) m ->
     c2 * Rpower C (- (1 / 7)) * Rpower (ln C) (- m) <= e -> Rpower C (1 / 42) <= c1 / c2 * Rpower (ln C) (2 * m)) /\
  (forall c1 c2 C, 0 < c1 -> 0 < c2 -> 0 < C ->
     (c1 * Rpower C (- (1 / 6)) < c2 * Rpower C (- (1 / 7)) <-> Rpower (c1 / c2) 42 < C)) /\
  (forall C r gamma, 0 < C -> r = 1 -> gamma = 1 / 7 -> Rpower (Rpower C (1 / 3)) (r * gamma / 2) = Rpower C (1 / 42)).

(** T20 stochastic oracle, for deterministic methods. HYPOTHESIS [gaussian_integral] in the first part alone. The
    matching upper bound is the last part of T4. Then the ratio of the infima when [G' T^-c] bounds the optimisation
    from below ([c = 1] here): a constant, in closed form, and the exponent 1/7 for the readings. *)
Definition T20 : Prop :=
  (forall k lambda sigma (I : Integral (nat -> R)) method, (1 <= k)%nat -> 0 < sigma -> 0 < lambda ->
     gaussian_integral k (sigma / lambda) I ->
     (forall theta, integrable I (loss k (sigma / lambda) (point method lambda k) theta)) ->
     exists theta, / (8 * exp 1) * (sigma ^ 2 / (lambda ^ 2 * INR k))
       <= mse k (sigma / lambda) I (point method lambda k) theta) /\
  (forall k k' c C, 0 < c -> 0 < C -> ca k' = ca k -> cb k' = cb k -> cp k' = cp k -> cq k' = cq k -> cr k' = cr k ->
     ckappa k' = ckappa k ->
     let s' := cp k / ca k + cq k / cb k + cr k / c in
     let w1 := cp k / (ca k * s') in let w2 := cq k / (cb k * s') in let w3 := cr k / (c * s') in
     let h := - (w1 * ln w1) - w2 * ln w2 - w3 * ln w3 in
     exp h <= 3 /\
     exists m m', is_inf (power_risks k c C) m /\ is_inf (lower_power_risks k' c C) m' /\ 0 < m' /\
       m / m' = exp h * (Rpower (cA k / cA k') w1 * Rpower (cB k / cB k') w2 * Rpower (cG k / cG k') w3)) /\
  (forall k, ca k = 1 -> cb k = / 2 -> cp k = 2 -> cq k = 2 -> cr k = 1 ->
     exists c, 0 < c /\ forall C, 0 < C -> is_inf (lower_power_risks k 1 C) (c * Rpower C (- (1 / 7)))).

(** T20, first part, without a hypothesis: methods may be randomised (a seed from any probability [I]), the oracle's noise
    has two values, mean 0 and variance at most [sigma^2]. It answers [lambda (x - y)] with [y] = [+-sigma/lambda], that is
    the gradient [lambda (x - theta)] of [lambda/2 (x - theta)^2] plus noise. *)
Definition T20_two_values : Prop :=
  (forall lambda sigma d x, 0 < lambda -> 0 < sigma -> - / 2 < d < / 2 ->
     let theta := 2 * d * (sigma / lambda) in
     let noise b := lambda * (x - either (sigma / lambda) b) - lambda * (x - theta) in
     mean_of_two d noise = 0 /\ mean_of_two d (fun b => noise b ^ 2) <= sigma ^ 2) /\
  (forall k lambda sigma S (I : Integral S) (method : S -> list R -> R), (1 <= k)%nat -> 0 < sigma -> 0 < lambda -> chance I ->
     let error d s := list_sum (words k) (fun w =>
       (point (method s) lambda k (seen (sigma / lambda) w) - 2 * d * (sigma / lambda)) ^ 2 * prob d w) in
     (forall d, integrable I (error d)) ->
     exists d, - / 2 < d < / 2 /\ / (8 * sqrt 3) * (sigma ^ 2 / (lambda ^ 2 * INR k)) <= integral I (error d)).
