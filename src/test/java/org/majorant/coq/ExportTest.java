package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.TheorySupport;
import org.majorant.evidence.Verdict;
import org.majorant.theorem.Theorem;

/** The export to Coq and the record of what was accepted, as far as they need no Coq. */
class ExportTest {
    private static final Path LIBRARY = Path.of("proofs", "coq");
    private static final String THEOREM = "test/t";

    @TempDir
    Path folder;

    private static Theorem theorem(String... lines) {
        return TheorySupport.theory(lines).theorems().get(0);
    }

    private static String statement(String... lines) {
        return ExportedTheorem.of(theorem(lines)).statement();
    }

    @Test
    void aStatementIsForAllValuesAndAsksForValuesOfItsOwnTerms() {
        String text = statement(
                "let x in [0, 3/2]",
                "let d in real",
                "theorem t",
                "given x/d = 1",
                "claim log(x) < sqrt(d) when d > 2");
        assertThat(text)
                .isEqualTo("forall v_x v_d : R,\n  (0 <= v_x) ->\n  (v_x <= (3 / 2)) ->\n"
                        + "  ((v_d <> 0 /\\ (v_x / v_d) = 1)) ->\n"
                        + "  ((2 < v_d -> (0 < v_x /\\ 0 <= v_d /\\ (ln v_x) < (sqrt v_d))))");
    }

    @Test
    void powersFunctionsAndBranchesKeepTheirDomains() {
        assertThat(statement("let x in real", "theorem t", "claim x^(-2) + x^3 <= Wm1(x)"))
                .contains("(v_x <> 0 /\\ - exp (-1) <= v_x /\\ v_x < 0 /\\")
                .contains("((1 / (v_x ^ 2)) + (v_x ^ 3)) <= (Wm1 v_x)");
        assertThat(statement("let x, a in real", "theorem t", "claim x^a = 1"))
                .contains("(0 < v_x /\\ (Rpower v_x v_a) = 1)");
        assertThat(statement("let n in natural", "theorem t", "claim n >= 1")).contains("(exists n : Z, v_n = IZR n)");
    }

    /** The language gives (-2)^a a value for a = 2, Rpower another one: as an assumption it would say something else. */
    @Test
    void aPowerOfWhatMayBeNegativeIsNoAssumption() {
        assertThatThrownBy(() -> statement("let x, a in real", "theorem t", "given x^a = 1", "claim x > 0"))
                .isInstanceOf(NotExportedException.class)
                .hasMessageContaining("not positive by the domains");
        assertThatThrownBy(() -> statement("let x in real", "theorem t", "claim floor(x) <= x"))
                .isInstanceOf(NotExportedException.class);
    }

    @Test
    void rootsAreCountedInTheirDomain() {
        assertThat(statement("let t in (0, inf)", "theorem t", "claim roots t: log(t) = 1 count 1"))
                .contains("exists t : R, (0 < t /\\ (ln t) = 1) /\\ forall u : R, (0 < u /\\ (ln u) = 1) -> u = t");
    }

    @Test
    void anyFurtherAxiomIsRefused() {
        String standard = "Axioms:\nClassicalDedekindReals.sig_not_dec : forall P : Prop, P\n";
        assertThat(Axioms.kind(standard)).contains(Axioms.Kind.STANDARD);
        assertThat(Axioms.kind("Closed under the global context\n")).contains(Axioms.Kind.STANDARD);
        assertThat(Axioms.kind(standard + "PrimFloat.add : float\n")).contains(Axioms.Kind.MACHINE);
        assertThat(Axioms.kind(standard + "mine : False\n")).isEmpty();
        assertThat(Axioms.kind(standard + "Mine.PrimFloat.add : False\n")).isEmpty();
        assertThat(Axioms.kind("")).isEmpty();
    }

    @Test
    void theRecordSpeaksOfOneStatementAndOneLibraryAlone() throws IOException {
        Theorem t = theorem("let x in (0, inf)", "theorem t", "claim log(x) <= x - 1");
        Theorem other = theorem("let x in (0, inf)", "theorem t", "claim log(x) <= x - 2");
        Path copy = copyOfLibrary();
        Accepted accepted = new Accepted("8.16.1");
        String hash = new LibraryHash(copy, "8.16.1").of(ExportedTheorem.of(t).statement());
        accepted.put(THEOREM, new Accepted.Line(hash, Axioms.Kind.STANDARD));
        Path record = Files.writeString(folder.resolve("accepted.txt"), accepted.text());
        assertThat(AcceptedEarlier.read(copy, record).find(THEOREM, t)).contains(Axioms.Kind.STANDARD);
        assertThat(AcceptedEarlier.read(copy, record).find(THEOREM, other)).isEmpty();
        assertThat(AcceptedEarlier.read(copy, record).find("test/u", t)).isEmpty();
        assertThat(AcceptedEarlier.read(copy, folder.resolve("none.txt")).find(THEOREM, t))
                .isEmpty();

        Path powers = copy.resolve("Powers.v");
        String before = Files.readString(powers);
        Files.writeString(powers, before.replace("Lemma exp_1_gt_2 : 2 < exp 1.", "Lemma exp_1_gt_2 : 2 <= exp 1."));
        assertThat(Files.readString(powers)).isNotEqualTo(before);
        assertThat(AcceptedEarlier.read(copy, record).find(THEOREM, t)).isEmpty();
        Files.writeString(powers, before);
        Files.writeString(record, accepted.text().replace("8.16.1", "8.17.0"));
        assertThat(AcceptedEarlier.read(copy, record).find(THEOREM, t)).isEmpty();
    }

    private Path copyOfLibrary() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("coq"));
        try (Stream<Path> files = Files.list(LIBRARY)) {
            for (Path f : files.filter(p -> p.toString().endsWith(".v")).toList()) {
                Files.copy(f, copy.resolve(f.getFileName()));
            }
        }
        return copy;
    }

    @Test
    void theFalsifierAnswersEveryFalseGoalWithAWitness() {
        assertThat(FalseGoals.all()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(t -> {
            Verdict v = TheorySupport.examine(t).get(0).verdict();
            assertThat(v).as(t.theorems().get(0).claims().toString()).isInstanceOf(Verdict.Refuted.class);
        });
    }

    @Test
    void answersAreReadOfEachGoal() {
        assertThat(CoqScript.answers("OK step1_ALL\nNO whole\n"))
                .containsEntry("step1_ALL", true)
                .containsEntry("whole", false);
    }

    @Test
    void withoutACompilerThereIsNoVersion() throws IOException {
        Optional<String> version = new Coqc("majorant-has-no-such-command", folder, folder).version();
        assertThat(List.of(version)).containsExactly(Optional.empty());
    }
}
