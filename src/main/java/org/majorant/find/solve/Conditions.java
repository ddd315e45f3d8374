package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Integers;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.find.Inversion;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;

/** The conditions of roots: those that are known to hold are left out, and a root with one that cannot hold is none. */
final class Conditions {
    private static final int MOST_WAYS = 8;
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
    private @Nullable List<Relation> open(List<Relation> conditions) {
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

    /** A relation between numbers; without a value on both sides it does not hold. */
    private static Optional<Boolean> ground(Relation c) {
        try {
            Integer s = new SignedValues(Expr.sub(c.left(), c.right()), NONE).signIfDefined(BigFraction.ZERO);
            return Optional.of(s != null && Sign.of(s).satisfies(c.op()));
        } catch (UndecidedException open) {
            return Optional.empty();
        }
    }

    /**
     * The root with what the unknown's domain, and each part of the equation for its value, ask of it: once for each way in which the
     * parts may have values.
     */
    static List<Inversion.Root> inEquation(RootSet.Value root, Relation equation, Expr.Sym x, List<Relation> known) {
        List<Relation> asked = new ArrayList<>(root.conditions());
        List<Relation> facts = new ArrayList<>(known);
        facts.addAll(asked);
        for (Relation c : Definedness.inside(root.value(), x.domain())) {
            add(c, asked, facts);
        }
        Map<Expr.Sym, Expr> put = Map.of(x, root.value());
        List<List<List<Relation>>> needs = parts(equation)
                .filter(part -> !Exprs.strictParts(root.value()).contains(part))
                .map(part -> Definedness.needs(part).stream()
                        .map(way -> way.stream()
                                .map(r -> r.map(e -> Exprs.substitute(e, put)))
                                .toList())
                        .toList())
                .toList();
        return ways(needs, asked, known).stream()
                .map(all ->
                        new Inversion.Root(root.value(), all.stream().distinct().toList()))
                .toList();
    }

    /** What the parts of both sides ask for their values, as far as it is not known to hold: every way of it. */
    static List<List<Relation>> ofValues(Relation equation, List<Relation> known) {
        return ways(parts(equation).map(Definedness::needs).toList(), List.of(), known);
    }

    /**
     * Refuses what the finders do not see through: limits, sums and the like, and powers that may have values at single points, where
     * the base is negative and the exponent happens to be whole. No conditions of the language say that.
     */
    static void refuseWhatIsNotSeen(Relation equation, List<Relation> known) {
        for (Expr side : List.of(equation.left(), equation.right())) {
            if (Exprs.anyNode(side, e -> e instanceof Expr.Formal)) {
                throw new UndecidedException(
                        "roots are not looked for through limits, sums and the like, as in ", side);
            }
        }
        parts(equation).forEach(part -> {
            if (part instanceof Expr.Pow w && mayBeWhole(w, known)) {
                throw new UndecidedException(
                        part, " may have values too where ", w.base(), " is negative and ", w.exponent(), " is whole");
            }
        });
    }

    private static boolean mayBeWhole(Expr.Pow w, List<Relation> known) {
        return ExactEvaluator.constant(w.exponent()) == null
                && !Integers.isInteger(w.exponent())
                && !holds(new Relation(w.base(), Relation.Op.GE, Expr.ZERO), known)
                        .orElse(false);
    }

    private static Stream<Expr> parts(Relation equation) {
        return Stream.of(equation.left(), equation.right()).flatMap(side -> Exprs.strictParts(side).stream());
    }

    /** The first conditions with those of each part: one list for each choice among the ways of the parts. */
    private static List<List<Relation>> ways(
            List<List<List<Relation>>> needs, List<Relation> first, List<Relation> known) {
        List<List<Relation>> all = List.of(first);
        for (List<List<Relation>> part : needs) {
            List<List<Relation>> next = new ArrayList<>();
            for (List<Relation> before : all) {
                List<Relation> facts = new ArrayList<>(known);
                facts.addAll(before);
                boolean met = part.isEmpty() || part.stream().anyMatch(way -> met(way, facts));
                for (List<Relation> way : met ? List.of(List.<Relation>of()) : part) {
                    List<Relation> with = new ArrayList<>(before);
                    List<Relation> here = new ArrayList<>(facts);
                    way.forEach(r -> add(r, with, here));
                    next.add(with);
                }
            }
            if (next.size() > MOST_WAYS) {
                throw new UndecidedException("the sides have values in too many ways for all to be told apart");
            }
            all = next;
        }
        return all;
    }

    private static boolean met(List<Relation> way, List<Relation> facts) {
        return way.stream().allMatch(r -> holds(r, facts).orElse(false));
    }

    private static void add(Relation c, List<Relation> all, List<Relation> facts) {
        if (!holds(c, facts).orElse(false)) {
            all.add(c);
            facts.add(c);
        }
    }
}
