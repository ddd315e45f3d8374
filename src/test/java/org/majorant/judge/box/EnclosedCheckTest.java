package org.majorant.judge.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** {@code check enclosed on …}: how far the verdict reaches. */
class EnclosedCheckTest {
    private static Entry examine(String... statements) {
        return TheorySupport.examine(TheorySupport.theory(statements)).get(0);
    }

    @Test
    void aBoxThatCoversTheDomainProves() {
        Entry e = examine("let x in (1, 4)", "theorem t", "claim x*exp(-x) <= 0.37", "check enclosed on x in [1, 4]");
        assertThat(e.verdict()).isInstanceOf(Verdict.Proved.class);
        assertThat(e.verdict().level()).isEqualTo(Level.ENCLOSED);
        assertThat(e.met()).isTrue();
    }

    @Test
    void aBoxThatCoversTheHypothesesProves() {
        Entry e = examine(
                "let x in real",
                "theorem t",
                "given 1 <= x",
                "given x <= 4",
                "claim x*exp(-x) <= 0.37",
                "check enclosed on x in [1, 4]");
        assertThat(e.verdict()).isInstanceOf(Verdict.Proved.class);
    }

    @Test
    void aSmallerBoxSupportsAndIsPrinted() {
        Entry e = examine("let x in (0, inf)", "theorem t", "claim x*exp(-x) <= 0.37", "check enclosed on x in [1, 4]");
        assertThat(e.verdict()).isInstanceOf(Verdict.Supported.class);
        assertThat(((Verdict.Supported) e.verdict()).evidence()).contains("x in [1, 4]");
    }

    @Test
    void aSymbolThatTheLineForgetsKeepsItsWholeDomain() {
        Entry e = examine("let x, y in [0, 4]", "theorem t", "claim x + y <= 8", "check enclosed on x in [0, 4]");
        assertThat(e.verdict()).isInstanceOf(Verdict.Proved.class);
        Entry unbounded = examine(
                "let x in [0, 4]",
                "let y in (0, inf)",
                "theorem t",
                "claim x + sqrt(y) >= 0",
                "check enclosed on x in [0, 4], y in [0, 9]");
        assertThat(unbounded.verdict()).isInstanceOf(Verdict.Supported.class);
    }

    /** The claim fails only within 1e-9 of one point, which neither draws nor a descent meets. */
    @Test
    void aSliverIsFoundAndShrunk() {
        Entry e = examine(
                "let x in [0, 1000]",
                "theorem t",
                "claim (x - 321.123456789)^2*(x - 400)^2 + (x - 400)^2 > 1e-18",
                "check enclosed on x in [0, 1000]");
        assertThat(e.verdict()).isInstanceOf(Verdict.Refuted.class);
        assertThat(((Witness.Point) ((Verdict.Refuted) e.verdict()).witness()).free())
                .hasSize(1);
    }

    @Test
    void abbreviationsAreExpandedAndConditionsAreHypotheses() {
        Entry e = examine(
                "let x in [1, 9]",
                "theorem t",
                "let r = sqrt(x)",
                "claim r <= 2 when x <= 4",
                "claim r >= 2 when x >= 4",
                "check enclosed on x in [1, 9]");
        assertThat(e.verdict()).isInstanceOf(Verdict.Proved.class);
    }

    @Test
    void hypothesesThatHoldNowhereProveNothing() {
        Entry e = examine(
                "let x in [1, 4]", "theorem t", "given exp(x) < 2.7", "claim x > 7", "check enclosed on x in [1, 4]");
        assertThat(e.verdict()).isNotInstanceOf(Verdict.Proved.class).isNotInstanceOf(Verdict.Supported.class);
    }

    @Test
    void whatIsNotDefinedOnTheWholeBoxIsNotProved() {
        Entry e = examine("let x in [0, 1]", "theorem t", "claim log(x) <= 0", "check enclosed on x in [0, 1]");
        assertThat(e.verdict()).isInstanceOf(Verdict.Refuted.class);
    }

