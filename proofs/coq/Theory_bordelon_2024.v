(** The theory file bordelon-2024 (time-and-width.md), proved from the library: the means, for two terms. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers AmGm Vocabulary Infimum Growth Links.
From Majorant Require Goals_bordelon_2024.
Open Scope R_scope.

Lemma asymmetric_rule : Goals_bordelon_2024.asymmetric_rule.
Proof.
  red; intros a b Ha Hb. assert (P : 0 < / (b + a)) by pos. split; [field; lra|].
  split; intro H; unfold Rdiv; apply Rmult_lt_compat_r; assumption.
Qed.

Lemma optimum : Goals_bordelon_2024.optimum.
Proof.
  red; intros a s b A B C t N Ha Hs Hb HA HB HC _ _ [_ Ea] Hbs. rewrite ?one_div in *.
  assert (Es : s = / a + / b) by (rewrite Ea, Rinv_inv; lra).
  set (w1 := / (a * s)). set (w2 := / (b * s)). assert (Pw1 : 0 < w1) by (unfold w1; pos). assert (Pw2 : 0 < w2) by (unfold w2; pos).
  assert (Ew : w1 + w2 = 1).
  { unfold w1, w2. replace (/ (a * s) + / (b * s)) with ((/ a + / b) / s) by (field; lra). rewrite <- Es. field. lra. }
  set (E := s * Rpower (/ C) (/ s) * Rpower (A * a) w1 * Rpower (B * b) w2). assert (PE : 0 < E) by (unfold E; pos).
  assert (L : ln E = ln s - ln C / s + w1 * (ln A + ln a) + w2 * (ln B + ln b)) by (unfold E; expand_ln; unfold Rdiv; ring).
  assert (LC : ln w1 = - ln a - ln s /\ ln w2 = - ln b - ln s) by (unfold w1, w2; expand_ln; lra). destruct LC as [L1 L2].
  assert (K1 : w1 * a = / s) by (unfold w1; field; lra). assert (K2 : w2 * b = / s) by (unfold w2; field; lra).
  match goal with |- is_inf ?P _ /\ _ => assert (I : is_inf P E) end.
  { apply is_inf_min.
    - exists (Rpower (E / (B * b * s)) (- / b)), (Rpower (E / (A * a * s)) (- / a)). split; [apply Rpower_pos|]. split; [apply Rpower_pos|]. split.
      + by_ln. rewrite L. transitivity (- (/ a + / b) * (ln s - ln C / s + w1 * (ln A + ln a) + w2 * (ln B + ln b) - ln s) + / a * (ln A + ln a) + / b * (ln B + ln b)).
        * rewrite <- Es. replace (/ a) with (w1 * s) by (unfold w1; field; lra). replace (/ b) with (w2 * s) by (unfold w2; field; lra). field. lra.
        * ring.
      + transitivity (A * (E / (A * a * s)) + B * (E / (B * b * s))).
        * transitivity (E * (w1 + w2)); [rewrite Ew; ring|]. unfold w1, w2. field. lra.
        * f_equal; f_equal; rewrite Rpower_mult, <- Ropp_mult_distr_l, <- Ropp_mult_distr_r, Ropp_involutive, Rinv_l, Rpower_1 by (try lra; pos); reflexivity.
    - intros y (x & u & Hx & Hu & EC & ->).
      pose proof (amgm2 w1 w2 (A * Rpower u (- a)) (B * Rpower x (- b)) Pw1 Pw2 Ew ltac:(pos) ltac:(pos)) as G.
      apply Rle_trans with (2 := G). right. apply ln_inv; [exact PE|apply exp_pos|]. rewrite ln_exp, L, EC. expand_ln. rewrite L1, L2.
      replace (w1 * (ln A + - a * ln u - (- ln a - ln s)) + w2 * (ln B + - b * ln x - (- ln b - ln s)))
        with (w1 * (ln A + ln a) + w2 * (ln B + ln b) + (w1 + w2) * ln s - (w1 * a) * ln u - (w2 * b) * ln x) by ring.
      rewrite Ew, K1, K2. unfold Rdiv. ring. }
  rewrite (infimum_of _ _ I). split; [exact I|reflexivity].
Qed.
