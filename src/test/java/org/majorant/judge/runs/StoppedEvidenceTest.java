package org.majorant.judge.runs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.majorant.number.work.Work;
import org.majorant.simulate.run.RunStore;

/** The loops over runs ask whether anybody still wants the answer. */
class StoppedEvidenceTest {
    @Test
    void theBandOfTheSeedsAsks() {
        double[][] values = {{1, 2}, {2, 4}, {3, 3}};
        assertThatThrownBy(() -> Work.stoppable(() -> true, () -> new SeedBand(values, new double[] {1, 1})))
                .isInstanceOf(Work.StoppedException.class);
    }

    @Test
    void readingStoredRunsAsks() throws Exception {
        Path file = Path.of("proofs/simulated/runs.jsonl");
        String text = Files.readString(file);
        assertThatThrownBy(() -> Work.stoppable(() -> true, () -> read(file, text)))
                .isInstanceOf(Work.StoppedException.class);
    }

    private static RunStore read(Path file, String text) {
        try {
            return RunStore.of(file, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
