package org.majorant.prove.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.prove.normal.UndecidedException;

/** Random functions: where an expansion is given, the ratio to the sum of its terms at C = 10^4000 is near 1. */
class OrdersPropertyTest {
    private static final Expr.Sym C = Expr.sym("C", Domain.POSITIVE);
    private static final BigFraction FAR = BigFraction.of(BigInteger.TEN.pow(4000));

    /** ln ln C / ln C is 0.1 % there, and what is left out is at most of that order; powers and sums multiply it. */
    private static final double NEAR = 0.08;

    private static int decided;
    private static int tried;

    @Provide
    Arbitrary<Expr> functions() {
        return function(3);
    }

    private static Arbitrary<Expr> function(int depth) {
        Arbitrary<Expr> exponent =
                Arbitraries.of(Expr.num(1, 2), Expr.num(1, 3), Expr.num(2), Expr.num(-1), Expr.num(-1, 7), Expr.ONE);
        Arbitrary<Expr> number = Arbitraries.of(Expr.num(1, 3), Expr.num(1), Expr.num(2), Expr.num(-1), Expr.num(5));
        Arbitrary<Expr> leaf = Arbitraries.oneOf(exponent.map(a -> Expr.pow(C, a)), number, Arbitraries.just(C));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> below = function(depth - 1);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, leaf),
                net.jqwik.api.Tuple.of(4, Combinators.combine(below, below).as((x, y) -> Expr.add(x, y))),
                net.jqwik.api.Tuple.of(2, Combinators.combine(below, below).as((x, y) -> Expr.mul(x, y))),
                net.jqwik.api.Tuple.of(1, Combinators.combine(below, below).as(Expr::div)),
                net.jqwik.api.Tuple.of(2, Combinators.combine(below, exponent).as(Expr::pow)),
                net.jqwik.api.Tuple.of(3, below.map(Expr::log)),
                net.jqwik.api.Tuple.of(2, below.map(Expr::w0)),
                net.jqwik.api.Tuple.of(1, below.map(x -> Expr.wm1(Expr.neg(Expr.div(Expr.ONE, x))))),
                net.jqwik.api.Tuple.of(
                        2, Combinators.combine(number, below).as((k, x) -> Expr.exp(Expr.mul(k, Expr.w0(x))))));
    }

    @Property(tries = 1500, seed = "20261122")
    void theRatioToTheExpansionIsNearOne(@ForAll("functions") Expr f) {
        tried++;
        Expr infinity = Expr.formal(FormalKind.INFINITY, List.of(), List.of());
        Expr terms;
        try {
            Expansion x = new Orders(C, infinity, List.of()).expand(f);
            List<Expr> all = x.terms().stream().map(t -> t.of(C)).toList();
            terms = all.size() == 1 ? all.get(0) : Expr.add(all);
        } catch (UndecidedException | NotDifferentiableException e) {
            return;
        }
        Optional<Ball> ratio = ratio(f, terms);
        if (ratio.isPresent()) {
            decided++;
            assertThat(ratio.get().lowerDouble()).as("%s to %s", f, terms).isBetween(1 - NEAR, 1 + NEAR);
        }
    }

    private static Optional<Ball> ratio(Expr f, Expr terms) {
        for (int precision : new int[] {200, 20_000}) {
            try {
                Ball c = BallEvaluator.ball(FAR, precision);
                Ball x = new BallEvaluator(Map.of(C, c), precision).value(Expr.div(f, terms));
                if (x.upperDouble() - x.lowerDouble() < 1e-6) {
                    return Optional.of(x);
                }
            } catch (BallException | NoValueException e) {
                // More digits may help.
            }
        }
        return Optional.empty();
    }

    @AfterContainer
    static void mostAreDecided() {
        assertThat(decided).as("of %d", tried).isGreaterThan(tried / 3);
    }
}
