(** What the export calls on for bounds on boxes: [interval] after the goal has been brought into the form
    [expr - expr <= 0], W replaced by the inequality that defines it. The machine numbers of Interval come in here, and
    nowhere else. Builds on Steps.v. *)
Require Import Reals Lra Psatz.
From Interval Require Import Tactic.
From Majorant Require Import Powers LambertW Steps.
Open Scope R_scope.

Ltac to_difference := first [ apply Rminus_le | apply Rminus_lt ].
Ltac without_w :=
  first [ apply W0_le | apply W0_ge | apply Wm1_ge | apply Wm1_le ].

Ltac with_squares :=
  repeat match goal with x : R, y : R |- _ => add_fact (0 <= (x - y) ^ 2) ltac:(apply pow2_ge_0) end; nra.

(** [box tac]: one bound on a box; [tac] is [interval] with the splits that the search found. *)
Ltac box tac :=
  opened; repeat match goal with |- _ /\ _ => split end; unfold Rpower;
  first [ assumption | lra | solve [ tac ] | solve [ to_difference; tac ] | solve [ nra ] | timeout 10 (solve [ with_squares ])
        | solve [ without_w; repeat split; first [ solve [ tac ] | solve [ to_difference; tac ] ] ] ].

(** [refute H]: a statement at a point of numbers, whose hypotheses hold there and whose conclusion does not. *)
Ltac number := repeat match goal with |- _ /\ _ => split end; unfold Rpower;
  first [ lra | solve [ interval ] | solve [ to_difference; interval ] | nra ].
Ltac refute H :=
  repeat match type of H with ?P -> ?Q => specialize (H ltac:(number)) end; repeat match type of H with _ /\ _ => destruct H as [? H] end;
  match goal with
  | K : ?a < ?b |- False => apply (Rlt_not_le _ _ K); number
  | K : ?a <= ?b |- False => apply (Rle_not_lt _ _ K); number
  | K : ?a = ?b |- False => first [ apply (Rlt_not_eq a b); [ number | exact K ] | apply (Rgt_not_eq a b); [ number | exact K ] ]
  | |- False => lra
  end.
