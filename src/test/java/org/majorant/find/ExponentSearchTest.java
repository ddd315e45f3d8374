package org.majorant.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.majorant.find.ExponentChoice.Form;

/** The choices are those that a plain search over all of them gives. */
class ExponentSearchTest {
    private static final List<BigFraction> ONE = List.of(BigFraction.ONE);
    private static final List<BigFraction> HALF = List.of(BigFraction.of(1, 2));
    private static final List<BigFraction> COSTS =
            IntStream.rangeClosed(0, 5).mapToObj(BigFraction::of).toList();

    private static ExponentSearch standard(Form... forms) {
        return new ExponentSearch(List.of(forms), ONE, HALF, ONE, COSTS, COSTS, COSTS);
    }

    /** Readings (i), (ii) and (iii): the cost of M^2 N^2 a step. */
    @Test
    void theReadingsAreAmongThem() {
        BigFraction two = BigFraction.of(2);
        ExponentChoice first = new ExponentChoice(
                Form.EXPONENTIAL, BigFraction.ONE, BigFraction.of(1, 2), null, two, two, BigFraction.ONE);
        assertThat(standard(Form.EXPONENTIAL).find(BigFraction.of(1, 6))).contains(first);
        assertThat(first.order()).isEqualTo("C^(-1/6)*log(C)^(1/6)");
        ExponentChoice third = new ExponentChoice(
                Form.POWER, BigFraction.ONE, BigFraction.of(1, 2), BigFraction.ONE, two, two, BigFraction.ONE);
        assertThat(standard(Form.POWER).find(BigFraction.of(1, 7))).contains(third);
        assertThat(third.order()).isEqualTo("C^(-1/7)");
        ExponentChoice second = new ExponentChoice(
                Form.CONSTANT_STEP, BigFraction.ONE, BigFraction.of(1, 2), BigFraction.ONE, two, two, BigFraction.ONE);
        assertThat(standard(Form.CONSTANT_STEP).find(BigFraction.of(1, 7))).contains(second);
        assertThat(second.order()).isEqualTo("C^(-1/7)*log(C)^(1/7)");
    }

    @Test
    void thePlainSearchFindsTheSame() {
        int exponential = 0;
        int power = 0;
        for (int p = 0; p <= 5; p++) {
            for (int q = 0; q <= 5; q++) {
                for (int r = 0; r <= 5; r++) {
                    exponential += p + 2 * q == 7 ? 1 : 0;
                    power += p + 2 * q + r == 7 ? 1 : 0;
                }
            }
        }
        assertThat(standard(Form.EXPONENTIAL).find(BigFraction.of(1, 7))).hasSize(exponential);
        assertThat(standard(Form.POWER).find(BigFraction.of(1, 7))).hasSize(power);
        assertThat(standard(Form.POWER, Form.EXPONENTIAL).size()).isEqualTo(432);
    }

    @Test
    void theSimplestComesFirst() {
        List<ExponentChoice> found = standard(Form.POWER).find(BigFraction.of(1, 7));
        assertThat(found).isSortedAccordingTo(java.util.Comparator.comparingInt(ExponentChoice::complexity));
    }
}
