package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas in a paper of one's own, and what becomes of them when the theory changes. */
class SnippetsTest {
    private static final String THEORY = """
            # Halves

            ```claim
            theory halves "Halves"
            let x, y in (0, inf)
            law sum: x + y = 1

            theorem bound
              given sum
              given small: x <= 1/2
              claim x/2 < 1
              proof
                claim 1 by adding given 2
            ```
            """;
    private static final String PAPER = """
            \\documentclass{article}
            \\usepackage{snippets/majorant}
            \\begin{document}
            If $\\mjGiven{halves/bound}{2}$ then % not: \\mjClaim{halves/none}{1}
            \\begin{equation}
              \\mjClaim*{halves/bound}{1}
            \\end{equation}
            by \\[ \\mjLaw{halves}{sum}. \\]
            It is \\mjVerdict{halves/bound}. \\mjStatement{halves/bound}
            \\begin{verbatim}
            \\mjClaim{halves/none}{1}
            \\end{verbatim}
            \\verb|\\mjClaim{halves/none}{2}|
            \\end{document}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int snippets() {
        return run("latex", folder.resolve("halves.md").toString(), "--snippets", at("snippets"));
    }

    private int check() {
        return run("latex", folder.resolve("halves.md").toString(), "--check", at("paper.tex"));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void theory(String text) throws IOException {
        Files.writeString(folder.resolve("halves.md"), text);
    }

    private void paper(String text) throws IOException {
        Files.writeString(folder.resolve("paper.tex"), text);
    }

    private String snippet(String name) throws IOException {
        return Files.readString(folder.resolve("snippets").resolve(name + ".tex"));
    }

    @BeforeEach
    void write() throws IOException {
        theory(THEORY);
        paper(PAPER);
        assertThat(snippets()).as(err.toString()).isEqualTo(ExitStatus.AS_STATED);
    }

    @Test
    void aFormulaStandsAloneAndSaysAtItsHeadHowFarItIsProved() throws IOException {
        assertThat(snippet("halves/bound/claim-1"))
                .contains("% of halves/bound ")
                .contains(", proved 4\n")
                .endsWith("\n\\frac{x}{2} < 1%\n");
        assertThat(snippet("halves/bound/given-2")).endsWith("\nx \\le \\frac{1}{2}%\n");
        assertThat(snippet("halves/law.sum")).endsWith("\nx + y = 1%\n");
        assertThat(snippet("halves/bound/verdict")).endsWith("\nproved, level 4 (derived)%\n");
        assertThat(snippet("halves/bound/statement"))
                .contains("Let $x$, $y > 0$.")
                .contains("Suppose");
    }

    @Test
    void whatIsAsCheckedIsSaidSo() {
        assertThat(check()).as(err.toString()).isEqualTo(ExitStatus.AS_STATED);
        assertThat(out.toString()).isEqualTo("5 references, all as checked\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFormulaWhoseHypothesesChangedIsStaleThoughItReadsTheSame() throws IOException {
        theory(THEORY.replace("x <= 1/2", "x <= 1/3"));
        assertThat(check()).isEqualTo(ExitStatus.AGAINST);
        assertThat(err.toString())
                .contains("paper.tex:6:3: error: stale: the statement is another one now")
                .contains("majorant latex --snippets snippets");
        assertThat(snippets()).isEqualTo(ExitStatus.AS_STATED);
        assertThat(check()).isEqualTo(ExitStatus.AS_STATED);
    }

    @Test
    void aTheoremThatFellIsNamed() throws IOException {
        theory(THEORY.replace("by adding given 2", "by normal form"));
        assertThat(check()).isEqualTo(ExitStatus.AGAINST);
        assertThat(err.toString()).contains("halves/bound was proved 4, and is undecided 0 now");
        assertThat(out.toString()).contains("5 references, 4 not as checked");
    }

    @Test
    void aLawThatIsWrittenOtherwiseIsStale() throws IOException {
        theory(THEORY.replace("x + y = 1", "y + x = 1"));
        assertThat(check()).isEqualTo(ExitStatus.AGAINST);
        assertThat(err.toString()).contains("paper.tex:8:7: error: stale: ");
    }

    @Test
    void whatIsUnknownIsNamedAtItsPlace() throws IOException {
        paper(PAPER.replace("\\mjClaim*{halves/bound}{1}", "\\mjClaim{halves/bund}{1} \\mjClaim{halves/bound}{2}")
                .replace("\\mjLaw{halves}{sum}", "\\mjLaw{halves}{sums} \\input{elsewhere}"));
        assertThat(check()).isEqualTo(ExitStatus.AGAINST);
        assertThat(err.toString())
                .contains("paper.tex:6:3: error: there is no theorem 'halves/bund'")
                .contains("did you mean 'halves/bound'?")
                .contains("paper.tex:6:28: error: halves/bound has no claim 2")
                .contains("error: there is no law 'sums' of 'halves'")
                .contains("warning: this file is not here, so its references are not checked");
    }

    @Test
    void filesThatAreIncludedAreChecked() throws IOException {
        Files.writeString(folder.resolve("part.tex"), "$\\mjClaim{halves/bound}{7}$\n");
        paper(PAPER.replace("It is", "\\input{part}"));
        assertThat(check()).isEqualTo(ExitStatus.AGAINST);
        assertThat(err.toString()).contains("part.tex:1:2: error: halves/bound has no claim 7");
    }

    @Test
    void aPaperWithoutThePackageAndAMissingSnippetAreNamed() throws IOException {
        Files.delete(folder.resolve("snippets/halves/law.sum.tex"));
        assertThat(check()).isEqualTo(ExitStatus.AGAINST);
        assertThat(err.toString()).contains("there is no snippet 'law.sum.tex' for it");
        paper(PAPER.replace("\\usepackage{snippets/majorant}", ""));
        assertThat(check()).isEqualTo(ExitStatus.AGAINST);
        assertThat(err.toString()).contains("the paper does not load the package of its snippets");
        assertThat(run("latex", "--check", at("nothing.tex"), at("halves.md"))).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run("latex", at("halves.md"), "--check", at("paper.tex"), "-o", at("x")))
                .isEqualTo(ExitStatus.BAD_INPUT);
    }

    /** Whatever LaTeX would carry out and the check does not follow is said, not passed over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\mjClaim{halves/bound}1$",
                "\\let\\zz\\mjClaim",
                "\\def\\C{\\mjClaim}",
                "$\\mjClaim\n*\n{halves/none}{1}$",
                "\\input part ",
                "\\input{\"part\"}",
                "\\InputIfFileExists{part}{}{}",
                "\\import{.}{part}",
                "\\url{a%b} $\\mjClaim{halves/none}{1}$",
                "\\lstinline|%| $\\mjClaim{halves/none}{1}$",
                "\\usepackage{other/majorant}",
                "\\usepackage{amsmath,part}",
                "\\input{snippets/halves/bound/claim-1}"
            })
    void otherWaysToPutAFormulaInAreSeen(String way) throws IOException {
        for (String end : new String[] {".tex", ".sty"}) {
            Files.writeString(folder.resolve("part" + end), "$\\mjClaim{halves/none}{1}$\n");
        }
        paper(PAPER.replace("It is", way + " It is"));
        assertThat(check()).as(err.toString()).isEqualTo(ExitStatus.AGAINST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\usepackage{amsmath,snippets/majorant}",
                "\\RequirePackage{snippets/majorant}",
                "\\usepackage[a,b]{ snippets/majorant }",
                "\\usepackage{own}"
            })
    void thePackageIsFoundHoweverItIsLoaded(String way) throws IOException {
        Files.writeString(folder.resolve("own.sty"), "\\RequirePackage{snippets/majorant}\n");
        paper(PAPER.replace("\\usepackage{snippets/majorant}", way));
        assertThat(check()).as(err.toString()).isEqualTo(ExitStatus.AS_STATED);
    }

    @Test
    void aLawWhoseDomainChangedIsStale() throws IOException {
        theory(THEORY.replace("let x, y in (0, inf)", "let x in (0, inf)\nlet y in (0, 5)"));
        assertThat(check()).isEqualTo(ExitStatus.AGAINST);
        assertThat(err.toString()).contains("paper.tex:8:7: error: stale: the statement is another one now");
    }

    @Test
    void aFormulaThatIsNoLongerLongLeavesNothingOldBehind() throws IOException {
        String sum = "1 + 10000*x + 20000*y + 30000*x*y + 40000*x^2 + 50000*y^2 + 60000*x^3 + 70000*y^3 + 80000*x^4";
        theory(THEORY.replace("x/2 < 1", sum + " > 0").replace("by adding given 2", "by positivity"));
        assertThat(snippets()).isEqualTo(ExitStatus.AS_STATED);
        assertThat(snippet("halves/bound/claim-1-broken")).contains("\\begin{split}");
        theory(THEORY);
        assertThat(snippets()).isEqualTo(ExitStatus.AS_STATED);
        assertThat(snippet("halves/bound/claim-1-broken")).endsWith("\n\\frac{x}{2} < 1%\n");
        Files.writeString(folder.resolve("snippets/halves/bound/claim-1-broken.tex"), "foo");
        assertThat(check()).isEqualTo(ExitStatus.AGAINST);
    }

    @Test
    void whatSomebodyElseWroteIsKept() throws IOException {
        Path mine = folder.resolve("snippets/halves/bound/claim-1.tex");
        Files.writeString(mine, "mine");
        assertThat(snippets()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(mine).hasContent("mine");
        Path master = Files.writeString(folder.resolve("majorant.tex"), "mine");
        assertThat(run("latex", at("halves.md"), "-o", folder.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(master).hasContent("mine");
        assertThat(folder.resolve("halves.tex")).doesNotExist();
        Files.delete(master);
        assertThat(run("latex", at("halves.md"), "-o", folder.toString())).isEqualTo(ExitStatus.AS_STATED);
        assertThat(run("latex", at("halves.md"), "-o", folder.toString())).isEqualTo(ExitStatus.AS_STATED);
    }

    @Test
    void namesThatDifferByCaseAloneAreRefusedAndNothingIsWritten() throws IOException {
        theory(THEORY.substring(0, THEORY.lastIndexOf("```"))
                + "\ntheorem Bound\n  claim x < 1 + x\n  proof\n    claim 1 by positivity\n```\n");
        assertThat(run("latex", at("halves.md"), "--snippets", at("other"))).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).contains("would be one file where case makes no difference");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void thePaperCompiles() throws IOException, InterruptedException {
        Process p;
        try {
            p = new ProcessBuilder("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "paper.tex")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out.txt").toFile())
                    .start();
        } catch (IOException e) {
            Assumptions.abort("pdflatex is not installed, so the paper is not compiled");
            return;
        }
        assertThat(p.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String log = Files.readString(folder.resolve("out.txt"));
        assertThat(p.exitValue()).as(log).isZero();
        assertThat(log).doesNotContain("Warning: You have requested").doesNotContain("no snippet");
    }
}
