package org.majorant.theorem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

class ReasonTest {
    private static final Expr.Sym X = Expr.sym("x", Domain.POSITIVE);
    private static final Expr.Sym Y = Expr.sym("y", Domain.REAL);
    private static final Relation LESS = new Relation(X, Relation.Op.LT, Y);

    @Test
    void partsOfEveryTypeReadAsOneLine() {
        Formula all = new Formula.Quantified(true, X, new Formula.Comparison(List.of(LESS)));
        Statement said =
                new Statement("", new Formula.Comparison(List.of(LESS)), List.of(Relation.eq(X, Expr.ONE)), null);
        Reason r = Reason.of(
                        "what follows is ", LESS, ", not ", Expr.add(X, Y), " in ", Domain.POSITIVE, "; ", all, ": ")
                .and(said, " at ", 2, " of ", List.of(X, Y));
        assertThat(r)
                .hasToString(
                        "what follows is x < y, not x + y in (0, inf); for all x in (0, inf): x < y: x < y when x = 1"
                                + " at 2 of x, y");
    }

    @Test
    void neighbouringWordsAreOnePart() {
        assertThat(Reason.of("a", "", " b", 3, X).parts())
                .containsExactly(new Reason.Words("a b3"), new Reason.Value(X));
        assertThat(Reason.of("a ").and("b")).isEqualTo(Reason.of("a b"));
    }

    @Test
    void expressionsInsideChangeAndWordsStay() {
        Reason r = Reason.of("x is ", X, ", ", LESS).map(e -> e == X ? Y : e);
        assertThat(r).hasToString("x is y, y < y");
    }

    @Test
    void aPartOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> Reason.of("a", new StringBuilder())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reason.of((Object) null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListsGivenAreCopied() {
        List<Reason.Part> parts = new ArrayList<>(List.of(new Reason.Value(X)));
        Reason r = new Reason(parts);
        parts.clear();
        assertThat(r.parts()).hasSize(1);
        assertThatThrownBy(() -> r.parts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void abbreviationsAreFoldedBack() {
        Theorem t = TheorySupport.theory(
                        "let A, M, a in (0, inf)",
                        "let half = 1/2",
                        "let s = A*M^(-a)",
                        "let r = s/(1 + s)",
                        "theorem t",
                        "claim lim(r, M -> inf) < half")
                .theorems()
                .get(0);
        Reason r = Reason.of("it is not known that ", t.claims().get(0), " and ", Expr.num(1, 2))
                .map(t.expansion());
        assertThat(r).hasToString("it is not known that lim(A*M^(-a)/(1 + A*M^(-a)), M -> inf) < 1/2 and 1/2");
        assertThat(r.folded(t)).hasToString("it is not known that lim(r, M -> inf) < 1/2 and 1/2");
    }
}
