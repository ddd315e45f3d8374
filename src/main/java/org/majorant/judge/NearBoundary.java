package org.majorant.judge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.judge.search.BoundarySearch;
import org.majorant.number.work.Work;
import org.majorant.prove.HypothesesAt;
import org.majorant.prove.InstancesWanted;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Verdict;

/** Points at which a theorem says something, as its hypotheses are proved to hold, and one of them hardly does. */
public final class NearBoundary {
    private static final int MOST = 4;

    private NearBoundary() {}

    /** One for each inequality among hypotheses and conditions for which one is found, or for an end of a domain; empty for none. */
    public static List<BoundarySearch.Near> of(Entry e) {
        Theorem t = e.theorem();
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        t.claims()
                .forEach(
                        c -> symbols.addAll(Formulas.freeSymbols(Formulas.map(c.formula(), t.expansion()), List.of())));
        Map<String, Instance.FunctionValue> functions = Verdict.proofOf(e.verdict())
                .flatMap(p -> p.instances().stream().findFirst())
                .map(Instance::functions)
                .orElse(Map.of());
        Map<String, BoundarySearch.Near> found = new LinkedHashMap<>();
        boolean always = t.claims().stream().anyMatch(c -> c.conditions().isEmpty());
        // Where every claim has conditions, nothing is said where the hypotheses alone hold.
        InstancesWanted.of(t).stream()
                .skip(always ? 0 : 1)
                .forEach(all -> near(all, symbols, functions)
                        .forEach(n -> found.putIfAbsent(n.hypothesis().toString(), n)));
        return found.values().stream().limit(MOST).toList();
    }

    private static List<BoundarySearch.Near> near(
            List<Formula> hypotheses, Set<Expr.Sym> symbols, Map<String, Instance.FunctionValue> functions) {
        try {
            return Effort.USUAL.search(
                    "the search for a point near the boundary",
                    () -> BoundarySearch.find(
                            hypotheses, symbols, functions, i -> HypothesesAt.hold(hypotheses, i), MOST));
        } catch (Work.SpentException spent) {
            return List.of();
        }
    }
}
