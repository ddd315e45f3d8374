package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;

/** Parts of an expression through which alone it may depend on a symbol. */
final class Cores {
    private static final int MOST = 24;

    private Cores() {}

    /** The parts that hold the symbol, the whole and the symbol itself left out, the larger ones first. */
    static List<Expr> holding(Expr e, Expr.Sym v) {
        Set<Expr> all = new LinkedHashSet<>();
        collect(e, v, all);
        all.remove(e);
        all.remove(v);
        List<Expr> parts = new ArrayList<>(all);
        parts.sort((a, b) -> Integer.compare(Exprs.size(b, 1000), Exprs.size(a, 1000)));
        return parts.size() > MOST ? parts.subList(0, MOST) : parts;
    }

    private static void collect(Expr e, Expr.Sym v, Set<Expr> into) {
        if (!(e instanceof Expr.Formal) && Exprs.contains(e, v) && into.add(e)) {
            Exprs.parts(e).forEach(x -> collect(x, v, into));
        }
    }

    static Expr replaced(Expr e, Expr part, Expr by) {
        return e == part ? by : Exprs.rebuild(e, x -> replaced(x, part, by));
    }
}
