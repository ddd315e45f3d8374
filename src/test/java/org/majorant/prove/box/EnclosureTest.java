package org.majorant.prove.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.number.ball.Ball;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;
import org.majorant.number.work.Work;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Theorem;

/** Claims over boxes: proved ones hold, failing ones are found, and what is tight or not defined stays open. */
class EnclosureTest {
    private static final int MOST_BOXES = 20_000;

    static List<Relation> relations(Theorem t, boolean givens) {
        List<Relation> all = new ArrayList<>();
        (givens ? t.givens() : t.claims()).forEach(s -> all.addAll(((Formula.Comparison) s.formula()).chain()));
        return all;
    }

    static Enclosure.Result prove(Enclosure.Forms forms, double within, String... statements) {
        Theorem t = TheorySupport.theory(statements).theorems().get(0);
        List<Relation> claims = relations(t, false);
        List<Relation> givens = relations(t, true);
        Map<Expr.Sym, Interval> box = new LinkedHashMap<>();
        for (List<Relation> list : List.of(claims, givens)) {
            for (Relation r : list) {
                for (Expr side : List.of(r.left(), r.right())) {
                    Exprs.freeSymbols(side).forEach(s -> box.put(s, range(s)));
                }
            }
        }
        return new Enclosure(givens, claims, box, within, forms).prove(MOST_BOXES);
    }

    private static Interval range(Expr.Sym s) {
        double lo = s.domain().lower().isInfinite()
                ? Double.NEGATIVE_INFINITY
                : Ends.enclosing(s.domain().lower().value()).inf();
        double hi = s.domain().upper().isInfinite()
                ? Double.POSITIVE_INFINITY
                : Ends.enclosing(s.domain().upper().value()).sup();
        return Interval.of(lo, hi);
    }

    private static Enclosure.Result prove(String domain, String claim) {
        return prove(Enclosure.Forms.ALL, 0, "let x in " + domain, "theorem t", "claim " + claim);
    }

