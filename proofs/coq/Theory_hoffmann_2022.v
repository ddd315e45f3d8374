(** The theory file hoffmann-2022 (compute-optimal.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers Vocabulary Growth Links.
From Majorant Require Goals_hoffmann_2022.
Open Scope R_scope.

Lemma stationary_model_size : Goals_hoffmann_2022.stationary_model_size.
Proof.
  red; intros A N a B C b HA HN Ha HB HC Hb [_ E].
  assert (D : is_derive (fun x => A / Rpower x a + B / Rpower (C / (6 * x)) b) N
    (- (A * a / N) * Rpower N (- a) + B * b / N * Rpower (C / (6 * N)) (- b))).
  { apply is_derive_ext_loc with (fun x => A * exp (- a * ln x) + B * exp (- b * (ln C - ln 6 - ln x))).
    { exists (mkposreal N HN). intros x Hx. apply Rabs_def2 in Hx. unfold minus, plus, opp in Hx; simpl in Hx. assert (Px : 0 < x) by lra.
      unfold Rdiv at 1 2. f_equal; f_equal; rewrite <- Rpower_Ropp; unfold Rpower; f_equal. expand_ln. ring. }
    auto_derive; [lra|]. assert (E1 : Rpower N (- a) = exp (- a * ln N)) by reflexivity.
    assert (E2 : Rpower (C / (6 * N)) (- b) = exp (- b * (ln C - ln 6 - ln N))) by (unfold Rpower; f_equal; expand_ln; ring).
    rewrite E1, E2. unfold Rminus. field. lra. }
  assert (E0 : - (A * a / N) * Rpower N (- a) + B * b / N * Rpower (C / (6 * N)) (- b) = 0)
    by (etransitivity; [symmetry; exact (is_derive_unique _ _ _ D)|exact E]).
  assert (F : A * a / N * Rpower N (- a) = B * b / N * Rpower (C / (6 * N)) (- b)) by lra.
  apply (f_equal ln) in F. revert F. expand_ln. intro F. by_ln. apply Rmult_eq_reg_l with (a + b); [|lra].
  replace ((a + b) * (1 / (a + b) * (ln a + ln A - (ln b + ln B)) + b / (a + b) * (ln C - ln 6)))
    with (ln a + ln A - (ln b + ln B) + b * (ln C - ln 6)) by (field; lra). lra.
Qed.

Lemma stationary_data_size : Goals_hoffmann_2022.stationary_data_size.
Proof.
  red; intros N a A b B C D HN Ha HA Hb HB HC HD EN EC. assert (ED : D = C / 6 / N) by (rewrite EC; field; lra).
  rewrite ED, EN. by_ln. field. lra.
Qed.

Lemma optimal_risk : Goals_hoffmann_2022.optimal_risk.
Proof.
  red; intros N a A b B C D L E HN Ha HA Hb HB HC HD HL HE EN ED EL.
  assert (T1 : A / Rpower N a = A * Rpower (Rpower (a * A / (b * B)) (1 / (a + b))) (- a) * Rpower (6 / C) (a * b / (a + b))).
  { rewrite EN. by_ln. field. lra. }
  assert (T2 : B / Rpower D b = a / b * (A * Rpower (Rpower (a * A / (b * B)) (1 / (a + b))) (- a) * Rpower (6 / C) (a * b / (a + b)))).
  { rewrite ED. by_ln. field. lra. }
  rewrite EL, T1, T2. ring.
Qed.

(** The printed digits stand for intervals; the quotient stays in that of the digit claimed. *)
Lemma balance_of_the_terms : Goals_hoffmann_2022.balance_of_the_terms.
Proof.
  red; intros a A b B Ha Ha' HA HA' Hb Hb' HB HB'. assert (P : 0 < b * B) by pos.
  assert (L1 : 67 / 200 * (8127 / 20) <= a * A) by (apply Rmult_le_compat; lra). assert (L2 : a * A <= 69 / 200 * (8129 / 20)) by (apply Rmult_le_compat; lra).
  assert (L3 : 11 / 40 * (8213 / 20) <= b * B) by (apply Rmult_le_compat; lra). assert (L4 : b * B <= 57 / 200 * (1643 / 4)) by (apply Rmult_le_compat; lra).
  assert (E : a * A / (b * B) * (b * B) = a * A) by (field; split; lra).
  split; [apply Rmult_le_reg_r with (b * B)|apply Rmult_lt_reg_r with (b * B)]; lra.
Qed.
