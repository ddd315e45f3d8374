package org.majorant.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.judge.search.Isolation;
import org.majorant.judge.search.SimpleRationals;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** Draws, points, witnesses, digits. */
class EvidenceTest {
    private static final String SYMBOLS =
            "let A, B, C, a, b, t in (0, inf)\nlet x in real\nlet u in (0, 1)\nlet n in natural\n";

    private static Verdict verdict(String theorem) {
        return TheorySupport.examine(TheorySupport.theory(SYMBOLS + "theorem t\n" + theorem.replace("; ", "\n")))
                .get(0)
                .verdict();
    }

    private static Witness.Point witness(String theorem) {
        return (Witness.Point) ((Verdict.Refuted) verdict(theorem)).witness();
    }

    @Test
    void theSimplestRationalBetween() {
        assertThat(SimpleRationals.simplestBetween(BigFraction.of(3, 10), BigFraction.of(2, 5)))
                .isEqualTo(BigFraction.of(1, 3));
        assertThat(SimpleRationals.simplestBetween(BigFraction.of(-7, 2), BigFraction.of(-16, 5)))
                .isEqualTo(BigFraction.of(-7, 2));
        assertThat(SimpleRationals.simplestBetween(BigFraction.of(-1), BigFraction.of(1)))
                .isEqualTo(BigFraction.ZERO);
        assertThat(SimpleRationals.near(0.142857, 1e-3)).isEqualTo(BigFraction.of(1, 7));
    }

    @Test
    void witnessesAreShrunkToSimpleNumbers() {
        Witness.Point p = witness("claim (A + B)^2 = A^2 + B^2");
        assertThat(p.free()).containsExactly(new Witness.Value("A", "1"), new Witness.Value("B", "1"));
        assertThat(p.left()).isEqualTo("4.00000000000");
        assertThat(p.right()).isEqualTo("2.00000000000");
    }

    @Test
    void symbolsThatHypothesesFixAreShownSolved() {
        Witness.Point p = witness("given A*exp(-t) = B; claim t = log(B/A)");
        assertThat(p.solved()).hasSize(1);
        assertThat(p.free()).hasSize(2);
    }

    /** Where both sides agree to many digits, enough digits are shown to see the difference. */
    @Test
    void asManyDigitsAsTheDifferenceNeeds() {
        Witness.Point p = witness("claim A + 1e-40 = A");
        assertThat(p.left()).isNotEqualTo(p.right());
        assertThat(p.left().length()).isGreaterThan(40);
    }