    @Test
    void theFiveParameterBoxIsProvedByBothWays() {
        for (Enclosure.Forms forms : Enclosure.Forms.values()) {
            Enclosure.Result r = prove(
                    forms,
                    0,
                    "let a in [1, 4]",
                    "let b in [1/4, 1]",
                    "let d in [1/2, 1]",
                    "let g in [1/7, 1/2]",
                    "let C in [50, 1000]",
                    "theorem t",
                    "claim a*exp(-b*C) <= d*C^(-g)");
            assertThat(r).isInstanceOf(Enclosure.Proved.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; 1 <= x^(1/7)",
                "[0, 4]; x^2 - x + 1 > 0.7499",
                "[1/2, 4]; x*exp(-x) <= 0.3679",
                "[3, 1000000]; W0(x) <= log(x)",
                "[3, 1000000]; log(x) - log(log(x)) <= W0(x)",
                "[1, inf); log(x) < x",
                "[1, 1e300]; exp(-x) < 1/x",
                "[0, 1]; sqrt(x) >= x - 0.0001",
                "[-1/4, -1/100]; Wm1(x) < W0(x)",
                "[0, 3]; abs(x - 1) + abs(x - 2) >= 0.999",
                "[0, 10]; x - x*1 <= 0",
                "[-1/2, 1/2]; artanh(x)^2 >= x^2 - 0.0001",
                "[0, 5]; max(x, 1) - min(x, 1) <= 4",
                "[0, 1]; x^3 != 2",
                "[50, 60]; exp(-x) > 0",
                "[1, inf); exp(-x) < 1/x",
                "[1, inf); exp(-x) + x^(-1/7) <= 3/2*x^(-1/7)",
                "[1, inf); x^(-1/6) <= 2*x^(-1/7)",
                "[20, inf); exp(-x/2) < x^(-3)",
                "[1, inf); exp(-x) + exp(-2*x) < 2/x",
                "[1, inf); x^2 < exp(2*x)",
                "[1, inf); sqrt(x)*exp(-x) < 1/2",
                "(-inf, -1]; exp(x) < -1/x"
            })
    void whatHoldsIsProved(String domain, String claim) {
        assertThat(prove(domain, claim)).isInstanceOf(Enclosure.Proved.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[0, 4]; x^2 - x + 1 > 0.7501",
                "[0, 1000000]; (x - 123456.789)^2 > 0.0001",
                "[1, inf); log(x) < 20",
                "[1, 1000000]; exp(-(x - 777)^2) < 1/2",
                "[0, 10]; x^3 != 8",
                "[50, 60]; exp(-x) = 0",
                "[-10, 10]; abs(x) > 0"
            })
    void whatFailsIsFound(String domain, String claim) {
        assertThat(prove(domain, claim)).isInstanceOf(Enclosure.Failed.class);
    }

    /** Not defined somewhere in the box, or tight inside it: never proved. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[0, 1]; log(x) <= 0",
                "[-1, 1]; sqrt(x) >= 0",
                "[-1, 1]; 1/x != 0",
                "[-1, 1]; x/x = 1",
                "[0, 1]; x^0 = 1",
                "[-1, 0]; W0(x) >= -1",
                "[-1/4, 0]; Wm1(x) <= -1",
                "[0, 1]; artanh(x) >= 0",
                "[-1, 1]; x^(1/3) >= -1",
                "[0, 2]; (x - 1/3)^2 - x^2 + 2*x/3 > 1/9",
                "[-2, -1]; log(x) <= 5",
                "[-1, 1]; abs(x)^(-1) > 0",
                "(-inf, -1]; sqrt(x^2) + exp(x) < 5",
                "[1, inf); sqrt((-x)^2) + exp(-x) < 5",
                "[1, inf); exp(-x) < x^(-1) - x^(-2)",
                "[0, inf); exp(-x)*(log(x) - log(x)) + exp(-x) <= 1 + exp(-x)",
                "[-1, 1]; x^2*exp(-x) < 3*exp(-x)*x^2",
                "(-inf, inf); x*exp(x) < x*exp(2*x)"
            })
    void whatIsNotDefinedOrTightIsNotProved(String domain, String claim) {
        assertThat(prove(domain, claim)).isNotInstanceOf(Enclosure.Proved.class);
    }

    @Test
    void itAsksAtEveryBoxWhetherAnybodyWantsTheAnswer() {
        assertThatThrownBy(() -> Work.stoppable(() -> true, () -> prove("[0, 1]", "x^2 <= 2")))
                .isInstanceOf(Work.StoppedException.class);
    }

    /** A factor that cancels in logarithmic coordinates turns the relation round where it is negative. */
    @Test
    void aNegativeFactorThatCancelsIsNotForgotten() {
        String[] statement = {"let x in [1, inf)", "let z in [-3, -1]", "theorem t", "claim z*exp(-x) < z/x"};
        assertThat(prove(Enclosure.Forms.ALL, 0, statement)).isNotInstanceOf(Enclosure.Proved.class);
        statement[1] = "let z in [1, 3]";
        assertThat(prove(Enclosure.Forms.ALL, 0, statement)).isInstanceOf(Enclosure.Proved.class);
        statement[1] = "let z in [-3, 3]";
        assertThat(prove(Enclosure.Forms.ALL, 0, statement)).isNotInstanceOf(Enclosure.Proved.class);
        String[] signed = {
            "let x in [1, inf)", "let w in [-1, 3]", "theorem t", "given w <= -1/2", "claim w*exp(-x) < w/x"
        };
        assertThat(prove(Enclosure.Forms.ALL, 0, signed)).isNotInstanceOf(Enclosure.Proved.class);
    }

    @Test
    void hypothesesCutTheBox() {
        String[] statement = {"let x, y in [0, 4]", "theorem t", "given x >= 2*y", "claim x >= y"};
        Enclosure.Result r = prove(Enclosure.Forms.ALL, 0, statement);
        assertThat(r).isNotInstanceOf(Enclosure.Failed.class);
        String[] apart = {"let x, y in [1, 4]", "theorem t", "given x >= 2*y", "claim x - y >= 0.99"};
        assertThat(prove(Enclosure.Forms.ALL, 0, apart)).isInstanceOf(Enclosure.Proved.class);
        String[] nowhere = {"let x in [1, 4]", "theorem t", "given x > 5", "claim x < 0"};
        assertThat(((Enclosure.Proved) prove(Enclosure.Forms.ALL, 0, nowhere)).someHolds())
                .isFalse();
    }

    @Test
    void anEquationHoldsWithinATolerance() {
        String[] statement = {"let x in [1, 2]", "theorem t", "claim exp(log(x)) = x"};
        assertThat(prove(Enclosure.Forms.ALL, 0x1p-10, statement)).isInstanceOf(Enclosure.Proved.class);
        assertThat(prove(Enclosure.Forms.ALL, 0, statement)).isInstanceOf(Enclosure.Undecided.class);
    }

    @Test
    void aRangeContainsTheValuesAtItsPoints() {
        Theorem t = TheorySupport.theory(
                        "let x in [1/10, 3]",
                        "let y in [-2, 2]",
                        "theorem t",
                        "claim exp(-x*y) + x^y*log(x) - W0(x)/(1 + y^2) + sqrt(x)*artanh(y/3) <= 0",
                        "claim max(x, y^3) - floor(5*y) + abs(y - x)^(1/7) + omega(y) <= 0")
                .theorems()
                .get(0);
        SplittableRandom random = new SplittableRandom(4);
        for (Relation r : relations(t, false)) {
            for (int i = 0; i < 300; i++) {
                Map<Expr.Sym, Interval> box = new LinkedHashMap<>();
                Map<Expr.Sym, Ball> point = new LinkedHashMap<>();
                for (Expr.Sym s : Exprs.freeSymbols(r.left())) {
                    Interval whole = range(s);
                    double a = random.nextDouble(whole.inf(), whole.sup());
                    double b = a + random.nextDouble() * (whole.sup() - a) * Math.scalb(1, -random.nextInt(40));
                    box.put(s, Interval.of(a, Math.max(a, b)));
                    point.put(s, Ball.exact(random.nextBoolean() ? a : Math.max(a, b)));
                }
                Ball value = new BallEvaluator(point, 128).value(r.left());
                Interval range = Enclosure.range(r.left(), box);
                assertThat(range.inf()).isLessThanOrEqualTo(value.upperDouble());
                assertThat(range.sup()).isGreaterThanOrEqualTo(value.lowerDouble());
                RangeSearch.of(r.left(), box, 60).ifPresent(tighter -> {
                    assertThat(tighter.subset(range)).isTrue();
                    assertThat(tighter.inf()).isLessThanOrEqualTo(value.upperDouble());
                    assertThat(tighter.sup()).isGreaterThanOrEqualTo(value.lowerDouble());
                });
            }
        }
    }

    /** The range of {@code x·e^-x} on [1/2, 4], from 4e^-4 to 1/e, to nine digits; where a part is not defined, none. */
    @Test
    void aRangeIsSearched() {
        Expr.Sym x = Expr.sym("x", Domain.REAL);
        Expr e = Expr.mul(x, Expr.exp(Expr.neg(x)));
        Interval found = RangeSearch.of(e, Map.of(x, Interval.of(0.5, 4)), 4000).orElseThrow();
        Interval exact =
                Interval.of(4).mul(Interval.of(-4).exp()).hull(Interval.of(-1).exp());
        assertThat(exact.subset(found)).isTrue();
        assertThat(found.wid() - exact.wid()).isLessThan(1e-9);
        assertThat(RangeSearch.of(Expr.log(x), Map.of(x, Interval.of(0, 1)), 4000))
                .isEmpty();
        assertThat(RangeSearch.of(Expr.div(Expr.num(1), x), Map.of(x, Interval.of(-1, 1)), 4000))
                .isEmpty();
    }
}
