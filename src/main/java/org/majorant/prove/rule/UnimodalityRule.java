package org.majorant.prove.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Rules;

/**
 * {@code f(x) >= f(m) by unimodality from FALLS, RISES}: {@code decreasing f in x when x < m} and {@code increasing f in x when x > m}. The
 * claim may hold on part of the domain only, where the steps have one further condition, a range of {@code x} that holds {@code m}.
 *
 * <p>Side conditions: {@code m} is free of {@code x}, lies in the domain of {@code x} and meets the further conditions; {@code f} is
 * continuous, being differentiable on both sides by {@link DifferentiationRule} and defined at {@code m}; no hypothesis ties {@code x}.
 */
public final class UnimodalityRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.UNIMODALITY)
                .proves("that a function is least where it stops falling and begins to rise")
                .needs(
                        "`FALLS` says `decreasing f in x when x < m`, `RISES` says `increasing f in x when x > m`, with "
                                + "the same f and the same m, which is free of x. Further conditions are ranges of x that the step "
                                + "has too.",
                        "m lies in the domain of x and meets the conditions of the step, and f has a value there.",
                        "f holds no unknown function, infimum, sum or limit; no hypothesis speaks of x.",
                        "The step says `f >= f at m`, rearranged.")
                .accepts("""
                        theorem least-where-it-turns
                          let M in (0, inf)
                          claim M - log(M) >= 1
                          proof
                            falls: decreasing M - log(M) in M when M < 1   by differentiation
                            rises: increasing M - log(M) in M when M > 1   by differentiation
                            claim 1                                        by unimodality from falls, rises
                        """)
                .refuses("""
                        theorem a-gap-between
                          let M in (0, inf)
                          claim M - log(M) >= 1
                          proof
                            falls: decreasing M - log(M) in M when M < 1/2   by differentiation
                            rises: increasing M - log(M) in M when M > 1     by differentiation
                            claim 1                                          by unimodality from falls, rises
                        """, "with the same m free of M")
                .withoutLemma(
                        "from ScalarOptimum.rises and ScalarOptimum.falls on either side of m; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        if (!(situation.references().get(0).formula() instanceof Formula.Monotone falls)
                || !(situation.references().get(1).formula() instanceof Formula.Monotone rises)
                || falls.increasing()
                || !rises.increasing()
                || falls.variable() != rises.variable()
                || falls.body() != rises.body()
                || Exprs.containsFormal(falls.body(), java.util.EnumSet.allOf(org.majorant.expr.FormalKind.class))) {
            return Conclusion.refused("name two steps: decreasing f in x when x < m, and increasing f in x when x > m");
        }
        Expr.Sym x = falls.variable();
        Optional<Expr> low = end(situation.references().get(0), x, true, situation);
        Optional<Expr> high = end(situation.references().get(1), x, false, situation);
        if (low.isEmpty() || high.isEmpty() || low.get() != high.get()) {
            return Conclusion.refused(
                    "the first step must hold when ",
                    x,
                    " < m, the second when ",
                    x,
                    " > m, with the same m free of ",
                    x,
                    ", and under no other condition than the claim's ranges");
        }
        Expr m = low.get();
        if (situation.hypothesesMention(List.of(x))) {
            return Conclusion.refused("a hypothesis speaks of ", x);
        }
        NormalForm form = situation.normalForm(r -> !SolvingRule.mentions(r, x));
        Map<Expr.Sym, Expr> put = Map.of(x, m);
        Optional<Reason> outside = Values.outside(form, x, m);
        if (outside.isPresent()) {
            return Conclusion.refused(outside.get());
        }
        for (Relation c : situation.conditions()) {
            Relation at = c.map(e -> Exprs.substitute(e, put));
            if (SolvingRule.mentions(c, x) && !Values.follows(form, at, situation)) {
                return Conclusion.refused("it is not known that ", at);
            }
        }
        Expr least = Exprs.substitute(falls.body(), put);
        form.of(least);
        Relation says = new Relation(falls.body(), Relation.Op.GE, least);
        NormalForm all = situation.normalForm();
        return Implication.rearranges(all, claim, says)
                ? Conclusion.accepted("the minimum is at ", m)
                : Conclusion.refused("what follows is ", says);
    }

    /** The {@code m} of the condition {@code x < m} or {@code x > m}; every other condition must be one of the claim's, a range of x. */
    private static Optional<Expr> end(Fact f, Expr.Sym x, boolean upper, Situation situation) {
        Optional<Expr> m = Optional.empty();
        for (Relation c : f.conditions()) {
            Relation turned = c.left() == x ? c : c.swapped();
            boolean strictly = turned.op() == (upper ? Relation.Op.LT : Relation.Op.GT)
                    || turned.op() == (upper ? Relation.Op.LE : Relation.Op.GE);
            if (turned.left() == x && strictly && !Exprs.contains(turned.right(), x) && m.isEmpty()) {
                if (situation.conditions().contains(c)) {
                    continue;
                }
                m = Optional.of(turned.right());
            } else if (!situation.conditions().contains(c)
                    || SolvingRule.mentions(c, x) && !SolvingRule.isRange(c, x)) {
                return Optional.empty();
            }
        }
        return m;
    }
}
