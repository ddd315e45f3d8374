package org.majorant.simulate.model;

import java.util.ArrayList;
import java.util.List;
import org.majorant.simulate.kernel.Jacobian;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.task.Example;
import org.majorant.simulate.train.FullGradient;
import org.majorant.simulate.train.Sgd;
import org.majorant.simulate.train.StepSize;

/** The cases that are held against PyTorch, and what this code makes of them. */
final class OracleCases {
    /** Gradients and kernels: relative to the largest entry. */
    static final double AGREEMENT = 1e-12;
    /** The loss along 1000 steps of SGD, relative. */
    static final double LOSS_AGREEMENT = 1e-9;

    /** Cases of the golden file. */
    static final int STORED = 8;

    static final int STEPS = 1000;
    static final int BATCH = 4;
    static final double STEP = 0.01;
    static final double MOMENTUM = 0.5;
    static final int[] RECORDED = {0, 9, 99, 499, 999};

    /** Shape, loss, start and eight examples. */
    record Case(Transformer model, Loss loss, double[] theta, List<Example> data) {}

    private OracleCases() {}

    /** Random shapes with every switch; the first ones are stored in the golden file. */
    static List<Case> draw(int count) {
        Stream s = new Stream(20261124, 1000);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Shape shape = RandomShapes.draw(s);
            Loss loss = shape.outputSize() > 1 && s.coin() ? Loss.CROSS_ENTROPY : Loss.SQUARED;
            Transformer model = new Transformer(shape);
            double[] theta = model.initial(s);
            List<Example> data = new ArrayList<>();
            for (int e = 0; e < 8; e++) {
                double[] target = new double[loss == Loss.SQUARED ? shape.outputs() : shape.read()];
                for (int j = 0; j < target.length; j++) {
                    target[j] = loss == Loss.SQUARED ? s.normal() : s.below(shape.outputSize());
                }
                data.add(new Example(RandomShapes.input(shape, s), target, target));
            }
            cases.add(new Case(model, loss, theta, data));
        }
        return cases;
    }

    static double[] gradient(Case c) {
        double[] gradient = new double[c.theta().length];
        new FullGradient(c.model(), c.loss(), c.data()).at(c.theta(), gradient);
        return gradient;
    }

    /** The loss of the batch at the recorded steps, before each of them. */
    static double[] losses(Case c) {
        int[] at = {0};
        Sgd sgd = new Sgd(
                c.model(),
                c.loss(),
                c.theta(),
                () -> c.data().get(at[0]++ % c.data().size()),
                new StepSize(STEP, 0),
                BATCH,
                MOMENTUM);
        double[] losses = new double[RECORDED.length];
        for (int i = 0; i < RECORDED.length; i++) {
            sgd.advanceTo(RECORDED[i] + 1);
            losses[i] = sgd.lastLoss();
        }
        return losses;
    }

    /**
     * Whether training forgets rounding: a change of the start in its last digits stays as small. At the edge of stability it
     * does not, and then no two programs agree.
     */
    static boolean steady(Case c) {
        double[] moved = c.theta().clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] *= 1 + 1e-15;
        }
        double[] a = losses(c);
        double[] b = losses(new Case(c.model(), c.loss(), moved, c.data()));
        for (int i = 0; i < a.length; i++) {
            if (Math.abs(a[i] - b[i]) > 1e-12 * a[i]) {
                return false;
            }
        }
        return true;
    }

    static double[][] gram(Case c) {
        return Jacobian.of(c.model(), c.theta(), c.data().subList(0, 3)).gram();
    }

    static double largest(double[] x) {
        double most = 0;
        for (double v : x) {
            most = Math.max(most, Math.abs(v));
        }
        return most;
    }
}
