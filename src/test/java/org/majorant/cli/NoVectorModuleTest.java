package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.simulate.model.Arithmetic;
import org.majorant.simulate.run.Simulation;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;

/** A JVM without the module of the vector arithmetic: what asks for it is refused, all else runs. */
class NoVectorModuleTest {
    @TempDir
    Path folder;

    @BeforeEach
    void moduleIsAbsent() {
        assumeThat(Arithmetic.VECTOR.available())
                .as("this JVM was started with --add-modules %s", Arithmetic.MODULE)
                .isFalse();
    }

    @Test
    void theScalarArithmeticIsThereAndTheVectorOneRefused() {
        assertThat(Arithmetic.SCALAR.available()).isTrue();
        Spec small = Spec.of(Map.of(Key.STEPS, "2", Key.TEST, "4"));
        assertThat(Simulation.run(small).points()).isNotEmpty();
        Spec vector = small.with(Key.ARITHMETIC, "vector");
        assertThatThrownBy(() -> Simulation.run(vector))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("jdk.incubator.vector");
    }

    @Test
    void theCommandSaysHowToStartIt() throws Exception {
        Path spec = Files.writeString(folder.resolve("a.spec"), "steps 2\ntest 4\n");
        StringWriter err = new StringWriter();
        PrintWriter w = new PrintWriter(err);
        String out = folder.resolve("o").toString();
        assertThat(Main.run(w, w, "simulate", spec.toString(), "-o", out, "--vector"))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).contains("--add-modules jdk.incubator.vector");
        assertThat(folder.resolve("o")).doesNotExist();
        Files.writeString(spec, "task linear\nwidth 4\nambient 8\nsteps 2\ntest 4\n");
        assertThat(Main.run(w, w, "simulate", spec.toString(), "-o", out, "--vector", "--quiet"))
                .as("the task linear has no network: %s", err)
                .isZero();
    }

    @Test
    void aCheckThatNeedsItIsLeftOpen() throws Exception {
        Files.writeString(folder.resolve("a.spec"), "arithmetic vector\nsteps 2\ntest 4\n");
        Path theory = Files.writeString(
                folder.resolve("a.md"),
                "```claim\ntheory a\nlet E in [0, inf)\ntheorem t\nclaim E <= 1\ncheck simulated a bind E = loss\n```\n");
        StringWriter err = new StringWriter();
        PrintWriter w = new PrintWriter(err);
        assertThat(Main.run(w, w, "check", "--simulate", theory.toString())).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).contains("needs the module jdk.incubator.vector");
    }

    @Test
    void theDefaultLeavesTheHashOfASpecificationAsItWas() {
        Spec spec = Spec.of(Map.of());
        assertThat(spec.with(Key.ARITHMETIC, "scalar").hash()).isEqualTo(spec.hash());
        assertThat(spec.entries()).doesNotContainKey("arithmetic");
        Spec vector = spec.with(Key.ARITHMETIC, "vector");
        assertThat(vector.hash()).isNotEqualTo(spec.hash());
        assertThat(Spec.ofEntries(vector.entries()).hash()).isEqualTo(vector.hash());
    }
}
