package org.majorant.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/**
 * Mutates the claims of proved theorems: one operator, sign, branch or exponent at a time, in the claim and in the step that
 * proves it. A mutant must not be proved, unless it is true; the true ones are listed here with the reason.
 */
@Tag("slow")
class StatementMutationTest {
    private static final List<String[]> CHANGES = List.of(
            new String[] {"W0(", "Wm1("},
            new String[] {"Wm1(", "W0("},
            new String[] {"-(r/s)", "-(s/r)"},
            new String[] {"(1/a)", "(a)"},
            new String[] {"exp(-", "exp("},
            new String[] {"<=", ">="},
            new String[] {" < ", " > "},
            new String[] {"2*F", "F"},
            new String[] {"2*G", "G"},
            new String[] {"3*eps", "2*eps"},
            new String[] {"count 2", "count 1"},
            new String[] {"count 1", "count 2"},
            new String[] {"count 0", "count 1"},
            new String[] {"alpha/beta", "beta/alpha"},
            new String[] {"(C/6)^(beta", "(C/6)^(alpha"},
            new String[] {"increasing", "decreasing"},
            new String[] {"C/Cxi)^(1/r)", "C/Cxi)^(r)"},
            new String[] {"log(G/eps)", "log(eps/G)"});

    /** Mutants that say something true again. */
    private static final List<String> TRUE_MUTANTS = List.of(
            // U <= 2G holds at every C, and exp of a positive number is above 1.
            "proofs/yang-2025/two-stage-law.md: U <= 2*G*exp(-(C/Cxi)^(1/r))  [exp(- -> exp(]");

    @Test
    void noFalseMutantIsProved() throws IOException {
        int mutants = 0;
        List<String> survivors = new ArrayList<>();
        for (String file : List.of(
                "proofs/yang-2025/two-stage-law.md",
                "proofs/lambert/inversions.md",
                "proofs/hoffmann-2022/compute-optimal.md")) {
            String text = Files.readString(Path.of(file));
            Matcher claims = Pattern.compile("(?m)^ +claim (?!\\d)(.*)$").matcher(text);
            while (claims.find()) {
                for (String[] change : CHANGES) {
                    String claim = claims.group(1);
                    int at = claim.indexOf(change[0]);
                    if (at < 0) {
                        continue;
                    }
                    int start = claims.start(1) + at;
                    String mutant = text.substring(0, start) + change[1] + text.substring(start + change[0].length());
                    mutants++;
                    String name = file + ": " + claim + "  [" + change[0] + " -> " + change[1] + "]";
                    if (isStillProved(file, mutant, theoremAt(text, start)) && !TRUE_MUTANTS.contains(name)) {
                        survivors.add(name);
                    }
                }
            }
        }
        assertThat(survivors).isEmpty();
        assertThat(mutants).isGreaterThan(50);
    }

    private static String theoremAt(String text, int offset) {
        Matcher m = Pattern.compile("(?m)^theorem ([A-Za-z0-9-]+)").matcher(text);
        String id = "";
        while (m.find() && m.start() < offset) {
            id = m.group(1);
        }
        return id;
    }

    private static boolean isStillProved(String file, String text, String id) {
        Diagnostics diagnostics = new Diagnostics();
        Theory all = TheoryReader.read(new SourceFile(file, text), diagnostics);
        if (diagnostics.hasErrors()) {
            return false;
        }
        Theory one = new Theory(
                all.id(),
                all.title(),
                all.citations(),
                all.symbols(),
                all.latexNames(),
                all.laws(),
                all.theorems().stream().filter(t -> t.id().equals(id)).toList(),
                all.file());
        return TheorySupport.examine(one).get(0).verdict() instanceof Verdict.Proved;
    }
}
