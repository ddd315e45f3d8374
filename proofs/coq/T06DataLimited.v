(** Proof of T6: the size is fixed, data and time share the budget. Builds on ScalarCases.v. *)
Require Import Reals Lra Psatz FunctionalExtensionality.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Infimum Model Balanced Statements ScalarOptimum ScalarCases.
Open Scope R_scope.

Theorem proof_of_T6 : T6.
Proof.
  intros k M C HM HC nu size budget z. constants k.
  assert (Hnu : 0 < nu) by (unfold nu; pos). assert (Hb : 0 < budget) by (unfold budget; pos).
  assert (Hz : 0 < z) by (unfold z; pos). pose proof (W0_pos z Hz) as HW.
  set (c := cB k * Rpower budget (- (cb k / cq k))). assert (Hc : 0 < c) by (unfold c; pos).
  assert (E : forall T, termN k (size T) = c * Rpower T nu).
  { intro T. unfold termN, size, c, budget, nu. by_ln. field. lra. }
  assert (EF : (fun T => termN k (size T) + termT k T) = fall c nu (cG k) (cxi k)).
  { apply functional_extensionality. intro T. rewrite E. reflexivity. }
  assert (EJ : cG k / (cxi k * nu * cB k) * Rpower budget (cb k / cq k) = J_of c nu (cG k) (cxi k)).
  { unfold J_of, c. by_ln. ring. }
  assert (Lz : ln z = - ln nu - ln (cxi k) + (ln (cG k) - ln (cB k)) / nu + ln budget / cr k).
  { unfold z. expand_ln. field. lra. }
  assert (Lc : ln c = ln (cB k) - nu / cr k * ln budget).
  { unfold c. expand_ln. unfold nu. field. lra. }
  set (T0 := nu * cxi k * W0 z). assert (HT0 : 0 < T0) by (unfold T0; pos).
  assert (B0 : c * Rpower T0 nu = cG k * exp (- nu * W0 z)).
  { by_ln. unfold T0. expand_ln. rewrite ln_W0, Lc, Lz by assumption. field. lra. }
  split; [|split; [|split; [|split]]].
  - intros T HT. unfold cost, size. by_ln. field. lra.
  - intros T HT. rewrite E. unfold termT. split.
    + intro Heq. (* one side rises in T, the other falls: one solution *)
      assert (Heq0 : c * Rpower T0 nu = cG k * exp (- T0 / cxi k)).
      { rewrite B0. apply (f_equal (fun x => cG k * exp x)). unfold T0. field. lra. }
      destruct (Rtotal_order T T0) as [L|[L|L]]; [|exact L|].
      * pose proof (Rpower_lt_base T T0 nu HT L Hnu).
        assert (exp (- T0 / cxi k) < exp (- T / cxi k)).
        { apply exp_increasing. unfold Rdiv. apply Rmult_lt_compat_r; [pos|lra]. } nra.
      * pose proof (Rpower_lt_base T0 T nu HT0 L Hnu).
        assert (exp (- T / cxi k) < exp (- T0 / cxi k)).
        { apply exp_increasing. unfold Rdiv. apply Rmult_lt_compat_r; [pos|lra]. } nra.
    + intros ->. fold T0. rewrite B0. apply (f_equal (fun x => cG k * exp x)). unfold T0. field. lra.
  - rewrite E. fold T0. exact B0.
  - f_equal. unfold Rpower. f_equal. rewrite ln_div, ln_W0 by assumption. ring.
  - rewrite EF, EJ. now apply optima_of_fall.
Qed.
