(** Infima of sets of reals: existence, uniqueness, approach, and the infimum of a minorising family.
    Builds on Model.v (for [is_inf] alone). *)
Require Import Reals Lra.
From Majorant Require Import Model.
Open Scope R_scope.

Lemma is_inf_exists : forall (P : R -> Prop) v0 b, P v0 -> (forall v, P v -> b <= v) -> exists m, is_inf P m.
Proof.
  intros P v0 b H0 Hb. destruct (completeness (fun x => P (- x))) as [u [Hu Hl]].
  - exists (- b). intros x Hx. specialize (Hb _ Hx). lra.
  - exists (- v0). now rewrite Ropp_involutive.
  - exists (- u). split.
    + intros v Hv. assert (- v <= u); [|lra]. apply Hu. now rewrite Ropp_involutive.
    + intros m' Hm. assert (u <= - m'); [|lra]. apply Hl. intros x Hx. specialize (Hm _ Hx). lra.
Qed.

Lemma is_inf_unique : forall P m m', is_inf P m -> is_inf P m' -> m = m'.
Proof. intros P m m' [H1 H2] [H1' H2']. apply Rle_antisym; auto. Qed.

Lemma is_inf_ge : forall P m b, is_inf P m -> (forall v, P v -> b <= v) -> b <= m.
Proof. intros P m b [_ H]; auto. Qed.

Lemma is_inf_le : forall P m v, is_inf P m -> P v -> m <= v.
Proof. intros P m v [H _]; auto. Qed.

(** Below every bound that is approached from above. *)
Lemma is_inf_le_approached : forall P m b, is_inf P m -> (forall d, 0 < d -> exists v, P v /\ v <= b + d) -> m <= b.
Proof.
  intros P m b Hm Ha. destruct (Rle_lt_dec m b) as [|L]; [assumption|].
  destruct (Ha ((m - b) / 2) ltac:(lra)) as [v [Hv Hle]]. pose proof (is_inf_le _ _ _ Hm Hv). lra.
Qed.

Lemma is_inf_min : forall (P : R -> Prop) m, P m -> (forall v, P v -> m <= v) -> is_inf P m.
Proof. intros P m H Hl. split; auto. Qed.

Lemma is_inf_approached : forall (P : R -> Prop) m,
  (forall v, P v -> m <= v) -> (forall d, 0 < d -> exists v, P v /\ v <= m + d) -> is_inf P m.
Proof.
  intros P m Hl Ha. split; [assumption|]. intros m' H'. destruct (Rle_lt_dec m' m) as [|L]; [assumption|].
  destruct (Ha ((m' - m) / 2) ltac:(lra)) as [v [Hv Hle]]. specialize (H' v Hv). lra.
Qed.

(** Two sets with the same lower bounds have the same infimum. *)
Lemma is_inf_same : forall (P P' : R -> Prop) m,
  (forall v, P v -> exists v', P' v' /\ v' <= v) -> (forall v, P' v -> exists v', P v' /\ v' <= v) ->
  is_inf P m -> is_inf P' m.
Proof.
  intros P P' m H H' [Hl Hg]. split.
  - intros v Hv. destruct (H' v Hv) as [v' [H1 H2]]. specialize (Hl v' H1). lra.
  - intros m' Hm. apply Hg. intros v Hv. destruct (H v Hv) as [v' [H1 H2]]. specialize (Hm v' H1). lra.
Qed.
