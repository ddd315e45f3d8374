package org.majorant.judge.runs;

import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.theorem.Check;

/**
 * What a simulated check states of itself before its runs are seen.
 *
 * @param spec the name of a specification beside the theory, or of a preset
 * @param random how many random specifications fill in what it leaves open; 0 for none
 * @param seed of the random specifications
 * @param mean whether runs that differ in their seed alone are averaged
 * @param held how many seeds are held out, or draws of random specifications; empty for the upper half
 * @param margin by which a measured value may lie above the bound, as a part of the bound; 0 for none
 * @param sharp the largest ratio of bound to measured value with which the claim says something; NaN where none is stated
 */
record Design(String spec, int random, long seed, boolean mean, OptionalInt held, double margin, double sharp) {
    private static final int MOST_DRAWS = 10_000;

    static Design of(Check.Simulated check) throws MeasuredClaims.OutOfReachException {
        Map<String, BigFraction> stated = check.stated();
        if (stated.containsKey("random") != stated.containsKey("seed")) {
            throw new MeasuredClaims.OutOfReachException(
                    "random specifications carry their seed, such as: random 20 seed 7");
        }
        int random = whole(stated, "random", MOST_DRAWS).orElse(0);
        Design d = new Design(
                check.spec(),
                random,
                whole(stated, "seed", Integer.MAX_VALUE).orElse(0),
                stated.containsKey("mean"),
                whole(stated, "held", MOST_DRAWS),
                real(stated, "margin", 0),
                real(stated, "sharp", Double.NaN));
        if (d.sharp <= 1) {
            throw new MeasuredClaims.OutOfReachException("the number of sharp is a ratio above 1");
        }
        if (d.margin >= 1) {
            throw new MeasuredClaims.OutOfReachException("the number of margin is below 1");
        }
        return d;
    }

    /** The same where the claims are equations: within the margin on both sides. */
    Design forEquations() throws MeasuredClaims.OutOfReachException {
        if (margin == 0) {
            throw new MeasuredClaims.OutOfReachException(
                    "an equation is held against runs within a margin, such as: margin 0.1");
        }
        return new Design(spec, random, seed, mean, held, margin, 1 / (1 - margin));
    }

    boolean statesSharpness() {
        return !Double.isNaN(sharp);
    }

    private static OptionalInt whole(Map<String, BigFraction> stated, String word, int most)
            throws MeasuredClaims.OutOfReachException {
        BigFraction value = stated.get(word);
        if (value == null) {
            return OptionalInt.empty();
        }
        double x = value.doubleValue();
        if (x > most || x != Math.rint(x)) {
            throw new MeasuredClaims.OutOfReachException(
                    "the number of " + word + " is a whole number of at most " + most + ", not " + Digits.four(x));
        }
        return OptionalInt.of((int) x);
    }

    private static double real(Map<String, BigFraction> stated, String word, double without) {
        BigFraction value = stated.get(word);
        return value == null ? without : value.doubleValue();
    }
}
