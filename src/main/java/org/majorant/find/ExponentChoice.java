package org.majorant.find;

import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;

/**
 * A choice of rates and costs: risk {@code A M^(-a) + B N^(-b) + optimisation}, cost {@code M^p N^q T^r}.
 *
 * @param form how the optimisation error falls with the time
 * @param c its exponent where it is a power; 1 for a constant step; null for an exponential
 */
public record ExponentChoice(
        Form form, BigFraction a, BigFraction b, BigFraction c, BigFraction p, BigFraction q, BigFraction r) {

    /** How the optimisation error falls. */
    public enum Form {
        /** {@code exp(-T/xi)}. */
        EXPONENTIAL("exponential"),
        /** {@code T^(-c)}: stochastic gradient descent with a decreasing step for {@code c = 1}. */
        POWER("power"),
        /** {@code log(1/e)/e} steps to reach {@code e}: stochastic gradient descent with the best constant step. */
        CONSTANT_STEP("constant-step");

        private final String text;

        Form(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** {@code p/a + q/b}, and {@code r/c} besides where the optimisation is a power: one over the exponent. */
    public BigFraction weight() {
        BigFraction s = p.divide(a).add(q.divide(b));
        return form == Form.EXPONENTIAL ? s : s.add(r.divide(c));
    }

    /** The power of the logarithm in the order of growth: {@code r} times the exponent, 0 for a power of the time. */
    public BigFraction logarithm() {
        return form == Form.POWER ? BigFraction.ZERO : r.divide(weight());
    }

    /** The sum of the numerators and denominators: the smaller, the simpler. */
    public int complexity() {
        int size = form.ordinal();
        for (BigFraction x : new BigFraction[] {a, b, c == null ? BigFraction.ZERO : c, p, q, r}) {
            size += Rationals.numerator(x).abs().intValue()
                    + Rationals.denominator(x).intValue()
                    - 1;
        }
        return size;
    }

    /** {@code C^(-1/7)*log(C)^(1/7)}. */
    public String order() {
        String power = "C^(-" + Rationals.text(weight().reciprocal()) + ")";
        return logarithm().signum() == 0 ? power : power + "*log(C)^(" + Rationals.text(logarithm()) + ")";
    }
}
