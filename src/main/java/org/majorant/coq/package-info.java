/**
 * Statements and proofs as Coq text, {@code coqc} that accepts or rejects them, and the record of what it accepted.
 *
 * <p>Nothing here decides anything: a theorem counts as machine-checked when {@code coqc} has accepted a proof of exactly the
 * statement that {@link org.majorant.coq.ExportedTheorem} writes, and has listed no axiom beyond those of
 * {@link org.majorant.coq.Axioms}.
 */
package org.majorant.coq;
