package org.majorant.prove.rule;

/** What a rule says of a step. */
public sealed interface StepResult {

    /** The step holds, for all values of the symbols that satisfy the hypotheses. */
    record Accepted(String how) implements StepResult {}

    /** The step is taken over from the literature. */
    record Cited(String key) implements StepResult {}

    /** The rule does not justify the step, for this reason. The step may still be true. */
    record Refused(String reason) implements StepResult {}

    static StepResult accepted(String how) {
        return new Accepted(how);
    }

    static StepResult refused(String reason) {
        return new Refused(reason);
    }
}
