(** Proof of T5: for fixed M and N the risk falls exponentially, then stays on a plateau. Builds on Balanced.v. *)
Require Import Reals Lra.
From Majorant Require Import Powers LambertW Model Balanced Statements.
Open Scope R_scope.

(** Which of two numbers is larger is seen after an increasing change of scale: [exp (-x^(1/r))] against [F/G]. *)
Lemma stage_below : forall G F x r, 0 < G -> 0 < F -> F < G -> 0 < r -> 0 < x ->
  Rpower (ln (G / F)) r <= x -> G * exp (- Rpower x (/ r)) <= F.
Proof.
  intros G F x r HG HF HFG Hr Hx H.
  assert (L : 0 < ln (G / F)).
  { apply ln_pos. apply Rmult_lt_reg_r with F; [assumption|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  assert (Hi : 0 < / r) by pos.
  apply Rpower_le_base with (c := / r) in H; [|pos|lra].
  rewrite Rpower_inverse' in H by lra. rewrite ln_div in H by assumption.
  apply ln_le_inv; [pos|assumption|]. expand_ln. lra.
Qed.

Lemma stage_above : forall G F x r, 0 < G -> 0 < F -> F < G -> 0 < r -> 0 < x ->
  x <= Rpower (ln (G / F)) r -> F <= G * exp (- Rpower x (/ r)).
Proof.
  intros G F x r HG HF HFG Hr Hx H.
  assert (L : 0 < ln (G / F)).
  { apply ln_pos. apply Rmult_lt_reg_r with F; [assumption|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  assert (Hi : 0 < / r) by pos.
  apply Rpower_le_base with (c := / r) in H; [|assumption|lra].
  rewrite Rpower_inverse' in H by lra. rewrite ln_div in H by assumption.
  apply ln_le_inv; [assumption|pos|]. expand_ln. lra.
Qed.

Theorem proof_of_T5 : T5.
Proof.
  intros k M N T HM HN HT C F Cxi stage C0. constants k.
  assert (HF : 0 < F) by (unfold F, termM, termN; pos).
  assert (HCxi : 0 < Cxi) by (unfold Cxi; pos).
  assert (Hx : C / Cxi = Rpower (T / cxi k) (cr k)).
  { unfold C, cost, Cxi. by_ln. ring. }
  assert (HCC : C = C / Cxi * Cxi) by (field; lra).
  assert (Hpow : Rpower (C / Cxi) (/ cr k) = T / cxi k).
  { rewrite Hx. apply Rpower_inverse'; [pos|lra]. }
  assert (Hx0 : 0 < C / Cxi) by (rewrite Hx; pos).
  assert (HU : U k M N T = F + stage).
  { unfold U, F, stage, termT. rewrite Hpow. do 3 f_equal. field. lra. }
  assert (Hs : 0 < stage) by (unfold stage; pos).
  split; [exact HU|]. split; [|split].
  - intro HFG. rewrite HU. split; intro HC.
    + assert (F <= stage); [|lra]. apply stage_above; try assumption.
      apply Rmult_le_reg_r with Cxi; [assumption|]. rewrite <- HCC. unfold C0 in HC. lra.
    + assert (stage <= F); [|lra]. apply stage_below; try assumption.
      apply Rmult_le_reg_r with Cxi; [assumption|]. rewrite <- HCC. unfold C0 in HC. lra.
  - intro E. unfold stage. rewrite E, Rinv_1, Rpower_1 by assumption. reflexivity.
  - intro HGF. apply Rlt_le_trans with (cG k); [|assumption]. unfold stage. rewrite <- (Rmult_1_r (cG k)) at 2.
    apply Rmult_lt_compat_l; [assumption|]. rewrite <- exp_0. apply exp_increasing. rewrite Hpow.
    assert (0 < T / cxi k) by pos. lra.
Qed.