    /** A real power of 0 has the value 0 for exponents above 0, none below, and an exponent that varies leaves the claim open. */
    @Test
    void aRealPowerAtZero() {
        Map.of("(1/3)", Verdict.Proved.class, "(-1/3)", Verdict.Refuted.class, "k", Verdict.Undecided.class)
                .forEach((exponent, expected) -> {
                    Entry e = examine(
                            "let x in [0, 1]",
                            "let k in [1/3, 1/2]",
                            "theorem t",
                            "claim x^" + exponent + " >= 0",
                            "check enclosed on x in [0, 1], k in [1/3, 1/2]");
                    assertThat(e.verdict()).as(exponent).isInstanceOf(expected);
                });
    }

    /** A negative number has powers with whole exponents, however these are written: -2 is a root. */
    @Test
    void aWholeExponentMayBeWrittenInAnotherWay() {
        String[] theory = {
            "let x in [-3, 1/2]",
            "theorem t",
            "claim roots x: x^(2 + 0*x) = 4 count 0",
            "check enclosed on x in [-3, 1/2]"
        };
        assertThat(verdict(theory)).isNotInstanceOf(Verdict.Proved.class);
    }

    private static Verdict verdict(String... statements) {
        return examine(statements).verdict();
    }

    @Test
    void rootsAreCountedOverABox() {
        String[] theory = {"let y in [1, 5]", "let x in (0, inf)", "theorem t", "", "check enclosed on y in [1, 5]"};
        theory[3] = "claim roots x: x*exp(x) = y count 1";
        assertThat(verdict(theory)).isInstanceOf(Verdict.Proved.class);
        assertThat(verdict(theory).level()).isEqualTo(Level.ENCLOSED);
        theory[3] = "claim roots x: x*exp(x) = y count 2";
        assertThat(verdict(theory)).isInstanceOf(Verdict.Undecided.class);
        assertThat(((Verdict.Undecided) verdict(theory)).reason().toString()).contains("there is 1 root for all of");
        theory[4] = "check enclosed on y in [1, 2]";
        theory[3] = "claim roots x: x*exp(x) = y count 1";
        assertThat(verdict(theory)).isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void monotonyIsProvedOverABox() {
        String[] theory = {"let x in [1/10, 9/10]", "theorem t", "", "check enclosed on x in [1/10, 9/10]"};
        theory[2] = "claim increasing x*exp(-x) in x";
        assertThat(verdict(theory)).isInstanceOf(Verdict.Proved.class);
        theory[2] = "claim decreasing x*exp(-x) in x";
        assertThat(verdict(theory)).isInstanceOf(Verdict.Refuted.class);
        theory[2] = "claim increasing log(x - 1/2)*0 + x in x";
        assertThat(verdict(theory)).isInstanceOf(Verdict.Undecided.class);
        theory[0] = "let x in integer [1, 9]";
        theory[2] = "claim increasing x^2 in x";
        assertThat(verdict(theory)).isNotInstanceOf(Verdict.Proved.class);
    }

    /** Hypotheses that speak of the bound variable alone narrow its domain; others do not bind it. */
    @Test
    void monotonyIsOnTheDomainThatHypothesesOfTheVariableAloneLeave() {
        String[] theory = {
            "let x, y in [0, 4]",
            "theorem t",
            "given x <= 1/2",
            "claim increasing x*exp(-x) in x",
            "check enclosed on x in [0, 4]"
        };
        assertThat(verdict(theory)).isInstanceOf(Verdict.Proved.class);
        theory[2] = "given x <= y/8";
        assertThat(verdict(theory)).isNotInstanceOf(Verdict.Proved.class);
    }

    @Test
    void anEquationWithinAToleranceIsSupported() {
        String[] theory = {
            "let x in [1, 2]", "theorem t", "claim W0(x)*exp(W0(x)) = x", "check enclosed on x in [1, 2] within 1e-3"
        };
        Verdict v = verdict(theory);
        assertThat(v).isInstanceOf(Verdict.Supported.class);
        assertThat(((Verdict.Supported) v).evidence()).startsWith("equations hold within 0.001 for all x in [1, 2]");
        theory[3] = "check enclosed on x in [1, 2] within 0";
        Diagnostics diagnostics = new Diagnostics();
        TheorySupport.read(String.join("\n", theory), diagnostics);
        assertThat(Excerpt.of(diagnostics.all().get(0))).contains("the tolerance must be above 0");
    }
}
