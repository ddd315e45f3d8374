/**
 * Checks and verdicts: vacuity, refutation, proofs as {@code prove} judges them, and the ledger that says how far each theorem
 * reaches.
 *
 * <p>A check that did not run is undecided; a tool that answers with an error makes it undecided, never proved. Nothing here
 * prints.
 */
package org.majorant.judge;
