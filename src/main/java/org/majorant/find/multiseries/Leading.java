package org.majorant.find.multiseries;

import java.util.Map;
import org.majorant.expr.Expr;

/**
 * The leading term: a constant that is not 0, and powers of members of the basis.
 *
 * @param coefficient holds neither the variable nor a symbol of the basis
 * @param exponents of the members, the fastest first; those with exponent 0 are left out
 */
record Leading(Expr coefficient, Map<Element, Expr> exponents) {}
