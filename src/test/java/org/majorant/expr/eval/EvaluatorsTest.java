package org.majorant.expr.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.TheorySupport;
import org.majorant.expr.Expr;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallDomainException;

/** The three evaluators against each other. */
class EvaluatorsTest {
    private static Expr parse(String text) {
        return TheorySupport.expression(text, "x", "y");
    }

    private static Expr.Sym symbol(String name) {
        return (Expr.Sym) parse(name);
    }

    private static Map<Expr.Sym, BigFraction> point(BigFraction x, BigFraction y) {
        return Map.of(symbol("x"), x, symbol("y"), y);
    }

    private static Ball ball(String e, int precision) {
        Map<Expr.Sym, Ball> values = Map.of(
                symbol("x"), BallEvaluator.ball(BigFraction.of(3, 7), precision),
                symbol("y"), BallEvaluator.ball(BigFraction.of(5, 2), precision));
        return new BallEvaluator(values, precision).value(parse(e));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x + y*2 - 1/3",
                "x^y",
                "y^(-3)",
                "exp(-x)*log(y)",
                "W0(y*exp(x))",
                "Wm1(-x/2)",
                "W0(exp(y))",
                "omega(x - y)",
                "sqrt(x*y)",
                "max(x, y, 1) - min(x, y) + abs(-x)",
                "ceil(y) + floor(y)",
                "artanh(x)",
                "diff(x^2*exp(y), x)",
                "(x + y)/(x - y)"
            })
    void theDoubleIsNearTheBall(String e) {
        double value = DoubleProgram.compile(parse(e), List.of(symbol("x"), symbol("y")))
                .value(3.0 / 7, 2.5);
        double exact = ball(e, 120).doubleValue();
        assertThat(value).isCloseTo(exact, org.assertj.core.data.Offset.offset(1e-14 * Math.abs(exact)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x + y*2 - 1/3", "(x - y)^5/(1 + x)", "abs(-x) + max(x, y)", "sqrt(4/9) + x", "exp(0)*y"})
    void theBallContainsTheRational(String e) {
        BigFraction exact = new ExactEvaluator(point(BigFraction.of(3, 7), BigFraction.of(5, 2))).value(parse(e));
        assertThat(ball(e, 64).contains(exact.getNumerator(), exact.getDenominator()))
                .isTrue();
    }

    @Test
    void noRationalWhereThereIsNone() {
        for (String e : List.of("exp(x)", "x^(1/2)", "sqrt(2)", "log(2)", "1/(x - 3/7)", "2^(2^40)", "x^y")) {
            Map<Expr.Sym, BigFraction> at = point(BigFraction.of(3, 7), BigFraction.of(5, 2));
            assertThat(new ExactEvaluator(at).value(parse(e))).as(e).isNull();
        }
    }

    @Test
    void outsideTheDomain() {
        assertThatThrownBy(() -> ball("log(x - y)", 64)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> ball("(x - y)^x", 64)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> ball("lim(x, y -> inf)", 64)).isInstanceOf(NoValueException.class);
        double nan = DoubleProgram.compile(parse("log(x - y)"), List.of(symbol("x"), symbol("y")))
                .value(1, 2);
        assertThat(nan).isNaN();
    }

    @Test
    void sharedSubtreesAreComputedOnceAndNothingIsAllocatedForRegisters() {
        Expr shared = parse("exp(x)");
        Expr tower = shared;
        for (int i = 0; i < 60; i++) {
            tower = Expr.add(tower, tower);
        }
        DoubleProgram p = DoubleProgram.compile(tower, List.of(symbol("x")));
        assertThat(p.newRegisters()).hasSizeLessThan(80);
        assertThat(p.value(0)).isEqualTo(0x1p60);
    }
}
