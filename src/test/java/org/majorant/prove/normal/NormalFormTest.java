package org.majorant.prove.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.TheorySupport;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Theorem;

/** What the normal form decides, and what it must leave undecided. */
class NormalFormTest {
    private static final String SYMBOLS =
            "let a, b, c, p, q, r, A, B, C, G, z, k in (0, inf)\nlet x, y in real\nlet u in (0, 1)\nlet n in (-inf, 0)\nlet m in [1, inf)\nlet v in [-1/2, 1/2]\n";

    private static Relation relation(String text) {
        Theorem t = TheorySupport.theory(SYMBOLS + "theorem t\nclaim " + text)
                .theorems()
                .get(0);
        return ((Formula.Comparison) t.claims().get(0).formula()).chain().get(0);
    }

    private static boolean equal(String equation) {
        Relation r = relation(equation);
        return new NormalForm().equal(r.left(), r.right());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(A^(p/a))^(a/p) = A",
                "(A*B)^r = A^r*B^r",
                "A^(p/a + q/b) = A^(p/a)*A^(q/b)",
                "(p/a + q/b)*(1/(p/a + q/b)) = 1",
                "r/(p/a + q/b) = r*a*b/(p*b + q*a)",
                "exp(log(A)*r) = A^r",
                "log(A^r*B) = r*log(A) + log(B)",
                "4^r = 2^(2*r)",
                "8^(1/2) = 2*2^(1/2)",
                "W0(z)*exp(W0(z)) = z",
                "exp(-r*W0(z)) = (W0(z)/z)^r",
                "log(W0(z)) = log(z) - W0(z)",
                "W0(a*exp(a)) = a",
                "Wm1(-(1 + a)*exp(-1 - a)) = -1 - a",
                "W0(u*log(u)*0 + A*log(1 + A)*0) = 0",
                "omega(x) + log(omega(x)) = x",
                "(x + y)^2 = x^2 + 2*x*y + y^2",
                "x*W0(exp(x))*exp(W0(exp(x))) = x*exp(x)",
                "1/(1 - u) - u/(1 - u) = 1",
                "(-n)^r*(-1/n)^r = 1",
                "sqrt(A^2) = A",
                "abs(n) = -n",
                "artanh(u) = log((1 + u)/(1 - u))/2",
                "max(A, A + B) = A + B",
                "exp(1)*exp(-1) = 1"
            })
    void findsEqual(String equation) {
        assertThat(equal(equation)).isTrue();
    }

    /** Each of these is false somewhere, most of them nearly everywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(A + B)^r = A^r + B^r",
                "log(A + B) = log(A) + log(B)",
                "A^(p/a + q/b) = A^(p/a)*A^(q/a)",
                "exp(r*W0(z)) = (W0(z)/z)^r",
                "log(W0(z)) = z",
                "W0(-a*exp(-a)) = -a",
                "Wm1(-u*exp(-u)) = -u",
                "8^(1/2) = 2*2^(1/3)",
                "x^2 = x",
                "sqrt(x^2) = x",
                "exp(-50) = 0",
                "r/(p/a + q/b) = r*a*b/(p*a + q*b)"
            })
    void doesNotFindEqual(String equation) {
        Relation r = relation(equation);
        boolean found;
        try {
            found = new NormalForm().equal(r.left(), r.right());
        } catch (UndecidedException e) {
            found = false;
        }
        assertThat(found).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"log(x) = 0", "x^r = 1", "1/x = 1", "W0(x) = 0", "Wm1(z) = 0", "1/(A - B) = 1", "log(1 - A) = 0"
            })
    void refusesWhatMayBeUndefined(String equation) {
        Relation r = relation(equation);
        assertThatThrownBy(() -> new NormalForm().equal(r.left(), r.right())).isInstanceOf(UndecidedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A + B; 0; POSITIVE",
                "u; 1; NEGATIVE",
                "u^2; u; NEGATIVE",
                "x^2; 0; NON_NEGATIVE",
                "W0(z)/(1 + W0(z)); 1; NEGATIVE",
                "W0(-u*exp(-1)); -1; POSITIVE",
                "Wm1(-u*exp(-1)); -1; NEGATIVE",
                "log(1 + A); 0; POSITIVE",
                "exp(-1); 1/3; POSITIVE",
                "n; A; NEGATIVE",
                "m; 1; NON_NEGATIVE",
                "m^2; m; NON_NEGATIVE",
                "v; 1/2; NON_POSITIVE",
                "v; 1; NEGATIVE",
                "Wm1(-exp(-1)/m); -1; NON_POSITIVE",
                "A; B; UNKNOWN",
                "x; 0; UNKNOWN"
            })
    void tellsSigns(String left, String right, Sign expected) {
        Relation r = relation(left + " = " + right);
        assertThat(new NormalForm().compare(r.left(), r.right())).isEqualTo(expected);
    }

    @Test
    void usesHypotheses() {
        NormalForm form = NormalForm.assuming(List.of(relation("A < B")));
        Relation r = relation("log(B/A) = 0");
        assertThat(form.compare(r.left(), r.right())).isEqualTo(Sign.POSITIVE);
        Relation scaled = relation("C*A - C*B = 0");
        assertThat(form.compare(scaled.left(), scaled.right())).isEqualTo(Sign.NEGATIVE);
    }

    /** The same difference without its hypothesis is unknown: the hypothesis is what decides. */
    @Test
    void withoutTheHypothesisNothingIsKnown() {
        Relation r = relation("log(B/A) = 0");
        assertThat(new NormalForm().compare(r.left(), r.right())).isEqualTo(Sign.UNKNOWN);
    }

    @Test
    void manyTermsAreRefusedNotMultipliedOut() {
        Expr sum = relation("A + B + C + G + a + b + c + p + q + r = 0").left();
        Expr power = Expr.pow(sum, Expr.num(40));
        NormalForm form = new NormalForm();
        assertThat(form.isZero(form.of(Expr.sub(power, power)))).isTrue();
    }
}
