package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Rules;

/**
 * {@code t1 + … + tn >= P by AM-GM with w1 := …, …, wn := …}: the weighted inequality of the arithmetic and the geometric mean,
 * {@code t1 + … + tn >= (t1/w1)^w1 … (tn/wn)^wn} for {@code w1 + … + wn = 1}.
 *
 * <p>Side conditions: there is one positive weight a term, in the order of the terms as written; the weights add up to 1; the
 * terms are positive; {@code P} is the product, by normal form, or less.
 */
public final class MeansRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.MEANS)
                .proves("that a sum is at least a product of powers")
                .needs(
                        "There is one weight a term, in the order of the terms as written, and no other.",
                        "The weights and the terms are positive, and the weights add up to 1.",
                        "The right side is at most `(t1/w1)^w1*…*(tn/wn)^wn`.")
                .accepts("""
                        theorem two-means
                          let A, B in (0, inf)
                          claim A + B >= 2*sqrt(A*B)
                          proof
                            claim 1   by AM-GM with w1 := 1/2, w2 := 1/2
                        """)
                .refuses("""
                        theorem weights-below-1
                          let A, B in (0, inf)
                          claim A + B >= 2*sqrt(A*B)
                          proof
                            claim 1   by AM-GM with w1 := 1/2, w2 := 1/3
                        """, "the weights are not found to add up to 1")
                .inCoq("AmGm.amgm2", "AmGm.amgm3");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        boolean below = claim.op() == Relation.Op.LE || claim.op() == Relation.Op.LT;
        Relation r = below ? claim.swapped() : claim;
        if (r.op() != Relation.Op.GE) {
            return Conclusion.refused("AM-GM gives sum >= product");
        }
        List<Expr> terms = r.left() instanceof Expr.Add a ? a.terms() : List.of(r.left());
        List<Expr> weights = new ArrayList<>();
        for (int i = 1; i <= terms.size(); i++) {
            Expr w = situation.values().get("w" + i);
            if (w == null) {
                return Conclusion.refused(
                        "the sum has ", terms.size(), " terms; say: with w1 := …, up to w", terms.size());
            }
            weights.add(w);
        }
        NormalForm form = situation.normalForm();
        Expr sum = weights.size() == 1 ? weights.get(0) : Expr.add(weights);
        if (weights.size() != situation.values().size() || !Values.holds(form, Relation.eq(sum, Expr.ONE))) {
            return Conclusion.refused("the weights are not found to add up to 1");
        }
        List<Expr> factors = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            for (Expr positive : List.of(terms.get(i), weights.get(i))) {
                if (!Values.holds(form, new Relation(positive, Relation.Op.GT, Expr.ZERO))) {
                    return Conclusion.refused("it is not known that ", positive, " > 0");
                }
            }
            factors.add(Expr.pow(Expr.div(terms.get(i), weights.get(i)), weights.get(i)));
        }
        Expr product = factors.size() == 1 ? factors.get(0) : Expr.mul(factors);
        return Values.holds(form, new Relation(product, Relation.Op.GE, r.right()))
                ? Conclusion.accepted("the weighted geometric mean")
                : Conclusion.refused(r.right(), " is not found to be ", product);
    }
}
