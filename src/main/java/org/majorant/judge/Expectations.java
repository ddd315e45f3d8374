package org.majorant.judge;

import org.majorant.theorem.Check;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Expectation.Outcome;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/** What a theorem's file expects, and whether a verdict meets it. */
final class Expectations {
    private Expectations() {}

    /** The stated expectation; without one, what the proof or the checks ask for by themselves. */
    static Expectation of(Theorem t) {
        if (t.expectation().isPresent()) {
            return t.expectation().get();
        }
        if (!t.steps().isEmpty()) {
            return new Expectation(Outcome.PROVED, Level.DERIVED.ordinal(), "");
        }
        if (t.claims().stream().anyMatch(c -> c.formula() instanceof Formula.Reported)
                || t.checks().stream().anyMatch(c -> c instanceof Check.Enclosed)) {
            return new Expectation(Outcome.PROVED, Level.ENCLOSED.ordinal(), "");
        }
        if (!t.checks().isEmpty()) {
            return new Expectation(Outcome.SUPPORTED, Level.SAMPLED.ordinal(), "");
        }
        return t.mark() == Mark.CLAIMED
                ? new Expectation(Outcome.CLAIMED, 0, "")
                : new Expectation(Outcome.PROVED, Level.DERIVED.ordinal(), "");
    }

    static boolean met(Expectation e, Verdict v) {
        return switch (e.outcome()) {
            // A level of 0 is the older way to expect a conditional theorem.
            case PROVED ->
                v instanceof Verdict.Proved && v.level().ordinal() >= e.level()
                        || e.level() == 0 && v instanceof Verdict.Conditional;
            case CONDITIONAL -> v instanceof Verdict.Conditional;
            case SUPPORTED -> v instanceof Verdict.Supported && v.level().ordinal() >= e.level();
            case REFUTED -> v instanceof Verdict.Refuted;
            case VACUOUS -> v instanceof Verdict.Vacuous;
            case UNDECIDED ->
                v instanceof Verdict.Undecided u && u.reason().toString().contains(e.reason());
            case CLAIMED -> v instanceof Verdict.Claimed;
        };
    }
}
