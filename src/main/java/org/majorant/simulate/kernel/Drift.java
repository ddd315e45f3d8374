package org.majorant.simulate.kernel;

/**
 * How far a kernel has moved.
 *
 * @param relative Frobenius norm of the change over that of the first kernel
 * @param operator operator norm of the change
 */
public record Drift(double relative, double operator) {

    public static Drift between(double[][] first, double[][] now) {
        int n = first.length;
        double[][] change = new double[n][n];
        double moved = 0;
        double size = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                change[i][j] = now[i][j] - first[i][j];
                moved += change[i][j] * change[i][j];
                size += first[i][j] * first[i][j];
            }
        }
        if (moved == 0) {
            return new Drift(0, 0);
        }
        Spectrum s = Spectrum.of(change);
        return new Drift(Math.sqrt(moved / size), Math.max(-s.smallest(), s.largest()));
    }
}
