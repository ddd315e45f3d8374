package org.majorant.judge.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Measured;

/** What is counted, and as what. */
class CountTest {
    private static final Expr EXCESS = Measured.EXCESS.symbol();
    private static final Expr TIME = Measured.TIME.symbol();

    static Row row(int step, double time, double excess, double halfWidth) {
        double[] v = new double[Measured.values().length];
        Arrays.fill(v, Double.NaN);
        v[Measured.TIME.ordinal()] = time;
        v[Measured.EXCESS.ordinal()] = excess;
        return new Row(step, v, halfWidth);
    }

    private static Count count(Expr right, List<Relation> when, Curve curve) {
        return Count.of(List.of(new Bound(EXCESS, right, when, List.of())), new double[0], List.of(curve));
    }

    @Test
    void aPointIsWithinWhenTheLowerEndOfItsIntervalIs() {
        Curve c = new Curve(
                "c", 1, List.of(row(1, 1, 0.5, 0.1), row(2, 1, 1.05, 0.1), row(3, 1, 1.2, 0.1), row(4, 1, 1.1, 0)), -1);
        Count n = count(Expr.num(1), List.of(), c);
        assertThat(n.points()).isEqualTo(4);
        assertThat(n.plainly()).isEqualTo(1);
        assertThat(n.within()).isEqualTo(2);
        assertThat(n.violations()).extracting(Count.Violation::step).containsExactly(3, 4);
        assertThat(n.looseness()).isCloseTo((1 / 1.05 + 1 / 1.1) / 2, within(1e-12));
    }

    @Test
    void pointsOutsideTheHypothesesAndWithoutValuesAreCountedApart() {
        Relation late = new Relation(TIME, Relation.Op.GE, Expr.num(1));
        Curve c = new Curve(
                "c", 1, List.of(row(1, 0.5, 9, 0), row(2, 2, 9, 0), row(3, 4, Double.NaN, 0), row(4, 9, 1, 0)), -1);
        Count n = count(Expr.div(Expr.num(20), TIME), List.of(late), c);
        assertThat(n.beyondHypotheses()).isEqualTo(1);
        assertThat(n.undefined()).isEqualTo(1);
        assertThat(n.points()).isEqualTo(2);
        assertThat(n.within()).isEqualTo(2);
    }

    @Test
    void aRunThatDivergesIsAViolation() {
        Count n = count(Expr.num(1), List.of(), new Curve("width 3", 1, List.of(row(0, 0, 0.5, 0)), 7));
        assertThat(n.within()).isEqualTo(1);
        assertThat(n.violations()).hasToString("[width 3, step 7: the run diverged]");
    }

    @Test
    void theMeanOfRunsHasAnIntervalOfStudent() {
        List<Curve> runs = java.util.stream.DoubleStream.of(1, 2, 3, 4, 5, 6)
                .mapToObj(x -> new Curve("", 1, List.of(row(1, 1, x, 99)), -1))
                .toList();
        Row mean = Curve.mean("", runs).rows().get(0);
        assertThat(mean.get(Measured.EXCESS)).isCloseTo(3.5, within(1e-12));
        assertThat(mean.halfWidth()).isCloseTo(2.571 * Math.sqrt(3.5 / 6), within(1e-12));
        assertThat(Student.quantile975(11)).isCloseTo(2.20099, within(2e-4));
        assertThat(Student.quantile975(30)).isCloseTo(2.04227, within(2e-5));
    }
}
