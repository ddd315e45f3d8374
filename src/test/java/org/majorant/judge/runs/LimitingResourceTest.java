package org.majorant.judge.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.read.TheoryReader;
import org.majorant.simulate.spec.Key;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Check;
import org.majorant.theorem.Measured;
import org.majorant.theorem.Theorem;

/**
 * T12 on the grid of {@code proofs/simulated/risk.md}: with U's constants from the calibration runs, is the resource with the
 * largest elasticity the one whose doubling lowers the mean excess risk of the held-out runs most? The cost is M N T there, so
 * that each doubling costs the same.
 */
class LimitingResourceTest {
    private static final int[] WIDTHS = {4, 8, 16};
    private static final int[] DATA = {16, 32, 64};
    private static final int LAST = 512;

    private record Grid(List<Curve> curves) {
        double excess(int width, int data, int step) {
            String label = "width " + width + ", data " + data;
            return curves.stream()
                    .filter(c -> c.label().equals(label))
                    .flatMap(c -> c.rows().stream())
                    .filter(r -> r.step() == step)
                    .mapToDouble(r -> r.get(Measured.EXCESS))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void howOftenTheLargestElasticityIsRight() throws Exception {
        Path file = Path.of("proofs/simulated/risk.md");
        Theorem t = TheoryReader.read(new SourceFile(file.toString(), Files.readString(file)), new Diagnostics())
                .theorems()
                .get(0);
        Check.Simulated check = (Check.Simulated) t.checks().get(0);
        Runs.Folder runs = Runs.stored().beside(file.toString());
        Sample sample = Sample.of(Design.of(check), runs, true);
        MeasuredClaims claims = new MeasuredClaims(t, check);
        double[] c = SmallestConstants.of(
                        claims.bounds(),
                        claims.constants(),
                        curves(sample.groups(
                                sample.calibration(), false, s -> runs.find(s).orElseThrow())))
                .constants();
        assertThat(sample.heldOut()).allMatch(s -> s.real(Key.P) == 1 && s.real(Key.Q) == 1 && s.real(Key.R) == 1);
        List<Curve> held =
                curves(sample.groups(sample.heldOut(), false, s -> runs.find(s).orElseThrow()));
        Grid grid = new Grid(means(held));
        int right = 0;
        int all = 0;
        int[] foretold = new int[3];
        int[] seen = new int[3];
        for (int w = 0; w < 2; w++) {
            for (int d = 0; d < 2; d++) {
                for (int step = 1; step < LAST; step *= 2) {
                    int guess = largest(
                            c[0] / WIDTHS[w],
                            c[1] / Math.sqrt(DATA[d]) / 2,
                            step / c[3] * c[2] * StrictMath.exp(-step / c[3]));
                    int best = largest(
                            -grid.excess(WIDTHS[w + 1], DATA[d], step),
                            -grid.excess(WIDTHS[w], DATA[d + 1], step),
                            -grid.excess(WIDTHS[w], DATA[d], 2 * step));
                    right += guess == best ? 1 : 0;
                    all++;
                    foretold[guess]++;
                    seen[best]++;
                }
            }
        }
        System.out.printf(
                "T12: right at %d of %d points; foretold M %d, N %d, T %d; seen M %d, N %d, T %d%n",
                right, all, foretold[0], foretold[1], foretold[2], seen[0], seen[1], seen[2]);
        assertThat(new int[] {right, all}).containsExactly(22, 36);
        assertThat(foretold).containsExactly(14, 0, 22);
        assertThat(seen).containsExactly(0, 6, 30);
    }

    private static List<Curve> curves(List<Group> groups) {
        return groups.stream().map(Group::mean).toList();
    }

    /** Means over the held-out seeds; there are too few for an interval. */
    private static List<Curve> means(List<Curve> held) {
        java.util.Map<String, List<Curve>> groups = new java.util.LinkedHashMap<>();
        for (Curve one : held) {
            groups.computeIfAbsent(one.label().replaceAll(", seed \\d+$", ""), k -> new ArrayList<>())
                    .add(one);
        }
        List<Curve> means = new ArrayList<>();
        groups.forEach((label, curves) -> means.add(Curve.mean(label, curves)));
        return means;
    }

    private static int largest(double... x) {
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            if (x[i] > x[best]) {
                best = i;
            }
        }
        return best;
    }
}
