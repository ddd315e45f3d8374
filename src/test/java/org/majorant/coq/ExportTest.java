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
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Verdict;

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
    void anAssumedPowerOfWhatMayBeNegativeIsNoRpower() {
        assertThat(statement("let x, a in real", "theorem t", "given x^a = 1", "claim x > 0"))
                .contains("((has_power v_x v_a /\\ (power v_x v_a) = 1)) ->");
        assertThatThrownBy(() -> statement("let x in real", "theorem t", "claim floor(x) <= x"))
                .isInstanceOf(NotExportedException.class);
    }

    @Test
    void rootsAreCountedInTheirDomain() {
        assertThat(statement("let t in (0, inf)", "theorem t", "claim roots t: log(t) = 1 count 1"))
                .contains("exists t : R, (0 < t /\\ (ln t) = 1) /\\ forall u : R, (0 < u /\\ (ln u) = 1) -> u = t");
    }

    @Test
    void anInfimumExistsWhereItIsSpokenOf() {
        String set = "(fun y : R => exists x_x : R, 0 < x_x /\\ 1 <= x_x /\\ y = (x_x + v_a))";
        assertThat(statement("let x, a in (0, inf)", "theorem t", "claim inf{x + a : x >= 1, over x} = 1 + a"))
                .contains("(is_inf " + set + " (infimum " + set + ") /\\ (infimum " + set + ") = (1 + v_a))");
        assertThatThrownBy(() -> statement("let x in real", "theorem t", "claim inf{log(x) : x >= 1, over x} = 0"))
                .isInstanceOf(NotExportedException.class);
    }

    @Test
    void aLimitIsTakenWithinTheDomainAlone() {
        assertThat(statement("let x in (0, inf)", "theorem t", "claim lim(log(x - 1)/x, x -> inf) = 0"))
                .contains("((towards (fun x : R => 0 < x) p_infty) (fun x_x : R => 0 < (x_x + (- 1))) /\\ ")
                .contains(
                        "filterlim (fun x_x : R => ((ln (x_x + (- 1))) / x_x)) (towards (fun x : R => 0 < x) p_infty) (locally 0)");
        assertThat(statement("let x, y in (0, inf)", "theorem t", "claim lim(1/x + 1/y, x -> inf, y -> inf) = 0"))
                .contains("filterlim (fun w : (R * (R)) => ((1 / (fst w)) + (1 / (snd w)))) (filter_prod (towards");
        assertThat(statement("let x in (0, inf)", "theorem t", "claim 1/x = o(1) as x -> inf"))
                .contains(
                        "little_o (towards (fun x : R => 0 < x) p_infty) (fun x_x : R => (1 / x_x)) (fun x_x : R => 1)");
    }

    /** Where the domain ends before the target, a limit within it would be no statement at all. */
    @Test
    void whatTendsToInfinityPassesEveryLevel() {
        assertThat(statement("let x in (0, inf)", "theorem t", "claim lim(x^2, x -> inf) = inf"))
                .contains("(forall level : R, (towards ", "p_infty) (fun x_x : R => level < (x_x ^ 2)))");
        assertThat(statement("let x in (0, inf)", "theorem t", "claim lim(log(x), x -> 0) = -inf"))
                .contains("(Finite 0)) (fun x_x : R => (ln x_x) < level))");
        assertThat(statement("let x in real", "theorem t", "claim lim(1/x^2, x -> 0) = inf"))
                .contains("(Finite 0)) (fun x_x : R => (x_x ^ 2) <> 0) /\\ (forall level : R, ");
    }

    @Test
    void aLimitThatTheDomainDoesNotReachIsRefused() {
        assertThatThrownBy(() -> statement("let x in (0, 1)", "theorem t", "claim lim(x, x -> inf) = 7"))
                .isInstanceOf(NotExportedException.class)
                .hasMessageContaining("does not tend to");
        assertThatThrownBy(() -> statement("let x in (0, 1)", "theorem t", "claim lim(x, x -> 2) = 7"))
                .isInstanceOf(NotExportedException.class);
        assertThatThrownBy(() -> statement("let x in (0, 1)", "theorem t", "given lim(x, x -> 0) = 7", "claim 1 = 1"))
                .isInstanceOf(NotExportedException.class);
    }

    @Test
    void unknownFunctionsHaveTheirRangeAndSlopesOnTheirDomainAlone() {
        String text = statement(
                "let t in [0, inf)",
                "let v(t) in (0, inf)",
                "theorem t",
                "given for all t in [0, inf): v(t) <= 1 implies diff(v(t), t) <= -v(t)",
                "claim v(t) <= v(0)");
        String slope = "(fun x : R => 0 <= x) (fun x_t : R => (f_v x_t)) x_t";
        assertThat(text)
                .startsWith("forall f_v : R -> R,\nforall v_t : R,\n  (0 <= v_t) ->\n"
                        + "  (forall x : R, 0 <= x -> (0 < (f_v x))) ->\n")
                .contains("((forall x_t : R, 0 <= x_t -> ((f_v x_t) <= 1 -> (has_slope " + slope + " /\\ (slope "
                        + slope + ") <= (- (f_v x_t)))))) ->");
        assertThatThrownBy(() -> statement("let t in [0, inf)", "let v(t) in real", "theorem t", "claim v(t) <= v(-1)"))
                .isInstanceOf(NotExportedException.class);
    }

    /** The body of a derivative needs values near the point, and at an end of the domain one side is enough. */
    @Test
    void aDerivativeIsTakenWithinTheDomainWhereTheBodyHasValuesNearby() {
        assertThat(statement("let x in (0, 2)", "theorem t", "claim diff(log(1 - x), x) < 0"))
                .contains("((near (fun x : R => 0 < x /\\ x < 2) v_x (fun x_x : R => 0 < (1 + (- x_x))) /\\ "
                        + "ex_derive (fun x_x : R => (ln (1 + (- x_x)))) v_x /\\ ");
        assertThat(statement("let x in [0, inf)", "theorem t", "given diff(abs(x), x) = 1", "claim x >= 0"))
                .contains("((has_slope (fun x : R => 0 <= x) (fun x_x : R => (Rabs x_x)) v_x /\\ "
                        + "(slope (fun x : R => 0 <= x) (fun x_x : R => (Rabs x_x)) v_x) = 1)) ->");
        assertThatThrownBy(() -> statement("let x in [1, 1]", "theorem t", "claim diff(x, x) = 1"))
                .isInstanceOf(RuntimeException.class);
    }

    /** 0 has powers: those with exponents of 0 and above. */
    @Test
    void aClaimAboutAPowerOfWhatMayBeZeroSpeaksOfZero() {
        assertThat(statement("let x in [0, inf)", "let a in (0, inf)", "theorem t", "claim x^a >= 0"))
                .contains("(has_power v_x v_a /\\ 0 <= (power v_x v_a))");
        assertThat(statement("let x in real", "theorem t", "given x^0 = 1", "claim x = x"))
                .doesNotContain("<> 0");
    }

    /** Whether the inner one exists nearby is no condition at the point. */
    @Test
    void aDerivativeOfADerivativeIsRefused() {
        assertThatThrownBy(() -> statement(
                        "let t in [0, inf)", "let v(t) in real", "theorem t", "claim diff(diff(v(t), t), t) = 0"))
                .isInstanceOf(NotExportedException.class)
                .hasMessageContaining("derivative of a derivative");
    }

    @Test
    void sequencesCountAtWholeNumbersFromTheLeastIndexOn() {
        assertThat(statement(
                        "let e[k] in [0, inf)",
                        "let n in natural",
                        "theorem t",
                        "given for all k in natural: e[k + 1] <= e[k]",
                        "claim e[n] <= e[0]"))
                .contains("(forall x : R, 0 <= x -> (exists n : Z, x = IZR n) -> (0 <= (f_e x))) ->")
                .contains("(forall x_k : R, 1 <= x_k -> (exists n : Z, x_k = IZR n) -> (f_e (x_k + 1)) <= (f_e x_k))");
        assertThat(statement("let a in real", "theorem t", "claim sum(i, 2, 4, i*a) = 9*a"))
                .contains("(sum 3 (fun k_i => ((2 + INR k_i) * v_a))) = (9 * v_a)");
    }

    @Test
    void reportedDigitsAreAnInterval() {
        assertThat(statement("let x = reported 0.5", "theorem t", "claim 2*x = reported 1 truncated"))
                .isEqualTo("forall v_x : R,\n  ((9 / 20) <= v_x) ->\n  (v_x < (11 / 20)) ->\n"
                        + "  ((1 <= (2 * v_x) /\\ (2 * v_x) < 2))");
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
        String hash = new LibraryHash(copy, "8.16.1")
                .of(THEOREM, ExportedTheorem.of(t).statement());
        accepted.put(THEOREM, Accepted.Line.of(hash, Axioms.Kind.STANDARD, List.of("T7")));
        Path record = Files.writeString(folder.resolve("accepted.txt"), accepted.text());
        assertThat(AcceptedEarlier.read(copy, record).find(THEOREM, t))
                .contains(accepted.find(THEOREM, hash).orElseThrow());
        assertThat(AcceptedEarlier.read(copy, record).find(THEOREM, other)).isEmpty();
        assertThat(AcceptedEarlier.read(copy, record).find("test/u", t)).isEmpty();
        assertThat(AcceptedEarlier.read(copy, folder.resolve("none.txt")).find(THEOREM, t))
                .isEmpty();

        Files.writeString(record, accepted.text().replace(" STANDARD ", " MACHINE "));
        assertThat(AcceptedEarlier.read(copy, record).find(THEOREM, t)).isEmpty();
        Files.writeString(record, accepted.text());

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

    /** A monotonicity is said where the hypotheses on its variable alone hold, and is exported so. */
    @Test
    void aNarrowedMonotonicityIsExportedNarrowed() {
        String text = statement("let x in (0, inf)", "theorem t", "given x > 2", "claim increasing (x - 2)^2 in x");
        assertThat(text)
                .contains("forall low high : R, 0 < low -> 0 < high -> (2 < low) -> (2 < high) -> low < high ->");
    }

    /** An unknown function has no value where it is not declared, so nothing may be assumed of it there. */
    @Test
    void aFunctionOutsideItsDeclarationIsNotExported() {
        String[] outside = {"let t in [0, inf)", "let x in real", "let u(t) in (0, inf)", "theorem t", "claim u(x) > 0"
        };
        assertThatThrownBy(() -> statement(outside))
                .isInstanceOf(NotExportedException.class)
                .hasMessageContaining("not declared on all of");
        String[] at = {"let t in [0, inf)", "let u(t) in (0, inf)", "theorem t", "claim u(-1) + u(t) > 0"};
        assertThatThrownBy(() -> statement(at))
                .isInstanceOf(NotExportedException.class)
                .hasMessageContaining("not declared at -1");
    }
}
