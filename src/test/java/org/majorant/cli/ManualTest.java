package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The pages of the manual and the completion of the shells come from the table of commands, and man and the shells read them. */
class ManualTest {
    @TempDir
    Path folder;

    private final CommandLine main = new CommandLine(new Main());

    @BeforeEach
    void write() {
        assertThat(Commands.run("manual", "-o", folder.toString()).status()).isZero();
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(d -> Files.isExecutable(Path.of(d).resolve(program)));
    }

    private String printed(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("printed.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("MANWIDTH", "80");
        builder.environment().remove("MANPAGER");
        Process p = builder.start();
        assertThat(p.waitFor()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }

    @Test
    void everyCommandHasAPageWithAllItsOptions() throws IOException {
        assertThat(main.getSubcommands()).containsKeys("check", "completion", "manual");
        for (CommandLine c : main.getSubcommands().values()) {
            Path page = folder.resolve("man/man1/majorant-" + c.getCommandName() + ".1");
            if (c.getCommandSpec().usageMessage().hidden()) {
                assertThat(page).doesNotExist();
                continue;
            }
            String text = Files.readString(page).replace("\\-", "-");
            assertThat(Files.readString(folder.resolve("man/man1/majorant.1")))
                    .contains("\\fB" + c.getCommandName() + "\\fR");
            c.getCommandSpec().options().forEach(o -> {
                String item = "\n\\fB" + String.join(", ", o.names());
                assertThat(text.contains(item))
                        .as("%s of %s", o.longestName(), c.getCommandName())
                        .isEqualTo(!o.hidden());
            });
        }
    }

    @Test
    void manReadsEveryPageWithoutAWarning() throws IOException, InterruptedException {
        assumeTrue(installed("man"), "skipped: the pages were not read by man; install man-db");
        try (Stream<Path> pages = Files.list(folder.resolve("man/man1"))) {
            for (Path page : pages.sorted().toList()) {
                String name = page.getFileName().toString();
                String shown = printed("man", "--warnings", "-E", "UTF-8", "-l", page.toString());
                assertThat(shown)
                        .contains("NAME", "SYNOPSIS", "EXIT STATUS", name.substring(0, name.length() - 2))
                        .doesNotContain("warning:", "${", "%n");
            }
        }
    }

    /** Bash and zsh read the same file, in bash this function is what the tabulator calls. */
    @Test
    void bashCompletesCommandsAndOptions() throws IOException, InterruptedException {
        assumeTrue(installed("bash"), "skipped: completion was not tried; install bash");
        assertThat(folder.resolve("completion/majorant.zsh"))
                .hasSameTextualContentAs(folder.resolve("completion/majorant.bash"));
        assertThat(bash("majorant", "ch")).contains("check").doesNotContain("eval");
        assertThat(bash("majorant", "check", "--ba")).containsExactly("--baseline");
        assertThat(bash("majorant", "completion", "")).contains("bash", "zsh", "fish");
    }

    private List<String> bash(String... words) throws IOException, InterruptedException {
        String line = String.join("' '", words);
        String script =
                "source '" + folder.resolve("completion/majorant.bash") + "'; COMP_WORDS=('" + line + "'); COMP_CWORD="
                        + (words.length - 1) + "; _complete_majorant 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"";
        return printed("bash", "-c", script).lines().map(String::strip).toList();
    }

    @Test
    void fishCompletesCommandsAndOptions() throws IOException, InterruptedException {
        assumeTrue(installed("fish"), "skipped: completion was not tried in fish; install fish");
        String script = "source " + folder.resolve("completion/majorant.fish") + "; complete -C 'majorant ch';"
                + " complete -C 'majorant check --ba'; complete -C 'majorant completion '";
        assertThat(printed("fish", "--no-config", "-c", script).lines().map(l -> l.split("\t")[0]))
                .contains("check", "--baseline");
    }
}
