package org.majorant.simulate.task;

import org.majorant.simulate.model.Loss;
import org.majorant.simulate.random.Stream;

/**
 * A stationary Markov chain of tokens; the target at each position is the next token.
 *
 * <p>The irreducible risk is its entropy rate {@code −Σ π_a P_ab ln P_ab}, π the stationary distribution.
 */
public final class Markov implements Task {
    private static final int POWERS = 400;

    private final int length;
    private final double[][] transition;
    private final double[] stationary;

    /**
     * @param tokens size of the vocabulary, from 2
     * @param sharpness each row is the softmax of normal numbers times this; 0 is uniform noise
     */
    public Markov(int tokens, int length, double sharpness, Stream stream) {
        this.length = length;
        transition = new double[tokens][tokens];
        for (double[] row : transition) {
            double sum = 0;
            for (int b = 0; b < tokens; b++) {
                row[b] = StrictMath.exp(sharpness * stream.normal());
                sum += row[b];
            }
            for (int b = 0; b < tokens; b++) {
                row[b] /= sum;
            }
        }
        stationary = new double[tokens];
        java.util.Arrays.fill(stationary, 1.0 / tokens);
        for (int i = 0; i < POWERS; i++) {
            double[] next = new double[tokens];
            for (int a = 0; a < tokens; a++) {
                for (int b = 0; b < tokens; b++) {
                    next[b] += stationary[a] * transition[a][b];
                }
            }
            System.arraycopy(next, 0, stationary, 0, tokens);
        }
    }

    @Override
    public Example draw(Stream stream) {
        int tokens = stationary.length;
        double[] input = new double[length];
        double[] target = new double[length];
        double[] clean = new double[length * tokens];
        int state = pick(stationary, stream.unit());
        for (int i = 0; i < length; i++) {
            input[i] = state;
            System.arraycopy(transition[state], 0, clean, i * tokens, tokens);
            state = pick(transition[state], stream.unit());
            target[i] = state;
        }
        return new Example(input, target, clean);
    }

    private static int pick(double[] probabilities, double u) {
        double sum = 0;
        for (int b = 0; b < probabilities.length - 1; b++) {
            sum += probabilities[b];
            if (u < sum) {
                return b;
            }
        }
        return probabilities.length - 1;
    }

    @Override
    public Loss loss() {
        return Loss.CROSS_ENTROPY;
    }

    @Override
    public double irreducible() {
        double sum = 0;
        for (int a = 0; a < stationary.length; a++) {
            for (double p : transition[a]) {
                sum -= p == 0 ? 0 : stationary[a] * p * StrictMath.log(p);
            }
        }
        return sum;
    }
}
