package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.majorant.certificate.Certificate;
import org.majorant.coq.ExportedTheorem;
import org.majorant.coq.NotExportedException;
import org.majorant.expr.Fn;
import org.majorant.judge.Entry;
import org.majorant.judge.box.BoxCertificate;
import org.majorant.theorem.Theorem;

/** What a function of the language costs, and that the youngest one, erf, is known in every room. */
class NewFunctionTest {
    private static final Path MAIN = Path.of("src", "main", "java", "org", "majorant");

    /** The list of the architecture page: the files that the commit of erf touched. */
    @Test
    void aFunctionTouchesAtMostEightFiles() throws IOException {
        String page = Files.readString(Path.of("docs", "architecture.md"));
        int start = page.indexOf("## To add a function");
        int end = page.indexOf("\n## ", start + 1);
        List<String> files = Pattern.compile("^[0-9]\\. `([^`]*)`", Pattern.MULTILINE)
                .matcher(page.substring(start, end < 0 ? page.length() : end))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(files).hasSize(8).doesNotHaveDuplicates();
        assertThat(files).allSatisfy(f -> {
            Path file = MAIN.resolve(f);
            assertThat(file).exists();
            assertThat(Files.readString(file)).containsIgnoringCase("erf");
        });
        List<String> naming = new ArrayList<>(naming("(?i)\\berf\\b|BallErf"));
        // Its series at infinity, without which it would have a limit all the same.
        assertThat(naming.remove("find/multiseries/Multiseries.java")).isTrue();
        assertThat(naming.remove("report/regime/ScriptProgram.java"))
                .as("JavaScript has no erf")
                .isTrue();
        assertThat(naming).containsExactlyInAnyOrderElementsOf(files);
    }

    /** Where each function, or some of them, has a case: numbers, and the engines that know more of some than their rows say. */
    @Test
    void onlyTheBackEndsAndThoseThatKnowMoreHaveCases() throws IOException {
        assertThat(naming("case [A-Z0-9_, ]*\\b(EXP|SQRT|ABS|CEIL|ERF|PI)\\b"))
                .containsExactlyInAnyOrder(
                        "expr/eval/BallFunctions.java",
                        "expr/eval/DoubleFunctions.java",
                        "prove/box/IntervalFunctions.java",
                        "prove/normal/Normalizer.java",
                        "prove/order/Expander.java",
                        "prove/order/Bands.java",
                        "report/html/ExprMath.java",
                        "report/latex/ExprLatex.java",
                        "report/regime/ScriptProgram.java",
                        "find/multiseries/Multiseries.java",
                        "find/proof/PowerTerms.java",
                        "find/simplify/LocalForms.java",
                        "find/solve/Inverses.java",
                        "find/solve/KernelReader.java",
                        "find/symja/ToSymja.java");
    }

    private static List<String> naming(String regex) throws IOException {
        Pattern p = Pattern.compile(regex);
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> {
                        try {
                            return p.matcher(Files.readString(f)).find();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .map(f -> MAIN.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFormatNamesEveryFunction() throws IOException {
        String page = Files.readString(Path.of("docs", "format.md"));
        for (Fn f : Fn.values()) {
            assertThat(page).containsPattern("\\b" + f.text() + "\\b");
        }
    }

    @Test
    void theTheoryOfErfIsAsItExpects() throws IOException {
        List<Entry> entries = TheorySupport.examineIfRead(
                Files.readString(Path.of("src", "test", "resources", "functions", "erf.md")));
        assertThat(entries)
                .hasSize(13)
                .allSatisfy(
                        e -> assertThat(e.met()).as(e.id() + ": " + e.verdict()).isTrue());
    }

    private static Theorem box(String claim) {
        return TheorySupport.theory("let u in [0, 1]", "theorem t", "claim " + claim, "check enclosed on u in [0, 1]")
                .theorems()
                .get(0);
    }

    @Test
    void theCheckerOfCertificatesKnowsErfAndPi() {
        for (String claim : List.of("erf(u) <= 1.2*u + 0.001", "erf(u)*sqrt(pi) <= 2*u + 0.01", "erf(-u) >= -0.843")) {
            String json =
                    BoxCertificate.of(box(claim)).orElseThrow().json("test/t").orElseThrow();
            assertThat(json).contains("(erf ");
            assertThat(Certificate.check(json).text()).as(claim).startsWith("holds");
        }
        String half = BoxCertificate.of(box("erf(u) <= 1.2*u + 0.001"))
                .orElseThrow()
                .json("test/t")
                .orElseThrow();
        assertThat(Certificate.check(half.replace("6/5", "1/5")).accepted()).isFalse();
    }

    @Test
    void coqHasNoErfAndTheExportSaysSo() {
        assertThatThrownBy(() -> ExportedTheorem.of(box("erf(u) < 1")))
                .isInstanceOf(NotExportedException.class)
                .hasMessageContaining("erf");
        assertThat(ExportedTheorem.of(box("u < pi")).statement()).contains("v_u < PI");
    }
}
