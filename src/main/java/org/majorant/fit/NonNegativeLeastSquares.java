package org.majorant.fit;

/**
 * Least squares in which some of the unknowns may not be negative: the best over all choices of those that are 0, each by the
 * normal equations. For few unknowns, and for starts, where half of the digits are enough.
 */
final class NonNegativeLeastSquares {
    private static final double RIDGE = 1e-13;

    private NonNegativeLeastSquares() {}

    /** @param sum the sum of squares left over */
    record Solution(double[] x, double sum) {}

    /**
     * The {@code x} with the least {@code |Ax - b|²}.
     *
     * @param columns the columns of A, each as long as b
     * @param signed which unknowns may be negative
     */
    static Solution solve(double[][] columns, double[] b, boolean[] signed) {
        int k = columns.length;
        double[][] gram = new double[k][k];
        double[] right = new double[k];
        double[] scale = new double[k];
        for (int i = 0; i < k; i++) {
            double norm = Math.sqrt(dot(columns[i], columns[i]));
            scale[i] = norm > 0 && norm < Double.POSITIVE_INFINITY ? 1 / norm : 0;
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                gram[i][j] = dot(columns[i], columns[j]) * scale[i] * scale[j];
                gram[j][i] = gram[i][j];
            }
            right[i] = dot(columns[i], b) * scale[i];
        }
        double all = dot(b, b);
        Solution best = new Solution(new double[k], all);
        for (int set = 1; set < 1 << k; set++) {
            double[] x = onSet(gram, right, set);
            double sum = all;
            boolean allowed = true;
            for (int i = 0; i < k; i++) {
                sum -= x[i] * right[i];
                allowed &= signed[i] || x[i] >= 0;
            }
            if (allowed && sum < best.sum()) {
                best = new Solution(x, sum);
            }
        }
        double[] x = best.x().clone();
        for (int i = 0; i < k; i++) {
            x[i] *= scale[i];
        }
        return new Solution(x, Math.max(0, best.sum()));
    }

    /** Cholesky's method on the unknowns of a set; the others are 0. */
    private static double[] onSet(double[][] gram, double[] right, int set) {
        int k = right.length;
        int[] in = java.util.stream.IntStream.range(0, k)
                .filter(i -> (set >> i & 1) == 1)
                .toArray();
        double[][] l = new double[in.length][in.length];
        double[] y = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            for (int j = 0; j <= i; j++) {
                double s = gram[in[i]][in[j]] + (i == j ? RIDGE : 0);
                for (int m = 0; m < j; m++) {
                    s -= l[i][m] * l[j][m];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(s, RIDGE)) : s / l[j][j];
            }
            double s = right[in[i]];
            for (int m = 0; m < i; m++) {
                s -= l[i][m] * y[m];
            }
            y[i] = s / l[i][i];
        }
        double[] x = new double[k];
        for (int i = in.length - 1; i >= 0; i--) {
            double s = y[i];
            for (int m = i + 1; m < in.length; m++) {
                s -= l[m][i] * x[in[m]];
            }
            x[in[i]] = s / l[i][i];
        }
        return x;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
