package org.majorant.find.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.find.derive.AlgebraLog.Finder;
import org.majorant.find.symja.ComputerAlgebra;
import org.majorant.judge.Entry;
import org.majorant.prove.normal.NormalForm;
import org.majorant.read.QuestionReader;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/** What is derived is proved, is what the table of the page says, and needs Symja where it says so. */
class DeriverTest {
    private static final Optional<ComputerAlgebra> SYMJA = Optional.of(new ComputerAlgebra(Duration.ofSeconds(30), 1));

    /** One for all: it knows the lemmas that were accepted before. */
    private static final Deriver DERIVER = new Deriver(SYMJA, 1);

    /** How many random laws; above 20 the classes of the table are proved as well. */
    private static final int LAWS = Integer.getInteger("derive.laws", 20);

    private static Theory read(String file) {
        Diagnostics diagnostics = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile("law.md", file), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return t;
    }

    private static Theory proofs(String name) throws IOException {
        Path p = Path.of("proofs", name);
        return read(Files.readString(p));
    }

    private static Theory law(String symbols, String risk, String cost) {
        return read("```claim\ntheory law\nlet " + symbols + " in (0, inf)\nlaw risk: " + risk + "\nlaw cost: " + cost
                + "\n```\n");
    }

    private static Relation claim(Theory t, String theorem, int i) {
        Formula f = t.theorems().stream()
                .filter(x -> x.id().equals(theorem))
                .findFirst()
                .orElseThrow()
                .claims()
                .get(i)
                .formula();
        return ((Formula.Comparison) f).chain().get(0);
    }

    @Test
    void theLawsOfHoffmannAreProvedByCheckAndGiveTheHandWrittenOptimum() throws IOException {
        DerivedTheory derived = DERIVER.derive(proofs("hoffmann-2022/compute-optimal.md"));
        assertThat(derived.missing()).isEmpty();
        Theory t = read(derived.text());
        for (Entry e : TheorySupport.examine(t)) {
            assertThat(e.verdict()).as(e.theorem().id()).isInstanceOf(Verdict.Proved.class);
            assertThat(e.verdict().level()).as(e.theorem().id()).isEqualTo(Level.DERIVED);
        }
        Relation size = claim(t, "stationary", 0);
        QuestionReader reader = new QuestionReader(new Diagnostics());
        Expr byHand = reader.expression(
                        new SourceFile("e", "(alpha*A/(beta*B))^(1/(alpha + beta))*(C/6)^(beta/(alpha + beta))"))
                .orElseThrow();
        assertThat(size.left()).isEqualTo(Expr.sym("N", Domain.POSITIVE));
        assertThat(new NormalForm().equal(size.right(), byHand)).isTrue();
    }

    /** T7, T9, T10 of the hand-written theory, by normal form. */
    @Test
    @Tag("slow")
    void theLawsOfYangGiveTheHandWrittenFormulas() throws IOException {
        DerivedTheory derived = DERIVER.derive(proofs("yang-2025/two-stage-law.md"));
        assertThat(derived.missing()).isEmpty();
        Theory byHand = proofs("yang-2025/two-stage-law.md");
        Theory t = read(derived.text());
        for (int i = 0; i < 3; i++) {
            same(t, "balanced", i, byHand, "balanced", i);
        }
        same(t, "local-exponent", 0, byHand, "local-exponent", 0);
        assertThat(derived.theorems())
                .contains(
                        "optimum-above", "optimum-linear", "optimum-below", "optimum-edge", "worth-training", "branch");
    }

    private static void same(Theory a, String x, int i, Theory b, String y, int j) {
        Relation left = expanded(a, x, i);
        Relation right = expanded(b, y, j);
        assertThat(left.op()).isEqualTo(right.op());
        assertThat(Algebra.equal(left.right(), right.right()))
                .as(left + " and " + right)
                .isTrue();
    }

    private static Relation expanded(Theory t, String theorem, int i) {
        return claim(t, theorem, i)
                .map(t.theorems().stream()
                        .filter(x -> x.id().equals(theorem))
                        .findFirst()
                        .orElseThrow()
                        .expansion());
    }

