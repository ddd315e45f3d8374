package org.majorant.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;
import org.majorant.simulate.spec.SpecFaults;
import org.majorant.simulate.spec.SpecReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;

/** A network that sees what it predicts: refused, and where it gets by, an alarm. */
class LeakTest {
    private static Map<Key, String> markov(String causal) {
        Map<Key, String> v = new EnumMap<>(Key.class);
        v.put(Key.TASK, "markov");
        v.put(Key.LENGTH, "8");
        v.put(Key.NORM, "yes");
        v.put(Key.PARAMETERISATION, "standard");
        v.put(Key.STEP, "0.3");
        v.put(Key.STEPS, "600");
        v.put(Key.RECORDS, "2");
        v.put(Key.TEST, "200");
        if (!causal.isEmpty()) {
            v.put(Key.CAUSAL, causal);
        }
        return v;
    }

    @Test
    void aChainIsCausalByDefault() {
        Spec spec = Spec.of(markov(""));
        assertThat(spec.yes(Key.CAUSAL)).isTrue();
        assertThat(SpecFaults.faults(spec)).isEmpty();
        RunRecord run = Simulation.run(spec);
        assertThat(run.alarm()).isEmpty();
        assertThat(run.last().loss()).isGreaterThan(run.irreducible() - 0.1);
        assertThat(RunLine.write(run)).doesNotContain("alarm");
    }

    @Test
    void withoutThatItIsRefused() {
        Diagnostics d = new Diagnostics();
        SpecReader.read(new SourceFile("leak.spec", "task markov\ncausal no\n"), d);
        assertThat(d.all()).hasSize(1);
        assertThat(Excerpt.of(d.all().get(0)))
                .startsWith("leak.spec:2:1: error: without 'causal yes' a position sees the token that it predicts");
    }

    /** The loss of such a run lies below the irreducible risk, which no honest predictor reaches. */
    @Test
    void andWhereItGetsByThereIsAnAlarm() {
        RunRecord run = Simulation.run(Spec.of(markov("no")));
        RunRecord.Alarm a = run.alarm().orElseThrow();
        assertThat(a.loss() + a.halfWidth()).isLessThan(run.irreducible());
        assertThat(RunLine.read(RunLine.write(run)).alarm()).contains(a);
    }

    @Test
    void keysWithoutEffectAreRefused() {
        assertThat(message("train flow\ndata 4\nbatch 2\n"))
                .contains("'batch' has no effect here: a flow takes all data");
        assertThat(message("task linear\nfeatures all\nambient 9\n")).contains("'ambient' has no effect here");
        assertThat(message("teacher-layers 0\nteacher-heads 2\n")).contains("'teacher-heads' has no effect here");
        assertThat(message("data 8\nprobe 9\n")).contains("cannot be probed on 9 of 8 sequences");
    }

    private static String message(String spec) {
        Diagnostics d = new Diagnostics();
        SpecReader.read(new SourceFile("e.spec", spec), d);
        assertThat(d.all()).hasSize(1);
        return Excerpt.of(d.all().get(0));
    }
}
