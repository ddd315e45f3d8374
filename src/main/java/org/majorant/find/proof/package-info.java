/**
 * Proposes written proofs, as text. What is proposed is worth nothing until the door of {@code prove} has accepted it.
 *
 * <p>{@link org.majorant.find.proof.ProofSearch} is the door: it tries the shortest proposals first, in a fixed order.
 */
@NullMarked
package org.majorant.find.proof;

import org.jspecify.annotations.NullMarked;
