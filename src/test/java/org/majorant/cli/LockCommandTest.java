package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lock}, and what {@code check}, {@code read} and {@code diff} make of a statement that changed. */
class LockCommandTest {
    private static final String GOOD = "# A\n\n```claim\ntheory mine\nlet A in (0, inf)\n\ntheorem t\nclaim A + 1 > A\n"
            + "proof\nclaim 1 by positivity\n\ntheorem s\nclaim A > 0\nproof\nclaim 1 by positivity\n```\n";

    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("a.md"), text);
    }

    private String lock() {
        return folder.resolve("majorant.lock").toString();
    }

    @Test
    void aChangedStatementIsReported() throws IOException {
        String file = write(GOOD).toString();
        assertThat(Commands.run("lock", file, "--file", lock(), "--by", "Ada").out())
                .contains("added mine/s\nadded mine/t\n2 statements in ");
        assertThat(Commands.run("check", file, "--lock", lock()).status()).isZero();
        write(GOOD.replace("A + 1 > A", "A + 1 >= A"));
        Commands.Run r = Commands.run("check", file, "--lock", lock());
        assertThat(r.status()).isEqualTo(ExitStatus.AGAINST);
        assertThat(r.err())
                .contains("a.md:7:1: error: mine/t does not say what was agreed upon by Ada", "hint: read it")
                .doesNotContain("mine/s");
        assertThat(ResultSchema.valid(Commands.run("check", file, "--lock", lock(), "--json", "-")
                                .out())
                        .at("/diagnostics/0/code")
                        .asText())
                .isEqualTo("statement-changed");
        assertThat(Commands.run("lock", file, "--file", lock(), "--id", "mine/t")
                        .out())
                .contains("changed mine/t");
        assertThat(Files.readString(Path.of(lock()))).containsPattern("mine/s [0-9a-f]{64} Ada\nmine/t [0-9a-f]{64}\n");
        assertThat(Commands.run("check", file, "--lock", lock()).status()).isZero();
    }

    @Test
    void wrongLocks() throws IOException {
        String file = write(GOOD).toString();
        assertThat(Commands.run("check", file, "--lock", lock()).status()).isEqualTo(ExitStatus.BAD_INPUT);
        Files.writeString(Path.of(lock()), "mine/t 12\n");
        for (String command : new String[] {"check", "lock"}) {
            String option = command.equals("check") ? "--lock" : "--file";
            Commands.Run r = Commands.run(command, file, option, lock());
            assertThat(r.status()).isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(r.err()).contains("majorant.lock:1:1: error: this is no line of a lock");
        }
        assertThat(Commands.run("lock", file, "--file", lock(), "--id", "mine/x")
                        .status())
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(Files.readString(Path.of(lock()))).isEqualTo("mine/t 12\n");
    }

    @Test
    void theLeastToRead() throws IOException {
        String file = write(GOOD.replace("claim A + 1 > A", "given A > 2\nclaim A + 1 > A"))
                .toString();
        assertThat(Commands.run("read", "mine/t", file).out())
                .contains("mine/t: proved 4, 3 lines to read", "  let A in (0, inf)\n", "  claim A + 1 > A\n")
                .contains("  not needed: ", "  holds at A = ");
        assertThat(ResultSchema.valid(Commands.run("read", "mine/t", file, "--json", "-")
                                .out())
                        .get("unused"))
                .hasSize(1);
        assertThat(Commands.run("read", "mine/r", file).err()).contains("no theorem 'mine/r' was read");
    }

    @Test
    void theDifferenceOfTwoLedgers() throws IOException {
        String file = write(GOOD).toString();
        String before = folder.resolve("before.json").toString();
        String after = folder.resolve("after.json").toString();
        Commands.run("check", file, "--json", before);
        write(GOOD.replace("A > 0", "A > 1"));
        Commands.run("check", file, "--json", after);
        Commands.Run r = Commands.run("diff", before, after);
        assertThat(r.status()).isEqualTo(ExitStatus.AGAINST);
        assertThat(r.out())
                .contains("! mine/s: statement ", "! mine/s: verdict proved 4 -> refuted")
                .doesNotContain("mine/t");
        assertThat(Commands.run("diff", before, after, "--markdown").out())
                .contains("| worse | mine/s | verdict | proved 4 | refuted |");
        assertThat(Commands.run("diff", before, before).out()).isEqualTo("nothing changed\n");
        assertThat(ResultSchema.valid(Commands.run("diff", before, after, "--json", "-")
                                .out())
                        .get("worse")
                        .asBoolean())
                .isTrue();
        assertThat(Commands.run("diff", before, file).err()).contains("a.md' is no JSON");
    }
}
