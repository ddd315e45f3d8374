(** Differential inequalities: a function with a nonpositive derivative does not rise; Groenwall; comparison of a moving
    point with a scalar bound of its speed. "Derivative at 0" is two-sided: continue a flow to the left as you like.
    Builds on FiniteSums.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import FiniteSums.
Open Scope R_scope.

Lemma nonincreasing : forall (h h' : R -> R) a b, a <= b -> (forall t, a <= t <= b -> is_derive h t (h' t)) ->
  (forall t, a <= t <= b -> h' t <= 0) -> h b <= h a.
Proof.
  intros h h' a b Hab Hd Hn. destruct (MVT_gen h a b h') as [c [Hc E]].
  - intros t Ht. rewrite Rmin_left, Rmax_right in Ht by assumption. apply Hd. lra.
  - intros t Ht. rewrite Rmin_left, Rmax_right in Ht by assumption.
    apply derivable_continuous_pt. exists (h' t). apply is_derive_Reals, Hd. lra.
  - rewrite Rmin_left, Rmax_right in Hc by assumption. specialize (Hn c Hc). nra.
Qed.

Theorem gronwall : forall (r r' : R -> R) c T, 0 <= T -> (forall t, 0 <= t <= T -> is_derive r t (r' t)) ->
  (forall t, 0 <= t <= T -> r' t <= - c * r t) -> r T <= exp (- c * T) * r 0.
Proof.
  intros r r' c T HT Hd Hr.
  assert (D : forall t, 0 <= t <= T -> is_derive (fun t => exp (c * t) * r t) t (exp (c * t) * (c * r t + r' t))).
  { intros t Ht. evar_last.
    - apply (is_derive_mult (fun t => exp (c * t)) r t (c * exp (c * t)) (r' t)).
      + auto_derive; [trivial|ring].
      + now apply Hd.
      + intros; apply Rmult_comm.
    - unfold plus, mult; simpl. ring. }
  pose proof (nonincreasing _ _ 0 T HT D) as N.
  assert (H : exp (c * T) * r T <= exp (c * 0) * r 0).
  { apply N. intros t Ht. specialize (Hr t Ht). pose proof (exp_pos (c * t)). nra. }
  rewrite Rmult_0_r, exp_0, Rmult_1_l in H. replace (r T) with (exp (- c * T) * (exp (c * T) * r T)).
  - apply Rmult_le_compat_l; [left; apply exp_pos|assumption].
  - rewrite <- Rmult_assoc, <- exp_plus. replace (- c * T + c * T) with 0 by ring. rewrite exp_0. ring.
Qed.

(** A point moves no farther than a bound of its speed allows. *)
Theorem displacement : forall p (x : R -> nat -> R) (x' : R -> nat -> R) (g g' : R -> R) T, 0 <= T ->
  (forall t, 0 <= t <= T -> forall i, (i < p)%nat -> is_derive (fun t => x t i) t (x' t i)) ->
  (forall t, 0 <= t <= T -> is_derive g t (g' t)) ->
  (forall t, 0 <= t <= T -> norm p (x' t) <= g' t) -> norm p (fun i => x T i - x 0 i) <= g T - g 0.
Proof.
  intros p x x' g g' T HT Hx Hg Hs. set (w := fun i => x T i - x 0 i).
  pose proof (norm_nonneg p w) as Hw.
  assert (D : forall t, 0 <= t <= T ->
    is_derive (fun t => sum p (fun i => w i * x t i) - norm p w * g t) t (dot p w (x' t) - norm p w * g' t)).
  { intros t Ht. apply (is_derive_minus (fun t => sum p (fun i => w i * x t i)) (fun t => norm p w * g t)).
    - apply (is_derive_sum p (fun i t => w i * x t i)). intros i Hi.
      apply (is_derive_scal (fun t => x t i) t (w i)). now apply Hx.
    - apply (is_derive_scal g t (norm p w)). now apply Hg. }
  pose proof (nonincreasing _ _ 0 T HT D) as N. cbv beta in N.
  assert (E : norm p w ^ 2 = sum p (fun i => w i * x T i) - sum p (fun i => w i * x 0 i)).
  { rewrite norm_sqr. unfold norm2, dot. rewrite <- (Rmult_1_l (sum p (fun i => w i * x 0 i))).
    replace (sum p (fun i => w i * x T i) - 1 * sum p (fun i => w i * x 0 i))
      with (sum p (fun i => w i * x T i) + -1 * sum p (fun i => w i * x 0 i)) by ring.
    rewrite <- sum_scale, <- sum_plus. apply sum_ext. intros i _. unfold w. ring. }
  assert (H : norm p w ^ 2 <= norm p w * (g T - g 0)).
  { rewrite E. apply Rplus_le_reg_r with (- norm p w * (g T - g 0)). ring_simplify.
    assert (H : sum p (fun i => w i * x T i) - norm p w * g T <= sum p (fun i => w i * x 0 i) - norm p w * g 0).
    { apply N. intros t Ht. specialize (Hs t Ht). pose proof (dot_le_norms p w (x' t)) as A.
      pose proof (Rle_abs (dot p w (x' t))). nra. }
    lra. }
  destruct Hw as [Hw|Hw].
  - apply Rmult_le_reg_l with (norm p w); [assumption|]. simpl in H. nra.
  - rewrite <- Hw. assert (g 0 <= g T); [|lra].
    assert (- g T <= - g 0); [|lra]. apply (nonincreasing (fun t => - g t) (fun t => - g' t) 0 T HT).
    + intros t Ht. apply (is_derive_opp g). now apply Hg.
    + intros t Ht. specialize (Hs t Ht). pose proof (norm_nonneg p (x' t)). lra.
Qed.
