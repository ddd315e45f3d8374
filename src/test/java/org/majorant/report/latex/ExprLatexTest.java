package org.majorant.report.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;

class ExprLatexTest {
    private static final List<String> SYMBOLS = List.of(
            "A", "B", "C", "G", "K0", "M", "T", "a", "b", "eps", "kappa", "lambda", "p", "r", "s", "x", "xi", "z",
            "C_xi", "best");

    private static Expr read(String text) {
        return TheorySupport.expression(text, SYMBOLS.toArray(String[]::new));
    }

    private static String print(String text) {
        Expr e = read(text);
        List<String> names = Exprs.freeSymbols(e).stream().map(Expr.Sym::name).toList();
        return ExprLatex.display(new LatexNames(names, Map.of("C", "\\mathsf{C}")))
                .print(e);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C^(-1/7)                      | \\mathsf{C}^{-1/7}",
                "A*M^(-a)                      | A M^{-a}",
                "2*3*x                         | 2 \\cdot 3 x",
                "x*2                           | x \\cdot 2",
                "K0*C_xi                       | K_{0} C_{\\xi}",
                "x*exp(1)/exp(-1)              | \\frac{x e}{e^{-1}}",
                "G*exp(-T/xi)                  | G e^{-T/\\xi}",
                "G*exp(-(r/s)*W0(z))           | G e^{-(r/s) W_{0}(z)}",
                "G*exp(-(C/C_xi)^(1/r))        | G \\exp\\left(-\\left(\\frac{\\mathsf{C}}{C_{\\xi}}\\right)^{1/r}\\right)",
                "-Wm1(-lambda*x)/lambda        | -\\frac{W_{-1}(-\\lambda x)}{\\lambda}",
                "(s/(r*xi))*(C/K0)^(1/r)       | \\frac{s}{r \\xi} \\left(\\frac{\\mathsf{C}}{K_{0}}\\right)^{1/r}",
                "p/a + r/b                     | \\frac{p}{a} + \\frac{r}{b}",
                "x^(p/a + r/b)                 | x^{p/a + r/b}",
                "1/(1/a + 1/b)                 | \\frac{1}{1/a + 1/b}",
                "x^(1/2)*sqrt(a)               | x^{1/2} \\sqrt{a}",
                "log(C)^(r/s)                  | (\\ln \\mathsf{C})^{r/s}",
                "x*log(C)*z                    | x (\\ln \\mathsf{C}) z",
                "log(x*z)                      | \\ln(x z)",
                "log(G/eps)                    | \\ln \\frac{G}{\\varepsilon}",
                "(x^a)^b                       | (x^{a})^{b}",
                "x - (a - b)                   | x - (a - b)",
                "x - (-a)                      | x - (-a)",
                "-(a + b)*x                    | -(a + b) x",
                "x*(-a)                        | x (-a)",
                "(1/s)*W0(z)/(1 + W0(z))       | \\frac{1}{s} \\frac{W_{0}(z)}{1 + W_{0}(z)}",
                "0.050*x                       | 0.050 x",
                "406.4/x^0.34                  | \\frac{406.4}{x^{0.34}}",
                "1e20*x                        | 10^{20} x",
                "2*(1/3)                       | 2 \\cdot \\frac{1}{3}",
                "min(3*eps, G)                 | \\min(3 \\varepsilon, G)",
                "ceil(x/2)                     | \\left\\lceil \\frac{x}{2}\\right \\rceil",
                "diff(eps, C)                  | \\frac{\\partial \\varepsilon}{\\partial \\mathsf{C}}",
                "diff(C^2*x, C)                | \\frac{\\partial}{\\partial \\mathsf{C}} \\mathsf{C}^{2} x",
                "diff(C^2 + C, C)              | \\frac{\\mathrm{d}}{\\mathrm{d} \\mathsf{C}} (\\mathsf{C}^{2} + \\mathsf{C})",
                "lim(1/x, x -> inf)            | \\lim_{x \\to \\infty} \\frac{1}{x}",
                "sum(k, 1, 3, x^k)             | \\sum_{k=1}^{3} x^{k}",
                "inf{x + a : x*a = 1, over x}  | \\inf_{\\substack{x \\\\ x a = 1}} (x + a)",
                "best*A*2                      | \\mathrm{best} \\, A \\cdot 2",
                "2*best^2*K0*best/x            | \\frac{2 \\, \\mathrm{best}^{2} K_{0} \\, \\mathrm{best}}{x}",
                "best^2                        | \\mathrm{best}^{2}",
            })
    void setsAsAMathematicianWould(String expression, String latex) {
        assertThat(print(expression)).isEqualTo(latex);
    }

    @Test
    void aSymbolNamedEKeepsApartFromEulersNumber() {
        ExprLatex printer = ExprLatex.display(new LatexNames(List.of("e", "x"), Map.of()));
        Expr e = Expr.sym("e", org.majorant.expr.Domain.POSITIVE);
        assertThat(printer.print(Expr.mul(e, Expr.exp(e)))).isEqualTo("e \\mathrm{e}^{e}");
    }

    @Test
    void twoSymbolsNeverShareAName() {
        LatexNames names = new LatexNames(List.of("K0", "K_0", "K", "W_0"), Map.of("K", "K_{0}"));
        assertThat(List.of(names.of("K0"), names.of("K_0"), names.of("K"), names.of("W_0")))
                .containsExactly("K_{0}", "\\mathtt{K\\_0}", "\\mathtt{K}", "\\mathtt{W\\_0}");
    }
}
