package org.majorant.theorem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A number prints as one text: that of {@link BigDecimal#setScale} and of no neighbour of it. */
class ReportedNumbersTest {
    @Property(tries = 500)
    void aNumberIsInTheIntervalOfItsTextAndOfNoOther(
            @ForAll @IntRange(min = -400, max = 400) int thousandths,
            @ForAll @IntRange(min = 0, max = 2) int decimals,
            @ForAll boolean truncated) {
        BigDecimal value = new BigDecimal(thousandths).movePointLeft(3);
        BigDecimal text = value.setScale(decimals, truncated ? RoundingMode.DOWN : RoundingMode.HALF_UP);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        for (int step = -2; step <= 2; step++) {
            BigDecimal other = text.add(unit.multiply(BigDecimal.valueOf(step)));
            assertThat(ReportedNumbers.interval(ReportedNumbers.exact(other), decimals, truncated)
                            .contains(ReportedNumbers.exact(value)))
                    .as("%s prints as %s, asked for %s", value, text, other)
                    .isEqualTo(step == 0);
        }
    }
}
