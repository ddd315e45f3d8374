(** What the export emits for a step by a rule: a tactic that applies the rule's lemma and closes its side conditions, each
    a small goal, by a few ways. They decide nothing, for Coq checks the term that they build. Builds on Rules.v, RuleOrders.v,
    Steps.v. *)
Require Import Reals Lra Psatz Lia.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW LambertWCalculus Vocabulary Infimum Growth Links Rules RuleOrders Steps.
Open Scope R_scope.

(** Hypotheses whose premises are there; statements for all values stay as they are. *)
Ltac opened_all :=
  intros;
  repeat match goal with K : ?P, H : ?P -> ?Q |- _ => lazymatch type of P with Prop => specialize (H K) end end;
  repeat match goal with H : _ /\ _ |- _ => destruct H | H : ?a = ?a |- _ => clear H end.

(** A variable above a number, or above another one, is that plus what is positive: then signs are seen by the terms. *)
Ltac shift_by H c x :=
  is_var x; lazymatch c with 0 => fail | _ => idtac end;
  let t := fresh "t" in let E := fresh "E" in let P := fresh "P" in
  remember (x - c) as t eqn:E; assert (P : 0 < t) by lra;
  let F := fresh "F" in assert (F : x = t + c) by lra; clear E; subst x; clear H.
Ltac shift_weak H c x :=
  is_var x; lazymatch c with 0 => fail | _ => idtac end;
  let t := fresh "t" in let E := fresh "E" in let P := fresh "P" in
  remember (x - c) as t eqn:E; assert (P : 0 <= t) by lra;
  let F := fresh "F" in assert (F : x = t + c) by lra; clear E; subst x; clear H.
Ltac weaker_out := repeat match goal with
  | H : ?c <= ?x, K : ?c < ?x |- _ => clear H
  | H : 0 < ?x, K : 1 < ?x |- _ => clear H
  | H : 0 < ?x, K : 1 <= ?x |- _ => clear H end.
Ltac shifted :=
  weaker_out;
  repeat match goal with H : ?c < ?x |- _ => progress shift_by H c x end;
  repeat match goal with H : ?c <= ?x |- _ => progress shift_weak H c x end.

(** A relation of rational functions: the difference over one denominator, signs by the terms. *)
Ltac sign_of_terms := first [ positive | lra | (ring_simplify; positive) | nra ].
Ltac weak_sign_of_terms := first [ left; sign_of_terms | lra | nra
  | repeat first [ apply Rplus_le_le_0_compat | apply Rmult_le_pos | apply pow_le | lra | left; positive ] ].
Ltac rational_sign :=
  lazymatch goal with
  | |- 0 < _ => field_simplify; [ first [ apply Rdiv_lt_0_compat; sign_of_terms | sign_of_terms ] | nonzero_value .. ]
  | |- 0 <= _ => field_simplify; [ first [ apply Rdiv_le_0_compat; [ weak_sign_of_terms | sign_of_terms ] | weak_sign_of_terms ]
      | nonzero_value .. ]
  end.
Ltac by_terms :=
  shifted;
  lazymatch goal with
  | |- _ <> _ => first [ nonzero | nonzero_value | apply Rgt_not_eq; sign_of_terms ]
  | |- _ < _ => first [ apply Rminus_lt_0 | idtac ]; rational_sign
  | |- _ <= _ => first [ apply Rminus_le_0 | idtac ]; rational_sign
  | |- _ = _ => field; first [ nonzero | nonzero_value ]
  end.

(** Logarithms of arguments that are equal are written alike; small whole numbers are written out. *)
Ltac same_logs :=
  repeat match goal with
  | |- context [ln ?x] => match goal with |- context [ln ?y] =>
      tryif constr_eq x y then fail else (replace (ln y) with (ln x) by (f_equal; field; nonzero)) end end.
Ltac all_logs := unfold Rdiv at 1 || idtac; logs; rewrite ?ln_1; simpl INR.

