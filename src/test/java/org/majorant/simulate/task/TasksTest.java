package org.majorant.simulate.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.majorant.simulate.model.Parameterisation;
import org.majorant.simulate.model.Shape;
import org.majorant.simulate.model.Transformer;
import org.majorant.simulate.random.Stream;

/** The clean output is the best one, and its risk is the irreducible risk that the task states. */
class TasksTest {
    private static final int DRAWS = 40_000;

    @Test
    void theLossOfTheCleanOutputIsTheIrreducibleRisk() {
        holds(new LinearTask(8, 8, 1, 0, 0.5, false, task()));
        holds(new InContext(3, 8, 0.4, task()));
        Shape shape = new Shape(false, 3, 4, 2, false, 1, 2, 4, 8, true, true, Parameterisation.NTK);
        holds(new Teacher(new Transformer(shape), 0.7, task()));
        holds(new Manifold(2, 2, 6, 0.6, 0.3, task()));
        holds(new Markov(5, 6, 1.5, task()));
    }

    private static Stream task() {
        return new Stream(11, Stream.Purpose.TASK);
    }

    private static void holds(Task task) {
        Stream s = new Stream(11, Stream.Purpose.DATA);
        double sum = 0;
        double squares = 0;
        double worse = 0;
        for (int i = 0; i < DRAWS; i++) {
            Example e = task.draw(s);
            double[] best = best(task, e);
            double loss = task.loss().value(best, e.target());
            sum += loss;
            squares += loss * loss;
            assertThat(task.loss().excess(best, e.clean())).isCloseTo(0, within(1e-14));
            best[0] += 0.5;
            worse += task.loss().excess(best, e.clean());
        }
        double mean = sum / DRAWS;
        double deviation = Math.sqrt((squares / DRAWS - mean * mean) / DRAWS);
        assertThat(task.irreducible())
                .as(task.getClass().getSimpleName())
                .isCloseTo(mean, within(4.5 * deviation + 0.02 * (task instanceof InContext ? mean : 0)));
        assertThat(worse / DRAWS).isPositive();
    }

    /** Logarithms of the probabilities for cross-entropy, else the clean output itself. */
    private static double[] best(Task task, Example e) {
        double[] best = e.clean().clone();
        if (task instanceof Markov) {
            for (int i = 0; i < best.length; i++) {
                best[i] = StrictMath.log(best[i]);
            }
        }
        return best;
    }

    /** For the posterior mean the error and the query are uncorrelated; for any other weight of the context they are not. */
    @Test
    void thePosteriorMeanIsTheConditionalExpectation() {
        InContext task = new InContext(2, 6, 0.5, task());
        Stream s = new Stream(12, Stream.Purpose.DATA);
        double along = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            Example e = task.draw(s);
            double product = (e.target()[0] - e.clean()[0]) * e.clean()[0];
            along += product;
            squares += product * product;
        }
        assertThat(along / DRAWS).isCloseTo(0, within(4.5 * Math.sqrt(squares) / DRAWS));
    }
}
