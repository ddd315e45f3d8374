package org.majorant.find.proof;

import org.majorant.theorem.Theorem;

/**
 * A theorem that a proof may cite.
 *
 * @param name what stands behind {@code by theorem}
 * @param theorem what it says
 */
public record Cited(String name, Theorem theorem) {}
