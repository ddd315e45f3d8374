package org.majorant.theorem;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;

/**
 * What stands in statements: the symbols that are free in them, those that a limit, an infimum, a root count, an order of growth
 * or a monotonicity binds and whose domain no binder tells, and the unknown functions.
 */
final class Occurrences {
    private final Set<Expr.Sym> free = new LinkedHashSet<>();
    private final Set<Expr.Sym> bound = new LinkedHashSet<>();
    private final Set<String> functions = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    Set<Expr.Sym> free() {
        return free;
    }

    /** A symbol that is free elsewhere as well is not among them: its domain is told once. */
    Set<Expr.Sym> bound() {
        Set<Expr.Sym> all = new LinkedHashSet<>(bound);
        all.removeAll(free);
        return all;
    }

    /** By {@link UnknownFunction#key}. */
    Set<String> functions() {
        return functions;
    }

    /** The names of all symbols, bound ones too. */
    Set<String> names() {
        return names;
    }

    void add(Statement s) {
        formula(s.formula(), Set.of(), Set.of());
        s.conditions().forEach(r -> relation(r, Set.of(), Set.of()));
    }

    void add(Expr e) {
        expression(e, Set.of(), Set.of());
    }

    /** @param told the bound symbols whose binder tells the domain */
    private void formula(Formula f, Set<Expr.Sym> within, Set<Expr.Sym> told) {
        if (f instanceof Formula.Comparison c) {
            c.chain().forEach(r -> relation(r, within, told));
        } else if (f instanceof Formula.Asymptotic a) {
            Set<Expr.Sym> inner = binding(List.of(a.variable()), within, told);
            expression(a.left(), inner, told);
            expression(a.right(), inner, told);
            expression(a.target(), inner, told);
        } else if (f instanceof Formula.RootCount r) {
            relation(r.equation(), binding(List.of(r.variable()), within, told), told);
        } else if (f instanceof Formula.Monotone m) {
            Set<Expr.Sym> inner = binding(List.of(m.variable()), within, told);
            expression(m.body(), inner, told);
            m.within().forEach(r -> relation(r, inner, told));
        } else if (f instanceof Formula.Reported r) {
            expression(r.value(), within, told);
        } else if (f instanceof Formula.Piece p) {
            Set<Expr.Sym> inner = binding(List.of(p.variable()), within, told);
            p.where().forEach(r -> relation(r, inner, told));
            if (p.root() != null) {
                expression(p.root(), within, told);
            }
        } else if (f instanceof Formula.Joined j) {
            j.parts().forEach(p -> formula(p, within, told));
        } else if (f instanceof Formula.Quantified q) {
            names.add(q.variable().name());
            formula(q.body(), with(within, List.of(q.variable())), with(told, List.of(q.variable())));
        }
    }

    private void relation(Relation r, Set<Expr.Sym> within, Set<Expr.Sym> told) {
        expression(r.left(), within, told);
        expression(r.right(), within, told);
    }

    private void expression(Expr e, Set<Expr.Sym> within, Set<Expr.Sym> told) {
        walk(e, within, told, new IdentityHashMap<>());
    }

    private void walk(Expr e, Set<Expr.Sym> within, Set<Expr.Sym> told, IdentityHashMap<Expr, Boolean> seen) {
        if (e instanceof Expr.Sym s) {
            names.add(s.name());
            if (!within.contains(s)) {
                free.add(s);
            }
        } else if (seen.put(e, true) == null) {
            List<Expr.Sym> binds = List.copyOf(Exprs.boundBy(e));
            if (e instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED) {
                functions.add(f.name());
            }
            if (binds.isEmpty()) {
                Exprs.parts(e).forEach(p -> walk(p, within, told, seen));
            } else {
                boolean sum = ((Expr.Formal) e).kind() == FormalKind.SUM;
                Set<Expr.Sym> inner = sum ? with(within, binds) : binding(binds, within, told);
                Set<Expr.Sym> tellers = sum ? with(told, binds) : told;
                Exprs.parts(e).forEach(p -> expression(p, inner, tellers));
            }
        }
    }

    private Set<Expr.Sym> binding(List<Expr.Sym> binds, Set<Expr.Sym> within, Set<Expr.Sym> told) {
        binds.forEach(b -> names.add(b.name()));
        binds.stream().filter(b -> !told.contains(b)).forEach(bound::add);
        return with(within, binds);
    }

    private static Set<Expr.Sym> with(Set<Expr.Sym> all, List<Expr.Sym> more) {
        Set<Expr.Sym> joined = new HashSet<>(all);
        joined.addAll(more);
        return joined;
    }
}
