package org.majorant.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Points of a theorem meet its hypotheses, its claims are decided there, and what cannot be decided is refused with the reason. */
class ClaimsTest {
    private static final String FILE = "src/test/resources/testkit/kit.md";

    private static final Claims BUDGET = claims("budget");

    private static Claims claims(String theorem) {
        return Claims.of(FILE, "kit/" + theorem);
    }

    @Provide
    Arbitrary<TheoremPoint> budgets() {
        return BUDGET.points();
    }

    @Provide
    Arbitrary<TheoremPoint> narrow() {
        return BUDGET.within("N", 10, 1e9)
                .within("C", 1e3, 1e12)
                .within("k", 2, 4)
                .points();
    }

    @Property(tries = 200, seed = "11")
    void pointsMeetTheHypotheses(@ForAll("budgets") TheoremPoint p) {
        assertThat(p.get("C") / (6 * p.get("N") * p.get("D"))).isEqualTo(1, within(1e-14));
        assertThat(p.get("N")).isGreaterThanOrEqualTo(p.get("D"));
        assertThat(p.get("k")).isEqualTo(Math.rint(p.get("k"))).isPositive();
        assertThat(p.values()).containsOnlyKeys("N", "D", "C", "k");
        BUDGET.check(p);
    }

    @Test
    void aValueThatIsADoubleExactlyIsKnown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("w.md"),
                "```claim\ntheory w\nlet n in natural\nlet C in real\n\ntheorem t\n  given C = W0(n*exp(n)) + 1/3*n\n"
                        + "  claim C >= n\n```\n");
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            TheoremPoint p = draw(Claims.of(file.toString(), "w/t"), random).value();
            double n = p.get("n");
            assertThatCode(() -> p.get("C")).doesNotThrowAnyException();
            assertThat(p.get("C")).isCloseTo(n + n / 3, within(Math.ulp(n + n / 3)));
        }
    }

    @Property(tries = 200, seed = "12")
    void rangesAreKeptBySymbolsThatAreDrawnAndThatAreSolvedFor(@ForAll("narrow") TheoremPoint p) {
        assertThat(p.get("N")).isBetween(10.0, 1e9);
        assertThat(p.get("C")).isBetween(1e3, 1e12);
        assertThat(p.get("k")).isBetween(2.0, 4.0);
    }

    private static Shrinkable<TheoremPoint> draw(Claims claims, Random random) {
        return claims.points().generator(1000).next(random);
    }

    /** The first point at which a claim fails, and the simplest that follows from it. */
    private static String shrunkFailure(Claims claims) {
        Random random = new Random(7);
        Shrinkable<TheoremPoint> failing = draw(claims, random);
        while (claims.failure(failing.value()).isEmpty()) {
            failing = draw(claims, random);
        }
        Optional<Shrinkable<TheoremPoint>> next = Optional.of(failing);
        while (next.isPresent()) {
            Shrinkable<TheoremPoint> best = next.get();
            failing = best;
            next = best.shrink()
                    .peek(s -> assertThat(s.distance()).isLessThan(best.distance()))
                    .filter(s -> claims.failure(s.value()).isPresent())
                    .findFirst();
        }
        return claims.failure(failing.value()).orElseThrow();
    }

    @Test
    void aFalseClaimFailsWithItsPlaceAtASimplePoint() {
        assertThat(shrunkFailure(claims("too-strong")))
                .startsWith(FILE + ":24:3: kit/too-strong: N < 1000 + D fails: left ")
                .endsWith("at N = 5000, D = 1");
        Claims tooStrong = claims("too-strong");
        assertThatThrownBy(() -> {
                    Random random = new Random(7);
                    for (int i = 0; i < 1000; i++) {
                        tooStrong.check(draw(tooStrong, random).value());
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("N < 1000 + D fails");
    }

    @Test
    void shrunkPointsMeetTheHypotheses() {
        draw(BUDGET, new Random(3)).shrink().forEach(s -> {
            TheoremPoint p = s.value();
            assertThat(p.get("N")).as("" + p).isGreaterThanOrEqualTo(p.get("D"));
        });
    }

    @Test
    void hypothesesThatNothingMeetsAreNamed() {
        assertThatThrownBy(() -> draw(claims("never"), new Random(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no point that meets the hypotheses of kit/never was found in 1000 draws")
                .hasMessageContaining("do not meet x");
        assertThatThrownBy(() -> claims("squares").points())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("are not solved for symbols");
    }

    @Test
    void aConditionDecidesWhetherAClaimSpeaks() {
        Claims conditional = claims("under-a-condition").only("1");
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            conditional.check(draw(conditional, random).value());
        }
    }

    @Test
    void whatIsNotDecidedAbortsAndIsNeverTakenToHold() {
        Claims identity = claims("identity");
        TheoremPoint p = draw(identity.within("N", 3, 5), new Random(2)).value();
        assertThatThrownBy(() -> identity.check(p))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("log(N^2) <= 2*log(N) is not decided at N = ");
        assertThat(identity.failure(p)).isEmpty();
    }

    @Test
    void whatHasNoValueAtPointsIsRefused() {
        assertThatThrownBy(() -> claims("quantified").points())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(FILE + ":30:3: ")
                .hasMessageContaining("is no comparison");
        assertThatThrownBy(() -> claims("growth").points()).hasMessageContaining("is no comparison");
        Claims fine = claims("growth").only("fine");
        fine.check(draw(fine, new Random(1)).value());
        assertThatThrownBy(() -> claims("growth").only("other")).hasMessageContaining("there is no claim 'other'");
    }

    @Test
    void wrongNamesAreRefusedWithAHint() {
        assertThatThrownBy(() -> claims("budgets"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no theorem 'kit/budgets'")
                .hasMessageContaining("kit/budget");
        assertThatThrownBy(() -> Claims.of("src/test/resources/testkit/mixed", "wrong/unreadable"))
                .hasMessageContaining("wrong.md:6:13: error: ");
        assertThatThrownBy(() -> Claims.of("absent.md", "a/b")).hasMessageContaining("there is no file or folder");
        assertThatThrownBy(() -> BUDGET.within("Q", 1, 2)).hasMessageContaining("the symbols are C, ");
        assertThatThrownBy(() -> BUDGET.within("N", -2, -1)).hasMessageContaining("no value of N in (0, inf)");
        assertThatThrownBy(() -> BUDGET.within("N", 2, 1)).hasMessageContaining("low <= high");
        TheoremPoint p = draw(BUDGET, new Random(1)).value();
        assertThatThrownBy(() -> p.get("Q")).hasMessageContaining("there is no symbol 'Q' here");
        assertThatThrownBy(() -> claims("never").check(p)).hasMessageContaining("a point of kit/budget is asked about");
    }

    @Test
    void formulasAreFoundByNameOrLabel() {
        assertThat(claims("budget").formula("L")).hasToString("L = N^(-1/2) + D^(-1/3) (" + FILE + ":7:5)");
        assertThat(claims("budget").formula("C").parameters()).containsExactly("D", "N");
        assertThat(claims("formulas").formula("y").parameters()).containsExactly("x");
        assertThat(claims("formulas").formula("two")).hasToString("two = y + 2 (" + FILE + ":39:3)");
        assertThat(claims("budget").formula("above")).asString().contains("(N^(-1/2) + D^(-1/3)) + 1");
        assertThatThrownBy(() -> claims("formulas").formula("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there are several formulas for x in kit/formulas: ");
        assertThatThrownBy(() -> claims("budget").formula("Z")).hasMessageContaining("there is no abbreviation 'Z'");
    }

    @Test
    void aFormulaIsComparedAtTheDoublesOfThePoint() {
        TheoryFormula root = claims("formulas").formula("root").within("x", 1, 1e9);
        TheoryFormula lambert = claims("formulas").formula("N");
        assertThat(lambert.parameters()).isEqualTo(List.of("D"));
        TheoryFormula size =
                claims("too-strong").formula("L").within("N", 1e-3, 1e6).within("D", 1e-3, 1e6);
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            TheoremPoint p = size.points().generator(1000).next(random).value();
            size.requireUlps(4, p, q -> 1 / Math.sqrt(q.get("N")) + 1 / Math.cbrt(q.get("D")));
        }
        TheoremPoint p = size.points().generator(1000).next(random).value();
        assertThatThrownBy(() ->
                        size.requireUlps(4, p, q -> 1 / Math.sqrt(q.get("N")) + Math.pow(q.get("D"), -0.3333333333333)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the code does not compute L = N^(-1/2) + D^(-1/3) (" + FILE + ":7:5")
                .hasMessageContaining("within 4.0 ulp: at D = ")
                .hasMessageMatching("(?s).* it gives [0-9.E-]+, the formula is [0-9.e-]+, an error of [0-9.e+]+ ulp");
        assertThatThrownBy(() -> size.requireUlps(-1, p, q -> 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(root.parameters()).containsExactly("x");
    }
}