(** Facts that side conditions ask for: the domain of W, signs of logarithms. *)
Ltac side_facts :=
  pose proof (exp_pos (-1));
  repeat match goal with
  | |- context [ln ?x] => add_fact (0 < ln x) ltac:(apply ln_pos_of; lra)
  | H : context [ln ?x] |- _ => add_fact (0 < ln x) ltac:(apply ln_pos_of; lra) end.
Ltac small := first
  [ assumption | solve [ positive ] | solve [ nonzero ] | lra | exact I
  | timeout 2 (solve [ pose proof (exp_pos (-1)); lra ])
  | timeout 2 (solve [ side_facts; first [ positive | lra | nonzero ] ])
  | timeout 3 (solve [ by_terms ]) | timeout 2 nra ].
Ltac smalls := repeat split; small.

(** AM-GM with the weights that the step names. *)
Ltac weight := first [ positive | timeout 2 (solve [ shifted; positive ]) | timeout 3 (solve [ by_terms ]) | nra ].
Ltac product_of_logs :=
  logs; simpl INR; first
    [ lra
    | timeout 4 (solve [ apply Req_le; field; nonzero ])
    | timeout 6 (solve [ same_logs; apply Req_le; field; nonzero ])
    | timeout 3 nra ].
Ltac by_am_gm2 w1 w2 := opened_all; side_facts; repeat match goal with |- _ /\ _ => split end; first
  [ small
  | apply (am_gm2 w1 w2); [ weight | weight | by_terms | weight | weight | weight | product_of_logs ]
  | apply Rle_ge; apply (am_gm2 w1 w2); [ weight | weight | by_terms | weight | weight | weight | product_of_logs ] ].
Ltac by_am_gm3 w1 w2 w3 := opened_all; side_facts; repeat match goal with |- _ /\ _ => split end; first
  [ small
  | apply (am_gm3 w1 w2 w3); [ weight | weight | weight | by_terms | weight | weight | weight | weight | product_of_logs ] ].

(** The tangent that the step names. *)
Ltac close_tangent T := rewrite ?exp_0, ?ln_1 in T; first [ lra | nra | (field_simplify in T; [ first [ lra | nra ] | nonzero .. ]) ].
Ltac by_tangent_exp x a := opened_all; let T := fresh in pose proof (tangent_exp x a) as T; smalls || close_tangent T.
Ltac by_tangent_ln x a := opened_all; repeat match goal with |- _ /\ _ => split end; first
  [ small | let T := fresh in pose proof (tangent_ln x a ltac:(small) ltac:(small)) as T; close_tangent T ].

(** Monotone by the sign of the derivative, which Coq takes itself. *)
Ltac slope_side := repeat split; first [ small | timeout 3 (solve [ facts; first [ lra | nra ] ]) ].
Ltac slope_sign := unfold Rminus; first [ small | timeout 3 (solve [ facts; side_facts; first [ lra | nra ] ])
  | timeout 4 (solve [ same_exponents; facts; field_simplify; [ sign_of_terms | nonzero .. ] ]) ].
Ltac by_slope_sign :=
  repeat match goal with
  | |- _ < _ => fail 1 | |- forall _, _ => intro | |- _ -> _ => intro | |- _ /\ _ => split end;
  first [ small | by_terms | apply W0_increasing; small | apply exp_increasing; small | apply ln_increasing; small
  | match goal with H : ?a < ?b |- ?l < ?r =>
      first
      [ let g := eval pattern b in r in match g with ?f _ =>
          let la := eval cbv beta in (f a) in constr_eq l la; eapply (rises f _ a b H) end
      | let g := eval pattern a in r in match g with ?f _ =>
          let lb := eval cbv beta in (f b) in constr_eq l lb; eapply (falls f _ a b H) end ];
      [ let s := fresh "s" in let Hs := fresh in intros s Hs; unfold Rpower; auto_derive; [ slope_side | reflexivity ]
      | let s := fresh "s" in let Hs := fresh in intros s Hs; cbv beta; slope_sign ]
    end ].
