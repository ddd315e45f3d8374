package org.majorant.simulate.kernel;

import org.ejml.concurrency.EjmlConcurrency;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Eigenvalues of a symmetric matrix, in rising order, with the line below which they carry no information.
 *
 * @param values rising
 * @param line {@code n ε λ_max}: rounding of the matrix and of the method moves an eigenvalue by about that much
 */
public record Spectrum(double[] values, double line) {
    static {
        // One thread: EJML otherwise chooses another algorithm for large matrices, and with it other bits.
        EjmlConcurrency.USE_CONCURRENT = false;
    }

    /**
     * Eigenvalues with their vectors.
     *
     * @param values rising
     * @param vectors row i belongs to value i
     */
    public record Pairs(double[] values, double[][] vectors) {}

    /** @throws ArithmeticException when the method finds no spectrum */
    public static Spectrum of(double[][] symmetric) {
        return of(decompose(symmetric, false).values);
    }

    /** The spectrum with these eigenvalues. */
    public static Spectrum of(double[] values) {
        double[] rising = values.clone();
        java.util.Arrays.sort(rising);
        double most = rising.length == 0 ? 0 : Math.max(-rising[0], rising[rising.length - 1]);
        return new Spectrum(rising, rising.length * Math.ulp(1.0) * most);
    }

    /** @throws ArithmeticException when the method finds no spectrum */
    public static Pairs pairs(double[][] symmetric) {
        return decompose(symmetric, true);
    }

    public double smallest() {
        return values[0];
    }

    public double largest() {
        return values[values.length - 1];
    }

    /** Whether the smallest eigenvalue lies above the precision line. */
    public boolean smallestIsKnown() {
        return smallest() > line;
    }

    private static Pairs decompose(double[][] symmetric, boolean vectors) {
        int n = symmetric.length;
        DMatrixRMaj matrix = new DMatrixRMaj(symmetric);
        EigenDecomposition_F64<DMatrixRMaj> method = DecompositionFactory_DDRM.eig(n, vectors, true);
        if (!method.decompose(matrix)) {
            throw new ArithmeticException("no spectrum found for a matrix of size " + n);
        }
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> method.getEigenvalue(i).real));
        double[] values = new double[n];
        double[][] rows = new double[vectors ? n : 0][n];
        for (int i = 0; i < n; i++) {
            values[i] = method.getEigenvalue(order[i]).real;
            if (vectors) {
                DMatrixRMaj v = method.getEigenVector(order[i]);
                for (int j = 0; j < n; j++) {
                    rows[i][j] = v.get(j);
                }
            }
        }
        return new Pairs(values, rows);
    }
}
