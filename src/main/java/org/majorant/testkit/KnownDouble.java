package org.majorant.testkit;

import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.number.ball.BallPrecisionException;

/** The double of a value that is known as balls. */
final class KnownDouble {
    private static final int FIRST_PRECISION = 64;
    private static final int LAST_PRECISION = 1536;

    private KnownDouble() {}

    /**
     * The double nearest to a value, or one of the two where it lies between them as far as is known; empty where nothing is known,
     * or it lies beyond the doubles.
     *
     * @param atPrecision the value to so many bits; throws where it has none
     */
    static OptionalDouble of(IntFunction<Ball> atPrecision) {
        OptionalDouble near = OptionalDouble.empty();
        for (int precision = FIRST_PRECISION; precision <= LAST_PRECISION; precision *= 2) {
            try {
                Ball value = atPrecision.apply(precision);
                double low = value.lowerEnd(precision).doubleValue();
                double high = value.upperEnd(precision).doubleValue();
                if (low == high) {
                    return Double.isInfinite(low) ? OptionalDouble.empty() : OptionalDouble.of(low);
                }
                near = high <= Math.nextUp(low) && Double.isFinite(high)
                        ? OptionalDouble.of(value.doubleValue())
                        : OptionalDouble.empty();
            } catch (BallPrecisionException x) {
                // More precision decides.
            } catch (BallException | NoValueException | NotDifferentiableException x) {
                return OptionalDouble.empty();
            }
        }
        return near;
    }
}
