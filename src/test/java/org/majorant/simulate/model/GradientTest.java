package org.majorant.simulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.majorant.simulate.random.Stream;

/** Backward and tangent against differences of fourth order, on random shapes. */
class GradientTest {
    /** Relative to the largest entry of the gradient. */
    static final double AGREEMENT = 1e-9;

    private static final int SHAPES = 220;
    /** Truncation is about h⁴/30 times the fifth derivative, rounding about 1e-16/h; a steep norm needs the shorter ones. */
    private static final double[] STEPS = {5e-4, 1e-4, 3e-5};

    @Test
    void everyPartialDerivativeOfTheLossOfRandomTransformers() {
        Stream s = new Stream(20260101, 1000);
        double worst = 0;
        int tokens = 0;
        for (int i = 0; i < SHAPES; i++) {
            Shape shape = RandomShapes.draw(s);
            Loss loss = shape.outputSize() > 1 && s.coin() ? Loss.CROSS_ENTROPY : Loss.SQUARED;
            Transformer model = new Transformer(shape);
            double error = lossGradientError(model, loss, s);
            assertThat(error).as("shape %d: %s, %s", i, shape, loss).isLessThan(AGREEMENT);
            worst = Math.max(worst, error);
            tokens += shape.tokens() ? 1 : 0;
        }
        System.out.printf("gradients against differences: worst %.1e of the largest entry, %d shapes%n", worst, SHAPES);
        assertThat(tokens).isBetween(SHAPES / 3, 2 * SHAPES / 3);
    }

    /** The worst entry of the gradient of one random example, relative to the largest one. */
    static double lossGradientError(Transformer model, Loss loss, Stream s) {
        Shape shape = model.shape();
        double[] theta = model.initial(s);
        double[] x = RandomShapes.input(shape, s);
        double[] target = new double[loss == Loss.SQUARED ? shape.outputs() : shape.read()];
        Pass pass = model.pass();
        pass.load(theta);
        for (int i = 0; i < target.length; i++) {
            target[i] = loss == Loss.SQUARED ? s.normal() : unlikely(pass.forward(x), i * shape.outputSize(), shape);
        }
        double[] dOut = new double[shape.outputs()];
        loss.gradient(pass.forward(x), target, dOut);
        pass.backward(dOut);
        double[] gradient = new double[theta.length];
        pass.drain(gradient);
        double best = Double.POSITIVE_INFINITY;
        for (double h : STEPS) {
            if (best >= AGREEMENT) {
                best = Math.min(best, differenceError(pass, theta, gradient, x, target, loss, h));
            }
        }
        return best;
    }

    /** The least likely class: at a sure one the loss is a difference of equal numbers, and its gradient is about 0. */
    private static int unlikely(double[] out, int at, Shape shape) {
        int least = 0;
        for (int j = 1; j < shape.outputSize(); j++) {
            least = out[at + j] < out[at + least] ? j : least;
        }
        return least;
    }

    private static double differenceError(
            Pass pass, double[] theta, double[] gradient, double[] x, double[] target, Loss loss, double h) {
        double most = 0;
        double worst = 0;
        for (int i = 0; i < theta.length; i++) {
            double here = theta[i];
            double difference = 0;
            for (int step : new int[] {1, -1, 2, -2}) {
                theta[i] = here + step * h;
                pass.load(theta);
                double weight = Math.abs(step) == 1 ? 8 : -1;
                difference += weight * Integer.signum(step) * loss.value(pass.forward(x), target);
            }
            theta[i] = here;
            difference /= 12 * h;
            worst = Math.max(worst, Math.abs(difference - gradient[i]));
            most = Math.max(most, Math.abs(gradient[i]));
        }
        return worst / most;
    }

    @Test
    void theTangentIsTheJacobianTimesTheDirection() {
        Stream s = new Stream(20260102, 1000);
        for (int i = 0; i < SHAPES; i++) {
            Shape shape = RandomShapes.draw(s);
            Transformer model = new Transformer(shape);
            double[] theta = model.initial(s);
            double[] x = RandomShapes.input(shape, s);
            double[] v = RandomShapes.normals(theta.length, s);
            Model linearised = new LinearisedModel(model, theta);
            check(model, theta, x, v, s, shape.toString());
            check(linearised, RandomShapes.normals(theta.length, s), x, v, s, "linearised " + shape);
        }
    }

    /** ⟨w, J v⟩ = ⟨Jᵀ w, v⟩ for a random w: forward and reverse mode share no code but the forward pass. */
    static void check(Model model, double[] theta, double[] x, double[] v, Stream s, String name) {
        Pass pass = model.pass();
        pass.load(theta);
        pass.direct(v);
        pass.forward(x);
        double[] jv = pass.tangent().clone();
        double[] w = RandomShapes.normals(jv.length, s);
        double left = 0;
        for (int i = 0; i < w.length; i++) {
            left += w[i] * jv[i];
        }
        pass.backward(w);
        double[] g = new double[theta.length];
        pass.drain(g);
        double right = 0;
        double size = 0;
        for (int i = 0; i < g.length; i++) {
            right += g[i] * v[i];
            size += Math.abs(g[i] * v[i]);
        }
        assertThat(left).as(name).isCloseTo(right, org.assertj.core.data.Offset.offset(1e-13 * size));
    }

    @Test
    void theLinearisedModelTouchesTheModelAtTheStart() {
        Stream s = new Stream(20260103, 1000);
        for (int i = 0; i < 20; i++) {
            Shape shape = RandomShapes.draw(s);
            Transformer model = new Transformer(shape);
            double[] theta = model.initial(s);
            double[] v = RandomShapes.normals(theta.length, s);
            double[] x = RandomShapes.input(shape, s);
            double far = gap(model, theta, v, x, 1e-2);
            double near = gap(model, theta, v, x, 1e-3);
            assertThat(near).as(shape.toString()).isLessThan(0.02 * far + 1e-12);
        }
    }

    private static double gap(Model model, double[] origin, double[] v, double[] x, double h) {
        double[] theta = origin.clone();
        for (int j = 0; j < theta.length; j++) {
            theta[j] += h * v[j];
        }
        Pass a = model.pass();
        a.load(theta);
        Pass b = new LinearisedModel(model, origin).pass();
        b.load(theta);
        double[] there = a.forward(x).clone();
        double[] line = b.forward(x);
        double gap = 0;
        for (int j = 0; j < line.length; j++) {
            gap = Math.max(gap, Math.abs(there[j] - line[j]));
        }
        return gap;
    }

    @Test
    void aCausalPositionDoesNotSeeLaterOnes() {
        for (boolean causal : new boolean[] {true, false}) {
            Stream s = new Stream(20260104, 1000);
            Shape shape = new Shape(false, 3, 5, 1, false, 2, 2, 4, 6, causal, true, Parameterisation.NTK);
            Transformer model = new Transformer(shape);
            Pass pass = model.pass();
            pass.load(model.initial(s));
            double[] x = RandomShapes.input(shape, s);
            double[] before = pass.forward(x).clone();
            x[14] += 1;
            double[] after = pass.forward(x);
            assertThat(after[3] == before[3]).isEqualTo(causal);
            assertThat(after[4]).isNotEqualTo(before[4]);
        }
    }
}
