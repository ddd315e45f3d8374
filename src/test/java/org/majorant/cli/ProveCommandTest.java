package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prove} finds short proofs that {@code check} accepts, refutes what is false, and changes no file unasked. */
class ProveCommandTest {

    @TempDir
    Path folder;

    private final StringWriter text = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(text), new PrintWriter(text), args);
    }

    /** All but what is refuted is proved, in such lines, and as {@code check} then finds. */
    private void proves(String file, String ledger, String... lines) {
        Path theory = Path.of("src/test/resources/prove").resolve(file);
        assertThat(run("prove", theory.toString(), "-o", folder.toString())).isEqualTo(ExitStatus.AGAINST);
        assertThat(text.toString()).doesNotContain("no proof found").contains(lines);
        text.getBuffer().setLength(0);
        run("check", folder.resolve(file).toString(), "--no-time");
        assertThat(text.toString()).contains(ledger);
    }

    @Test
    @Tag("slow")
    void textbookInequalitiesAreProved() throws IOException {
        proves("claims.md", "25 theorems: 24 proved, 1 refuted; 1 not as expected", "t20: refuted");
        String written = Files.readString(folder.resolve("claims.md"));
        assertThat(written.lines().filter(l -> l.strip().equals("proof"))).hasSize(24);
    }

    @Test
    @Tag("slow")
    void everyKindOfPlanFindsAProof() {
        proves(
                "plans.md",
                "17 theorems: 16 proved, 1 refuted; 1 not as expected",
                "plans/a-false-claim: refuted",
                "by monotonicity from rises1a",
                "by unimodality from falls1, rises1",
                "claim 1 by AM-GM with w1 := p, w2 := 1 - p",
                "by infimum with a := sqrt(c), b := sqrt(c)",
                "root -Wm1(-1/4) by pieces",
                "solved1: ",
                "fact1of1b: log(1 + t) <= (1 + t) - 1 by tangent",
                "by cases from",
                "by extremes of");
    }

    /** Each theorem is one that its tactic alone finds: without it there is no proof, or one without the line that is looked for. */
    @Test
    @Tag("slow")
    void everyTacticFindsWhatItIsFor() {
        proves(
                "tactics.md",
                "17 theorems: 16 proved, 1 refuted; 1 not as expected",
                "tactics/a-false-bound: refuted",
                "claim 1 by adding flow1",
                "by instance of given 1 with k := 0",
                "claim 2 by adding power, rest2",
                "(A - 2*C/x)^2 >= 0 by positivity",
                "-log(2)*(u + m) = -log(2)*1 by rearranging given 1 with factor := -log(2)",
                "level3of1: G*exp(-(C/kappa)^(1/p)) >= A by rearranging level2of1",
                "by AM-GM with w1 := 1/3, w2 := 2/3",
                "by contradiction from over1a",
                "claim 1 by infimum from idle1 with M := ",
                "by theorem a-lemma with x := A*B^p",
                "part2of1: y^c >= y*(x + y)^c/(x + y) by positivity",
                "lifted1: W0(x) <= W0(log(1 + x)*exp(log(1 + x)))",
                "lifted1: W0(x) <= W0(y)",
                "lifted4of1a: exp(v) <= exp(max(s, v)) by monotonicity from extreme3of1a");
    }

    @Test
    void theSameInputGivesTheSameProof() throws IOException {
        Path file = folder.resolve("one.md");
        String claim = "```claim\ntheory one\nlet x in [0, inf)\ntheorem t\n  claim x/(1 + x) <= log(1 + x)\n```\n";
        Files.writeString(file, claim);
        assertThat(run("prove", file.toString())).isZero();
        String first = text.toString();
        assertThat(first).contains("one/t: proved", "by tangent with log := 1/(1 + x), at := 1");
        text.getBuffer().setLength(0);
        assertThat(run("prove", file.toString())).isZero();
        assertThat(text.toString()).isEqualTo(first);
        assertThat(Files.readString(file)).isEqualTo(claim);
    }

    @Test
    void whatIsWrittenInPlaceIsChecked() throws IOException {
        Path file = folder.resolve("two.md");
        Files.writeString(
                file,
                "# Two claims\n\n```claim\ntheory two\nlet a, b in (0, inf)\ntheorem t\n  given a < b\n  claim a < 2*b\n"
                        + "  claim log(a) <= a - 1\n  check sample 10 seed 1\n```\n\nText behind.\n");
        assertThat(run("prove", file.toString(), "--in-place")).isZero();
        assertThat(Files.readString(file)).contains("  proof\n", "check sample 10 seed 1", "Text behind.");
        assertThat(run("check", file.toString())).isZero();
    }

    @Test
    void aClaimThatResistsIsNotProved() throws IOException {
        Path file = folder.resolve("hard.md");
        Files.writeString(
                file,
                "```claim\ntheory hard\nlet x in (0, inf)\nlet u(t) in real\ntheorem t\n  claim u(x) <= u(x + 1)\n```\n");
        assertThat(run(
                        "prove",
                        file.toString(),
                        "--effort",
                        "40",
                        "--json",
                        folder.resolve("r.json").toString()))
                .isEqualTo(ExitStatus.AGAINST);
        assertThat(text.toString()).contains("hard/t: no proof found");
        assertThat(Files.readString(folder.resolve("r.json"))).contains("\"found\" : false");
    }

    @Test
    void aQuestionMarkIsUndecidedAndFilledIn() throws IOException {
        Path file = folder.resolve("open.md");
        Files.writeString(
                file,
                "```claim\ntheory open\nlet x, y in (0, inf)\nlet a, b in real\n"
                        + "theorem t\n  given a <= b\n  claim 2*a + x <= 2*b + x\n  claim x + y >= 2*sqrt(x*y)\n  proof\n"
                        + "    s: 2*a <= 2*b by ?\n    claim 1 by ?\n    claim 2 by ?\n"
                        + "theorem false\n  claim a <= b\n  proof\n    claim 1 by ?\n```\n");
        assertThat(run("check", file.toString(), "--no-time")).isEqualTo(ExitStatus.AGAINST);
        assertThat(text.toString())
                .contains("by ?: no rule is given; 'majorant prove' looks for one")
                .doesNotContain("proved     4");
        text.getBuffer().setLength(0);
        assertThat(run("prove", file.toString(), "--in-place")).isEqualTo(ExitStatus.AGAINST);
        assertThat(text.toString()).contains("open/t: every step has a rule", "open/false: no rule found for step 1");
        String written = Files.readString(file);
        assertThat(written).contains("s: 2*a <= 2*b by positivity", "claim 2 by AM-GM with w1 := 1/2, w2 := 1/2");
        assertThat(written.split("by [?]")).hasSize(2);
        text.getBuffer().setLength(0);
        run("check", file.toString(), "--no-time");
        assertThat(text.toString()).contains("2 theorems: 1 proved, 1 refuted");
    }

    /** A rule for each step is no proof: the claims may not follow, and may be false. */
    @Test
    void isProvedOnlyWhereCheckSaysSo() throws IOException {
        String theorem = "theorem %s\n  claim %s\n  proof\n    %s\n";
        Path file = folder.resolve("q.md");
        Files.writeString(
                file,
                "```claim\ntheory q\nlet x in (0, inf)\n" + String.format(theorem, "wrong", "x > 1", "x > 0 by ?")
                        + String.format(theorem, "short", "x + 1 > 0", "x > 0 by ?")
                        + String.format(theorem, "right", "x + 1 > 0", "claim 1 by ?")
                        + String.format(theorem, "refused", "x + 1 > 0", "claim 1 by normal form") + "```\n");
        assertThat(run("prove", file.toString())).isEqualTo(ExitStatus.AGAINST);
        assertThat(text.toString())
                .contains("q/wrong: every step has a rule, and it is refuted\n")
                .contains("q/short: every step has a rule, and it is undecided\n")
                .contains("q/right: every step has a rule\n")
                .contains("q/refused: undecided; its written proof is left as it is");
        text.getBuffer().setLength(0);
        run("prove", file.toString(), "--json", "-");
        List<String> verdicts = new ArrayList<>();
        new ObjectMapper()
                .readTree(text.toString())
                .path("theorems")
                .forEach(t -> verdicts.add(t.path("verdict").asText() + " " + t.path("found")));
        assertThat(verdicts).containsExactly("refuted false", "undecided false", "proved true", "undecided false");
    }
}
