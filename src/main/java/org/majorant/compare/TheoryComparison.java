package org.majorant.compare;

import java.util.ArrayList;
import java.util.List;
import org.majorant.theorem.Theory;

/** Do the claims of two theories fit together, and which hypotheses tell the theories apart. */
public final class TheoryComparison {
    private TheoryComparison() {}

    /**
     * What was found.
     *
     * @param findings the comparisons that could be made; none where nothing is comparable
     * @param differences laws of the same name that say different things
     */
    public record Result(List<Finding> findings, List<String> differences) {
        public boolean contradicts() {
            return findings.stream().anyMatch(f -> f.kind() == Finding.Kind.CONTRADICTION);
        }
    }

    public static Result compare(Theory a, Theory b, long seed) {
        List<Finding> findings = new ArrayList<>(GrowthComparison.of(a, b));
        findings.addAll(LawComparison.of(a, b));
        if (a != b) {
            findings.addAll(LawComparison.of(b, a));
        }
        findings.addAll(RegimeComparison.of(a, b, seed));
        return new Result(findings, GrowthComparison.differences(a, b));
    }
}
