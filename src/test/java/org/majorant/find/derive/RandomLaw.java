package org.majorant.find.derive;

import java.util.List;

/** A law drawn from a seed: one to three powers, perhaps a constant and an exponential, numbers or symbols in every place. */
final class RandomLaw {
    private static final List<String> RESOURCES = List.of("M", "N", "P", "T");
    private static final List<String> NUMBERS = List.of("1", "2", "3", "1/2", "3/2", "1/3", "2/5");

    private final StringBuilder risk = new StringBuilder();
    private final StringBuilder cost = new StringBuilder();
    private final StringBuilder symbols = new StringBuilder();
    private long state;

    private RandomLaw(long seed) {
        this.state = seed;
    }

    /** SplitMix64 (Steele, Lea and Flood 2014). */
    private int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }

    private String number() {
        return NUMBERS.get(below(NUMBERS.size()));
    }

    private String symbol(String name) {
        symbols.append(", ").append(name);
        return name;
    }

    private String exponent(String name, boolean numeric) {
        return numeric ? number() : symbol(name);
    }

    /** The theory file of a law; the same for the same seed. */
    static String theory(long seed) {
        return new RandomLaw(seed).text();
    }

    private String text() {
        int powers = 1 + below(3);
        boolean exponential = powers < 3 && below(4) == 0;
        // Numbers in all exponents or symbols in all: both are common, and a sum of both is neither easier nor harder.
        boolean numeric = below(3) != 0;
        if (below(2) == 0) {
            risk.append(symbol("E")).append(" + ");
        }
        cost.append(below(2) == 0 ? number() : symbol("kappa"));
        for (int i = 0; i < powers; i++) {
            String r = symbol(RESOURCES.get(i));
            String a = exponent("a" + i, numeric);
            String coefficient = below(4) == 0 ? number() : symbol("A" + i);
            risk.append(i > 0 ? " + " : "")
                    .append(
                            below(2) == 0
                                    ? coefficient + "/" + r + "^(" + a + ")"
                                    : coefficient + "*" + r + "^(-(" + a + "))");
            cost.append("*")
                    .append(r)
                    .append("^(")
                    .append(exponent("p" + i, numeric))
                    .append(")");
        }
        if (exponential) {
            String r = symbol("T");
            String rate = below(3) == 0
                    ? "-" + number() + "*" + r
                    : below(2) == 0 ? "-" + r + "/" + symbol("xi") : "-" + symbol("lambda") + "*" + r;
            risk.append(" + ").append(symbol("G")).append("*exp(").append(rate).append(")");
            cost.append("*")
                    .append(r)
                    .append("^(")
                    .append(exponent("r", numeric))
                    .append(")");
        }
        return "```claim\ntheory random\nlet C, L" + symbols + " in (0, inf)\nlaw risk: L = " + risk
                + "\nlaw cost: C = " + cost + "\n```\n";
    }
}
