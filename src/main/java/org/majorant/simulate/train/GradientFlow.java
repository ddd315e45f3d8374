package org.majorant.simulate.train;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.LocalizedODEFormats;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * The flow {@code θ' = −∇L(θ)} on finite data, by Dormand and Prince's method of order 8.
 *
 * <p>For long times the flow is stiff and this slow: the frozen kernel has a closed form, {@link KernelFlow}.
 */
public final class GradientFlow implements Trainer {
    /** Of the duration: a flow that overflows within so short a time has diverged. */
    private static final double SHORTEST = 1e-6;

    private final FullGradient gradient;
    private final double unit;
    private final double tolerance;
    private final double[] theta;
    private double path;
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
                return theta.length + 1;
            }

            @Override
            public double[] computeDerivatives(double t, double[] y) {
                double[] g = new double[theta.length];
                double loss = gradient.at(Arrays.copyOf(y, g.length), g);
                if (!Double.isFinite(loss)) {
                    throw new DivergedException(step, Double.MAX_VALUE);
                }
                double[] velocity = new double[y.length];
                double square = 0;
                for (int i = 0; i < g.length; i++) {
                    velocity[i] = -g[i];
                    square += g[i] * g[i];
                }
                velocity[g.length] = Math.sqrt(square);
                evaluations++;
                return velocity;
            }
        };
        double[] end = integrate(equation, Arrays.copyOf(theta, theta.length + 1), duration, duration * SHORTEST);
        System.arraycopy(end, 0, theta, 0, theta.length);
        path += end[theta.length];
    }

    /**
     * A stage of the method that is tried with too long a step may overflow although the flow does not: then the first sixteenth of
     * the time by itself, and the rest.
     */
    private double[] integrate(OrdinaryDifferentialEquation equation, double[] from, double duration, double shortest) {
        DormandPrince853Integrator method =
                new DormandPrince853Integrator(duration * 1e-14, duration, tolerance, tolerance);
        try {
            return method.integrate(equation, new ODEState(0, from), duration).getPrimaryState();
        } catch (DivergedException e) {
            if (duration < shortest) {
                throw e;
            }
        } catch (MathRuntimeException e) {
            if (duration < shortest || e.getSpecifier() != LocalizedODEFormats.NAN_APPEARING_DURING_INTEGRATION) {
                throw new ArithmeticException("the flow's integrator gave up: " + e.getMessage());
            }
        }
        double[] middle = integrate(equation, from, duration / 16, shortest);
        return integrate(equation, middle, duration - duration / 16, shortest);
    }

    @Override
    public double[] theta() {
        return theta;
    }

    @Override
    public double time() {
        return unit * step;
    }

    /** Integrated with the flow, as one coordinate more. */
    @Override
    public double path() {
        return path;
    }

    @Override
    public long examples() {
        return evaluations * gradient.size();
    }
}
