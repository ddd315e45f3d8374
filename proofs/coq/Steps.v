(** What the export calls on: tactics that close a step of a written proof, each a short list of attempts. They decide
    nothing, for Coq checks the term that they build. Builds on Powers.v, LambertW.v, Vocabulary.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW AmGm Vocabulary.
Open Scope R_scope.

Lemma ln_lt_inv' : forall x y, 0 < x -> 0 < y -> ln x < ln y -> x < y.
Proof. intros x y Hx Hy H. apply exp_increasing in H. now rewrite !exp_ln in H. Qed.

Lemma W0_domain : forall x w, w * exp w = x -> - exp (-1) <= x.
Proof. intros x w H. rewrite <- H. apply wexp_min. Qed.

Lemma W0_unique' : forall x w, -1 <= w -> w * exp w = x -> w = W0 x.
Proof. intros. symmetry. now apply W0_unique. Qed.

Lemma Wm1_unique' : forall x w, w <= -1 -> w * exp w = x -> w = Wm1 x.
Proof. intros. symmetry. now apply Wm1_unique. Qed.

Lemma ln_pow : forall x n, 0 < x -> ln (x ^ n) = INR n * ln x.
Proof. intros x n H. rewrite <- Rpower_pow by assumption. apply ln_Rpower. Qed.

Lemma ln_sqrt : forall x, 0 < x -> ln (sqrt x) = ln x / 2.
Proof. intros x H. rewrite <- Rpower_sqrt by assumption. rewrite ln_Rpower. field. Qed.

Lemma W0_le : forall x w, -1 <= w -> - exp (-1) <= x -> x <= w * exp w -> W0 x <= w.
Proof. intros x w Hw Hx H. destruct (W0_spec x Hx). apply wexp_le_inv; unfold wexp; lra. Qed.

Lemma W0_ge : forall x w, -1 <= w -> w * exp w <= x -> w <= W0 x.
Proof.
  intros x w Hw H. assert (Hx : - exp (-1) <= x) by (apply Rle_trans with (2 := H); apply wexp_min).
  destruct (W0_spec x Hx). apply wexp_le_inv; unfold wexp; lra.
Qed.

Lemma Wm1_ge : forall x w, w <= -1 -> - exp (-1) <= x < 0 -> x <= w * exp w -> w <= Wm1 x.
Proof.
  intros x w Hw Hx H. destruct (Wm1_spec x Hx) as [A B]. destruct (Rle_lt_dec w (Wm1 x)) as [|L]; [assumption|].
  pose proof (wexp_falls (Wm1 x) w L Hw) as C. unfold wexp in C. lra.
Qed.

Lemma Wm1_le : forall x w, - exp (-1) <= x < 0 -> w * exp w <= x -> Wm1 x <= w.
Proof.
  intros x w Hx H. destruct (Wm1_spec x Hx) as [A B]. destruct (Rle_lt_dec (Wm1 x) w) as [|L]; [assumption|].
  pose proof (wexp_falls w (Wm1 x) L A) as C. unfold wexp in C. lra.
Qed.

(** Powers of what may be 0, and what holds on all of a domain holds near a point of it. *)
Lemma has_power_nonneg : forall x y, 0 <= x -> 0 <= y -> has_power x y.
Proof. intros x y [H|H] Hy; [now left|right; left; now split]. Qed.

Lemma power_nonneg : forall x y, 0 <= x -> 0 <= power x y.
Proof.
  intros x y H. unfold power. destruct (Rlt_dec 0 x) as [P|P]; [left; apply Rpower_pos|].
  destruct (Req_EM_T x 0) as [|N]; [destruct (Req_EM_T y 0); lra|]. exfalso. apply N. lra.
Qed.

Lemma near_of_domain : forall (D P : R -> Prop) t, (forall x, D x -> P x) -> near D t P.
Proof. intros D P t H. unfold near, within. now apply filter_forall. Qed.

Ltac opened :=
  intros; repeat match goal with K : ?P, H : ?P -> _ |- _ => specialize (H K) end;
  repeat match goal with H : _ /\ _ |- _ => destruct H | H : ?a = ?a |- _ => clear H end.

Ltac positive := solve [ repeat first
    [ assumption | apply exp_pos | apply Rpower_pos | apply W0_pos | apply pow_lt | apply sqrt_lt_R0
    | apply Rmult_lt_0_compat | apply Rinv_0_lt_compat
    | apply Rdiv_lt_0_compat | lra | apply Rplus_lt_0_compat ] ].

Ltac nonzero := solve [ repeat split; first [ apply Rgt_not_eq; positive | apply Rlt_not_eq; positive | lra | nra ] ].

(** Facts about the subterms of the goal and of the hypotheses. *)
Ltac known P := match goal with H : P |- _ => idtac end.
Ltac add_fact P tac := tryif known P then fail else (assert P by tac).
Ltac facts :=
  repeat match goal with
  | |- context [Rpower ?x ?y] => add_fact (0 < Rpower x y) ltac:(apply Rpower_pos)
  | |- context [exp ?x] => add_fact (0 < exp x) ltac:(apply exp_pos)
  | H : context [Rpower ?x ?y] |- _ => add_fact (0 < Rpower x y) ltac:(apply Rpower_pos)
  | H : context [exp ?x] |- _ => add_fact (0 < exp x) ltac:(apply exp_pos)
  | |- context [W0 ?x] => add_fact (0 < W0 x) ltac:(apply W0_pos; positive)
  | |- context [?x * ?y] => add_fact (0 < x * y) ltac:(positive)
  | |- context [?x / ?y] => add_fact (0 < x / y) ltac:(positive)
  | H : context [?x * ?y] |- _ => add_fact (0 < x * y) ltac:(positive)
  end.

(** Logarithms of everything positive. *)
Ltac logs :=
  repeat first
    [ rewrite ln_Rpower | rewrite ln_exp | rewrite ln_1 | rewrite ln_W0 by positive | rewrite ln_div by positive
    | rewrite ln_mult by positive | rewrite ln_Rinv by positive | rewrite ln_pow by positive | rewrite ln_sqrt by positive ].
Ltac logs_in H :=
  repeat first
    [ rewrite ln_Rpower in H | rewrite ln_exp in H | rewrite ln_1 in H | rewrite ln_W0 in H by positive
    | rewrite ln_div in H by positive | rewrite ln_mult in H by positive | rewrite ln_Rinv in H by positive
    | rewrite ln_pow in H by positive | rewrite ln_sqrt in H by positive ].
Ltac log_facts :=
  repeat match goal with
  | H : ?a = ?b |- _ => let P := constr:(ln a = ln b) in
      tryif known P then fail else (assert (0 < a /\ 0 < b) as _ by (split; positive); assert P by (now rewrite H))
  | H : ?a <= ?b |- _ => let P := constr:(ln a <= ln b) in
      tryif known P then fail else (assert P by (apply ln_le; [positive | exact H]))
  | H : ?a < ?b |- _ => let P := constr:(ln a < ln b) in
      tryif known P then fail else (assert P by (apply ln_increasing; [positive | exact H]))
  end;
  repeat match goal with H : context [ln (_ * _)] |- _ => progress logs_in H
  | H : context [ln (_ / _)] |- _ => progress logs_in H | H : context [ln (Rpower _ _)] |- _ => progress logs_in H
  | H : context [ln (exp _)] |- _ => progress logs_in H | H : context [ln (sqrt _)] |- _ => progress logs_in H end.

Ltac close := first [ assumption | lra | solve [ field; nonzero ] | solve [ field_simplify_eq; [ lra | nonzero ] ] ].
Ltac close_nra := first [ close | nra | solve [ field_simplify_eq; [ nra | nonzero ] ] ].

Ltac to_logs := first [ apply ln_inv; [ positive | positive | ] | apply ln_lt_inv'; [ positive | positive | ]
  | apply ln_le_inv; [ positive | positive | ] ].

(** An equation of logarithms is linear in each of them: solve it for the logarithm of a symbol and put that in. *)
Ltac nonzero_value := first [ nonzero
  | apply Rgt_not_eq; unfold Rgt; field_simplify; [ positive | nonzero .. ]
  | apply Rlt_not_eq; apply Ropp_lt_cancel; rewrite Ropp_0; field_simplify; [ positive | nonzero .. ] ].
Ltac solved_for v H :=
  match type of H with ?l = ?r =>
    let e := constr:(l - r) in
    match eval pattern (ln v) in e with ?f _ =>
      let f0 := eval cbv beta in (f 0) in
      let f1 := eval cbv beta in (f 1) in
      let E := fresh "E" in
      assert (E : ln v = f0 / (f0 - f1));
      [ apply (Rmult_eq_reg_r (f0 - f1)); [ transitivity f0; [ transitivity (f0 - (l - r)); [ field; nonzero | rewrite H; ring ]
          | field; nonzero_value ] | nonzero_value ]
      | clear H; rewrite ?E in *; clear E ]
    end
  end.
Ltac eliminate :=
  repeat match goal with
  | H : ?l = ?r |- _ => match constr:((l, r)) with context [ln ?v] => is_var v; solved_for v H end
  end.
Ltac field_value := solve [ field; nonzero_value ].
Ltac by_elimination := log_facts; try to_logs; logs; eliminate; first [ lra | field_value | nra ].

Ltac roots := repeat match goal with
  | |- context [sqrt ?x] => add_fact (sqrt x * sqrt x = x) ltac:(apply sqrt_sqrt; first [ left; positive | lra | nra ]);
      add_fact (0 <= sqrt x) ltac:(apply sqrt_pos) end.
Ltac by_roots := roots; first [ nra | field_simplify_eq; [ first [ lra | nra ] | nonzero .. ] ].
Ltac by_equations := solve [ field_simplify_eq; [ first [ lra | nra ] | nonzero .. ] ].
Ltac by_domain := match goal with
  | H : context [exp ?w] |- - exp (-1) <= _ => apply (W0_domain _ w); first [ close_nra | by_equations ] end.
Ltac by_tangent :=
  repeat match goal with
  | |- context [ln ?x] => add_fact (ln x <= x - 1) ltac:(apply ln_le_minus_1; positive)
  | |- context [exp ?x] => add_fact (1 + x <= exp x) ltac:(apply exp_ineq1_le) end; first [ lra | nra ].
Ltac by_w0 :=
  repeat match goal with
  | |- context [W0 ?x] => add_fact (W0 x * exp (W0 x) = x) ltac:(apply W0_eq; left; positive)
  | H : context [W0 ?x] |- _ => add_fact (W0 x * exp (W0 x) = x) ltac:(apply W0_eq; left; positive) end;
  facts; first [ lra | nra ].

(** Both sides times a denominator. *)
Ltac by_clearing :=
  repeat match goal with
  | H : ?a < ?b / ?c |- _ => apply (Rmult_lt_compat_r c) in H; [ | positive ]; unfold Rdiv in H; rewrite Rmult_assoc, Rinv_l in H by nonzero
  | H : ?a <= ?b / ?c |- _ => apply (Rmult_le_compat_r c) in H; [ | left; positive ]; unfold Rdiv in H; rewrite Rmult_assoc, Rinv_l in H by nonzero
  | H : ?b / ?c < ?a |- _ => apply (Rmult_lt_compat_r c) in H; [ | positive ]; unfold Rdiv in H; rewrite Rmult_assoc, Rinv_l in H by nonzero
  | H : ?b / ?c <= ?a |- _ => apply (Rmult_le_compat_r c) in H; [ | left; positive ]; unfold Rdiv in H; rewrite Rmult_assoc, Rinv_l in H by nonzero
  end; first [ lra | nra | by_equations ].
Ltac by_goal_clearing :=
  first [ apply Rminus_le | apply Rminus_lt | idtac ];
  match goal with
  | |- ?e <= 0 => apply Ropp_le_cancel; rewrite Ropp_0; field_simplify; [ | nonzero .. ];
      apply Rmult_le_pos; [ first [ lra | nra ] | left; positive ]
  | |- ?e < 0 => apply Ropp_lt_cancel; rewrite Ropp_0; field_simplify; [ | nonzero .. ];
      apply Rmult_lt_0_compat; [ first [ lra | nra ] | positive ]
  end.
Ltac by_max := unfold Rmax, Rmin; repeat destruct Rle_dec; first [ lra | nra ].

(** The attempts for one relation, from the cheapest on. *)
Ltac by_subst := repeat match goal with H : ?x = _ |- _ => is_var x; subst x | H : _ = ?x |- _ => is_var x; subst x end.
Ltac by_lambert :=
  first [ apply W0_unique | apply W0_unique' | apply Wm1_unique | apply Wm1_unique' ];
  first [ close_nra | solve [ facts; nra ] ].
Ltac by_field := solve [ field; nonzero ].
Ltac by_logs := to_logs; logs; close.
Ltac by_logs_and_facts := log_facts; to_logs; logs; close.
Ltac by_facts := facts; first [ lra | nra ].
Ltac by_differentiability := unfold Rpower; auto_derive; repeat split; first [ positive | nonzero | trivial ].
Ltac by_monotone :=
  first [ apply W0_monotone | apply W0_increasing | apply exp_le | apply exp_increasing | apply ln_le | apply ln_increasing
        | apply Rpower_le_base | apply Rpower_lt_base | apply Rpower_neg_le_base | apply Rpower_neg_lt_base
        | apply sqrt_le_1 | apply sqrt_lt_1 ]; first [ positive | close_nra ].

(** Exponentials of equal exponents are written alike. *)
Ltac same_exponents :=
  repeat match goal with
  | |- context [exp ?x] => match goal with |- context [exp ?y] =>
      tryif constr_eq x y then fail else (replace (exp y) with (exp x) by (f_equal; field; nonzero)) end end.
Ltac by_exponents := unfold Rpower in *; logs; same_exponents; first [ lra | by_field | by_equations ].
Ltac by_derivative :=
  repeat match goal with |- context [Derive ?f ?x] => erewrite (is_derive_unique f x); [ | unfold Rpower; auto_derive;
    [ repeat split; first [ positive | nonzero | trivial ] | reflexivity ] ] end; unfold Rpower;
  first [ by_field | same_exponents; by_field | by_exponents ].
Ltac by_signs := first [ apply Ropp_lt_cancel | apply Ropp_le_cancel ]; rewrite Ropp_0; field_simplify;
  [ first [ positive | left; positive ] | nonzero .. ].
Ltac bounded := first [ close_nra | by_goal_clearing | by_clearing | by_signs | by_domain | by_equations ].
Ltac by_inversion :=
  first [ apply W0_unique | apply W0_unique' | apply Wm1_unique | apply Wm1_unique' ]; bounded.
Ltac by_entropy := match goal with
  | H : ?u + ?v + ?w = 1 |- _ <= ln 3 => apply exp_le_inv; rewrite exp_ln by lra;
      apply Rle_trans with (2 := entropy3_le u v w ltac:(lra) ltac:(lra) ltac:(lra) H); right; f_equal; ring
  | H : ?u + ?v = 1 |- _ <= ln 2 => apply exp_le_inv; rewrite exp_ln by lra;
      apply Rle_trans with (2 := entropy2_le u v ltac:(lra) ltac:(lra) H); right; f_equal; ring end.

Ltac by_rewriting :=
  repeat match goal with E : _ = W0 _ |- _ => rewrite <- E; clear E | E : _ = Wm1 _ |- _ => rewrite <- E; clear E
  | E : Rpower _ _ = _ |- _ => rewrite E; clear E end;
  first [ by_field | lra | by_logs | same_exponents; lra | by_goal_clearing | to_logs; logs; by_field ].
Ltac by_rewriting_logs :=
  repeat match goal with E : ?t = _ * ln _ |- _ => is_var t; rewrite <- E; clear E end;
  first [ positive | by_elimination | by_exponents ].

Ltac by_vocabulary := first
  [ apply has_power_nonneg; first [ assumption | left; positive | lra ]
  | apply power_nonneg; first [ assumption | lra ]
  | apply near_of_domain; intros; repeat split; first [ assumption | positive | nonzero | lra ] ].

Ltac attempt_here := first
  [ assumption | solve [ positive ] | solve [ nonzero ] | apply pow2_ge_0 | timeout 2 (solve [ lra ]) | timeout 2 (by_field)
  | timeout 2 (solve [ by_logs ]) | timeout 2 (solve [ by_facts ]) | timeout 2 (solve [ by_logs_and_facts ])
  | timeout 2 (solve [ by_domain ]) | timeout 2 (solve [ by_rewriting ]) | timeout 4 (solve [ progress by_rewriting_logs ]) | timeout 3 (solve [ by_inversion ])
  | timeout 2 (solve [ by_lambert ]) | timeout 2 (solve [ by_monotone ])
  | timeout 2 (solve [ by_signs ]) | timeout 2 (solve [ by_exponents ]) | timeout 2 (solve [ by_differentiability ])
  | timeout 4 (solve [ by_derivative ]) | timeout 4 (solve [ by_elimination ]) | timeout 2 (by_equations)
  | timeout 2 (solve [ by_roots ]) | timeout 2 (solve [ roots; by_goal_clearing ]) | timeout 2 (solve [ by_clearing ])
  | timeout 2 (solve [ by_tangent ]) | timeout 2 (solve [ by_w0 ]) | timeout 2 (solve [ by_goal_clearing ])
  | timeout 2 (solve [ by_max ]) | timeout 1 (solve [ by_entropy ]) | timeout 2 (solve [ log_facts; lra ])
  | timeout 2 (solve [ by_vocabulary ]) | timeout 2 (solve [ nra ]) ].

Ltac attempt := first [ attempt_here | progress by_subst; attempt_here ].

Ltac step := opened; repeat match goal with |- _ /\ _ => split end; attempt.

(** The claims from the steps that establish them. *)
Ltac conclude := repeat match goal with |- _ /\ _ => split end; first [ assumption | step ].
