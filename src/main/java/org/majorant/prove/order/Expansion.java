package org.majorant.prove.order;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.prove.normal.UndecidedException;

/**
 * A function near infinity: {@code term + term + … + o(remainder)}, every term dominating those after it.
 *
 * @param terms the terms; none for a function of which only the remainder is known, or that is 0
 * @param remainder what the rest is small against; null where there is no rest
 */
public record Expansion(List<Term> terms, Growth remainder) {

    /** {@code coefficient * growth}; the coefficient does not hold the variable. */
    public record Term(Expr coefficient, Growth growth) {
        /** The term as an expression in the variable. */
        public Expr of(Expr c) {
            return Growth.product(coefficient, List.of(growth.of(c)));
        }
    }

    public Expansion {
        terms = List.copyOf(terms);
    }

    static Expansion exact(Term... terms) {
        return new Expansion(List.of(terms), null);
    }

    public boolean isExact() {
        return remainder == null;
    }

    boolean isZero() {
        return terms.isEmpty() && isExact();
    }

    /** @throws UndecidedException where no leading term is known: all that was computed cancels */
    public Term leading() {
        if (terms.isEmpty()) {
            throw new UndecidedException(isExact() ? "the function is 0" : "the leading terms cancel");
        }
        return terms.get(0);
    }
}
