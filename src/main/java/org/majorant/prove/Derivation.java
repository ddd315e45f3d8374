package org.majorant.prove;

import java.util.List;
import java.util.Optional;
import org.majorant.prove.rule.Conclusion;
import org.majorant.theorem.Step;

/**
 * A written proof after it has been checked.
 *
 * @param steps its steps with what their rules said, as far as they were checked
 * @param claims for each claim of the theorem whether it is established, and by what
 * @param conditionalOn keys of the literature that the proof takes over; empty for none
 * @param used theorems that it uses, as {@code theory/theorem}
 */
public record Derivation(
        List<CheckedStep> steps, List<ClaimResult> claims, List<String> conditionalOn, List<String> used) {

    /** A step and what its rule said. */
    public record CheckedStep(int number, Step step, Conclusion result) {}

    /** A claim: established by a step, or the reason why it is not. */
    public record ClaimResult(boolean established, String how) {}

    /** Whether every claim is established and every step accepted. */
    public boolean isComplete() {
        return failure().isEmpty();
    }

    /** The first thing that fails. */
    public Optional<String> failure() {
        for (CheckedStep s : steps) {
            if (s.result() instanceof Conclusion.Refused r) {
                return Optional.of("step " + s.number() + " (line "
                        + s.step().statement().span().line() + "), " + s.step().statement() + ", by "
                        + s.step().rule() + ": " + r.reason());
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            if (!claims.get(i).established()) {
                return Optional.of("claim " + (i + 1) + ": " + claims.get(i).how());
            }
        }
        return Optional.empty();
    }
}