    @Test
    void hypothesesThatAreMetByRejection() {
        Verdict v = verdict("given A + B < 1; given A > 1/2; claim B < 1/2; check sample 200 seed 2");
        assertThat(v).isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void noPointNoSupport() {
        Verdict v =
                verdict("given x^2 + A^2 + B^2 + t^2 < 1e-30; given x*A > 1e-30; claim A < 1; check sample 50 seed 1");
        assertThat(v).isInstanceOf(Verdict.Undecided.class);
        assertThat(((Verdict.Undecided) v).reason().toString()).contains("no point that meets the hypotheses");
    }

    /** The claim is true, but nothing decides a tight equality between irrational numbers: it must not count as held. */
    @Test
    void aTightBoundIsNotCalledSampled() {
        assertThat(verdict("claim log(2*A) <= log(2) + log(A); check sample 20 seed 1"))
                .isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void aClaimWithoutAValueIsFalse() {
        Verdict v = verdict("claim log(x)^2 >= 0; check sample 100 seed 1");
        assertThat(v).isInstanceOf(Verdict.Refuted.class);
        assertThat(((Witness.Point) ((Verdict.Refuted) v).witness()).left()).isEqualTo("no value");
    }

    @Test
    void naturalNumbersAreDrawnAsSuch() {
        Verdict v = verdict("claim n >= 1; claim floor(n) = n; check sample 100 seed 1");
        assertThat(v).isInstanceOf(Verdict.Supported.class);
        assertThat(verdict("claim n < 40")).isInstanceOf(Verdict.Refuted.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "let p = reported 0.5; claim p + p = reported 1|proved",
                "let p = reported 0.5; claim p + p = reported 1.0|undecided",
                "let p = reported 0.5; claim p = reported 0.6|refuted",
                // the edge: 0.55 belongs to 0.6, and 0.5 stops just below it
                "let p = reported 0.5; claim p + 0.05 = reported 0.6|undecided",
                "let p = reported 0.5; claim p + 0.1 = reported 0.6|proved",
                "let p = reported 0.5; claim p + 0.2 = reported 0.6|refuted",
                "let p = reported 0.5 truncated; claim p = reported 0.5 truncated|proved",
                "let p = reported 0.5 truncated; claim p = reported 0.5|undecided",
                "let p = reported -0.5; claim -p = reported 0.5|proved",
                "let p = reported 2.0; claim p^(-2) = reported 0.3|undecided",
                "let p = reported 2.0; claim 1/(p - 2) = reported 1|undecided",
                "let p = reported 3; claim 2^p = reported 8|undecided"
            })
    void reportedDigits(String theorem, String word) {
        assertThat(verdict(theorem).word()).isEqualTo(word);
    }

    /** Solving for a symbol that stands once, and refusing where it stands twice. */
    @Test
    void isolation() {
        Theorem t = TheorySupport.theory(SYMBOLS + "theorem t\nclaim A*exp(-t/B) + C = log(u)\nclaim t*A^t = B")
                .theorems()
                .get(0);
        List<Relation> r = t.claims().stream()
                .map(c -> ((Formula.Comparison) c.formula()).chain().get(0))
                .toList();
        Expr.Sym time = (Expr.Sym) TheorySupport.theory(SYMBOLS).symbols().get("t");
        assertThat(Isolation.solve(r.get(0), time).orElseThrow().toString()).isEqualTo("-(log((log(u) - C)/A)*B)");
        assertThat(Isolation.solve(r.get(1), time)).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameDraws() {
        String claim = "claim A*B < 1e9; check sample 400 seed 12";
        assertThat(verdict(claim)).isEqualTo(verdict(claim));
    }

    @Test
    void aLevelIsAtMostThatOfWhatIsUsed() {
        List<Entry> ledger = TheorySupport.examine(TheorySupport.theory(
                SYMBOLS,
                "theorem lemma\nclaim words \"from elsewhere\"\nclaim A + B > 0\nproof\nclaim 1 by citation key2020",
                "claim 2 by positivity\nexpect proved 0",
                "theorem main\nuses lemma\nclaim A > 0\nproof\nclaim 1 by positivity"));
        assertThat(ledger.get(0).verdict()).isInstanceOf(Verdict.Conditional.class);
        assertThat(ledger.get(1).verdict()).isInstanceOf(Verdict.Conditional.class);
        assertThat(ledger.get(1).conditionalOn()).containsExactly("key2020");
    }

    @Test
    void aFalseStepFromTheLiteratureIsRefutedAndNotCalledAnInternalError() {
        List<Entry> ledger = TheorySupport.examine(TheorySupport.theory(
                SYMBOLS, "theorem t\nclaim A > B\nproof\nclaim 1 by citation key2020\nexpect refuted"));
        assertThat(ledger.get(0).verdict()).isInstanceOf(Verdict.Refuted.class);
        assertThat(ledger.get(0).notes()).hasSize(1);
        assertThat(ledger.get(0).notes().get(0)).contains("key2020").doesNotContain("INTERNAL");
    }

    @Test
    void whatUsesAnUnprovedTheoremIsUndecided() {
        List<Entry> ledger = TheorySupport.examine(TheorySupport.theory(
                SYMBOLS,
                "theorem lemma\nclaim A > B",
                "theorem main\nuses lemma\nclaim A > 0\nproof\nclaim 1 by positivity"));
        assertThat(ledger.get(1).verdict()).isInstanceOf(Verdict.Undecided.class);
    }
}
