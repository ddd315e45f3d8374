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
        Fitted f = new Fitted(new Bound(EXCESS, right, when, List.of()), new double[0]);
        return Count.of(List.of(f), List.of(curve), 0);
    }

    /** The interval of a point does not help it. */
    @Test
    void aPointIsWithinWhenItIs() {
        Curve c = new Curve(
                "c", 1, List.of(row(1, 1, 0.5, 0.1), row(2, 1, 1.05, 0.1), row(3, 1, 1.2, 0.1), row(4, 1, 1.1, 0)), -1);
        Count n = count(Expr.num(1), List.of(), c);
        assertThat(n.points()).isEqualTo(4);
        assertThat(n.within()).isEqualTo(1);
        assertThat(n.looseness()).isCloseTo((1 / 1.05 + 1 / 1.1) / 2, within(1e-12));
        Fitted f = new Fitted(new Bound(EXCESS, Expr.num(1), List.of(), List.of()), new double[0]);
        assertThat(Count.of(List.of(f), List.of(c), 0.12).within()).isEqualTo(3);
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
        assertThat(n.diverged()).hasToString("[width 3, step 7: the run diverged]");
    }
}
