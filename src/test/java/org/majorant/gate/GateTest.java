package org.majorant.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** The quick part of the gate: {@link Gate} and {@link Mutants} are its long part. */
@Tag("slow")
class GateTest {
    private static final long SEED = 20261201;
    private static final int DRAFTS_A_RULE = 40;

    @Test
    void nothingFalseIsAccepted() {
        Gate gate = new Gate(new Door(), SEED);
        System.out.println("gate: seed " + SEED);
        for (int i = 0; i < DRAFTS_A_RULE * Gate.RULES.size(); i++) {
            gate.once(Gate.RULES.get(i % Gate.RULES.size()), i);
        }
        assertThat(gate.findings()).isEmpty();
        Set<String> idle = new TreeSet<>(Gate.RULES);
        gate.tallies().forEach((r, t) -> {
            if (t.accepted > 0) {
                idle.remove(r);
            }
        });
        assertThat(idle).isEmpty();
    }

    @Test
    void deletedSideConditionsAreFound() throws IOException {
        Mutants mutants = new Mutants(SEED, 400);
        for (String type : List.of("TangentRule", "ExtremesRule", "PositivityRule")) {
            List<Sites.Site> sites = Sites.of(Mutants.sources().stream()
                    .filter(p -> p.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow());
            assertThat(sites).isNotEmpty();
            assertThat(sites.stream().map(mutants::outcome).map(Mutants.Outcome::fate))
                    .contains(Mutants.Fate.FOUND)
                    .doesNotContain(Mutants.Fate.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let x in real; theorem t; claim log(x) <= x",
                "let x in [0, inf); theorem t; claim 1/x >= 0",
                "let x in real; theorem t; given x^2 = 4; claim x = 2",
                "let x in (0, inf); let y in real; theorem t; given exp(y) = x; claim y > 0",
                "let x in real; theorem t; claim increasing x^3 - x in x",
                "let x in real; theorem t; claim decreasing 1/x in x",
                "let x in real; theorem t; claim roots x: x^3 = x count 1",
                "let x in real; theorem t; claim roots x: x^2 = 2 count 1",
                "let x in real; theorem t; claim inf{x : x < 5, over x} <= 4",
                "let x in (0, inf); theorem t; claim inf{x + 1/x : x > 0, over x} >= 3",
                "let x in (0, inf); theorem t; claim lim(log(x), x -> inf) > 0",
                "let x in (0, inf); theorem t; claim lim(x/(x + 1), x -> inf) = 2",
                "let x in (0, inf); theorem t; claim log(x) = Theta(1) as x -> inf",
                "let x in (0, inf); theorem t; claim x + log(x) ~ 2*x as x -> inf",
                "let n in natural; theorem t; claim diff(n^2, n) = 2*n",
                "let x in real; theorem t; claim diff(abs(x), x) <= 1",
                "let e[k] in [0, inf); theorem t; given for all k in natural: e[k + 1] <= e[k] + 1; claim e[5] <= e[1]",
                "let t in [0, inf); let u(t) in real; theorem t; given for all t in [0, inf): diff(u(t), t) <= u(t);"
                        + " claim u(2) <= u(0)",
                "let x in real; theorem t; claim for all y in real: x*y <= 1",
                "let x, y in real; theorem t; claim sum(i, 1, 3, x^i) >= 0",
            })
    void whatIsFalseIsRefuted(String text) {
        assertThat(refuted(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let x in (0, inf); theorem t; claim log(x) <= x - 1",
                "let x in real; theorem t; claim x^(2/2) = x",
                "let x in real; theorem t; given x > 0; claim increasing x^2 in x",
                "let x in real; theorem t; claim increasing x^2 in x when x > 0",
                "let x in real; theorem t; claim roots x: x^3 = x count 3",
                "let x in real; theorem t; claim roots x: x^2 = 2 count 2",
                "let x in (0, inf); theorem t; claim inf{x + 1/x : x > 0, over x} = 2",
                "let x in (0, inf); theorem t; claim inf{1/x : x > 0, over x} = 0",
                "let x in [0, inf); theorem t; claim inf{x^2 : x >= 2147483648, over x} <= 2147483648^2",
                "let x in (0, inf); theorem t; claim lim(log(x)/x, x -> inf) = 0",
                "let x in (0, inf); theorem t; claim log(x) = o(x^(1/10)) as x -> inf",
                "let x in (0, inf); theorem t; claim diff(x^x, x) = x^x*(log(x) + 1)",
                "let e[k] in [0, inf); theorem t; given for all k in natural: e[k + 1] <= e[k]/2; claim e[5] <= e[1]/16",
                "let t in [0, inf); let u(t) in real; theorem t; given for all t in [0, inf): diff(u(t), t) <= -u(t);"
                        + " claim u(2) <= u(0)*exp(-2)",
                "let x in real; theorem t; claim 1/x = 1/x when x > 0",
                "let x in real; let y in [100, inf); theorem t; given x*exp(x) + y^y = y + y^y; given x > -1;"
                        + " claim x = W0(y)",
                "let x in real; let e[k] in real; let t in natural; theorem t;"
                        + " given for all t in natural: e[t] < x; claim e[t] < x",
            })
    void whatIsTrueIsNot(String text) {
        assertThat(refuted(text)).isEmpty();
    }

    private static Optional<Falsifier.Contradiction> refuted(String text) {
        Theory theory = org.majorant.TheorySupport.theory(text.split("; "));
        Theorem t = theory.theorems().get(0);
        Problem p = Problem.of(theory, t, t.claims());
        return new Falsifier(p, Draw.of(SEED, Rules.NAMES.size())).attack(300);
    }
}
