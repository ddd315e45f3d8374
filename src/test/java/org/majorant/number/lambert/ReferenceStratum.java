package org.majorant.number.lambert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One file of reference values below {@code lambertw/}: hexadecimal x, hi, lo with W = hi + lo to more than 100
 * bits. The first lines name the function, the program that computed them and the stratum.
 */
record ReferenceStratum(String name, String function, double[] x, double[] hi, double[] rest) {

    static final List<String> NAMES = List.of(
            "w0_branch_ulps",
            "w0_branch_log",
            "w0_zero_log",
            "w0_uni_10",
            "w0_log_1e6",
            "w0_huge",
            "wm1_branch_ulps",
            "wm1_branch_log",
            "wm1_uniX",
            "wm1_uniW",
            "wm1_zero_log",
            "wm1_subnormal",
            "om_neg",
            "om_mid",
            "om_700",
            "om_big",
            "om_huge");

    static ReferenceStratum read(String name) {
        try (InputStream raw = ReferenceStratum.class.getResourceAsStream("/lambertw/" + name + ".csv");
                BufferedReader in = new BufferedReader(new InputStreamReader(raw, StandardCharsets.US_ASCII))) {
            List<String> lines = in.lines().toList();
            String function = lines.get(0).substring(2, lines.get(0).indexOf(':'));
            List<String[]> rows = lines.stream().skip(3).map(l -> l.split(",")).toList();
            return new ReferenceStratum(
                    name, function, column(rows, 0), column(rows, 1), restOf(column(rows, 1), column(rows, 2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] column(List<String[]> rows, int i) {
        return rows.stream().mapToDouble(r -> Double.parseDouble(r[i])).toArray();
    }

    private static double[] restOf(double[] hi, double[] lo) {
        double[] rest = new double[lo.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Ulps.inUlps(lo[i], hi[i]);
        }
        return rest;
    }

    int size() {
        return x.length;
    }

    /** Largest error in ulp, share correctly rounded, and largest relative error of a double-double. */
    record Accuracy(double largest, double correct, double largestPair) {}

    Accuracy accuracy() {
        LambertFunction f = LambertFunction.of(function);
        DoubleDouble out = new DoubleDouble();
        double largest = 0;
        double pair = 0;
        int correct = 0;
        for (int i = 0; i < size(); i++) {
            double value = f.at(x[i]);
            largest = Math.max(largest, Ulps.error(value, hi[i], rest[i]));
            if (Ulps.error(value, hi[i], rest[i]) <= 0.5) {
                correct++;
            }
            f.at(x[i], out);
            double pairError = Ulps.inUlps(out.hi() - hi[i], hi[i]) + Ulps.inUlps(out.lo(), hi[i]) - rest[i];
            pair = Math.max(pair, Math.abs(pairError / Ulps.inUlps(hi[i], hi[i])));
        }
        return new Accuracy(largest, correct / (double) size(), pair);
    }
}
