package org.majorant.find.multiseries;

import org.majorant.expr.Expr;

/**
 * A function near infinity: a constant, or a series in falling powers of a member of the basis whose coefficients are
 * multiseries over slower members.
 *
 * @param function what it is a series of, in the symbols of the basis; by it a function that is 0 is known
 * @param top the member; null for a constant
 * @param terms the series; null for a constant
 */
record Multi(Expr function, Element top, Terms terms) {

    static Multi constant(Expr value) {
        return new Multi(value, null, null);
    }

    boolean isConstant() {
        return top == null;
    }
}
