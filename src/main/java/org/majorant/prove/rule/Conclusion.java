package org.majorant.prove.rule;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Reason;

/** What a rule says of a step. It is no proof: the door asks besides whether the step's terms have values. */
public sealed interface Conclusion {

    /**
     * The step holds for all values of the symbols that satisfy the hypotheses and give its terms values.
     *
     * @param how what carries it
     * @param from relations that hold there, so that their terms have values
     * @param existing further expressions that the rule has shown to have values
     * @param halves what the rule has shown of an infimum
     */
    record Accepted(Reason how, List<Relation> from, List<Expr> existing, List<Half> halves) implements Conclusion {
        public Accepted {
            halves = List.copyOf(halves);
            from = List.copyOf(from);
            existing = List.copyOf(existing);
        }

        /** The same, and a relation that holds. */
        public Accepted by(Relation holds) {
            return new Accepted(how, List.of(holds), existing, halves);
        }

        /** The same, and expressions that have values. */
        public Accepted showing(List<Expr> values) {
            return new Accepted(how, from, values, halves);
        }

        /** The same, and what is shown of an infimum. */
        public Accepted with(List<Half> shown) {
            return new Accepted(how, from, existing, shown);
        }
    }

    /**
     * One of the two things that make an infimum exist.
     *
     * @param infimum the infimum
     * @param below whether it is bounded below; else some values meet its constraints
     */
    record Half(Expr infimum, boolean below) {}

    /** The step is taken over from the literature. */
    record Cited(String key) implements Conclusion {}

    /** The rule does not justify the step, for this reason. The step may still be true. */
    record Refused(Reason reason) implements Conclusion {}

    /** @param how parts of a reason, see {@link Reason#of} */
    static Accepted accepted(Object... how) {
        return new Accepted(Reason.of(how), List.of(), List.of(), List.of());
    }

    /** @param reason parts of a reason, see {@link Reason#of} */
    static Conclusion refused(Object... reason) {
        return new Refused(Reason.of(reason));
    }
}
