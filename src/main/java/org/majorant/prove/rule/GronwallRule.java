package org.majorant.prove.rule;

import java.util.List;
import java.util.Map;
import org.majorant.expr.Derivative;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Rules;

/**
 * {@code by Gronwall from X}: where {@code X} says {@code diff(v(t), t) <= k v(t) + m} for all {@code t >= 0}, the bound
 * {@code v(t) <= v(0) exp(k t) + (m/k)(exp(k t) - 1)}, rearranged; with {@code >=} the bound from below. For {@code m = 0} the second
 * term is absent, and {@code k} may be 0.
 *
 * <p>Side conditions: the domain of {@code t} is {@code [0, inf)}; {@code k} and {@code m} are free of {@code t}; {@code X} holds without
 * conditions, as a statement for all {@code t} or with a {@code t} of which no hypothesis speaks.
 */
public final class GronwallRule implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.GRONWALL)
                .proves("a bound that follows from a differential inequality")
                .needs(
                        "`X` says `diff(v(t), t) <= k*v(t) + m` (or `>=`, or `=`) without conditions, for all t or with "
                                + "a t of which no hypothesis speaks.",
                        "The domain of t is `[0, inf)`; k and m are free of t and of v.",
                        "The step is `v(t) <= v(0)*exp(k*t) + (m/k)*(exp(k*t) - 1)`, rearranged; where m is not 0, k is "
                                + "known not to be 0.")
                .accepts("""
                        theorem decay
                          let a, b in (0, inf)
                          let t in [0, inf)
                          let v(t) in real
                          given for all t in [0, inf): diff(v(t), t) <= -a*v(t) + b
                          claim v(t) <= v(0)*exp(-a*t) + (b/a)*(1 - exp(-a*t))
                          proof
                            claim 1   by Gronwall from given 1
                        """)
                .refuses("""
                        theorem rate-that-changes
                          let t in [0, inf)
                          let v(t) in real
                          given for all t in [0, inf): diff(v(t), t) <= -t*v(t)
                          claim v(t) <= v(0)*exp(-t^2/2)
                          proof
                            claim 1   by Gronwall from given 1
                        """, "the right side is not k*v + m with k and m free of t")
                .inCoq("Gronwall.gronwall");
    }

    @Override
    public Conclusion check(Situation situation) {
        Formula claim = situation.claim() instanceof Formula.Quantified q && q.forAll() ? q.body() : situation.claim();
        if (!(claim instanceof Formula.Comparison c) || c.chain().size() != 1) {
            return Conclusion.refused("this rule proves one inequality");
        }
        for (Fact f : situation.references()) {
            Formula says = f.formula() instanceof Formula.Quantified q && q.forAll() ? q.body() : f.formula();
            if (says instanceof Formula.Comparison d
                    && d.chain().size() == 1
                    && f.conditions().isEmpty()) {
                return solve(c.chain().get(0), d.chain().get(0), situation);
            }
        }
        return Conclusion.refused("what is named is no differential inequality that holds for all times");
    }

    private static Conclusion solve(Relation claim, Relation inequality, Situation situation) {
        Relation r = isDerivative(inequality.left()) ? inequality : inequality.swapped();
        if (!isDerivative(r.left()) || r.op() == Relation.Op.NE) {
            return Conclusion.refused("one side must be diff(v(t), t)");
        }
        Expr v = ((Expr.Formal) r.left()).arguments().get(0);
        Expr.Sym t = (Expr.Sym) ((Expr.Formal) r.left()).arguments().get(1);
        if (!t.domain().equals(Domain.NON_NEGATIVE)
                || situation.hypothesesMention(List.of(t))
                || situation.conditionsMention(List.of(t))) {
            return Conclusion.refused("the time must have the domain [0, inf), and no hypothesis may speak of it");
        }
        NormalForm form = situation.normalForm();
        Expr.Sym y = Expr.sym("value of " + v, ((Expr.Formal) v).range());
        Expr right = Exprs.replace(r.right(), v, y);
        Expr rate = Derivative.of(right, y);
        Expr rest = Expr.sub(right, Expr.mul(rate, y));
        Expr atZero = Exprs.substitute(right, Map.of(y, Expr.ZERO));
        boolean linear = !Exprs.contains(rate, y) && !Exprs.contains(rate, t) && form.equal(rest, atZero);
        if (!linear || Exprs.contains(atZero, t)) {
            return Conclusion.refused("the right side is not k*v + m with k and m free of ", t);
        }
        Expr start = Exprs.substitute(v, Map.of(t, Expr.ZERO));
        Expr growth = Expr.exp(Expr.mul(rate, t));
        Expr bound = Expr.mul(start, growth);
        if (!form.equal(atZero, Expr.ZERO)) {
            Sign s = form.sign(form.of(rate));
            if (!s.isNonZero()) {
                return Conclusion.refused("it is not known that ", rate, " is not 0");
            }
            bound = Expr.add(bound, Expr.mul(Expr.div(atZero, rate), Expr.sub(growth, Expr.ONE)));
        }
        Relation solved = new Relation(
                v,
                r.op() == Relation.Op.LT ? Relation.Op.LE : r.op() == Relation.Op.GT ? Relation.Op.GE : r.op(),
                bound);
        return Implication.rearranges(form, claim, solved)
                ? Conclusion.accepted(solved)
                : Conclusion.refused("what follows is ", solved);
    }

    private static boolean isDerivative(Expr e) {
        return e instanceof Expr.Formal f
                && f.kind() == FormalKind.DIFF
                && f.arguments().get(0) instanceof Expr.Formal v
                && v.kind() == FormalKind.APPLIED
                && v.arguments().equals(List.of(f.arguments().get(1)));
    }
}
