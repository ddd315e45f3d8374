package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What runs say of a claim, in words, for a line of the ledger. */
final class EvidenceText {
    private static final double LEVEL = 0.05;
    private static final int MOST_VIOLATIONS = 20;
    private static final int MOST_NAMED = 3;

    private EvidenceText() {}

    static String supported(Evidence e, String held) {
        return (e.exploratory() ? "exploratory: " : "") + "valid and sharp at " + held + ", " + p(e.p())
                + "; at most " + Digits.four(e.largest()) + " times what was measured (sharp "
                + Digits.four(e.sharp()) + "); told from " + e.rivals().size() + " rivals, least power "
                + Digits.two(e.leastPower());
    }

    /** What is not shown, all of it. */
    static String missing(Evidence e, double isSharp, double adjusted) {
        List<String> parts = new ArrayList<>();
        if (e.valid() > LEVEL) {
            parts.add("the runs do not show that it holds within its margin (" + p(e.valid()) + ")");
        }
        if (Double.isNaN(e.sharp())) {
            parts.add("no sharpness is stated");
        } else if (isSharp > LEVEL) {
            parts.add("the bound is not shown to be sharp: up to " + Digits.four(e.largest())
                    + " times what was measured, and " + Digits.four(e.sharp()) + " is allowed");
        }
        List<Evidence.Against> untold = e.untold();
        if (!untold.isEmpty()) {
            parts.add("the runs cannot tell it from " + untold.size() + " of "
                    + e.rivals().size() + " rivals: "
                    + untold.stream()
                            .limit(MOST_NAMED)
                            .map(Evidence.Against::name)
                            .collect(Collectors.joining(" | "))
                    + (untold.size() > MOST_NAMED ? " | …" : ""));
        }
        if (parts.isEmpty()) {
            parts.add("no level is left after Holm's method (" + p(adjusted) + ")");
        }
        return (e.exploratory() ? "exploratory: " : "") + String.join("; ", parts);
    }

    static List<String> lines(Evidence e, double isSharp) {
        List<String> lines = new ArrayList<>();
        if (e.points() > 0) {
            String sharp = Double.isNaN(e.sharp())
                    ? "no sharpness is stated"
                    : "sharpness " + Digits.four(e.sharp()) + " " + p(isSharp);
            lines.add("valid " + p(e.valid()) + "; " + sharp + "; all together, by Holm's method over the file, "
                    + p(e.p()));
            lines.add("rivals told from it: " + (e.rivals().size() - e.untold().size()) + " of "
                    + e.rivals().size()
                    + (Double.isNaN(e.leastPower()) ? "" : ", with a power of at least " + Digits.two(e.leastPower())));
        }
        if (e.exploratory()) {
            lines.add("exploratory: the statement or its numbers are not those that stood when the runs were drawn");
        }
        return lines;
    }

    static List<String> violations(List<Count.Violation> above) {
        List<String> notes = new ArrayList<>();
        for (Count.Violation v : above.subList(0, Math.min(MOST_VIOLATIONS, above.size()))) {
            notes.add("above the bound: " + v);
        }
        if (above.size() > MOST_VIOLATIONS) {
            notes.add("above the bound: " + (above.size() - MOST_VIOLATIONS) + " more");
        }
        return notes;
    }

    private static String p(double p) {
        return p < 0.001 ? "p < 0.001" : "p = " + Digits.two(p);
    }
}
