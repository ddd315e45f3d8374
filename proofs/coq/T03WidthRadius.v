(** Proof of T3: width and radius. Builds on WidthRadius.v (the path stays), SharpRadius.v, LazyPath.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers FiniteSums Gronwall Growth LazyPath Statements T02KernelFlow WidthRadius SharpRadius.
Open Scope R_scope.

(** A primitive of the speed bounds the distance, and does not fall. *)
Lemma moved_le_length : forall p x x' len t, 0 <= t ->
  (forall t, 0 <= t -> forall i, (i < p)%nat -> is_derive (fun t => x t i) t (x' t i)) -> len 0 = 0 ->
  (forall t, 0 <= t -> is_derive len t (norm p (x' t))) -> moved p x t <= len t.
Proof.
  intros p x x' len t Ht Hx H0 Hl. replace (len t) with (len t - len 0) by lra.
  apply (displacement p x x' len (fun t => norm p (x' t)) t Ht).
  - intros s Hs. apply Hx. lra.
  - intros s Hs. apply Hl. lra.
  - intros s Hs. lra.
Qed.

Lemma length_nonneg : forall p x x' len t, 0 <= t ->
  (forall t, 0 <= t -> forall i, (i < p)%nat -> is_derive (fun t => x t i) t (x' t i)) -> len 0 = 0 ->
  (forall t, 0 <= t -> is_derive len t (norm p (x' t))) -> 0 <= len t.
Proof.
  intros p x x' len t Ht Hx H0 Hl. apply Rle_trans with (moved p x t); [apply norm_nonneg|].
  now apply (moved_le_length p x x').
Qed.

(** Inside the ball the form is kept, and so the residual decays. *)
Lemma form_kept : forall n p u x x' H lambda L S R len c t, lazy_path n p u x x' H lambda L S R len -> 0 <= L -> 0 <= t ->
  moved p x t <= c -> moved p x t <= R -> forall v, (lambda - L * c) * norm2 n v <= dot n v (matvec n (H t) v).
Proof.
  intros n p u x x' H lambda L S R len c t (_ & _ & H0 & Hin & _) HL Ht Hc HR v. destruct (Hin t Ht HR) as [_ Hop].
  apply (form_inside n (H t) (H 0) lambda (L * c) H0). intro y. apply Rle_trans with (1 := Hop y).
  apply Rmult_le_compat_r; [apply norm_nonneg|]. now apply Rmult_le_compat_l.
Qed.

Lemma root_decay : forall n (u : R -> nat -> R) m t, norm2 n (u t) <= exp (- 2 * m * t) * norm2 n (u 0) ->
  norm n (u t) <= exp (- m * t) * norm n (u 0).
Proof.
  intros n u m t D. rewrite <- !norm_sqr in D. replace (- 2 * m * t) with (- m * t + - m * t) in D by ring.
  rewrite exp_plus in D. pose proof (norm_nonneg n (u t)). pose proof (norm_nonneg n (u 0)). pose proof (exp_pos (- m * t)).
  apply Rsqr_incr_0; [unfold Rsqr; lra|assumption|apply Rmult_le_pos; lra].
Qed.

Lemma stays : forall n p u x x' H lambda L S R len, 0 < R -> 0 <= L -> 0 <= S -> L * R < lambda ->
  lazy_path n p u x x' H lambda L S R len -> let mu := lambda - L * R in S * norm n (u 0) <= R * mu ->
  forall t, 0 <= t -> moved p x t < R /\ (forall v, mu * norm2 n v <= dot n v (matvec n (H t) v)) /\
    norm n (u t) <= exp (- mu * t) * norm n (u 0) /\ len t <= S * norm n (u 0) / mu * (1 - exp (- mu * t)).
Proof.
  intros n p u x x' H lambda L S R len HR HL HS HLR Path mu HK. assert (Pmu : 0 < mu) by (unfold mu; lra).
  assert (In : forall t, 0 <= t -> moved p x t < R).
  { destruct Path as (Hu & Hx & H0 & Hin & _). exact (never_leaves n p u x x' H lambda L S R HR HL HS HLR HK Hu Hx H0 Hin). }
  assert (Form : forall t, 0 <= t -> forall v, mu * norm2 n v <= dot n v (matvec n (H t) v)).
  { intros t Ht. specialize (In t Ht). apply (form_kept n p u x x' H lambda L S R len R t Path); lra. }
  assert (Dec : forall t, 0 <= t -> norm n (u t) <= exp (- mu * t) * norm n (u 0)).
  { intros t Ht. apply root_decay. apply (flow_decays n u H mu t Ht).
    - intros s Hs. apply Path. lra.
    - intros s Hs. apply Form. lra. }
  intros t Ht. split; [now apply In|]. split; [now apply Form|]. split; [now apply Dec|].
  destruct Path as (_ & _ & _ & Hin & L0 & HL').
  set (K := S * norm n (u 0)) in *.
  assert (N : len t - - (K / mu) * exp (- mu * t) <= len 0 - - (K / mu) * exp (- mu * 0)).
  { apply (nonincreasing (fun t => len t - - (K / mu) * exp (- mu * t)) (fun t => norm p (x' t) - K * exp (- mu * t)) 0 t Ht).
    - intros s Hs. apply (is_derive_minus len (fun s => - (K / mu) * exp (- mu * s))); [apply HL'; lra|].
      auto_derive; [trivial|]. field. lra.
    - intros s Hs. destruct (Hin s ltac:(lra)) as [Sp _]; [left; apply In; lra|].
      specialize (Dec s ltac:(lra)). assert (S * norm n (u s) <= S * (exp (- mu * s) * norm n (u 0)))
        by (now apply Rmult_le_compat_l). unfold K. lra. }
  rewrite L0, Rmult_0_r, exp_0 in N. lra.
Qed.

Lemma radius : forall lambda L K, 0 < lambda -> 0 < L -> 0 < K ->
  let fits R := 0 < R /\ L * R < lambda /\ K <= R * (lambda - L * R) in
  let least := (lambda - sqrt (lambda ^ 2 - 4 * L * K)) / (2 * L) in
  ((exists R, fits R) <-> 4 * L * K <= lambda ^ 2) /\
  (4 * L * K <= lambda ^ 2 -> fits least /\ (forall R, fits R -> least <= R) /\ lambda / 2 <= lambda - L * least).
Proof.
  intros lambda L K Hl HL HK fits least. split; [now apply radius_exists_iff|]. intro H.
  set (d := sqrt (lambda ^ 2 - 4 * L * K)) in *. assert (P : 0 < L * K) by (now apply Rmult_lt_0_compat).
  assert (D2 : d * d = lambda ^ 2 - 4 * L * K) by (apply sqrt_sqrt; lra). assert (D0 : 0 <= d) by apply sqrt_pos.
  assert (Dl : d < lambda) by nra. assert (E : L * least = (lambda - d) / 2) by (unfold least; fold d; field; lra).
  split; [|split].
  - unfold fits. split; [unfold least; fold d; apply Rdiv_lt_0_compat; lra|]. split; [lra|].
    apply Rmult_le_reg_l with L; [assumption|]. rewrite <- Rmult_assoc, E. right. nra.
  - intros R (HR & HLR & HF). apply Rmult_le_reg_l with L; [assumption|]. rewrite E.
    apply Rmult_le_compat_l with (r := L) in HF; [|lra].
    destruct (Rle_lt_dec ((lambda - d) / 2) (L * R)) as [|B]; [assumption|exfalso].
    assert (0 < (lambda - d - 2 * (L * R)) * (lambda + d - 2 * (L * R))) by (apply Rmult_lt_0_compat; lra). nra.
  - lra.
Qed.

Lemma radius_without_change : forall lambda K R, 0 < lambda -> 0 < K ->
  (0 < R /\ 0 * R < lambda /\ K <= R * (lambda - 0 * R)) <-> K / lambda <= R.
Proof.
  intros lambda K R Hl HK. assert (E : K / lambda * lambda = K) by (field; lra). split.
  - intros (HR & _ & H). apply Rmult_le_reg_r with lambda; [assumption|]. lra.
  - intro H. assert (0 < K / lambda) by (now apply Rdiv_lt_0_compat). split; [lra|]. split; [lra|].
    apply Rmult_le_compat_r with (r := lambda) in H; lra.
Qed.

Lemma width : forall lambda L1 K, 0 < lambda -> 0 < L1 -> 0 < K ->
  (forall m, 0 < m -> 4 * (L1 / sqrt m) * K <= lambda ^ 2 <-> (4 * L1 * K / lambda ^ 2) ^ 2 <= m) /\
  is_lim (fun m => let L := L1 / sqrt m in lambda - L * ((lambda - sqrt (lambda ^ 2 - 4 * L * K)) / (2 * L)))
    p_infty lambda.
Proof.
  intros lambda L1 K Hl HL HK. split.
  - intros m Hm. pose proof (sqrt_lt_R0 m Hm) as Hs. pose proof (sqrt_sqrt m ltac:(lra)) as E.
    assert (P : 0 < 4 * L1 * K) by pos. assert (P2 : 0 < lambda ^ 2) by (apply pow_lt; lra).
    set (w := sqrt m) in *. set (q := 4 * L1 * K / lambda ^ 2).
    assert (Pq : 0 < q) by (now apply Rdiv_lt_0_compat).
    assert (Q : 4 * L1 * K = q * lambda ^ 2) by (unfold q; field; lra).
    replace (4 * (L1 / w) * K) with (q * lambda ^ 2 / w) by (rewrite <- Q; field; lra).
    assert (A : q * lambda ^ 2 / w <= lambda ^ 2 <-> q <= w).
    { split; intro A.
      - apply Rmult_le_reg_r with (lambda ^ 2); [assumption|].
        apply Rmult_le_compat_r with (r := w) in A; [|lra]. replace (q * lambda ^ 2 / w * w) with (q * lambda ^ 2) in A
          by (field; lra). lra.
      - apply Rmult_le_reg_r with w; [assumption|]. replace (q * lambda ^ 2 / w * w) with (q * lambda ^ 2) by (field; lra).
        rewrite (Rmult_comm (lambda ^ 2)). apply Rmult_le_compat_r; lra. }
    rewrite A. split; intro; nra.
  - apply (is_lim_ext_loc (fun m => (lambda + sqrt (lambda ^ 2 - 4 * L1 * K * Rpower m (- / 2))) / 2)).
    + exists 0. intros m Hm. cbv zeta. rewrite Rpower_Ropp, Rpower_sqrt by assumption. pose proof (sqrt_lt_R0 m Hm).
      replace (4 * (L1 / sqrt m) * K) with (4 * L1 * K * / sqrt m) by (field; lra). field. lra.
    + replace (Finite lambda) with (Finite ((lambda + sqrt (lambda ^ 2 - 4 * L1 * K * 0)) / 2)).
      * apply (is_lim_comp_continuous (fun m => Rpower m (- / 2)) (fun y => (lambda + sqrt (lambda ^ 2 - 4 * L1 * K * y)) / 2)).
        -- apply Rpower_to_zero. lra.
        -- apply (ex_derive_continuous (fun y => (lambda + sqrt (lambda ^ 2 - 4 * L1 * K * y)) / 2)). auto_derive. nra.
      * f_equal. rewrite Rmult_0_r, Rminus_0_r, sqrt_pow2 by lra. field.
Qed.

Lemma sharper : forall n p u x x' H lambda L S R len, 0 < lambda -> 0 < L -> 0 <= S ->
  let K := S * norm n (u 0) in let d := sqrt (lambda ^ 2 - 2 * L * K) in
  2 * L * K < lambda ^ 2 -> (lambda - d) / L < R -> L * R <= lambda -> lazy_path n p u x x' H lambda L S R len ->
  forall t, 0 <= t -> moved p x t <= len t <= (lambda - d) / L /\ norm n (u t) <= exp (- d * t) * norm n (u 0).
Proof.
  intros n p u x x' H lambda L S R len Hl HL HS K d HK HR HLR Path.
  assert (Path' := Path). destruct Path' as (Hu & Hx & _ & Hin & L0 & HL').
  assert (Mv : forall t, 0 <= t -> moved p x t <= len t) by (intros; now apply (moved_le_length p x x')).
  assert (Ln : forall t, 0 <= t -> 0 <= len t) by (intros; now apply (length_nonneg p x x')).
  assert (PK : 0 <= K) by (unfold K; apply Rmult_le_pos; [assumption|apply norm_nonneg]).
  assert (D2 : d * d = lambda ^ 2 - 2 * L * K) by (apply sqrt_sqrt; lra). assert (D0 : 0 <= d) by apply sqrt_pos.
  assert (Dl : d <= lambda) by nra.
  assert (Pr : 0 <= (lambda - d) / L) by (apply Rmult_le_pos; [lra|left; pos]).
  assert (Short : forall t, 0 <= t -> (forall s, 0 <= s <= t -> len s <= R) -> len t <= (lambda - d) / L).
  { intros t Ht Hbelow. apply (below_smaller_root lambda L K); [assumption| |assumption|].
    - specialize (Hbelow t ltac:(lra)). apply Rmult_le_compat_l with (r := L) in Hbelow; lra.
    - pose proof (exchange (fun t => norm2 n (u t)) (fun t => 2 * dot n (u t) (fun i => - matvec n (H t) (u t) i)) len
        (fun t => norm p (x' t)) lambda L S t Ht HS ltac:(lra)) as E.
      assert (0 <= S * sqrt (norm2 n (u t))) by (apply Rmult_le_pos; [assumption|apply sqrt_pos]).
      change (sqrt (norm2 n (u 0))) with (norm n (u 0)) in E. fold K in E.
      enough (S * sqrt (norm2 n (u t)) + lambda * len t - L / 2 * len t ^ 2 <= K) by lra.
      apply E; [| | | | |assumption].
      + intros s Hs. apply is_derive_norm2. intros i Hi. apply Hu; [lra|assumption].
      + intros s Hs. apply HL'. lra.
      + intros s Hs. split; [apply norm2_nonneg|]. split; [apply Ln; lra|].
        specialize (Hbelow s Hs). apply Rmult_le_compat_l with (r := L) in Hbelow; lra.
      + intros s Hs. pose proof (form_kept n p u x x' H lambda L S R len (len s) s Path ltac:(lra) ltac:(lra)
          (Mv s ltac:(lra)) (Rle_trans _ _ _ (Mv s ltac:(lra)) (Hbelow s Hs)) (u s)) as F.
        replace (dot n (u s) (fun i => - matvec n (H s) (u s) i)) with (- dot n (u s) (matvec n (H s) (u s))); [lra|].
        unfold dot. replace (- sum n (fun i => u s i * matvec n (H s) (u s) i))
          with (-1 * sum n (fun i => u s i * matvec n (H s) (u s) i)) by ring.
        rewrite <- sum_scale. apply sum_ext. intros. ring.
      + intros s Hs. destruct (Hin s ltac:(lra)) as [Sp _]; [|exact Sp].
        apply Rle_trans with (len s); [apply Mv; lra|now apply Hbelow]. }
  assert (Below : forall t, 0 <= t -> len t < R).
  { apply stays_below.
    - intros t Ht. apply derivable_continuous_pt. eexists. apply is_derive_Reals. now apply HL'.
    - lra.
    - intros t Ht Hb. specialize (Short t Ht Hb). lra. }
  assert (Len : forall t, 0 <= t -> len t <= (lambda - d) / L).
  { intros t Ht. apply Short; [assumption|]. intros s Hs. left. apply Below. lra. }
  intros t Ht. split; [split; [now apply Mv|now apply Len]|].
  apply root_decay. apply (flow_decays n u H d t Ht); [intros s Hs; apply Hu; lra|]. intros s Hs v.
  replace d with (lambda - L * ((lambda - d) / L)) by (field; lra).
  apply (form_kept n p u x x' H lambda L S R len); try assumption; try lra.
  - apply Rle_trans with (len s); [apply Mv|apply Len]; lra.
  - apply Rle_trans with (len s); [apply Mv; lra|left; apply Below; lra].
Qed.

(** The extremal path: distance [r1 r2 (1 - e)/(r2 - r1 e)], [e = exp (- d t)], where [r1 < r2] are the two roots. *)
Lemma extremal : forall L S r1 r2, 0 < L -> 0 < S -> 0 < r1 < r2 ->
  let lambda := L * (r1 + r2) / 2 in
  exists u x : R -> R, x 0 = 0 /\ u 0 = L * r1 * r2 / (2 * S) /\
    (forall t, 0 <= t -> 0 < u t /\ 0 <= x t < r1 /\ is_derive x t (S * u t) /\
       is_derive u t (- ((lambda - L * x t) * u t))) /\
    is_lim x p_infty r1.
Proof.
  intros L S r1 r2 HL HS Hr lambda. set (d := L * (r2 - r1) / 2). assert (Pd : 0 < d) by (unfold d; nra).
  set (x := fun t => r1 * r2 * (1 - exp (- (d * t))) / (r2 - r1 * exp (- (d * t)))).
  set (u := fun t => L / (2 * S) * ((r1 - x t) * (r2 - x t))).
  assert (E1 : forall t, 0 <= t -> exp (- (d * t)) <= 1).
  { intros t Ht. rewrite <- exp_0. apply exp_le. nra. }
  assert (Den : forall t, 0 <= t -> 0 < r2 - r1 * exp (- (d * t))).
  { intros t Ht. specialize (E1 t Ht). nra. }
  assert (X1 : forall t, 0 <= t -> r1 - x t = r1 * exp (- (d * t)) * (r2 - r1) / (r2 - r1 * exp (- (d * t)))).
  { intros t Ht. specialize (Den t Ht). unfold x. field. lra. }
  assert (X2 : forall t, 0 <= t -> r2 - x t = r2 * (r2 - r1) / (r2 - r1 * exp (- (d * t)))).
  { intros t Ht. specialize (Den t Ht). unfold x. field. lra. }
  assert (Pe : forall t, 0 < exp (- (d * t))) by (intro; apply exp_pos).
  assert (Dx : forall t, 0 <= t -> is_derive x t (S * u t)).
  { intros t Ht. pose proof (Den t Ht). unfold u. rewrite X1, X2 by assumption. unfold x. auto_derive; [lra|].
    unfold d. pose proof (Den t Ht) as D. unfold d in D. field. lra. }
  exists u, x. assert (X0 : x 0 = 0) by (unfold x; rewrite Rmult_0_r, Ropp_0, exp_0; field; lra).
  split; [assumption|]. split; [unfold u; rewrite X0; field; lra|]. split.
  - intros t Ht. pose proof (Den t Ht) as Dt. pose proof (E1 t Ht). pose proof (Pe t).
    assert (P1 : 0 < r1 - x t) by (rewrite X1 by assumption; apply Rdiv_lt_0_compat; [|lra]; apply Rmult_lt_0_compat; [|lra];
      apply Rmult_lt_0_compat; lra).
    assert (P2 : 0 < r2 - x t) by lra.
    split; [unfold u; apply Rmult_lt_0_compat; [apply Rdiv_lt_0_compat; lra|now apply Rmult_lt_0_compat]|].
    split; [split; [|lra]|split; [now apply Dx|]].
    + unfold x. apply Rmult_le_pos; [|left; pos]. apply Rmult_le_pos; [|lra]. apply Rmult_le_pos; lra.
    + unfold u at 1. evar_last.
      * apply (is_derive_scal (fun t => (r1 - x t) * (r2 - x t)) t (L / (2 * S))).
        apply (is_derive_mult (fun t => r1 - x t) (fun t => r2 - x t) t).
        -- apply (is_derive_minus (fun _ => r1) x); [apply is_derive_const|now apply Dx].
        -- apply (is_derive_minus (fun _ => r2) x); [apply is_derive_const|now apply Dx].
        -- intros; apply Rmult_comm.
      * unfold minus, plus, opp, zero, scal, mult; simpl. unfold mult; simpl. unfold u, lambda. field. lra.
  - assert (LE : is_lim (fun t => exp (- (d * t))) p_infty 0).
    { apply is_lim_spec. intro b. exists (/ (d * b)). intros t Ht. pose proof (cond_pos b) as Pb. rewrite Rminus_0_r.
      rewrite Rabs_right by (left; apply exp_pos). rewrite exp_Ropp.
      assert (0 < / (d * b)) by (apply Rinv_0_lt_compat; nra). assert (0 < t) by lra.
      assert (B : / b < d * t).
      { apply Rmult_lt_compat_l with (r := d) in Ht; [|assumption]. replace (d * / (d * b)) with (/ b) in Ht by (field; lra).
        exact Ht. }
      pose proof (exp_ineq1_le (d * t)). rewrite <- (Rinv_inv b). apply Rinv_lt_contravar; [|lra].
      apply Rmult_lt_0_compat; [now apply Rinv_0_lt_compat|apply exp_pos]. }
    replace (Finite r1) with (Finite (r1 * r2 * (1 - 0) / (r2 - r1 * 0))) by (f_equal; field; lra).
    apply (is_lim_comp_continuous (fun t => exp (- (d * t))) (fun e => r1 * r2 * (1 - e) / (r2 - r1 * e))); [exact LE|].
    apply (ex_derive_continuous (fun e => r1 * r2 * (1 - e) / (r2 - r1 * e))). auto_derive. lra.
Qed.

Theorem proof_of_T3 : T3.
Proof.
  split; [exact stays|]. split; [exact radius|]. split; [exact radius_without_change|]. split; [exact width|].
  split; [exact sharper|]. intros lambda L S u0 Hl HL HS Hu HK d.
  assert (P : 0 < L * (S * u0)) by (repeat apply Rmult_lt_0_compat; assumption).
  assert (D2 : d * d = lambda ^ 2 - 2 * L * (S * u0)) by (apply sqrt_sqrt; lra).
  assert (D0 : 0 < d) by (apply sqrt_lt_R0; lra). assert (Dl : d < lambda) by nra.
  destruct (extremal L S ((lambda - d) / L) ((lambda + d) / L) HL HS) as (u & x & X0 & U0 & Ht & Lim).
  - split; [apply Rdiv_lt_0_compat; lra|]. unfold Rdiv. apply Rmult_lt_compat_r; [pos|lra].
  - exists u, x. split; [assumption|]. split.
    + rewrite U0. apply Rmult_eq_reg_r with (2 * S * L); [|nra].
      replace (L * ((lambda - d) / L) * ((lambda + d) / L) / (2 * S) * (2 * S * L)) with (lambda ^ 2 - d * d) by (field; lra).
      rewrite D2. ring.
    + replace (L * ((lambda - d) / L + (lambda + d) / L) / 2) with lambda in Ht by (field; lra).
      split; [exact Ht|]. split; [exact Lim|].
      replace (Finite d) with (Finite (lambda - L * ((lambda - d) / L))) by (f_equal; field; lra).
      apply is_lim_minus'; [apply is_lim_const|].
      replace (Finite (L * ((lambda - d) / L))) with (Rbar_mult L ((lambda - d) / L)) by reflexivity. now apply is_lim_scal_l.
Qed.
