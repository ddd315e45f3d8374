package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;

/**
 * What satisfies an equation: values with the conditions under which each does, and cases in which every value does.
 *
 * @param roots the values; conditions may hold the unknown until {@link #settled}
 * @param everywhere the cases, each with what must hold together
 */
record RootSet(List<Value> roots, List<List<Relation>> everywhere) {
    static final RootSet NONE = new RootSet(List.of(), List.of());

    /** A value, and what must hold for it to be a root. */
    record Value(Expr value, List<Relation> conditions) {
        Value {
            conditions = conditions.stream().distinct().toList();
        }

        Value when(Collection<Relation> further) {
            List<Relation> all = new ArrayList<>(conditions);
            all.addAll(further);
            return new Value(value, all);
        }
    }

    RootSet {
        roots = roots.stream().distinct().toList();
        everywhere = everywhere.stream().distinct().toList();
    }

    static RootSet one(Expr value, List<Relation> conditions) {
        return new RootSet(List.of(new Value(value, conditions)), List.of());
    }

    static RootSet all() {
        return new RootSet(List.of(), List.of(List.of()));
    }

    RootSet and(RootSet other) {
        List<Value> values = new ArrayList<>(roots);
        values.addAll(other.roots);
        List<List<Relation>> cases = new ArrayList<>(everywhere);
        cases.addAll(other.everywhere);
        return new RootSet(values, cases);
    }

    RootSet when(Collection<Relation> further) {
        return new RootSet(
                roots.stream().map(r -> r.when(further)).toList(),
                everywhere.stream().map(c -> joined(c, further)).toList());
    }

    /** In a case: its condition before the others. */
    RootSet under(Relation first) {
        return new RootSet(
                roots.stream()
                        .map(r -> new Value(r.value(), joined(List.of(first), r.conditions())))
                        .toList(),
                everywhere.stream().map(c -> joined(List.of(first), c)).toList());
    }

    private static List<Relation> joined(List<Relation> c, Collection<Relation> further) {
        List<Relation> all = new ArrayList<>(c);
        all.addAll(further);
        return all.stream().distinct().toList();
    }

    /** The values changed; conditions stay. */
    RootSet map(UnaryOperator<Expr> change) {
        return new RootSet(
                roots.stream()
                        .map(r -> new Value(change.apply(r.value()), r.conditions()))
                        .toList(),
                everywhere);
    }

    /** With an expression put into the cases for the symbol that stood for it. */
    RootSet casesWith(Expr.Sym u, Expr by) {
        return new RootSet(
                roots,
                everywhere.stream()
                        .map(c -> c.stream()
                                .map(r -> r.map(e -> Exprs.substitute(e, Map.of(u, by))))
                                .toList())
                        .toList());
    }

    /** With each value put for the unknown in its conditions. */
    RootSet settled(Expr.Sym v) {
        return new RootSet(
                roots.stream()
                        .map(r -> new Value(
                                r.value(),
                                r.conditions().stream()
                                        .map(c -> c.map(e -> Exprs.substitute(e, Map.of(v, r.value()))))
                                        .toList()))
                        .toList(),
                everywhere);
    }
}
