package org.majorant.judge;

import java.util.Optional;
import org.majorant.expr.Domain;
import org.majorant.prove.RationalRange;
import org.majorant.theorem.Formula;
import org.majorant.theorem.ReportedNumbers;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** Whether reported digits follow from the reported digits of their inputs, by arithmetic on intervals. */
final class ReportedCheck {
    private ReportedCheck() {}

    /** The verdict where the digits do not follow; empty where they do. */
    static Optional<Verdict> against(Formula.Reported claim) {
        Domain allowed = claim.interval();
        RationalRange follows = RationalRange.of(claim.value(), allowed);
        if (follows == null) {
            return undecided("the range of " + claim.value() + " is out of reach of interval arithmetic");
        }
        if (follows.isInside(allowed)) {
            return Optional.empty();
        }
        if (follows.isOutside(allowed)) {
            String printed = ReportedNumbers.text(claim.digits(), claim.decimals());
            return Optional.of(new Verdict.Refuted(new Witness.Digits(
                    claim.value() + " = " + printed + (claim.truncated() ? " (truncated)" : " (rounded)"),
                    RationalRange.text(allowed),
                    follows.toString())));
        }
        return undecided("the digits allow it but do not imply it: the inputs give " + follows
                + ", the reported digits " + RationalRange.text(allowed));
    }

    private static Optional<Verdict> undecided(String reason) {
        return Optional.of(new Verdict.Undecided(reason));
    }
}
