package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code plan} with numbers of any size, and what it refuses. */
class PlanCommandTest {
    private static final String HOFFMANN = "A=406.4,B=410.7,alpha=0.34,beta=0.28,E=1.69";
    private final StringWriter text = new StringWriter();

    private int plan(String theory, String... args) {
        String[] all =
                Stream.concat(List.of("plan", theory).stream(), Stream.of(args)).toArray(String[]::new);
        return Main.run(new PrintWriter(text), new PrintWriter(text), all);
    }

    /** A gap of {@code exp(-T/xi)} with a coefficient beyond the doubles at T = 1. */
    @Test
    void aShortTimeConstantDoesNotOverflow() {
        String values = "A=1,B=1,G=1,kappa=1,a=1,b=1,p=1,q=1,r=1,xi=0.00134";
        assertThat(plan("yang-2025", "--set", values, "--compute", "5")).isZero();
        // By a minimisation over T with 30 digits, made beforehand: M = N = sqrt(5/T).
        assertThat(text.toString())
                .contains("optimum   risk 0.0799226  (lower branch, Wm1)", "T = 0.00657627")
                .doesNotContain("NaN");
    }

    @Test
    void aBudgetMayBeAProduct() {
        assertThat(plan("hoffmann-2022", "--set", HOFFMANN, "--compute", "6*70e9*1.4e12", "--quiet"))
                .isZero();
        String product = text.toString();
        text.getBuffer().setLength(0);
        assertThat(plan("hoffmann-2022", "--set", HOFFMANN, "--compute", "588e21", "--quiet"))
                .isZero();
        assertThat(product).isEqualTo(text.toString());
    }

    @Test
    void hugeNumbersAreKeptAsText() {
        assertThat(plan("hoffmann-2022", "--set", HOFFMANN, "--compute", "1e900", "--json", "-"))
                .isZero();
        assertThat(text.toString()).contains("\"N\" : \"1.69363e406\"", "\"D\" : \"9.84079e492\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set A=406.4,B=410.7,alpha=0.34,beta=0.28,E=-5 --compute 1e20 | E=-5 lies outside its domain (0, inf)",
                "--set A=1,A=2 --compute 1e20                                   | --set gives A two values",
                "--set A --compute 1e20                                         | --set takes NAME=VALUE, not 'A'",
                "--compute x+1                                                  | 'x+1' is not a number",
                "--compute 1/0                                                  | division by zero",
                "--compute 1e20 --picture map.jpg                               | ends in .svg, .png, .pdf",
            })
    void isRefused(String arguments, String message) {
        assertThat(plan("hoffmann-2022", arguments.trim().split(" "))).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({"N=-3;D=4, --at N=-3 lies outside its domain", "N=3;D=4;Q=1, --at: Q is no resource"})
    void resourcesAreHeldToTheirDomains(String at, String message) {
        assertThat(plan("hoffmann-2022", "--set", HOFFMANN, "--compute", "1e20", "--at", at.replace(';', ',')))
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains(message);
    }

    @Test
    void picturesAreWhatTheirNamesSay(@TempDir Path folder) throws IOException {
        for (String[] kind : new String[][] {{"svg", "<?xml"}, {"png", "PNG"}, {"pdf", "%PDF-1"}}) {
            Path file = folder.resolve("map." + kind[0]);
            assertThat(plan("hoffmann-2022", "--set", HOFFMANN, "--compute", "1e20", "--picture", file.toString()))
                    .isZero();
            assertThat(new String(Files.readAllBytes(file), 0, 8, StandardCharsets.ISO_8859_1))
                    .contains(kind[1]);
        }
    }
}
