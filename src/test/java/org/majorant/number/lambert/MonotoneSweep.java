package org.majorant.number.lambert;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for two adjacent doubles at which a function goes the wrong way: around every seam between regimes, around
 * every border between cells, at the places where omega is flattest, and in windows drawn at random.
 *
 * <p>{@code main} takes the number of doubles at each seam, at each border, and in each random window, and how many
 * of those; its defaults visit more than 100 million.
 */
public final class MonotoneSweep {

    private final LambertFunction function;
    private final int sign;
    long visited;
    final List<String> violations = new ArrayList<>();

    private MonotoneSweep(LambertFunction function) {
        this.function = function;
        sign = function == LambertFunction.W0 || function == LambertFunction.OMEGA ? 1 : -1;
    }

    public static void main(String[] args) {
        int seam = args.length > 0 ? Integer.parseInt(args[0]) : 4_000_000;
        int border = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        int window = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
        int windows = args.length > 3 ? Integer.parseInt(args[3]) : 1_000;
        long total = 0;
        boolean clean = true;
        for (LambertFunction f : LambertFunction.values()) {
            MonotoneSweep sweep = run(f, seam, border, window, windows, 1);
            System.out.printf(
                    "%-12s %,13d adjacent pairs, %d violations%n", f.label, sweep.visited, sweep.violations.size());
            sweep.violations.stream().limit(10).forEach(System.out::println);
            total += sweep.visited;
            clean &= sweep.violations.isEmpty();
        }
        System.out.printf("%-12s %,13d adjacent pairs%n", "all", total);
        if (!clean) {
            System.exit(1);
        }
    }

    static MonotoneSweep run(LambertFunction f, int seam, int border, int window, int windows, long seed) {
        MonotoneSweep sweep = new MonotoneSweep(f);
        for (double s : seams(f)) {
            sweep.around(s, seam);
        }
        for (double b : borders(f)) {
            sweep.around(b, border);
        }
        for (Stratum stratum : Stratum.values()) {
            if (stratum.function == f) {
                for (double x : stratum.points(windows, seed)) {
                    sweep.around(x, window);
                }
            }
        }
        return sweep;
    }

    static double[] seams(LambertFunction f) {
        double e = -BranchSeries.INVERSE_E;
        return switch (f) {
            case W0 ->
                new double[] {
                    e, e + 0x1p-30, e + 0x1p-10, -0.25, -0x1p-7, -0x1p-32, 0, 0x1p-32, 0x1p-7, 0x1p20, Double.MAX_VALUE
                };
            case WM1 ->
                new double[] {e, e + 0x1p-30, e + 0x1p-10, -0.25, -0x1p-7, -Double.MIN_NORMAL, -Double.MIN_VALUE};
            case OMEGA ->
                new double[] {
                    -745.2,
                    -745.1332191019412,
                    -708.3964185322641,
                    -346,
                    StrictMath.log(0x1p-32),
                    StrictMath.log(0x1p-7),
                    -1,
                    -1.0 / 64,
                    -0x1p-60,
                    0,
                    flattest(0),
                    flattest(1),
                    0x1p-60,
                    1.0 / 64,
                    1,
                    0x1p20,
                    Double.MAX_VALUE
                };
            case WM1_OF_NEG_EXP -> new double[] {1, 1 + 0x1p-9, 1 + 0x1p20, 0x1p20, Double.MAX_VALUE};
        };
    }

    /** Borders between cells, in terms of the function's argument. */
    private static List<Double> borders(LambertFunction f) {
        List<Double> borders = new ArrayList<>();
        for (int e = -10; e < 20; e++) {
            for (int i = 0; i < 32; i++) {
                double c = Math.scalb(1 + i / 32.0, e);
                switch (f) {
                    case W0 -> {
                        borders.add(c);
                        if (c < 0.25) {
                            borders.add(-c);
                        }
                        if (c < 0.125) {
                            borders.add(c - BranchSeries.INVERSE_E);
                        }
                        if (c > 13 && c < 710) {
                            borders.add(StrictMath.exp(c));
                        }
                    }
                    case WM1 -> {
                        borders.add(-StrictMath.exp(-1 - Math.min(c, 740)));
                        if (c < 0.25) {
                            borders.add(-c);
                        }
                        if (c < 0.125) {
                            borders.add(c - BranchSeries.INVERSE_E);
                        }
                    }
                    case OMEGA -> borders.add(c);
                    case WM1_OF_NEG_EXP -> borders.add(1 + c);
                }
            }
        }
        if (f == LambertFunction.OMEGA) {
            for (int n = -32; n < 32; n++) {
                borders.add((n + 0.5) / 32);
            }
            for (int n = 1; n < 2000; n++) {
                // where the exponential changes its table entry
                borders.add(-(n + 0.5) * Math.log(2) / 128);
            }
        }
        return borders;
    }

    /**
     * The y next to zero, above or below, at which omega rounds to another double: there the doubles lie densest
     * against its slope.
     */
    private static double flattest(int above) {
        double low = above == 1 ? 0 : -0x1p-40;
        double high = above == 1 ? 0x1p-40 : 0;
        double value = LambertW.omega(0);
        for (int i = 0; i < 2000 && low < high; i++) {
            double middle = low + (high - low) / 2;
            if (middle == low || middle == high) {
                break;
            }
            boolean sameAsZero = LambertW.omega(middle) == value;
            if (sameAsZero == (above == 1)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void around(double centre, int count) {
        long first = ordinal(centre) - count / 2;
        double x = fromOrdinal(first);
        double value = function.at(x);
        for (long i = first + 1; i <= first + count; i++) {
            double next = fromOrdinal(i);
            double nextValue = function.at(next);
            // false for NaN, outside the domain
            if (sign * nextValue < sign * value) {
                violations.add(function.label + " turns after " + x);
            }
            x = next;
            value = nextValue;
            visited++;
        }
    }

    /** Numbers the doubles in order. */
    private static long ordinal(double d) {
        long bits = Double.doubleToLongBits(d);
        return bits >= 0 ? bits : Long.MIN_VALUE - bits;
    }

    private static double fromOrdinal(long n) {
        return Double.longBitsToDouble(n >= 0 ? n : Long.MIN_VALUE - n);
    }
}