    /** Seeds 1 to 20; with {@code -Dderive.laws=200} as many as that. */
    @Test
    @Tag("slow")
    void everyTheoremOfRandomLawsIsProvedAndBothFindersAgree() {
        List<String> incomplete = new ArrayList<>();
        for (long seed = 1; seed <= LAWS; seed++) {
            DerivedTheory derived = DERIVER.derive(read(RandomLaw.theory(seed)));
            assertThat(derived.theorems()).as("seed " + seed).hasSizeGreaterThan(5);
            if (!derived.missing().isEmpty()) {
                incomplete.add("seed " + seed + ": " + derived.missing());
            }
            finders(seed, derived.log());
        }
        // Numbers as factors of several powers with exponents that are symbols: see docs/derive.md.
        assertThat(incomplete).hasSizeLessThanOrEqualTo(LAWS / 100);
    }

    /** Where both found something that is not rejected, the two are equal. */
    private static void finders(long seed, List<AlgebraLog.Entry> log) {
        Map<String, Expr> found = new LinkedHashMap<>();
        for (AlgebraLog.Entry e : log) {
            if (e.fate() == AlgebraLog.Fate.REJECTED
                    || e.fate() == AlgebraLog.Fate.NO_ANSWER
                    || e.kind().contains("linear")) {
                continue;
            }
            Expr answer = new QuestionReader(new Diagnostics())
                    .expression(new SourceFile("answer", e.answer()))
                    .orElseThrow();
            Expr other = found.put(e.kind() + " " + e.question(), answer);
            if (other != null && e.finder() == Finder.OWN) {
                assertThat(Algebra.equal(other, answer))
                        .as("seed " + seed + ", " + e.question() + ": " + other + " and " + answer)
                        .isTrue();
            }
        }
    }

    @Test
    void withoutSymjaTheClosedFormIsMissingAndNamed() {
        Theory two = law("L, C, M, N, A, B, a, b", "L = A*M^(-a) + B*N^(-b)", "C = 6*M*N");
        DerivedTheory alone = new Deriver(Optional.empty(), 1).derive(two);
        assertThat(alone.missing()).hasSize(1).first().asString().startsWith("closed-form: ");
        assertThat(alone.theorems()).contains("optimum").doesNotContain("closed-form", "stationary");
        DerivedTheory both = DERIVER.derive(two);
        assertThat(both.missing()).isEmpty();
        assertThat(both.theorems()).contains("closed-form", "stationary");
    }

    /** Symja 3.0.0 answers {@code 6*(A/B)^(1/3)…}, which does not solve the equation; the root that is written does. */
    @Test
    void aWrongRootIsRejectedAndTheOwnFinderAnswers() {
        Theory t = law("L, C, M, N, A", "L = (3/2)*M^(-3) + A*N^(-1)", "C = M*N");
        DerivedTheory derived = DERIVER.derive(t);
        assertThat(derived.log())
                .anySatisfy(e -> {
                    assertThat(e.fate()).isEqualTo(AlgebraLog.Fate.REJECTED);
                    assertThat(e.answer()).contains("differs from");
                })
                .anySatisfy(e -> {
                    assertThat(e.kind()).isEqualTo("Solve");
                    assertThat(e.finder()).isEqualTo(Finder.OWN);
                    assertThat(e.fate()).isEqualTo(AlgebraLog.Fate.KEPT);
                });
        assertThat(derived.missing()).isEmpty();
        assertThat(derived.theorems()).contains("thresholds");
    }

    @Test
    void aLawOutsideTheClassGivesWhatCanBeSaidAndNamesTheTerm() {
        Theory t = law("L, C, M, N, A, B, a, b", "L = A*M^(-a) + B*M^(-1)*N^(-b)", "C = M*N");
        DerivedTheory derived = DERIVER.derive(t);
        assertThat(derived.missing()).hasSize(1).first().asString().contains("B*M^(-1)*N^(-b)", "holds 2 resources");
        assertThat(derived.theorems()).containsExactly("isolated-laws", "largest-term", "elasticities");
    }

    /** Two numbers as factors, exponents that are symbols: the arithmetic of exponents does not reach the equation. */
    @Test
    void whatTheDoorRefusesIsLeftOutAndNamed() {
        Theory t = law(
                "L, C, E, M, N, P, A, a, b, d, p, q, o",
                "L = E + 1/2*M^(-a) + 1/2*N^(-b) + A*P^(-d)",
                "C = 3*M^p*N^q*P^o");
        DerivedTheory derived = DERIVER.derive(t);
        assertThat(derived.missing()).anySatisfy(m -> assertThat(m).startsWith("best-allocation: step 2 (line "));
        assertThat(derived.theorems()).contains("least-sum", "sandwich").doesNotContain("best-allocation");
        assertThat(derived.text()).doesNotContain("theorem best-allocation");
    }

