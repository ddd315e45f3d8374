package org.majorant.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;

/** The expressions of formulas, their free symbols and the unknown functions that occur. */
final class Symbols {
    private Symbols() {}

    static List<Expr> expressions(Formula f) {
        List<Expr> all = new ArrayList<>();
        map(f, e -> {
            all.add(e);
            return e;
        });
        return all;
    }

    static Set<Expr.Sym> free(Formula f) {
        Set<Expr.Sym> all = new LinkedHashSet<>();
        expressions(f).forEach(e -> all.addAll(Exprs.freeSymbols(e)));
        all.removeAll(bound(f));
        return all;
    }

    static Set<Expr.Sym> free(Relation r) {
        Set<Expr.Sym> all = new LinkedHashSet<>(Exprs.freeSymbols(r.left()));
        all.addAll(Exprs.freeSymbols(r.right()));
        return all;
    }

    private static Set<Expr.Sym> bound(Formula f) {
        Set<Expr.Sym> all = new LinkedHashSet<>();
        if (f instanceof Formula.Quantified q) {
            all.add(q.variable());
            all.addAll(bound(q.body()));
        } else if (f instanceof Formula.RootCount r) {
            all.add(r.variable());
        } else if (f instanceof Formula.Monotone m) {
            all.add(m.variable());
        } else if (f instanceof Formula.Asymptotic a) {
            all.add(a.variable());
        } else if (f instanceof Formula.Joined j) {
            j.parts().forEach(p -> all.addAll(bound(p)));
        }
        return all;
    }

    /** The unknown functions and sequences below an expression, by name. */
    static void functions(Expr e, Map<String, Expr.Formal> into) {
        if (e instanceof Expr.Formal f) {
            if (f.kind() == FormalKind.APPLIED) {
                into.putIfAbsent(f.name(), f);
            }
            f.constraints().forEach(r -> {
                functions(r.left(), into);
                functions(r.right(), into);
            });
        }
        Exprs.parts(e).forEach(p -> functions(p, into));
    }

    static Map<String, Expr.Formal> functions(List<Expr> all) {
        Map<String, Expr.Formal> found = new LinkedHashMap<>();
        all.forEach(e -> functions(e, found));
        return found;
    }

    /** Whether a part of the expression has no value somewhere. */
    static boolean isPartial(Expr e) {
        boolean here = e instanceof Expr.Div d && !(d.denominator() instanceof Expr.Num)
                || e instanceof Expr.Pow p
                        && !(p.exponent() instanceof Expr.Num n
                                && Value.isInteger(n.value())
                                && n.value().signum() >= 0)
                || e instanceof Expr.Call c
                        && switch (c.function()) {
                            case LOG, SQRT, W0, WM1, ARTANH -> true;
                            case EXP, OMEGA, ABS, MIN, MAX, CEIL, FLOOR, ERF, PI -> false;
                        }
                || e instanceof Expr.Formal f && f.kind() != FormalKind.APPLIED;
        return here || Exprs.parts(e).stream().anyMatch(Symbols::isPartial);
    }

    /** The same formula with every expression changed. */
    static Formula map(Formula f, UnaryOperator<Expr> change) {
        if (f instanceof Formula.Comparison c) {
            return new Formula.Comparison(relations(c.chain(), change));
        }
        if (f instanceof Formula.Asymptotic a) {
            return new Formula.Asymptotic(
                    change.apply(a.left()),
                    a.growth(),
                    change.apply(a.right()),
                    a.variable(),
                    change.apply(a.target()));
        }
        if (f instanceof Formula.RootCount r) {
            return new Formula.RootCount(r.variable(), r.equation().map(change), r.count());
        }
        if (f instanceof Formula.Monotone m) {
            return new Formula.Monotone(m.increasing(), change.apply(m.body()), m.variable());
        }
        if (f instanceof Formula.Reported r) {
            return new Formula.Reported(change.apply(r.value()), r.digits(), r.decimals(), r.truncated());
        }
        if (f instanceof Formula.Joined j) {
            return new Formula.Joined(
                    j.connective(), j.parts().stream().map(p -> map(p, change)).toList());
        }
        if (f instanceof Formula.Quantified q) {
            return new Formula.Quantified(q.forAll(), q.variable(), map(q.body(), change));
        }
        return f;
    }

    private static List<Relation> relations(List<Relation> all, UnaryOperator<Expr> change) {
        return all.stream().map(r -> r.map(change)).toList();
    }
}
