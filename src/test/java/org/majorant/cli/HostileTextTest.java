package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.report.Visible;

/** Nothing of a file, a name or an argument steers the terminal; JSON keeps the text. */
class HostileTextTest {
    private static final Path ESCAPES = Path.of("src/test/resources/reliability/esc.md");

    @TempDir
    Path folder;

    private static void assertPlain(Commands.Run run) {
        assertThat((run.out() + run.err()).codePoints())
                .allMatch(c -> c == '\n' || c == '\t' || Visible.isPlain(c), "are shown");
    }

    @Test
    void controlCharactersAreSpelledOut() {
        assertThat(Visible.of("a\u001b[31m\u0007\u007f\u009b\u202e\r\n\tb\rc"))
                .isEqualTo("a^[[31m^G^?<U+009B><U+202E>\r\n\tb^Mc");
        assertThat(Visible.line("a\nb\tc \u00fc \ud83d\ude00")).isEqualTo("a^Jb^Ic \u00fc \ud83d\ude00");
        assertThat(Visible.of("\ud800")).isEqualTo("<U+D800>");
    }

    @Test
    void everythingOfAFileIsShownAsText() {
        Commands.Run run = Commands.run("check", ESCAPES.toString(), "--explain", "esc/a", "--explain", "esc/b");
        assertPlain(run);
        assertThat(run.out()).contains("zz^[[31mRED", "w^[[2J", "expected: undecided \"r^[[31mX\"");
        assertPlain(Commands.run("read", "esc/a", ESCAPES.toString()));
        assertPlain(Commands.run("check", ESCAPES.toString(), "--format", "github"));
        Commands.Run painted = Commands.run("check", ESCAPES.toString(), "--color", "always", "--no-time");
        assertThat(painted.out().replaceAll("\u001b\\[(0|31|32|33|36)m", "").codePoints())
                .allMatch(c -> c == '\n' || Visible.isPlain(c), "are shown");
        assertThat(painted.out()).contains("\u001b[31m! \u001b[0m");
    }

    @Test
    void jsonKeepsTheTextAndIsPlain() throws IOException {
        Commands.Run run = Commands.run("check", ESCAPES.toString(), "--json", "-");
        assertPlain(run);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.findValuesAsText("message").toString()).contains("r\u001b[31mX");
    }

    @Test
    void argumentsAndNamesOfFilesAreShownOnOneLine() throws IOException {
        Commands.Run run = Commands.run("check", "no\u001b[31m\nmajorant: all proved");
        assertPlain(run);
        assertThat(run.err()).contains("'no^[[31m^Jmajorant: all proved'");
        assertPlain(Commands.run("check", "--no\u001b[31m"));
        assertPlain(Commands.run("eval", "x\u001b[31m"));
        Path file = Files.writeString(folder.resolve("a\nb\u001b[31m c.md"), "```claim\ntheory t\nlet x in\n```\n");
        run = Commands.run("check", file.toString());
        assertPlain(run);
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("a b^[[31m c.md:3:");
    }
}
