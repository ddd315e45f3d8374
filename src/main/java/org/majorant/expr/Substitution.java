package org.majorant.expr;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** One simultaneous substitution, with each shared subtree rewritten once. */
final class Substitution {
    private final Map<Expr.Sym, Expr> values;
    private final boolean textual;
    private final boolean assumed;
    private final IdentityHashMap<Expr, Expr> done = new IdentityHashMap<>();

    /** @param textual whether the values are abbreviations, which may speak of bound symbols */
    Substitution(Map<Expr.Sym, Expr> values, boolean textual) {
        this(values, textual, false);
    }

    /** @param assumed whether the expression is assumed to have a value: then no derivative is replaced by its formula */
    Substitution(Map<Expr.Sym, Expr> values, boolean textual, boolean assumed) {
        this.values = values;
        this.textual = textual;
        this.assumed = assumed;
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

    /** A derivative by a symbol that the substitution touches, even through the values, is carried out before. */
    private Expr derivative(Expr.Formal f) {
        Expr.Sym variable = (Expr.Sym) f.arguments().get(1);
        boolean touched =
                values.containsKey(variable) || values.values().stream().anyMatch(v -> Exprs.contains(v, variable));
        if (touched && assumed) {
            return renamed(f);
        }
        if (touched) {
            Expr carriedOut = Derivative.of(f.arguments().get(0), variable);
            return carriedOut instanceof Expr.Formal d && d.kind() == FormalKind.DIFF ? renamed(d) : apply(carriedOut);
        }
        return Expr.diff(apply(f.arguments().get(0)), variable);
    }

    /** The derivative of an unknown function, which has no closed form: only its variable can be renamed. */
    private Expr renamed(Expr.Formal d) {
        Expr variable = d.arguments().get(1);
        Expr value = values.getOrDefault((Expr.Sym) variable, variable);
        // A derivative is taken within the domain of its variable: what holds within a larger one holds within a
        // smaller.
        boolean within = value instanceof Expr.Sym s
                && s.domain().isInterval()
                && ((Expr.Sym) variable).domain().includes(s.domain());
        if (!within) {
            throw new NotDifferentiableException("there is no way to write ", d, " at ", variable, " = ", value);
        }
        return Expr.diff(apply(d.arguments().get(0)), value);
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
        Substitution below = new Substitution(inner, false, assumed);
        return Exprs.rebuild(e, below::apply);
    }
}
