package org.majorant.simulate.train;

import org.majorant.simulate.model.Loss;
import org.majorant.simulate.model.Model;
import org.majorant.simulate.model.Pass;
import org.majorant.simulate.task.Example;

/** Stochastic gradient descent with mini-batches and momentum: {@code v ← βv + g}, {@code θ ← θ − η_k v}. */
public final class Sgd implements Trainer {
    /** A run has diverged when the loss of a batch exceeds the first one by this factor, or is no number. */
    static final double OUT_OF_BOUNDS = 1e3;

    private final Pass pass;
    private final Loss loss;
    private final Source source;
    private final StepSize stepSize;
    private final int batch;
    private final double momentum;
    private final double[] theta;
    private final double[] velocity;
    private final double[] gradient;
    private final double[] dOut;
    private int step;
    private double time;
    private double path;
    private double first = -1;
    private double last;

    /** @param start copied */
    public Sgd(Model model, Loss loss, double[] start, Source source, StepSize stepSize, int batch, double momentum) {
        this.loss = loss;
        this.source = source;
        this.stepSize = stepSize;
        this.batch = batch;
        this.momentum = momentum;
        pass = model.pass();
        theta = start.clone();
        velocity = new double[theta.length];
        gradient = new double[theta.length];
        dOut = new double[model.outputs()];
    }

    @Override
    public void advanceTo(int target) {
        while (step < target) {
            step();
        }
    }

    private void step() {
        pass.load(theta);
        double sum = 0;
        for (int b = 0; b < batch; b++) {
            Example e = source.next();
            double[] out = pass.forward(e.input());
            sum += loss.value(out, e.target());
            loss.gradient(out, e.target(), dOut);
            pass.backward(dOut);
        }
        watch(sum / batch);
        java.util.Arrays.fill(gradient, 0);
        pass.drain(gradient);
        double eta = stepSize.at(step);
        double square = 0;
        for (int i = 0; i < theta.length; i++) {
            velocity[i] = momentum * velocity[i] + gradient[i] / batch;
            theta[i] -= eta * velocity[i];
            square += velocity[i] * velocity[i];
        }
        path += eta * Math.sqrt(square);
        time += eta;
        step++;
    }

    private void watch(double value) {
        if (first < 0) {
            first = value;
            last = value;
        }
        // Written so that NaN counts as out of bounds.
        if (!(value <= OUT_OF_BOUNDS * (1 + first))) {
            throw new DivergedException(step, Double.isFinite(value) ? value : last);
        }
        last = value;
    }

    @Override
    public double[] theta() {
        return theta;
    }

    @Override
    public double time() {
        return time;
    }

    /** The sum of the lengths of the steps. */
    @Override
    public double path() {
        return path;
    }

    @Override
    public long examples() {
        return (long) step * batch;
    }

    /** Mean loss of the last batch, before its step. */
    public double lastLoss() {
        return last;
    }
}
