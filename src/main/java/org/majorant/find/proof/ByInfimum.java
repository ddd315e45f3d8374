package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.prove.normal.UndecidedException;

/**
 * A lower bound of an infimum from a bound of the expression under the constraints; an upper bound from a feasible point: where the
 * derivative vanishes once the constraints are solved for all variables but one.
 */
final class ByInfimum implements Tactic {
    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        Relation r = goal.relation();
        if (r == null) {
            return all;
        }
        for (Relation turned : List.of(r, r.swapped())) {
            if (turned.left() instanceof Expr.Formal inf && inf.kind() == FormalKind.INFIMUM) {
                of(goal, inf, turned.op(), turned.right(), all);
            }
        }
        return all;
    }

    private static void of(Goal goal, Expr.Formal inf, Relation.Op op, Expr value, List<Plan> all) {
        List<Relation> conditions = goal.says().conditions();
        switch (op) {
            case GE -> {
                List<Relation> feasible = new ArrayList<>(conditions);
                inf.constraints().stream().filter(c -> !isDomain(c)).forEach(feasible::add);
                Expr body = inf.arguments().get(0);
                Goal bound = goal.step("bound", 0, new Relation(body, Relation.Op.GE, value), feasible);
                all.add(new Plan(List.of(bound), List.of(goal.by("infimum from " + bound.label()))));
            }
            case LE -> {
                balanced(goal, inf, value, all);
                points(inf).forEach(p -> all.add(Plan.of(List.of(goal.by("infimum with " + p)))));
                edges(goal, inf, value, all);
            }
            case EQ -> {
                Goal below = goal.step("least", 0, new Relation(inf, Relation.Op.GE, value), conditions);
                Goal above = goal.step("reached", 1, new Relation(inf, Relation.Op.LE, value), conditions);
                all.add(new Plan(List.of(below, above), List.of(goal.by("normal form"))));
            }
            case LT, GT, NE -> {}
        }
    }

    /** A constraint that the domain of its variable says already. */
    private static boolean isDomain(Relation c) {
        return c.op() == Relation.Op.GT
                && c.right() == Expr.ZERO
                && c.left() instanceof Expr.Sym x
                && x.domain().isPositive();
    }

    /** Where every term has its share of the value: the same share, or that of the optimum. */
    private static void balanced(Goal goal, Expr.Formal inf, Expr value, List<Plan> all) {
        Expr body = inf.arguments().get(0);
        for (Relation c : inf.constraints()) {
            Optional<Budget> budget = Budget.of(body, c);
            if (budget.isEmpty()
                    || budget.get().terms().size() != inf.arguments().size() - 1) {
                continue;
            }
            Budget b = budget.get();
            int n = b.terms().size();
            List<List<Expr>> shares = new ArrayList<>();
            shares.add(Collections.nCopies(n, body instanceof Expr.Add ? Expr.num(1, n) : Expr.ONE));
            b.shares(value).ifPresent(shares::add);
            b.shares(null).ifPresent(shares::add);
            for (List<Expr> s : shares) {
                List<String> with = new ArrayList<>();
                Map<Expr.Sym, Expr> put = new LinkedHashMap<>();
                int i = 0;
                for (Map.Entry<Expr, Expr.Sym> t : b.terms().entrySet()) {
                    Expr share = Slopes.tidy(Expr.mul(s.get(i++), value));
                    b.at(t.getKey(), share).ifPresent(x -> {
                        with.add(t.getValue() + " := " + x);
                        put.put(t.getValue(), x);
                    });
                }
                if (with.size() == n) {
                    Plan at = Plan.of(List.of(goal.by("infimum with " + String.join(", ", with))));
                    all.add(at);
                    if (!goal.theorem().givens().isEmpty()) {
                        String whole = Relation.eq(Expr.add(s), Expr.ONE) + " by substitution";
                        Relation spends = Relation.eq(Exprs.substitute(b.spent(), put), b.limit());
                        String feasible = spends + " by substitution";
                        all.add(at.after(feasible));
                        all.add(at.after(feasible).after(whole));
                    }
                }
            }
        }
    }

    /** Towards the end of one resource, while the others share the budget. */
    private static void edges(Goal goal, Expr.Formal inf, Expr value, List<Plan> all) {
        Expr body = inf.arguments().get(0);
        for (Relation c : inf.constraints()) {
            Budget b = Budget.of(body, c).orElse(null);
            if (b == null || b.terms().size() != inf.arguments().size() - 1) {
                continue;
            }
            for (Expr.Sym none : b.terms().values()) {
                Map<Expr.Sym, Expr> values = others(b, none);
                if (values.isEmpty()) {
                    continue;
                }
                String idle = goal.names().label("idle");
                Expr at = Exprs.substitute(body, values);
                Expr limit = Expr.formal(FormalKind.LIMIT, List.of(at), List.of(Relation.eq(none, Expr.ZERO)));
                String with = b.terms().values().stream()
                        .map(x -> x + " := " + (x == none ? x : values.get(x)))
                        .collect(Collectors.joining(", "));
                all.add(Plan.of(List.of(goal.by("infimum from " + idle + " with " + with)))
                        .after(idle + ": " + Relation.eq(limit, value) + " by order"));
            }
        }
        for (int i = 1; i < inf.arguments().size(); i++) {
            Expr.Sym x = (Expr.Sym) inf.arguments().get(i);
            if (inf.arguments().size() == 2) {
                String idle = goal.names().label("idle");
                Expr limit = Expr.formal(FormalKind.LIMIT, List.of(body), List.of(Relation.eq(x, Expr.ZERO)));
                all.add(Plan.of(List.of(goal.by("infimum from " + idle + " with " + x + " := " + x)))
                        .after(idle + ": " + Relation.eq(limit, value) + " by order"));
            }
        }
    }

    /** What the other resources are where each takes the same part of what is left. */
    private static Map<Expr.Sym, Expr> others(Budget b, Expr.Sym none) {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        int n = b.terms().size() - 1;
        Map<Expr.Sym, Expr> ones = new LinkedHashMap<>();
        b.terms().values().stream().filter(x -> x != none).forEach(x -> ones.put(x, Expr.ONE));
        Expr rest = Slopes.tidy(Expr.div(b.limit(), Exprs.substitute(b.spent(), ones)));
        for (Expr.Sym x : ones.keySet()) {
            Optional<Expr> takes = Budget.power(b.spent(), x);
            if (takes.isEmpty()) {
                return Map.of();
            }
            values.put(x, Expr.pow(rest, Expr.div(Expr.ONE, Expr.mul(Expr.num(n), takes.get()))));
        }
        return values;
    }

    private static Set<String> points(Expr.Formal inf) {
        Set<String> all = new LinkedHashSet<>();
        List<Expr.Sym> variables =
                inf.arguments().stream().skip(1).map(v -> (Expr.Sym) v).toList();
        List<Relation> equations =
                inf.constraints().stream().filter(c -> c.op() == Relation.Op.EQ).toList();
        for (Expr.Sym free : variables) {
            Map<Expr.Sym, Expr> values = solved(variables, equations, free);
            if (values.size() != variables.size() - 1) {
                continue;
            }
            Expr body = Slopes.tidy(Exprs.substitute(inf.arguments().get(0), values));
            Slopes.of(body, free)
                    .ifPresent(slope -> TurningPoints.of(slope, free, List.of())
                            .forEach(m -> all.add(point(variables, values, free, m))));
        }
        return all;
    }

    private static Map<Expr.Sym, Expr> solved(List<Expr.Sym> variables, List<Relation> equations, Expr.Sym free) {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        for (Relation e : equations) {
            Relation now = e.map(x -> Exprs.substitute(x, values));
            for (Expr.Sym x : variables) {
                if (x == free || values.containsKey(x) || !contains(now, x)) {
                    continue;
                }
                try {
                    List<Inversion.Root> roots = Inversion.solve(now, x, List.of());
                    if (roots.size() == 1) {
                        values.put(x, roots.get(0).value());
                        break;
                    }
                } catch (UndecidedException outOfReach) {
                    // Another variable may be easier.
                }
            }
        }
        return values;
    }

    private static boolean contains(Relation r, Expr.Sym x) {
        return Exprs.contains(r.left(), x) || Exprs.contains(r.right(), x);
    }

    private static String point(List<Expr.Sym> variables, Map<Expr.Sym, Expr> values, Expr.Sym free, Expr m) {
        Map<Expr.Sym, Expr> at = Map.of(free, m);
        return variables.stream()
                .map(v -> v + " := " + (v == free ? m : Slopes.tidy(Exprs.substitute(values.get(v), at))))
                .collect(Collectors.joining(", "));
    }
}
