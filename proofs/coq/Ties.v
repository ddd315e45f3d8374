(** Ties each proof to its statement, and prints what each rests on. The Java test CoqLibraryTest reads the output and
    refuses every axiom but the four of the standard library's reals and classical logic. *)
From Majorant Require Import Statements.
From Majorant Require Import T01IsolatedLaws T02KernelFlow T03WidthRadius T04Sgd T05TwoStage T06DataLimited T07Balanced.
From Majorant Require Import T08Sandwich T09Optimum T10LocalExponent T11Readings T12Regimes T13Diminishing.
From Majorant Require Import T14SquaredLoss T15Agnostic T16Oracle T17Matching T18IntrinsicDimension T19TwoVersions.
From Majorant Require Import T20StochasticOracle TwoValues.

Check (proof_of_T1 : Statements.T1).
Print Assumptions proof_of_T1.

Check (proof_of_T2 : Statements.T2).
Print Assumptions proof_of_T2.

Check (proof_of_T3 : Statements.T3).
Print Assumptions proof_of_T3.

Check (proof_of_T4 : Statements.T4).
Print Assumptions proof_of_T4.

Check (proof_of_T5 : Statements.T5).
Print Assumptions proof_of_T5.

Check (proof_of_T6 : Statements.T6).
Print Assumptions proof_of_T6.

Check (proof_of_T7 : Statements.T7).
Print Assumptions proof_of_T7.

Check (proof_of_T8 : Statements.T8).
Print Assumptions proof_of_T8.

Check (proof_of_T9 : Statements.T9).
Print Assumptions proof_of_T9.

Check (proof_of_T10 : Statements.T10).
Print Assumptions proof_of_T10.

Check (proof_of_T11 : Statements.T11).
Print Assumptions proof_of_T11.

Check (proof_of_T12 : Statements.T12).
Print Assumptions proof_of_T12.

Check (proof_of_T13 : Statements.T13).
Print Assumptions proof_of_T13.

Check (proof_of_T14 : Statements.T14).
Print Assumptions proof_of_T14.

Check (proof_of_T14_two_values : Statements.T14_two_values).
Print Assumptions proof_of_T14_two_values.

Check (proof_of_T15 : Statements.T15).
Print Assumptions proof_of_T15.

Check (proof_of_T16 : Statements.T16).
Print Assumptions proof_of_T16.

Check (proof_of_T17 : Statements.T17).
Print Assumptions proof_of_T17.

Check (proof_of_T18 : Statements.T18).
Print Assumptions proof_of_T18.

Check (proof_of_T19 : Statements.T19).
Print Assumptions proof_of_T19.

Check (proof_of_T20 : Statements.T20).
Print Assumptions proof_of_T20.

Check (proof_of_T20_two_values : Statements.T20_two_values).
Print Assumptions proof_of_T20_two_values.
