package org.majorant.find.symja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that needs no algebra does not pay for it. */
class LazyLoadingTest {
    @TempDir
    Path folder;

    private String loaded(String main, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("loaded.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(args));
        Process p = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(p.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @Test
    void checkAndLatexLoadNoComputerAlgebra() throws IOException, InterruptedException {
        Path theory = Path.of("src/test/resources/latex/sample.md");
        String check = loaded("org.majorant.cli.Main", "check", theory.toString());
        assertThat(check)
                .contains("org.majorant.cli.Check")
                .doesNotContain("org.matheclipse")
                .doesNotContain("org.knowm.xchart")
                .doesNotContain("org.hipparchus")
                .doesNotContain("org.ejml")
                .doesNotContain("org.majorant.simulate")
                .doesNotContain("org.majorant.fit")
                .doesNotContain("org.majorant.serve")
                .doesNotContain("org.majorant.engine.Engine")
                .doesNotContain("org.eclipse.lsp4j")
                .doesNotContain("com.google.gson")
                .doesNotContain("io.modelcontextprotocol")
                .doesNotContain("reactor.core");
        String latex = loaded("org.majorant.cli.Main", "latex", theory.toString(), "-o", folder.toString());
        assertThat(latex).contains("org.majorant.report.latex.TheoryLatex").doesNotContain("org.matheclipse");
    }

    /** The optimiser of fits is loaded by {@code fit} alone. */
    @Test
    void otherCommandsLoadNoOptimiser() throws IOException, InterruptedException {
        String values = "A=406,B=410,alpha=0.34,beta=0.28,E=1.7";
        String plan = loaded("org.majorant.cli.Main", "plan", "hoffmann-2022", "--set", values, "--compute", "1e20");
        assertThat(plan)
                .contains("org.majorant.find.Planner")
                .doesNotContain("org.majorant.fit", "org.hipparchus.optim");
        Path data = folder.resolve("runs.csv");
        Files.writeString(data, "x,L\n1,2\n2,1.5\n4,1.25\n");
        String fit = loaded("org.majorant.cli.Main", "fit", data.toString(), "--law", "L = A/x");
        assertThat(fit).contains("org.majorant.fit.Polish", "org.hipparchus.optim");
    }

    /** The listing would show it: making the object loads nothing, the first question does. */
    @Test
    void theFirstQuestionLoadsIt() throws IOException, InterruptedException {
        assertThat(loaded(Asker.class.getName(), "nothing")).doesNotContain("org.matheclipse.core.expression");
        assertThat(loaded(Asker.class.getName(), "question")).contains("org.matheclipse.core.expression.F ");
    }

    /** Makes the object, and asks if told to. */
    static final class Asker {
        public static void main(String[] args) {
            ComputerAlgebra algebra = new ComputerAlgebra(java.time.Duration.ofSeconds(20), 1);
            if (args[0].equals("question")) {
                algebra.simplify(org.majorant.expr.Expr.ONE);
            }
        }
    }
}
