package org.majorant.prove.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.majorant.RationalPower;
import org.majorant.TheorySupport;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.number.ball.Ball;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;

/**
 * Powers on boxes, against values at rational points: bases that reach to 0 or below, exponents that may be whole, 0 or negative.
 * What counts as defined has a value at every point of the box, or at every point in the domains; each value that there is lies
 * in the enclosure.
 */
class BoxPowerTest {
    private static final int BOXES = 4000;
    private static final int POINTS = 12;
    private static final int MOST = 200;
    private static final double[] ENDS = {
        -2, -1, -0.5, -1e-30, -0.0, 0, 0, 1e-40, Double.MIN_VALUE, 0.25, 0.5, 1, 1.5, 2, 3, 7
    };

    private final SplittableRandom random = new SplittableRandom(Long.getLong("majorant.seed", 31));

    @Test
    void whatIsDefinedHasAValueEverywhereAndTheEnclosureHoldsAllValues() {
        int from0 = 0;
        for (int i = 0; i < BOXES; i++) {
            Expr.Sym x = Expr.sym("x", random.nextBoolean() ? Domain.REAL : Domain.POSITIVE);
            Expr.Sym y = Expr.sym("y", Domain.REAL);
            Interval[] box = {range(), range()};
            Expr power = Expr.pow(x, y);
            boolean inDomains = random.nextBoolean();
            boolean defined = new BoxRelation(Relation.eq(power, power), List.of(x, y), 0, inDomains).isDefinedOn(box);
            Map<Expr.Sym, Interval> named = new LinkedHashMap<>();
            named.put(x, box[0]);
            named.put(y, box[1]);
            boolean hasValues = RangeSearch.missing(power, named).isEmpty();
            Interval value = Enclosure.range(power, named);
            from0 += defined && box[0].inf() == 0 ? 1 : 0;
            for (int k = 0; k < POINTS; k++) {
                BigFraction a = point(box[0]);
                BigFraction b = point(box[1]);
                boolean counts = !inDomains || x.domain().contains(a);
                Optional<Ball> v = RationalPower.value(a, b);
                if (defined && counts || hasValues) {
                    assertThat(v).as("(%s)^(%s) on %s", a, b, named).isPresent();
                }
                v.ifPresent(ball -> assertThat(ball.upperDouble() >= value.inf() && ball.lowerDouble() <= value.sup())
                        .as("(%s)^(%s) in %s", a, b, value)
                        .isTrue());
            }
        }
        assertThat(from0).isGreaterThan(BOXES / 50);
    }

    /** At 0 the powers have no value near the point, and no derivative, though the closed form has a value. */
    @Test
    void aDerivativeNeedsAValueNearThePoint() {
        Expr.Sym x = Expr.sym("x", Domain.REAL);
        for (String body : List.of("x^(3/2)", "x^3*x^(5/2)", "diff(x^(7/2), x)")) {
            Expr d = Expr.diff(TheorySupport.expression(body, "x"), x);
            assertThat(RangeSearch.of(d, Map.of(x, Interval.of(0, 1)), MOST))
                    .as(body)
                    .isEmpty();
            assertThat(RangeSearch.of(d, Map.of(x, Interval.of(0.5, 1)), MOST))
                    .as(body)
                    .isPresent();
        }
        Expr whole = Expr.diff(TheorySupport.expression("x^3", "x"), x);
        assertThat(RangeSearch.of(whole, Map.of(x, Interval.of(-1, 1)), MOST)).isPresent();
    }

    private Interval range() {
        double a = ENDS[random.nextInt(ENDS.length)];
        double b = ENDS[random.nextInt(ENDS.length)];
        return Ends.of(Math.min(a, b), Math.max(a, b));
    }

    private BigFraction point(Interval r) {
        BigFraction lo = BigFraction.from(r.inf());
        BigFraction hi = BigFraction.from(r.sup());
        return RationalPower.between(lo, hi, random);
    }
}
