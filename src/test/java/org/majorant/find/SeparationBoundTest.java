package org.majorant.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.expr.Expr;
import org.majorant.number.ball.Ball;

/** An algebraic number that is not 0 is at least as far from 0 as the bound says. */
class SeparationBoundTest {
    private static final int FURTHER = 200;

    private static void holds(Expr e) {
        double bits = SeparationBound.bits(e);
        assertThat(bits).as(e.toString()).isBetween(0.0, 1e5);
        Ball value = NearestDouble.ball(e, Map.of(), 2 * (int) bits + FURTHER).abs();
        Ball least = Ball.exact(BigInteger.ONE, -(long) Math.ceil(bits));
        assertThat(!value.containsZero() && value.certainlyBelow(least))
                .as(e + " is nearer to 0 than " + bits + " bits")
                .isFalse();
    }

    /** Numbers that lie close to each other, as sums of roots do. */
    @Property(tries = 300)
    void noSumOfRootsIsNearer(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder sum = new StringBuilder("0");
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            sum.append(random.nextBoolean() ? " + " : " - ")
                    .append(1 + random.nextInt(9))
                    .append("/")
                    .append(1 + random.nextInt(9))
                    .append("*(")
                    .append(1 + random.nextInt(30))
                    .append(random.nextBoolean() ? "/7)^(1/2)" : ")^(1/3)");
        }
        holds(TheorySupport.expression(sum.toString()));
    }

    @Test
    void differencesThatAreSmall() {
        for (String e : new String[] {
            "sqrt(10) + sqrt(11) - sqrt(5) - sqrt(18)",
            "sqrt(1000001) - 2*sqrt(1000000) + sqrt(999999)",
            "1/(sqrt(1000001) - 1000) - 2000",
            "(sqrt(2) - 1)^20",
            "10^15*sqrt(2) - 1414213562373095",
            "1/1000000000 - 1/1000000001"
        }) {
            holds(TheorySupport.expression(e));
        }
    }
}
