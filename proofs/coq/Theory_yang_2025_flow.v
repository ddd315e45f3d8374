(** The theory file yang-2025-flow (kernel-flow.md), proved from the library. Slopes are one-sided at time 0; [extended] (Links.v)
    continues a function to the left. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Vocabulary Gronwall WidthRadius Statements Links T03WidthRadius.
From Majorant Require Goals_yang_2025_flow.
Open Scope R_scope.

Lemma decay : forall f c T, 0 <= T -> (forall t, 0 <= t <= T -> has_slope half_line f t /\ slope half_line f t <= - c * f t) ->
  f T <= exp (- c * T) * f 0.
Proof.
  intros f c T HT H. rewrite <- (extended_is f T HT), <- (extended_is f 0) by lra.
  apply (gronwall (extended f) (slope half_line f) c T HT).
  - intros t Ht. destruct (H t Ht) as [A _]. apply extended_derive; [lra|exact A].
  - intros t Ht. destruct (H t Ht) as [_ A]. rewrite extended_is by lra. exact A.
Qed.

(** T2 *)
Lemma kernel_flow : Goals_yang_2025_flow.kernel_flow.
Proof.
  red; intros f lambda t Hl Ht _ H. replace (-2 * lambda) with (- (2 * lambda)) by ring. apply decay; [exact Ht|].
  intros s Hs. destruct (H s) as [A B]; [lra|]. split; [exact A|].
  replace (- (2 * lambda) * f s) with (-2 * lambda * f s) by ring. exact B.
Qed.

Lemma slope_opp : forall f t, 0 <= t -> has_slope half_line f t ->
  has_slope half_line (fun x => - f x) t /\ slope half_line (fun x => - f x) t = - slope half_line f t.
Proof.
  intros f t Ht H. pose proof (slope_correct f t Ht H) as C.
  assert (N : slope_is half_line (fun x => - f x) t (- slope half_line f t)).
  { rewrite slope_epsilon in *. intros e He. destruct (C e He) as (d & Pd & A). exists d. split; [exact Pd|].
    intros x Dx Nx Hx. specialize (A x Dx Nx Hx). rewrite <- Rabs_Ropp in A.
    replace ((- f x - - f t) / (x - t) - - slope half_line f t) with (- ((f x - f t) / (x - t) - slope half_line f t))
      by (field; lra). exact A. }
  split; [now exists (- slope half_line f t)|]. now apply slope_value.
Qed.

(** T2 *)
Lemma constant_kernel : Goals_yang_2025_flow.constant_kernel.
Proof.
  red; intros f c t Hc Ht H.
  assert (E : f t = exp (- c * t) * f 0).
  { apply Rle_antisym.
    - apply decay; [exact Ht|]. intros s Hs. destruct (H s) as [A B]; [lra|]. split; [exact A|]. right; exact B.
    - assert (- f t <= exp (- c * t) * - f 0); [|lra].
      apply (decay (fun x => - f x)); [exact Ht|]. intros s Hs. destruct (H s) as [A B]; [lra|].
      destruct (slope_opp f s ltac:(lra) A) as [A' B']. split; [exact A'|]. rewrite B'.
      change (slope half_line f s = - c * f s) in B. rewrite B. lra. }
  split; [exact E|]. rewrite E, Rpow_mult_distr. f_equal.
  replace (-2 * c * t) with (- c * t + - c * t) by ring. rewrite exp_plus. ring.
Qed.

Lemma slope_continuous : forall f, (forall t, 0 <= t -> has_slope half_line f t) ->
  forall t, 0 <= t -> continuity_pt (extended f) t.
Proof.
  intros f H t Ht. apply derivable_continuous_pt. exists (slope half_line f t). apply is_derive_Reals.
  apply extended_derive; auto.
Qed.

(** A path whose length is known to stay below [b] as long as it is at most [b] does so for ever. *)
Lemma never_leaves : forall f b, (forall t, 0 <= t -> has_slope half_line f t) -> f 0 < b ->
  (forall t, 0 <= t -> (forall s, 0 <= s <= t -> f s <= b) -> f t < b) -> forall t, 0 <= t -> f t < b.
Proof.
  intros f b H H0 Hb t Ht. rewrite <- (extended_is f t Ht). revert t Ht. apply stays_below.
  - now apply slope_continuous.
  - rewrite extended_is; lra.
  - intros t Ht Hs. rewrite extended_is by exact Ht. apply Hb; [exact Ht|]. intros s Hst. rewrite <- extended_is by lra. now apply Hs.
Qed.

(** T3 *)
Lemma path_stays : Goals_yang_2025_flow.path_stays.
Proof.
  red; intros fL fu L R lambda S t HL HR Hl HS Ht PL Pu Hin Hroom L0 Hfwd Hslow Hdec.
  set (mu := lambda + - (L * R)) in *. assert (Pmu : 0 < mu) by (unfold mu; lra).
  assert (Stays : forall t, 0 <= t -> fL t < R).
  { apply never_leaves; [intros s Hs; exact (proj1 (Hfwd s Hs))|lra|]. intros T HT Hb.
    assert (N : extended fL T + S / mu * extended fu T <= extended fL 0 + S / mu * extended fu 0).
    { apply (nonincreasing (fun x => extended fL x + S / mu * extended fu x)
        (fun x => slope half_line fL x + S / mu * slope half_line fu x) 0 T HT).
      - intros s Hs. specialize (Hb s Hs). destruct (Hslow s) as [A _]; [lra|exact Hb|]. destruct (Hdec s) as [B _]; [lra|exact Hb|].
        apply (is_derive_plus (extended fL) (fun x => S / mu * extended fu x)); [apply extended_derive; [lra|exact A]|].
        apply (is_derive_scal (extended fu)). apply extended_derive; [lra|exact B].
      - intros s Hs. specialize (Hb s Hs). destruct (Hslow s) as [_ A]; [lra|exact Hb|]. destruct (Hdec s) as [_ B]; [lra|exact Hb|].
        change (slope half_line fL s <= S * fu s) in A. change (slope half_line fu s <= - mu * fu s) in B.
        assert (S / mu * slope half_line fu s <= S / mu * (- mu * fu s)) by (apply Rmult_le_compat_l; [left; pos|exact B]).
        replace (S / mu * (- mu * fu s)) with (- (S * fu s)) in * by (field; lra). lra. }
    rewrite !extended_is in N by lra. rewrite L0 in N.
    assert (S / mu * fu 0 <= R).
    { apply Rmult_le_reg_r with mu; [exact Pmu|]. replace (S / mu * fu 0 * mu) with (S * fu 0) by (field; lra). exact Hroom. }
    assert (0 < S / mu * fu T) by (specialize (Pu T HT); pos). lra. }
  split; [now apply Stays|]. apply decay; [exact Ht|]. intros s Hs. apply Hdec; [lra|]. left. apply Stays. lra.
Qed.

(** T3 *)
Lemma path_stays_sharper : Goals_yang_2025_flow.path_stays_sharper.
Proof.
  red; intros fL fu lambda L S t Hl HL HS Ht PL Pu HD L0 Hfwd Hslow Hdec.
  set (D := lambda ^ 2 + - (2 * L * S * fu 0)) in *. set (d := sqrt D) in *.
  assert (D2 : d * d = D) by (apply sqrt_sqrt; lra). assert (Pd : 0 < d) by (now apply sqrt_lt_R0).
  set (R0 := (lambda + - d) / L) in *. assert (E0 : L * R0 = lambda - d) by (unfold R0; field; lra).
  assert (Pu0 : 0 < fu 0) by (apply Pu; lra). assert (PK : 0 < L * S * fu 0) by pos.
  assert (Dl : d < lambda) by (unfold D in D2; nra).
  assert (Stays : forall t, 0 <= t -> fL t < R0).
  { apply never_leaves; [intros s Hs; exact (proj1 (Hfwd s Hs))|apply Rmult_lt_reg_l with L; [exact HL|]; rewrite L0, E0; lra|].
    intros T HT Hb.
    assert (N : S * extended fu T + (lambda * extended fL T - L / 2 * extended fL T ^ 2)
      <= S * extended fu 0 + (lambda * extended fL 0 - L / 2 * extended fL 0 ^ 2)).
    { apply (nonincreasing (fun x => S * extended fu x + (lambda * extended fL x - L / 2 * extended fL x ^ 2))
        (fun x => S * slope half_line fu x + (lambda - L * extended fL x) * slope half_line fL x) 0 T HT).
      - intros s Hs. specialize (Hb s Hs). destruct (Hslow s) as [A _]; [lra|split; [lra|exact Hb]|].
        destruct (Hdec s) as [B _]; [lra|split; [lra|exact Hb]|].
        apply (is_derive_plus (fun x => S * extended fu x) (fun x => lambda * extended fL x - L / 2 * extended fL x ^ 2)).
        + apply (is_derive_scal (extended fu)). apply extended_derive; [lra|exact B].
        + pose proof (extended_derive fL s ltac:(lra) A) as DL. evar_last.
          * apply (is_derive_comp (fun y => lambda * y - L / 2 * y ^ 2) (extended fL)); [|exact DL].
            auto_derive; [trivial|reflexivity].
          * unfold scal; simpl; unfold mult; simpl. field.
      - intros s Hs. specialize (Hb s Hs). destruct (Hslow s) as [_ A]; [lra|split; [lra|exact Hb]|].
        destruct (Hdec s) as [_ B]; [lra|split; [lra|exact Hb]|]. rewrite extended_is by lra.
        change (slope half_line fL s <= S * fu s) in A. change (slope half_line fu s <= - (lambda + - (L * fL s)) * fu s) in B.
        apply Rmult_le_compat_l with (r := L) in Hb; [|lra]. rewrite E0 in Hb.
        apply Rmult_le_compat_l with (r := lambda - L * fL s) in A; [|lra]. apply Rmult_le_compat_l with (r := S) in B; [|lra]. lra. }
    rewrite !extended_is in N by lra. rewrite L0 in N. specialize (Pu T HT). assert (0 < S * fu T) by pos.
    pose proof (Hb T ltac:(lra)) as HbT. apply Rmult_le_compat_l with (r := L) in HbT; [|lra]. rewrite E0 in HbT.
    apply Rmult_lt_reg_l with L; [exact HL|]. rewrite E0.
    assert (Q : d * d < (lambda - L * fL T) * (lambda - L * fL T)).
    { rewrite D2. unfold D. assert (L * (lambda * fL T - L / 2 * fL T ^ 2) < L * (S * fu 0)) by (apply Rmult_lt_compat_l; lra). nra. }
    destruct (Rle_lt_dec (lambda - L * fL T) d) as [C|C]; [exfalso; nra|lra]. }
  assert (Rate : forall t, 0 <= t -> d < lambda + - (L * fL t)).
  { intros s Hs. specialize (Stays s Hs). apply Rmult_lt_compat_l with (r := L) in Stays; [|exact HL]. rewrite E0 in Stays. lra. }
  split; [split; [lra|now apply Stays]|]. split; [split; [lra|now apply Rate]|]. split; [lra|].
  apply decay; [exact Ht|]. intros s Hs. destruct (Hdec s) as [A B]; [lra|split; [lra|left; apply Stays; lra]|].
  split; [exact A|]. apply Rle_trans with (1 := B). specialize (Rate s ltac:(lra)). specialize (Pu s ltac:(lra)). nra.
Qed.

(** T3 *)
Lemma radius_exists : Goals_yang_2025_flow.radius_exists.
Proof.
  red; intros R lambda L S u HR Hl HL HS Hu H. destruct proof_of_T3 as (_ & T & _).
  destruct (T lambda L (S * u)) as [[E _] _]; try assumption; [pos|]. rewrite !Rmult_assoc in *. apply E. exists R.
  assert (0 < S * u) by pos. repeat split; [assumption| |lra]. nra.
Qed.

(** T3 *)
Lemma least_radius : Goals_yang_2025_flow.least_radius.
Proof.
  red; intros lambda L S u Hl HL HS Hu H. replace (lambda ^ 2 + - (4 * L * S * u)) with (lambda ^ 2 - 4 * L * (S * u)) in * by ring.
  destruct proof_of_T3 as (_ & T & _). destruct (T lambda L (S * u)) as [_ F]; try assumption; [pos|].
  destruct F as (_ & _ & B); [lra|]. assert (Q := sqrt_sqrt _ (Rlt_le _ _ H)).
  split; (split; [lra|]); [|exact B]. set (d := sqrt _) in *.
  replace ((lambda + - d) / (2 * L) * (lambda + - (L * ((lambda + - d) / (2 * L))))) with ((lambda ^ 2 - d * d) / (4 * L)) by (field; lra).
  rewrite Q. field. lra.
Qed.

(** T3 *)
Lemma least_radius_at_the_edge : Goals_yang_2025_flow.least_radius_at_the_edge.
Proof.
  red; intros lambda L S u Hl HL HS Hu H.
  replace (lambda / (2 * L) * (lambda + - (L * (lambda / (2 * L))))) with (lambda ^ 2 / (4 * L)) by (field; lra). rewrite H. field. lra.
Qed.

(** T3 *)
Lemma width : Goals_yang_2025_flow.width.
Proof.
  red; intros lambda L1 m S u Hl HL Hm HS Hu. assert (PK : 0 < S * u) by pos.
  destruct proof_of_T3 as (_ & _ & _ & T & _). destruct (T lambda L1 (S * u)) as [A B]; try assumption.
  assert (E : forall L, 4 * L * S * u = 4 * L * (S * u)) by (intro; ring). rewrite !E.
  split; [intro; now apply A|]. split; [intro; now apply A|]. split.
  - apply towards_inf with (Rmax 0 ((4 * L1 * (S * u) / lambda ^ 2) ^ 2)). intros x Hx.
    pose proof (Rmax_l 0 ((4 * L1 * (S * u) / lambda ^ 2) ^ 2)). pose proof (Rmax_r 0 ((4 * L1 * (S * u) / lambda ^ 2) ^ 2)).
    assert (X : 4 * (L1 / sqrt x) * (S * u) <= lambda ^ 2) by (apply A; lra). rewrite E. lra.
  - apply lim_towards. apply is_lim_eventually with (2 := B) (b := 0). intros x Hx. pose proof (sqrt_lt_R0 x Hx). rewrite E.
    cbv zeta. unfold Rminus at 3. field. lra.
Qed.

(** T3 *)
Lemma lazy_limit : Goals_yang_2025_flow.lazy_limit.
Proof.
  red; intros lambda S u Hl HS Hu. assert (PK : 0 < S * u) by pos. assert (Pl : 0 < lambda ^ 2) by (apply pow_lt; lra).
  assert (Pd : 0 < lambda ^ 2 / (8 * (S * u))) by (apply Rdiv_lt_0_compat; lra).
  assert (N : forall x, Rabs x < lambda ^ 2 / (8 * (S * u)) -> 0 < lambda ^ 2 + - (4 * x * S * u)).
  { intros x Hx. apply Rabs_def2 in Hx. assert (x * (8 * (S * u)) < lambda ^ 2); [|lra].
    replace (lambda ^ 2) with (lambda ^ 2 / (8 * (S * u)) * (8 * (S * u))) by (field; lra). apply Rmult_lt_compat_r; lra. }
  assert (B : forall x, ball 0 (lambda ^ 2 / (8 * (S * u))) x -> Rabs x < lambda ^ 2 / (8 * (S * u))).
  { intros x Hx. change (Rabs (x + - 0) < lambda ^ 2 / (8 * (S * u))) in Hx. now rewrite Ropp_0, Rplus_0_r in Hx. }
  split.
  - exists (mkposreal _ Pd). intros x Hx _ _. left. now apply N, B.
  - apply filterlim_ext_loc with (fun x => 2 * (S * u) / (lambda + sqrt (lambda ^ 2 + - (4 * x * S * u)))).
    + exists (mkposreal _ Pd). intros x Hx Nx Px. specialize (N x (B x Hx)). pose proof (sqrt_lt_R0 _ N).
      pose proof (sqrt_sqrt _ (Rlt_le _ _ N)) as Q. set (d := sqrt _) in *.
      apply Rmult_eq_reg_r with ((lambda + d) * (2 * x)); [|apply Rgt_not_eq; pos].
      replace (2 * (S * u) / (lambda + d) * ((lambda + d) * (2 * x))) with (4 * x * S * u) by (field; lra).
      replace ((lambda + - d) / (2 * x) * ((lambda + d) * (2 * x))) with (lambda ^ 2 - d * d) by (field; lra). rewrite Q. ring.
    + assert (C : continuous (fun x => 2 * (S * u) / (lambda + sqrt (lambda ^ 2 + - (4 * x * S * u)))) 0).
      { apply (ex_derive_continuous (fun x => 2 * (S * u) / (lambda + sqrt (lambda ^ 2 + - (4 * x * S * u))))). auto_derive.
        rewrite Rmult_0_r, !Rmult_0_l, Ropp_0, Rplus_0_r. pose proof (sqrt_pos (lambda * (lambda * 1))). simpl in Pl. repeat split; lra. }
      unfold continuous in C.
      replace (S * u / lambda) with (2 * (S * u) / (lambda + sqrt (lambda ^ 2 + - (4 * 0 * S * u)))).
      * apply filterlim_filter_le_1 with (2 := C). intros P [e He]. exists e. intros x Hx _ _. now apply He.
      * rewrite Rmult_0_r, !Rmult_0_l, Ropp_0, Rplus_0_r, sqrt_pow2 by lra. field. lra.
Qed.
