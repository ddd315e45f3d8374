package org.majorant.simulate.kernel;

import java.util.List;
import org.majorant.simulate.model.Model;
import org.majorant.simulate.model.Pass;
import org.majorant.simulate.task.Example;

/**
 * The derivatives of every output for every example by every parameter.
 *
 * @param rows (examples·outputs, parameters)
 */
public record Jacobian(double[][] rows) {

    /** One backward pass an output. */
    public static Jacobian of(Model model, double[] theta, List<Example> examples) {
        int m = model.outputs();
        double[][] rows = new double[examples.size() * m][theta.length];
        Pass pass = model.pass();
        pass.load(theta);
        double[] unit = new double[m];
        for (int e = 0; e < examples.size(); e++) {
            for (int i = 0; i < m; i++) {
                pass.forward(examples.get(e).input());
                unit[i] = 1;
                pass.backward(unit);
                unit[i] = 0;
                pass.drain(rows[e * m + i]);
            }
        }
        return new Jacobian(rows);
    }

    /**
     * The empirical kernel {@code H = J Jᵀ / rows}: under the flow of half the mean square the residual obeys {@code u' = −H u}.
     */
    public double[][] gram() {
        int n = rows.length;
        double[][] h = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                h[i][j] = dot(rows[i], rows[j]) / n;
                h[j][i] = h[i][j];
            }
        }
        return h;
    }

    /** Four partial sums: a fixed order of additions that is not one long chain. */
    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** {@code Jᵀ a / rows}. */
    public double[] pull(double[] a) {
        double[] g = new double[rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            double x = a[i];
            for (int j = 0; j < g.length; j++) {
                g[j] += x * row[j];
            }
        }
        for (int j = 0; j < g.length; j++) {
            g[j] /= rows.length;
        }
        return g;
    }
}
