(** The theory file yang-2025-versions (versions.md), proved from the library. *)
Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Majorant Require Import Powers LambertW Vocabulary Growth Statements Links T19TwoVersions.
From Majorant Require Goals_yang_2025_versions.
Open Scope R_scope.

(** T19 *)
Lemma clash : Goals_yang_2025_versions.clash.
Proof.
  red; intros E c1 C c2 HE H1 HC H2 U L. destruct proof_of_T19 as (_ & _ & T & _).
  destruct (Rle_lt_dec C ((c1 / c2) ^ 42)) as [|N]; [assumption|exfalso].
  assert (P : 0 < c1 / c2) by pos. rewrite <- (Rpower_pow 42) in N by exact P. replace (INR 42) with 42 in N by (simpl; ring).
  apply T in N; lra.
Qed.

(** T19 *)
Lemma not_even_up_to_logarithms : Goals_yang_2025_versions.not_even_up_to_logarithms.
Proof.
  red; intros m Hm. split; [apply towards_inf with 1; exact ln_pos|]. intros c Hc.
  destruct (log_of_log_small (- ln c) m) as (C0 & P0 & H); [lra|]. apply towards_large. exists C0. intros C HC. specialize (H C HC).
  assert (PL : 0 < ln C) by (apply ln_pos; lra).
  rewrite !Rabs_right by (apply Rle_ge; left; pos). apply ln_le_inv; [pos|pos|]. expand_ln. lra.
Qed.

(** T19 *)
Lemma absorbed : Goals_yang_2025_versions.absorbed.
Proof.
  red; intros chi C Hchi HC ->. destruct proof_of_T19 as (_ & _ & _ & T). specialize (T C 1 (1 / 7)).
  replace (1 * (1 / 7) / 2) with (1 / 14) in T by field. rewrite T by lra. rewrite <- Rpower_plus. f_equal. field.
Qed.
