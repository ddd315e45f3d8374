package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.engine.Engine;
import org.majorant.judge.Effort;
import org.majorant.report.LedgerText;

class WatchTest {
    private static final String TEXT =
            "```claim\ntheory w\nlet A, B in (0, inf)\ntheorem one\n  claim A < A + B\n  proof\n"
                    + "    claim 1 by positivity\ntheorem two\n  claim A < A + 2*B\n  proof\n    claim 1 by positivity\n```\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String pass(Watch w) throws IOException {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertThat(w.pass(() -> false)).isTrue();
        return out.toString();
    }

    @Test
    void eachPassPrintsWhatIsDifferent() throws IOException {
        Path file = folder.resolve("w.md");
        Files.writeString(file, TEXT);
        Engine engine = new Engine(null, AcceptedEarlier.NOTHING, Effort.USUAL);
        Watch w = new Watch(
                List.of(folder), engine, new LedgerText(false, false), new PrintWriter(out), new PrintWriter(err));
        assertThat(pass(w)).contains("w/one", "w/two");
        assertThat(pass(w)).startsWith("nothing changed");
        Files.writeString(file, TEXT.replaceFirst("by positivity", "by normal form"));
        assertThat(pass(w)).contains("! w/one: verdict proved 4 -> undecided").doesNotContain("w/two:");
        assertThat(err.toString()).contains(":7:5: error: step 1 of w/one");
        Files.writeString(file, TEXT.replaceFirst("by positivity", "by positivit"));
        assertThat(pass(w)).contains("! w/one: not examined undecided");
        assertThat(err.toString()).contains("did you mean 'positivity'?");
        Files.writeString(file, TEXT);
        assertThat(pass(w)).contains("w/one: new proved 4");
        assertThat(w.pass(() -> true)).as("overtaken").isFalse();
    }

    @Test
    void theProcessSeesAChangeOfTheFile() throws Exception {
        Path file = folder.resolve("w.md");
        Files.writeString(file, TEXT);
        Process p = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.majorant.cli.Main",
                        "check",
                        "--watch",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(p.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (!line.contains("2 theorems")) {
                line = lines.readLine();
            }
            Files.writeString(file, TEXT.replaceFirst("by positivity", "by normal form"));
            while (!line.startsWith("! w/one")) {
                line = lines.readLine();
            }
            assertThat(line).isEqualTo("! w/one: verdict proved 4 -> undecided");
        } finally {
            p.destroyForcibly();
        }
    }

    @Test
    void itGoesWithTextAlone() {
        int status =
                Main.run(new PrintWriter(out), new PrintWriter(err), "check", "--watch", "--lint", folder.toString());
        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("--watch goes with");
    }
}
