(** The balanced allocation: positivity, logarithms and size of its parts. Builds on Model.v. *)
Require Import Reals Lra.
From Majorant Require Import Powers LambertW Model.
Open Scope R_scope.

(** Brings the positivity of all ten constants into the context. *)
Ltac constants k :=
  pose proof (cA_pos k); pose proof (cB_pos k); pose proof (cG_pos k); pose proof (cxi_pos k);
  pose proof (ckappa_pos k); pose proof (ca_pos k); pose proof (cb_pos k); pose proof (cp_pos k);
  pose proof (cq_pos k); pose proof (cr_pos k).

Lemma s_pos : forall k, 0 < s k.
Proof. intro k. constants k. unfold s. pos. Qed.

Lemma gamma_pos : forall k, 0 < gamma k.
Proof. intro k. pose proof (s_pos k). unfold gamma. pos. Qed.

Lemma rho_pos : forall k, 0 < rho k.
Proof. intro k. pose proof (s_pos k). constants k. unfold rho. pos. Qed.

Lemma K0_pos : forall k, 0 < K0 k.
Proof. intro k. constants k. unfold K0. pos. Qed.

Lemma z_pos : forall k C, 0 < C -> 0 < z k C.
Proof. intros k C H. constants k. pose proof (s_pos k). pose proof (K0_pos k). unfold z. pos. Qed.

Lemma Wz_pos : forall k C, 0 < C -> 0 < W0 (z k C).
Proof. intros. apply W0_pos. now apply z_pos. Qed.

Lemma eps_pos : forall k C, 0 < eps k C.
Proof. intros. constants k. unfold eps. pos. Qed.

(** Brings the positivity of everything that [k] and [C > 0] define. *)
Ltac derived k C H :=
  constants k; pose proof (s_pos k); pose proof (gamma_pos k); pose proof (rho_pos k); pose proof (K0_pos k);
  pose proof (z_pos k C H); pose proof (Wz_pos k C H); pose proof (eps_pos k C).

Lemma ln_eps : forall k C, 0 < C -> ln (eps k C) = ln (cG k) - rho k * W0 (z k C).
Proof. intros k C H. derived k C H. unfold eps. expand_ln. ring. Qed.

Lemma ln_K0 : forall k, ln (K0 k) =
  ln (ckappa k) + cp k / ca k * ln (cA k) + cq k / cb k * ln (cB k) - s k * ln (cG k).
Proof. intro k. constants k. unfold K0. expand_ln. ring. Qed.

Lemma ln_z : forall k C, 0 < C -> ln (z k C) = ln (s k) - ln (cr k) - ln (cxi k) + (ln C - ln (K0 k)) / cr k.
Proof. intros k C H. derived k C H. unfold z. expand_ln. field. lra. Qed.

Lemma eps_below_G : forall k C, 0 < C -> eps k C < cG k.
Proof.
  intros k C H. derived k C H. unfold eps. rewrite <- (Rmult_1_r (cG k)) at 2.
  apply Rmult_lt_compat_l; [assumption|]. rewrite <- exp_0. apply exp_increasing.
  assert (0 < rho k * W0 (z k C)) by pos. lra.
Qed.

Lemma eps_power_form : forall k C, 0 < C -> eps k C = cG k * Rpower (W0 (z k C) / z k C) (rho k).
Proof.
  intros k C H. derived k C H. unfold eps. f_equal. unfold Rpower. f_equal.
  rewrite ln_div, ln_W0 by assumption. ring.
Qed.
