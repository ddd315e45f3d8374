package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Derivative;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Rules;

/**
 * {@code by first exit from SLOPE, BARRIER with P := …}: a quantity {@code w(t)} never reaches {@code R}. {@code SLOPE} says
 * {@code diff(P, t) <= 0 when w(t) <= R}, {@code BARRIER} says {@code P > P at 0 when w(t) = R}. The claim is {@code w(t) < R}, or
 * {@code P <= P at 0}, for all {@code t >= 0}.
 *
 * <p>Why: up to the first time at which {@code w = R} the potential {@code P} does not rise; at that time it would be above where it
 * began. Side conditions: {@code w(0) < R}; {@code w} is continuous, being a function whose derivative occurs in a
 * hypothesis for all times; the domain of {@code t} is {@code [0, inf)}, and no hypothesis speaks of {@code t}; {@code R} is free of it.
 */
public final class FirstExitRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.FIRST_EXIT)
                .proves("that a quantity never reaches a level")
                .needs(
                        "`SLOPE` says `diff(P, t) <= 0 when w(t) <= R`, `BARRIER` says `P > P at 0 when w(t) = R`, each "
                                + "under that condition alone; the step is `w(t) < R` or `P <= P at 0`, without conditions.",
                        "`w(0) < R` is known.",
                        "w is an unknown function of t, and a hypothesis for all t holds its derivative: so it is "
                                + "continuous.",
                        "The domain of t is `[0, inf)`, no hypothesis speaks of t, and R is free of it.")
                .accepts("""
                        theorem stays-below
                          let R, mu, S in (0, inf)
                          let t in [0, inf)
                          let l(t) in [0, inf)
                          let v(t) in real
                          given l(0) = 0
                          given for all t in [0, inf): diff(l(t), t) >= 0
                          given for all t in [0, inf): l(t) <= R implies diff(l(t), t) <= S*v(t)
                          given for all t in [0, inf): l(t) <= R implies diff(v(t), t) <= -mu*v(t)
                          given R*mu > S*v(0)
                          given for all t in [0, inf): v(t) > 0
                          claim l(t) < R
                          proof
                            speed:  diff(l(t), t) <= S*v(t) when l(t) <= R            by instance of given 3
                            decay:  diff(v(t), t) <= -mu*v(t) when l(t) <= R          by instance of given 4
                            scaled: (S/mu)*diff(v(t), t) <= -S*v(t) when l(t) <= R    by rearranging decay
                            slope:  diff(l(t) + (S/mu)*v(t), t) <= 0 when l(t) <= R   by adding speed, scaled
                            v(t) > 0                                                  by instance of given 6
                            far:    R > (S/mu)*v(0)                                   by rearranging given 5
                            wall: l(t) + (S/mu)*v(t) > l(0) + (S/mu)*v(0) when l(t) = R by adding condition 1, far, given 1
                            claim 1   by first exit from slope, wall with P := l(t) + (S/mu)*v(t)
                        """)
                .refuses("""
                        theorem no-potential
                          let R in (0, inf)
                          let t in [0, inf)
                          let l(t) in [0, inf)
                          given l(0) = 0
                          given for all t in [0, inf): diff(l(t), t) <= 0
                          claim l(t) < R
                          proof
                            slope:  diff(l(t), t) <= 0 when l(t) <= R   by instance of given 2
                            claim 1   by first exit from slope, given 1
                        """, "name the slope and the barrier, and the potential: with P := …")
                .inCoq("WidthRadius.stays_below");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        Expr potential = situation.values().get("P");
        if (potential == null) {
            return Conclusion.refused("name the slope and the barrier, and the potential: with P := …");
        }
        if (!situation.conditions().isEmpty()) {
            return Conclusion.refused("the first exit is spoken of without conditions");
        }
        Fact slope = situation.references().get(0);
        Fact barrier = situation.references().get(1);
        if (slope.conditions().size() != 1 || barrier.conditions().size() != 1) {
            return Conclusion.refused(
                    "the slope is proved when w(t) <= R, the barrier when w(t) = R, and nothing else");
        }
        Relation inside = slope.conditions().get(0);
        Expr w = inside.left();
        Expr r = inside.right();
        boolean sameExit = barrier.conditions().get(0).equals(Relation.eq(w, r)) && inside.op() == Relation.Op.LE;
        List<Expr.Sym> times = Exprs.freeSymbols(w).stream()
                .filter(s -> s.domain().equals(Domain.NON_NEGATIVE) && !Exprs.contains(r, s))
                .toList();
        if (!sameExit || times.size() != 1 || situation.hypothesesMention(times)) {
            return Conclusion.refused(
                    "the conditions must be w(t) <= R and w(t) = R, t in [0, inf) free of hypotheses");
        }
        Expr.Sym t = times.get(0);
        if (!isContinuous(w, t, situation)) {
            return Conclusion.refused(
                    w, " must be a function of ", t, " alone, and a hypothesis 'for all ", t, "' hold its derivative");
        }
        NormalForm form = situation.normalForm();
        Map<Expr.Sym, Expr> zero = Map.of(t, Expr.ZERO);
        Expr start = Exprs.substitute(potential, zero);
        Relation falls = new Relation(Derivative.of(potential, t), Relation.Op.LE, Expr.ZERO);
        Relation rises = new Relation(potential, Relation.Op.GT, start);
        Relation begins = new Relation(Exprs.substitute(w, zero), Relation.Op.LT, r);
        if (slope.relations().stream().noneMatch(x -> Implication.rearranges(form, falls, x))) {
            return Conclusion.refused("the slope does not say ", falls);
        }
        if (barrier.relations().stream().noneMatch(x -> Implication.rearranges(form, rises, x))) {
            return Conclusion.refused("the barrier does not say ", rises);
        }
        if (!Values.follows(form, begins, situation)) {
            return Conclusion.refused("it is not known that ", begins);
        }
        Relation stays = new Relation(w, Relation.Op.LT, r);
        Relation bounded = new Relation(potential, Relation.Op.LE, start);
        boolean follows = claim.equals(stays)
                || Implication.rearranges(form, claim, stays)
                || Implication.rearranges(form, claim, bounded);
        return follows
                ? Conclusion.accepted(stays, " and ", bounded, " for all times")
                : Conclusion.refused("what follows is ", stays, " and ", bounded);
    }

    /** It is an unknown function of the time that has a derivative at all times: some hypothesis speaks of it. */
    private static boolean isContinuous(Expr w, Expr.Sym t, Situation situation) {
        List<Expr> derivatives = new ArrayList<>();
        for (Fact f : situation.givens()) {
            boolean always = f.conditions().isEmpty()
                    && f.formula() instanceof Formula.Quantified q
                    && q.forAll()
                    && q.variable() == t
                    && q.body() instanceof Formula.Comparison;
            if (always) {
                Formula.Comparison c = (Formula.Comparison) ((Formula.Quantified) f.formula()).body();
                c.chain().forEach(x -> {
                    derivatives.add(x.left());
                    derivatives.add(x.right());
                });
            }
        }
        boolean function = w instanceof Expr.Formal f
                && f.kind() == FormalKind.APPLIED
                && f.arguments().equals(List.of(t));
        return function
                && derivatives.stream().anyMatch(d -> Exprs.strictParts(d).contains(Expr.diff(w, t)));
    }
}
