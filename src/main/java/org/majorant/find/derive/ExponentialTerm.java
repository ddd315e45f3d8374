package org.majorant.find.derive;

import org.majorant.expr.Expr;
import org.majorant.prove.order.Parameters;

/**
 * {@code coefficient * exp(-resource/scale)}, a term of the risk.
 *
 * @param resource what it falls with, positive
 * @param coefficient positive
 * @param scale the resource that divides it by e, positive
 * @param cost the exponent of the resource in the cost, positive
 */
record ExponentialTerm(Expr.Sym resource, Expr coefficient, Expr scale, Expr cost) {
    private static final Parameters P = new Parameters(java.util.List.of());

    Expr term() {
        return at(resource);
    }

    /** The term where the resource has a value. */
    Expr at(Expr value) {
        return P.times(coefficient, Expr.exp(P.negate(P.over(value, scale))));
    }

    /** {@code resource^cost}. */
    Expr spending() {
        return cost == Expr.ONE ? resource : Expr.pow(resource, cost);
    }
}
