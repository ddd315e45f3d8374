/**
 * From the laws {@code risk} and {@code cost} of a theory: the theorems that hold of such a law, each with a written proof.
 *
 * <p>Formulas are asked of computer algebra first and of our own finders second; every answer is in the log with what became
 * of it. A theorem leaves this package only when the door to proofs ({@code prove.Proof.check}) accepted it. What a class of
 * law should have and could not be proved is named.
 */
package org.majorant.find.derive;
