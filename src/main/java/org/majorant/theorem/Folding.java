package org.majorant.theorem;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;

/** Writes the author's abbreviations where their values stand. A value that is a number or a symbol is left as it is. */
final class Folding implements UnaryOperator<Expr> {
    private final Map<Expr, Expr.Sym> names = new IdentityHashMap<>();
    private final Map<Expr, Expr> done = new IdentityHashMap<>();

    Folding(List<Definition> definitions, UnaryOperator<Expr> expansion) {
        for (Definition d : definitions) {
            Expr value = expansion.apply(d.value());
            if (!(value instanceof Expr.Num) && !(value instanceof Expr.Sym)) {
                names.putIfAbsent(value, d.symbol());
            }
        }
    }

    @Override
    public Expr apply(Expr e) {
        Expr known = names.get(e);
        if (known == null) {
            known = done.get(e);
        }
        if (known == null) {
            known = Exprs.rebuild(e, this);
            done.put(e, known);
        }
        return known;
    }
}
