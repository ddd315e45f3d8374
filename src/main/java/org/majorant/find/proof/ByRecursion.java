package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;

/** What follows from a hypothesis for all times or indices: Grönwall, induction, one value put in; and the sums of two distributions. */
final class ByRecursion implements Tactic {
    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        Relation r = goal.relation();
        if (r == null) {
            return all;
        }
        List<Statement> givens = goal.theorem().givens();
        for (int i = 0; i < givens.size(); i++) {
            String name = "given " + (i + 1);
            if (givens.get(i).formula() instanceof Formula.Quantified q
                    && q.forAll()
                    && q.body() instanceof Formula.Comparison c
                    && c.chain().size() == 1) {
                if (q.variable().domain().integral()) {
                    induction(goal, r, name, q, c.chain().get(0), all);
                } else {
                    gronwall(goal, r, name, c.chain().get(0), all);
                }
                instances(goal, r, name, q, all);
            } else if (givens.get(i).formula() instanceof Formula.Comparison c
                    && hasDerivative(c.chain().get(0))) {
                gronwall(goal, r, name, c.chain().get(0), all);
            }
        }
        if (givens.size() == 2 && Exprs.containsFormal(r.left(), Set.of(FormalKind.SUM))) {
            all.add(Plan.of(List.of(goal.by("Bretagnolle-Huber from given 1, given 2"))));
        }
        return all;
    }

    private static boolean hasDerivative(Relation r) {
        return Exprs.containsFormal(r.left(), Set.of(FormalKind.DIFF));
    }

    private static void gronwall(Goal goal, Relation r, String name, Relation rate, List<Plan> all) {
        if (!hasDerivative(rate)) {
            return;
        }
        all.add(Plan.of(List.of(goal.by("Gronwall from " + name))));
        closed(rate).ifPresent(bound -> {
            String line = goal.names().label("flow");
            String first = line + ": " + bound + " by Gronwall from " + name;
            all.add(Plan.of(List.of(first, goal.by("rearranging " + line))));
            all.add(Plan.of(List.of(first, goal.by("adding " + line))));
            Known known = new Known(line, bound);
            ChainLinks.from(goal, r, known).forEach(p -> all.add(p.after(first)));
        });
    }

    /** The bound that the rule gives: {@code v(0)*exp(k*t) + (m/k)*(exp(k*t) - 1)}. */
    private static java.util.Optional<Relation> closed(Relation rate) {
        if (!(rate.left() instanceof Expr.Formal d)
                || d.kind() != FormalKind.DIFF
                || !(d.arguments().get(1) instanceof Expr.Sym t)) {
            return java.util.Optional.empty();
        }
        Expr v = d.arguments().get(0);
        Expr.Sym y = Expr.sym("value", org.majorant.expr.Domain.REAL);
        Expr right = Exprs.replace(rate.right(), v, y);
        Expr m = Slopes.tidy(Exprs.substitute(right, Map.of(y, Expr.ZERO)));
        Expr k = Slopes.of(right, y).orElse(Expr.ZERO);
        if (Exprs.contains(k, y) || Exprs.contains(k, t) || Exprs.contains(m, t) || k == Expr.ZERO) {
            return java.util.Optional.empty();
        }
        Expr growth = Expr.exp(Slopes.tidy(Expr.mul(k, t)));
        Expr start = Expr.mul(Exprs.substitute(v, Map.of(t, Expr.ZERO)), growth);
        Expr bound = m == Expr.ZERO
                ? start
                : Expr.add(start, Expr.mul(Slopes.tidy(Expr.div(m, k)), Expr.sub(growth, Expr.ONE)));
        return java.util.Optional.of(new Relation(v, rate.op(), bound));
    }

    private static void induction(
            Goal goal, Relation r, String name, Formula.Quantified q, Relation next, List<Plan> all) {
        Expr smaller = r.op() == Relation.Op.GE || r.op() == Relation.Op.GT ? r.right() : r.left();
        for (Expr.Sym k : indices(smaller)) {
            String by = "induction for " + k + " from " + name;
            all.add(Plan.of(List.of(goal.by(by))));
            if (k.domain().lower().isInfinite()) {
                continue;
            }
            base(goal, r, name, q, next, k, by, all);
        }
    }

    /** The first value from the recursion at the value before, where the index begins one later. */
    private static void base(
            Goal goal,
            Relation r,
            String name,
            Formula.Quantified q,
            Relation next,
            Expr.Sym k,
            String by,
            List<Plan> all) {
        Expr least = Expr.num(k.domain().least().value());
        Relation start = r.map(e -> Exprs.substitute(e, Map.of(k, least)));
        Goal first = goal.step("base", 0, start, List.of());
        all.add(new Plan(List.of(first), List.of(goal.by(by))));
        Expr before = Slopes.tidy(Expr.sub(least, Expr.ONE));
        Relation at = next.map(e -> Exprs.substitute(e, Map.of(q.variable(), before)));
        Relation landed = new Relation(Exprs.rebuild(at.left(), ByRecursion::carriedOut), at.op(), at.right());
        if (landed.left() == start.left()) {
            String once = goal.names().label("once");
            String line = once + ": " + landed + " by instance of " + name + " with " + q.variable() + " := " + before;
            ChainLinks.from(first, start, new Known(once, landed)).forEach(p -> {
                List<String> lines = new ArrayList<>(p.lines());
                lines.add(goal.by(by));
                all.add(new Plan(p.first(), lines).after(line));
            });
        }
    }

    private static Expr carriedOut(Expr e) {
        return Exprs.containsUnknown(e) ? e : Slopes.tidy(e);
    }

    private static Set<Expr.Sym> indices(Expr e) {
        Set<Expr.Sym> all = new LinkedHashSet<>();
        Exprs.anyNode(e, n -> {
            if (n instanceof Expr.Formal f
                    && f.kind() == FormalKind.APPLIED
                    && f.arguments().size() == 1
                    && f.arguments().get(0) instanceof Expr.Sym k
                    && k.domain().integral()) {
                all.add(k);
            }
            return false;
        });
        return all;
    }

    /** The hypothesis at a value at which the goal speaks of the same function. */
    private static void instances(Goal goal, Relation r, String name, Formula.Quantified q, List<Plan> all) {
        Set<Expr> values = new LinkedHashSet<>();
        for (Expr side : List.of(r.left(), r.right())) {
            Exprs.anyNode(side, n -> {
                if (n instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED) {
                    values.add(f.arguments().get(0));
                }
                return false;
            });
        }
        Relation body = ((Formula.Comparison) q.body()).chain().get(0);
        for (Expr v : hasDerivative(body) ? Set.<Expr>of() : values) {
            all.add(Plan.of(List.of(goal.by("instance of " + name + " with " + q.variable() + " := " + v))));
            Relation at = body.map(e -> Exprs.substitute(e, Map.of(q.variable(), v)));
            String here = goal.names().label("here");
            String line = here + ": " + at + Names.when(goal.says()) + " by instance of " + name + " with "
                    + q.variable() + " := " + v;
            all.add(Plan.of(List.of(line, goal.by("adding " + here))));
            all.add(Plan.of(List.of(line, goal.by("rearranging " + here))));
        }
    }
}