Ltac by_rule_differentiation := opened_all; by_slope_sign.

(** A statement for all values at the values that the step names. *)
Ltac discharge H :=
  repeat match type of H with ?P -> _ =>
    let K := fresh in assert (K : P) by (first [ small | now exists 0%Z | now exists 1%Z | now exists 2%Z | now exists 3%Z
      | now exists 4%Z | now exists 5%Z | smalls ]); specialize (H K); clear K end;
  repeat match goal with H : _ /\ _ |- _ => destruct H end.
Ltac by_instance1 a := opened_all; repeat match goal with |- _ /\ _ => split end; first [ small |
  match goal with H : forall _ : R, _ |- _ => let K := fresh in pose proof (H a) as K; discharge K; first [ assumption | lra | small ] end ].
Ltac by_points a b := opened_all; repeat match goal with |- _ /\ _ => split end; first [ small |
  match goal with H : forall _ _ : R, _ |- _ => let K := fresh in pose proof (H a b) as K; discharge K; first [ assumption | lra | small ] end ].

(** From the limit at the lower end of the domain. *)
Ltac by_lower_end := opened_all; repeat match goal with |- _ /\ _ => split end; first [ small |
  match goal with v : R, M : forall _ _ : R, _, L : filterlim ?f (towards ?D (Finite ?a)) (locally ?l) |- _ =>
    let K := fresh in
    first [ assert (K : l < f v) by (apply (above_lower_end D f a v l); [ small | smalls | intros; smalls
            | intros; cbv beta in *; apply M; small | exact L ])
          | assert (K : l < f v) by (apply (above_lower_end D f a v l); [ small | smalls | intros; smalls
            | intros y z Dy Dz Hyz; cbv beta in *; destruct Dy; destruct Dz; eapply M; small | exact L ])
          | assert (K : f v < l) by (apply (below_lower_end D f a v l); [ small | smalls | intros; smalls
            | intros; cbv beta in *; apply M; small | exact L ]) ];
    cbv beta in K; first [ lra | small ] end ].

(** Induction: from the first whole number on. *)
Ltac induction_goal v := match goal with
  | Z : exists n : Z, v = IZR n |- _ => revert Z; match goal with B : ?m <= v |- _ => revert B end; revert v end.
Ltac by_rule_induction := opened_all; first [ match goal with v : R |- _ => induction_goal v end | idtac ];
  match goal with |- forall k : R, ?m <= k -> (exists n : Z, k = IZR n) -> @?P k =>
    let Q := eval cbv beta in (fun k : R => P k) in
    apply (whole_induction Q m); cbv beta;
    [ solve [ now exists 0%Z | now exists 1%Z | now exists 2%Z | now eexists ] | rewrite ?Rpower_O by small; first [ small | lra | nra ]
    | let k := fresh "k" in let B := fresh in let Z := fresh in let IH := fresh in intros k B Z IH;
      repeat match goal with H : forall x : R, _ -> _ |- _ => let K := fresh in pose proof (H k) as K; clear H; discharge K end;
      rewrite ?Rpower_plus, ?Rpower_1 by small; facts; first [ lra | nra ] ] end.

(** Groenwall. *)
Ltac slope_premise :=
  let s := fresh "s" in let Hs := fresh "Hs" in intros s Hs;
  match goal with H : forall x : R, _ |- _ =>
    let A := fresh in let B := fresh in destruct (H s Hs) as [A B]; split;
    [ exact A | first [ exact B | eapply Rle_trans; [ exact B | lra ] | eapply Rle_trans; [ | exact B ]; lra ] ] end.
