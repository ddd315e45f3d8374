(** Proof of T19: a bound of order C^(-1/6) above and one of order C^(-1/7) below clash. Builds on Growth.v. *)
Require Import Reals Lra Psatz.
From Majorant Require Import Powers LambertW Growth Model Statements.
Open Scope R_scope.

(** What the two claims say of one budget, in logarithms. *)
Lemma clash_in_logs : forall c1 c2 m C e, 0 < c1 -> 0 < c2 -> 1 < C ->
  e <= c1 * Rpower C (- (1 / 6)) * Rpower (ln C) m -> c2 * Rpower C (- (1 / 7)) * Rpower (ln C) (- m) <= e ->
  ln C / 42 <= ln c1 - ln c2 + 2 * m * ln (ln C).
Proof.
  intros c1 c2 m C e H1 H2 HC Hu Hl. pose proof (ln_pos C HC).
  assert (Hc := Rle_trans _ _ _ Hl Hu). apply ln_le in Hc; [|pos]. revert Hc. expand_ln. intro Hc. lra.
Qed.

(** A logarithm stays below every multiple of its argument: [C0] after which [a + b ln (ln C) < ln C / 42]. *)
Lemma log_of_log_small : forall a b, 0 <= b -> exists C0, 1 < C0 /\ forall C, C0 <= C -> a + b * ln (ln C) < ln C / 42.
Proof.
  intros a b Hb. set (t := / (84 * (b + 1))). assert (Ht : 0 < t) by (unfold t; pos).
  set (l0 := Rmax 1 (84 * (Rabs a + b * Rabs (ln t) + 1))). exists (exp l0).
  assert (Hl0 : 1 <= l0) by apply Rmax_l.
  assert (Hl1 : 84 * (Rabs a + b * Rabs (ln t) + 1) <= l0) by apply Rmax_r.
  split; [pose proof (exp_ineq1_le l0); lra|]. intros C HC.
  assert (HlC : l0 <= ln C) by (rewrite <- (ln_exp l0); apply ln_le; [apply exp_pos|assumption]).
  pose proof (ln_tangent (ln C) t ltac:(lra) Ht) as T.
  assert (B : b * t <= / 84).
  { unfold t. apply Rmult_le_reg_r with (84 * (b + 1)); [lra|].
    replace (b * / (84 * (b + 1)) * (84 * (b + 1))) with b by (field; lra). lra. }
  pose proof (Rle_abs a). pose proof (Rle_abs (- ln t)) as A. rewrite Rabs_Ropp in A.
  apply Rmult_le_compat_l with (r := b) in T; [|assumption]. apply Rmult_le_compat_l with (r := b) in A; [|assumption].
  assert (b * t * ln C <= / 84 * ln C) by (apply Rmult_le_compat_r; lra). lra.
Qed.

Theorem proof_of_T19 : T19.
Proof.
  split; [|split; [|split]].
  - intros E c1 c2 m H1 H2 Hm [[Ca Ha] [Cb Hb]].
    destruct (log_of_log_small (ln c1 - ln c2) (2 * m) ltac:(lra)) as [C0 [HC0 Hsmall]].
    set (C := Rmax C0 (Rmax Ca Cb)). pose proof (Rmax_l C0 (Rmax Ca Cb)). pose proof (Rmax_r C0 (Rmax Ca Cb)).
    pose proof (Rmax_l Ca Cb). pose proof (Rmax_r Ca Cb).
    assert (HC : C0 <= C) by assumption. specialize (Hsmall C HC).
    pose proof (clash_in_logs c1 c2 m C (E C) H1 H2 ltac:(lra) (Ha C ltac:(unfold C in *; lra))
      (Hb C ltac:(unfold C in *; lra))). lra.
  - intros c1 c2 m C e H1 H2 HC Hu Hl. pose proof (clash_in_logs c1 c2 m C e H1 H2 HC Hu Hl). pose proof (ln_pos C HC).
    apply ln_le_inv; [pos|pos|]. expand_ln. lra.
  - intros c1 c2 C H1 H2 HC. split; intro H.
    + apply ln_lt_inv; [pos|assumption|]. apply ln_increasing in H; [|pos]. revert H. expand_ln. lra.
    + apply ln_lt_inv; [pos|pos|]. apply ln_increasing in H; [|pos]. revert H. expand_ln. lra.
  - intros C r g HC -> ->. rewrite Rpower_mult. f_equal. field.
Qed.
