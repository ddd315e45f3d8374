package org.majorant.theorem;

/**
 * What a file expects of a theorem.
 *
 * @param outcome the verdict
 * @param level the least level of a proof
 * @param reason for an undecided one, words that the reason must contain
 */
public record Expectation(Outcome outcome, int level, String reason) {
    /** The verdicts that can be expected. */
    public enum Outcome {
        PROVED,
        CONDITIONAL,
        SUPPORTED,
        REFUTED,
        VACUOUS,
        UNDECIDED,
        CLAIMED;

        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return outcome.text()
                + (outcome == Outcome.PROVED ? " " + level : "")
                + (reason.isEmpty() ? "" : " \"" + reason + "\"");
    }
}