Ltac close_groenwall G := repeat match goal with |- _ /\ _ => split end;
  first [ small | lra | eapply Rle_trans; [ exact G | right; field; nonzero ] | eapply Rle_trans; [ right | exact G ]; field; nonzero | field_simplify in G; [ field_simplify; [ lra | nonzero .. ] | nonzero .. ] ].
Ltac groenwall_rate a b f t := first
  [ let G := fresh in pose proof (groenwall_above f a b t ltac:(small) ltac:(small) ltac:(slope_premise)) as G; close_groenwall G
  | let G := fresh in pose proof (groenwall_below f a b t ltac:(small) ltac:(small) ltac:(slope_premise)) as G; close_groenwall G ].
Ltac by_rule_groenwall := opened_all; change (fun x : R => 0 <= x) with half_line in *;
  match goal with B : 0 <= ?t, f : R -> R, H : forall s : R, _ -> _ |- _ =>
    is_var t;
    let K := fresh in pose proof (H t B) as K; destruct K as [_ K];
    match type of K with
    | _ <= ?a * f t + ?b => clear K; groenwall_rate a b f t
    | _ <= ?a * f t => clear K; groenwall_rate a 0 f t
    | ?a * f t + ?b <= _ => clear K; groenwall_rate a b f t
    | ?a * f t <= _ => clear K; groenwall_rate a 0 f t
    end end.

(** Orders of growth on the scale of powers and logarithms. *)
Ltac far_facts x Hx := let A := fresh in pose proof (far_logs x Hx) as A; destruct A as (? & ? & ? & ?).
Ltac on_the_scale :=
  let x := fresh "x" in let Hx := fresh in intros x Hx; far_facts x Hx; cbv beta; split; [ positive |
    repeat first [ progress logs | rewrite ln_Rpower ]; simpl INR;
    match goal with |- ?e = _ =>
      let p := eval pattern (ln (ln x)) in e in
      let e01 := lazymatch p with ?f _ => let a := eval cbv beta in (f 0) in let b := eval cbv beta in (f 1) in constr:((a, b)) end in
      match e01 with (?e0, ?e1) =>
        let pa := eval pattern (ln x) in e0 in
        let pb := eval pattern (ln x) in e1 in
        match pa with ?fa _ => match pb with ?fb _ =>
          let c := eval cbv beta in (fa 0) in let a1 := eval cbv beta in (fa 1) in
          let b0 := eval cbv beta in (fb 0) in
          transitivity ((a1 - c) * ln x + (b0 - c) * ln (ln x) + c); [ field; nonzero | reflexivity ] end end end end ].
Ltac exponents_compare := first
  [ solve [ left; exponent_sign ] | solve [ right; split; [ exponent_zero | exponent_sign ] ] ]
with exponent_sign := first [ lra | small | timeout 4 (solve [ ring_simplify; small ])
  | timeout 5 (solve [ match goal with |- ?e < 0 => apply Ropp_lt_cancel; rewrite Ropp_0; by_terms end ])
  | timeout 4 (solve [ by_logs_sign ]) ]
with exponent_zero := first [ lra | solve [ field; nonzero ] | nra ]
with by_logs_sign := nra.
Ltac eventually_has_values := match goal with |- (towards _ p_infty) _ =>
  apply towards_inf with far; let x := fresh "x" in let Hx := fresh in intros x Hx; far_facts x Hx; repeat split; small
  | |- towards _ _ _ => apply towards_domain; let x := fresh "x" in let Hx := fresh in intros x Hx;
    repeat match goal with H : _ /\ _ |- _ => destruct H end; repeat split; small end.
Ltac limit_of := first
  [ apply filterlim_const
  | (eapply limit_0_scale; [ on_the_scale | exponents_compare ])
  | match goal with
    | |- filterlim (fun x => @?f x + @?g x) ?F _ => apply (limit_plus F f g); [ exact _ | limit_of | limit_of ]
    | |- filterlim (fun x => @?f x * @?g x) ?F _ => apply (limit_mult F f g); [ exact _ | limit_of | limit_of ]
    | |- filterlim (fun x => @?f x / ?c) ?F _ => apply (limit_mult F f (fun _ => / c)); [ exact _ | limit_of | limit_of ] end ].
