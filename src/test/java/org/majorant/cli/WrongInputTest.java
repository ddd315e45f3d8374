package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input is refused with the option that it stands behind, and the reason. */
class WrongInputTest {
    @TempDir
    Path folder;

    private final StringWriter text = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(text), new PrintWriter(text), args);
    }

    @Test
    void aFolderWithoutTheoryFiles() {
        assertThat(run("check", folder.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("there is no theory file below " + folder);
    }

    @Test
    void aLevelThatIsNone() {
        assertThat(run("check", "proofs/muennighoff-2023", "--require", "6")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("--require takes a level from 0 to 5");
    }

    @Test
    void theoremsBelowTheRequiredLevelAreNamed() {
        assertThat(run("check", "proofs/muennighoff-2023", "--require", "5")).isEqualTo(ExitStatus.AGAINST);
        assertThat(text.toString()).contains("muennighoff-2023/printed-loss is at level 1, below 5");
    }

    @Test
    void whatIsGivenMayHold() {
        assertThat(run("order", "C^p", "--as", "C -> inf", "--given", "p < 0")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString())
                .isEqualTo("majorant: error: --given 'p < 0' holds nowhere in the domains; a name that is not declared,"
                        + " as by --let 'x in real', is a positive real\n");
        assertThat(run("order", "C^p", "--as", "C -> inf", "--let", "p in real", "--given", "p < 0"))
                .isEqualTo(ExitStatus.AS_STATED);
        for (String first : new String[] {"p < q", "q < p"}) {
            String second = first.equals("p < q") ? "q < p" : "p < q";
            assertThat(run("order", "C^p + C^q", "--as", "C -> inf", "--given", first, "--given", second))
                    .isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(text.toString()).contains("' exclude each other, and any answer would be right");
        }
    }

    @Test
    void listsAndLimitsOfExplore() {
        assertThat(run("explore", "--exponent", "1/7", "--limit", "-1")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).isEqualTo("majorant: error: --limit takes a number of lines from 1, not -1\n");
        assertThat(run("explore", "--exponent", "1/7", "--p", "5..0")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("there is nothing to try: a list of values is empty");
    }

    @Test
    void aValueThatIsNamedTwiceIsTriedOnce() {
        run("explore", "--exponent", "1/6", "--r", "1", "--limit", "3");
        String once = text.toString();
        text.getBuffer().setLength(0);
        run("explore", "--exponent", "1/6", "--r", "1,1", "--limit", "3");
        assertThat(text.toString()).isEqualTo(once).contains("C^(-1/6)");
    }

    @Test
    void valuesOfAPlan() {
        assertThat(run("plan", "yang-2025", "--set", "A", "--compute", "5")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("--set takes NAME=VALUE, not 'A'");
        assertThat(run("plan", "yang-2025", "--set", "A=1,A=2", "--compute", "5"))
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("--set gives A two values");
        String set = "E=-5,A=406.4,B=410.7,alpha=0.34,beta=0.28";
        assertThat(run("plan", "hoffmann-2022", "--set", set, "--compute", "1e20"))
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("--set E=-5 lies outside its domain (0, inf)");
    }
}
