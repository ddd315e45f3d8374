package org.majorant.judge.runs;

import java.util.List;

/**
 * What runs say of a claim, in numbers.
 *
 * @param spec what was simulated
 * @param seeds how many seeds are held out
 * @param points how many points are held out
 * @param margin by which a measured value may lie above the bound, as a part of the bound
 * @param sharp the largest ratio of bound to measured value that the file allows; NaN where it states none
 * @param largest the largest such ratio at a held-out point; NaN where there is none
 * @param valid the p-value of the claim's validity
 * @param p the p-value of all that {@code supported} asks for, adjusted by Holm's method over the checks of the file
 * @param exploratory whether the statement or its numbers were changed after the held-out runs were drawn
 * @param rivals the rivals, each with what the runs say of it
 */
public record Evidence(
        String spec,
        int seeds,
        int points,
        double margin,
        double sharp,
        double largest,
        double valid,
        double p,
        boolean exploratory,
        List<Against> rivals) {
    public Evidence {
        rivals = List.copyOf(rivals);
    }

    /**
     * A rival.
     *
     * @param name in what it differs from the claim
     * @param kind how its bound lies to the claim's
     * @param p the p-value of what tells it from the claim
     * @param power how often runs like these tell it from the claim
     * @param largest the largest ratio of its bound to a measured value
     * @param told how the runs tell it from the claim
     */
    public record Against(String name, Kind kind, double p, double power, double largest, Told told) {
        @Override
        public String toString() {
            String how = switch (told) {
                case NOT -> "not told from it";
                case LOOSE -> "less sharp than is allowed";
                case VIOLATED -> kind == Kind.IMPOSSIBLE ? "no constants make it hold" : "violated";
            };
            return name + ": " + how
                    + (kind == Kind.IMPOSSIBLE
                            ? ""
                            : " (" + kind.text() + ", power " + Digits.two(power) + ", up to " + Digits.four(largest)
                                    + " times)");
        }
    }

    /** How the bound of a rival lies to that of the claim, over the held-out points. */
    public enum Kind {
        /** Nowhere looser: the runs must violate it. */
        STRONGER,
        /** Nowhere tighter: it must be less sharp than the file allows. */
        LOOSER,
        /** Tighter at some points and looser at others: either will do. */
        CROSSING,
        /** The same, at every point. */
        SAME,
        /** No constants put it above the calibration runs. */
        IMPOSSIBLE;

        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How runs tell a rival from the claim. */
    public enum Told {
        VIOLATED,
        LOOSE,
        NOT;

        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The least power among the rivals that the runs tell from the claim; NaN where there is none. */
    public double leastPower() {
        return rivals.stream()
                .filter(r -> r.told() != Told.NOT && r.kind() != Kind.IMPOSSIBLE)
                .mapToDouble(Against::power)
                .min()
                .orElse(Double.NaN);
    }

    /** The rivals that the runs do not tell from the claim. */
    public List<Against> untold() {
        return rivals.stream().filter(r -> r.told() == Told.NOT).toList();
    }
}
