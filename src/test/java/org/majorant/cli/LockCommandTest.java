package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(r.out()).endsWith("; all as expected\n1 statement is not what was agreed upon\n");
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
    void aTheoremThatIsGoneIsDropped() throws IOException {
        String file = write(GOOD).toString();
        Commands.run("lock", file, "--file", lock(), "--by", "Ada");
        write(GOOD.replace("theorem s", "theorem r").replace("A + 1 > A", "A + 1 >= A"));
        assertThat(Commands.run("check", file, "--lock", lock()).err())
                .contains("hint: where that is meant: majorant lock --drop mine/s");
        Commands.Run both = Commands.run("lock", file, "--file", lock(), "--drop", "mine/s", "--id", "mine/s");
        assertThat(both.status()).isEqualTo(ExitStatus.BAD_INPUT);
        Commands.Run r = Commands.run("lock", file, "--file", lock(), "--drop", "mine/s", "--json", "-");
        assertThat(ResultSchema.valid(r.out()).at("/dropped/0").asText()).isEqualTo("mine/s");
        assertThat(Commands.run("check", file, "--lock", lock()).err())
                .contains("mine/t does not say what was agreed upon")
                .doesNotContain("mine/s");
        Commands.Run again = Commands.run("lock", "--file", lock(), "--drop", "mine/s");
        assertThat(again.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(again.err()).contains("no theorem 'mine/s' stands in");
    }

    @Test
    void aTheoryThatIsGoneFromItsFolderIsReported() throws IOException {
        Path file = write(GOOD);
        Path other = Files.writeString(folder.resolve("b.md"), GOOD.replace("theory mine", "theory yours"));
        Commands.run("lock", folder.toString(), "--file", lock(), "--by", "Ada");
        write(GOOD.replace("theory mine", "theory hers").replace("A + 1 > A", "A + 2 > A"));
        Commands.Run r = Commands.run("check", folder.toString(), "--lock", lock());
        assertThat(r.status()).isEqualTo(ExitStatus.AGAINST);
        assertThat(r.err())
                .contains("error: mine/t was agreed upon by Ada, and is gone with its theory")
                .contains("error: mine/s was agreed upon by Ada, and is gone with its theory")
                .doesNotContain("yours/");
        assertThat(r.out()).endsWith("2 statements are not what was agreed upon\n");
        assertThat(Commands.run("check", other.toString(), "--lock", lock()).status())
                .isZero();
        Files.writeString(file, "```claim\ntheory mine\n?\n```\n");
        Commands.Run broken = Commands.run("check", folder.toString(), "--lock", lock());
        assertThat(broken.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(broken.err()).doesNotContain("is gone");
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
                .contains("  not needed: A > 2\n", "  holds at A = ");
        assertThat(ResultSchema.valid(Commands.run("read", "mine/t", file, "--json", "-")
                                .out())
                        .get("unused"))
                .hasSize(1);
        assertThat(Commands.run("read", "mine/r", file).err()).contains("no theorem 'mine/r' was read");
    }

    private static final String BOUNDARIES = """
            # Boundaries

            ```claim
            theory near
            let A, x, y, z in (0, inf)
            let a in (0, 1)
            let n in natural
            let t in [0, inf)
            let u(t) in (0, inf)

            theorem strict
              given A > 2
              claim A + 1 > A
            proof
              claim 1 by positivity

            theorem reached
              given x + A <= 3*x
              given x = A^2
              claim A > 0
            proof
              claim 1 by positivity

            theorem missed
              given x + A < 3*x
              given x = A^2
              claim A > 0
            proof
              claim 1 by positivity

            theorem counted
              given n >= 3
              claim n > 0
            proof
              claim 1 by positivity

            theorem uses
              given A > 2
              given y < 5
              claim A + 2 > A + 1
            proof
              claim 1 by theorem strict

            theorem domain
              claim 0 < A^a
            proof
              claim 1 by positivity

            theorem impossible
              given z < 1
              given z > 2
              claim z > 3

            theorem sometimes
              claim A*z > z when z > 0, A > 1

            theorem decay
              given for all t in [0, inf): u(t) <= z
              given z < 7
              claim z > 0
            proof
              claim 1 by positivity
            ```
            """;

    @Test
    void aPointNearTheBoundary() throws IOException {
        String file = write(BOUNDARIES).toString();
        assertThat(near("near/strict", file)).containsExactly("A > 2 | A = 1001/500 | A = 2");
        assertThat(near("near/counted", file)).containsExactly("n >= 3 | n = 3 | n = 2");
        assertThat(near("near/reached", file))
                .hasSize(1)
                .first()
                .satisfies(n -> assertThat(n).startsWith("x + A <= 3*x | A = 1/2, x = A^2 | A = "));
        assertThat(near("near/missed", file))
                .hasSize(1)
                .first()
                .satisfies(n -> assertThat(n).startsWith("x + A < 3*x | A = "));
        assertThat(near("near/domain", file)).containsExactly("a > 0 | A = 1, a = 1/2000 | a = 0");
        assertThat(near("near/sometimes", file))
                .containsExactly("z > 0 | A = 2, z = 1/1000 | z = 0", "A > 1 | A = 1001/1000, z = 2 | A = 1");
        assertThat(near("near/impossible", file)).isEmpty();
        assertThat(Commands.run("read", "near/impossible", file).out())
                .contains("  no point near a boundary was found\n");
        assertThat(near("near/decay", file))
                .hasSize(1)
                .first()
                .satisfies(n -> assertThat(n).startsWith("z < 7 | z = ").contains("u(t) = "));
        assertThat(Commands.run("read", "near/strict", file).out())
                .contains("  close to A > 2 at A = 1001/500; false at A = 2\n");
    }

    @Test
    void hypothesesThatAProofThroughAnotherTheoremNeverNeeds() throws IOException {
        String file = write(BOUNDARIES).toString();
        assertThat(Commands.run("read", "near/uses", file).out())
                .contains("  not needed: y < 5\n")
                .doesNotContain("not needed: A > 2");
    }

    private static List<String> near(String id, String file) {
        JsonNode root =
                ResultSchema.valid(Commands.run("read", id, file, "--json", "-").out());
        List<String> all = new ArrayList<>();
        root.get("boundary")
                .forEach(b -> all.add(b.get("hypothesis").asText() + " | "
                        + b.get("at").asText() + " | " + b.get("fails_at").asText()));
        return all;
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
