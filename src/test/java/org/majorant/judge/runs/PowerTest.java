package org.majorant.judge.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.judge.Entry;
import org.majorant.judge.Examiner;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/**
 * A wrong claim is not supported on the stored runs on which a right one is, whatever sharpness its author states: constants are
 * fitted for both by one rule, so that points within the bound alone would not tell them apart.
 */
class PowerTest {
    private static final String MODEL = " when T >= 1024\n  check simulated model-size mean held 32 margin 0.3 sharp ";
    private static final String BIND = " bind E = excess, M = size, T = training\n";
    /** Read once for all tests. */
    private static final Runs RUNS = Runs.stored();

    private static final List<String> SHARPNESS = List.of("1.5", "2", "10", "100", "10000");

    private static Entry entry(String lets, String theorem) {
        String text =
                "```claim\ntheory p\nlet E, E0, D, t in [0, inf)\nlet M, N, T, A, B, G, xi, eta, k, s in (0, inf)\n"
                        + lets + "theorem x\n  " + theorem + "```\n";
        Diagnostics diagnostics = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile("proofs/simulated/p.md", text), diagnostics);
        assertThat(diagnostics.all().stream().map(Excerpt::of)).isEmpty();
        Examiner.Settings settings = new Examiner.Settings(0, false, RUNS, AcceptedEarlier.NOTHING);
        return new Examiner(List.of(t), settings)
                .examine(List.of(t), e -> {})
                .entries()
                .get(0);
    }

    private static boolean supported(String bound, String sharp) {
        Entry e = entry("", "claim E <= " + bound + MODEL + sharp + BIND);
        assertThat(e.evidence()).hasSize(1);
        return e.verdict() instanceof Verdict.Supported;
    }

    @Test
    void theRightExponentIsSupportedWithItsPower() {
        Entry e = entry("", "claim E <= A*M^(-1)" + MODEL + "2" + BIND);
        assertThat(e.verdict()).isInstanceOf(Verdict.Supported.class);
        Evidence v = e.evidence().get(0);
        assertThat(v.seeds()).isEqualTo(32);
        assertThat(v.untold()).isEmpty();
        assertThat(v.leastPower()).isGreaterThanOrEqualTo(0.8);
        assertThat(v.largest()).isLessThan(2);
        assertThat(((Verdict.Supported) e.verdict()).evidence())
                .startsWith("exploratory: valid and sharp at 3 of 3 points of 96 held-out runs, ")
                .contains("rivals, least power 1");
    }

    @Test
    void aConstantIsNot() {
        assertThat(SHARPNESS).noneMatch(k -> supported("A", k));
    }

    @Test
    void aTurnedSignIsNot() {
        assertThat(SHARPNESS).noneMatch(k -> supported("A*M", k));
        assertThat(SHARPNESS).noneMatch(k -> supported("A*M^(1/2)", k));
    }

    @Test
    void exponentsOfATenthOrFourAreNot() {
        assertThat(SHARPNESS).noneMatch(k -> supported("A*M^(-1/10)", k));
        assertThat(SHARPNESS).noneMatch(k -> supported("A*M^(-4)", k));
    }

    @Test
    void aCubeIsNot() {
        assertThat(SHARPNESS).noneMatch(k -> supported("A*M^3", k));
    }

    /** The headline fault: on the runs of the two-stage law these were all supported. */
    @Test
    void norAreTheyWhereTheTwoStageLawIsHeldAgainstRuns() {
        String check = "\n  check simulated two-stage-mean mean held 16 margin 0.3 sharp ";
        String bind = " bind E = excess, M = size, N = data, T = training\n";
        for (String bound : List.of(
                "A",
                "A*M + B*N^(1/2) + G*exp(-T/xi)",
                "A*M^(-1/10) + B*N^(-1/10) + G*exp(-T/xi)",
                "A*M^(-4) + B*N^(-4) + G*exp(-T/xi)")) {
            for (String sharp : List.of("4", "30", "100")) {
                Entry e = entry("", "claim E <= " + bound + check + sharp + bind);
                assertThat(e.verdict()).as(bound).isInstanceOf(Verdict.Undecided.class);
                Evidence v = e.evidence().get(0);
                assertThat(v.largest() > v.sharp() || !v.untold().isEmpty())
                        .as(bound)
                        .isTrue();
            }
        }
    }

    @Test
    void driftWithTheCubeOfTheWidthIsNot() {
        String check = " when t > 1\n  check simulated drift mean held 16 margin 0.5 sharp ";
        String bind = " bind D = operator_drift/distance, M = width, t = time\n";
        for (String sharp : SHARPNESS) {
            assertThat(entry("", "claim D <= A*M^3" + check + sharp + bind).verdict())
                    .isInstanceOf(Verdict.Undecided.class);
        }
    }

    /** A rival that a file adds must be told from the claim, too. */
    @Test
    void theFileMayAddRivals() {
        String claim = "claim E <= A*M^(-1)" + MODEL + "2" + BIND.strip();
        assertThat(entry("", claim + " rival E <= A*M^(-1/4)\n").verdict()).isInstanceOf(Verdict.Supported.class);
        Entry e = entry("", claim + " rival E <= A*M^(-11/10)\n");
        assertThat(e.verdict()).isInstanceOf(Verdict.Undecided.class);
        assertThat(((Verdict.Undecided) e.verdict()).reason().toString())
                .contains("the runs cannot tell it from 1 of 8 rivals: the file's E <= A*M^(-11/10)");
    }

    @Test
    void withoutSharpnessNothingIsSupported() {
        Entry e = entry(
                "", "claim E <= A*M^(-1) when T >= 1024\n  check simulated model-size mean held 32 margin 0.3" + BIND);
        assertThat(((Verdict.Undecided) e.verdict()).reason().toString()).contains("no sharpness is stated");
    }

    @Test
    void whatTheFileStatedBeforeTheRunsIsNotExploratory() throws Exception {
        Path file = Path.of("proofs/simulated/laws.md");
        Diagnostics diagnostics = new Diagnostics();
        String text = Files.readString(file);
        assertThat(exploratory(file, text)).isFalse();
        assertThat(exploratory(file, text.replace("held 32 margin 0.3 sharp 2", "held 32 margin 0.31 sharp 2")))
                .isTrue();
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    private static boolean exploratory(Path file, String text) {
        Theory t = TheoryReader.read(new SourceFile(file.toString(), text), new Diagnostics());
        Family family = new Family(t.theorems().subList(0, 1), RUNS);
        return family.outcomes(t.theorems().get(0))
                .get(0)
                .evidence()
                .orElseThrow()
                .exploratory();
    }
}