Ltac by_inverse := eapply limit_by_inverse with (b := 1);
  [ let x := fresh "x" in let Hx := fresh in let u := fresh "u" in let P := fresh in intros x Hx; set (u := / x);
    assert (P : 0 < u < 1) by (unfold u; split; [ positive | rewrite <- Rinv_1; apply Rinv_lt_contravar; lra ]);
    replace x with (/ u) by (unfold u; apply Rinv_inv); clearbody u; clear Hx;
    field_simplify; [ reflexivity | nonzero .. ]
  | apply (ex_derive_continuous (V := R_NormedModule)); auto_derive; smalls
  | cbv beta; first [ lra | field; smalls | (field_simplify; [ lra | small .. ]) ] ].
Ltac value_of_ln_1 := cbv beta; repeat match goal with |- context [ln ?e] => replace (ln e) with 0 by (symmetry; transitivity (ln 1); [ f_equal; field | exact ln_1 ]) end; field.
Ltac by_rule_order := opened_all; repeat match goal with |- _ /\ _ => split end; first
  [ eventually_has_values
  | (eapply little_o_scale; [ on_the_scale | on_the_scale | exponents_compare ])
  | (eapply theta_scale; [ on_the_scale | on_the_scale | exponent_zero | exponent_zero ])
  | (eapply big_o_scale; [ on_the_scale | on_the_scale | exponents_compare ])
  | (unfold omega_of; eapply big_o_scale; [ on_the_scale | on_the_scale | exponents_compare ])
  | (intro; eapply unbounded_scale; [ on_the_scale | exponents_compare ])
  | timeout 4 by_inverse
  | (eapply limit_value; [ limit_of | first [ lra | field; nonzero | ring ] ])
  | (eapply equivalent_plus; [ on_the_scale | on_the_scale | exponents_compare ])
  | (apply limit_at_point; [ apply (ex_derive_continuous (V := R_NormedModule)); auto_derive; smalls | cbv beta; first [ lra | field; smalls | solve [ value_of_ln_1 ] ] ])
  | (apply lim_towards; exact W0_equivalent_ln)
  | small ].

(** Infima: at a point, or above a bound that holds at all feasible points. *)
Ltac member := repeat match goal with |- _ /\ _ => split end; first [ reflexivity | small | field; nonzero ].
Ltac bound_of_all b := intros ? ?; repeat match goal with H : exists _, _ |- _ => destruct H | H : _ /\ _ |- _ => destruct H end;
  subst; first [ lra | left; positive | small | match goal with H : forall _, _ |- _ => apply H; small end ].
Ltac infimum_close P v b I1 I2 :=
  let I3 := fresh in let I4 := fresh in destruct (infimum_facts P v b I1 I2) as [I3 I4];
  repeat match goal with |- _ /\ _ => split end; first [ exact I3 | lra | nra | eapply Rle_trans; [ apply I4 | small ] | small ].
Ltac by_infimum_at1 a := opened_all; match goal with |- context [infimum ?P] =>
  let I1 := fresh in let I2 := fresh in
  eassert (I1 : P _) by (exists a; member);
  assert (I2 : forall y, P y -> 0 <= y) by (bound_of_all 0);
  match type of I1 with P ?w => infimum_close P w 0 I1 I2 end end.
Ltac by_infimum_at2 a b := opened_all; match goal with |- context [infimum ?P] =>
  let I1 := fresh in let I2 := fresh in
  eassert (I1 : P _) by (exists a, b; member);
  assert (I2 : forall y, P y -> 0 <= y) by (bound_of_all 0);
  match type of I1 with P ?w => infimum_close P w 0 I1 I2 end end.
