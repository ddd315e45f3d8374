package org.majorant.judge.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.majorant.cli.Main;

/** Bounds that are attained, functions that blow up at an open end, slopes that vanish: forty inequalities with their truth. */
@Tag("slow")
class EnclosedInequalitiesTest {
    @Test
    void thirtySevenOfFortyAreDecided() {
        StringWriter out = new StringWriter();
        int status = Main.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "check",
                "src/test/resources/enclosed/inequalities.md",
                "--no-time");
        assertThat(status).as(out.toString()).isZero();
        assertThat(out.toString()).contains("40 theorems: 31 proved, 6 refuted, 3 undecided; all as expected");
    }

    @Test
    void thePointIsNamedWhereBothSidesMeet() {
        StringWriter out = new StringWriter();
        Main.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "check",
                "src/test/resources/enclosed/inequalities.md",
                "--explain=q06",
                "--explain=q16");
        assertThat(out.toString()).contains("tight at x = exp(-1)", "tight at x = 1/2");
    }

    /** A gap that no box of a fair size can see is settled from the point at which it is least. */
    @Test
    void sidesThatNearlyMeetAreToldApart() {
        StringWriter out = new StringWriter();
        int status = Main.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "check",
                "src/test/resources/enclosed/near.md",
                "--no-time");
        assertThat(status).as(out.toString()).isZero();
        assertThat(out.toString()).contains("3 theorems: 3 proved; all as expected");
    }

    /** What is false near a point where it is almost true; each theorem breaks when one side condition is dropped. */
    @Test
    void nothingFalseNearAContactIsSettled() {
        StringWriter out = new StringWriter();
        int status = Main.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "check",
                "src/test/resources/enclosed/false.md",
                "--no-time");
        assertThat(status).as(out.toString()).isZero();
        assertThat(out.toString()).contains("18 theorems: 17 refuted, 1 undecided; all as expected");
    }
}
