package org.majorant.prove;

import java.util.Optional;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.prove.trust.Trust;
import org.majorant.prove.trust.TrustLog;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/** Reported digits that follow from the reported digits of their inputs. */
final class ReportedDigits {
    private ReportedDigits() {}

    /** What the inputs give, in words, where every claim reports digits that follow from it. */
    static Optional<String> proved(Theorem theorem, TrustLog log) {
        Optional<String> words = Optional.empty();
        for (Statement c : theorem.claims()) {
            if (!(Formulas.map(c.formula(), theorem.expansion()) instanceof Formula.Reported r)) {
                return Optional.empty();
            }
            Domain allowed = r.interval();
            RationalRange follows = RationalRange.of(r.value(), allowed);
            if (follows == null || !follows.isInside(allowed)) {
                return Optional.empty();
            }
            if (Exprs.anyNode(r.value(), e -> e instanceof Expr.Call || e instanceof Expr.Pow)) {
                log.note(Trust.Tool.BALLS);
            }
            words = words.or(() -> Optional.of(
                    "the digits of the inputs give " + follows + ", within " + RationalRange.text(allowed)));
        }
        return words;
    }
}
