/**
 * LaTeX by the project's own printer: expressions, formulas, theorems, theories and a master file for pdflatex.
 *
 * <p>What is printed is the very {@link org.majorant.expr.Expr} that was checked, and a verdict is worded as the ledger
 * words it. Everything here formats; nothing decides. Prose of theory files is escaped: no text of a file becomes a TeX
 * command, but for the LaTeX names that {@link org.majorant.theorem.LatexName} lets through.
 */
package org.majorant.report.latex;
