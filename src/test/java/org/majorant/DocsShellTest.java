package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A shell takes each line that README and docs tell a reader to type, word by word as it is meant. */
class DocsShellTest {
    private static final Pattern LINE = Pattern.compile("(?m)^(?: {4}|\\$ )?((?:target/)?majorant [a-z-]+ .*)$");
    private static final Pattern COMMENT = Pattern.compile("\\s+#\\s.*$");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    /** What a shell would not hand on as it stands, but for the star, which names files. */
    private static final Pattern ACTS = Pattern.compile("[()<>|&;`$!{}\\[\\]?~\\\\]");

    private static List<String> lines() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        List<String> lines = new ArrayList<>();
        for (Path page : pages) {
            Matcher m = LINE.matcher(Files.readString(page));
            while (m.find()) {
                lines.add(COMMENT.matcher(m.group(1)).replaceFirst(""));
            }
        }
        return lines;
    }

    @Test
    void nothingOutsideQuotesActsOnTheShell() throws IOException {
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThan(40);
        assertThat(lines)
                .allSatisfy(l -> assertThat(QUOTED.matcher(l.replaceFirst("( [|][|] true| [\\\\])$", ""))
                                .replaceAll(""))
                        .as(l)
                        .doesNotContainPattern(ACTS)
                        .doesNotContain("'", "\""));
    }

    @Test
    void aShellReadsEachLine() throws Exception {
        StringBuilder script = new StringBuilder();
        lines().forEach(l -> script.append(l).append('\n'));
        Process p = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
        p.getOutputStream().write(script.toString().getBytes(StandardCharsets.UTF_8));
        p.getOutputStream().close();
        String told = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(p.waitFor()).as(told).isZero();
    }
}
