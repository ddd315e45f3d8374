package org.majorant.report.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Statement;

/** In print a reason's formulas are mathematics and its words are words. */
class ReasonLatexTest {
    private static final Expr.Sym XI = Expr.sym("xi", Domain.POSITIVE);
    private static final Expr.Sym DATA = Expr.sym("data", Domain.POSITIVE);

    private static String print(Object... parts) {
        LatexNames names = new LatexNames(List.of("xi", "data"), Map.of());
        return new ReasonLatex(ExprLatex.display(names)).print(Reason.of(parts));
    }

    @Test
    void formulasAreSetAsMathematics() {
        Relation less = new Relation(Expr.div(XI, DATA), Relation.Op.LE, Expr.exp(XI));
        assertThat(print("it is not known that ", less, ", 100% of ", Expr.mul(XI, DATA), " in ", Domain.NATURAL))
                .isEqualTo(
                        "it is not known that $\\xi/\\mathrm{data} \\le e^{\\xi}$, 100\\% of $\\xi \\, \\mathrm{data}$ in"
                                + " $\\mathbb{N}_{\\ge 1}$");
    }

    @Test
    void aStatementShowsItsConditions() {
        Formula f = new Formula.Comparison(List.of(Relation.eq(XI, Expr.ONE)));
        Statement s = new Statement("", f, List.of(new Relation(DATA, Relation.Op.GT, XI)), null);
        assertThat(print(s, ".")).isEqualTo("$\\xi = 1\\text{ for } \\mathrm{data} > \\xi$.");
    }
}
