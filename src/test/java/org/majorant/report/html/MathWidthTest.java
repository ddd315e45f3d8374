package org.majorant.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.report.latex.InlineLatex;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theory;

/** What is wider than a line of paper is marked so; that the marks suffice is seen in a browser, by {@code .ci/check-site}. */
class MathWidthTest {
    private static String inText(String claim) {
        Theory theory = TheorySupport.theory("let x, y, z in (0, inf)", "theorem t", "claim " + claim);
        Statement s = theory.theorems().get(0).claims().get(0);
        return new FormulaHtml(InlineLatex.of(theory, theory.theorems().get(0))).inText(s);
    }

    private static String power(String of) {
        return "(" + of + ")^z";
    }

    @Test
    void numeratorAndDenominatorStandAboveEachOther() {
        double x = MathWidth.of("<mi>x</mi>");
        assertThat(MathWidth.of("<mfrac><mi>x</mi><mi>y</mi></mfrac>")).isBetween(x, 1.5 * x);
        assertThat(MathWidth.of("<mrow><mi>x</mi><mi>y</mi></mrow>")).isEqualTo(2 * x);
        assertThat(MathWidth.of("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>"))
                .isEqualTo(MathWidth.of("<msub><mi>x</mi><mn>1</mn></msub>"));
        assertThat(MathWidth.of("<mspace width=\"1em\"/><mi>x</mi>")).isEqualTo(1 + x);
        assertThat(MathWidth.of("<mi>f</mi><mo>&#x2061;</mo><mo>\u2061</mo>")).isEqualTo(x);
    }

    @Test
    void whatFitsALineIsLeftAlone() {
        assertThat(inText("x + y <= z*(x/y)^z")).doesNotContain("wide").doesNotContain("spelled");
    }

    @Test
    void whatIsWiderThanALineIsPrintedSmall() {
        String some = "x*y + y*z + z*x + x*z + y*x + z*y + x + y + z + x + y + z + x + y";
        assertThat(inText(power(some) + " > 0")).contains(" class=\"wide\"").doesNotContain("spelled");
    }

    @Test
    void whatIsFarWiderShowsItsTitle() {
        String some = "x*y + y*z + z*x + x*z + y*x + z*y + x + y + z + x + y + z + x + y";
        assertThat(inText(power(some + " + " + power(some + " + 1")) + " > 0"))
                .startsWith("<span class=\"inline spelled\" title=\"(x*y + y*z")
                .contains(" class=\"widest\"");
        assertThat(inText("x > " + "9".repeat(100))).startsWith("<span class=\"inline spelled\"");
    }
}
