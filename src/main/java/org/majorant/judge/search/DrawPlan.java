package org.majorant.judge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;

/**
 * How points that satisfy the hypotheses are found: which symbols are drawn, which follow from equations, and what is left to
 * be met by rejection.
 *
 * @param free symbols that are drawn
 * @param solved symbols that an equation fixes, in an order in which each uses only those before
 * @param remaining hypotheses that are checked at the point, all of them, the solved ones too
 */
record DrawPlan(List<Expr.Sym> free, Map<Expr.Sym, Expr> solved, List<Relation> remaining) {

    /** A plan, or empty when some equation cannot be solved for any symbol. */
    static Optional<DrawPlan> of(List<Relation> hypotheses, Set<Expr.Sym> symbols) {
        List<Relation> equations = new ArrayList<>();
        hypotheses.stream().filter(r -> r.op() == Relation.Op.EQ).forEach(equations::add);
        LinkedHashMap<Expr.Sym, Expr> chosen = new LinkedHashMap<>();
        if (!choose(equations, 0, chosen)) {
            return Optional.empty();
        }
        List<Expr.Sym> free =
                symbols.stream().filter(s -> !chosen.containsKey(s)).toList();
        return Optional.of(new DrawPlan(free, inOrder(chosen), List.copyOf(hypotheses)));
    }

    private static boolean choose(List<Relation> equations, int next, LinkedHashMap<Expr.Sym, Expr> chosen) {
        if (next == equations.size()) {
            return true;
        }
        Relation e = equations.get(next);
        for (Expr.Sym s : candidates(e, equations)) {
            if (chosen.containsKey(s) || s.domain().integral()) {
                continue;
            }
            Optional<Expr> value = Isolation.solve(e, s);
            if (value.isPresent()) {
                chosen.put(s, value.get());
                if (!isCyclic(chosen) && choose(equations, next + 1, chosen)) {
                    return true;
                }
                chosen.remove(s);
            }
        }
        return false;
    }

    /** Symbols in the order in which they are tried: those that stand in the fewest equations first. */
    private static List<Expr.Sym> candidates(Relation e, List<Relation> equations) {
        Set<Expr.Sym> all = new LinkedHashSet<>();
        all.addAll(Exprs.freeSymbols(e));
        List<Expr.Sym> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingLong((Expr.Sym s) -> occurrences(s, equations))
                .thenComparing((Expr.Sym s) -> e.left() == s || e.right() == s ? 0 : 1));
        return ordered;
    }

    private static long occurrences(Expr.Sym s, List<Relation> equations) {
        return equations.stream()
                .filter(r -> Exprs.contains(r.left(), s) || Exprs.contains(r.right(), s))
                .count();
    }

    private static boolean isCyclic(Map<Expr.Sym, Expr> chosen) {
        for (Expr.Sym start : chosen.keySet()) {
            if (reaches(start, start, chosen, new HashSet<>())) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(Expr.Sym from, Expr.Sym to, Map<Expr.Sym, Expr> chosen, Set<Expr.Sym> seen) {
        if (!chosen.containsKey(from)) {
            return false;
        }
        for (Expr.Sym s : Exprs.freeSymbols(chosen.get(from))) {
            if (s == to || seen.add(s) && reaches(s, to, chosen, seen)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Expr.Sym, Expr> inOrder(Map<Expr.Sym, Expr> chosen) {
        LinkedHashMap<Expr.Sym, Expr> ordered = new LinkedHashMap<>();
        while (ordered.size() < chosen.size()) {
            chosen.forEach((s, e) -> {
                boolean ready =
                        Exprs.freeSymbols(e).stream().allMatch(u -> !chosen.containsKey(u) || ordered.containsKey(u));
                if (ready) {
                    ordered.putIfAbsent(s, e);
                }
            });
        }
        return ordered;
    }
}
