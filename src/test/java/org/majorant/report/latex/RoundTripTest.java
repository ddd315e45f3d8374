package org.majorant.report.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.number.ball.Ball;

/**
 * What is printed, read back by {@link LatexReader}, has the value of what was printed. A parenthesis too few changes the
 * value or cannot be read.
 */
class RoundTripTest {
    private static final int BITS = 200;
    private static final Map<String, String> DECLARED = Map.of("C", "\\mathsf{C}");
    private static final List<String> SYMBOLS = List.of("A", "x", "C", "xi", "K0", "C_xi", "B'", "kappa");
    private static final LatexNames NAMES = new LatexNames(SYMBOLS, DECLARED);

    private static Expr.Sym symbol(String name) {
        return Expr.sym(name, Domain.POSITIVE);
    }

    private static Arbitrary<Expr> leaves() {
        Arbitrary<Expr> numbers = Arbitraries.of(
                Expr.num(2),
                Expr.num(-3),
                Expr.num(1, 7),
                Expr.num(-2, 3),
                Expr.ONE,
                Expr.num(10_000_000_000L),
                Expr.decimal(new java.math.BigDecimal("0.50")));
        Arbitrary<Expr> leaves = Arbitraries.oneOf(Arbitraries.of(SYMBOLS).map(RoundTripTest::symbol), numbers);
        return leaves;
    }

    @Provide
    Arbitrary<Expr> expressions() {
        return nested(4);
    }

    private static Arbitrary<Expr> nested(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Expr> part = nested(depth - 1);
        return Arbitraries.oneOf(
                leaves(),
                part.map(Expr::neg),
                part.list().ofMinSize(2).ofMaxSize(3).map(Expr::add),
                part.list().ofMinSize(2).ofMaxSize(4).map(Expr::mul),
                Combinators.combine(part, part).as(Expr::div),
                Combinators.combine(part, part).as(Expr::pow),
                Combinators.combine(Arbitraries.of(Fn.LOG, Fn.LOG, Fn.EXP, Fn.SQRT, Fn.W0, Fn.ABS), part)
                        .as((f, e) -> Expr.call(f, e)),
                Combinators.combine(part, part).as((x, y) -> Expr.call(Fn.MIN, x, y)));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void readsBackToTheSameValueInDisplay(@ForAll("expressions") Expr e) {
        readsBack(e, ExprLatex.display(NAMES));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void readsBackToTheSameValueInALine(@ForAll("expressions") Expr e) {
        readsBack(e, ExprLatex.display(NAMES).inline());
    }

    private static void readsBack(Expr e, ExprLatex printer) {
        Map<String, Expr.Sym> symbols = new LinkedHashMap<>();
        SYMBOLS.forEach(s -> symbols.put(NAMES.of(s).replace(" ", ""), symbol(s)));
        String text = printer.print(e);
        assertBalanced(text);
        Expr back = LatexReader.read(text, symbols);
        Ball expected = value(e);
        Statistics.label("has a value")
                .collect(expected != null)
                .coverage(c -> c.check(true).percentage(p -> p > 30));
        if (expected != null) {
            Ball actual = value(back);
            assertThat(actual).as(text).isNotNull();
            assertThat(expected.overlaps(actual))
                    .as("%s printed as %s", e, text)
                    .isTrue();
        }
    }

    static void assertBalanced(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).as(text).isNotNegative();
        }
        assertThat(depth).as(text).isZero();
        assertThat(text.split("\\\\left\\b", -1)).as(text).hasSameSizeAs(text.split("\\\\right\\b", -1));
    }

    /** At one point of unrelated values; null where the expression has none there. */
    private static Ball value(Expr e) {
        Map<Expr.Sym, Ball> point = new LinkedHashMap<>();
        long[] primes = {2, 3, 5, 7, 11, 13, 17, 19};
        for (int i = 0; i < SYMBOLS.size(); i++) {
            point.put(symbol(SYMBOLS.get(i)), BallEvaluator.ball(BigFraction.of(primes[i], 6), BITS));
        }
        try {
            return new BallEvaluator(point, BITS).value(e);
        } catch (ArithmeticException | org.majorant.expr.eval.NoValueException none) {
            return null;
        }
    }
}
