package org.majorant.find.proof;

import org.majorant.expr.Relation;

/**
 * A relation that a step may refer to.
 *
 * @param name how a proof refers to it: {@code given 1}, {@code condition 2}, a label
 * @param says what is known, without conditions other than those of the goal
 */
record Known(String name, Relation says) {}
