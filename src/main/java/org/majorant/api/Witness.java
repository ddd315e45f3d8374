package org.majorant.api;

import java.util.List;
import java.util.Map;

/** Why a statement does not hold, or says nothing: something that can be re-checked by hand. */
public sealed interface Witness {
    /**
     * A point at which a claim fails.
     *
     * @param free exact rationals, by symbol
     * @param solved certified digits of the symbols that hypotheses fix
     * @param claim the relation that fails
     * @param left certified digits of its left side
     * @param right certified digits of its right side
     */
    record Point(Map<String, String> free, Map<String, String> solved, String claim, String left, String right)
            implements Witness {
        public Point {
            free = Map.copyOf(free);
            solved = Map.copyOf(solved);
        }
    }

    /** Hypotheses that cannot all hold. */
    record Contradiction(List<String> hypotheses) implements Witness {
        public Contradiction {
            hypotheses = List.copyOf(hypotheses);
        }
    }

    /** Reported digits that do not follow: the interval that they allow, and the one that the inputs give. */
    record Digits(String claim, String allowed, String follows) implements Witness {}

    /** An order of growth that is another one. */
    record Growth(String claimed, String actual) implements Witness {}
}
