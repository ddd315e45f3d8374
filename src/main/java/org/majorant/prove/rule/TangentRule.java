package org.majorant.prove.rule;

import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Rules;

/**
 * {@code by tangent with exp := x, at := a}: {@code exp(x) >= exp(a) (1 + x - a)}; {@code with log := x, at := a}:
 * {@code log(x) <= log(a) + (x - a)/a}; either one rearranged.
 *
 * <p>Side conditions: {@code x} and {@code a} are defined; for {@code log}, {@code x > 0} and {@code a > 0}.
 */
public final class TangentRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.TANGENT)
                .proves("that `exp` lies above a tangent, `log` below one")
                .needs(
                        "The step is `exp(x) >= exp(a)*(1 + x - a)`, or `log(x) <= log(a) + (x - a)/a`, rearranged.",
                        "For `log` both x and a are positive.")
                .accepts("""
                        theorem above-the-tangent
                          let x in real
                          claim exp(x) >= 1 + x
                          proof
                            claim 1   by tangent with exp := x, at := 0
                        """)
                .refuses("""
                        theorem not-the-tangent
                          let x in real
                          claim exp(x) >= x + 1/2
                          proof
                            claim 1   by tangent with exp := x, at := 0
                        """, "it is not exp(x) >= exp(0)*(1 + x - 0), rearranged")
                .inCoq("AmGm.tangent_at", "Powers.ln_le_minus_1", "Growth.ln_tangent");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        Expr exp = situation.values().get("exp");
        Expr log = situation.values().get("log");
        Expr at = situation.values().get("at");
        if (at == null || (exp == null) == (log == null)) {
            return Conclusion.refused("say which tangent: with exp := x, at := a; or with log := x, at := a");
        }
        NormalForm form = situation.normalForm();
        form.of(exp != null ? exp : log);
        form.of(at);
        if (log != null) {
            for (Expr e : new Expr[] {log, at}) {
                if (!Values.follows(form, new Relation(e, Relation.Op.GT, Expr.ZERO), situation)) {
                    return Conclusion.refused("it is not known that ", e, " > 0");
                }
            }
        }
        Relation tangent = exp != null ? ofExp(exp, at) : ofLog(log, at);
        return Implication.rearranges(form, claim, tangent)
                ? Conclusion.accepted(tangent)
                : Conclusion.refused("it is not ", tangent, ", rearranged");
    }

    private static Relation ofExp(Expr x, Expr a) {
        Expr line = Expr.mul(Expr.exp(a), Expr.add(Expr.ONE, x, Expr.neg(a)));
        return new Relation(Expr.exp(x), Relation.Op.GE, line);
    }

    private static Relation ofLog(Expr x, Expr a) {
        Expr line = Expr.add(Expr.log(a), Expr.div(Expr.sub(x, a), a));
        return new Relation(Expr.log(x), Relation.Op.LE, line);
    }
}
