package org.majorant.testkit;

import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;

/** Domains with bounds. */
final class Narrowed {
    private Narrowed() {}

    /** What of the domain lies from {@code low} to {@code high}. */
    static Domain to(Domain d, BigFraction low, BigFraction high) {
        boolean keepsLow = !d.lower().isInfinite() && d.lower().value().compareTo(low) >= 0;
        boolean keepsHigh = !d.upper().isInfinite() && d.upper().value().compareTo(high) <= 0;
        return new Domain(
                keepsLow ? d.lower() : Domain.End.closed(low),
                keepsHigh ? d.upper() : Domain.End.closed(high),
                d.integral());
    }
}
