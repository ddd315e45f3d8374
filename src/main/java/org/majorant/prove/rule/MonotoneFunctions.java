package org.majorant.prove.rule;

import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.trust.TrustLog;

/** Strict monotonicity of a function of one symbol on its whole domain. */
public final class MonotoneFunctions {
    private MonotoneFunctions() {}

    /** Whether it is seen from the sign of the derivative, which exists on the whole domain. */
    public static boolean isMonotone(Expr body, Expr.Sym x, boolean increasing, TrustLog log) {
        NormalForm form = new NormalForm(log);
        if (Exprs.containsUnknown(body) || form.missing(Expr.diff(body, x)).isPresent()) {
            return false;
        }
        Sign s = form.sign(form.of(Derivative.of(body, x)));
        return increasing ? s.isPositive() : s.isNegative();
    }
}
