package org.majorant.judge.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;

/** Points to try: simple numbers first, then random ones. */
final class SimplePoints {
    private static final BigFraction[] SIMPLE = {
        BigFraction.of(1), BigFraction.of(2), BigFraction.of(1, 2), BigFraction.of(0), BigFraction.of(4),
        BigFraction.of(1, 4), BigFraction.of(10), BigFraction.of(3), BigFraction.of(1, 10), BigFraction.of(-1),
        BigFraction.of(100), BigFraction.of(-2)
    };
    private static final int SAME = SIMPLE.length;
    private static final int MIXED = 120;

    private final List<Expr.Sym> symbols;
    private final RandomStream random;

    SimplePoints(List<Expr.Sym> symbols, RandomStream random) {
        this.symbols = symbols;
        this.random = random;
    }

    /** The point of a number, counted from 0: one simple value for all, then mixtures of them, then drawn ones. */
    Map<Expr.Sym, BigFraction> point(int i) {
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        for (Expr.Sym s : symbols) {
            BigFraction x = i < SAME ? SIMPLE[i] : i < MIXED ? SIMPLE[random.below(SIMPLE.length)] : null;
            point.put(
                    s,
                    x != null && s.domain().contains(x)
                            ? x
                            : i < SAME ? s.domain().someValue() : Draws.draw(s.domain(), random));
        }
        return point;
    }
}
