package org.majorant.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.RandomSpec;
import org.majorant.simulate.spec.Spec;

/** Random specifications run, and what they measure is sound. {@code -Dmajorant.specs=500} runs that many. */
class RandomSpecsTest {
    private static final int SPECS = Integer.getInteger("majorant.specs", 40);

    @TempDir
    Path folder;

    @Test
    void everyRandomSpecEndsAndItsMeasuresAreSound() throws java.io.IOException {
        Stream s = new Stream(20261123, 1000);
        List<Spec> specs = new ArrayList<>();
        for (int i = 0; i < SPECS; i++) {
            specs.add(RandomSpec.draw(s));
        }
        long start = System.nanoTime();
        List<RunRecord> runs = Sweep.run(specs, RunStore.open(folder.resolve("runs")), 2, r -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        long diverged = runs.stream().filter(r -> r.divergence().isPresent()).count();
        System.out.printf(Locale.ROOT, "%d random specs: %.1f s, %d diverged%n", SPECS, seconds, diverged);
        int learned = 0;
        for (int i = 0; i < SPECS; i++) {
            RunRecord run = runs.get(i);
            String name = "spec " + i + " of seed 20261123:\n" + specs.get(i).canonicalText();
            sound(run, name);
            learned += run.points().get(0).excess() > run.last().excess() ? 1 : 0;
            assertThat(run.divergence().isPresent()
                            || run.last().step() == specs.get(i).whole(Key.STEPS))
                    .as(name)
                    .isTrue();
        }
        assertThat(diverged).isLessThan(SPECS / 5);
        assertThat(learned).isGreaterThan(SPECS / 2);
    }

    private static void sound(RunRecord run, String name) {
        assertThat(run.irreducible()).as(name).isNotNegative();
        for (Point p : run.points()) {
            assertThat(p.excess()).as(name).isNotNegative();
            assertThat(p.halfWidth()).as(name).isNotNegative();
            assertThat(p.path()).as(name).isGreaterThanOrEqualTo(p.distance() * (1 - 1e-9));
            assertThat(p.distance() == 0).as(name).isEqualTo(p.step() == 0);
            p.kernel().ifPresent(k -> {
                assertThat(k.smallest()).as(name).isGreaterThanOrEqualTo(-k.line());
                assertThat(k.largest()).as(name).isPositive();
                assertThat(k.drift() == 0).as(name).isEqualTo(p.step() == 0 || frozen(run));
            });
        }
    }

    private static boolean frozen(RunRecord run) {
        String train = run.spec().getOrDefault("train", "");
        return train.equals("kernel")
                || train.equals("linearised")
                || "linear".equals(run.spec().get("task"));
    }
}
