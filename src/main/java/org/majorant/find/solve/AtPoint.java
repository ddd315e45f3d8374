package org.majorant.find.solve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;

/** What holds where numbers are put for symbols. */
final class AtPoint {
    private AtPoint() {}

    /** The symbols of an equation and of what is known beside it. */
    static Set<Expr.Sym> symbols(Relation equation, List<Relation> known) {
        Set<Expr.Sym> symbols = new LinkedHashSet<>(Exprs.freeSymbols(equation));
        known.forEach(r -> symbols.addAll(Exprs.freeSymbols(r)));
        return symbols;
    }

    static Map<Expr.Sym, Expr> numbers(Map<Expr.Sym, BigFraction> point) {
        return point.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Expr.num(e.getValue())));
    }

    static Relation put(Relation r, Map<Expr.Sym, Expr> numbers) {
        return r.map(e -> Exprs.substitute(e, numbers));
    }

    /** Whether all hold; null where that is not decided. */
    static @Nullable Boolean hold(List<Relation> all, Map<Expr.Sym, Expr> numbers) {
        for (Relation r : all) {
            var holds = Conditions.holds(put(r, numbers), List.of());
            if (holds.isEmpty()) {
                return null;
            }
            if (!holds.get()) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of one case hold; null where that is not decided. */
    static @Nullable Boolean inACase(List<List<Relation>> cases, Map<Expr.Sym, Expr> numbers) {
        boolean open = false;
        for (List<Relation> c : cases) {
            Boolean holds = hold(c, numbers);
            if (Boolean.TRUE.equals(holds)) {
                return true;
            }
            open |= holds == null;
        }
        return open ? null : Boolean.FALSE;
    }
}
