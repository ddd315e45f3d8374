package org.majorant.find.symja;

import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;

/** What is rewritten before Symja sees it. */
final class Rewriting {
    private Rewriting() {}

    /**
     * {@code log W0(z)} as {@code log z - W0(z)}: equal for every z > 0, and log W0(z) is defined for no other. Symja's
     * simplifier takes {@code log W0(z)} for z.
     */
    static Expr logLambert(Expr e) {
        Expr inner = Exprs.rebuild(e, Rewriting::logLambert);
        boolean log = inner instanceof Expr.Call c && c.function() == Fn.LOG;
        if (log && ((Expr.Call) inner).argument() instanceof Expr.Call w && w.function() == Fn.W0) {
            return Expr.sub(Expr.log(w.argument()), w);
        }
        return inner;
    }
}
