(** Proof of T14 and T20 with noise of two values, for randomised procedures. Builds on T15Agnostic.v, TwoPoint.v. *)
Require Import Reals Lra Psatz Lia List.
From Majorant Require Import Powers TwoPoint Statistics Statements T15Agnostic.
Open Scope R_scope.

(** Le Cam's lemma as a sum: where the two laws overlap, an estimate misses one of the two means. *)
Lemma squares_miss : forall N s d (t : list bool -> R), - / 2 < d < / 2 ->
  2 * (2 * d * s) ^ 2 * overlap (finite (words N)) (prob d) (prob (- d))
    <= two_valued_risk N s d t + two_valued_risk N s (- d) t.
Proof.
  intros N s d t Hd. unfold overlap, two_valued_risk. simpl.
  pose proof (list_sum_linear _ (words N) (fun w => (t w - 2 * d * s) ^ 2 * prob d w)
    (fun w => (t w - 2 * - d * s) ^ 2 * prob (- d) w) 1 1) as E.
  rewrite !Rmult_1_l in E. simpl in E. rewrite <- E, <- list_sum_scale. apply list_sum_le. intro w.
  pose proof (prob_pos d w Hd) as P. pose proof (prob_pos (- d) w ltac:(lra)) as Q.
  pose proof (Rmin_l (prob d w) (prob (- d) w)). pose proof (Rmin_r (prob d w) (prob (- d) w)).
  set (m := Rmin (prob d w) (prob (- d) w)) in *. assert (0 <= m) by (left; now apply Rmin_pos).
  pose proof (pow2_ge_0 (t w - 2 * d * s)) as A. pose proof (pow2_ge_0 (t w - 2 * - d * s)) as B.
  pose proof (pow2_ge_0 (t w)) as C.
  assert ((t w - 2 * d * s) ^ 2 * m <= (t w - 2 * d * s) ^ 2 * prob d w) by (apply Rmult_le_compat_l; lra).
  assert ((t w - 2 * - d * s) ^ 2 * m <= (t w - 2 * - d * s) ^ 2 * prob (- d) w) by (apply Rmult_le_compat_l; lra).
  assert (2 * (2 * d * s) ^ 2 * m <= ((t w - 2 * d * s) ^ 2 + (t w - 2 * - d * s) ^ 2) * m) by (apply Rmult_le_compat_r; nra).
  simpl in *. lra.
Qed.

Lemma overlap_there : forall N, (1 <= N)%nat -> let d := / (4 * sqrt (INR N)) in
  0 < d <= / 4 /\ / sqrt 3 / 2 <= overlap (finite (words N)) (prob d) (prob (- d)).
Proof.
  intros N HN d. pose proof (sqrt_INR_ge_1 N HN) as H1.
  assert (SQ : sqrt (INR N) * sqrt (INR N) = INR N) by (apply sqrt_sqrt, pos_INR).
  set (q := sqrt (INR N)) in *.
  assert (Hd : 0 < d <= / 4) by (unfold d; fold q; split; [pos|apply Rinv_le_contravar; lra]). split; [exact Hd|].
  destruct (agnostic_bound N d (fun _ => 0) ltac:(lra) ltac:(intro; lra)) as [_ B].
  destruct (constant_bounds N (fun _ => 0) HN ltac:(intro; lra)) as [_ C].
  rewrite <- overlap_is_TV in B by lra. set (o := overlap _ _ _) in *.
  assert (E : exp (- KL N d) = 8 * constant N).
  { rewrite KL_closed by lra. unfold constant, level. fold q. replace (2 * d * INR N) with (q / 2).
    - replace (2 * d) with (/ (2 * q)) by (unfold d; fold q; field; lra). field.
    - unfold d. fold q. rewrite <- SQ. field. lra. }
  rewrite Rinv_mult in C. rewrite E in B. apply Rmult_le_reg_l with d; [lra|]. nra.
Qed.

Lemma two_valued_minimax : forall N s S (I : Integral S) (t : S -> list bool -> R), (1 <= N)%nat -> 0 < s -> chance I ->
  (forall d, integrable I (fun x => two_valued_risk N s d (t x))) ->
  let d0 := / (4 * sqrt (INR N)) in
  exists d, (d = d0 \/ d = - d0) /\ - / 2 < d < / 2 /\
    / (8 * sqrt 3) * (s ^ 2 / INR N) <= integral I (fun x => two_valued_risk N s d (t x)).
Proof.
  intros N s S I t HN Hs [I1 E1] Hi d0. destruct (overlap_there N HN) as [Hd O]. fold d0 in Hd, O.
  set (o := overlap _ _ _) in O. pose proof (sqrt_INR_ge_1 N HN) as H1.
  assert (SQ : sqrt (INR N) * sqrt (INR N) = INR N) by (apply sqrt_sqrt, pos_INR).
  set (b := / (8 * sqrt 3) * (s ^ 2 / INR N)).
  assert (L : 2 * b <= 2 * (2 * d0 * s) ^ 2 * o).
  { assert (P : 0 <= s ^ 2 / INR N) by (left; apply Rdiv_lt_0_compat; [now apply pow_lt|rewrite <- SQ; nra]).
    replace (2 * (2 * d0 * s) ^ 2 * o) with (2 * (s ^ 2 / INR N) / 4 * o).
    - unfold b. rewrite Rinv_mult. nra.
    - unfold d0. set (q := sqrt (INR N)) in *. rewrite <- SQ. field. lra. }
  destruct (integral_linear I _ _ 1 1 (Hi d0) (Hi (- d0))) as [Is Es].
  destruct (integral_linear I _ _ (2 * b) 0 I1 I1) as [Ic Ec].
  assert (G : 2 * b <= integral I (fun x => two_valued_risk N s d0 (t x)) + integral I (fun x => two_valued_risk N s (- d0) (t x))).
  { rewrite !Rmult_1_l in Es. rewrite <- Es. replace (2 * b) with (integral I (fun _ => 2 * b * 1 + 0 * 1)) by (rewrite Ec, E1; ring).
    apply integral_le; [assumption|assumption|]. intro x. rewrite !Rmult_1_l, Rmult_0_l, Rmult_1_r, Rplus_0_r.
    apply Rle_trans with (1 := L). apply squares_miss. lra. }
  destruct (Rle_lt_dec b (integral I (fun x => two_valued_risk N s d0 (t x)))) as [A|A].
  - exists d0. split; [now left|]. split; [lra|exact A].
  - exists (- d0). split; [now right|]. split; [lra|]. unfold b in *. lra.
Qed.

Theorem proof_of_T14_two_values : T14_two_values.
Proof.
  split; [|split].
  - intros sigma d Hs Hd theta. unfold mean_of_two, either, theta. split; [field|]. split; [field|].
    replace ((/ 2 + d) * (sigma - 2 * d * sigma) ^ 2 + (/ 2 - d) * (- sigma - 2 * d * sigma) ^ 2)
      with (sigma ^ 2 - (2 * d * sigma) ^ 2) by field. pose proof (pow2_ge_0 (2 * d * sigma)). lra.
  - exact prob_total.
  - exact two_valued_minimax.
Qed.

(** A method's point after k gradients is a function of k observations. *)
Theorem proof_of_T20_two_values : T20_two_values.
Proof.
  split.
  - intros lambda sigma d x Hl Hs Hd theta noise. unfold mean_of_two, noise, either, theta. split; [field; lra|].
    replace ((/ 2 + d) * (lambda * (x - sigma / lambda) - lambda * (x - 2 * d * (sigma / lambda))) ^ 2 +
      (/ 2 - d) * (lambda * (x - - (sigma / lambda)) - lambda * (x - 2 * d * (sigma / lambda))) ^ 2)
      with (sigma ^ 2 - (2 * d * sigma) ^ 2) by (field; lra). pose proof (pow2_ge_0 (2 * d * sigma)). lra.
  - intros k lambda sigma S I method Hk Hs Hl HI error Hi. assert (HR : 0 < INR k) by (apply (lt_INR 0); lia).
    destruct (two_valued_minimax k (sigma / lambda) S I (fun s w => point (method s) lambda k (seen (sigma / lambda) w))
      Hk ltac:(pos) HI Hi) as (d & _ & Hd & B).
    exists d. split; [exact Hd|]. replace (sigma ^ 2 / (lambda ^ 2 * INR k)) with ((sigma / lambda) ^ 2 / INR k) by (field; lra).
    exact B.
Qed.
