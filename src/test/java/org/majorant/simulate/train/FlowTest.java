package org.majorant.simulate.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.simulate.kernel.Jacobian;
import org.majorant.simulate.kernel.Spectrum;
import org.majorant.simulate.model.LinearisedModel;
import org.majorant.simulate.model.Loss;
import org.majorant.simulate.model.Model;
import org.majorant.simulate.model.Parameterisation;
import org.majorant.simulate.model.Shape;
import org.majorant.simulate.model.Transformer;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.task.Example;
import org.majorant.simulate.task.Task;
import org.majorant.simulate.task.Teacher;

/** Flows against each other, against Euler's method and against the closed form. */
class FlowTest {
    private static final Shape SHAPE = new Shape(false, 3, 3, 1, false, 1, 2, 6, 8, false, false, Parameterisation.NTK);
    private static final Transformer NETWORK = new Transformer(SHAPE);
    private static final Stream STREAM = new Stream(31, 1000);
    private static final Task TASK = new Teacher(NETWORK, 0.3, STREAM);
    private static final double[] START = NETWORK.initial(STREAM);
    private static final List<Example> DATA = data(6);

    private static List<Example> data(int n) {
        List<Example> data = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            data.add(TASK.draw(STREAM));
        }
        return data;
    }

    private static double[] flow(Model model, double[] from, double time, double tolerance) {
        GradientFlow flow = new GradientFlow(new FullGradient(model, Loss.SQUARED, DATA), from, time, tolerance);
        flow.advanceTo(1);
        return flow.theta();
    }

    private static double gap(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    /** Full-batch SGD with step h is Euler's method; its error at a fixed time falls as h. */
    @Test
    void eulersMethodHasOrderOne() {
        double time = 0.5;
        double[] exact = flow(NETWORK, START, time, 1e-12);
        double coarse = gap(euler(time, 1 << 11), exact);
        double fine = gap(euler(time, 1 << 12), exact);
        double order = StrictMath.log(coarse / fine) / StrictMath.log(2);
        System.out.printf("Euler against flow: order %.4f%n", order);
        assertThat(order).isCloseTo(1.00, within(0.02));
    }

    /** A trial step of the integrator overflowed here once, and the run was said to have diverged; a flow of squared loss cannot. */
    @Test
    void aTrialStepThatOverflowsIsTakenShorter() {
        Shape shape = new Shape(false, 4, 1, 1, false, 1, 3, 96, 288, false, false, Parameterisation.STANDARD);
        Transformer wide = new Transformer(shape);
        Stream s = new Stream(32, 1000);
        Task task = new Teacher(wide, 0.07, s);
        List<Example> two = List.of(task.draw(s), task.draw(s));
        FullGradient gradient = new FullGradient(wide, Loss.SQUARED, two);
        double[] start = wide.initial(s);
        double before = gradient.at(start, new double[start.length]);
        GradientFlow flow = new GradientFlow(gradient, start, 0.1, 1e-9);
        flow.advanceTo(1);
        assertThat(gradient.at(flow.theta(), new double[start.length])).isLessThan(before / 1000);
    }

    private static double[] euler(double time, int steps) {
        int[] at = {0};
        Source cycle = () -> DATA.get(at[0]++ % DATA.size());
        Sgd sgd = new Sgd(NETWORK, Loss.SQUARED, START, cycle, new StepSize(time / steps, 0), DATA.size(), 0);
        sgd.advanceTo(steps);
        return sgd.theta();
    }

    @Test
    void theFlowIsASemigroup() {
        double[] whole = flow(NETWORK, START, 2, 1e-13);
        double[] parts = flow(NETWORK, flow(NETWORK, START, 0.7, 1e-13), 1.3, 1e-13);
        System.out.printf("semigroup of the flow: gap %.1e over a way of %.2f%n", gap(whole, parts), gap(whole, START));
        assertThat(gap(whole, parts)).isLessThan(1e-10);
        assertThat(gap(whole, START)).isGreaterThan(0.1);
    }

    @Test
    void theLossFallsAlongTheFlow() {
        FullGradient f = new FullGradient(NETWORK, Loss.SQUARED, DATA);
        double[] g = new double[START.length];
        double before = f.at(START, g);
        for (double t = 0.5; t < 5; t *= 2) {
            double now = f.at(flow(NETWORK, START, t, 1e-10), g);
            assertThat(now).isLessThan(before);
            before = now;
        }
    }

    @Test
    void theClosedFormIsTheFlowOfTheLinearisedModel() {
        Model linearised = new LinearisedModel(NETWORK, START);
        KernelFlow kernel = new KernelFlow(NETWORK, START, DATA, 1);
        FullGradient loss = new FullGradient(linearised, Loss.SQUARED, DATA);
        double worst = 0;
        for (double t : new double[] {0, 0.1, 1, 4}) {
            double[] closed = kernel.at(t);
            worst = Math.max(worst, t == 0 ? gap(START, closed) : gap(flow(linearised, START, t, 1e-13), closed));
            double mean = 2 * loss.at(closed, new double[START.length]);
            assertThat(kernel.meanSquare(t)).isCloseTo(mean, within(1e-10 * mean));
        }
        System.out.printf("closed form against the linearised ODE: gap %.1e%n", worst);
        assertThat(worst).isLessThan(1e-8);
    }

    /** The residual decays at least at the rate of the smallest eigenvalue, and at most at that of the largest. */
    @Test
    void theResidualOfTheFrozenKernelLiesBetweenItsRates() {
        KernelFlow kernel = new KernelFlow(NETWORK, START, DATA, 1);
        Spectrum s = kernel.spectrum();
        assertThat(s.smallestIsKnown()).isTrue();
        double start = kernel.meanSquare(0);
        for (double t = 0.01; t < 1e5; t *= 3) {
            double now = kernel.meanSquare(t);
            assertThat(now).isLessThanOrEqualTo(start * StrictMath.exp(-2 * s.smallest() * t) * (1 + 1e-12));
            assertThat(now).isGreaterThanOrEqualTo(start * StrictMath.exp(-2 * s.largest() * t) * (1 - 1e-12));
        }
    }

    @Test
    void theGramMatrixIsMadeOfTangents() {
        Jacobian jacobian = Jacobian.of(NETWORK, START, DATA);
        double[][] gram = jacobian.gram();
        int m = NETWORK.outputs();
        var pass = NETWORK.pass();
        pass.load(START);
        for (int i = 0; i < gram.length; i++) {
            pass.direct(jacobian.rows()[i]);
            for (int e = 0; e < DATA.size(); e++) {
                pass.forward(DATA.get(e).input());
                double[] column = pass.tangent();
                for (int j = 0; j < m; j++) {
                    assertThat(gram[e * m + j][i])
                            .isCloseTo(column[j] / gram.length, within(1e-13 * gram[i][i] + 1e-13));
                }
            }
        }
    }

    @Test
    void aDecreasingStepHalvesWhereItSays() {
        StepSize step = new StepSize(0.4, 50);
        assertThat(step.at(0)).isEqualTo(0.4);
        assertThat(step.at(50)).isEqualTo(0.2);
        assertThat(new StepSize(0.4, 0).at(1000)).isEqualTo(0.4);
    }

    @Test
    void anEpochShowsEveryExampleOnce() {
        Source source = Source.finite(DATA, new Stream(1, 1000));
        for (int epoch = 0; epoch < 3; epoch++) {
            List<Example> seen = new ArrayList<>();
            for (int i = 0; i < DATA.size(); i++) {
                seen.add(source.next());
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(DATA);
        }
    }
}
