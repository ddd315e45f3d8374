package org.majorant.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Every optimum proves itself; the exponents are those of the closed form. */
class LinearProgrammeTest {
    private static Map<String, BigFraction> map(Object... pairs) {
        Map<String, BigFraction> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 3) {
            map.put((String) pairs[i], BigFraction.of((int) pairs[i + 1], (int) pairs[i + 2]));
        }
        return map;
    }

    @Test
    void theExponentOfTheThirdReading() {
        ExponentProgramme e = new ExponentProgramme(
                map("M", 1, 1, "N", 1, 2, "T", 1, 1), map("M", 2, 1, "N", 2, 1, "T", 1, 1), Map.of());
        LinearProgramme.Optimum o = e.programme().solve();
        assertThat(o.value()).isEqualTo(BigFraction.of(1, 7));
        assertThat(o.point().subList(1, 4))
                .containsExactly(BigFraction.of(1, 7), BigFraction.of(2, 7), BigFraction.of(1, 7));
        assertThat(e.programme().isProvedBy(o)).isTrue();
        assertThat(e.regimes().get(1).boundary()).isEqualTo(BigFraction.of(2, 7));
    }

    @Property(tries = 300, seed = "7")
    void theClosedFormAndTheRegimes(
            @ForAll @Size(value = 6) List<@IntRange(min = 1, max = 9) Integer> x,
            @ForAll @IntRange(min = 0, max = 12) int limit) {
        Map<String, BigFraction> rates = map("M", x.get(0), x.get(1), "N", x.get(2), x.get(3));
        Map<String, BigFraction> costs = map("M", x.get(4), 1, "N", x.get(5), 1);
        BigFraction weight =
                costs.get("M").divide(rates.get("M")).add(costs.get("N").divide(rates.get("N")));
        BigFraction most = BigFraction.of(limit, 10);
        ExponentProgramme limited = new ExponentProgramme(rates, costs, Map.of("N", most));
        LinearProgramme.Optimum o = limited.programme().solve();
        assertThat(limited.programme().isProvedBy(o)).isTrue();
        BigFraction free = weight.reciprocal();
        BigFraction held = rates.get("N").multiply(most);
        assertThat(o.value()).isEqualTo(free.compareTo(held) < 0 ? free : held);
    }

    /** A certificate with one multiplier changed proves nothing. */
    @Property(tries = 200, seed = "11")
    void aChangedCertificateIsRejected(@ForAll @Size(value = 4) List<@IntRange(min = 1, max = 9) Integer> x) {
        ExponentProgramme e = new ExponentProgramme(
                map("M", x.get(0), 1, "N", x.get(1), 2), map("M", x.get(2), 1, "N", x.get(3), 1), Map.of());
        LinearProgramme.Optimum o = e.programme().solve();
        for (int i = 0; i < o.multipliers().size(); i++) {
            List<BigFraction> y = new ArrayList<>(o.multipliers());
            y.set(i, y.get(i).multiply(BigFraction.of(9, 10)));
            LinearProgramme.Optimum changed = new LinearProgramme.Optimum(o.value(), o.point(), y);
            assertThat(e.programme().isProvedBy(changed)).isEqualTo(y.equals(o.multipliers()));
        }
    }

    @Test
    void unboundedAndNegative() {
        assertThatThrownBy(() -> new LinearProgramme(List.of(BigFraction.ONE), List.of(), List.of()).solve())
                .hasMessageContaining("unbounded");
        assertThatThrownBy(() -> new LinearProgramme(
                        List.of(BigFraction.ONE), List.of(List.of(BigFraction.ONE)), List.of(BigFraction.of(-1))))
                .hasMessageContaining("negative");
    }
}
