package org.majorant.judge.runs;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.majorant.number.work.Work;
import org.majorant.simulate.random.Stream;

/**
 * The slacks of means over seeds, in a studentised simultaneous band: whole seeds are resampled, since the points of a curve
 * depend on each other, and the largest studentised deviation over all points is referred to its bootstrap distribution
 * (Efron and Tibshirani 1993, chapter 12; Romano and Wolf 2005 for the maximum).
 *
 * <p>A point at which all seeds agree has no error; there the slack itself decides.
 */
final class SeedBand implements Slack {
    /** The least p-value is one part of these and one. */
    static final int RESAMPLES = 1999;

    private static final long STREAM = 78;

    /** What is rounding, as a part of the size of both sides. */
    private static final double ROUNDING = 1e-12;

    private final double[] mean;
    private final double[] error;
    private final double[] above = new double[RESAMPLES];
    private final double[] below = new double[RESAMPLES];
    private final double[] least = new double[RESAMPLES];
    private boolean exactlyFails;

    /**
     * The band.
     *
     * @param values a row for each seed, at least two, with the slack's value at each point
     * @param scale the size of both sides at each point, above 0
     */
    SeedBand(double[][] values, double[] scale) {
        int points = scale.length;
        mean = new double[points];
        error = new double[points];
        moments(values);
        for (int j = 0; j < points; j++) {
            if (error[j] <= ROUNDING * scale[j]) {
                error[j] = 0;
                mean[j] = Math.abs(mean[j]) <= ROUNDING * scale[j] ? 0 : mean[j];
                exactlyFails |= mean[j] < 0;
            }
        }
        resample(values);
    }

    private void moments(double[][] values) {
        int n = values.length;
        for (double[] row : values) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += row[j] / n;
            }
        }
        for (double[] row : values) {
            for (int j = 0; j < mean.length; j++) {
                double d = row[j] - mean[j];
                error[j] += d * d;
            }
        }
        for (int j = 0; j < mean.length; j++) {
            error[j] = Math.sqrt(error[j] / (n - 1) / n);
        }
    }

    /** The rows' deviations in units of the standard error, so that one pass gives the moments of a resample without cancellation. */
    private double[][] deviations(double[][] values, int[] varying) {
        double[][] z = new double[values.length][varying.length];
        for (int s = 0; s < values.length; s++) {
            for (int i = 0; i < varying.length; i++) {
                int j = varying[i];
                z[s][i] = (values[s][j] - mean[j]) / error[j];
            }
        }
        return z;
    }

    private void resample(double[][] values) {
        int n = values.length;
        int[] varying =
                IntStream.range(0, mean.length).filter(j -> error[j] > 0).toArray();
        double[][] z = deviations(values, varying);
        double[] t = Arrays.stream(varying).mapToDouble(j -> mean[j] / error[j]).toArray();
        Stream stream = new Stream(n, STREAM);
        double[] sum = new double[varying.length];
        double[] squares = new double[varying.length];
        for (int b = 0; b < RESAMPLES; b++) {
            Work.look();
            int[] drawn = new int[n];
            for (int i = 0; i < n; i++) {
                drawn[stream.below(n)]++;
            }
            Arrays.fill(sum, 0);
            Arrays.fill(squares, 0);
            for (int s = 0; s < n; s++) {
                if (drawn[s] > 0) {
                    add(drawn[s], z[s], sum, squares);
                }
            }
            for (int i = 0; i < sum.length; i++) {
                double m = sum[i] / n;
                double spread = squares[i] - m * sum[i];
                // A draw of one seed alone says nothing of the error.
                if (spread > ROUNDING * squares[i]) {
                    double e = Math.sqrt(spread / (n - 1) / n);
                    above[b] = Math.max(above[b], m / e);
                    below[b] = Math.max(below[b], -m / e);
                    least[b] = Math.max(least[b], -(t[i] + m) / e);
                }
            }
        }
        Arrays.sort(above);
        Arrays.sort(below);
        Arrays.sort(least);
    }

    private static void add(double times, double[] row, double[] sum, double[] squares) {
        for (int i = 0; i < row.length; i++) {
            double x = times * row[i];
            sum[i] += x;
            squares[i] += x * row[i];
        }
    }

    @Override
    public double holds() {
        double t = Double.POSITIVE_INFINITY;
        for (int j = 0; j < mean.length; j++) {
            t = error[j] > 0 ? Math.min(t, mean[j] / error[j]) : t;
        }
        return exactlyFails ? 1 : t == Double.POSITIVE_INFINITY ? 1.0 / (RESAMPLES + 1) : chance(above, t);
    }

    @Override
    public double fails() {
        double t = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < mean.length; j++) {
            t = error[j] > 0 ? Math.max(t, -mean[j] / error[j]) : t;
        }
        return exactlyFails ? 1.0 / (RESAMPLES + 1) : t <= 0 ? 1 : chance(below, t);
    }

    /** How often the largest deviation is at least this one, the observed draw counted. */
    private static double chance(double[] sorted, double t) {
        return (1 + sorted.length - from(sorted, t)) / (sorted.length + 1.0);
    }

    private static int from(double[] sorted, double t) {
        int i = 0;
        while (i < sorted.length && sorted[i] < t) {
            i++;
        }
        return i;
    }

    private static double quantile(double[] sorted, double level) {
        int i = (int) Math.ceil((1 - level) * (sorted.length + 1)) - 1;
        return i < sorted.length ? sorted[Math.max(0, i)] : Double.POSITIVE_INFINITY;
    }

    @Override
    public double power(double level) {
        double critical = quantile(below, level);
        return exactlyFails ? 1 : (least.length - from(least, Math.nextUp(critical))) / (double) least.length;
    }

    @Override
    public double[] upper(double level) {
        double critical = quantile(below, level);
        double[] upper = new double[mean.length];
        for (int j = 0; j < upper.length; j++) {
            upper[j] = error[j] > 0 ? mean[j] + critical * error[j] : mean[j];
        }
        return upper;
    }
}
