package org.majorant.number.lambert;

/**
 * Random points, each result judged: right to the last bit, within 0.51 ulp, or wrong. {@code main} takes the
 * number of points, 10 million unless told otherwise, and the seed; it fails if any result is wrong or a stratum
 * has fewer than 99.9 % right.
 */
public final class RandomCheck {

    private RandomCheck() {}

    public static void main(String[] args) {
        int total = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 2026;
        int each = (total + Stratum.values().length - 1) / Stratum.values().length;
        boolean good = true;
        System.out.printf("seed %d, %,d points a stratum%n", seed, each);
        for (Stratum stratum : Stratum.values()) {
            Counts counts = check(stratum, each, seed);
            System.out.printf(
                    "%-12s %-28s correctly rounded %.5f %%, not %d, beyond 0.51 ulp %d%n",
                    stratum.function.label, stratum.range, 100.0 * counts.correct / each, counts.within, counts.wrong);
            good &= counts.wrong == 0 && counts.correct >= 0.999 * each;
        }
        if (!good) {
            System.exit(1);
        }
    }

    record Counts(int correct, int within, int wrong) {}

    static Counts check(Stratum stratum, int points, long seed) {
        int[] count = new int[Screen.Verdict.values().length];
        for (double x : stratum.points(points, seed)) {
            count[Screen.judge(stratum.function, x, stratum.function.at(x)).ordinal()]++;
        }
        return new Counts(
                count[Screen.Verdict.CORRECTLY_ROUNDED.ordinal()],
                count[Screen.Verdict.WITHIN_BOUND.ordinal()],
                count[Screen.Verdict.WRONG.ordinal()]);
    }
}
