package org.majorant.simulate.model;

import org.majorant.simulate.random.Stream;

/** {@code f(x) = θ·x}: the model of the linear task. It starts at zero. */
public final class LinearModel implements Model {
    private final int features;

    public LinearModel(int features) {
        this.features = features;
    }

    @Override
    public int outputs() {
        return 1;
    }

    @Override
    public int parameters() {
        return features;
    }

    @Override
    public int width() {
        return features;
    }

    @Override
    public double[] initial(Stream stream) {
        return new double[features];
    }

    @Override
    public double flopPerExample() {
        return 4.0 * features;
    }

    @Override
    public long passDoubles() {
        return 4L * features;
    }

    @Override
    public Pass pass() {
        return new Pass() {
            private double[] weights = new double[features];
            private double[] direction = new double[features];
            private final double[] gathered = new double[features];
            private double[] x = new double[features];

            @Override
            public void load(double[] theta) {
                weights = theta.clone();
            }

            @Override
            public double[] forward(double[] example) {
                x = example;
                return new double[] {dot(weights)};
            }

            @Override
            public void backward(double[] dOut) {
                for (int j = 0; j < features; j++) {
                    gathered[j] += dOut[0] * x[j];
                }
            }

            @Override
            public void drain(double[] gradient) {
                for (int j = 0; j < features; j++) {
                    gradient[j] += gathered[j];
                    gathered[j] = 0;
                }
            }

            @Override
            public void direct(double[] v) {
                direction = v.clone();
            }

            @Override
            public double[] tangent() {
                return new double[] {dot(direction)};
            }

            private double dot(double[] a) {
                double sum = 0;
                for (int j = 0; j < features; j++) {
                    sum += a[j] * x[j];
                }
                return sum;
            }
        };
    }
}
