package org.majorant.simulate.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.majorant.simulate.model.LinearModel;
import org.majorant.simulate.model.Loss;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.train.Sgd;
import org.majorant.simulate.train.StepSize;

/** The recursion of the linear task against the simulator's own SGD, over all outcomes of a quadrature and over random ones. */
class RecursionTest {
    private static final double AGREEMENT = 1e-10;

    /** Gauss and Hermite's three nodes: exact for polynomials to degree 5 of a normal variable. */
    private static final double[] NODES = {-Math.sqrt(3), 0, Math.sqrt(3)};

    private static final double[] WEIGHTS = {1.0 / 6, 2.0 / 3, 1.0 / 6};

    /**
     * The risk after a few steps has degree 4 in each example and 2 in each noise, so a product of three-point rules gives its
     * mean exactly. Each path runs through {@link Sgd} itself.
     */
    @Test
    void theMeanOverAllPathsOfAQuadrature() {
        exact(new double[] {1, 0.3}, 1, 3, 0.2, 0);
        exact(new double[] {1, 0.3}, 1, 3, 0.2, 0.7);
        exact(new double[] {0.5, 0.2}, 2, 1, 0.3, 0.4);
        exact(new double[] {0.8}, 2, 2, 0.5, 0.5);
        exact(new double[] {0.8, 0.4, 0.1}, 1, 2, 0.4, 0.3);
    }

    private static void exact(double[] eigenvalues, int batch, int steps, double eta, double momentum) {
        int d = eigenvalues.length;
        double[] best = {0.7, -1.1, 0.4};
        double noise = 0.6;
        double[] second = new double[d];
        for (int i = 0; i < d; i++) {
            second[i] = best[i] * best[i];
        }
        int each = (int) Math.round(StrictMath.pow(3, d)) * 2;
        int draws = batch * steps;
        long paths = Math.round(StrictMath.pow(each, draws));
        double mean = 0;
        for (long path = 0; path < paths; path++) {
            long code = path;
            double weight = 1;
            Example[] examples = new Example[draws];
            for (int s = 0; s < draws; s++) {
                double[] x = new double[d];
                double clean = 0;
                for (int i = 0; i < d; i++) {
                    int node = (int) (code % 3);
                    code /= 3;
                    weight *= WEIGHTS[node];
                    x[i] = Math.sqrt(eigenvalues[i]) * NODES[node];
                    clean += best[i] * x[i];
                }
                weight /= 2;
                double y = clean + (code % 2 == 0 ? noise : -noise);
                code /= 2;
                examples[s] = new Example(x, new double[] {y}, new double[] {clean});
            }
            int[] at = {0};
            Sgd sgd = new Sgd(
                    new LinearModel(d),
                    Loss.SQUARED,
                    new double[d],
                    () -> examples[at[0]++],
                    new StepSize(eta, 0),
                    batch,
                    momentum);
            sgd.advanceTo(steps);
            double excess = 0;
            for (int i = 0; i < d; i++) {
                double e = sgd.theta()[i] - best[i];
                excess += eigenvalues[i] * e * e / 2;
            }
            mean += weight * excess;
        }
        Recursion recursion = new Recursion(eigenvalues, second, noise * noise, 0, batch, momentum);
        for (int s = 0; s < steps; s++) {
            recursion.step(eta);
        }
        assertThat(mean).isCloseTo(recursion.excess(), within(AGREEMENT * recursion.excess()));
    }

    @Test
    void randomFeaturesLeaveWhatTheirBestWeightsCannotSay() {
        LinearTask task = new LinearTask(30, 5, 1.2, 0.5, 0.3, true, new Stream(5, Stream.Purpose.TASK));
        Stream s = new Stream(5, Stream.Purpose.DATA);
        double[] theta = {0.1, -0.2, 0.3, 0.4, -0.5};
        double sum = 0;
        double squares = 0;
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            Example e = task.draw(s);
            double u = -e.clean()[0];
            for (int j = 0; j < 5; j++) {
                u += theta[j] * e.input()[j];
            }
            sum += u * u / 2;
            squares += u * u * u * u / 4;
        }
        double mean = sum / draws;
        double deviation = Math.sqrt((squares / draws - mean * mean) / draws);
        assertThat(task.exactExcess(theta).orElseThrow()).isCloseTo(mean, within(4 * deviation));
        assertThat(task.unseen()).isPositive();
    }

    @Test
    void theLargestStableStepPartsTheTwoFates() {
        double[] eigenvalues = {1, 0.5, 0.25, 0.125};
        for (int batch : new int[] {1, 4}) {
            for (double momentum : new double[] {0, 0.8}) {
                double edge = Recursion.largestStable(eigenvalues, batch, momentum);
                assertThat(grows(eigenvalues, batch, momentum, 0.98 * edge)).isFalse();
                assertThat(grows(eigenvalues, batch, momentum, 1.02 * edge)).isTrue();
            }
        }
        // Without momentum the edge is the root of Σ ηλ/(B(2 − (1 + 1/B) ηλ)) = 1.
        double eta = Recursion.largestStable(eigenvalues, 1, 0);
        double sum = 0;
        for (double l : eigenvalues) {
            sum += eta * l / (2 - 2 * eta * l);
        }
        assertThat(sum).isCloseTo(1, within(0.01));
    }

    private static boolean grows(double[] eigenvalues, int batch, double momentum, double eta) {
        double[] ones = {1, 1, 1, 1};
        Recursion r = new Recursion(eigenvalues, ones, 0, 0, batch, momentum);
        for (int i = 0; i < 20_000; i++) {
            r.step(eta);
        }
        return !(r.excess() < 1);
    }
}
