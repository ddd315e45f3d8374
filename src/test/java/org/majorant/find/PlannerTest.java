package org.majorant.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Expr;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** Allocations spend the budget, and none found at random does better than the optimum. */
class PlannerTest {
    private static final String RISK = "A*M^(-a) + B*N^(-b) + G*exp(-T/xi)";
    private static final String COST = "kappa*M^p*N^q*T^r";

    private static Expr parse(String text) {
        return new QuestionReader(new Diagnostics())
                .expression(new SourceFile("law", text))
                .orElseThrow();
    }

    private static Planner planner(String risk, String cost, double compute, Object... values) {
        Map<String, BigFraction> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            map.put((String) values[i], BigFraction.from(((Number) values[i + 1]).doubleValue()));
        }
        return Planner.of(LawShape.of(parse(risk), parse(cost)), map, BigFraction.from(compute));
    }

    /** The point at which the factor 3 is attained, and both allocations are one. */
    @Test
    void theSharpCase() {
        Planner p = planner("1/M + 1/N + exp(-T)", "M*N*T^2", 4 * StrictMath.exp(4));
        assertThat(p.balanced().risk()).isCloseTo(3 * StrictMath.exp(-2), within(1e-14));
        assertThat(p.optimum().risk()).isCloseTo(3 * StrictMath.exp(-2), within(1e-14));
        assertThat(p.optimum().how()).isEqualTo("log");
    }

    /** Hoffmann et al. 2022: the closed form of the optimum, {@code G (C/6)^(beta/(alpha+beta))}. */
    @Test
    void theOptimumOfChinchilla() {
        Planner p = planner("1.69 + 406.4/N^0.34 + 410.7/D^0.28", "6*N*D", 5.76e23);
        double g = StrictMath.pow(0.34 * 406.4 / (0.28 * 410.7), 1 / 0.62);
        double n = g * StrictMath.pow(5.76e23 / 6, 0.28 / 0.62);
        assertThat(StrictMath.exp(p.optimum().logResources().get("N"))).isCloseTo(n, within(1e-9 * n));
        assertThat(p.irreducible()).isEqualTo(1.69);
    }

    /** The logarithms of the coefficients agree in all digits with what they are compared with. */
    @Test
    void exponentsThatAreFarApartSpendTheBudget() {
        for (double far : new double[] {1e6, 1e12, 1e30, 1e200}) {
            Planner p = planner("M^(-a) + N^(-b)", "M*N", 10, "a", 1 / far, "b", far);
            for (Allocation a : List.of(p.balanced(), p.optimum())) {
                assertThat(p.logCost(a.logResources())).isCloseTo(StrictMath.log(10), within(1e-12));
            }
            double logN = p.optimum().logResources().get("N");
            double first = (2 * StrictMath.log(far) + StrictMath.log(10) / far) / (far + 1 / far);
            assertThat(logN).isCloseTo(first, within(1e-12 * first));
        }
    }

    /** Below the threshold budget the infimum is at the edge: not to train. */
    @Test
    void notWorthTraining() {
        Planner p = planner(
                RISK, COST, 1.5, "A", 1, "B", 1, "G", 1, "xi", 1, "kappa", 1, "a", 1, "b", 1, "p", 1, "q", 1, "r", 1);
        assertThat(p.optimum().how()).isEqualTo("do not train");
        assertThat(p.optimum().risk()).isEqualTo(1);
    }

    @Test
    void otherShapesAreRefused() {
        for (String risk : new String[] {"1/(M*N) + 1/N", "1/(1 + M)", "1/M + 1/M^2"}) {
            assertThatThrownBy(() -> planner(risk, risk.contains("N") ? "M*N" : "M", 10))
                    .as(risk)
                    .isInstanceOfAny(UndecidedException.class, IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> planner("1/M + A/N", "M*N", 10, "A", -1)).hasMessageContaining("positive");
    }

    @Property(tries = 400, seed = "20261122")
    void nothingBeatsTheOptimum(
            @ForAll @IntRange(min = 1, max = 40) int rate,
            @ForAll @IntRange(min = 1, max = 60) int time,
            @ForAll @IntRange(min = 0, max = 60) int budget,
            @ForAll @IntRange(min = -30, max = 30) int dm,
            @ForAll @IntRange(min = -30, max = 30) int dt) {
        Planner p = planner(
                RISK,
                COST,
                StrictMath.exp(budget),
                "A",
                2,
                "B",
                3,
                "G",
                1.5,
                "xi",
                0.7,
                "kappa",
                1,
                "a",
                rate / 10.0,
                "b",
                0.5,
                "p",
                1,
                "q",
                1.5,
                "r",
                time / 10.0);
        Allocation best = p.optimum();
        Allocation balanced = p.balanced();
        double tolerance = 1e-11 * best.risk();
        assertThat(p.logCost(balanced.logResources())).isCloseTo(p.logBudget(), within(1e-10));
        assertThat(best.risk()).isLessThanOrEqualTo(balanced.risk() + tolerance);
        assertThat(best.risk()).isGreaterThanOrEqualTo(balanced.risk() / 3 - tolerance);
        if (!best.how().equals("do not train")) {
            assertThat(p.logCost(best.logResources())).isCloseTo(p.logBudget(), within(1e-10));
            best.perCost().values().forEach(e -> assertThat(e).isCloseTo(best.localExponent(), within(1e-9)));
        }
        Map<String, Double> other = new LinkedHashMap<>(balanced.logResources());
        other.merge("M", dm / 10.0, Double::sum);
        other.merge("T", dt / 10.0, Double::sum);
        other.merge("N", -(dm / 10.0 + time / 10.0 * dt / 10.0) / 1.5, Double::sum);
        assertThat(p.logCost(other)).isCloseTo(p.logBudget(), within(1e-9));
        assertThat(best.risk()).isLessThanOrEqualTo(p.at(other, "", 0).risk() + tolerance);
    }
}
