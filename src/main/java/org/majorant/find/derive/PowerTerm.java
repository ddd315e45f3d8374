package org.majorant.find.derive;

import org.majorant.expr.Expr;
import org.majorant.prove.order.Parameters;

/**
 * {@code coefficient * resource^(-rate)}, a term of the risk.
 *
 * @param resource what it falls with, positive
 * @param coefficient positive
 * @param rate positive
 * @param cost the exponent of the resource in the cost, positive
 */
record PowerTerm(Expr.Sym resource, Expr coefficient, Expr rate, Expr cost) {
    private static final Parameters P = new Parameters(java.util.List.of());

    Expr term() {
        Expr power = Expr.pow(resource, P.negate(rate));
        return coefficient == Expr.ONE ? power : Expr.mul(coefficient, power);
    }

    /** {@code cost/rate}: the weight of the term in the exponent. */
    Expr weight() {
        return P.over(cost, rate);
    }

    /** {@code coefficient*rate/cost}: what its elasticity brings for its share of the cost, over the power. */
    Expr gain() {
        return P.over(P.times(coefficient, rate), cost);
    }

    /** The resource at which the term is the value: {@code (coefficient/value)^(1/rate)}. */
    Expr at(Expr value) {
        return Spelling.power(P.over(coefficient, value), P.over(Expr.ONE, rate));
    }

    /** The resource at which {@code (rate/cost)*term} is the value. */
    Expr atGain(Expr value) {
        return Spelling.power(P.over(gain(), value), P.over(Expr.ONE, rate));
    }

    /** {@code resource^cost}. */
    Expr spending() {
        return cost == Expr.ONE ? resource : Expr.pow(resource, cost);
    }
}
