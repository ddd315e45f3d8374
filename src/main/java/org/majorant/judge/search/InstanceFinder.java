package org.majorant.judge.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Theorem;

/**
 * Looks for values that make hypotheses true: simple numbers and drawn ones for symbols, a few families for unknown functions and
 * sequences. What it finds is a proposal; whoever asked proves it.
 */
public final class InstanceFinder {
    private static final int MOST_POINTS = 400;
    private static final int MOST_TRIED = 24;
    private static final int MOST_COMBINATIONS = 600;

    private final Theorem theorem;
    private final long seed;

    /** @param seed of the points that are drawn */
    public InstanceFinder(Theorem theorem, long seed) {
        this.theorem = theorem;
        this.seed = seed;
    }

    /** The first that is one; empty where none is found. */
    public Optional<Instance> find(List<Formula> wanted, Predicate<Instance> isOne) {
        FunctionFamilies families = FunctionFamilies.of(theorem, wanted);
        int tried = 0;
        for (Map<String, Instance.FunctionValue> functions : families.combinations()) {
            if (++tried > MOST_COMBINATIONS) {
                return Optional.empty();
            }
            Optional<Instance> found = withFunctions(wanted, functions, isOne);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Instance> withFunctions(
            List<Formula> wanted, Map<String, Instance.FunctionValue> functions, Predicate<Instance> isOne) {
        List<Relation> relations = new ArrayList<>();
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        for (Formula f : wanted) {
            Formula put = Formulas.map(f, e -> FunctionFamilies.put(e, functions));
            symbols.addAll(Formulas.freeSymbols(put, List.of()));
            symbols.addAll(Formulas.freeSymbols(f, List.of()));
            collect(put, relations);
        }
        Optional<DrawPlan> plan = DrawPlan.of(relations, symbols);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        PointDecision decision = new PointDecision(plan.get(), BigFraction.of(1, 1L << 62));
        int met = 0;
        int most = functions.isEmpty() ? MOST_POINTS : MOST_POINTS / 8;
        SimplePoints points = new SimplePoints(plan.get().free(), new RandomStream(seed));
        for (int i = 0; i < most && met < (functions.isEmpty() ? MOST_TRIED : 4); i++) {
            Map<Expr.Sym, BigFraction> point = points.point(i);
            if (!decision.satisfiesHypotheses(point)) {
                continue;
            }
            met++;
            Instance candidate = candidate(point, plan.get(), functions);
            if (isOne.test(candidate)) {
                return Optional.of(candidate);
            }
            if (plan.get().free().isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The relations that must hold at the point; what is not one is left to whoever proves the instance. */
    private static void collect(Formula f, List<Relation> into) {
        if (f instanceof Formula.Comparison c) {
            c.chain().forEach(r -> atPoints(r).ifPresent(into::add));
        } else if (f instanceof Formula.Joined j && j.connective() == Formula.Joined.Connective.AND) {
            j.parts().forEach(p -> collect(p, into));
        }
    }

    /** The relation with its derivatives carried out, when points decide it. */
    static Optional<Relation> atPoints(Relation r) {
        return Optional.of(carriedOut(r)).filter(InstanceFinder::placesAPoint);
    }

    private static Relation carriedOut(Relation r) {
        try {
            return r.map(Derivative::carryOut);
        } catch (NotDifferentiableException e) {
            return r;
        }
    }

    private static boolean placesAPoint(Relation r) {
        boolean hasValues = !Exprs.containsUnknown(r.left()) && !Exprs.containsUnknown(r.right());
        boolean hasSymbols = !Exprs.freeSymbols(r).isEmpty();
        return hasValues && hasSymbols;
    }

    private static Instance candidate(
            Map<Expr.Sym, BigFraction> point, DrawPlan plan, Map<String, Instance.FunctionValue> functions) {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        point.forEach((s, x) -> values.put(s, Expr.num(x)));
        values.putAll(plan.solved());
        return new Instance(values, functions);
    }
}
