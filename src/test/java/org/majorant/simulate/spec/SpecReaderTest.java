package org.majorant.simulate.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.majorant.simulate.random.Stream;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;

class SpecReaderTest {
    private static String errors(String text) {
        Diagnostics diagnostics = new Diagnostics();
        List<Spec> specs = SpecReader.read(new SourceFile("s.spec", text), diagnostics);
        assertThat(specs.isEmpty()).isEqualTo(diagnostics.hasErrors());
        StringBuilder out = new StringBuilder();
        diagnostics.all().forEach(d -> out.append(Excerpt.of(d)));
        return out.toString();
    }

    private static List<Spec> specs(String text) {
        assertThat(errors(text)).isEmpty();
        return SpecReader.read(new SourceFile("s.spec", text), new Diagnostics());
    }

    @Test
    void allFeaturesAreAsManyAsCoordinates() {
        Spec spec = Spec.of(java.util.Map.of(Key.TASK, "linear", Key.WIDTH, "70", Key.FEATURES, "all"));
        assertThat(spec.ambient()).isEqualTo(70);
        assertThat(SpecFaults.faults(spec)).isEmpty();
        assertThat(SpecFaults.faults(spec.with(Key.FEATURES, "first"))).hasSize(1);
    }

    @Test
    void allErrorsAreReportedWithTheirPlaces() {
        assertThat(errors("task teacher\nwidht 8\nheads two # comment\nheads 4\nnoise\n"))
                .contains(
                        "s.spec:2:1: error: there is no key 'widht'",
                        "    widht 8",
                        "    ^^^^^",
                        "did you mean 'width'?")
                .contains("s.spec:3:7: error: 'heads' does not take 'two'", "a whole number from 1 to 256")
                .contains("s.spec:4:1: error: 'heads' is given twice")
                .contains("s.spec:5:1: error: 'noise' has no value");
        assertThat(errors("task teecher\n")).contains("s.spec:1:6", "did you mean 'teacher'?");
        assertThat(errors("step 1e999\nmomentum 1\nsteps 1.5\nnoise -1\ndata offline"))
                .contains("s.spec:1:6", "s.spec:2:10", "s.spec:3:7", "s.spec:4:7", "s.spec:5:6", "or the word online");
    }

    @Test
    void impossibleShapesAreRefusedWithTheirLineAndTheReason() {
        assertThat(errors("heads 3\nwidth 12 16\n")).contains("s.spec:2:1", "width 16 is no multiple of heads 3");
        assertThat(errors("task teacher\nteacher-width 7")).contains("s.spec:2:1", "teacher-width 7 is no multiple");
        assertThat(errors("task manifold\ndimension 3\ninputs 5")).contains("s.spec:3:1", "inputs of size 6");
        assertThat(errors("task linear\nambient 4\nwidth 5")).contains("s.spec:3:1", "5 features of 4 coordinates");
        assertThat(errors("task in-context\nlength 1")).contains("s.spec:2:1", "a pair before the query");
        assertThat(errors("task in-context\nnoise 0")).contains("s.spec:2:1", "needs noise");
        assertThat(errors("train flow")).contains("s.spec:1:1", "needs finite data");
        assertThat(errors("task markov\ntrain kernel\ndata 8")).contains("s.spec:2:1", "squared loss alone");
        assertThat(errors("train flow\ndata 8\nmomentum 0.5\nhalving 3")).contains("s.spec:3:1", "s.spec:4:1");
        assertThat(errors("data 4\nbatch 8")).contains("s.spec:2:1", "larger than the data");
        assertThat(errors("task linear\nheads 2")).contains("s.spec:2:1", "no meaning for the task linear");
        assertThat(errors("seed " + "1 ".repeat(101) + "\nsteps " + "1 ".repeat(101)))
                .contains("more than 10000 runs");
    }

    @Test
    void severalValuesMakeEveryCombination() {
        List<Spec> specs = specs("width 4 8\nseed 1 2 3 # seeds\n\n# nothing\nbatch 2");
        assertThat(specs).hasSize(6);
        assertThat(specs.stream().map(Spec::hash).distinct()).hasSize(6);
        assertThat(specs.get(0).whole(Key.BATCH)).isEqualTo(2);
    }

    @Test
    void theSameRunHasTheSameHash() {
        String hash = specs("step 0.10\ndata online").get(0).hash();
        assertThat(specs("# other words\nstep 1e-1").get(0).hash()).isEqualTo(hash);
        assertThat(specs("step 0.11").get(0).hash()).isNotEqualTo(hash);
        assertThat(specs("").get(0).hash()).isEqualTo(hash);
        assertThat(Spec.of(Map.of()).entries()).doesNotContainKey("tokens").containsEntry("step", "0.1");
        assertThat(specs("step 1e-9 1000 1e5").stream().map(s -> s.word(Key.STEP)))
                .containsExactly("0.000000001", "1000", "100000");
    }

    @Test
    void everyDefaultIsCanonicalAndEveryRandomSpecFits() {
        for (Key key : Key.values()) {
            assertThat(key.canonical(key.fallback())).as(key.text()).contains(key.fallback());
        }
        Stream s = new Stream(5, 1000);
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            Spec spec = RandomSpec.draw(s);
            assertThat(SpecFaults.faults(spec)).as(spec.canonicalText()).isEmpty();
            assertThat(specs(spec.canonicalText()).get(0).hash()).isEqualTo(spec.hash());
            hashes.add(spec.hash());
        }
        assertThat(hashes).hasSize(300);
    }

    @Test
    void aValueOutsideItsRangeIsNoSpec() {
        assertThatThrownBy(() -> Spec.of(Map.of(Key.MOMENTUM, "1"))).isInstanceOf(IllegalArgumentException.class);
    }
}
