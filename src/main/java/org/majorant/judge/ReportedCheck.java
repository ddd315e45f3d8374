package org.majorant.judge;

import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Rationals;
import org.majorant.theorem.Formula;
import org.majorant.theorem.ReportedNumbers;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** Whether reported digits follow from the reported digits of their inputs, by exact arithmetic on intervals. */
final class ReportedCheck {
    private ReportedCheck() {}

    static Verdict check(Formula.Reported claim) {
        RationalRange follows = RationalRange.of(claim.value());
        if (follows == null) {
            return new Verdict.Undecided(
                    "the range of " + claim.value() + " is out of reach of exact interval arithmetic");
        }
        Domain allowed = claim.interval();
        if (inside(follows, allowed)) {
            return new Verdict.Proved(
                    Level.ENCLOSED, "the digits of the inputs give " + follows + ", within " + text(allowed));
        }
        if (disjoint(follows, allowed)) {
            String printed = ReportedNumbers.text(claim.digits(), claim.decimals());
            return new Verdict.Refuted(new Witness.Digits(
                    claim.value() + " = " + printed + (claim.truncated() ? " (truncated)" : " (rounded)"),
                    text(allowed),
                    follows.toString()));
        }
        return new Verdict.Undecided("the digits allow it but do not imply it: the inputs give " + follows
                + ", the reported digits " + text(allowed));
    }

    private static boolean inside(RationalRange r, Domain d) {
        return above(r.low(), r.lowAttained(), d.lower()) && below(r.high(), r.highAttained(), d.upper());
    }

    private static boolean above(BigFraction low, boolean attained, Domain.End end) {
        int c = low.compareTo(end.value());
        return c > 0 || c == 0 && (end.closed() || !attained);
    }

    private static boolean below(BigFraction high, boolean attained, Domain.End end) {
        int c = high.compareTo(end.value());
        return c < 0 || c == 0 && (end.closed() || !attained);
    }

    private static boolean disjoint(RationalRange r, Domain d) {
        int low = r.low().compareTo(d.upper().value());
        int high = r.high().compareTo(d.lower().value());
        boolean above = low > 0 || low == 0 && !(r.lowAttained() && d.upper().closed());
        boolean under = high < 0 || high == 0 && !(r.highAttained() && d.lower().closed());
        return above || under;
    }

    private static String text(Domain d) {
        return (d.lower().closed() ? "[" : "(") + decimal(d.lower().value()) + ", "
                + decimal(d.upper().value()) + (d.upper().closed() ? "]" : ")");
    }

    /** An end of a reported interval: a decimal by construction. */
    private static String decimal(BigFraction x) {
        return new java.math.BigDecimal(Rationals.numerator(x))
                .divide(new java.math.BigDecimal(Rationals.denominator(x)))
                .toPlainString();
    }
}
