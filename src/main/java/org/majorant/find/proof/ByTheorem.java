package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;

/** An instance of a theorem that is proved: values for its symbols are found by matching what it says with parts of the goal. */
final class ByTheorem implements Tactic {
    private static final int MOST_VALUES = 4;

    private final List<Cited> cited;

    ByTheorem(List<Cited> cited) {
        this.cited = List.copyOf(cited);
    }

    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        Relation r = goal.relation();
        if (r == null) {
            return all;
        }
        for (Cited c : cited) {
            UnaryOperator<Expr> spelled = c.theorem().expansion();
            Set<Map<Expr.Sym, Expr>> values = new LinkedHashSet<>();
            for (Statement s : c.theorem().claims()) {
                if (s.formula() instanceof Formula.Comparison f) {
                    f.chain().forEach(x -> values(x.map(spelled), r, values));
                }
            }
            values.stream().limit(MOST_VALUES).forEach(v -> instance(goal, c, spelled, v, all));
        }
        return all;
    }

    private static void values(Relation said, Relation wanted, Set<Map<Expr.Sym, Expr>> all) {
        for (Relation w : List.of(wanted, wanted.swapped())) {
            Map<Expr.Sym, Expr> whole = new LinkedHashMap<>();
            if (matches(said.left(), w.left(), whole) && matches(said.right(), w.right(), whole)) {
                all.add(whole);
            }
        }
        Set<Expr> targets = parts(wanted);
        for (Expr part : parts(said)) {
            for (Expr t : targets) {
                Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
                if (matches(part, t, values)) {
                    all.add(values);
                }
            }
        }
    }

    /** Functions and powers, the larger first. */
    private static Set<Expr> parts(Relation r) {
        Set<Expr> all = new LinkedHashSet<>();
        for (Expr side : List.of(r.left(), r.right())) {
            Exprs.anyNode(side, n -> {
                if (n instanceof Expr.Call || n instanceof Expr.Pow || n instanceof Expr.Div) {
                    all.add(n);
                }
                return false;
            });
        }
        return all;
    }

    /** Whether the symbols of a pattern have values at which it is the target. */
    private static boolean matches(Expr pattern, Expr target, Map<Expr.Sym, Expr> values) {
        if (pattern instanceof Expr.Sym s) {
            Expr before = values.putIfAbsent(s, target);
            return before == null || before == target;
        }
        List<Expr> parts = Exprs.parts(pattern);
        List<Expr> others = Exprs.parts(target);
        if (pattern == target && parts.isEmpty()) {
            return true;
        }
        boolean same = pattern.getClass() == target.getClass()
                && !parts.isEmpty()
                && parts.size() == others.size()
                && (!(pattern instanceof Expr.Call c) || c.function() == ((Expr.Call) target).function())
                && (!(pattern instanceof Expr.Formal f)
                        || f.kind() == ((Expr.Formal) target).kind() && f.name().equals(((Expr.Formal) target).name()));
        for (int i = 0; same && i < parts.size(); i++) {
            same = matches(parts.get(i), others.get(i), values);
        }
        return same;
    }

    private static void instance(
            Goal goal, Cited c, UnaryOperator<Expr> spelled, Map<Expr.Sym, Expr> values, List<Plan> all) {
        Map<Expr.Sym, Expr> put = new LinkedHashMap<>(values);
        put.entrySet().removeIf(e -> e.getKey() == e.getValue());
        String with = put.isEmpty()
                ? ""
                : " with "
                        + put.entrySet().stream()
                                .map(e -> e.getKey() + " := " + e.getValue())
                                .collect(Collectors.joining(", "));
        String by = "theorem " + c.name() + with;
        UnaryOperator<Expr> at = e -> Exprs.substitute(spelled.apply(e), put);
        List<Goal> needs = new ArrayList<>();
        for (Statement g : c.theorem().givens()) {
            if (g.formula() instanceof Formula.Comparison f) {
                for (Relation r : f.chain()) {
                    Relation need = r.map(at);
                    if (goal.facts().stream().noneMatch(k -> k.says().equals(need))) {
                        needs.add(goal.step(
                                "need" + (needs.size() + 1) + "of",
                                needs.size(),
                                need,
                                goal.says().conditions()));
                    }
                }
            }
        }
        all.add(new Plan(needs, List.of(goal.by(by))));
        List<String> lines = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        int i = 0;
        for (Statement s : c.theorem().claims()) {
            i++;
            boolean covered = s.conditions().stream()
                    .map(r -> r.map(at))
                    .allMatch(r -> goal.says().conditions().contains(r));
            if (covered
                    && s.formula() instanceof Formula.Comparison f
                    && f.chain().size() == 1) {
                String label = goal.names().label("cited" + i + "of");
                labels.add(label);
                lines.add(label + ": " + f.chain().get(0).map(at) + Names.when(goal.says()) + " by " + by);
            }
        }
        for (String label : labels) {
            for (String rule : List.of("rearranging ", "adding ", "multiplying ", "substitution in ")) {
                List<String> last = new ArrayList<>(lines);
                last.add(goal.by(rule + label));
                all.add(new Plan(needs, last));
            }
        }
    }
}
