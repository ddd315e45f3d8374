package org.majorant.prove.rule;

import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;

/**
 * {@code by tangent with exp := x, at := a}: {@code exp(x) >= exp(a) (1 + x - a)}; {@code with log := x, at := a}:
 * {@code log(x) <= log(a) + (x - a)/a}; either one rearranged.
 *
 * <p>Side conditions: {@code x} and {@code a} are defined; for {@code log}, {@code x > 0} and {@code a > 0}.
 */
public final class TangentRule implements Rule.OfRelations {
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
