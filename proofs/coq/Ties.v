(** Ties each proof to its statement, and prints what each rests on. The Java test CoqLibraryTest reads the output and
    refuses every axiom but the four of the standard library's reals and classical logic. *)
From Majorant Require Import Statements.
From Majorant Require Import T07Balanced.

Check (proof_of_T7 : Statements.T7).
Print Assumptions proof_of_T7.
