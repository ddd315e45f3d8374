package org.majorant.report.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.read.BibReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.BibEntry;

/** Sources as BibTeX has them, in LaTeX. */
class BibliographyTest {
    private static String listed(String fields) {
        Map<String, BibEntry> all =
                BibReader.read(new SourceFile("t.bib", "@misc{k, " + fields + "}\n"), new Diagnostics());
        return Bibliography.list(List.of("k"), all).lines().toList().get(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M{\\\"u}ller, J{\\\"o}rg and Erd{\\H{o}}s, Pál | Jörg Müller and Pál Erdős.",
                "Škoda, J. and Ørsted, Hans and A. B. C. | J. Škoda, Hans Ørsted and A. B. C..",
                "Vaswani, Ashish and others | Ashish Vaswani et~al..",
                "van der Berg, Jr, A. | A. van der Berg, Jr.",
                "Plato | Plato.",
            })
    void namesAreInOrder(String authors, String shown) {
        assertThat(listed("author = {" + authors + "}")).isEqualTo("\\bibitem{k} " + shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On $M^{-a}$ and $\\alpha_1$ | On $M^{-a}$ and $\\alpha_1$",
                "A law --- and 1--2 more-or-less | A law --- and 1--2 more-or-less",
                "At \\$5 or \\$6 | At \\$5 or \\$6",
                "One $ alone | One \\$ alone",
                "Bad $\\write18{rm}$ x | Bad \\$\\textbackslash{}write18\\{rm\\}\\$ x",
                "Bad $a}{b$ x | Bad \\$a\\}\\{b\\$ x",
            })
    void titles(String title, String shown) {
        assertThat(listed("title = \"" + title + "\"")).isEqualTo("\\bibitem{k} \\emph{" + shown + "}.");
    }

    @Test
    void addressesStayAsTheyAre() {
        Map<String, BibEntry> all = BibReader.read(
                new SourceFile("t.bib", "@misc{k, url = {http://a.b/c--d~e}, pages = {1--2}}\n"), new Diagnostics());
        assertThat(all.get("k").field("url")).isEqualTo("http://a.b/c--d~e");
        assertThat(listed("pages = {1--2}")).isEqualTo("\\bibitem{k} 1--2.");
        assertThat(listed("pages = {1-2}")).isEqualTo("\\bibitem{k} 1--2.");
    }
}
