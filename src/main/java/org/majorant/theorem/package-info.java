/**
 * What a theory file says: theories, laws, theorems, hypotheses, claims, written proofs, checks and expectations.
 *
 * <p>Plain immutable data with the places it came from. Nothing here reads, checks or prints. May use {@code expr} and
 * {@code text}.
 */
package org.majorant.theorem;
