package org.majorant.find.solve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.DomainRoots;
import org.majorant.find.Inversion;
import org.majorant.find.symja.Answer;
import org.majorant.find.symja.ComputerAlgebra;
import org.majorant.find.symja.Roots;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * Solves an equation: three finders (logarithms that are linear, equivalences, computer algebra) and one judge, which puts each root in and
 * counts the roots.
 */
public final class EquationSolver {
    private static final long EFFORT = 40_000_000;
    private static final long SECONDS = 20;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Relation equation;
    private final Expr.Sym x;
    private final List<Relation> known;
    private final long seed;

    private EquationSolver(Relation equation, Expr.Sym x, List<Relation> known, long seed) {
        this.equation = equation;
        this.x = x;
        this.known = known;
        this.seed = seed;
    }

    /**
     * All roots in the domain of the unknown.
     *
     * @param x the unknown, not whole by its domain
     * @param known what is known of the other symbols
     * @param seed of the points at which roots with symbols are judged
     * @throws UndecidedException when no closed form is known, or the roots found are not known to be all
     */
    public static Solution solve(Relation equation, Expr.Sym x, List<Relation> known, long seed) {
        Conditions.refuseWhatIsNotSeen(equation, known);
        return new EquationSolver(equation, x, known, seed).judged();
    }

    /** An equation that is an identity: every value is a root where both sides have a value. */
    public static Solution identity(Relation equation, List<Relation> known) {
        Conditions.refuseWhatIsNotSeen(equation, known);
        List<List<Relation>> values = Conditions.ofValues(equation, known);
        return new Solution(List.of(), new Conditions(known).cases(values), Solution.Counted.EQUIVALENT_ALONE);
    }

    private Solution judged() {
        boolean ground = Exprs.freeSymbols(equation).equals(Set.of(x));
        Inversion.Solutions found;
        try {
            found = Work.within(EFFORT, SECONDS, "the search for a closed form", this::found);
        } catch (Work.SpentException e) {
            found = null;
        }
        RootJudge judge = new RootJudge(equation, x);
        if (found == null) {
            if (!ground) {
                throw new UndecidedException("no closed form is known for ", x, " in ", equation);
            }
            return judge.counted(this::byAlgebra);
        }
        Inversion.Solutions all = decided(found);
        Solution byCases = all.everywhere().isEmpty() ? null : new CaseJudge(equation, x, known, seed).judged(all);
        if (ground) {
            return byCases == null ? judge.ground(all.roots()) : byCases;
        }
        Solution byPoints = atPoints(all);
        boolean cases = byCases != null && byPoints.counted() == Solution.Counted.EQUIVALENT_ALONE;
        return cases ? byCases : byPoints;
    }

    /** Roots with symbols, held against those isolated at points; by the equivalences where the first finder's are not those. */
    private Solution atPoints(Inversion.Solutions all) {
        PointJudge points = new PointJudge(equation, x, known, seed);
        try {
            return points.judged(all);
        } catch (UndecidedException e) {
            Inversion.Solutions other = byEquivalences();
            if (other == null) {
                throw e;
            }
            return points.judged(decided(other));
        }
    }

    private Inversion.Solutions decided(Inversion.Solutions found) {
        Conditions conditions = new Conditions(known);
        List<Inversion.Root> tidy = conditions.decided(found.roots()).stream()
                .map(r -> new Inversion.Root(
                        Tidy.of(r.value()),
                        r.conditions().stream().map(Tidy::of).toList()))
                .toList();
        List<List<Relation>> cases = conditions.cases(found.everywhere());
        return new Inversion.Solutions(
                tidy.stream()
                        .filter(r -> cases.stream().noneMatch(c -> holds(c, r)))
                        .toList(),
                cases);
    }

    /** Whether the root lies in a case in which every value is one. */
    private boolean holds(List<Relation> c, Inversion.Root root) {
        List<Relation> facts = new ArrayList<>(known);
        facts.addAll(root.conditions());
        Map<Expr.Sym, Expr> put = Map.of(x, root.value());
        return c.stream()
                .map(r -> r.map(e -> Exprs.substitute(e, put)))
                .allMatch(r -> Conditions.holds(r, facts).orElse(false));
    }

    /** Why an equation was not solved, with expressions as they are written elsewhere. */
    public static String reason(UndecidedException e) {
        return Tidy.of(e);
    }

    private Inversion.@Nullable Solutions found() {
        Inversion.Solutions all = x.domain().isPositive() ? null : byEquivalences();
        if (all != null) {
            return all;
        }
        try {
            Inversion.Solutions found = DomainRoots.of(equation, x, known);
            List<Inversion.Root> valued = found.roots().stream()
                    .map(r -> new RootSet.Value(r.value(), r.conditions()))
                    .flatMap(r -> Conditions.inEquation(r, equation, x, known).stream())
                    .toList();
            return new Inversion.Solutions(valued, valued(found.everywhere()));
        } catch (UndecidedException e) {
            return x.domain().isPositive() ? byEquivalences() : onBothSides();
        }
    }

    private Inversion.@Nullable Solutions byEquivalences() {
        RootSet all = new ClosedForms(known).solve(equation.left(), equation.right(), x);
        if (all == null) {
            return null;
        }
        List<Inversion.Root> roots = new ArrayList<>();
        for (RootSet.Value root : all.settled(x).roots()) {
            roots.addAll(Conditions.inEquation(root, equation, x, known));
        }
        return new Inversion.Solutions(roots, valued(all.everywhere()));
    }

    /** The cases in which every value is a root, together with what the sides need for their values. */
    private List<List<Relation>> valued(List<List<Relation>> cases) {
        return cases.stream().flatMap(this::whereValued).toList();
    }

    private Stream<List<Relation>> whereValued(List<Relation> c) {
        List<Relation> facts = new ArrayList<>(known);
        facts.addAll(c);
        return Conditions.ofValues(equation, facts).stream()
                .map(values -> Stream.concat(c.stream(), values.stream()).toList());
    }

    /** The positive roots, those of the equation in {@code -x} turned, and 0. */
    private Inversion.@Nullable Solutions onBothSides() {
        Parameters p = new Parameters(known);
        Expr.Sym distance = Expr.sym(x.name(), Domain.POSITIVE);
        List<Inversion.Root> roots = new ArrayList<>();
        for (int side : new int[] {1, -1}) {
            Expr at = side > 0 ? distance : Expr.neg(distance);
            RootSet all = new ClosedForms(known)
                    .solve(
                            Exprs.substitute(equation.left(), Map.of(x, at)),
                            Exprs.substitute(equation.right(), Map.of(x, at)),
                            distance);
            if (all == null || !all.everywhere().isEmpty()) {
                return null;
            }
            for (RootSet.Value root : all.settled(distance).roots()) {
                List<Relation> positive = new ArrayList<>(root.conditions());
                positive.add(new Relation(root.value(), Relation.Op.GT, Expr.ZERO));
                Expr value = side > 0 ? root.value() : p.negate(root.value());
                roots.addAll(Conditions.inEquation(new RootSet.Value(value, positive), equation, x, known));
            }
        }
        Relation atZero = equation.map(e -> Exprs.substitute(e, Map.of(x, Expr.ZERO)));
        roots.addAll(Conditions.inEquation(new RootSet.Value(Expr.ZERO, List.of(atZero)), equation, x, known));
        return new Inversion.Solutions(roots, List.of());
    }

    private List<Expr> byAlgebra() {
        Answer<Roots> answer = new ComputerAlgebra(LIMIT, seed).solve(equation, x);
        return answer instanceof Answer.Found<Roots> f ? f.value().roots() : List.of();
    }
}
