package org.majorant.simulate.train;

import java.util.List;
import org.majorant.simulate.kernel.Jacobian;
import org.majorant.simulate.kernel.Spectrum;
import org.majorant.simulate.model.Model;
import org.majorant.simulate.model.Pass;
import org.majorant.simulate.task.Example;

/**
 * The gradient flow of the linearised model under half the mean square, in closed form.
 *
 * <p>With {@code H = JJᵀ/n = VΛVᵀ} and the residual r: {@code r(t) = V e^{−Λt} Vᵀ r(0)} and {@code θ(t) = θ₀ − Jᵀ V φ(Λ,t) Vᵀ
 * r(0)/n}, {@code φ(λ,t) = (1 − e^{−λt})/λ}, which is t for λ = 0. No time is too long.
 */
public final class KernelFlow implements Trainer {
    private static final int CHORDS = 8;

    private final double[] origin;
    private final Jacobian jacobian;
    private final Spectrum.Pairs pairs;
    private final double[] modes;
    private final double unit;
    private final int size;
    private double[] theta;
    private double path;
    private int step;

    /** @param unit the time of one step */
    public KernelFlow(Model model, double[] origin, List<Example> data, double unit) {
        this.origin = origin.clone();
        this.unit = unit;
        size = data.size();
        theta = origin.clone();
        jacobian = Jacobian.of(model, origin, data);
        pairs = Spectrum.pairs(jacobian.gram());
        int m = model.outputs();
        double[] residual = new double[size * m];
        Pass pass = model.pass();
        pass.load(origin);
        for (int e = 0; e < size; e++) {
            double[] out = pass.forward(data.get(e).input());
            for (int i = 0; i < m; i++) {
                residual[e * m + i] = out[i] - data.get(e).target()[i];
            }
        }
        modes = new double[residual.length];
        for (int k = 0; k < modes.length; k++) {
            double[] v = pairs.vectors()[k];
            for (int i = 0; i < modes.length; i++) {
                modes[k] += v[i] * residual[i];
            }
        }
    }

    /** The eigenvalues of H, rising. */
    public Spectrum spectrum() {
        return Spectrum.of(pairs.values());
    }

    /** {@code ‖r(t)‖²/n = Σ e^{−2λt} ⟨v, r(0)⟩²/n}. */
    public double meanSquare(double t) {
        double sum = 0;
        for (int k = 0; k < modes.length; k++) {
            double r = StrictMath.exp(-rate(k) * t) * modes[k];
            sum += r * r;
        }
        return sum / modes.length;
    }

    /** An eigenvalue of a Gram matrix is at least 0; what rounding makes of it may not be. */
    private double rate(int k) {
        return Math.max(0, pairs.values()[k]);
    }

    /** θ at time t of the flow. */
    public double[] at(double t) {
        double[] a = new double[modes.length];
        for (int k = 0; k < modes.length; k++) {
            double rate = rate(k);
            double phi = rate * t < 1e-300 ? t : -StrictMath.expm1(-rate * t) / rate;
            double x = phi * modes[k];
            double[] v = pairs.vectors()[k];
            for (int i = 0; i < a.length; i++) {
                a[i] += x * v[i];
            }
        }
        double[] moved = jacobian.pull(a);
        for (int i = 0; i < moved.length; i++) {
            moved[i] = origin[i] - moved[i];
        }
        return moved;
    }

    @Override
    public void advanceTo(int target) {
        if (target > step) {
            double from = time();
            step = target;
            for (int i = 1; i <= CHORDS; i++) {
                double[] next = at(from + (time() - from) * i / CHORDS);
                path += distance(theta, next);
                theta = next;
            }
        }
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    /** The length of a polygon with eight chords from one recorded point to the next: a little less than the way. */
    @Override
    public double path() {
        return path;
    }

    @Override
    public double[] theta() {
        return theta;
    }

    @Override
    public double time() {
        return unit * step;
    }

    /** The data is seen once, for the Jacobian. */
    @Override
    public long examples() {
        return size;
    }
}
