package org.majorant.prove.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;

/** Leading terms, limits and what cannot be told. */
class OrdersTest {
    private static final Expr INFINITY = Expr.formal(FormalKind.INFINITY, List.of(), List.of());
    private static final Expr.Sym C = Expr.sym("C", Domain.POSITIVE);

    static Expr parse(String text) {
        Expr e = TheorySupport.expression(text, "C", "p", "q", "k");
        return org.majorant.expr.Exprs.substitute(
                e,
                java.util.Map.of(
                        Expr.sym("C", Domain.REAL), C,
                        Expr.sym("p", Domain.REAL), Expr.sym("p", Domain.POSITIVE),
                        Expr.sym("q", Domain.REAL), Expr.sym("q", Domain.POSITIVE),
                        Expr.sym("k", Domain.REAL), Expr.sym("k", Domain.POSITIVE)));
    }

    private static String leading(String text, Relation... hypotheses) {
        return new Orders(C, INFINITY, List.of(hypotheses))
                .expand(parse(text))
                .leading()
                .of(C)
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "C^2 + C^3; C^3",
                "C^p*log(C) + C^p; C^p*log(C)",
                "(C^p + k)^q; C^(p*q)",
                "W0(k*C^p); p*log(C)",
                "exp(-p*W0(C)); C^(-p)*log(C)^p",
                "exp(p*log(C) + q*log(log(C)) + k + 1/C); exp(k)*C^p*log(C)^q",
                "W0(C)*exp(W0(C)); C",
                "-Wm1(-1/C); log(C)",
                "omega(C); C",
                "sqrt(C^2 + C) - C; 1/2",
                "log(1 + p/C); p*C^(-1)",
                "exp(-C^p)*C + exp(-2*C^p); exp(-C^p)*C",
                "(1 + p/C)^C; exp(p)",
                "C - W0(C*exp(C)); 0",
                "log(log(C^p)); log(log(C))",
                "max(C, 3*C^(1/2)); C",
                "min(C, 3*C^(1/2)); 3*C^(1/2)",
                "abs(1 - C); C",
            })
    void theLeadingTerm(String f, String expected) {
        if (expected.equals("0")) {
            assertThatThrownBy(() -> leading(f)).isInstanceOf(UndecidedException.class);
        } else {
            assertThat(leading(f)).isEqualTo(expected);
        }
    }

    @Test
    void aSignThatIsNotKnownIsNamed() {
        assertThatThrownBy(() -> leading("C^p + C^q"))
                .isInstanceOf(UndecidedException.class)
                .hasMessageContaining("the sign of")
                .hasMessageContaining("p")
                .hasMessageContaining("q");
        Relation less = new Relation(Expr.sym("q", Domain.POSITIVE), Relation.Op.LT, Expr.sym("p", Domain.POSITIVE));
        assertThat(leading("C^p + C^q", less)).isEqualTo("C^p");
    }

    /** A hypothesis on the variable itself says nothing of the limit, in which it is bound. */
    @Test
    void hypothesesOnTheVariableAreLeftOut() {
        Relation bounded = new Relation(C, Relation.Op.LT, Expr.num(2));
        assertThat(leading("C + 2", bounded)).isEqualTo("C");
    }

    /** The gap between the condition-number exponents of two first-order methods: their difference tends to 0. */
    @Test
    void termsBeyondTheFirstAreFoundWhereTheFirstCancel() {
        Expr gap = parse("artanh(C^(-1/2))/artanh(1/C) - sqrt(C)");
        assertThat(new Orders(C, INFINITY, List.of()).limit(gap)).isEqualTo(Expr.ZERO);
    }

    @Test
    void limitsAtPoints() {
        Expr.Sym x = Expr.sym("x", Domain.REAL);
        Expr f = Expr.div(Expr.sub(Expr.pow(x, Expr.num(2)), Expr.ONE), Expr.sub(x, Expr.ONE));
        assertThat(new Orders(x, Expr.ONE, List.of()).limit(f)).isEqualTo(Expr.num(2));
        Expr step = Expr.div(Expr.sub(x, Expr.ONE), Expr.call(org.majorant.expr.Fn.ABS, Expr.sub(x, Expr.ONE)));
        assertThatThrownBy(() -> new Orders(x, Expr.ONE, List.of()).limit(step))
                .isInstanceOf(UndecidedException.class)
                .hasMessageContaining("two sides");
        assertThat(new Orders(C, Expr.ZERO, List.of()).limit(parse("C*log(C)"))).isEqualTo(Expr.ZERO);
    }

    @Test
    void whatLiesOutsideTheDomainHasNoOrder() {
        for (String f : List.of("log(-C)", "W0(-C)", "Wm1(C)", "artanh(C)", "sqrt(1 - C)", "log(log(log(log(C))))")) {
            assertThatThrownBy(() -> leading(f)).as(f).isInstanceOf(UndecidedException.class);
        }
    }
}
