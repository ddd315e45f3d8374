/**
 * Values of expressions at points: certified balls, exact rationals, and doubles without allocation.
 *
 * <p>Only {@link org.majorant.expr.eval.BallEvaluator} and {@link org.majorant.expr.eval.ExactEvaluator} may decide anything;
 * the double evaluator serves searches and plots.
 */
package org.majorant.expr.eval;
