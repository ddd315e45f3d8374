package org.majorant.simulate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against what PyTorch gave for the first cases: {@code mvn -Poracle test -Dtest=TorchOracleTest -Dmajorant.golden=FILE} makes
 * the file again.
 */
class GoldenOracleTest {
    private static final Path GOLDEN = Path.of("src/test/resources/simulate/torch.csv");

    @Test
    void gradientsKernelsAndLossesAreThoseOfPyTorch() throws IOException {
        List<String> lines = Files.readAllLines(GOLDEN);
        assertThat(lines.get(0)).startsWith("#").contains("PyTorch");
        List<OracleCases.Case> cases = OracleCases.draw(OracleCases.STORED);
        double[][] gradients = new double[OracleCases.STORED][];
        double[][] losses = new double[OracleCases.STORED][];
        double[][][] grams = new double[OracleCases.STORED][][];
        for (int i = 0; i < OracleCases.STORED; i++) {
            gradients[i] = OracleCases.gradient(cases.get(i));
            losses[i] = OracleCases.losses(cases.get(i));
            grams[i] = OracleCases.gram(cases.get(i));
        }
        int compared = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] f = line.split(",", -1);
            int c = Integer.parseInt(f[1]);
            int i = Integer.parseInt(f[2]);
            int j = Integer.parseInt(f[3]);
            double expected = Double.parseDouble(f[4]);
            switch (f[0]) {
                case "gradient" ->
                    assertThat(gradients[c][i])
                            .as(line)
                            .isCloseTo(expected, within(OracleCases.AGREEMENT * OracleCases.largest(gradients[c])));
                case "gram" ->
                    assertThat(grams[c][i][j])
                            .as(line)
                            .isCloseTo(expected, within(OracleCases.AGREEMENT * OracleCases.largest(grams[c][0])));
                default ->
                    assertThat(losses[c][i])
                            .as(line)
                            .isCloseTo(expected, within(OracleCases.LOSS_AGREEMENT * expected));
            }
            compared++;
        }
        assertThat(compared).isGreaterThan(100);
    }
}
