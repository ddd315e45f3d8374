package org.majorant.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;

/** The error in ulp is right to the last bit: half an ulp either way, powers of two, the ends of the doubles. */
class UlpErrorTest {
    private static final Expr.Sym X = Expr.sym("x", Domain.REAL);

    private static UlpError.Verdict verdict(Expr e, double x, double computed, double allowed) {
        return UlpError.of(e, Map.of(X, BigFraction.from(x)), computed, allowed).verdict();
    }

    @Test
    void aCorrectlyRoundedResultIsWithinHalfAnUlpAndItsNeighboursAreNot() {
        Expr third = Expr.div(X, Expr.num(3));
        for (double x : new double[] {1, 2, 3.3e300, 7e-310, -7}) {
            double right = x / 3;
            assertThat(verdict(third, x, right, 0.5)).isEqualTo(UlpError.Verdict.WITHIN);
            assertThat(verdict(third, x, right, 0.01)).isEqualTo(UlpError.Verdict.BEYOND);
            assertThat(verdict(third, x, Math.nextUp(right), 0.5)).isEqualTo(UlpError.Verdict.BEYOND);
            assertThat(verdict(third, x, Math.nextDown(right), 0.5)).isEqualTo(UlpError.Verdict.BEYOND);
            assertThat(verdict(third, x, Math.nextUp(right), 1.5)).isEqualTo(UlpError.Verdict.WITHIN);
        }
    }

    @Test
    void anErrorOfExactlyWhatIsAllowedIsAllowed() {
        Expr same = Expr.mul(X, Expr.num(2));
        assertThat(verdict(same, 1.5, 3, 0)).isEqualTo(UlpError.Verdict.WITHIN);
        assertThat(verdict(same, 1.5, Math.nextUp(3.0), 1)).isEqualTo(UlpError.Verdict.WITHIN);
        assertThat(verdict(same, 1.5, Math.nextUp(3.0), 0.999)).isEqualTo(UlpError.Verdict.BEYOND);
        assertThat(verdict(same, 0, 0, 0)).isEqualTo(UlpError.Verdict.WITHIN);
        assertThat(verdict(same, 0, Double.MIN_VALUE, 0)).isEqualTo(UlpError.Verdict.BEYOND);
    }

    @Test
    void noNumberIsNeverWithin() {
        Expr square = Expr.mul(X, X);
        assertThat(verdict(square, 2, Double.NaN, 1e9)).isEqualTo(UlpError.Verdict.BEYOND);
        assertThat(verdict(square, 2, Double.POSITIVE_INFINITY, 1e9)).isEqualTo(UlpError.Verdict.BEYOND);
        assertThat(verdict(square, 1e200, Double.POSITIVE_INFINITY, 1)).isEqualTo(UlpError.Verdict.WITHIN);
        assertThat(verdict(square, 1e200, Double.NEGATIVE_INFINITY, 1)).isEqualTo(UlpError.Verdict.BEYOND);
        assertThat(verdict(square, 1e200, Double.MAX_VALUE, 1)).isEqualTo(UlpError.Verdict.BEYOND);
        assertThat(verdict(square, 1e-200, 0, 0.5)).isEqualTo(UlpError.Verdict.WITHIN);
    }

    @Test
    void whatHasNoValueIsSaidToHaveNone() {
        assertThat(verdict(Expr.log(X), -1, 0, 1)).isEqualTo(UlpError.Verdict.NO_VALUE);
        assertThat(verdict(Expr.wm1(X), -0.1, -3.577152063957297, 1)).isEqualTo(UlpError.Verdict.WITHIN);
        assertThat(verdict(Expr.wm1(X), -0.1, -3.577152063957, 1)).isEqualTo(UlpError.Verdict.BEYOND);
    }
}
