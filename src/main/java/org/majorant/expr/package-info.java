/**
 * Exact expressions: the sealed tree {@link org.majorant.expr.Expr}, its domains and relations, its normal form and its
 * evaluators (double, exact rational, ball).
 *
 * <p>Everything here is immutable and exact; equal subtrees are one object. What is undecided is said to be undecided.
 * May use {@code text}, {@code special} and commons-numbers; theorems, files and computer algebra may not enter.
 */
package org.majorant.expr;
