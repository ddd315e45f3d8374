package org.majorant.compare;

import java.util.List;

/**
 * What a comparison of two theories found.
 *
 * @param kind how it came out
 * @param title what was compared
 * @param lines the argument, a line a step
 */
public record Finding(Kind kind, String title, List<String> lines) {
    /** How a comparison can come out. */
    public enum Kind {
        /** The two cannot both hold. */
        CONTRADICTION,
        /** One is what the other says it is: a limit, a value at a boundary, a matching order. */
        AGREE,
        /** Both may hold, and they leave a gap. */
        COMPATIBLE,
        /** It could not be told. */
        UNDECIDED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Finding {
        lines = List.copyOf(lines);
    }
}
