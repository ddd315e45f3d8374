(** Proof of T10: the local exponent and the asymptotic form of [eps]. Builds on Balanced.v, LambertWCalculus.v, Growth.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW LambertWCalculus Growth Model Balanced Statements.
Open Scope R_scope.

(** The argument of W is the exponential of an affine function of [ln C]. *)
Lemma z_of_exp : forall k x, z k (exp x) = exp (ln (z k 1) + x / cr k).
Proof.
  intros k x. pose proof (exp_pos x) as P. derived k (exp x) P.
  apply ln_inv; [assumption|apply exp_pos|]. rewrite ln_exp, !ln_z, ln_exp, ln_1 by lra. field. lra.
Qed.

Lemma z_increasing : forall k C C', 0 < C -> C < C' -> z k C < z k C'.
Proof.
  intros k C C' H H'. constants k. apply ln_lt_inv; try (apply z_pos; lra). rewrite !ln_z by lra.
  pose proof (ln_increasing C C' H H'). apply Rplus_lt_compat_l. unfold Rdiv. apply Rmult_lt_compat_r; [pos|lra].
Qed.

Lemma z_to_infinity : forall k, is_lim (z k) p_infty p_infty.
Proof.
  intro k. constants k. pose proof (s_pos k). pose proof (K0_pos k).
  apply is_lim_spec. intro b. 
  pose proof (Rpower_to_infinity (/ cr k) ltac:(pos)) as L. apply is_lim_spec in L.
  destruct (L (b / z k 1)) as [x Hx]. exists (Rmax 1 x). intros y Hy.
  pose proof (Rmax_l 1 x). pose proof (Rmax_r 1 x). specialize (Hx y ltac:(lra)).
  pose proof (z_pos k 1 ltac:(lra)).
  replace (z k y) with (z k 1 * Rpower y (/ cr k)).
  - replace b with (z k 1 * (b / z k 1)) by (field; lra). now apply Rmult_lt_compat_l.
  - pose proof (z_pos k y ltac:(lra)). by_ln. rewrite !ln_z, ln_1 by lra. field. lra.
Qed.

Lemma eps_derivative : forall k x, is_derive (fun x => ln (eps k (exp x))) x (- local_exponent k (exp x)).
Proof.
  intros k x. pose proof (exp_pos x) as P. derived k (exp x) P.
  apply is_derive_ext with (fun x => ln (cG k) - rho k * W0 (exp (ln (z k 1) + x / cr k))).
  { intro t. rewrite ln_eps, z_of_exp by apply exp_pos. reflexivity. }
  assert (D : is_derive (fun x => W0 (exp (ln (z k 1) + x / cr k))) x
                (/ cr k * (W0 (z k (exp x)) / (1 + W0 (z k (exp x)))))).
  { rewrite z_of_exp. apply (is_derive_comp (fun y => W0 (exp y)) (fun x => ln (z k 1) + x / cr k)).
    - apply W0_derivative_exp.
    - auto_derive; [trivial|field; lra]. }
  evar_last.
  - apply (is_derive_minus (fun _ => ln (cG k)) (fun x => rho k * W0 (exp (ln (z k 1) + x / cr k)))).
    + apply is_derive_const.
    + apply (is_derive_scal (fun x => W0 (exp (ln (z k 1) + x / cr k)))). exact D.
  - unfold minus, plus, opp, zero, scal; simpl. unfold local_exponent, rho, gamma, mult; simpl. field. lra.
Qed.

Lemma local_exponent_increasing : forall k C C', 0 < C -> C < C' -> local_exponent k C < local_exponent k C'.
Proof.
  intros k C C' H H'. derived k C H. pose proof (z_increasing k C C' H H').
  assert (W0 (z k C) < W0 (z k C')) by (apply W0_increasing; [pose proof below_zero|]; lra).
  unfold local_exponent. apply Rmult_lt_compat_l; [assumption|].
  set (w := W0 (z k C)) in *. set (w' := W0 (z k C')) in *.
  apply Rmult_lt_reg_r with ((1 + w) * (1 + w')); [pos|]. field_simplify; lra.
Qed.

Lemma local_exponent_below : forall k C, 0 < C -> local_exponent k C < gamma k.
Proof.
  intros k C H. derived k C H. unfold local_exponent. rewrite <- (Rmult_1_r (gamma k)) at 2.
  apply Rmult_lt_compat_l; [assumption|]. apply Rmult_lt_reg_r with (1 + W0 (z k C)); [lra|]. field_simplify; lra.
Qed.

Lemma W_of_z_to_infinity : forall k, is_lim (fun C => W0 (z k C)) p_infty p_infty.
Proof.
  intro k. apply (is_lim_comp W0 (z k) p_infty p_infty p_infty); [apply W0_to_infinity|apply z_to_infinity|].
  exists 0. discriminate.
Qed.

Lemma local_exponent_limit : forall k, is_lim (local_exponent k) p_infty (gamma k).
Proof.
  intro k. unfold local_exponent. apply is_lim_scale with 1; [|ring].
  apply (is_lim_comp (fun w => w / (1 + w)) (fun C => W0 (z k C)) p_infty 1 p_infty);
    [|apply W_of_z_to_infinity|exists 0; discriminate].
  apply is_lim_ext_loc with (fun w => 1 - / (1 + w)).
  { exists 0. intros w Hw. field. lra. }
  replace (Finite 1) with (Rbar_minus 1 0) by (simpl; f_equal; ring).
  apply is_lim_minus'; [apply is_lim_const|]. apply is_lim_spec. intro e.
  exists (/ e). intros w Hw. pose proof (cond_pos e) as He. assert (0 < / e) by pos.
  rewrite Rminus_0_r, Rabs_right by (left; pos).
  apply Rmult_lt_reg_r with (1 + w); [lra|]. rewrite Rinv_l by lra.
  apply Rle_lt_trans with (e * / e); [rewrite Rinv_r; lra|]. apply Rmult_lt_compat_l; lra.
Qed.

(** [W0 (z C)] against [ln C]: the quotient tends to [1/r]. *)
Lemma W_over_ln : forall k, is_lim (fun C => cr k * W0 (z k C) / ln C) p_infty 1.
Proof.
  intro k. constants k.
  assert (L : is_lim (fun C => cr k * ln (z k C) / ln C) p_infty 1).
  { apply is_lim_ext_loc with (fun C => 1 + cr k * ln (z k 1) * / ln C).
    { exists 1. intros C HC. pose proof (ln_pos C HC). rewrite !ln_z, ln_1 by lra. field. lra. }
    replace (Finite 1) with (Rbar_plus 1 (cr k * ln (z k 1) * 0)) by (simpl; f_equal; ring).
    apply is_lim_plus'; [apply is_lim_const|]. apply is_lim_scale with 0; [|ring].
    apply (is_lim_inv ln p_infty p_infty); [apply is_lim_ln_p|discriminate]. }
  apply is_lim_ext_loc with (fun C => W0 (z k C) / ln (z k C) * (cr k * ln (z k C) / ln C)).
  { pose proof (z_to_infinity k) as Hz. apply is_lim_spec in Hz. destruct (Hz 1) as [x Hx].
    exists (Rmax 1 x). intros C HC. pose proof (Rmax_l 1 x). pose proof (Rmax_r 1 x).
    specialize (Hx C ltac:(lra)). pose proof (ln_pos _ Hx). pose proof (ln_pos C ltac:(lra)). field. lra. }
  replace (Finite 1) with (Rbar_mult 1 1) by (simpl; f_equal; ring).
  apply is_lim_mult; [|exact L|exact I].
  apply (is_lim_comp (fun x => W0 x / ln x) (z k) p_infty 1 p_infty); [apply W0_equivalent_ln|apply z_to_infinity|].
  exists 0. discriminate.
Qed.

Definition leading k C :=
  cG k * Rpower (K0 k / C) (gamma k) * Rpower (cxi k * gamma k * ln C) (cr k * gamma k).

Lemma leading_pos : forall k C, 1 < C -> 0 < leading k C.
Proof. intros k C H. pose proof (ln_pos C H). assert (HC : 0 < C) by lra. derived k C HC. unfold leading. pos. Qed.

Lemma eps_over_leading : forall k C, 1 < C ->
  eps k C / leading k C = Rpower (cr k * W0 (z k C) / ln C) (cr k * gamma k).
Proof.
  intros k C H. pose proof (ln_pos C H) as HL. assert (HC : 0 < C) by lra. derived k C HC. pose proof (leading_pos k C H).
  by_ln. unfold leading. expand_ln. rewrite ln_eps, ln_W0, ln_z by assumption. unfold rho, gamma. expand_ln.
  field. lra.
Qed.

Lemma eps_equivalent : forall k, is_lim (fun C => eps k C / leading k C) p_infty 1.
Proof.
  intro k. apply is_lim_ext_loc with (fun C => Rpower (cr k * W0 (z k C) / ln C) (cr k * gamma k)).
  { exists 1. intros C H. symmetry. now apply eps_over_leading. }
  rewrite <- (Rpower_1_base (cr k * gamma k)). apply is_lim_Rpower; [lra|apply W_over_ln].
Qed.

(** The constant between [leading] and [C^-gamma (ln C)^(r gamma)]. *)
Definition leading_constant k := cG k * Rpower (K0 k) (gamma k) * Rpower (cxi k * gamma k) (cr k * gamma k).

Lemma leading_split : forall k C, 1 < C ->
  leading k C = leading_constant k * (Rpower C (- gamma k) * Rpower (ln C) (cr k * gamma k)).
Proof.
  intros k C H. pose proof (ln_pos C H) as HL. assert (HC : 0 < C) by lra. derived k C HC.
  unfold leading, leading_constant. by_ln. ring.
Qed.

Lemma leading_constant_pos : forall k, 0 < leading_constant k.
Proof. intro k. derived k 1 Rlt_0_1. unfold leading_constant. pos. Qed.

Lemma eps_order_limit : forall k, is_lim
  (fun C => eps k C / (Rpower C (- gamma k) * Rpower (ln C) (cr k * gamma k))) p_infty (leading_constant k).
Proof.
  intro k. pose proof (leading_constant_pos k).
  apply is_lim_ext_loc with (fun C => leading_constant k * (eps k C / leading k C)).
  { exists 1. intros C HC. pose proof (Rpower_pos C (- gamma k)). pose proof (Rpower_pos (ln C) (cr k * gamma k)).
    rewrite leading_split by assumption. field. repeat split; lra. }
  apply is_lim_scale with 1; [apply eps_equivalent|ring].
Qed.

Lemma log_missed : forall k, is_lim (fun C => eps k C / Rpower C (- gamma k)) p_infty p_infty.
Proof.
  intro k. pose proof (leading_constant_pos k). derived k 1 Rlt_0_1.
  apply is_lim_ext_loc with
    (fun C => eps k C / (Rpower C (- gamma k) * Rpower (ln C) (cr k * gamma k)) * Rpower (ln C) (cr k * gamma k)).
  { exists 1. intros C HC. pose proof (Rpower_pos C (- gamma k)). pose proof (Rpower_pos (ln C) (cr k * gamma k)).
    field. split; lra. }
  apply is_lim_mult_infinity with (leading_constant k); [assumption|apply eps_order_limit|].
  apply (is_lim_comp (fun x => Rpower x (cr k * gamma k)) ln p_infty p_infty p_infty).
  - apply Rpower_to_infinity. pos.
  - apply is_lim_ln_p.
  - exists 0. discriminate.
Qed.

Theorem proof_of_T10 : T10.
Proof.
  intro k. split; [apply eps_derivative|]. split; [apply local_exponent_increasing|].
  split; [apply local_exponent_below|]. split; [apply local_exponent_limit|]. split; [apply eps_equivalent|].
  split; [|apply log_missed].
  apply same_order_of_limit with (leading_constant k); [apply leading_constant_pos| |apply eps_order_limit].
  exists 2. intros C HC. pose proof (ln_pos C ltac:(lra)). apply Rmult_lt_0_compat; apply Rpower_pos.
Qed.
