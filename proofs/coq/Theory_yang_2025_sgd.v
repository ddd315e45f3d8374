(** The theory file yang-2025-sgd (gradient-descent.md), proved from the library. A sequence of the theory language is a function
    of which the values at whole numbers count. *)
Require Import Reals Lra Psatz Lia.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Vocabulary Growth Statements Links T04Sgd.
From Majorant Require Goals_yang_2025_sgd.
Open Scope R_scope.

Lemma whole : forall x, 0 <= x -> (exists n : Z, x = IZR n) -> exists n : nat, x = INR n.
Proof.
  intros x Hx [n ->]. exists (Z.to_nat n). rewrite INR_IZR_INZ, Z2Nat.id; [reflexivity|]. now apply le_IZR.
Qed.

Lemma INR_whole : forall n, 0 <= INR n /\ exists m : Z, INR n = IZR m.
Proof. intro n. split; [apply pos_INR|]. exists (Z.of_nat n). apply INR_IZR_INZ. Qed.

(** T4 *)
Lemma constant_step : Goals_yang_2025_sgd.constant_step.
Proof.
  red; intros e eta lambda sigma k He Hl Hs Hk Ik Pe H Hq. assert (Q : 0 < eta * lambda) by pos.
  destruct (whole k Hk Ik) as [j ->]. destruct proof_of_T4 as (T & _).
  destruct (T (fun n => e (INR n)) eta lambda sigma) with (j := j) as [A B]; try lra.
  { intro n. rewrite S_INR. destruct (INR_whole n) as [A B]. exact (H (INR n) A B). }
  assert (E0 : 0 <= e 0) by (destruct (INR_whole 0); apply Pe; [lra|now exists 0%Z]).
  cbn [INR] in A, B. specialize (B E0). rewrite <- Rpower_pow in A, B by lra. split.
  - split; [lra|exact A].
  - apply Rle_trans with (1 := A). apply Rplus_le_compat_r. exact B.
Qed.

(** T4 *)
Lemma steps_needed : Goals_yang_2025_sgd.steps_needed.
Proof.
  red; intros e eps sigma lambda n Heps Hs Hl Hn In Pe Ht Hf He H. destruct (whole n ltac:(lra) In) as [j ->].
  destruct proof_of_T4 as (_ & T & _). assert (P : 0 < 2 * sigma ^ 2) by (assert (0 < sigma ^ 2) by (apply pow_lt; lra); lra).
  destruct (T (fun n => e (INR n)) lambda sigma eps) as [A B]; try assumption; [lra|cbn [INR]; lra| |].
  { intro m. rewrite S_INR. destruct (INR_whole m) as [A B]. exact (H (INR m) A B). }
  cbn [INR] in B. assert (Q : 0 < 2 * e 0 / eps) by (apply Rdiv_lt_0_compat; lra).
  split; [exact (proj2 A)|]. split; [apply B; exact (proj2 He)|]. split; [exact Q|]. field. split; lra.
Qed.

(** T4 *)
Lemma decreasing_step : Goals_yang_2025_sgd.decreasing_step.
Proof.
  red; intros e lambda sigma n Hl Hs Hn In Pe H. destruct (whole n ltac:(lra) In) as [j ->].
  destruct proof_of_T4 as (_ & _ & _ & T). apply (T (fun n => e (INR n)) lambda sigma); try assumption.
  - intro m. cbv zeta. rewrite S_INR. destruct (INR_whole m) as [A B]. destruct (H (INR m) A B) as (_ & _ & C).
    replace (2 / (lambda * (INR m + 2)) * lambda) with (2 / (INR m + 2)) by (field; lra). exact C.
  - destruct j; [simpl in Hn; lra|lia].
Qed.

(** A quotient with a positive limit from the right of 0. *)
Lemma theta_of_limit : forall f g l, 0 < l -> (forall x, 0 < x < 1 -> 0 < g x) -> filterlim (fun x => f x / g x) (at_right 0) (locally l) ->
  theta (towards (fun x => 0 < x) 0) f g.
Proof.
  intros f g l Hl Hg H. rewrite filterlim_locally in H. destruct (H (mkposreal (l / 2) ltac:(lra))) as [[d Pd] Hd].
  assert (B : forall x, 0 < x < Rmin d 1 -> 0 < g x /\ l / 2 * g x <= f x <= 2 * l * g x).
  { intros x [Px Hx]. pose proof (Rmin_l d 1). pose proof (Rmin_r d 1). specialize (Hg x ltac:(lra)). split; [exact Hg|].
    assert (X : ball 0 d x) by (change (Rabs (x + - 0) < d); rewrite Ropp_0, Rplus_0_r, Rabs_right by lra; lra).
    specialize (Hd x X Px). change (Rabs (f x / g x + - l) < l / 2) in Hd. apply Rabs_def2 in Hd.
    replace (f x) with (f x / g x * g x) by (field; lra). split; apply Rmult_le_compat_r; lra. }
  assert (Pm : 0 < Rmin d 1) by (apply Rmin_glb_lt; lra).
  assert (W : forall P : R -> Prop, (forall x, 0 < x < Rmin d 1 -> P x) -> towards (fun x => 0 < x) 0 P).
  { intros P HP. exists (mkposreal _ Pm). intros x Hx _ Px. apply HP. split; [exact Px|].
    change (Rabs (x + - 0) < Rmin d 1) in Hx. rewrite Ropp_0, Rplus_0_r, Rabs_right in Hx by lra. exact Hx. }
  split.
  - exists (2 * l). split; [lra|]. apply W. intros x Hx. destruct (B x Hx) as (A & L). assert (0 < l / 2 * g x) by pos.
    rewrite !Rabs_right by lra. lra.
  - exists (/ (l / 2)). split; [pos|]. apply W. intros x Hx. destruct (B x Hx) as (A & L). assert (0 < l / 2 * g x) by pos.
    rewrite !Rabs_right by lra. apply Rmult_le_reg_l with (l / 2); [lra|]. rewrite <- Rmult_assoc, Rinv_r by lra. lra.
