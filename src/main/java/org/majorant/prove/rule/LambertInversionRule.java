package org.majorant.prove.rule;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.theorem.Rules;

/**
 * {@code by Lambert inversion of STEP}: from {@code x e^x = z} to {@code x = W0(z)} where {@code x >= -1}, or to
 * {@code x = Wm1(z)} where {@code x <= -1}.
 *
 * <p>Side conditions: the step rearranges to {@code x e^x = z}; the side of -1 on which x lies is known. Source: Corless et
 * al. 1996, section 4: W0 and W-1 are the inverses of {@code x e^x} on [-1, inf) and (-inf, -1].
 */
public final class LambertInversionRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.LAMBERT_INVERSION)
                .proves("`x = W0(z)` or `x = Wm1(z)`")
                .needs(
                        "`X` rearranges to `x*exp(x) = z`.",
                        "It is known that `x >= -1` for `W0`, that `x <= -1` for `Wm1` (Corless et al. 1996, section 4).")
                .accepts("""
                        theorem principal-branch
                          let x, y in real
                          given x*exp(x) = y
                          given x > -1
                          claim x = W0(y)
                          proof
                            claim 1   by Lambert inversion of given 1
                        """)
                .refuses("""
                        theorem branch-not-known
                          let x, y in real
                          given x*exp(x) = y
                          given x^3 > -1/2
                          claim x = W0(y)
                          proof
                            claim 1   by Lambert inversion of given 1
                        """, "the branch is not known: x >= -1 is needed")
                .inCoq("Steps.W0_unique'", "Steps.Wm1_unique'");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        Relation c = isW(claim.right()) ? claim : claim.swapped();
        if (c.op() != Relation.Op.EQ || !isW(c.right())) {
            return Conclusion.refused("'Lambert inversion' gives an equation: x = W0(z) or x = Wm1(z)");
        }
        Expr x = c.left();
        Expr.Call w = (Expr.Call) c.right();
        NormalForm form = situation.normalForm();
        Relation product = Relation.eq(Expr.mul(x, Expr.exp(x)), w.argument());
        boolean follows = situation.referenced().stream()
                .anyMatch(r -> r.op() == Relation.Op.EQ && Implication.rearranges(form, product, r));
        if (!follows) {
            return Conclusion.refused(
                    product,
                    " is not found to be a rearrangement of ",
                    (situation.referenced().isEmpty()
                            ? "a step: none is named"
                            : situation.referenced().get(0)));
        }
        Sign aboveMinusOne = form.sign(form.of(Expr.add(x, Expr.ONE)));
        boolean principal = w.function() == Fn.W0;
        if (principal ? aboveMinusOne.isNonNegative() : aboveMinusOne.isNonPositive()) {
            return Conclusion.accepted(
                            new Relation(x, principal ? Relation.Op.GE : Relation.Op.LE, Expr.num(-1)),
                            principal ? ": the principal branch" : ": the lower branch")
                    .showing(List.of(w));
        }
        Relation need = new Relation(x, principal ? Relation.Op.GE : Relation.Op.LE, Expr.num(-1));
        boolean other = principal ? aboveMinusOne.isNegative() : aboveMinusOne.isPositive();
        return Conclusion.refused(
                other ? "the wrong branch: " : "the branch is not known: ",
                need,
                other ? " does not hold" : " is needed");
    }

    private static boolean isW(Expr e) {
        return e instanceof Expr.Call c && (c.function() == Fn.W0 || c.function() == Fn.WM1);
    }
}
