package org.majorant.simulate.model;

import org.majorant.simulate.random.Stream;

/** {@code f(θ₀) + J(θ₀)(θ − θ₀)}: a model replaced by its first-order expansion at the start. */
public final class LinearisedModel implements Model {
    private final Model model;
    private final double[] origin;

    /** @param origin θ₀, copied */
    public LinearisedModel(Model model, double[] origin) {
        this.model = model;
        this.origin = origin.clone();
    }

    @Override
    public int outputs() {
        return model.outputs();
    }

    @Override
    public int parameters() {
        return model.parameters();
    }

    @Override
    public int width() {
        return model.width();
    }

    /** θ₀; nothing is drawn. */
    @Override
    public double[] initial(Stream stream) {
        return origin.clone();
    }

    /** A tangent costs two forward passes more. */
    @Override
    public double flopPerExample() {
        return model.flopPerExample() * 5 / 3;
    }

    @Override
    public long passDoubles() {
        return model.passDoubles() + 3L * model.parameters();
    }

    @Override
    public Pass pass() {
        Pass inner = model.pass();
        inner.load(origin);
        return new Pass() {
            private double[] offset = new double[origin.length];
            private double[] direction = new double[origin.length];
            private final double[] out = new double[model.outputs()];

            @Override
            public void load(double[] theta) {
                offset = theta.clone();
                for (int i = 0; i < offset.length; i++) {
                    offset[i] -= origin[i];
                }
                inner.direct(offset);
            }

            @Override
            public double[] forward(double[] example) {
                System.arraycopy(inner.forward(example), 0, out, 0, out.length);
                double[] t = inner.tangent();
                for (int i = 0; i < out.length; i++) {
                    out[i] += t[i];
                }
                return out;
            }

            @Override
            public void backward(double[] dOut) {
                inner.backward(dOut);
            }

            @Override
            public void drain(double[] gradient) {
                inner.drain(gradient);
            }

            @Override
            public void direct(double[] v) {
                direction = v.clone();
            }

            @Override
            public double[] tangent() {
                inner.direct(direction);
                double[] t = inner.tangent().clone();
                inner.direct(offset);
                return t;
            }
        };
    }
}
