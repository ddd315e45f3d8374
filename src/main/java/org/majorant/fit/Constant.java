package org.majorant.fit;

import org.majorant.expr.Expr;

/**
 * A constant of a law that is fitted.
 *
 * @param symbol its symbol
 * @param kind how the law depends on it
 */
public record Constant(Expr.Sym symbol, Kind kind) {

    /** How a law depends on a constant. */
    public enum Kind {
        /** The law is affine in all of these together. */
        LINEAR,
        /** It stands in exponents alone. */
        EXPONENT,
        /** Anything else, such as the time constant of an exponential. */
        SCALE
    }

    /** The name of its symbol. */
    public String name() {
        return symbol.name();
    }
}
