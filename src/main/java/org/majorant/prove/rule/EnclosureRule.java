package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.interval.Interval;
import org.majorant.prove.box.Enclosure;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Rules;

/**
 * {@code by enclosure}: a comparison, or {@code increasing f in x} by the sign of the derivative, for all values of the symbols in their domains, by
 * outward-rounded intervals over the box of the domains. Hypotheses are not used, but for conditions {@code x <= 2} with a number.
 *
 * <p>Side conditions: every domain is bounded, by its ends or by such a condition; f is known to be defined (by the normal form) and its
 * variable is a real number; the search settles the whole box within its limit of work.
 */
public final class EnclosureRule implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.ENCLOSURE)
                .proves("a comparison or monotonicity over bounded domains, which resists the other rules")
                .needs(
                        "The domain of every symbol that occurs is bounded, by its declaration or by a condition with a "
                                + "number; of monotonicity it is an interval of reals.",
                        "Outward-rounded intervals show on boxes that together cover the domains, closed ends included, "
                                + "that the terms have values and that the claim, or the sign of the derivative, holds. Hypotheses "
                                + "are not used.")
                .accepts("""
                        theorem on-a-box
                          let u in (0, 1)
                          claim exp(u) < 3
                          claim increasing u + exp(-u)/2 in u
                          proof
                            claim 1   by enclosure
                            claim 2   by enclosure
                        """)
                .refuses("""
                        theorem unbounded
                          let M in (0, inf)
                          claim increasing M + exp(-M)/2 in M
                          proof
                            claim 1   by enclosure
                        """, "the domain of M is not bounded")
                .withoutLemma(
                        "the boxes are checked by `Boxes.v` where the statement itself is enclosed; a single step has no "
                                + "lemma");
    }

    private static final int MOST_BOXES = 20_000;

    @Override
    public Conclusion check(Situation situation) {
        List<Relation> claims;
        if (situation.claim() instanceof Formula.Monotone m) {
            if (m.variable().domain().integral()) {
                return Conclusion.refused("the domain of ", m.variable(), " is not an interval of reals");
            }
            Relation.Op op = m.increasing() ? Relation.Op.GT : Relation.Op.LT;
            claims = List.of(new Relation(Derivative.of(m.body(), m.variable()), op, Expr.ZERO));
        } else if (situation.claim() instanceof Formula.Comparison c) {
            claims = c.chain();
        } else {
            return Conclusion.refused("this rule proves comparisons and monotonicity");
        }
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        Formulas.freeSymbols(situation.claim(), List.of()).forEach(symbols::add);
        claims.forEach(r -> symbols.addAll(Exprs.freeSymbols(r)));
        Map<Expr.Sym, Interval> box = new LinkedHashMap<>();
        for (Expr.Sym s : symbols) {
            BigFraction low = end(s, true, situation);
            BigFraction high = end(s, false, situation);
            if (low == null || high == null || low.compareTo(high) > 0) {
                return Conclusion.refused("the domain of ", s, " is not bounded");
            }
            box.put(s, Enclosure.between(low, high));
        }
        return settled(claims, situation, box);
    }

    private static Conclusion settled(List<Relation> claims, Situation situation, Map<Expr.Sym, Interval> box) {
        List<Expr> valued = new ArrayList<>();
        if (situation.claim() instanceof Formula.Monotone m) {
            valued.add(m.body());
        } else {
            claims.forEach(r -> valued.addAll(List.of(r.left(), r.right())));
        }
        Optional<List<Relation>> needs = BoxNeeds.of(claims, valued);
        if (needs.isEmpty()) {
            return Conclusion.refused("boxes cannot tell whether all terms have values");
        }
        List<Relation> all = new ArrayList<>(claims);
        all.addAll(needs.get());
        try {
            Enclosure.Result r = new Enclosure(List.of(), all, box, 0, Enclosure.Forms.ALL).prove(MOST_BOXES);
            if (r instanceof Enclosure.Proved p) {
                BoxNeeds.note(all, situation.log());
                return Conclusion.accepted(p.boxes() == 1 ? "1 box" : p.boxes() + " boxes")
                        .showing(valued);
            }
            return Conclusion.refused(
                    r instanceof Enclosure.Failed
                            ? "it is not shown on the whole box of the domains, closed: an end or a part of it fails"
                            : "the enclosures leave a part of the box of the domains open");
        } catch (NoValueException e) {
            return Conclusion.refused(e.parts().toArray());
        }
    }

    /** The tightest end that the domain or a condition with a number gives; null for none. */
    private static BigFraction end(Expr.Sym s, boolean lower, Situation situation) {
        List<Relation> all = new ArrayList<>(Definedness.inside(s, s.domain()));
        all.addAll(situation.conditions());
        BigFraction best = null;
        for (Relation r : all) {
            Relation turned = r.left() == s ? r : r.swapped();
            boolean way = lower
                    ? turned.op() == Relation.Op.GE || turned.op() == Relation.Op.GT
                    : turned.op() == Relation.Op.LE || turned.op() == Relation.Op.LT;
            BigFraction bound = turned.left() == s && way ? ExactEvaluator.constant(turned.right()) : null;
            if (bound != null && (best == null || (lower ? bound.compareTo(best) > 0 : bound.compareTo(best) < 0))) {
                best = bound;
            }
        }
        return best;
    }
}
