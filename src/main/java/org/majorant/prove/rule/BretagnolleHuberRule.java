package org.majorant.prove.rule;

import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Rules;

/**
 * {@code by Bretagnolle-Huber from P, Q}: {@code 1 - TV >= exp(-KL)/2} for two distributions on finitely many points, where
 * {@code P} says {@code sum(i, m, n, p(i)) = 1} and {@code Q} says {@code sum(i, m, n, q(i)) = 1}; {@code TV = sum(i, m, n, abs(p(i) - q(i)))/2},
 * {@code KL = sum(i, m, n, p(i)*log(p(i)/q(i)))} (Bretagnolle and Huber 1979; Tsybakov 2009, eq. 2.25).
 *
 * <p>Side conditions: both are sums over the same range; {@code p} and {@code q} take positive values.
 */
public final class BretagnolleHuberRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.BRETAGNOLLE_HUBER)
                .proves("that two close distributions cannot be told apart")
                .needs(
                        "`P` says `sum(i, m, n, p(i)) = 1`, `Q` says `sum(i, m, n, q(i)) = 1`, over the same range and "
                                + "without conditions.",
                        "p and q are unknown functions whose declared ranges are positive.",
                        "The step is `1 - sum(i, m, n, abs(p(i) - q(i)))/2 >= exp(-sum(i, m, n, "
                                + "p(i)*log(p(i)/q(i))))/2`, as written here (Tsybakov 2009, eq. 2.25).")
                .accepts("""
                        theorem two-distributions
                          let i in natural
                          let p(i) in (0, inf)
                          let q(i) in (0, inf)
                          given sum(i, 1, 3, p(i)) = 1
                          given sum(i, 1, 3, q(i)) = 1
                          claim 1 - sum(i, 1, 3, abs(p(i) - q(i)))/2 >= exp(-sum(i, 1, 3, p(i)*log(p(i)/q(i))))/2
                          proof
                            claim 1   by Bretagnolle-Huber from given 1, given 2
                        """)
                .refuses("""
                        theorem written-otherwise
                          let i in natural
                          let p(i) in (0, inf)
                          let q(i) in (0, inf)
                          given sum(i, 1, 3, p(i)) = 1
                          given sum(i, 1, 3, q(i)) = 1
                          claim 1 - sum(i, 1, 3, abs(q(i) - p(i)))/2 >= exp(-sum(i, 1, 3, p(i)*log(p(i)/q(i))))/2
                          proof
                            claim 1   by Bretagnolle-Huber from given 1, given 2
                        """, "it must be written as")
                .inCoq("TwoPoint.bretagnolle_huber");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        Expr.Formal p = distribution(situation.references().get(0));
        Expr.Formal q = distribution(situation.references().get(1));
        if (p == null
                || q == null
                || !p.arguments().subList(0, 3).equals(q.arguments().subList(0, 3))) {
            return Conclusion.refused("both must say sum(i, m, n, p(i)) = 1, over the same range");
        }
        Expr.Sym i = (Expr.Sym) p.arguments().get(0);
        Expr pi = p.arguments().get(3);
        Expr qi = q.arguments().get(3);
        if (!isPositive(pi) || !isPositive(qi)) {
            return Conclusion.refused("both must be functions with positive values, declared so");
        }
        Expr tv = Expr.div(sum(p, Expr.call(Fn.ABS, Expr.sub(pi, qi))), Expr.num(2));
        Expr kl = sum(p, Expr.mul(pi, Expr.log(Expr.div(pi, qi))));
        Relation says =
                new Relation(Expr.sub(Expr.ONE, tv), Relation.Op.GE, Expr.div(Expr.exp(Expr.neg(kl)), Expr.num(2)));
        return claim.equals(says) || claim.swapped().equals(says)
                ? Conclusion.accepted("Bretagnolle-Huber over ", i)
                : Conclusion.refused("it must be written as ", says);
    }

    private static Expr.Formal distribution(Fact f) {
        boolean one = f.formula() instanceof Formula.Comparison c
                && c.chain().size() == 1
                && c.chain().get(0).op() == Relation.Op.EQ
                && c.chain().get(0).right() == Expr.ONE
                && f.conditions().isEmpty();
        return one && f.relations().get(0).left() instanceof Expr.Formal s && s.kind() == FormalKind.SUM ? s : null;
    }

    private static boolean isPositive(Expr e) {
        return e instanceof Expr.Formal f
                && f.kind() == FormalKind.APPLIED
                && f.range().isPositive();
    }

    private static Expr sum(Expr.Formal like, Expr body) {
        return Expr.formal(
                FormalKind.SUM,
                java.util.List.of(
                        like.arguments().get(0),
                        like.arguments().get(1),
                        like.arguments().get(2),
                        body),
                java.util.List.of());
    }
}
