package org.majorant.simulate.train;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * The flow {@code θ' = −∇L(θ)} on finite data, by Dormand and Prince's method of order 8.
 *
 * <p>For long times the flow is stiff and this slow: the frozen kernel has a closed form, {@link KernelFlow}.
 */
public final class GradientFlow implements Trainer {
    private final FullGradient gradient;
    private final double unit;
    private final double tolerance;
    private final double[] theta;
    private int step;
    private long evaluations;

    /**
     * @param start copied
     * @param unit the time of one step
     * @param tolerance absolute and relative, for one step of the method
     */
    public GradientFlow(FullGradient gradient, double[] start, double unit, double tolerance) {
        this.gradient = gradient;
        this.unit = unit;
        this.tolerance = tolerance;
        theta = start.clone();
    }

    @Override
    public void advanceTo(int target) {
        if (target > step) {
            flow(unit * (target - step));
            step = target;
        }
    }

    private void flow(double duration) {
        OrdinaryDifferentialEquation equation = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return theta.length;
            }

            @Override
            public double[] computeDerivatives(double t, double[] y) {
                double[] g = new double[y.length];
                double loss = gradient.at(y, g);
                if (!Double.isFinite(loss)) {
                    throw new DivergedException(step, Double.MAX_VALUE);
                }
                for (int i = 0; i < g.length; i++) {
                    g[i] = -g[i];
                }
                evaluations++;
                return g;
            }
        };
        DormandPrince853Integrator method =
                new DormandPrince853Integrator(duration * 1e-14, duration, tolerance, tolerance);
        try {
            double[] end =
                    method.integrate(equation, new ODEState(0, theta), duration).getPrimaryState();
            System.arraycopy(end, 0, theta, 0, theta.length);
        } catch (MathRuntimeException e) {
            throw new ArithmeticException("the flow's integrator gave up: " + e.getMessage());
        }
    }

    @Override
    public double[] theta() {
        return theta;
    }

    @Override
    public double time() {
        return unit * step;
    }

    @Override
    public long examples() {
        return evaluations * gradient.size();
    }
}
