package org.majorant.verdict;

import java.util.List;

/** Why a statement does not hold, or says nothing: something that can be re-checked by hand. */
public sealed interface Witness {

    /**
     * A point at which the claim fails.
     *
     * @param free values of the symbols that could be chosen, as exact rationals
     * @param solved values of the symbols that hypotheses fix: expression and certified digits
     * @param claim the relation that fails
     * @param left certified digits of its left side
     * @param right certified digits of its right side
     */
    record Point(List<Value> free, List<Solved> solved, String claim, String left, String right) implements Witness {}

    /** A symbol with its exact value. */
    record Value(String symbol, String value) {}

    /** A symbol that a hypothesis fixes. */
    record Solved(String symbol, String expression, String digits) {}

    /** An asymptotic claim: the order that is claimed and the order that holds. */
    record Order(String claimed, String actual) implements Witness {}

    /** Hypotheses that exclude each other. */
    record Contradiction(List<String> hypotheses) implements Witness {}

    /**
     * Reported digits that do not follow.
     *
     * @param claim what was reported
     * @param allowed the interval that the reported digits allow
     * @param follows the interval that follows from the digits of the inputs
     */
    record Digits(String claim, String allowed, String follows) implements Witness {}
}
