package org.majorant.expr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.BallFunctions;
import org.majorant.expr.eval.Definedness;
import org.majorant.expr.eval.DoubleFunctions;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;

/** Every row against the values of its function on balls, at points drawn on both sides of every end: a new row is tested as it is. */
class FunctionTableTest {
    private static final int BITS = 160;
    private static final Expr.Sym X = Expr.sym("x", Domain.REAL);

    private static List<BigFraction> points(Fn f) {
        SplittableRandom random = new SplittableRandom(f.ordinal());
        List<BigFraction> all = new ArrayList<>(List.of(BigFraction.ZERO, BigFraction.ONE, BigFraction.of(-1)));
        for (int i = 0; i < 300; i++) {
            all.add(BigFraction.of(random.nextInt(-4000, 4000), 1 << random.nextInt(4, 16)));
        }
        all.sort(null);
        return all;
    }

    private static Ball ball(Expr e) {
        return new BallEvaluator(Map.of(), BITS).value(e);
    }

    private static Ball value(Fn f, BigFraction x) {
        return BallFunctions.value(f, List.of(BallEvaluator.ball(x, BITS)), BITS);
    }

    private static boolean holds(Relation r) {
        Ball d = ball(Expr.sub(r.left(), r.right()));
        return r.op().holds(d.isExactZero() ? 0 : d.signum());
    }

    private static boolean isDefined(Fn f, BigFraction x) {
        return Definedness.needs(Expr.call(f, Expr.num(x))).stream()
                .anyMatch(way -> way.stream().allMatch(FunctionTableTest::holds));
    }

    private static boolean has(Fn f, BigFraction x) {
        try {
            value(f, x);
            return true;
        } catch (BallException none) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PI")
    void theDomainIsWhereBallsHaveAValue(Fn f) {
        for (BigFraction x : points(f)) {
            assertThat(has(f, x)).as("%s(%s)", f.text(), x).isEqualTo(isDefined(f, x));
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAndSignsAreAsTheRowSays(Fn f) {
        FunctionRow row = f.row();
        List<Ball> all = f.isConstant()
                ? List.of(BallFunctions.value(f, List.of(), BITS))
                : points(f).stream()
                        .filter(x -> has(f, x))
                        .map(x -> value(f, x))
                        .toList();
        for (Ball y : all) {
            row.values()
                    .least()
                    .ifPresent(e -> assertThat(y.certainlyBelow(ball(e))).isFalse());
            row.values()
                    .greatest()
                    .ifPresent(e -> assertThat(ball(e).certainlyBelow(y)).isFalse());
            if (row.signed() == FunctionRow.Signed.POSITIVE) {
                assertThat(y.isPositive()).isTrue();
            }
        }
        for (BigFraction x : f.isConstant() ? List.<BigFraction>of() : points(f)) {
            if (has(f, x)) {
                int s = value(f, x).isExactZero() ? 0 : value(f, x).signum();
                if (row.signed() == FunctionRow.Signed.LIKE_ARGUMENT) {
                    assertThat(s).as("%s", x).isEqualTo(x.signum());
                }
                assertThat(s > 0 || x.signum() <= 0 || !row.keepsPositive())
                        .as("%s", x)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PI")
    void growsOrFallsOrIsOddAsTheRowSays(Fn f) {
        List<BigFraction> inside =
                points(f).stream().filter(x -> has(f, x)).distinct().toList();
        for (int i = 1; i < inside.size() && f.row().monotone() != 0; i++) {
            Ball below = value(f, inside.get(i - 1));
            Ball above = value(f, inside.get(i));
            boolean apart = below.certainlyBelow(above) || above.certainlyBelow(below);
            assertThat(!apart || below.certainlyBelow(above) == f.row().monotone() > 0)
                    .as("%s between %s and %s", f.text(), inside.get(i - 1), inside.get(i))
                    .isTrue();
        }
        for (BigFraction x : inside) {
            if (f.row().isOdd()) {
                assertThat(value(f, x.negate()).overlaps(value(f, x).negate())).isTrue();
            }
        }
    }

    /** Of the mean value theorem: the quotient of differences lies among the slopes over the ball between. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PI")
    void theSlopeIsTheOneOfTheValues(Fn f) {
        if (f.row().slope().isEmpty()) {
            return;
        }
        Expr slope = Derivative.of(Expr.call(f, X), X);
        BigFraction step = BigFraction.of(1, 1 << 20);
        int tried = 0;
        for (BigFraction x : points(f)) {
            BigFraction next = x.add(step);
            Ball between = Ball.hull(BallEvaluator.ball(x, BITS), BallEvaluator.ball(next, BITS), BITS);
            try {
                Ball slopes = new BallEvaluator(Map.of(X, between), BITS).value(slope);
                Ball rise = value(f, next).subtract(value(f, x), BITS);
                assertThat(slopes.overlaps(rise.divide(BallEvaluator.ball(step, BITS), BITS)))
                        .as("%s at %s", f.text(), x)
                        .isTrue();
                tried++;
            } catch (BallException outside) {
                // Near an end, or beyond it.
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PI")
    void exactValuesInversesSeriesAndDoublesAgreeWithBalls(Fn f) {
        FunctionRow row = f.row();
        for (BigFraction x : points(f)) {
            if (!has(f, x)) {
                assertThat(DoubleFunctions.value(f, x.doubleValue(), x.doubleValue()))
                        .isNotFinite();
                continue;
            }
            Ball y = value(f, x);
            double near = DoubleFunctions.value(f, x.doubleValue(), x.doubleValue());
            double exactly = y.doubleValue();
            assertThat(near == exactly || Math.abs(near - exactly) <= 2e-14 * Math.abs(exactly))
                    .as("%s(%s) = %s, %s", f.text(), x, near, y)
                    .isTrue();
            BigFraction exact = row.exact(List.of(x));
            if (exact != null) {
                assertThat(y.contains(exact.getNumerator(), exact.getDenominator()))
                        .isTrue();
            }
            row.inverse().ifPresent(inverse -> {
                try {
                    Ball back = new BallEvaluator(Map.of(X, y), BITS).value(inverse.apply(X));
                    assertThat(back.overlaps(BallEvaluator.ball(x, BITS)))
                            .as("%s", x)
                            .isTrue();
                } catch (BallException wide) {
                    // The inverse at an end of the values.
                }
            });
        }
        row.taylor().ifPresent(t -> {
            BigFraction x = BigFraction.of(1, 1 << 12);
            Expr sum = Expr.ZERO;
            for (int k = 1; k <= 9; k++) {
                sum = Expr.add(sum, Expr.mul(t.apply(k), Expr.num(x.pow(k))));
            }
            Ball rest = value(f, x).subtract(ball(sum), BITS).abs();
            assertThat(rest.upperDouble()).isLessThan(0x1p-119);
        });
        row.atInfinity().ifPresent(l -> tendsTo(f, l, 1));
        row.atMinusInfinity().ifPresent(l -> tendsTo(f, l, -1));
    }

    /** The distance from the limit over the gap falls. */
    private static void tendsTo(Fn f, FunctionRow.Limit limit, int side) {
        double before = 1;
        for (int x = 2; x <= 8; x++) {
            BigFraction at = BigFraction.of(side * x);
            Ball distance = value(f, at).subtract(ball(limit.value()), BITS).abs();
            Ball gap = ball(limit.gap().apply(Expr.num(at)));
            double ratio = distance.divide(gap, BITS).upperDouble();
            assertThat(ratio).isLessThan(before);
            before = ratio;
        }
    }
}
