package org.majorant.simulate.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.task.Example;
import org.majorant.simulate.train.Sgd;
import org.majorant.simulate.train.StepSize;

/**
 * SGD steps against PyTorch's, one thread each, in turn, by CPU time of the thread; the vector arithmetic too where the JVM has its
 * module.
 */
public final class TorchSpeed {
    private static final int ROUNDS = 7;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private TorchSpeed() {}

    public static void main(String[] args) {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ai.djl.pytorch.num_threads", "1");
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        System.setProperty(
                "DJL_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
        System.out.println(
                "width  ours ms/step  PyTorch ms/step  ratio (median of " + ROUNDS + ", lowest, highest)  arithmetic");
        List<Arithmetic> ours =
                Arrays.stream(Arithmetic.values()).filter(Arithmetic::available).toList();
        for (int width : new int[] {16, 32, 64, 128}) {
            compare(width, ours);
        }
    }

    private static void compare(int width, List<Arithmetic> arithmetics) {
        Shape shape =
                new Shape(false, width, 16, width, false, 2, 4, width, 4 * width, false, false, Parameterisation.NTK);
        List<Transformer> models =
                arithmetics.stream().map(a -> new Transformer(shape, a)).toList();
        Stream s = new Stream(1, 1000);
        double[] theta = models.get(0).initial(s);
        List<Example> data = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double[] target = new double[shape.outputs()];
            double[] input = new double[shape.length() * width];
            Arrays.setAll(target, j -> s.normal());
            Arrays.setAll(input, j -> s.normal());
            data.add(new Example(input, target, target));
        }
        int steps = 4_000_000 / (width * width + 400 * width) + 20;
        double[][] ratios = new double[models.size()][ROUNDS];
        double[] ours = new double[models.size()];
        double theirs = 0;
        for (int round = -3; round < ROUNDS; round++) {
            double[] times = new double[models.size()];
            for (int m = 0; m < times.length; m++) {
                times[m] = ours(models.get(m), theta, data, steps);
            }
            double torch = theirs(shape, theta, data, steps);
            if (round >= 0) {
                theirs += torch / ROUNDS;
                for (int m = 0; m < times.length; m++) {
                    ratios[m][round] = torch / times[m];
                    ours[m] += times[m] / ROUNDS;
                }
            }
        }
        for (int m = 0; m < ours.length; m++) {
            Arrays.sort(ratios[m]);
            System.out.printf(
                    Locale.ROOT,
                    "%5d  %12.3f  %15.3f  %.2f (%.2f, %.2f)  %s%n",
                    width,
                    ours[m],
                    theirs,
                    ratios[m][ROUNDS / 2],
                    ratios[m][0],
                    ratios[m][ROUNDS - 1],
                    arithmetics.get(m));
        }
    }

    private static double ours(Transformer model, double[] theta, List<Example> data, int steps) {
        int[] at = {0};
        Sgd sgd = new Sgd(model, Loss.SQUARED, theta, () -> data.get(at[0]++ % 8), new StepSize(1e-3, 0), 8, 0);
        long start = CLOCK.getCurrentThreadCpuTime();
        sgd.advanceTo(steps);
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6 / steps;
    }

    private static double theirs(Shape shape, double[] start, List<Example> data, int steps) {
        try (NDManager manager = NDManager.newBaseManager()) {
            Torch torch = new Torch(shape, manager);
            NDArray theta = torch.parameters(start);
            NDArray x = torch.inputs(data);
            NDArray y = torch.targets(data, Loss.SQUARED);
            long begin = CLOCK.getCurrentThreadCpuTime();
            for (int i = 0; i < steps; i++) {
                try (NDManager step = manager.newSubManager()) {
                    Torch inStep = new Torch(shape, step);
                    NDArray t = theta.duplicate();
                    t.attach(step);
                    t.setRequiresGradient(true);
                    NDArray xs = x.duplicate();
                    xs.attach(step);
                    inStep.backward(Loss.SQUARED, t, xs, y);
                    NDArray next = t.stopGradient().sub(t.getGradient().mul(1e-3));
                    next.attach(manager);
                    theta.close();
                    theta = next;
                }
            }
            return (CLOCK.getCurrentThreadCpuTime() - begin) / 1e6 / steps;
        }
    }
}
