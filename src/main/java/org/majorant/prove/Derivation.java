package org.majorant.prove;

import java.util.List;
import java.util.Optional;
import org.majorant.prove.rule.Conclusion;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Step;

/**
 * A written proof after it has been checked.
 *
 * @param steps its steps with what their rules said, as far as they were checked
 * @param claims for each claim of the theorem whether it is established, and by what
 */
public record Derivation(List<CheckedStep> steps, List<ClaimResult> claims) {
    /** Where no proof is written. */
    public static final Derivation NONE = new Derivation(List.of(), List.of());

    public Derivation {
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
    }

    /** A step and what its rule said. */
    public record CheckedStep(int number, Step step, Conclusion result) {}

    /** A claim: established by a step, or the reason why it is not. */
    public record ClaimResult(boolean established, Reason how) {}

    /** Whether no step is refused; claims may be left open. */
    public boolean acceptsAllSteps() {
        return steps.stream().noneMatch(s -> s.result() instanceof Conclusion.Refused);
    }

    /** Whether every claim is established and every step accepted. */
    public boolean isComplete() {
        return failure().isEmpty();
    }

    /** The first thing that fails. */
    public Optional<Reason> failure() {
        for (CheckedStep s : steps) {
            if (s.result() instanceof Conclusion.Refused r) {
                return Optional.of(Reason.of(
                        "step ",
                        s.number(),
                        " (line ",
                        s.step().statement().span().line(),
                        "), ",
                        s.step().statement(),
                        ", by " + s.step().rule() + ": ",
                        r.reason()));
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            if (!claims.get(i).established()) {
                return Optional.of(
                        Reason.of("claim ", i + 1, ": ", claims.get(i).how()));
            }
        }
        return Optional.empty();
    }
}
