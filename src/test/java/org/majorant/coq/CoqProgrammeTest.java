package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.majorant.find.ExponentProgramme;
import org.majorant.find.LinearProgramme;

/** Optima of exponent programmes as Coq theorems: right ones are accepted, changed ones never. */
@Tag("slow")
class CoqProgrammeTest {
    private static final Coqc COQC = new Coqc("coqc", Path.of("target", "coq"), Path.of("target", "certify-test"));

    private final SplittableRandom random = new SplittableRandom(Long.getLong("majorant.seed", 51));

    private ExponentProgramme drawn() {
        Map<String, BigFraction> rates = new TreeMap<>();
        Map<String, BigFraction> costs = new TreeMap<>();
        for (String r : List.of("M", "N", "T").subList(0, 2 + random.nextInt(2))) {
            rates.put(r, BigFraction.of(random.nextInt(1, 10), random.nextInt(1, 10)));
            costs.put(r, BigFraction.of(random.nextInt(1, 10), random.nextInt(1, 4)));
        }
        return new ExponentProgramme(
                rates, costs, random.nextBoolean() ? Map.of("M", BigFraction.of(random.nextInt(5), 10)) : Map.of());
    }

    /** Runs everywhere: the theorem states the programme, and the multipliers stand in its proof. */
    @Test
    void theTheoremStatesTheProgramme() {
        LinearProgramme p = new LinearProgramme(
                List.of(BigFraction.of(1), BigFraction.of(2)),
                List.of(List.of(BigFraction.of(3), BigFraction.of(-1, 2))),
                List.of(BigFraction.of(5)));
        String text = new CoqProgramme(
                        p,
                        new LinearProgramme.Optimum(
                                BigFraction.of(7),
                                List.of(BigFraction.ONE, BigFraction.ZERO),
                                List.of(BigFraction.of(2, 3))))
                .text();
        assertThat(text)
                .contains("forall x0 x1 : R,\n    0 <= x0 ->\n    0 <= x1 ->\n    3 * x0 + (- (1 / 2)) * x1 <= 5 ->\n"
                        + "    1 * x0 + 2 * x1 <= 7)")
                .contains("Rmult_le_compat_l (2 / 3)")
                .contains("exists 1, 0.");
    }

    @Test
    void rightOptimaAreAcceptedAndChangedOnesNever() throws IOException {
        assumeTrue(
                Boolean.getBoolean("majorant.coq"),
                "skipped: `.ci/setup-coq` installs Coq (about 1.1 GB), then `mvn verify -Pcoq` runs this");
        for (int i = 0; i < 6; i++) {
            LinearProgramme p = drawn().programme();
            LinearProgramme.Optimum o = p.solve();
            assertThat(new CoqProgramme(p, o).accepted(COQC, "programme"))
                    .as("%s %s", p, o)
                    .contains(Axioms.Kind.STANDARD);
            LinearProgramme.Optimum wrong = switch (i % 3) {
                case 0 -> new LinearProgramme.Optimum(plus(o.value(), -1), o.point(), o.multipliers());
                case 1 -> new LinearProgramme.Optimum(plus(o.value(), 1), o.point(), o.multipliers());
                default -> new LinearProgramme.Optimum(o.value(), changed(o.point()), o.multipliers());
            };
            assertThat(new CoqProgramme(p, wrong).accepted(COQC, "programme"))
                    .as("%s %s", p, wrong)
                    .isEmpty();
        }
    }

    private static BigFraction plus(BigFraction x, int hundredths) {
        return x.add(BigFraction.of(hundredths, 100));
    }

    private static List<BigFraction> changed(List<BigFraction> point) {
        List<BigFraction> other = new ArrayList<>(point);
        other.set(0, plus(point.get(0), 1));
        return other;
    }
}
