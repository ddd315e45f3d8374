/**
 * A ledger as a static site: a page a theory and a front page, which open from the disk, need neither script nor network, and
 * are well-formed XML.
 *
 * <p>Formulas are MathML, printed from the very {@link org.majorant.expr.Expr} that was checked. Everything here formats; nothing
 * decides. All text of files goes through {@link org.majorant.report.html.Html}, and a finished page once more: nothing that a
 * file says becomes markup, script, style, an address that loads something, or a character that turns the direction of writing.
 */
package org.majorant.report.html;
