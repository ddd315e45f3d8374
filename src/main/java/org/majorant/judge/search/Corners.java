package org.majorant.judge.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;

/** Points that no draw is likely to meet: symbols at 0, and at the ends that belong to their domains, one after the other. */
final class Corners {
    private static final int MOST_SYMBOLS = 8;

    private Corners() {}

    static List<Map<Expr.Sym, BigFraction>> of(List<Expr.Sym> symbols) {
        List<Map<Expr.Sym, BigFraction>> all = new ArrayList<>();
        if (symbols.isEmpty() || symbols.size() > MOST_SYMBOLS) {
            return all;
        }
        Map<Expr.Sym, BigFraction> inside = new LinkedHashMap<>();
        symbols.forEach(s -> inside.put(s, s.domain().someValue()));
        all.add(inside);
        for (Expr.Sym s : symbols) {
            List<BigFraction> special = new ArrayList<>(List.of(BigFraction.ZERO));
            if (s.domain().lower().closed()) {
                special.add(s.domain().lower().value());
            }
            if (s.domain().upper().closed()) {
                special.add(s.domain().upper().value());
            }
            special.stream().filter(s.domain()::contains).distinct().forEach(x -> {
                Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>(inside);
                point.put(s, x);
                all.add(point);
            });
        }
        return all;
    }
}
