package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the pages hang together: the index, links, the files that the tutorial shows, and the width of lines. */
class DocsPagesTest {
    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern SHOWN = Pattern.compile("\\]\\((examples/[^)]+)\\):\n\n~~~markdown\n([\\s\\S]*?)~~~");
    /** Addresses, and code that cannot be broken. */
    private static final Pattern LONG = Pattern.compile("\\S{60,}|`[^`]{60,}`");

    private static final int WIDEST = 100;

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
                            docs.filter(p -> p.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    /** The lines outside of fences. */
    private static List<String> prose(Path page) {
        List<String> lines = new ArrayList<>();
        String fence = "";
        try {
            for (String line : Files.readAllLines(page)) {
                String start = line.strip();
                boolean mark = start.startsWith("```") || start.startsWith("~~~");
                if (mark && fence.isEmpty()) {
                    fence = start.substring(0, 3);
                } else if (mark && start.startsWith(fence)) {
                    fence = "";
                } else if (fence.isEmpty()) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        String index = Files.readString(DOCS.resolve("README.md"));
        try (Stream<Path> docs = Files.walk(DOCS, 2)) {
            assertThat(docs.map(p -> DOCS.relativize(p).toString())
                            .filter(p -> p.matches("[a-z-]+\\.md|measured/.*\\.md"))
                            .toList())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(p -> assertThat(index).contains("(" + p));
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        int seen = 0;
        for (Path page : pages()) {
            Matcher m = LINK.matcher(String.join("\n", prose(page)));
            while (m.find()) {
                if (m.group(1).startsWith("http")) {
                    continue;
                }
                seen++;
                String[] parts = m.group(1).split("#", 2);
                Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                assertThat(target).as(page + " -> " + m.group(1)).exists();
                if (parts.length == 2) {
                    assertThat(anchors(target)).as(page + " -> " + m.group(1)).contains(parts[1]);
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    private static List<String> anchors(Path page) {
        return prose(page).stream()
                .filter(l -> l.startsWith("#"))
                .map(l -> l.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void whatTheTutorialShowsIsInItsFiles() throws IOException {
        Matcher m = SHOWN.matcher(Files.readString(DOCS.resolve("tutorial.md")));
        int seen = 0;
        while (m.find()) {
            assertThat(m.group(2)).isEqualTo(Files.readString(DOCS.resolve(m.group(1))));
            seen++;
        }
        assertThat(seen).isEqualTo(3);
    }

    @Test
    void linesAreNotWide() throws IOException {
        for (Path page : pages()) {
            assertThat(prose(page))
                    .as(page.toString())
                    .allSatisfy(l -> assertThat(l.length() <= WIDEST
                                    || l.startsWith("|")
                                    || LONG.matcher(l).find())
                            .as(l)
                            .isTrue());
        }
    }
}
