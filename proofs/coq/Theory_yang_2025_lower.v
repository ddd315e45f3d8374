(** The theory file yang-2025-lower (lower-bounds.md), proved from the library. *)
Require Import Reals Lra Psatz Lia List.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Vocabulary TwoPoint Artanh Oracle Statements Links T14SquaredLoss T15Agnostic T16Oracle.
From Majorant Require Goals_yang_2025_lower.
Open Scope R_scope.

Lemma sum_of_list : forall n f, sum n f = list_sum (seq 0 n) f.
Proof. induction n as [|n IH]; intro f; [reflexivity|]. rewrite seq_S, list_sum_app, <- IH. simpl. ring. Qed.

(** T14: the step from divergence to overlap, for sums. *)
Lemma bretagnolle_huber : Goals_yang_2025_lower.bretagnolle_huber.
Proof.
  red; intros f g Hf Hg Ef Eg. set (I := finite (seq 0 100)). set (p := fun i => f (1 + INR i)). set (q := fun i => g (1 + INR i)).
  assert (W : forall i, exists n : Z, 1 + INR i = IZR n).
  { intro i. exists (1 + Z.of_nat i)%Z. now rewrite plus_IZR, <- INR_IZR_INZ. }
  assert (Dp : density I p). { split; [intro i; apply Hf, W|]. split; [exact Logic.I|]. rewrite <- Ef, sum_of_list. reflexivity. }
  assert (Dq : density I q). { split; [intro i; apply Hg, W|]. split; [exact Logic.I|]. rewrite <- Eg, sum_of_list. reflexivity. }
  pose proof (TwoPoint.bretagnolle_huber _ I p q Dp Dq Logic.I Logic.I) as B. rewrite !sum_of_list.
  assert (O : overlap I p q = 1 + - (list_sum (seq 0 100) (fun i => Rabs (f (1 + INR i) + - g (1 + INR i))) / 2)).
  { rewrite sum_of_list in Ef, Eg.
    assert (L : list_sum (seq 0 100) (fun i => Rabs (p i + - q i) + 2 * Rmin (p i) (q i)) = 2).
    { rewrite (list_sum_ext _ _ _ (fun i => 1 * p i + 1 * q i)).
      - rewrite list_sum_linear. unfold p, q. rewrite Ef, Eg. ring.
      - intro i. unfold Rmin. destruct (Rle_dec (p i) (q i)); [rewrite Rabs_left1 by lra|rewrite Rabs_right by lra]; ring. }
    rewrite (list_sum_ext _ _ _ (fun i => 1 * Rabs (p i + - q i) + 2 * Rmin (p i) (q i))) in L by (intro; ring).
    rewrite list_sum_linear in L. unfold overlap, I, integral, finite. unfold p, q in *. lra. }
  rewrite <- O. exact B.
Qed.

Lemma natural : forall x, 1 <= x -> (exists n : Z, x = IZR n) -> exists n : nat, x = INR n /\ (1 <= n)%nat.
Proof.
  intros x Hx [m ->]. exists (Z.to_nat m). assert (1 <= m)%Z by (apply le_IZR; exact Hx). rewrite INR_IZR_INZ, Z2Nat.id by lia.
  split; [reflexivity|lia].
Qed.

(** The bound is reached where the exponent is 1. *)
Lemma attained : forall d v, 0 < v -> d = sqrt (2 * v) -> d ^ 2 / 16 * exp (- (d ^ 2 / (2 * v))) = / (8 * exp 1) * v.
Proof.
  intros d v Hv ->. rewrite pow2_sqrt by lra. replace (2 * v / (2 * v)) with 1 by (field; lra). rewrite exp_Ropp.
  field. apply Rgt_not_eq, exp_pos.
Qed.

(** T14 *)
Lemma gaussian_location : Goals_yang_2025_lower.gaussian_location.
Proof.
  red; intros d N sigma Hd HN IN Hs. rewrite ?one_div in *. destruct (natural N HN IN) as (n & -> & Hn).
  assert (P : 0 < sigma ^ 2) by (apply pow_lt; lra). assert (E : - INR n * d ^ 2 / (2 * sigma ^ 2) = - (INR n * d ^ 2 / (2 * sigma ^ 2))) by (field; lra).
  rewrite E. replace (/ (8 * exp 1) * sigma ^ 2 / INR n) with (/ (8 * exp 1) * (sigma ^ 2 / INR n)) by (unfold Rdiv; ring).
  split; [now apply best_separation|]. intro K.
  replace (INR n * d ^ 2 / (2 * sigma ^ 2)) with (d ^ 2 / (2 * (sigma ^ 2 / INR n))) by (field; lra).
  apply attained; [pos|]. rewrite K. f_equal. field. lra.
Qed.

