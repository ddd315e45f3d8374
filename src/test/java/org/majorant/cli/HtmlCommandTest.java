package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.report.html.Xml;

class HtmlCommandTest {
    private static final Path SAMPLE = Path.of("src/test/resources/latex/sample.md");
    private static final Path GOLDEN = Path.of("src/test/resources/html/sample.html");

    @TempDir
    Path folder;

    /** To make the golden page again: {@code target/majorant html src/test/resources/latex/sample.md -o …}, from the body on, and look. */
    @Test
    void printsTheGoldenPage() throws IOException {
        Commands.Run run = Commands.run("html", SAMPLE.toString(), "-o", folder.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.AS_STATED);
        assertThat(run.out())
                .containsPattern("wrote 3 pages, [0-9.]+ MB: checked in [0-9.]+ s")
                .contains("index.html");
        assertThat(body(folder.resolve("sample.html"))).isEqualTo(Files.readString(GOLDEN));
    }

    /** Without the head, which holds the style. */
    private static String body(Path page) throws IOException {
        String text = Files.readString(page);
        Xml.parse(text);
        return text.substring(text.indexOf("<body>"));
    }

    @Test
    void whatAFileSaysIsShownAndDoesNothing() throws IOException {
        String evil = "<script>alert(1)</script>\" onload=\"x' onclick='y \u202etxt.exe";
        Path file = folder.resolve("evil.md");
        Files.writeString(
                file,
                "# " + evil + "\n\n" + evil + "\n\n<img src=x onerror=alert(1)>\n\n<script>\nalert(2)\n</script>\n\n"
                        + "[a](javascript:alert(1)) [b](https://example.org/\"onclick=) [c](data:text/html,x) "
                        + "![p](http://example.org/p.png \"t\") <javascript:alert(1)> &#x202e; &#0; &lt;b&gt; [d](//evil/x)\n\n"
                        + "```html\n" + evil + "\n]]>\n```\n\n```claim\ntheory evil \""
                        + "<script>alert(3)</script>&\u202e'\"\nlet x in (0, inf)\n"
                        + "theorem a \"</title><script>alert(4)</script>\"\n  claim words \"<img src=x onerror=y> ]]>\"\n"
                        + "theorem b \"ok\"\n  claim x < 1 and words \"</math><script>\"\n  expect refuted\n```\n");
        Commands.Run run = Commands.run(
                "html", file.toString(), "-o", folder.resolve("out").toString());
        assertThat(run.status()).as(run.err()).isNotEqualTo(ExitStatus.BAD_INPUT);
        for (String name : new String[] {"evil.html", "graph.html", "index.html"}) {
            String text = Files.readString(folder.resolve("out").resolve(name));
            assertThat(text).doesNotContain("\u202e").doesNotContain("\u0000").contains("&lt;U+202E&gt;");
            var page = Xml.parse(text);
            assertThat(Xml.elements(page, "script")).hasSize(1);
            for (String tag : new String[] {"img", "b", "iframe"}) {
                assertThat(Xml.elements(page, tag)).as(tag).isEmpty();
            }
            for (var e : Xml.elements(page, "*")) {
                for (int i = 0; i < e.getAttributes().getLength(); i++) {
                    assertThat(e.getAttributes().item(i).getNodeName())
                            .doesNotStartWith("on")
                            .isNotEqualTo("src");
                }
                String to = e.getAttribute("href");
                assertThat(to).matches("|#.*|[a-z]+\\.html(#.*)?|https://example.org/.*");
            }
            assertThat(text).contains("default-src 'none'");
        }
        String text = Files.readString(folder.resolve("out/evil.html"));
        assertThat(text).contains("&lt;script&gt;alert(1)&lt;/script&gt;").contains("[picture: p]");
    }

    @Test
    void whatElseIsInTheFolderStays() throws IOException {
        Path notes = folder.resolve("notes.txt");
        Files.writeString(notes, "mine");
        assertThat(Commands.run("html", SAMPLE.toString(), "-o", folder.toString())
                        .status())
                .isEqualTo(ExitStatus.AS_STATED);
        assertThat(Commands.run("html", SAMPLE.toString(), "-o", folder.toString())
                        .status())
                .as("a page of an earlier run is replaced")
                .isEqualTo(ExitStatus.AS_STATED);
        assertThat(notes).hasContent("mine");
    }

    @Test
    void aPageOfSomeoneElseIsNotReplaced() throws IOException {
        Path index = folder.resolve("index.html");
        Files.writeString(index, "<html>my own</html>");
        Commands.Run run = Commands.run("html", SAMPLE.toString(), "-o", folder.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("index.html' was not written by majorant html; it is kept");
        assertThat(index).hasContent("<html>my own</html>");
        assertThat(folder.resolve("sample.html")).doesNotExist();
    }

    @Test
    void anErrorLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("t.md");
        Files.writeString(file, "```claim\ntheory t\nlet x in nowhere\n```\n");
        assertThat(Commands.run(
                                "html",
                                file.toString(),
                                "-o",
                                folder.resolve("site").toString())
                        .status())
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
