package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.report.html.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever the fields of {@code references.bib} hold is set in a paper and shown on a page, and does nothing there. */
class HostileSourcesTest {
    private static final String EVIL =
            "<script>alert(1)</script> \\input{/etc/passwd} \\write18{id} 1% ^^M ^^5cend{document}"
                    + " \"onmouseover=alert(1) ' ]]> $x$ #1 a_b ~ & &#x202e; \\csname end\\endcsname{document} \u202e";
    private static final List<String> FIELDS = List.of(
            "author",
            "title",
            "journal",
            "booktitle",
            "volume",
            "pages",
            "eprint",
            "year",
            "url",
            "doi",
            "note",
            "publisher");
    private static final List<String> HARMLESS = List.of(
            "\\begin",
            "\\end",
            "\\bibitem",
            "\\emph",
            "\\textbackslash",
            "\\textasciicircum",
            "\\textasciitilde",
            "\\textless",
            "\\textgreater",
            "\\textquotedbl",
            "\\ldots",
            "\\{",
            "\\}",
            "\\$",
            "\\&",
            "\\#",
            "\\%",
            "\\_");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeThem() throws IOException {
        StringBuilder bib = new StringBuilder("@article{evil,\n");
        for (String field : FIELDS) {
            String before = field.equals("url") || field.equals("doi") ? "javascript:alert(1) " : "";
            bib.append("  ")
                    .append(field)
                    .append(" = {")
                    .append(before)
                    .append(EVIL)
                    .append("},\n");
        }
        Files.writeString(folder.resolve("references.bib"), bib.append("}\n"));
        file = Files.writeString(
                folder.resolve("t.md"),
                "```claim\ntheory t\nlet x in (0, inf)\ntheorem a\n  claim x + 1 > x\n"
                        + "  cite evil \"\\input{x} 1% ^^M </a><script>\"\n```\n");
    }

    private Path written(String command) {
        Path out = folder.resolve(command);
        Commands.Run run = Commands.run(command, file.toString(), "-o", out.toString());
        assertThat(run.status()).as(run.err()).isNotEqualTo(ExitStatus.BAD_INPUT);
        return out;
    }

    private static List<String> commands(String tex) {
        return Pattern.compile("\\\\(?:[A-Za-z]+|.)")
                .matcher(tex)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Test
    void aPaperRunsNoneOfIt() throws IOException {
        Path out = written("latex");
        String all = "";
        for (Path tex :
                Files.list(out).filter(p -> p.toString().endsWith(".tex")).toList()) {
            String text = Files.readString(tex);
            all += text;
            assertThat(text)
                    .doesNotContain("\u202e")
                    .doesNotContain("/etc/passwd}")
                    .doesNotContain("^^");
        }
        String list = all.substring(all.indexOf("\\begin{thebibliography}"), all.indexOf("\\end{thebibliography}"));
        assertThat(list).contains("write18", "alert(1)").containsOnlyOnce(" $x$ ");
        assertThat(list.replace(" $x$ ", " ")).doesNotContainPattern("(?<!\\\\)[%$#&_~^]");
        assertThat(HARMLESS).containsAll(commands(list));
        assertThat(all).contains("\\cite[{\\textbackslash{}input\\{x\\} 1\\% ");
    }

    @Test
    void aPageRunsNoneOfIt() throws IOException {
        Path out = written("html");
        for (Path html :
                Files.list(out).filter(p -> p.toString().endsWith(".html")).toList()) {
            String text = Files.readString(html);
            assertThat(text).doesNotContain("\u202e");
            Document page = Xml.parse(text);
            assertThat(Xml.elements(page, "script")).hasSizeLessThanOrEqualTo(1);
            for (Element e : Xml.elements(page, "*")) {
                assertThat(e.getAttribute("href")).doesNotContainIgnoringCase("javascript:");
                for (int i = 0; i < e.getAttributes().getLength(); i++) {
                    assertThat(e.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
                }
            }
        }
        assertThat(Files.readString(out.resolve("t.html"))).contains("&lt;script&gt;alert(1)", "\\write18");
    }
}
