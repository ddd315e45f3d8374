(** The theory file yang-2025-regimes (regimes.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Growth Balanced Statements Links T12Regimes T13Diminishing T08Sandwich.
From Majorant Require Goals_yang_2025_regimes.
Open Scope R_scope.

(** From the derivative of a logarithm by a logarithm. *)
Lemma from_logs : forall (f : R -> R) x e, 0 < x -> 0 < f x -> (forall t, 0 < f (exp t)) ->
  is_derive (fun t => ln (f (exp t))) (ln x) (- e) -> ex_derive f x /\ - (x / f x) * Derive f x = e.
Proof.
  intros f x e Hx Hf Pf D. assert (D' : is_derive f x (- (f x / x) * e)).
  { apply is_derive_ext_loc with (fun y => exp (ln (f (exp (ln y))))).
    { exists (mkposreal x Hx). intros y Hy. apply Rabs_def2 in Hy. unfold minus, plus, opp in Hy; simpl in Hy.
      rewrite exp_ln by apply Pf. now rewrite exp_ln by lra. }
    evar_last.
    - apply (is_derive_comp exp (fun y => ln (f (exp (ln y))))); [apply is_derive_exp|].
      apply (is_derive_comp (fun t => ln (f (exp t))) ln); [exact D|now apply is_derive_ln].
    - unfold scal; simpl; unfold mult; simpl. rewrite exp_ln by apply Pf. rewrite (exp_ln x) by exact Hx. field. lra. }
  split; [eexists; exact D'|]. rewrite (is_derive_unique _ _ _ D'). field. lra.
Qed.

(** T12 *)
Lemma elasticities : Goals_yang_2025_regimes.elasticities.
Proof.
  red; intros. model k v_A v_B v_G v_xi 1 v_a v_b 1 1 1. destruct proof_of_T12 as (T & _).
  destruct (T k v_M v_N v_T) as (DM & DN & DT); try assumption. split; [|split].
  - destruct (from_logs (fun M => U k M v_N v_T) v_M _ H (U_pos _ _ _ _) (fun t => U_pos _ _ _ _) DM) as [X E].
    split; [exact X|]. etransitivity; [exact E|]. unfold elasticity, term, U, termM, termN, termT. cbn -[Rpower exp Rmult Rplus Rdiv Ropp]. unfold Rdiv. ring.
  - destruct (from_logs (fun N => U k v_M N v_T) v_N _ H3 (U_pos _ _ _ _) (fun t => U_pos _ _ _ _) DN) as [X E].
    split; [exact X|]. etransitivity; [exact E|]. unfold elasticity, term, U, termM, termN, termT. cbn -[Rpower exp Rmult Rplus Rdiv Ropp]. unfold Rdiv. ring.
  - destruct (from_logs (fun T => U k v_M v_N T) v_T _ H6 (U_pos _ _ _ _) (fun t => U_pos _ _ _ _) DT) as [X E].
    split; [exact X|]. etransitivity; [exact E|]. unfold elasticity, term, U, termM, termN, termT. cbn -[Rpower exp Rmult Rplus Rdiv Ropp]. unfold Rdiv. ring.
Qed.

(** T12: the largest term with the largest weight. *)
Lemma largest_term_is_best_next : Goals_yang_2025_regimes.largest_term_is_best_next.
Proof.
  red; intros x y z a p b q T r xi Hx Hy Hz Ha Hp Hb Hq HT Hr Hxi Hyx Hzx Hw Hw'.
  assert (PU : 0 < x + y + z) by lra. assert (P1 : 0 < b / q) by pos. assert (P2 : 0 < T / (r * xi)) by pos. split.
  - replace (b * y / (x + y + z) / q) with (b / q * y * / (x + y + z)) by (field; lra).
    replace (a * x / (x + y + z) / p) with (a / p * x * / (x + y + z)) by (field; lra).
    apply Rmult_le_compat_r; [left; pos|]. apply Rmult_le_compat; lra.
  - replace (T / xi * z / (x + y + z) / r) with (T / (r * xi) * z * / (x + y + z)) by (field; lra).
    replace (a * x / (x + y + z) / p) with (a / p * x * / (x + y + z)) by (field; lra).
    apply Rmult_le_compat_r; [left; pos|]. apply Rmult_le_compat; lra.
Qed.

(** T13 *)
Lemma diminishing_returns : Goals_yang_2025_regimes.diminishing_returns.
Proof.
  red; intros. model k v_A v_B v_G v_xi 1 v_a v_b 1 1 1. destruct (proof_of_T13 k v_N v_T) as (_ & L & E); try assumption.
  split; [|split].
  - destruct (terms_pos k v_M v_N v_T) as (PM & PN & PT). rewrite Rmult_assoc.
    change (v_a * termM k v_M / (termM k v_M + termN k v_N + termT k v_T) < v_a / (1 + termN k v_N / termM k v_M)).
    set (x := termM k v_M) in *. set (y := termN k v_N) in *. set (w := termT k v_T) in *.
    replace (v_a / (1 + y / x)) with (v_a * x / (x + y)) by (field; lra). unfold Rdiv. apply Rmult_lt_compat_l; [pos|].
    apply Rinv_lt_contravar; [pos|lra].
  - exact (lim_towards _ _ _ _ L).
  - apply lim_towards. apply is_lim_ext with (2 := E). intro M. unfold elasticity, term, U, termM, termN, termT. cbn -[Rpower exp Rmult Rplus Rdiv Ropp]. unfold Rdiv. ring.
Qed.
