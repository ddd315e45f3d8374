package org.majorant.prove.rule;

import java.util.function.Predicate;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Rules;

/**
 * {@code by extremes of X, Y}: {@code x <= min(a, b)} from {@code x <= a} and {@code x <= b}; {@code min(a, b) <= x} from one of
 * {@code a <= x}, {@code b <= x}; the same for {@code max} with the inequalities turned.
 *
 * <p>Side conditions: each inequality that is needed follows from what is known; every argument is defined.
 */
public final class ExtremesRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.EXTREMES)
                .proves("a bound of, or by, `min` and `max`")
                .needs(
                        "`x <= min(a, b)` and `max(a, b) <= x`: the inequality is known for every argument; `min(a, b) "
                                + "<= x` and `x <= max(a, b)`: for one.",
                        "All arguments have values.")
                .accepts("""
                        theorem below-the-least
                          let A, B, C in real
                          given A <= B
                          given A <= C
                          claim A <= min(B, C)
                          proof
                            claim 1   by extremes of given 1, given 2
                        """)
                .refuses("""
                        theorem for-no-argument
                          let A, B in real
                          claim min(A, B) <= (A + B)/2
                          proof
                            claim 1   by extremes
                        """, "it is not known to hold for any argument")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        Relation r = isExtreme(claim.right()) ? claim : claim.swapped();
        if (!isExtreme(r.right()) || r.op() == Relation.Op.EQ || r.op() == Relation.Op.NE) {
            return Conclusion.refused("one side of an inequality must be min(…) or max(…)");
        }
        Expr.Call call = (Expr.Call) r.right();
        boolean below = r.op() == Relation.Op.LT || r.op() == Relation.Op.LE;
        boolean every = below == (call.function() == Fn.MIN);
        NormalForm form = situation.normalForm();
        form.of(r.left());
        call.arguments().forEach(form::of);
        Predicate<Expr> holds = a -> Values.follows(form, new Relation(r.left(), r.op(), a), situation);
        boolean accepted = every
                ? call.arguments().stream().allMatch(holds)
                : call.arguments().stream().anyMatch(holds);
        return accepted
                ? Conclusion.accepted(every ? "it holds for every argument" : "it holds for one argument")
                : Conclusion.refused("it is not known to hold for ", (every ? "every argument" : "any argument"));
    }

    private static boolean isExtreme(Expr e) {
        return e instanceof Expr.Call c && (c.function() == Fn.MIN || c.function() == Fn.MAX);
    }
}
