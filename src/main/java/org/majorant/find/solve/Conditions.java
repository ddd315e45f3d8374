package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.find.Inversion;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;

/** The conditions of roots: those that are known to hold are left out, and a root with one that cannot hold is none. */
final class Conditions {
    private static final Expr.Sym NONE = Expr.sym("no symbol", Domain.REAL);

    private final List<Relation> known;

    Conditions(List<Relation> known) {
        this.known = known;
    }

    List<Inversion.Root> decided(List<Inversion.Root> roots) {
        List<Inversion.Root> left = new ArrayList<>();
        for (Inversion.Root root : roots) {
            List<Relation> open = open(root.conditions());
            if (open != null) {
                Inversion.Root with = new Inversion.Root(root.value(), open);
                if (!left.contains(with)) {
                    left.add(with);
                }
            }
        }
        return left;
    }

    /** Those that are not known to hold, each under those before it; null when one cannot hold. */
    private @org.jspecify.annotations.Nullable List<Relation> open(List<Relation> conditions) {
        List<Relation> open = new ArrayList<>();
        List<Relation> facts = new ArrayList<>(known);
        for (Relation c : conditions) {
            Optional<Boolean> holds = holds(c, facts);
            if (holds.isPresent() && !holds.get()) {
                return null;
            }
            if (holds.isEmpty()) {
                open.add(c);
                facts.add(c);
            }
        }
        for (Relation c : open) {
            List<Relation> others = new ArrayList<>(facts);
            others.remove(c);
            if (!holds(c, others).orElse(true)) {
                return null;
            }
        }
        return open;
    }

    /** The cases with what is open of each; those that cannot be left out. */
    List<List<Relation>> cases(List<List<Relation>> everywhere) {
        List<List<Relation>> all = new ArrayList<>();
        for (List<Relation> c : everywhere) {
            List<Relation> open = open(c.stream().map(Tidy::of).distinct().toList());
            if (open != null && !all.contains(open)) {
                all.add(open);
            }
        }
        return all;
    }

    /** Whether it holds, given the facts; empty where that is not decided. */
    static Optional<Boolean> holds(Relation c, List<Relation> facts) {
        if (Exprs.freeSymbols(c).isEmpty()) {
            Optional<Boolean> byBalls = ground(c);
            if (byBalls.isPresent()) {
                return byBalls;
            }
        }
        try {
            NormalForm form = NormalForm.assuming(facts);
            Sign s = form.equal(c.left(), c.right()) ? Sign.ZERO : form.compare(c.left(), c.right());
            return s.satisfies(c.op())
                    ? Optional.of(true)
                    : s.excludes(Sign.of(c.op())) ? Optional.of(false) : Optional.empty();
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> ground(Relation c) {
        try {
            Integer s = new SignedValues(Expr.sub(c.left(), c.right()), NONE).signIfDefined(BigFraction.ZERO);
            return Optional.of(s != null && Sign.of(s).satisfies(c.op()));
        } catch (UndecidedException open) {
            return Optional.empty();
        }
    }

    /** What the unknown's domain, and each part of the equation for its value, ask of a root. */
    static Inversion.Root inEquation(RootSet.Value root, Relation equation, Expr.Sym x, List<Relation> known) {
        List<Relation> all = new ArrayList<>(root.conditions());
        List<Relation> facts = new ArrayList<>(known);
        facts.addAll(all);
        Map<Expr.Sym, Expr> put = Map.of(x, root.value());
        for (Relation c : Definedness.inside(root.value(), x.domain())) {
            add(c, all, facts);
        }
        List<Expr> parts = new ArrayList<>(Exprs.strictParts(equation.left()));
        parts.addAll(Exprs.strictParts(equation.right()));
        for (Expr part : parts) {
            if (!Exprs.strictParts(root.value()).contains(part)) {
                List<List<Relation>> ways = Definedness.needs(part).stream()
                        .map(way -> way.stream()
                                .map(r -> r.map(e -> Exprs.substitute(e, put)))
                                .toList())
                        .toList();
                boolean met = ways.stream()
                        .anyMatch(way ->
                                way.stream().allMatch(r -> holds(r, facts).orElse(false)));
                if (!met && !ways.isEmpty()) {
                    ways.get(0).forEach(r -> add(r, all, facts));
                }
            }
        }
        return new Inversion.Root(root.value(), all.stream().distinct().toList());
    }

    /** What the parts of both sides ask for their values, as far as it is not known to hold. */
    static List<Relation> ofValues(Relation equation, List<Relation> known) {
        List<Relation> all = new ArrayList<>();
        List<Relation> facts = new ArrayList<>(known);
        List<Expr> parts = new ArrayList<>(Exprs.strictParts(equation.left()));
        parts.addAll(Exprs.strictParts(equation.right()));
        for (Expr part : parts) {
            List<List<Relation>> ways = Definedness.needs(part);
            boolean met = ways.stream()
                    .anyMatch(way -> way.stream().allMatch(r -> holds(r, facts).orElse(false)));
            if (!met && !ways.isEmpty()) {
                ways.get(0).forEach(r -> add(r, all, facts));
            }
        }
        return all;
    }

    private static void add(Relation c, List<Relation> all, List<Relation> facts) {
        if (!holds(c, facts).orElse(false)) {
            all.add(c);
            facts.add(c);
        }
    }
}