Ltac by_rule_infimum := opened_all; match goal with |- context [infimum ?P] =>
  let I1 := fresh in let I2 := fresh in
  eassert (I1 : P _) by (first [ match goal with a : R |- _ => exists a; member end
    | match goal with a : R |- _ => exists (a + 1); member end | exists 1; member
    | match goal with a : R, b : R |- _ => exists a, b; member end ]);
  match goal with |- context [?b <= infimum P] =>
    assert (I2 : forall y, P y -> b <= y) by (bound_of_all b);
    match type of I1 with P ?w => infimum_close P w b I1 I2 end end end.

(** A step that holds below and above a border. *)
Ltac by_rule_cases := intros; repeat match goal with |- _ /\ _ => split end;
  match goal with
  | H : ?a < ?b -> _, K : ?b <= ?a -> _ |- _ => destruct (Rlt_le_dec a b) as [L|L]; [ specialize (H L) | specialize (K L) ]
  | H : ?a <= ?b -> _, K : ?b < ?a -> _ |- _ => destruct (Rle_lt_dec a b) as [L|L]; [ specialize (H L) | specialize (K L) ]
  end; repeat match goal with H : _ /\ _ |- _ => destruct H end; first [ assumption | small ].

Ltac by_instance2 a b := opened_all; repeat match goal with |- _ /\ _ => split end; first [ small |
  match goal with H : forall _ _ : R, _ |- _ => let K := fresh in pose proof (H a b) as K; discharge K; first [ assumption | lra | small ] end ].

Ltac by_rule_monotonicity := first
  [ by_lower_end
  | opened; repeat match goal with |- _ /\ _ => split end; first [ small
    | first [ apply W0_increasing | apply W0_monotone | apply Wm1_decreasing | apply exp_increasing | apply ln_increasing
      | apply Rpower_lt_base | apply Rpower_le_base | apply exp_le | apply ln_le ]; small ] ].

(** Identities and signs. *)
Ltac max_min := repeat first
  [ rewrite Rmin_left by small | rewrite Rmin_right by small | rewrite Rmax_left by small | rewrite Rmax_right by small ].
Ltac equal_by_logs := apply ln_inv; [ positive | positive | logs; simpl INR; first [ lra | solve [ field; nonzero ] | nra ] ].
Ltac like_terms := match goal with
  | |- ?a + ?b = 2 * ?c => replace a with c by (symmetry; equal_by_logs); replace b with c by (symmetry; equal_by_logs); ring
  | |- ?a + ?b + ?d = 3 * ?c => replace a with c by (symmetry; equal_by_logs); replace b with c by (symmetry; equal_by_logs);
      replace d with c by (symmetry; equal_by_logs); ring
  | |- ?a + ?b = 2 * ?c * ?d => replace a with (c * d) by (symmetry; equal_by_logs);
      replace b with (c * d) by (symmetry; equal_by_logs); ring end.
Ltac cleared := match goal with H : _ = _ |- _ = _ =>
  field_simplify_eq in H; match goal with
  | |- _ = _ => field_simplify_eq; match goal with |- _ = _ => first [ lra | nra ] | |- _ => nonzero end
  | |- _ => nonzero end end.
Ltac by_rule_algebra := opened_all; repeat match goal with |- _ /\ _ => split end; first
  [ small
  | timeout 2 (solve [ to_logs; logs; simpl INR; close ])
  | timeout 2 (solve [ logs; simpl INR; lra ])
  | timeout 2 (solve [ log_facts; to_logs; logs; simpl INR in *; lra ])
  | timeout 3 (solve [ side_facts; first [ lra | equal_by_logs | nra ] ])
  | timeout 3 (solve [ side_facts; by_subst; first [ like_terms | equal_by_logs ] ])
  | timeout 3 (solve [ progress max_min; first [ small | by_logs ] ])
  | timeout 2 (solve [ cleared ]) ].