Qed.

(** T4 *)
Lemma step_count_order : Goals_yang_2025_sgd.step_count_order.
Proof.
  red; intros sigma lambda e0 Hs Hl He. destruct proof_of_T4 as (_ & _ & T & _). destruct (T lambda sigma e0) as [A B]; try assumption.
  assert (P : 0 < sigma ^ 2) by (apply pow_lt; lra). assert (P' : 0 < lambda ^ 2) by (apply pow_lt; lra).
  assert (L : forall x, 0 < x < 1 -> 0 < ln (1 / x)).
  { intros x Hx. rewrite one_div, ln_Rinv by lra. assert (ln x < ln 1) by (apply ln_increasing; lra). rewrite ln_1 in *. lra. }
  split.
  - apply theta_of_limit with (2 * sigma ^ 2 / lambda ^ 2).
    + apply Rdiv_lt_0_compat; lra.
    + intros x Hx. specialize (L x Hx). apply Rdiv_lt_0_compat; lra.
    + apply filterlim_ext_loc with (2 := A). exists (mkposreal 1 Rlt_0_1). intros x _ Hx. rewrite one_div. f_equal. unfold Rdiv. ring.
  - apply theta_of_limit with (/ lambda); [pos|exact L|]. apply filterlim_ext_loc with (2 := B).
    exists (mkposreal 1 Rlt_0_1). intros x _ Hx. rewrite one_div. f_equal. field. repeat split; lra.
Qed.

Lemma later_start : forall (e : nat -> R) f h, 0 < f -> 2 < h ->
  (forall j, e (S j) <= (1 - 2 / (INR j + h)) * e j + f / (INR j + h) ^ 2) ->
  forall j, e j <= f / (INR j + h - 1) + (h - 1) * (h - 2) / ((INR j + h - 1) * (INR j + h - 2)) * e O.
Proof.
  intros e f h Hf Hh H. induction j as [|j IH].
  - simpl INR. replace ((h - 1) * (h - 2) / ((0 + h - 1) * (0 + h - 2)) * e O) with (e O) by (field; lra).
    assert (0 < f / (0 + h - 1)) by (apply Rdiv_lt_0_compat; lra). lra.
  - pose proof (pos_INR j) as Pj. apply Rle_trans with (1 := H j). rewrite S_INR. set (x := INR j + h) in *. assert (Hx : 2 < x) by (unfold x; lra).
    replace (INR j + 1 + h - 1) with x by (unfold x; ring). replace (INR j + 1 + h - 2) with (x - 1) by (unfold x; ring).
    assert (P : 0 <= 1 - 2 / x).
    { replace (1 - 2 / x) with ((x - 2) / x) by (field; lra). left. apply Rdiv_lt_0_compat; lra. }
    apply Rmult_le_compat_l with (r := 1 - 2 / x) in IH; [|exact P].
    assert (E : (1 - 2 / x) * (f / (x - 1) + (h - 1) * (h - 2) / ((x - 1) * (x - 2)) * e O) + f / x ^ 2
      = f / x + (h - 1) * (h - 2) / (x * (x - 1)) * e O - f / (x ^ 2 * (x - 1))) by (field; lra).
    assert (0 < f / (x ^ 2 * (x - 1))).
    { apply Rdiv_lt_0_compat; [exact Hf|]. apply Rmult_lt_0_compat; [apply pow_lt|]; lra. }
    lra.
Qed.

(** T4: a decreasing step from a later start. *)
Lemma decreasing_step_from : Goals_yang_2025_sgd.decreasing_step_from.
Proof.
  red; intros e h lambda sigma k Hh Hl Hs Hk Ik Pe H. destruct (whole k Hk Ik) as [j ->]. pose proof (pos_INR j).
  assert (Ps : 0 < sigma ^ 2) by (apply pow_lt; lra). assert (Pl : 0 < lambda ^ 2) by (apply pow_lt; lra).
  assert (Pf : 0 < 4 * sigma ^ 2 / lambda ^ 2) by (apply Rdiv_lt_0_compat; lra).
  split; [apply Rgt_not_eq, Rmult_lt_0_compat; lra|]. split; [apply Rgt_not_eq, Rmult_lt_0_compat; lra|].
  replace (4 * sigma ^ 2 / (lambda ^ 2 * (INR j + h + -1))) with (4 * sigma ^ 2 / lambda ^ 2 / (INR j + h - 1)) by (field; lra).
  apply (later_start (fun n => e (INR n)) _ h Pf Hh). intro m. rewrite S_INR. destruct (INR_whole m) as [A B]. destruct (H (INR m) A B) as (_ & _ & C).
  apply Rle_trans with (1 := C). right. field. lra.
Qed.
