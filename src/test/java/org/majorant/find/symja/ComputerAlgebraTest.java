package org.majorant.find.symja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

class ComputerAlgebraTest {
    private final ComputerAlgebra algebra = new ComputerAlgebra(Duration.ofSeconds(30), 11);
    private final Expr.Sym x = Expr.sym("x", Domain.POSITIVE);
    private final Expr.Sym r = Expr.sym("r", Domain.REAL);
    private final Expr.Sym a = Expr.sym("A", Domain.POSITIVE);
    private final Expr.Sym b = Expr.sym("B", Domain.POSITIVE);

    private static <T> T found(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return ((Answer.Found<T>) answer).value();
    }

    @Test
    void derivativesAreComparedWithOurs() {
        Expr e = Expr.mul(a, Expr.exp(Expr.neg(Expr.mul(b, Expr.w0(Expr.pow(x, a))))));
        assertThat(Expr.ZERO).isNotEqualTo(found(algebra.derivative(e, x)));
    }

    @Test
    void integralsAreDifferentiated() {
        Expr f = Expr.mul(x, Expr.exp(Expr.neg(x)));
        Expr antiderivative = found(algebra.integrate(f, x));
        assertThat(new Comparison(3).equal(f, org.majorant.expr.Derivative.of(antiderivative, x)))
                .isEqualTo(Answer.Check.NORMAL_FORM);
    }

    @Test
    void anIntegralThatIsNotCarriedOutIsRejected() {
        Answer<Expr> gamma = algebra.integrate(Expr.exp(Expr.pow(x, Expr.num(3))), x);
        assertThat(gamma)
                .isInstanceOfSatisfying(
                        Answer.Rejected.class,
                        j -> assertThat(j.reason()).isEqualTo("the answer is not carried out: Gamma"));
    }

    @Test
    void simplificationsKeepTheValue() {
        Expr e = Expr.sub(Expr.pow(Expr.add(x, Expr.ONE), Expr.num(2)), Expr.pow(x, Expr.num(2)));
        assertThat(found(algebra.simplify(e)).toString()).isEqualTo("1 + 2*x");
    }

    @Test
    void rootsArePutInAndCounted() {
        Expr square = Expr.pow(r, Expr.num(2));
        Relation quadratic = Relation.eq(Expr.add(square, Expr.num(2)), Expr.mul(Expr.num(3), r));
        Roots both = found(algebra.solve(quadratic, r));
        assertThat(both.roots()).containsExactlyInAnyOrder(Expr.ONE, Expr.num(2));
        assertThat(both.complete()).isTrue();
        assertThat(both.counting()).isEqualTo("as many as the degree, 2");

        Roots lambert = found(algebra.solve(Relation.eq(Expr.mul(x, Expr.exp(x)), a), x));
        assertThat(lambert.roots()).containsExactly(Expr.w0(a));
        assertThat(lambert.complete()).isFalse();
    }

    @Test
    void rootsOutsideTheDomainOrOnlyApproximateAreNoAnswers() {
        Relation negative = Relation.eq(Expr.add(x, Expr.num(3)), Expr.ONE);
        assertThat(algebra.solve(negative, x))
                .isInstanceOfSatisfying(
                        Answer.Rejected.class, j -> assertThat(j.reason()).contains("-2 lies outside the domain of x"));
        Relation quintic = Relation.eq(Expr.add(Expr.pow(r, Expr.num(5)), Expr.ONE), r);
        assertThat(algebra.solve(quintic, r)).isInstanceOf(Answer.Rejected.class);
    }

    @Test
    void linearSystemsArePutIn() {
        Expr.Sym y = Expr.sym("y", Domain.REAL);
        List<Relation> equations =
                List.of(Relation.eq(Expr.add(Expr.mul(a, r), y), Expr.ONE), Relation.eq(Expr.sub(r, y), b));
        Map<Expr.Sym, Expr> values = found(algebra.solveLinear(equations, List.of(r, y)));
        Expr expected = Expr.div(Expr.add(Expr.ONE, b), Expr.add(Expr.ONE, a));
        assertThat(new Comparison(5).equal(expected, values.get(r))).isEqualTo(Answer.Check.NORMAL_FORM);

        List<Relation> singular =
                List.of(Relation.eq(Expr.add(r, y), a), Relation.eq(Expr.add(r, r, y, y), Expr.mul(Expr.num(2), a)));
        assertThat(algebra.solveLinear(singular, List.of(r, y))).isNotInstanceOf(Answer.Found.class);
    }

    @Test
    void aQuestionThatTakesTooLongIsGivenUpAndTheNextIsAnswered() {
        ComputerAlgebra hasty = new ComputerAlgebra(Duration.ofMillis(500), 11);
        found(hasty.simplify(Expr.add(x, x)));
        Answer<Expr> slow = hasty.integrate(Expr.pow(Expr.w0(x), x), x);
        assertThat(slow)
                .isInstanceOfSatisfying(
                        Answer.NoAnswer.class,
                        n -> assertThat(n.reason()).isEqualTo("no answer within 500 ms: the time limit struck"));
        assertThat(found(hasty.simplify(Expr.add(x, x))).toString()).isEqualTo("2*x");
    }

    @Test
    void comparingTellsAgreementFromProof() {
        Comparison c = new Comparison(1);
        assertThat(c.equal(Expr.mul(x, x), Expr.pow(x, Expr.num(2)))).isEqualTo(Answer.Check.NORMAL_FORM);
        Expr abs = Expr.call(org.majorant.expr.Fn.ABS, r);
        Expr root = Expr.call(org.majorant.expr.Fn.SQRT, Expr.pow(r, Expr.num(2)));
        assertThat(c.equal(abs, root)).isIn(Answer.Check.AGREES_AT_POINTS, Answer.Check.NORMAL_FORM);
        Expr nearly = Expr.add(x, Expr.pow(Expr.num(10), Expr.num(-45)));
        assertThatThrownBy(() -> c.equal(x, nearly)).isInstanceOf(RejectedException.class);
        assertThatThrownBy(() -> c.equal(r, Expr.exp(Expr.log(r))))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("has no real value");
        assertThatThrownBy(() -> c.equal(Expr.log(Expr.neg(x)), x)).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void whatHasNoValueCannotBeAsked() {
        Expr limit = Expr.formal(org.majorant.expr.FormalKind.LIMIT, List.of(x), List.of(Relation.eq(x, Expr.ZERO)));
        assertThat(algebra.simplify(limit)).isInstanceOf(Answer.NoAnswer.class);
    }
}
