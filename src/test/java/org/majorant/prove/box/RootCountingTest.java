package org.majorant.prove.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;
import org.majorant.theorem.Formula;

/** Roots in a box: counted where each is simple and inside, left open elsewhere, never miscounted. */
class RootCountingTest {
    private static RootCounting.Result count(String unknown, String parameter, String equation, int expected) {
        Formula.RootCount c = (Formula.RootCount) TheorySupport.theory(
                        "let a in " + parameter,
                        "let x in " + unknown,
                        "theorem t",
                        "claim roots x: " + equation + " count " + expected)
                .theorems()
                .get(0)
                .claims()
                .get(0)
                .formula();
        Map<Expr.Sym, Interval> box = new LinkedHashMap<>();
        Relation r = c.equation();
        for (Expr side : new Expr[] {r.left(), r.right(), c.variable()}) {
            Exprs.freeSymbols(side).forEach(s -> box.put(s, range(s)));
        }
        return new RootCounting(java.util.List.of(), r, c.variable(), box).count(expected, 1000);
    }

    private static Interval range(Expr.Sym s) {
        return Interval.of(
                s.domain().lower().isInfinite()
                        ? Double.NEGATIVE_INFINITY
                        : Ends.enclosing(s.domain().lower().value()).inf(),
                s.domain().upper().isInfinite()
                        ? Double.POSITIVE_INFINITY
                        : Ends.enclosing(s.domain().upper().value()).sup());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[-8, 1]; [-1/4, -1/10]; x*exp(x) = a; 2",
                "(0, inf); [1, 5]; x*exp(x) = a; 1",
                "(-inf, inf); [1, 5]; x*exp(x) = a; 1",
                "[-10, 10]; [1, 2]; x^3 - 4*x + a = 0; 3",
                "[-10, 10]; [4, 9]; x^3 - 4*x + a = 0; 1",
                "(0, inf); [1/8, 1/4]; x*exp(-x) = a; 2",
                "(0, inf); [1/2, 3]; x*exp(-x) = a; 0",
                "(0, 40); [1, 1]; exp(-x) + x^(-1/7) = a; 1",
                "(0, inf); [2, 3]; log(x) = a; 1",
                "[-1, 1]; [1, 1]; a/x + 1/x^3 = 0; 0"
            })
    void countsSimpleRoots(String unknown, String parameter, String equation, int roots) {
        assertThat(count(unknown, parameter, equation, roots)).isInstanceOf(RootCounting.Counted.class);
        assertThat(count(unknown, parameter, equation, roots + 1)).isInstanceOf(RootCounting.Differs.class);
    }

    /** Roots at an end, double roots, jumps, counts that change within the box, a root between 1/3 and the double below it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[0, 1]; [1, 1]; x*a = 0",
                "[0, 2]; [1, 1]; (x - a)^2 = 0",
                "[-1, 1]; [0, 1]; 1/x = a",
                "[0, 1]; [1/2, 2]; x = a",
                "[1/3, 1]; [1, 1]; a*x = 0.333333333333333314829616256247390992939472198486328125",
                "[0, 2]; [1, 1]; sqrt((x - a)^2) = 0",
                "(-inf, inf); [1, 1]; a*exp(x) = 0*x"
            })
    void neverCountsWhatIsNotCertain(String unknown, String parameter, String equation) {
        for (int n = 0; n < 3; n++) {
            assertThat(count(unknown, parameter, equation, n)).isNotInstanceOf(RootCounting.Counted.class);
        }
    }

    /** A negative base has whole powers, whatever way the exponent is written: no part of it is without roots. */
    @ParameterizedTest
    @CsvSource({"'[-3, 1/2]', x^(2 + 0*x) = 4", "'[-3, 1/2]', x^(2 + 0*x) = 9 + x"})
    void wholePowersOfANegativeBaseAreNotOverlooked(String unknown, String equation) {
        assertThat(count(unknown, "[1, 2]", equation, 0)).isInstanceOf(RootCounting.Undecided.class);
    }

    /** Products of linear factors with known roots, some of them equal or outside. */
    @Test
    void polynomialsWithKnownRoots() {
        SplittableRandom random = new SplittableRandom(Long.getLong("majorant.seed", 41));
        int decided = 0;
        for (int i = 0; i < 40; i++) {
            StringBuilder product = new StringBuilder("a");
            TreeSet<Integer> inside = new TreeSet<>();
            int factors = 1 + random.nextInt(4);
            boolean simple = true;
            for (int j = 0; j < factors; j++) {
                int root = random.nextInt(-16, 17);
                product.append("*(x - (").append(root).append("/4))");
                simple &= Math.abs(root) == 12 || Math.abs(root) > 12 || inside.add(root);
            }
            boolean atAnEnd = product.toString().contains("12/4");
            for (int n = 0; n <= 4; n++) {
                if (count("[-3, 3]", "[1, 2]", product + " = 0", n) instanceof RootCounting.Counted) {
                    assertThat(atAnEnd).as(product.toString()).isFalse();
                    assertThat(n).as(product.toString()).isEqualTo(inside.size());
                    decided++;
                }
            }
            if (simple && !atAnEnd) {
                assertThat(count("[-3, 3]", "[1, 2]", product + " = 0", inside.size()))
                        .as(product.toString())
                        .isInstanceOf(RootCounting.Counted.class);
            }
        }
        assertThat(decided).isGreaterThan(15);
    }
}
