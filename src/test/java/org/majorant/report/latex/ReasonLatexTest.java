package org.majorant.report.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.judge.Entry;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Statement;
import org.majorant.verdict.Verdict;

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

    /** A step that is refused, and the verdict on its theorem: no formula of the theory language, and the author's abbreviations. */
    @Test
    void aRefusalIsSetAsMathematics() {
        Entry e = TheorySupport.examine(
                        TheorySupport.theory(
                                "let A, B, C in (0, inf)\nlet x in real\ntheorem t\nlet best = sqrt(A^2 + B^2)\n"
                                        + "given best < C\nclaim best^3 < C^3 + exp(-x^2)\nproof\nclaim 1 by rearranging given 1"))
                .get(0);
        assertThat(((Verdict.Undecided) e.verdict()).reason().toString()).contains("both sides of best < C");
        String printed = VerdictLatex.print(
                e,
                new LatexNames(List.of("best", "C", "x"), Map.of()),
                ExprLatex.display(new LatexNames(List.of("best", "C", "x"), Map.of())));
        assertThat(printed).contains("$\\mathrm{best} < C$").doesNotContain("\\texttt");
    }
}
