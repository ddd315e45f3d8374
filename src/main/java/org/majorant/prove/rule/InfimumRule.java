package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Rules;

/**
 * {@code by infimum}, in three forms, for {@code I = inf{E : constraints, over x, y}}.
 *
 * <ul>
 *   <li>{@code I <= w by infimum with x := …, y := …}: a feasible point. Side conditions: the values lie in the domains and
 *       meet the constraints; {@code E} there is at most {@code w}.
 *   <li>{@code I <= w by infimum from LIMIT with x := …, y := …}: feasible points along a parameter {@code t}, where the step
 *       {@code LIMIT} says {@code lim(E there, t -> a) = w}. Side conditions: as before for every {@code t} in its domain,
 *       and no hypothesis speaks of {@code t}.
 *   <li>{@code v <= I by infimum from BOUND}: the step {@code BOUND} says {@code E >= v when constraints}. Side conditions:
 *       {@code v} and the hypotheses do not speak of {@code x, y}; it holds under the constraints and nothing else.
 * </ul>
 */
public final class InfimumRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.INFIMUM)
                .proves("an upper bound of an infimum", "a lower bound of an infimum")
                .needs(
                        "`I <= w … with x := …`: the values lie in the domains and meet the constraints, and the "
                                + "expression there is at most w.",
                        "`I <= w … from LIMIT with x := …`: the same along a symbol t, for every t in its domain; "
                                + "`LIMIT` says that the expression there tends to w or less; no hypothesis and no condition "
                                + "speaks of t, and w does not.",
                        "`v <= I … from BOUND`: `BOUND` says that the expression is at least v when the constraints "
                                + "hold, and under no other condition than those of the step; v, the hypotheses and the conditions "
                                + "do not speak of the variables.",
                        "A bound is used only where the infimum is known to be a real number: some values meet the "
                                + "constraints, and it is bounded below.")
                .accepts("""
                        theorem least-of-a-sum
                          let A, B, M in (0, inf)
                          let best = inf{A/M + B*M : M > 0, over M}
                          claim best >= 2*sqrt(A*B)
                          claim best <= 2*sqrt(A*B)
                          proof
                            means: A/M + B*M >= 2*sqrt(A*B)   by AM-GM with w1 := 1/2, w2 := 1/2
                            claim 1                           by infimum from means
                            claim 2                           by infimum with M := sqrt(A/B)

                        theorem along-a-parameter
                          let A, B, M, b in (0, inf)
                          let best = inf{A/M + B : M > 0, over M}
                          claim best <= B
                          proof
                            far:  lim(A*b + B, b -> 0) = B   by order
                            claim 1                          by infimum from far with M := 1/b
                        """)
                .refuses("""
                        theorem not-feasible
                          let A, B, M in (0, inf)
                          let best = inf{A/M + B*M : M > 2, over M}
                          claim best <= A + 5*B
                          proof
                            claim 1   by infimum with M := 1
                        """, "it is not known that 1 > 2, a constraint")
                .inCoq("Infimum.is_inf_ge", "Infimum.is_inf_le", "Infimum.is_inf_le_approached");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        Optional<Expr.Formal> left = infimum(claim.left());
        Relation r = left.isPresent() ? claim : claim.swapped();
        Optional<Expr.Formal> found = infimum(r.left());
        if (found.isEmpty()
                || infimum(r.right()).isPresent()
                        && situation.references().isEmpty()
                        && situation.values().isEmpty()) {
            return Conclusion.refused("one side must be an infimum");
        }
        Infimum inf = new Infimum(found.get());
        boolean upper = r.op() == Relation.Op.LE || r.op() == Relation.Op.LT;
        if (upper && !situation.values().isEmpty()) {
            return situation.references().isEmpty() ? feasible(inf, r, situation) : limit(inf, r, situation);
        }
        if (r.op() == Relation.Op.GE && !situation.references().isEmpty()) {
            return bounded(inf, r, situation);
        }
        return Conclusion.refused(
                "an infimum is bounded above with values: by infimum with ",
                inf.variables().get(0),
                " := …; and below (>=) from a step that bounds ",
                inf.body(),
                " when the constraints hold");
    }

    /**
     * What is shown of the infimum: the one half by the step, the other where it is plain, that a number bounds the expression
     * below, or that a simple point meets the constraints.
     */
    private static List<Conclusion.Half> halves(Infimum inf, boolean below, Situation situation) {
        List<Conclusion.Half> halves = new ArrayList<>();
        halves.add(new Conclusion.Half(inf.formal(), below));
        boolean arbitrary =
                !situation.hypothesesMention(inf.variables()) && !situation.conditionsMention(inf.variables());
        if (arbitrary && (below ? hasSimplePoint(inf, situation) : isPlainlyBounded(inf, situation))) {
            halves.add(new Conclusion.Half(inf.formal(), !below));
        }
        return halves;
    }

    private static boolean isPlainlyBounded(Infimum inf, Situation situation) {
        List<Relation> under = new ArrayList<>(situation.conditions());
        under.addAll(inf.constraints());
        NormalForm form = situation.normalForm(under, r -> true);
        return Values.holds(form, new Relation(inf.body(), Relation.Op.GE, Expr.ZERO));
    }

    private static boolean hasSimplePoint(Infimum inf, Situation situation) {
        Map<Expr.Sym, Expr> put = new HashMap<>();
        for (Expr.Sym x : inf.variables()) {
            Expr value = simple(x, inf.constraints());
            if (inf.variables().stream().anyMatch(y -> Exprs.contains(value, y))) {
                return false;
            }
            put.put(x, value);
        }
        return infeasible(inf, put, situation).isEmpty()
                && situation
                        .normalForm()
                        .missing(Exprs.substitute(inf.body(), put))
                        .isEmpty();
    }

    /** One more than the bound that a constraint gives, one less, what it is equal to; else a number of the domain. */
    private static Expr simple(Expr.Sym x, List<Relation> constraints) {
        for (Relation c : constraints) {
            Relation turned = c.left() == x ? c : c.swapped();
            if (turned.left() == x) {
                switch (turned.op()) {
                    case EQ -> {
                        return turned.right();
                    }
                    case GT, GE -> {
                        return Expr.add(turned.right(), Expr.ONE);
                    }
                    case LT, LE -> {
                        return x.domain().isPositive()
                                ? Expr.div(turned.right(), Expr.num(2))
                                : Expr.sub(turned.right(), Expr.ONE);
                    }
                    case NE -> {}
                }
            }
        }
        return Expr.num(x.domain().someValue());
    }

    private static Optional<Expr.Formal> infimum(Expr e) {
        return e instanceof Expr.Formal f && f.kind() == FormalKind.INFIMUM ? Optional.of(f) : Optional.empty();
    }

    private record Infimum(Expr.Formal formal) {
        Expr body() {
            return formal.arguments().get(0);
        }

        List<Expr.Sym> variables() {
            return formal.arguments().stream().skip(1).map(e -> (Expr.Sym) e).toList();
        }

        List<Relation> constraints() {
            return formal.constraints();
        }
    }

    /** Why the values are not known to be a feasible point; empty when they are. */
    private static Optional<Reason> infeasible(Infimum inf, Map<Expr.Sym, Expr> put, Situation situation) {
        NormalForm form = situation.normalForm();
        for (Expr.Sym x : inf.variables()) {
            Optional<Reason> outside = Values.outside(form, x, put.get(x));
            if (outside.isPresent()) {
                return outside;
            }
        }
        for (Relation c : inf.constraints()) {
            Relation at = c.map(e -> Exprs.substitute(e, put));
            if (!Values.follows(form, at, situation)) {
                return Optional.of(Reason.of("it is not known that ", at, ", a constraint"));
            }
        }
        return Optional.empty();
    }

    private static Map<Expr.Sym, Expr> point(Infimum inf, Situation situation) {
        Map<Expr.Sym, Expr> put = new HashMap<>();
        inf.variables().forEach(x -> put.put(x, situation.values().getOrDefault(x.name(), x)));
        return put;
    }

    private static Conclusion feasible(Infimum inf, Relation claim, Situation situation) {
        Map<Expr.Sym, Expr> put = point(inf, situation);
        Optional<Reason> reason = infeasible(inf, put, situation);
        if (reason.isPresent()) {
            return Conclusion.refused(reason.get());
        }
        Relation at = new Relation(Exprs.substitute(inf.body(), put), claim.op(), claim.right());
        return Values.follows(situation.normalForm(), at, situation)
                ? Conclusion.accepted("at a feasible point").with(halves(inf, false, situation))
                : Conclusion.refused("it is not known that ", at);
    }

    private static Conclusion limit(Infimum inf, Relation claim, Situation situation) {
        if (claim.op() != Relation.Op.LE) {
            return Conclusion.refused("a limit of feasible points bounds the infimum with <= only");
        }
        Map<Expr.Sym, Expr> put = point(inf, situation);
        for (Relation r : situation.referenced()) {
            if (!(r.left() instanceof Expr.Formal l)
                    || l.kind() != FormalKind.LIMIT
                    || l.constraints().size() != 1) {
                continue;
            }
            Expr.Sym t = (Expr.Sym) l.constraints().get(0).left();
            boolean bounds = r.op() == Relation.Op.EQ || r.op() == Relation.Op.LE || r.op() == Relation.Op.LT;
            if (!bounds
                    || situation.hypothesesMention(List.of(t))
                    || situation.conditionsMention(List.of(t))
                    || Exprs.contains(claim.right(), t)) {
                return Conclusion.refused(
                        "the limit must be one of feasible points along a symbol that no hypothesis ties");
            }
            Optional<Reason> reason = infeasible(inf, put, situation);
            if (reason.isPresent()) {
                return Conclusion.refused(reason.get());
            }
            NormalForm form = situation.normalForm();
            boolean same = form.equal(l.arguments().get(0), Exprs.substitute(inf.body(), put));
            if (same && form.compare(r.right(), claim.right()).satisfies(Relation.Op.LE)) {
                return Conclusion.accepted("the limit of feasible points").with(halves(inf, false, situation));
            }
            return Conclusion.refused(
                    same
                            ? Reason.of("the limit is not found to be at most ", claim.right())
                            : Reason.of("the limit is of another function than ", inf.body(), " at the values given"));
        }
        return Conclusion.refused("the step that is named is no limit");
    }

    private static Conclusion bounded(Infimum inf, Relation claim, Situation situation) {
        boolean free = inf.variables().stream().noneMatch(x -> Exprs.contains(claim.right(), x));
        if (!free || situation.hypothesesMention(inf.variables()) || situation.conditionsMention(inf.variables())) {
            return Conclusion.refused("the bound or a hypothesis speaks of the variables of the infimum");
        }
        for (Fact f : situation.references()) {
            if (!(f.formula() instanceof Formula.Comparison)) {
                continue;
            }
            List<Relation> extra = f.conditions().stream()
                    .filter(c -> !situation.conditions().contains(c))
                    .filter(c ->
                            !inf.constraints().contains(c) && !inf.constraints().contains(c.swapped()))
                    .toList();
            if (!extra.isEmpty()) {
                return Conclusion.refused("the bound holds only when ", extra.get(0));
            }
            NormalForm form = situation.normalForm();
            Relation wanted = new Relation(inf.body(), Relation.Op.GE, claim.right());
            if (f.relations().stream().anyMatch(r -> Implication.rearranges(form, wanted, r))) {
                return Conclusion.accepted("a bound at every feasible point").with(halves(inf, true, situation));
            }
        }
        return Conclusion.refused("what is named does not say ", inf.body(), " >= ", claim.right());
    }
}
