package org.majorant.simulate.task;

/**
 * The exact mean of the linear task's excess risk under SGD with fresh Gaussian examples, mini-batches and momentum.
 *
 * <p>Write e for the error in the eigenbasis, λ for the eigenvalues, v for the velocity, {@code v' = βv + g, e' = e − ηv'}. For
 * Gaussian x, {@code E[xxᵀCxxᵀ] = 2ΛCΛ + tr(ΛC)Λ} (Isserlis 1918), so the diagonals {@code c = E e², k = E ev, s = E v²} obey
 * a closed recursion: with a batch of B and noise σ², {@code E g² = (1 + 1/B)λ²c + (λ/B)(Σλc + σ²)}.
 */
public final class Recursion {
    private final double[] eigenvalues;
    private final double noise;
    private final double floor;
    private final int batch;
    private final double momentum;
    private final double[] c;
    private final double[] k;
    private final double[] s;

    /** @param start the parameters that SGD starts from, with velocity zero */
    public Recursion(LinearTask task, double[] start, int batch, double momentum) {
        this(task.spectrum(), squares(task.errors(start)), task.effectiveNoise(), task.unseen() / 2, batch, momentum);
    }

    /**
     * @param eigenvalues λ
     * @param second E e² at the start
     * @param noise variance of the labels about the best prediction
     * @param floor the excess risk of the best parameters
     */
    public Recursion(double[] eigenvalues, double[] second, double noise, double floor, int batch, double momentum) {
        this.eigenvalues = eigenvalues.clone();
        this.noise = noise;
        this.floor = floor;
        this.batch = batch;
        this.momentum = momentum;
        c = second.clone();
        k = new double[c.length];
        s = new double[c.length];
    }

    private static double[] squares(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] * x[i];
        }
        return y;
    }

    /** The mean excess risk now. */
    public double excess() {
        return floor + weighted() / 2;
    }

    private double weighted() {
        double sum = 0;
        for (int i = 0; i < c.length; i++) {
            sum += eigenvalues[i] * c[i];
        }
        return sum;
    }

    /** One step of size η. */
    public void step(double eta) {
        double shared = (weighted() + noise) / batch;
        double b = momentum;
        for (int i = 0; i < c.length; i++) {
            double l = eigenvalues[i];
            double gradientSquare = (1 + 1.0 / batch) * l * l * c[i] + l * shared;
            double velocitySquare = b * b * s[i] + 2 * b * l * k[i] + gradientSquare;
            double errorVelocity = b * k[i] + l * c[i];
            c[i] = c[i] - 2 * eta * errorVelocity + eta * eta * velocitySquare;
            k[i] = errorVelocity - eta * velocitySquare;
            s[i] = velocitySquare;
        }
    }

    /**
     * The largest constant step for which the mean square stays bounded: the noiseless recursion contracts below it.
     *
     * <p>Found by bisection on the growth of 4000 noiseless steps, to three digits.
     */
    public static double largestStable(double[] eigenvalues, int batch, double momentum) {
        double most = 0;
        for (double l : eigenvalues) {
            most = Math.max(most, l);
        }
        double low = 0;
        double high = 2 * (1 + momentum) / most;
        while (high - low > 1e-3 * high) {
            double middle = (low + high) / 2;
            if (contracts(eigenvalues, batch, momentum, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean contracts(double[] eigenvalues, int batch, double momentum, double eta) {
        double[] ones = new double[eigenvalues.length];
        java.util.Arrays.fill(ones, 1);
        Recursion r = new Recursion(eigenvalues, ones, 0, 0, batch, momentum);
        double worst = 0;
        double early = 0;
        for (int i = 1; i <= 4000; i++) {
            r.step(eta);
            worst = Math.max(worst, r.weighted());
            if (i == 2000) {
                early = r.weighted();
            }
        }
        return worst < Double.POSITIVE_INFINITY && r.weighted() <= early;
    }
}
