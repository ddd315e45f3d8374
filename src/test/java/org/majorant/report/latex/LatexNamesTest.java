package org.majorant.report.latex;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.theorem.LatexName;

class LatexNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "xi       | \\xi",
                "eps      | \\varepsilon",
                "Lambda   | \\Lambda",
                "K0       | K_{0}",
                "lambda12 | \\lambda_{12}",
                "C_xi     | C_{\\xi}",
                "C_max    | C_{\\mathrm{max}}",
                "A'       | A'",
                "K0''     | K_{0}''",
                "aS       | \\mathrm{aS}",
                "ξ        | \\xi",
                "σ        | \\sigma",
                "é        | \\mathrm{u00E9}",
            })
    void namesAreMadeFromTheirParts(String name, String latex) {
        assertThat(LatexNames.automatic(name)).isEqualTo(latex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\mathsf{C}", "\\alpha_{S}", "\\mathsf{C}_{\\xi}", "x^{*}", "\\hat{u}", "K'", "\\text{a b}"})
    void namesThatSetTypeAreLetThrough(String name) {
        assertThat(LatexName.isSafe(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "}{",
                "\\input{x}",
                "x$",
                "x%",
                "a&b",
                "#1",
                "\\",
                "\\\\",
                "{x",
                "~",
                "\\write18{x}"
            })
    void othersAreRefused(String name) {
        assertThat(LatexName.isSafe(name)).isFalse();
    }

    /** Whatever a title holds, no character of it acts on TeX. */
    @Property(tries = 2000)
    void escapedProseHoldsNoCommandOfItsOwn(@ForAll String prose) {
        String text = LatexText.escape(prose);
        String harmless = text.replaceAll(
                "\\\\(textbackslash|textasciicircum|textasciitilde|textless|textgreater|textbar|textquotedbl"
                        + "|textasciigrave|ldots)\\{}|\\\\[{}$&#%_]|\\$(-|\\\\[A-Za-z]+)\\$",
                "");
        assertThat(harmless).doesNotContainPattern("[\\\\{}$&#%_^~\\p{Cntrl}]");
        RoundTripTest.assertBalanced(text.replace("\\{", "").replace("\\}", ""));
    }
}
