package org.majorant.gate;

import java.util.List;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** What is under test: it says of every step of every theorem whether it is accepted. */
public interface Checks {
    /** What became of a step. */
    enum Outcome {
        ACCEPTED,
        REFUSED,
        CRASHED
    }

    /**
     * A step that was looked at.
     *
     * @param step counted from 0
     * @param reason why it was refused, or how it ended; empty where it was accepted
     */
    record Checked(Theorem theorem, int step, Outcome outcome, String reason) {
        boolean accepted() {
            return outcome == Outcome.ACCEPTED;
        }
    }

    List<Checked> check(Theory theory);
}