    @Test
    void namesOfTheTheoryAreNotTakenAgain() {
        Theory t = law("L, C, V, s, eps, K, Q, a, b", "L = eps*V^(-a) + K*s^(-b)", "C = Q*V*s");
        DerivedTheory derived = DERIVER.derive(t);
        assertThat(derived.missing()).isEmpty();
        assertThat(derived.theorems()).contains("optimum", "sandwich", "balanced");
    }

    @Test
    void theSameLawGivesTheSameFile() {
        Theory t = law("L, C, M, A, E", "L = E + A/sqrt(M)", "C = 6*M^2");
        assertThat(DERIVER.derive(t).text())
                .isEqualTo(new Deriver(SYMJA, 1).derive(t).text());
    }

    @Test
    void aTheoryWithoutACostIsRefused() {
        Theory t = read("```claim\ntheory law\nlet L, M in (0, inf)\nlaw risk: L = 1/M\n```\n");
        assertThatThrownBy(() -> DERIVER.derive(t))
                .isInstanceOf(OutsideException.class)
                .hasMessageContaining("has no law 'cost'; it has risk");
    }

    /** The table of {@code docs/derive.md}: a column is a class of law, a row the theorems that it has. */
    @Test
    void theTableOfThePageIsWhatIsDerived() throws IOException {
        Map<String, Theory> classes = new LinkedHashMap<>();
        String one = "L, C, E, M, N, P, T, A, B, D, G, xi, k, a, b, d, p, q, o, r";
        classes.put("one power", law(one, "L = E + A*M^(-a)", "C = k*M^p"));
        classes.put("two powers", law(one, "L = E + A*M^(-a) + B*N^(-b)", "C = k*M^p*N^q"));
        classes.put("three powers", law(one, "L = E + A*M^(-a) + B*N^(-b) + D*P^(-d)", "C = k*M^p*N^q*P^o"));
        classes.put("exponential", law(one, "L = E + G*exp(-T/xi)", "C = k*T^r"));
        classes.put("powers, exponential", law(one, "L = E + A*M^(-a) + B*N^(-b) + G*exp(-T/xi)", "C = k*M^p*N^q*T^r"));
        classes.put("… `r > s`", law(one, "L = E + A*M^(-1) + B*N^(-1) + G*exp(-T/xi)", "C = k*M*N*T^(5/2)"));
        classes.put("… `r = s`", law(one, "L = E + A*M^(-2) + B*N^(-2) + G*exp(-T/xi)", "C = k*M*N*T"));
        classes.put("… `r < s`", law(one, "L = E + A*M^(-1) + B*N^(-1) + G*exp(-T/xi)", "C = k*M*N*T^(3/2)"));
        Map<String, String> columns = new LinkedHashMap<>();
        classes.forEach((name, t) -> {
            if (LAWS > 20) {
                assertThat(DERIVER.derive(t).missing()).as(name).isEmpty();
            }
            List<String> lemmas = List.of(
                    "root-below", "root-above", "root-equal", "power", "value-there", "lambert-bounds", "edge-early");
            for (String id : SymjaMeasured.statements(t, SYMJA)) {
                if (!lemmas.contains(id)) {
                    String row = id.replaceAll("(limiting|balance-of)-.*", "$1-…");
                    columns.merge(row, name, (x, y) -> x.contains(y) ? x : x + "|" + y);
                }
            }
        });
        StringBuilder table = new StringBuilder("| theorem |");
        classes.keySet().forEach(c -> table.append(' ').append(c).append(" |"));
        table.append("\n| --- |").append(" --- |".repeat(classes.size())).append('\n');
        columns.forEach((row, in) -> {
            table.append("| `").append(row).append("` |");
            List<String> names = List.of(in.split("\\|"));
            classes.keySet().forEach(c -> table.append(names.contains(c) ? " yes |" : " |"));
            table.append('\n');
        });
        if (Boolean.getBoolean("derive.table")) {
            System.out.println(table);
        }
        assertThat(Files.readString(Path.of("docs/derive.md"))).contains(table);
    }

    @Test
    void theMeasuredPageSpeaksOfTheseQuestions() throws IOException {
        String page = Files.readString(Path.of("docs/measured/symja.md"));
        String small = SymjaMeasured.page(8);
        assertThat(page).contains("| D | ", "| Simplify | ", "| Solve | ", "| Solve, linear | ");
        assertThat(small.lines().filter(l -> l.startsWith("| Solve, linear")))
                .containsExactly("| Solve, linear | 8 | 8 | 0 | 0 |");
    }
}
