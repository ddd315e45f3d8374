package org.majorant.prove;

import java.util.Optional;
import org.majorant.expr.Domain;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/** Reported digits that follow from the reported digits of their inputs. */
final class ReportedDigits {
    private ReportedDigits() {}

    /** What the inputs give, in words, where every claim reports digits that follow from it. */
    static Optional<String> proved(Theorem theorem) {
        Optional<String> words = Optional.empty();
        for (Statement c : theorem.claims()) {
            if (!(Formulas.map(c.formula(), theorem.expansion()) instanceof Formula.Reported r)) {
                return Optional.empty();
            }
            RationalRange follows = RationalRange.of(r.value());
            Domain allowed = r.interval();
            if (follows == null || !follows.isInside(allowed)) {
                return Optional.empty();
            }
            words = words.or(() -> Optional.of(
                    "the digits of the inputs give " + follows + ", within " + RationalRange.text(allowed)));
        }
        return words;
    }
}
