package org.majorant.judge.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.judge.Entry;
import org.majorant.judge.Examiner;
import org.majorant.read.TheoryReader;
import org.majorant.simulate.run.RunLine;
import org.majorant.simulate.run.RunRecord;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/** MeasuredClaims against runs, from the theory file to the verdict. */
class SimulatedCheckTest {
    private static final String BIND = " bind E = loss, E0 = loss_start, mu = lambda_min, t = time";

    private static final String HOLDS = "claim E <= exp(-2*mu*t)*E0";

    @TempDir
    Path folder;

    @BeforeEach
    void aSpecification() throws IOException {
        Files.writeString(
                folder.resolve("small.spec"),
                "task teacher\ntrain kernel\nwidth 4\ndata 2\nlength 1\nsteps 8\nstep 0.05\nrecords 3\ntest 4\nprobe 2\nseed 1 2\n");
    }

    private Entry entry(Runs runs, String... lines) {
        String text = "```claim\ntheory s\nlet E, E0, mu, t in [0, inf)\nlet G, H in (0, inf)\ntheorem x\n"
                + String.join("\n", lines) + "\n```\n";
        Diagnostics diagnostics = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile(folder.resolve("s.md").toString(), text), diagnostics);
        assertThat(diagnostics.all().stream().map(Excerpt::of)).isEmpty();
        return new Examiner(List.of(t), new Examiner.Settings(0, false, runs, org.majorant.coq.AcceptedEarlier.NOTHING))
                .examine(List.of(t), e -> {})
                .entries()
                .get(0);
    }

    private String reason(Runs runs, String... lines) {
        return ((Verdict.Undecided) entry(runs, lines).verdict()).reason().toString();
    }

    private Path stored(String claim) throws IOException {
        Runs runs = Runs.again();
        entry(runs, claim, "check simulated small" + BIND);
        assertThat(runs.files()).hasSize(1);
        for (Map.Entry<Path, String> f : runs.files().entrySet()) {
            Files.writeString(f.getKey(), f.getValue());
        }
        return folder.resolve("runs.jsonl");
    }

    @Test
    void theBoundHoldsAndTheControlFails() throws IOException {
        stored(HOLDS);
        Entry e = entry(Runs.stored(), HOLDS, "check simulated small margin 0.000000001 sharp 100" + BIND);
        assertThat(e.verdict()).isInstanceOf(Verdict.Undecided.class);
        assertThat(e.restsOn()).anyMatch(r -> r.contains("points within the bound and its margin of 1E-9: 8 of 8"));
        Entry control = entry(Runs.stored(), "claim E <= E0/1000", "check simulated small" + BIND);
        assertThat(control.verdict()).isInstanceOf(Verdict.Undecided.class);
        assertThat(((Verdict.Undecided) control.verdict()).reason().toString())
                .startsWith("runs lie above the bound: within at 0");
        assertThat(control.notes()).hasSize(8).allMatch(n -> n.startsWith("above the bound: seed "));
    }

    @Test
    void constantsComeFromTheLowerSeedsAlone() throws IOException {
        stored("claim E <= E0");
        Entry e = entry(Runs.stored(), "claim E <= G*E0*exp(-2*mu*t)", "check simulated small" + BIND);
        assertThat(e.restsOn().get(0)).contains("G = ").endsWith("the smallest that dominate 1 calibration runs");
        assertThat(e.restsOn().get(1))
                .startsWith("held-out runs: 1 of 1 seed; points within the bound: ")
                .contains(" of 4; ");
    }

    private static final String RANDOM_MEAN =
            "check simulated pool random 4 seed 5 mean bind E = excess, E0 = excess_start, mu = halving, t = time";

    private Runs pool(String claim) throws IOException {
        Files.writeString(
                folder.resolve("pool.spec"),
                "task linear\ntrain sgd\nfeatures all\ndata 0\nmomentum 0\nhalving 7 60\nsteps 20 40\nrecords 2\ntest 2\n"
                        + "seed 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26\n");
        Runs runs = Runs.again();
        Entry e = entry(runs, claim, RANDOM_MEAN);
        assertThat(e.restsOn().get(0)).contains("4 random specifications of seed 5 within pool, means over the seeds");
        return runs;
    }

    /** Each draw has one of the values that the file gives, and all of its seeds. */
    @Test
    void randomSpecificationsWithMeansOverTheSeedsOfTheFile() throws IOException {
        List<RunRecord> records = new java.util.ArrayList<>();
        for (String line : pool("claim E <= 100*E0")
                .files()
                .values()
                .iterator()
                .next()
                .lines()
                .toList()) {
            records.add(RunLine.read(line));
        }
        assertThat(records).hasSize(64);
        assertThat(records.stream().map(r -> r.spec().get("seed")).distinct()).hasSize(16);
        assertThat(records.stream().map(r -> r.spec().get("width")).distinct()).hasSizeBetween(2, 4);
        assertThat(records.stream().map(r -> r.spec().get("halving")).distinct())
                .containsExactlyInAnyOrder("7", "60");
        assertThat(records)
                .allMatch(r -> Map.of("7", 1, "60", 1).containsKey(r.spec().get("halving")));
    }

    /** What lies above is made smaller as a mean of all its seeds, too. */
    @Test
    void aMeanThatLiesAboveIsShrunkToTheSmallestThatDoes() throws IOException {
        String claim = "claim E <= E0/1000";
        Runs runs = pool(claim);
        Files.writeString(
                folder.resolve("runs.jsonl"), runs.files().values().iterator().next());
        Entry e = entry(Runs.stored(), claim, RANDOM_MEAN);
        String smallest = e.notes().get(e.notes().size() - 1);
        assertThat(smallest)
                .startsWith("the smallest specification found that is above the bound: ")
                .contains("width 1; ambient 1; features all;", "batch 1;")
                .containsPattern("halving (7|60);");
        assertThat(runs.files().values().iterator().next().lines().count()).isGreaterThan(64);
    }

    @Test
    void runsThatAreMissingAreNotImagined() {
        assertThat(reason(Runs.stored(), "claim E <= E0", "check simulated small" + BIND))
                .startsWith("2 of 2 runs of small are not stored; majorant check --simulate ");
        assertThat(reason(Runs.stored(), "claim E <= E0", "check simulated nowhere" + BIND))
                .isEqualTo("there is no nowhere.spec beside the theory and no preset of that name");
    }

    @Test
    void aStoreThatWasChangedIsNotBelieved() throws IOException {
        Path store = stored("claim E <= E0");
        String text = Files.readString(store);
        int at = text.indexOf("\"loss\":\"0x1.") + 12;
        String changed = text.substring(0, at) + (text.charAt(at) == '0' ? '1' : '0') + text.substring(at + 1);
        Files.writeString(store, changed);
        assertThat(reason(Runs.stored(), "claim E <= E0", "check simulated small" + BIND))
                .startsWith("the stored runs are not believed: ")
                .endsWith("runs.jsonl:1: a run record that was changed after it was written");
    }

    @Test
    void aRunUnderTheHashOfAnotherIsNotBelieved() throws IOException {
        Path store = stored("claim E <= E0");
        RunRecord first = RunLine.read(Files.readAllLines(store).get(0));
        String other = RunLine.read(Files.readAllLines(store).get(1)).hash();
        RunRecord forged = new RunRecord(
                other,
                first.spec(),
                first.width(),
                first.parameters(),
                first.size(),
                first.irreducible(),
                first.points(),
                first.divergence());
        Files.writeString(store, RunLine.write(forged) + "\n");
        assertThat(reason(Runs.stored(), "claim E <= E0", "check simulated small" + BIND))
                .endsWith("a run record whose hash is not that of its specification");
    }

    /** A record with a right sum and hash and wrong numbers: running again finds it. */
    @Test
    void runningAgainFindsForgedNumbers() throws IOException {
        Path store = stored("claim E <= E0");
        RunRecord first = RunLine.read(Files.readAllLines(store).get(0));
        RunRecord forged = new RunRecord(
                first.hash(),
                first.spec(),
                first.width(),
                first.parameters(),
                first.size(),
                first.irreducible() + 1,
                first.points(),
                first.divergence());
        Files.writeString(store, RunLine.write(forged) + "\n");
        Runs again = Runs.again();
        entry(again, "claim E <= E0", "check simulated small" + BIND);
        assertThat(again.differences()).hasSize(1);
        assertThat(again.differences().get(0)).endsWith(" is not what the simulator gives");
        assertThat(again.files().values().iterator().next()).doesNotContain(RunLine.write(forged));
    }

    @Test
    void whatCannotBeHeldAgainstRunsIsSaid() {
        assertThat(reason(Runs.again(), "claim E = E0", "check simulated small" + BIND))
                .contains("an equation is held against runs within a margin");
        assertThat(reason(Runs.again(), "claim E != E0", "check simulated small" + BIND))
                .contains("holds inequalities and equations against runs");
        assertThat(reason(Runs.again(), "claim E <= E0", "check simulated small random 3" + BIND))
                .contains("random specifications carry their seed");
        assertThat(reason(Runs.again(), "claim E <= E0", "check simulated small sharp 1" + BIND))
                .contains("the number of sharp is a ratio above 1");
        assertThat(reason(Runs.again(), "claim E <= E0", "check simulated small held 1.5" + BIND))
                .contains("the number of held is a whole number");
        assertThat(reason(Runs.again(), "claim E <= E0", "check simulated small" + BIND + " rival mu <= E0"))
                .contains("bounds nothing that a claim bounds");
        assertThat(reason(Runs.again(), "claim E*G <= E0", "check simulated small" + BIND))
                .contains("holds more than measured quantities");
        assertThat(reason(Runs.again(), "given G > 1", "claim E <= G*E0", "check simulated small" + BIND))
                .contains("speaks of what is not bound");
        assertThat(reason(
                        Runs.again(), "let D = 2*E0", "claim E <= D", "check simulated small bind E = loss, D = loss"))
                .isEqualTo("D is an abbreviation and cannot be bound");
        assertThat(reason(Runs.again(), "claim E <= E0", "check simulated small mean" + BIND))
                .isEqualTo("a claim about means takes at least 16 held-out seeds, and there are 2");
    }

    @Test
    void everySimulatedCheckMustHold() {
        String holds = "check simulated small" + BIND;
        String fails = "check simulated small bind E = loss, E0 = irreducible, mu = lambda_min, t = time";
        assertThat(reason(Runs.again(), "claim E <= E0", holds, fails)).startsWith("no sharpness is stated");
        assertThat(reason(Runs.again(), "claim E <= E0", fails, holds)).startsWith("runs lie above the bound");
    }

    /** The claim is sampled when that is asked for, and then means all values of its symbols. */
    @Test
    void aSampledCheckBesideItIsNotForgotten() {
        Entry e = entry(Runs.again(), "claim E <= E0", "check simulated small" + BIND, "check sample 50 seed 1");
        assertThat(e.verdict()).isInstanceOf(Verdict.Refuted.class);
    }

    /** A theorem with a proof keeps its level; what lies above is told beside it. */
    @Test
    void aProofIsNotWeakened() {
        Entry e = entry(
                Runs.again(),
                "given small: E <= E0/1000",
                "claim E <= E0/100",
                "proof",
                "  E0/1000 <= E0/100   by positivity",
                "  claim 1             by adding small, step 1",
                "check simulated small" + BIND);
        assertThat(e.verdict()).isInstanceOf(Verdict.Proved.class);
        assertThat(e.verdict().level()).isEqualTo(Level.DERIVED);
        assertThat(e.notes()).containsExactly("held against runs: no point of the runs meets the hypotheses");
    }
}
