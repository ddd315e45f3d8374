package org.majorant.expr;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** One simultaneous substitution, with each shared subtree rewritten once. */
final class Substitution {
    private final Map<Expr.Sym, Expr> values;
    private final boolean textual;
    private final IdentityHashMap<Expr, Expr> done = new IdentityHashMap<>();

    /** @param textual whether the values are abbreviations, which may speak of bound symbols */
    Substitution(Map<Expr.Sym, Expr> values, boolean textual) {
        this.values = values;
        this.textual = textual;
    }

    Expr apply(Expr e) {
        Expr known = done.get(e);
        if (known == null) {
            known = rewrite(e);
            done.put(e, known);
        }
        return known;
    }

    private Expr rewrite(Expr e) {
        if (e instanceof Expr.Sym s) {
            return values.getOrDefault(s, s);
        }
        if (!textual && e instanceof Expr.Formal f && f.kind() == FormalKind.DIFF) {
            return derivative(f);
        }
        Set<Expr.Sym> bound = Exprs.boundBy(e);
        if (bound.isEmpty() || textual) {
            return Exprs.rebuild(e, this::apply);
        }
        return underBinder(e, bound);
    }

    /**
     * Below a derivative its variable varies. It can be renamed alone, and nothing can be put for another symbol that speaks of it;
     * the derivative is never replaced by its formula, which may have a value where the derivative has none.
     */
    private Expr derivative(Expr.Formal d) {
        Expr body = d.arguments().get(0);
        Expr.Sym variable = (Expr.Sym) d.arguments().get(1);
        Expr value = values.getOrDefault(variable, variable);
        // A derivative is taken within the domain of its variable: what holds within a larger one holds within a
        // smaller.
        boolean within = value == variable
                || value instanceof Expr.Sym s
                        && s.domain().isInterval()
                        && variable.domain().includes(s.domain());
        if (!within) {
            throw new NotDifferentiableException("there is no way to write ", d, " at ", variable, " = ", value);
        }
        for (Expr.Sym s : Exprs.freeSymbols(body)) {
            if (s != variable && Exprs.contains(values.getOrDefault(s, s), (Expr.Sym) value)) {
                throw new NotDifferentiableException(
                        value, " varies in ", d, " and also stands in the value put for ", s);
            }
        }
        return Expr.diff(apply(body), value);
    }

    private Expr underBinder(Expr e, Set<Expr.Sym> bound) {
        Map<Expr.Sym, Expr> inner = new HashMap<>(values);
        inner.keySet().removeAll(bound);
        for (Map.Entry<Expr.Sym, Expr> entry : inner.entrySet()) {
            for (Expr.Sym b : bound) {
                if (Exprs.contains(entry.getValue(), b)) {
                    throw new CaptureException(
                            b, " is bound in ", e, " and also stands in the value put for ", entry.getKey());
                }
            }
        }
        Substitution below = new Substitution(inner, false);
        return Exprs.rebuild(e, below::apply);
    }
}
