(** The sharper constant of T3, by comparing [|u|] with the distance travelled: while the kernel keeps [lambda - L rho]
    after a path of length [rho], [S |u| + lambda rho - L rho^2/2] does not rise. Builds on WidthRadius.v. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers FiniteSums Gronwall WidthRadius.
Open Scope R_scope.

(** The exchange of size for length, for [y = |u|^2]; the root is smoothed, for [u] may vanish. *)
Lemma exchange : forall (y y' rho rho' : R -> R) lambda L S T, 0 <= T -> 0 <= S -> 0 <= L ->
  (forall t, 0 <= t <= T -> is_derive y t (y' t)) -> (forall t, 0 <= t <= T -> is_derive rho t (rho' t)) ->
  (forall t, 0 <= t <= T -> 0 <= y t /\ 0 <= rho t /\ 0 <= lambda - L * rho t) ->
  (forall t, 0 <= t <= T -> y' t <= - 2 * (lambda - L * rho t) * y t) ->
  (forall t, 0 <= t <= T -> rho' t <= S * sqrt (y t)) -> rho 0 = 0 ->
  S * sqrt (y T) + lambda * rho T - L / 2 * rho T ^ 2 <= S * sqrt (y 0).
Proof.
  intros y y' rho rho' lambda L S T HT HS HL Dy Dr Hp Hy Hr Hr0.
  assert (Pl : 0 <= lambda). { destruct (Hp 0 ltac:(lra)) as (_ & _ & H). rewrite Hr0 in H. lra. }
  assert (A : forall d, 0 < d ->
    S * sqrt (y T) + lambda * rho T - L / 2 * rho T ^ 2 <= S * sqrt (y 0) + d * (S * (1 + lambda * T))).
  { intros d Hd. set (h := fun t => S * sqrt (y t + d ^ 2) + lambda * rho t - L / 2 * rho t ^ 2 - lambda * S * d * t).
    set (h' := fun t => S * (y' t / (2 * sqrt (y t + d ^ 2))) + (lambda - L * rho t) * rho' t - lambda * S * d).
    assert (N : h T <= h 0).
    { apply (nonincreasing h h' 0 T HT).
      - intros t Ht. destruct (Hp t Ht) as (Py & _ & _). assert (0 < y t + d ^ 2) by nra.
        unfold h, h'. evar_last.
        + apply (is_derive_minus (fun t => S * sqrt (y t + d ^ 2) + lambda * rho t - L / 2 * rho t ^ 2)
            (fun t => lambda * S * d * t)).
          * apply (is_derive_minus (fun t => S * sqrt (y t + d ^ 2) + lambda * rho t) (fun t => L / 2 * rho t ^ 2)).
            -- apply (is_derive_plus (fun t => S * sqrt (y t + d ^ 2)) (fun t => lambda * rho t)).
               ++ apply (is_derive_scal (fun t => sqrt (y t + d ^ 2)) t S).
                  apply (is_derive_sqrt (fun t => y t + d ^ 2) t); [|assumption].
                  apply (is_derive_plus y (fun _ => d ^ 2)); [now apply Dy|apply is_derive_const].
               ++ apply (is_derive_scal rho t lambda). now apply Dr.
            -- apply (is_derive_scal (fun t => rho t ^ 2) t (L / 2)). apply (is_derive_pow rho 2 t). now apply Dr.
          * apply (is_derive_scal (fun t => t) t (lambda * S * d)). apply is_derive_id.
        + unfold minus, plus, opp, zero, one, scal, mult; simpl. unfold mult; simpl.
          replace (y' t + 0) with (y' t) by ring. field.
          apply Rgt_not_eq. apply sqrt_lt_R0. nra.
      - intros t Ht. destruct (Hp t Ht) as (Py & Pr & Pm). specialize (Hy t Ht). specialize (Hr t Ht). unfold h'.
        set (m := lambda - L * rho t) in *. assert (Q : 0 < y t + d ^ 2) by nra.
        set (w := sqrt (y t + d ^ 2)). set (v := sqrt (y t)) in *.
        assert (Pw : 0 < w) by (unfold w; apply sqrt_lt_R0; nra). assert (Pv : 0 <= v) by (unfold v; apply sqrt_pos).
        assert (W2 : w * w = y t + d ^ 2) by (unfold w; apply sqrt_sqrt; lra).
        assert (V2 : v * v = y t) by (unfold v; now apply sqrt_sqrt).
        assert (Vw : v <= w) by nra. assert (Wd : w <= v + d) by nra.
        assert (Ml : m <= lambda) by (unfold m; nra).
        assert (F : y' t / (2 * w) <= - m * (v * v) / w).
        { apply Rmult_le_reg_r with (2 * w); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra.
          replace (- m * (v * v) * / w * (2 * w)) with (- 2 * m * (v * v)) by (field; lra). rewrite V2. lra. }
        assert (G : m * rho' t <= m * (S * v)) by (now apply Rmult_le_compat_l).
        assert (F' : S * (y' t / (2 * w)) <= S * (- m * (v * v) / w)) by (now apply Rmult_le_compat_l).
        assert (E : S * (- m * (v * v) / w) + m * (S * v) = S * m * (v / w) * (w - v)) by (field; lra).
        assert (B : v / w <= 1) by (apply Rmult_le_reg_r with w; [assumption|]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra).
        assert (B0 : 0 <= v / w) by (apply Rmult_le_pos; [assumption|left; pos]).
        assert (Psm : 0 <= S * m) by (now apply Rmult_le_pos).
        assert (C1 : S * m * (v / w) * (w - v) <= S * m * (w - v)).
        { apply Rmult_le_compat_r; [lra|]. rewrite <- (Rmult_1_r (S * m)) at 2. now apply Rmult_le_compat_l. }
        assert (C2 : S * m * (w - v) <= S * m * d) by (apply Rmult_le_compat_l; lra).
        assert (C3 : S * m * d <= S * lambda * d) by (apply Rmult_le_compat_r; [lra|]; now apply Rmult_le_compat_l).
        lra. }
    unfold h in N. rewrite Hr0 in N.
    destruct (Hp T ltac:(lra)) as (PT & _ & _). destruct (Hp 0 ltac:(lra)) as (P0 & _ & _).
    assert (S * sqrt (y T) <= S * sqrt (y T + d ^ 2)) by (apply Rmult_le_compat_l; [assumption|apply sqrt_le_1; nra]).
    assert (sqrt (y 0 + d ^ 2) <= sqrt (y 0) + d).
    { pose proof (sqrt_pos (y 0)). pose proof (sqrt_sqrt (y 0) P0). pose proof (sqrt_pos (y 0 + d ^ 2)).
      pose proof (sqrt_sqrt (y 0 + d ^ 2) ltac:(nra)). nra. }
    assert (S * sqrt (y 0 + d ^ 2) <= S * (sqrt (y 0) + d)) by (now apply Rmult_le_compat_l).
    lra. }
  destruct (Rle_lt_dec (S * sqrt (y T) + lambda * rho T - L / 2 * rho T ^ 2) (S * sqrt (y 0))) as [|B]; [assumption|].
  exfalso. set (x := S * sqrt (y T) + lambda * rho T - L / 2 * rho T ^ 2 - S * sqrt (y 0)).
  set (q := S * (1 + lambda * T)). assert (Pq : 0 <= q) by (unfold q; apply Rmult_le_pos; nra).
  specialize (A (x / (2 * (q + 1)))). fold q in A. assert (Px : 0 < x) by (unfold x; lra).
  assert (Pd : 0 < x / (2 * (q + 1))) by (apply Rdiv_lt_0_compat; lra). specialize (A Pd).
  assert (x / (2 * (q + 1)) * q <= x / 2).
  { replace (x / (2 * (q + 1)) * q) with (x / 2 * (q / (q + 1))) by (field; lra).
    rewrite <- (Rmult_1_r (x / 2)) at 2. apply Rmult_le_compat_l; [lra|].
    apply Rmult_le_reg_r with (q + 1); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  unfold x in *. lra.
Qed.

(** The bound of the length: below the top of [lambda r - L r^2/2] only the smaller root is in reach. *)
Lemma below_smaller_root : forall lambda L K r, 0 < L -> L * r <= lambda -> 2 * L * K < lambda ^ 2 ->
  lambda * r - L / 2 * r ^ 2 <= K -> r <= (lambda - sqrt (lambda ^ 2 - 2 * L * K)) / L.
Proof.
  intros lambda L K r HL Hr HK H. set (d := sqrt (lambda ^ 2 - 2 * L * K)).
  assert (D2 : d * d = lambda ^ 2 - 2 * L * K) by (apply sqrt_sqrt; lra). assert (0 <= d) by apply sqrt_pos.
  apply Rmult_le_reg_l with L; [assumption|]. replace (L * ((lambda - d) / L)) with (lambda - d) by (field; lra).
  assert ((d * d) <= (lambda - L * r) * (lambda - L * r)) by nra. nra.
Qed.
