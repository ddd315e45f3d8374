package org.majorant.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.report.latex.InlineLatex;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * MathML says what LaTeX says, parenthesis for parenthesis. That the LaTeX reads back to the same values is tested where it is
 * printed.
 */
@Tag("slow")
class FormulaMathTest {
    private static int compare(Theory theory, Theorem t) {
        InlineLatex latex = InlineLatex.of(theory, t);
        Spelled spelled = Spelled.of(theory, t);
        List<Statement> all = new ArrayList<>(spelled.givens());
        all.addAll(spelled.claims());
        all.addAll(spelled.steps());
        int n = 0;
        for (Statement s : all) {
            if (s.formula() instanceof Formula.Words) {
                continue;
            }
            List<String> math = new FormulaMath(ExprMath.display(latex)).pieces(s);
            List<String> texts = latex.pieces(s);
            assertThat(math).as(s.toString()).hasSameSizeAs(texts);
            for (int i = 0; i < math.size(); i++) {
                assertThat(MathmlAsLatex.of(math.get(i))).as(s.toString()).isEqualTo(MathmlAsLatex.plain(texts.get(i)));
            }
            n++;
        }
        return n;
    }

    @Test
    void everyFormulaOfTheLibraryIsWhatLatexSays() throws IOException {
        int n = 0;
        for (Theory theory : TheorySupport.proofs()) {
            for (Theorem t : theory.theorems()) {
                n += compare(theory, t);
            }
        }
        assertThat(n).isGreaterThan(1000);
    }

    @Test
    void parenthesesStandWhereTheReadingWouldChange() {
        Theory theory = TheorySupport.theory(
                "let x, y, z, ab, e in (0, inf)",
                "let K0 in (0, inf) latex \"\\mathsf{K}_{0}\"",
                "let s[k] in real",
                "let f(t) in real",
                "theorem t",
                "claim (x + y)^2*(x - y) = -(x + y) - (z - x)",
                "claim (x/y)^z <= x^(y/z)/(y*z)^(-1/7) - (-x)*3",
                "claim 2*3*x*(1/7) < 2*ab*x*exp(1) + exp(x)^2 - exp(exp(x))",
                "claim (-x)^2 > -x^2 and x = 1 or y != 2",
                "claim log(x)*y = y*log(x) + log(x*y) + log(x)^2 implies sqrt(x + y) >= abs(x - y)",
                "claim 10000000000*x + 0.50 - 1/3*x = floor(x)*W0(x)^2/Wm1(-x)",
                "claim K0^2 + s[2]*f(x + y) = diff(f(x)*x, x)/2 + diff(f(x), x)^2",
                "claim x^(-y)^z = x - (y + z) + (x*y)/(z/x)",
                "claim inf{x + y : x*y = z, over x, y}*2 = lim(x/z, x -> inf) + sum(i, 1, 3, x*i)*y",
                "claim for all t in (0, 1]: t^2 <= t and t >= 0",
                "claim exists t in real: t = x",
                "claim lim(x + y, x -> inf) = inf",
                "claim lim(-x*(y + z), x -> inf) = -inf");
        assertThat(compare(theory, theory.theorems().get(0))).isEqualTo(13);
    }

    @Test
    void namesThatDifferLookDifferent() {
        List<String> names = List.of(
                "C",
                "\\mathsf{C}",
                "\\mathcal{C}",
                "\\mathbb{C}",
                "\\mathfrak{C}",
                "\\mathtt{C}",
                "\\mathbf{C}",
                "\\mathrm{C}",
                "\\bar{C}",
                "\\hat{C}",
                "C'",
                "C_{0}",
                "C^{0}",
                "C_{0}'",
                "C_{0}^{0}",
                "\\mathit{CC}",
                "\\mathrm{CC}",
                "\\text{CC}",
                "\\phi",
                "\\varphi",
                "\\epsilon",
                "\\varepsilon");
        assertThat(names.stream().map(MathName::of).distinct()).hasSameSizeAs(names);
        names.forEach(n -> Xml.parse("<m>" + MathName.of(n) + "</m>"));
    }
}
