(** The theory file lambert (inversions.md): how many roots the equations have that Lambert W solves. Each equation is brought into
    the form [w e^w = x] by a change of variable, where W0 and Wm1 are all there is. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Links Steps.
From Majorant Require Goals_lambert.
Open Scope R_scope.

Lemma W0_above : forall x, - exp (-1) < x -> -1 < W0 x.
Proof.
  intros x H. destruct (W0_spec x ltac:(lra)) as [[A|A] B]; [exact A|]. rewrite <- A in B. lra.
Qed.

Lemma Wm1_below : forall x, - exp (-1) < x < 0 -> Wm1 x < -1.
Proof.
  intros x H. destruct (Wm1_spec x ltac:(lra)) as [[A|A] B]; [exact A|]. rewrite A in B. lra.
Qed.

(** All solutions of [w e^w = x]. *)
Lemma one_root : forall x w, 0 <= x -> w * exp w = x -> w = W0 x.
Proof.
  intros x w Hx E. apply W0_unique'; [|exact E]. pose proof (exp_pos w). destruct (Rle_lt_dec 0 w) as [|L]; [lra|].
  destruct (Req_dec w 0) as [|N]; [lra|]. assert (w * exp w < 0) by nra. lra.
Qed.

Lemma two_roots : forall x w, w * exp w = x -> w = Wm1 x \/ w = W0 x.
Proof.
  intros x w E. destruct (Rle_lt_dec (-1) w) as [L|L]; [right; now apply W0_unique'|left; apply Wm1_unique'; [lra|exact E]].
Qed.

Lemma branches_meet : W0 (- exp (-1)) = -1 /\ Wm1 (- exp (-1)) = -1.
Proof. split; [apply W0_unique|apply Wm1_unique]; lra. Qed.

Lemma product_positive : Goals_lambert.product_positive.
Proof.
  red; intros y _ Hy. exists (W0 y). split; [apply W0_eq; lra|]. intros u E. now apply one_root; [lra|].
Qed.

Lemma product_two_roots : Goals_lambert.product_two_roots.
Proof.
  red; intros y _ Hy Hb. destruct (W0_spec y ltac:(lra)) as [_ E0]. destruct (Wm1_spec y ltac:(lra)) as [_ E1].
  pose proof (W0_above y Hb). pose proof (Wm1_below y ltac:(lra)). exists (Wm1 y), (W0 y). split; [lra|].
  split; [exact E1|]. split; [exact E0|]. intros u E. now apply two_roots.
Qed.

Lemma product_no_root : Goals_lambert.product_no_root.
Proof. red; intros y _ Hy Hb t E. pose proof (wexp_min t) as M. unfold wexp in M. lra. Qed.

Lemma product_branch_point : Goals_lambert.product_branch_point.
Proof.
  red; intros _. exists (-1). split; [ring|]. intros u E. destruct branches_meet as [B0 B1]. destruct (two_roots _ _ E); lra.
Qed.

Lemma product : Goals_lambert.product.
Proof.
  red; intros x y E H. split; [rewrite <- E; apply wexp_min|]. apply W0_unique'; [lra|exact E].
Qed.

Lemma product_lower : Goals_lambert.product_lower.
Proof.
  red; intros x y E H. split; [rewrite <- E; apply wexp_min|]. pose proof (exp_pos x). split; [nra|]. apply Wm1_unique'; [lra|exact E].
Qed.

Lemma power_exponential : Goals_lambert.power_exponential.
Proof.
  red; intros a b c _ Ha Hb Hc _. set (x := b / a * Rpower c (/ a)). assert (Px : 0 < x) by (unfold x; pos).
  pose proof (W0_pos x Px) as Pw. assert (L : ln (W0 x) = ln b - ln a + ln c / a - W0 x).
  { rewrite ln_W0 by exact Px. unfold x. expand_ln. field. lra. }
  exists (a / b * W0 x). split.
  - split; [pos|]. by_ln. rewrite L. field. lra.
  - intros u [Hu E]. assert (Eu : b / a * u = W0 x).
    { apply one_root; [lra|]. apply (f_equal ln) in E. revert E. expand_ln. intro E. unfold x. by_ln. rewrite <- E. field. lra. }
    rewrite <- Eu. field. lra.
Qed.

Lemma log_inverse : forall u, 0 < u < 1 -> 0 < ln (1 / u) /\ ln (1 / u) = - ln u.
Proof.
  intros u H. rewrite one_div, ln_Rinv by lra. assert (ln u < ln 1) by (apply ln_increasing; lra). rewrite ln_1 in *. lra.
Qed.

(** The inversion of [eps^-k ln (1/eps) = C]: with [w = k ln (1/eps)]. *)
Lemma log_cost_root : forall k C u, 0 < k -> 0 < C -> 0 < u < 1 -> (Rpower u (- k) * ln (1 / u) = C <-> u = exp (- W0 (k * C) / k)).
Proof.
  intros k C u Hk HC Hu. destruct (log_inverse u Hu) as [P E]. assert (PkC : 0 < k * C) by pos. pose proof (W0_pos (k * C) PkC) as Pw. split.
  - intro H. assert (W : k * ln (1 / u) = W0 (k * C)).
    { apply one_root; [lra|]. apply (f_equal ln) in H. set (l := ln (1 / u)) in *. revert H. expand_ln. intro H. by_ln. rewrite <- H, E. ring. }
    rewrite <- W, E. replace (- (k * - ln u) / k) with (ln u) by (field; lra). now rewrite exp_ln.
  - intros ->. rewrite E. set (u := exp (- W0 (k * C) / k)) in *. assert (Lu : ln u = - W0 (k * C) / k) by apply ln_exp. rewrite Lu.
    replace (- (- W0 (k * C) / k)) with (W0 (k * C) / k) by (field; lra). by_ln. rewrite Lu, ln_W0 by exact PkC. expand_ln. field. lra.
Qed.

Lemma root_in_range : forall k C, 0 < k -> 0 < C -> 0 < exp (- W0 (k * C) / k) < 1.
Proof.
  intros k C Hk HC. split; [apply exp_pos|]. rewrite <- exp_0. apply exp_increasing. assert (PkC : 0 < k * C) by pos.
  pose proof (W0_pos (k * C) PkC). assert (0 < W0 (k * C) / k) by pos. unfold Rdiv in *. lra.
Qed.

Lemma logarithmic_cost_root : Goals_lambert.logarithmic_cost_root.
Proof.
  red; intros k C _ Hk HC _ _. pose proof (root_in_range k C Hk HC) as B. exists (exp (- W0 (k * C) / k)). split.
  - split; [lra|]. split; [lra|]. now apply log_cost_root.
  - intros u (H0 & H1 & E). now apply log_cost_root in E.
Qed.

Lemma logarithmic_cost : Goals_lambert.logarithmic_cost.
Proof.
  red; intros e k C He He1 Hk HC E. assert (PkC : 0 < k * C) by pos. pose proof (W0_pos (k * C) PkC) as Pw.
  apply log_cost_root in E; try assumption; [|lra]. split; [exact E|]. rewrite E. by_ln. rewrite ln_W0 by exact PkC. expand_ln. field. lra.
Qed.

(** [t e^(-lambda t) = mu], with [w = - lambda t]. *)
Lemma time_form : forall l m t, 0 < l -> t * exp (- l * t) = m <-> (- l * t) * exp (- l * t) = - (l * m).
Proof.
  intros l m t Hl. split; intro H; [rewrite <- H; ring|]. apply Rmult_eq_reg_l with (- l); [|lra]. rewrite <- Rmult_assoc, H. ring.
Qed.

Lemma time_two_roots : Goals_lambert.time_two_roots.
Proof.
  red; intros m l _ Hm Hl _ H. assert (P : 0 < l * m) by pos. assert (B : - exp (-1) < - (l * m)).
  { apply Ropp_lt_contravar. replace (exp (-1)) with (l * (exp (-1) / l)) by (field; lra). now apply Rmult_lt_compat_l. }
  assert (B' : - exp (-1) < - (l * m) < 0) by lra. pose proof (W0_above _ B) as A0. pose proof (Wm1_below _ B') as A1.
  destruct (W0_spec (- (l * m)) ltac:(lra)) as [_ E0]. destruct (Wm1_spec (- (l * m)) ltac:(lra)) as [_ E1].
  set (x := - (l * m)) in *. assert (N0 : W0 x < 0) by (pose proof (exp_pos (W0 x)); nra).
  assert (F : forall w, - l * (- w / l) = w) by (intro; field; lra). assert (Pi : 0 < / l) by pos.
  exists (- W0 x / l), (- Wm1 x / l). split; [unfold Rdiv; apply Rmult_lt_compat_r; lra|]. split; [|split].
  - split; [apply Rdiv_lt_0_compat; lra|]. apply time_form; [exact Hl|]. rewrite F. exact E0.
  - split; [apply Rdiv_lt_0_compat; lra|]. apply time_form; [exact Hl|]. rewrite F. exact E1.
  - intros u [Hu E]. apply time_form in E; [|exact Hl]. destruct (two_roots _ _ E) as [R|R]; [right|left]; fold x in R; rewrite <- R; field; lra.
Qed.

Lemma time_no_root : Goals_lambert.time_no_root.
Proof.
  red; intros m l _ Hm Hl _ H t [Ht E]. apply time_form in E; [|exact Hl]. pose proof (wexp_min (- l * t)) as M. unfold wexp in M. rewrite E in M.
  apply Rmult_lt_compat_l with (r := l) in H; [|exact Hl]. replace (l * (exp (-1) / l)) with (exp (-1)) in H by (field; lra). lra.
Qed.

Lemma time_one_root : Goals_lambert.time_one_root.
Proof.
  red; intros l _ Hl _. assert (Ex : - (l * (exp (-1) / l)) = - exp (-1)) by (field; lra). exists (/ l). split.
  - split; [pos|]. replace (- l * / l) with (-1) by (field; lra). field. lra.
  - intros u [Hu E]. apply time_form in E; [|exact Hl]. rewrite Ex in E. destruct branches_meet as [B0 B1].
    assert (K : - l * u = -1) by (destruct (two_roots _ _ E); lra). apply Rmult_eq_reg_l with (- l); [|lra]. rewrite K. field. lra.
Qed.

Lemma time_early : Goals_lambert.time_early.
Proof.
  red; intros t l m Ht Hl Hm E H. apply time_form in E; [|exact Hl]. replace (- l * m) with (- (l * m)) by ring.
  split; [rewrite <- E; apply wexp_min|]. apply Rmult_lt_compat_l with (r := l) in H; [|exact Hl]. replace (l * (1 / l)) with 1 in H by (field; lra).
  rewrite (W0_unique _ (- l * t)); [field; lra|lra|exact E].
Qed.

Lemma time_late : Goals_lambert.time_late.
Proof.
  red; intros t l m Ht Hl Hm E H. apply time_form in E; [|exact Hl]. replace (- l * m) with (- (l * m)) by ring. assert (0 < l * m) by pos.
  split; [rewrite <- E; apply wexp_min|]. split; [lra|]. apply Rmult_lt_compat_l with (r := l) in H; [|exact Hl].
  replace (l * (1 / l)) with 1 in H by (field; lra). rewrite (Wm1_unique _ (- l * t)); [field; lra|lra|exact E].
Qed.

(** [a e^(-b t) + c t = d], with [w = b (d/c - t)] and [x = -(a b/c) e^(-b d/c)], sign changed. *)
Lemma decay_form : forall a b c d t, 0 < a -> 0 < b -> 0 < c ->
  (a * exp (- b * t) + c * t = d <-> (b * (t - d / c)) * exp (b * (t - d / c)) = - (a * b / c * exp (- b * d / c))).
Proof.
  intros a b c d t Ha Hb Hc. assert (E : exp (b * (t - d / c)) = exp (b * t) * exp (- b * d / c)).
  { rewrite <- exp_plus. f_equal. field. lra. }
  assert (E' : exp (- b * t) * exp (b * t) = 1) by (rewrite <- exp_plus; replace (- b * t + b * t) with 0 by ring; apply exp_0).
  rewrite E. pose proof (exp_pos (b * t)) as P1. pose proof (exp_pos (- b * t)) as P2. pose proof (exp_pos (- b * d / c)) as P3. split; intro H.
  - replace (t - d / c) with (- (a * exp (- b * t)) / c) by (rewrite <- H; field; lra).
    replace (b * (- (a * exp (- b * t)) / c) * (exp (b * t) * exp (- b * d / c))) with (- (a * b / c * exp (- b * d / c)) * (exp (- b * t) * exp (b * t)))
      by (field; lra). rewrite E'. ring.
  - assert (K : (c * (t - d / c) + a * exp (- b * t)) * (b / c * (exp (b * t) * exp (- b * d / c))) = 0).
    { replace ((c * (t - d / c) + a * exp (- b * t)) * (b / c * (exp (b * t) * exp (- b * d / c)))) with
        (b * (t - d / c) * (exp (b * t) * exp (- b * d / c)) + a * b / c * exp (- b * d / c) * (exp (- b * t) * exp (b * t))) by (field; lra).
      rewrite H, E'. ring. }
    apply Rmult_integral in K. destruct K as [K|K]; [|exfalso; assert (0 < b / c * (exp (b * t) * exp (- b * d / c))) by pos; lra].
    replace (c * (t - d / c)) with (c * t - d) in K by (field; lra). lra.
Qed.

Lemma decay_plus_line_two_roots : Goals_lambert.decay_plus_line_two_roots.
Proof.
  red; intros a b c d _ Ha Hb Hc H. assert (P : 0 < a * b / c * exp (- b * d / c)) by (pose proof (exp_pos (- b * d / c)); pos).
  set (x := - (a * b / c * exp (- b * d / c))) in *. assert (B : - exp (-1) < x < 0) by (unfold x; lra).
  pose proof (W0_above x ltac:(lra)) as A0. pose proof (Wm1_below x B) as A1.
  destruct (W0_spec x ltac:(lra)) as [_ E0]. destruct (Wm1_spec x ltac:(lra)) as [_ E1].
  assert (F : forall w, b * (d / c + w / b - d / c) = w) by (intro; field; lra). assert (Pi : 0 < / b) by pos.
  exists (d / c + Wm1 x / b), (d / c + W0 x / b). split; [apply Rplus_lt_compat_l; unfold Rdiv; apply Rmult_lt_compat_r; lra|].
  split; [apply decay_form; try assumption; rewrite F; exact E1|]. split; [apply decay_form; try assumption; rewrite F; exact E0|].
  intros u E. apply decay_form in E; try assumption. destruct (two_roots _ _ E) as [R|R]; [left|right]; fold x in R; rewrite <- R; field; lra.
Qed.

Lemma decay_plus_line_no_root : Goals_lambert.decay_plus_line_no_root.
Proof.
  red; intros a b c d _ Ha Hb Hc H t E. apply decay_form in E; try assumption. pose proof (wexp_min (b * (t - d / c))) as M. unfold wexp in M. rewrite E in M. lra.
Qed.

(** [t ln t = y], with [w = ln t]. *)
Lemma times_log_form : forall y t, 0 < t -> (t * ln t = y <-> ln t * exp (ln t) = y).
Proof. intros y t H. rewrite exp_ln by exact H. rewrite Rmult_comm. reflexivity. Qed.

Lemma times_log_of : forall y w, w * exp w = y -> 0 < exp w /\ exp w * ln (exp w) = y.
Proof. intros y w E. split; [apply exp_pos|]. rewrite ln_exp, Rmult_comm. exact E. Qed.

Lemma exp_of_root : forall u w, 0 < u -> ln u = w -> u = exp w.
Proof. intros u w H <-. now rewrite exp_ln. Qed.

Lemma times_log : Goals_lambert.times_log.
Proof.
  red; intros y _ Hy _. exists (exp (W0 y)). split; [apply times_log_of, W0_eq; lra|]. intros u [Hu E].
  apply exp_of_root; [exact Hu|]. apply times_log_form in E; [|exact Hu]. now apply one_root; [lra|].
Qed.

Lemma times_log_two_roots : Goals_lambert.times_log_two_roots.
Proof.
  red; intros y _ Hy _ Hb. destruct (W0_spec y ltac:(lra)) as [_ E0]. destruct (Wm1_spec y ltac:(lra)) as [_ E1].
  pose proof (W0_above y Hb). pose proof (Wm1_below y ltac:(lra)). exists (exp (Wm1 y)), (exp (W0 y)).
  split; [apply exp_increasing; lra|]. split; [now apply times_log_of|]. split; [now apply times_log_of|]. intros u [Hu E].
  apply times_log_form in E; [|exact Hu]. destruct (two_roots _ _ E); [left|right]; now apply exp_of_root.
Qed.

Lemma times_log_at_zero : Goals_lambert.times_log_at_zero.
Proof.
  red; intros _ _. exists 1. split; [split; [lra|rewrite ln_1; ring]|]. intros u [Hu E]. apply Rmult_integral in E.
  destruct E as [E|E]; [lra|]. rewrite (exp_of_root u 0 Hu E). apply exp_0.
Qed.

Lemma times_log_no_root : Goals_lambert.times_log_no_root.
Proof.
  red; intros y _ Hy _ Hb t [Ht E]. apply times_log_form in E; [|exact Ht]. pose proof (wexp_min (ln t)) as M. unfold wexp in M. lra.
Qed.

(** [u/ln u = y], with [w = - ln u] and [x = - 1/y]. *)
Lemma over_log_form : forall y u, 0 < u -> y <> 0 -> ln u <> 0 -> (u / ln u = y <-> - ln u * exp (- ln u) = - / y).
Proof.
  intros y u Hu Hy Hl. rewrite exp_Ropp, exp_ln by exact Hu. split; intro H.
  - rewrite <- H. field. split; lra.
  - assert (E : ln u / u = / y) by (unfold Rdiv; lra). apply (f_equal Rinv) in E. rewrite Rinv_inv in E. rewrite <- E. field. split; lra.
Qed.

Lemma over_log : Goals_lambert.over_log.
Proof.
  red; intros y _ Hy _ He. pose proof (exp_pos 1). assert (Pi : 0 < / y) by pos. assert (B : - exp (-1) < - / y < 0).
  { split; [|lra]. apply Ropp_lt_contravar. change (-1) with (- (1)). rewrite exp_Ropp. apply Rinv_lt_contravar; [pos|exact He]. }
  set (x := - / y) in *. pose proof (W0_above x ltac:(lra)) as A0. pose proof (Wm1_below x B) as A1.
  destruct (W0_spec x ltac:(lra)) as [_ E0]. destruct (Wm1_spec x ltac:(lra)) as [_ E1].
  assert (N0 : W0 x < 0) by (pose proof (exp_pos (W0 x)); nra).
  assert (G : forall w, w < 0 -> w * exp w = x -> 1 < exp (- w) /\ ln (exp (- w)) <> 0 /\ exp (- w) / ln (exp (- w)) = y).
  { intros w Hw E. rewrite ln_exp. split; [rewrite <- exp_0; apply exp_increasing; lra|]. split; [lra|].
    rewrite <- (ln_exp (- w)) at 2. apply over_log_form; [apply exp_pos|lra|rewrite ln_exp; lra|]. rewrite ln_exp, Ropp_involutive. exact E. }
  exists (exp (- W0 x)), (exp (- Wm1 x)). split; [apply exp_increasing; lra|]. split; [now apply G|]. split; [apply G; [lra|exact E1]|].
  intros u (Hu & Hl & E). apply over_log_form in E; [|lra|lra|exact Hl].
  destruct (two_roots _ _ E) as [R|R]; [right|left]; apply exp_of_root; try lra; fold x in R; lra.
Qed.

Lemma over_log_no_root : Goals_lambert.over_log_no_root.
Proof.
  red; intros y _ Hy _ He t (Ht & Hl & E). apply over_log_form in E; [|lra|lra|exact Hl]. pose proof (wexp_min (- ln t)) as M. unfold wexp in M.
  rewrite E in M. assert (exp (-1) < / y); [|lra]. change (-1) with (- (1)). rewrite exp_Ropp. pose proof (exp_pos 1). apply Rinv_lt_contravar; [pos|exact He].
Qed.

Lemma over_log_below_one : Goals_lambert.over_log_below_one.
Proof.
  red; intros y _ Hy _ _. assert (Pi : 0 < - / y) by (pose proof (Rinv_lt_0_compat y Hy); lra). set (x := - / y) in *.
  pose proof (W0_pos x Pi) as Pw. exists (exp (- W0 x)). split.
  - split; [apply exp_pos|]. split; [rewrite <- exp_0; apply exp_increasing; lra|]. rewrite ln_exp. split; [lra|].
    rewrite <- (ln_exp (- W0 x)) at 2. apply over_log_form; [apply exp_pos|lra|rewrite ln_exp; lra|]. rewrite ln_exp, Ropp_involutive. apply (W0_eq x). lra.
  - intros u (Hu & Hu1 & Hl & E). apply over_log_form in E; [|exact Hu|lra|exact Hl]. apply exp_of_root; [exact Hu|].
    assert (- ln u = W0 x) by (apply one_root; [lra|exact E]). lra.
Qed.
