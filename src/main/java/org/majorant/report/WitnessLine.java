package org.majorant.report;

import java.util.stream.Collectors;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** Why a theorem is not proved, in one line. */
final class WitnessLine {
    private WitnessLine() {}

    /** The reason or the witness; empty for a verdict that has neither. */
    static String of(Verdict v) {
        if (v instanceof Verdict.Refuted r) {
            return of(r.witness());
        }
        if (v instanceof Verdict.Vacuous u) {
            return u.reason();
        }
        return v instanceof Verdict.Undecided u ? u.reason().toString() : "";
    }

    private static String of(Witness w) {
        if (w instanceof Witness.Point p) {
            String at =
                    p.free().stream().map(x -> x.symbol() + " = " + x.value()).collect(Collectors.joining(", "));
            String solved = p.solved().stream()
                    .map(s -> s.symbol() + " = " + s.digits() + "…")
                    .collect(Collectors.joining(", "));
            return p.claim() + " fails" + (at.isEmpty() ? "" : " at " + at)
                    + (solved.isEmpty() ? "" : ", where " + solved) + ": left " + p.left() + ", right " + p.right();
        }
        if (w instanceof Witness.Contradiction c) {
            return "these cannot all hold: " + String.join("; ", c.hypotheses());
        }
        if (w instanceof Witness.Digits d) {
            return d.claim() + ": the reported digits allow " + d.allowed() + ", the inputs give " + d.follows();
        }
        Witness.Order o = (Witness.Order) w;
        return "claimed order " + o.claimed() + ", actual order " + o.actual();
    }
}
