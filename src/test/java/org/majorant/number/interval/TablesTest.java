package org.majorant.number.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Every entry of the tables and every constant of exp and log, computed again to 90 digits. */
class TablesTest {
    @Test
    void powersOfTwo() {
        for (int i = 0; i < 64; i++) {
            power(ExpTable.COARSE, i, 64);
            power(ExpTable.FINE, i, 4096);
        }
    }

    private static void power(double[] table, int i, int steps) {
        BigDecimal exact = Reference.exp2(BigDecimal.valueOf(i).divide(BigDecimal.valueOf(steps)));
        Dd entry = new Dd(table[2 * i], table[2 * i + 1]);
        assertThat(entry.hi() + entry.lo()).isEqualTo(entry.hi());
        assertThat(Reference.relativeError(Reference.exactly(entry), exact)).isLessThan(ExpTable.ERROR);
    }

    @Test
    void logarithms() {
        for (int j = LogTable.FIRST; j <= LogTable.LAST; j++) {
            BigDecimal exact = Reference.log(BigDecimal.valueOf(j).divide(BigDecimal.valueOf(128)));
            BigDecimal row = new BigDecimal(LogTable.high(j))
                    .add(new BigDecimal(LogTable.middle(j)))
                    .add(new BigDecimal(LogTable.low(j)));
            assertThat(row.subtract(exact).abs().doubleValue()).isLessThan(LogTable.ERROR);
            assertThat(LogTable.high(j) * 0x1p42).isEqualTo(Math.rint(LogTable.high(j) * 0x1p42));
        }
        assertThat(LogTable.high(128)).isZero();
        assertThat(LogTable.middle(128)).isZero();
    }

    @Test
    void splitConstants() {
        BigDecimal step =
                new BigDecimal(ExpPoint.C1).add(new BigDecimal(ExpPoint.C2)).add(new BigDecimal(ExpPoint.C3));
        BigDecimal steps = step.multiply(BigDecimal.valueOf(4096));
        assertThat(Reference.LN2.subtract(steps).abs().doubleValue()).isLessThan(0x1p-114);
        assertThat(ExpPoint.C1 * 0x1p42).isEqualTo(Math.rint(ExpPoint.C1 * 0x1p42));
        assertThat(ExpPoint.C2 * 0x1p72).isEqualTo(Math.rint(ExpPoint.C2 * 0x1p72));

        BigDecimal ln2 = new BigDecimal(LogPoint.LN2_HIGH)
                .add(new BigDecimal(LogPoint.LN2_MIDDLE))
                .add(new BigDecimal(LogPoint.LN2_LOW));
        assertThat(Reference.LN2.subtract(ln2).abs().doubleValue()).isLessThan(0x1p-155);
        assertThat(LogPoint.LN2_HIGH * 0x1p42).isEqualTo(Math.rint(LogPoint.LN2_HIGH * 0x1p42));
        assertThat(Reference.relativeError(Reference.exactly(Exponentials.LN2), Reference.LN2))
                .isLessThan(0x1p-106);
        assertThat(Reference.relativeError(Reference.exactly(Exponentials.LN10), Reference.LN10))
                .isLessThan(0x1p-106);
    }
}