(** T20: a gradient is a sample with variance [sigma^2/lambda^2]. *)
Lemma stochastic_oracle : Goals_yang_2025_lower.stochastic_oracle.
Proof.
  red; intros d N lambda sigma Hd HN IN Hl Hs. rewrite ?one_div in *. destruct (natural N HN IN) as (n & -> & Hn).
  assert (P : 0 < sigma ^ 2) by (apply pow_lt; lra). assert (P' : 0 < lambda ^ 2) by (apply pow_lt; lra).
  assert (PE : 0 < exp 1) by apply exp_pos. assert (Pq : 0 < sigma / lambda) by pos.
  pose proof (best_separation n (sigma / lambda) d Hn Pq) as B.
  replace (- INR n * lambda ^ 2 * d ^ 2 / (2 * sigma ^ 2)) with (- (INR n * d ^ 2 / (2 * (sigma / lambda) ^ 2))) by (field; lra).
  replace (/ (8 * exp 1) * sigma ^ 2 / (lambda ^ 2 * INR n)) with (/ (8 * exp 1) * ((sigma / lambda) ^ 2 / INR n)) by (field; lra).
  split; [exact B|]. split.
  - intro K. replace (INR n * d ^ 2 / (2 * (sigma / lambda) ^ 2)) with (d ^ 2 / (2 * ((sigma / lambda) ^ 2 / INR n))) by (field; lra).
    assert (0 < (sigma / lambda) ^ 2) by (apply pow_lt; exact Pq). apply attained; [pos|]. rewrite K. f_equal. field. lra.
  - replace (32 * exp 1 * (/ (8 * exp 1) * ((sigma / lambda) ^ 2 / INR n))) with (4 * sigma ^ 2 / lambda ^ 2 * / INR n) by (field; lra).
    replace (4 * sigma ^ 2 / (lambda ^ 2 * (INR n + 1))) with (4 * sigma ^ 2 / lambda ^ 2 * / (INR n + 1)) by (field; lra).
    apply Rmult_le_compat_l; [left; pos|]. apply Rinv_le_contravar; lra.
Qed.

Lemma bias : forall n, (1 <= n)%nat -> 1 <= sqrt (INR n) /\ 1 + - (2 * (1 / (4 * sqrt (INR n)))) <> 0 /\
  0 < (1 + 2 * (1 / (4 * sqrt (INR n)))) / (1 + - (2 * (1 / (4 * sqrt (INR n))))) /\
  exp (- (2 * (1 / (4 * sqrt (INR n))) * INR n * ln ((1 + 2 * (1 / (4 * sqrt (INR n)))) / (1 + - (2 * (1 / (4 * sqrt (INR n)))))))) / 8 = constant n.
Proof.
  intros n Hn. pose proof (sqrt_INR_ge_1 n Hn) as S. destruct (level_range n Hn) as [L1 L2].
  assert (E : 2 * (1 / (4 * sqrt (INR n))) = level n) by (unfold level; field; lra). rewrite E.
  split; [exact S|]. split; [lra|]. split; [apply Rdiv_lt_0_compat; lra|]. unfold constant.
  replace (level n * INR n) with (sqrt (INR n) / 2); [reflexivity|]. unfold level. rewrite <- (sqrt_sqrt (INR n)) at 3 by apply pos_INR. field. lra.
Qed.

(** T15 *)
Lemma agnostic : Goals_yang_2025_lower.agnostic.
Proof.
  red; intros N x HN IN _ _. split.
  - destruct (natural N HN IN) as (n & -> & Hn). destruct (bias n Hn) as (S & B1 & B2 & B3). split; [exact B1|]. split; [exact B2|].
    destruct (constant_bounds n (fun _ => 0) Hn) as [_ C]; [intro; lra|].
    replace (1 / (4 * sqrt (INR n)) / 2) with (/ sqrt (INR n) / 8) by (field; lra). rewrite one_div. rewrite <- B3 in C.
    apply Rmult_le_compat_r with (r := / sqrt (INR n)) in C; [unfold Rdiv in *; lra|left; pos].
  - split.
    + exists 0. intros y _ [Hy Iy]. destruct (natural y Hy Iy) as (n & -> & Hn). destruct (bias n Hn) as (_ & B1 & B2 & _). now split.
    + rewrite (one_div 2). apply lim_whole with constant; [|exact constant_limit]. intros n Hn. destruct (bias n Hn) as (S & _ & _ & B). rewrite <- B. field. lra.
Qed.

Lemma root_of_chi : forall chi, 1 < chi -> Rpower chi (- (1 / 2)) = / sqrt chi.
Proof. intros chi H. rewrite one_div, Rpower_Ropp, Rpower_sqrt by lra. reflexivity. Qed.

(** T16 *)
Lemma condition_number_gap : Goals_yang_2025_lower.condition_number_gap.
Proof.
  red; intros chi x Hchi _ _. destruct proof_of_T16 as (_ & _ & T & L).
  assert (F : forall chi, 1 < chi -> -1 < 1 / chi /\ 1 / chi < 1 /\ ln ((1 + 1 / chi) / (1 - 1 / chi)) / 2 <> 0 /\
    -1 < Rpower chi (- (1 / 2)) /\ Rpower chi (- (1 / 2)) < 1).
  { clear. intros chi H. rewrite root_of_chi, one_div by exact H. destruct (inverse_root chi H) as (A & _ & D).
    pose proof (artanh_above (/ chi) ltac:(lra)) as P. unfold artanh in P. repeat split; lra. }
  destruct (T chi Hchi) as [E G]. rewrite E in G. unfold rate in E. assert (S : 1 < sqrt chi) by (rewrite <- sqrt_1; apply sqrt_lt_1_alt; lra).
  destruct (F chi Hchi) as (F1 & F2 & F3 & F4 & F5).
  assert (P1 : 0 < (chi + -1) / (chi + 1)) by (apply Rdiv_lt_0_compat; lra).
  assert (P2 : (chi + -1) / (chi + 1) < 1) by (apply Rmult_lt_reg_r with (chi + 1); [lra|]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra).
  split; [|split].
  - repeat (split; [first [assumption | apply Rdiv_lt_0_compat; lra | apply Rlt_not_eq; rewrite <- ln_1; now apply ln_increasing]|]).
    rewrite root_of_chi, one_div by exact Hchi. exact E.
  - repeat (split; [assumption|]). rewrite root_of_chi, one_div by exact Hchi. exact G.
  - split; [exists 1; intros y Hy _; now apply F|]. apply lim_towards. apply is_lim_eventually with (2 := L) (b := 1). intros y Hy.
    rewrite root_of_chi, one_div by exact Hy. reflexivity.
Qed.
