package org.majorant.simulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.majorant.simulate.task.Example;

/** Gradients, kernels and training against PyTorch; {@code -Dmajorant.golden=FILE} writes what the default build compares with. */
class TorchOracleTest {
    private static final int CASES = 60;
    private static final int TRAINED = 12;

    @BeforeAll
    static void offline() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty(
                "DJL_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
    }

    @Test
    void gradientsKernelsAndLosses() throws IOException {
        StringBuilder golden =
                new StringBuilder("# made by TorchOracleTest with PyTorch 2.7.1 through DJL 0.35.1, double precision:"
                        + " kind, case, row, column, value\n");
        List<OracleCases.Case> cases = OracleCases.draw(CASES);
        double gradient = 0;
        double gram = 0;
        double loss = 0;
        int trained = 0;
        for (int i = 0; i < CASES; i++) {
            gradient = Math.max(gradient, gradient(i, cases.get(i), golden));
            gram = Math.max(gram, gram(i, cases.get(i), golden));
            if (trained < TRAINED && OracleCases.steady(cases.get(i))) {
                trained++;
                loss = Math.max(loss, losses(i, cases.get(i), golden));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "against PyTorch %s: gradients %.1e and kernels %.1e of the largest entry (%d shapes), loss along %d steps %.1e (%d shapes)%n",
                Engine.getInstance().getVersion(),
                gradient,
                gram,
                CASES,
                OracleCases.STEPS,
                loss,
                trained);
        String target = System.getProperty("majorant.golden", "");
        if (!target.isEmpty()) {
            Files.writeString(Path.of(target), golden);
        }
        assertThat(trained).isEqualTo(TRAINED);
        assertThat(gradient).isLessThan(OracleCases.AGREEMENT);
        assertThat(gram).isLessThan(OracleCases.AGREEMENT);
        assertThat(loss).isLessThan(OracleCases.LOSS_AGREEMENT);
    }

    private static double gradient(int index, OracleCases.Case c, StringBuilder golden) {
        try (NDManager manager = NDManager.newBaseManager()) {
            Torch torch = new Torch(c.model().shape(), manager);
            NDArray theta = torch.parameters(c.theta());
            torch.backward(c.loss(), theta, torch.inputs(c.data()), torch.targets(c.data(), c.loss()));
            double[] theirs = theta.getGradient().toDoubleArray();
            double[] ours = OracleCases.gradient(c);
            if (index < OracleCases.STORED) {
                for (int k = 0; k < 8; k++) {
                    int at = k * (theirs.length - 1) / 7;
                    line(golden, "gradient", index, at, 0, theirs[at]);
                }
            }
            double worst = 0;
            for (int i = 0; i < ours.length; i++) {
                worst = Math.max(worst, Math.abs(ours[i] - theirs[i]));
            }
            return worst / OracleCases.largest(theirs);
        }
    }

    private static double gram(int index, OracleCases.Case c, StringBuilder golden) {
        List<Example> examples = c.data().subList(0, 3);
        double[][] ours = OracleCases.gram(c);
        double[][] rows = new double[ours.length][];
        try (NDManager manager = NDManager.newBaseManager()) {
            Torch torch = new Torch(c.model().shape(), manager);
            for (int r = 0; r < rows.length; r++) {
                NDArray theta = torch.parameters(c.theta());
                try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                    collector.backward(torch.forward(theta, torch.inputs(examples))
                            .flatten()
                            .get(r));
                }
                rows[r] = theta.getGradient().toDoubleArray();
            }
        }
        double worst = 0;
        double most = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                double sum = 0;
                for (int k = 0; k < rows[i].length; k++) {
                    sum += rows[i][k] * rows[j][k];
                }
                double theirs = sum / rows.length;
                worst = Math.max(worst, Math.abs(theirs - ours[i][j]));
                most = Math.max(most, Math.abs(theirs));
                if (index < OracleCases.STORED && i == 0 && j < 3) {
                    line(golden, "gram", index, i, j, theirs);
                }
            }
        }
        return worst / most;
    }

    private static double losses(int index, OracleCases.Case c, StringBuilder golden) {
        double[] ours = OracleCases.losses(c);
        double worst = 0;
        double[] theta = c.theta().clone();
        double[] velocity = new double[theta.length];
        int next = 0;
        for (int step = 0; step < OracleCases.STEPS; step++) {
            try (NDManager manager = NDManager.newBaseManager()) {
                Torch torch = new Torch(c.model().shape(), manager);
                int from = step * OracleCases.BATCH % c.data().size();
                List<Example> batch = c.data().subList(from, from + OracleCases.BATCH);
                NDArray parameters = torch.parameters(theta);
                double loss = torch.backward(c.loss(), parameters, torch.inputs(batch), torch.targets(batch, c.loss()));
                double[] g = parameters.getGradient().toDoubleArray();
                for (int i = 0; i < theta.length; i++) {
                    velocity[i] = OracleCases.MOMENTUM * velocity[i] + g[i];
                    theta[i] -= OracleCases.STEP * velocity[i];
                }
                if (step == OracleCases.RECORDED[next]) {
                    worst = Math.max(worst, Math.abs(loss - ours[next]) / loss);
                    if (index < OracleCases.STORED) {
                        line(golden, "loss", index, next, 0, loss);
                    }
                    next++;
                }
            }
        }
        return worst;
    }

    private static void line(StringBuilder golden, String kind, int index, int i, int j, double value) {
        golden.append(kind)
                .append(',')
                .append(index)
                .append(',')
                .append(i)
                .append(',')
                .append(j);
        golden.append(',').append(Double.toHexString(value)).append('\n');
    }
}
