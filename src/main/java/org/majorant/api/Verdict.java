package org.majorant.api;

import java.util.List;
import java.util.Optional;

/** What is known of a theorem. */
public sealed interface Verdict {
    /**
     * It holds on the whole stated domain.
     *
     * @param level 3 by boxes, 4 by a written proof, 5 accepted by Coq too
     * @param trust codes of what must be believed
     */
    record Proved(int level, List<String> trust) implements Verdict {
        public Proved {
            trust = List.copyOf(trust);
        }
    }

    /** It follows from what is taken over from these sources. */
    record Conditional(List<String> on) implements Verdict {
        public Conditional {
            on = List.copyOf(on);
        }
    }

    /** It held where it was looked at: level 1 at sampled points, 2 in simulated runs, 3 on boxes that are not the whole domain. */
    record Supported(int level) implements Verdict {}

    /** It does not hold. */
    record Refuted(Witness witness) implements Verdict {}

    /** It says nothing: its hypotheses contradict each other, or its conclusion is empty, and then there is no witness. */
    record Vacuous(String reason, Optional<Witness> witness) implements Verdict {}

    /** Neither proved nor refuted. */
    record Undecided(String reason) implements Verdict {}

    /** A source's claim that nobody has proved here. */
    record Claimed() implements Verdict {}
}
