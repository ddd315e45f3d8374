/**
 * The regime page: one HTML file in which a reader moves the constants of a law and its budget, and sees the regimes, the
 * allocations and which of the formulas are proved.
 *
 * <p>No formula is written in JavaScript by hand: each is an {@link org.majorant.expr.Expr}, compiled as for the evaluators and
 * written out by {@link org.majorant.report.regime.ScriptProgram}. Only Lambert W and the drawing are. Nothing here decides.
 */
package org.majorant.report.regime;
