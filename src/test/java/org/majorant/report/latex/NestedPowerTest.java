package org.majorant.report.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.eval.TeXUtilities;
import org.matheclipse.core.expression.F;
import org.matheclipse.parser.client.ParserConfig;

/** Why the printer is our own: a power of a power loses its parentheses in Symja's. */
class NestedPowerTest {
    @Test
    void aPowerOfAPowerKeepsItsParentheses() throws InterruptedException {
        // As in org.majorant.find.symja: before any other class of it, or every later test has its names folded.
        ParserConfig.PARSER_USE_LOWERCASE_SYMBOLS = false;
        F.await();
        EvalEngine engine = new EvalEngine(false);
        EvalEngine.set(engine);
        java.io.StringWriter tex = new java.io.StringWriter();
        new TeXUtilities(engine, false).toTeX(F.Power(F.Power(F.Dummy("x"), F.Dummy("a")), F.Dummy("b")), tex);
        assertThat(tex.toString()).isEqualTo("{{x}^{a}}^{b}");

        LatexNames names = new LatexNames(List.of("x", "a", "b"), Map.of());
        Expr power = Expr.pow(Expr.pow(sym("x"), sym("a")), sym("b"));
        assertThat(ExprLatex.display(names).print(power)).isEqualTo("(x^{a})^{b}");
    }

    private static Expr sym(String name) {
        return Expr.sym(name, Domain.POSITIVE);
    }
}
