package org.majorant.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Constants that made the data are found again. */
class LawFitTest {
    private static final double EXPONENT = 1e-6;
    private static final double SURFACE = 1e-8;

    private record Drawn(double e, double share, double alpha, double beta) {}

    @Provide
    Arbitrary<Drawn> laws() {
        Arbitrary<Double> exponents = Arbitraries.doubles().between(0.15, 1).ofScale(12);
        Arbitrary<Double> parts = Arbitraries.doubles().between(0.2, 3).ofScale(12);
        return net.jqwik.api.Combinators.combine(parts, parts, exponents, exponents)
                .as(Drawn::new);
    }

    /** Terms of the size of the irreducible loss in the middle of four decades of each resource. */
    @Property(tries = 20)
    void surfacesWithoutNoiseAreRecovered(@ForAll("laws") Drawn drawn) {
        LossLaw law = FitLaws.CHINCHILLA;
        double[] truth = FitLaws.values(
                law,
                Map.of(
                        "E", drawn.e(),
                        "A", drawn.share() * StrictMath.pow(1e8, drawn.alpha()),
                        "alpha", drawn.alpha(),
                        "B", StrictMath.pow(1e10, drawn.beta()) / drawn.share(),
                        "beta", drawn.beta()));
        Measurements runs = FitLaws.grid(law, truth, FitLaws.ladder(1e6, 1e10, 7), FitLaws.ladder(1e8, 1e12, 7), 0, 1);
        LawFit.Minimum found = new LawFit(law, runs, LawFit.DELTA).minimum();
        assertThat(found.converged()).isTrue();
        for (int j = 0; j < truth.length; j++) {
            if (law.constants().get(j).kind() == Constant.Kind.EXPONENT) {
                assertThat(found.values()[j]).isCloseTo(truth[j], within(EXPONENT));
            }
        }
        for (double[] row : runs.resources()) {
            double measured = law.loss(row, truth);
            assertThat(law.loss(row, found.values())).isCloseTo(measured, within(SURFACE * measured));
        }
    }

    @Test
    void anExponentialTermIsRecovered() {
        LossLaw law = FitLaws.law("U = A*M^(-a) + G*exp(-T/xi)", "M", "T");
        assertThat(law.constants().stream().map(c -> c.name() + " " + c.kind()))
                .containsExactlyInAnyOrder("A LINEAR", "a EXPONENT", "G LINEAR", "xi SCALE");
        double[] truth = FitLaws.values(law, Map.of("A", 3.0, "a", 0.5, "G", 2.0, "xi", 40.0));
        Measurements runs = FitLaws.grid(law, truth, FitLaws.ladder(10, 1000, 5), FitLaws.ladder(5, 500, 8), 0, 1);
        LawFit.Minimum found = new LawFit(law, runs, LawFit.DELTA).minimum();
        for (int j = 0; j < truth.length; j++) {
            assertThat(found.values()[j]).isCloseTo(truth[j], within(1e-6 * truth[j]));
        }
    }

    @Test
    void aNegativeConstantIsFoundWhereItsDomainAllowsIt() {
        LossLaw law = FitLaws.law("L = E + A*N^p + B/D", List.of("p, A in real"), "N", "D");
        double[] truth = FitLaws.values(law, Map.of("E", 5.0, "A", -2.0, "p", -0.4, "B", 10.0));
        Measurements runs = FitLaws.grid(law, truth, FitLaws.ladder(2, 2000, 6), FitLaws.ladder(5, 500, 6), 0, 1);
        LawFit.Minimum found = new LawFit(law, runs, LawFit.DELTA).minimum();
        assertThat(found.values()[1]).isCloseTo(truth[1], within(1e-6));
        assertThat(found.values()[2]).isCloseTo(truth[2], within(1e-6));
    }

    @Test
    void outliersMoveItLittle() {
        LossLaw law = FitLaws.CHINCHILLA;
        double[] truth = FitLaws.values(law, Map.of("E", 1.8, "A", 480.0, "alpha", 0.35, "B", 2100.0, "beta", 0.37));
        Measurements runs =
                FitLaws.grid(law, truth, FitLaws.ladder(1e7, 1e10, 8), FitLaws.ladder(1e9, 1e12, 8), 1e-4, 3);
        runs.loss()[5] *= 2;
        runs.loss()[40] *= 0.5;
        LawFit.Minimum found = new LawFit(law, runs, LawFit.DELTA).minimum();
        assertThat(found.converged()).isTrue();
        assertThat(found.values()[2]).isCloseTo(0.35, within(0.002));
    }

    @Test
    void whatCannotBeFittedIsSaid() {
        assertThatThrownBy(() -> FitLaws.law("L = N", "N"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no constant");
        assertThatThrownBy(() -> FitLaws.law("L = E + 1/N^p", List.of("p in natural"), "N"))
                .hasMessageContaining("p has the domain natural");
    }
}
