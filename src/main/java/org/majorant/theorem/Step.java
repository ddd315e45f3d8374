package org.majorant.theorem;

import java.util.List;
import java.util.Map;
import org.majorant.expr.Expr;
import org.majorant.text.Span;

/**
 * A step of a written proof: a statement and its justification.
 *
 * @param statement what the step says; for {@code claim 2 by …} that claim
 * @param rule the name of the rule, one of {@link Rules#NAMES}
 * @param references what the rule is applied to
 * @param values values put for the symbols of a cited theorem, or what a rule solves for
 * @param citations literature that the step rests on
 * @param ruleSpan where the justification stands
 */
public record Step(
        Statement statement,
        String rule,
        List<Reference> references,
        Map<String, Expr> values,
        List<Citation> citations,
        Span ruleSpan) {
    public Step {
        references = List.copyOf(references);
        values = Map.copyOf(values);
        citations = List.copyOf(citations);
    }

    /** What a justification points at. */
    public record Reference(Kind kind, String name, Span span) {
        /** The kinds of things that can be pointed at. */
        public enum Kind {
            GIVEN,
            STEP,
            /** A condition under which the step itself is said. */
            CONDITION,
            LAW,
            THEOREM
        }

        @Override
        public String toString() {
            return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + name;
        }
    }
}
