package org.majorant.certificate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How exactly a table of polynomial cells gives a function.
 *
 * <p>The cells are groups {@code ((W0 x) 4 (0x1.04p-7 0x1p-13 0.5003) …)}: the function f, the byte at which the first cell
 * lies, and for every cell of twelve big-endian doubles c0 … c11 its centre m, its radius r and its bound b.
 *
 * <p><b>Claim.</b> b &lt; 1, and for all doubles d and {@code low} with {@code |d| <= r}, {@code |low| <= 2^-46 r}, and {@code
 * d = 0} or {@code |low| <= |d|}: the {@link #ORDER} gives in round-to-nearest a double v with {@code |v - f(m + d + low)| <=
 * ulp(v)/2 + (b - 1/2) ulp(w)}, where w is the least value of |f| on the cell.
 *
 * <p>What is added up: the stored coefficients against Taylor's, the coefficients left out and the remainder ({@link Taylor}), and
 * the rounding of every operation but the last ({@link Rounded}). That {@code first + (fma c2 h (- first))}, {@code a + b} and
 * {@code h + rest} are exact is Dekker's and needs {@code |c0| >= |c2 h|}, which is checked.
 */
final class Cells {
    /** The order of evaluation; without {@code low} the tail may be {@code (fma c3 d (fma c2 d (- first)))}: one rounding less. */
    static final String ORDER = "(h (+ d low)) (rest (- low (- h d))) (first (* c2 h)) "
            + "(tail (+ (fma c2 h (- first)) (fma c2 rest (* c3 h)))) (q (* h h)) "
            + "(p (fma (fma (fma c11 h c10) q (fma c9 h c8)) (* q q) (fma (fma c7 h c6) q (fma c5 h c4)))) "
            + "(a (+ c0 first)) (b (- first (- a c0))) (v (+ a (+ b (+ tail (fma q p c1)))))";

    private static final int DOUBLES = 12;
    private static final int DEGREE = 9;

    /** The remainder may start at any degree from {@link #DEGREE}{@code  + 1} to here. */
    private static final int LAST = 13;

    private final Term function;
    private final byte[] table;
    private final int start;

    Cells(Term function, byte[] table, int start) {
        this.function = function;
        this.table = table;
        this.start = start;
    }

    /** @param which of the cells, counted through all groups, are to be checked */
    static Certificate.Answer check(Map<String, String> json, Function<String, byte[]> tables, IntPredicate which) {
        List<String> fields = Certificate.exactly(json, List.of("format", "table", "sha256", "order", "cells"));
        byte[] table = tables.apply(fields.get(1));
        String hash = Certificate.sha256(table);
        if (!hash.equals(fields.get(2)) || !fields.get(3).equals(ORDER)) {
            throw new Rejection("the hash is not that of the table, or another order of evaluation");
        }
        int cells = 0;
        int checked = 0;
        for (Term group : Term.read(fields.get(4)).arguments("cells")) {
            List<Term> of = group.parts();
            int at = Integer.parseInt(of.get(1).atom());
            Cells c = new Cells(of.get(0), table, at);
            int before = cells;
            int[] chosen = IntStream.range(0, of.size() - 2)
                    .filter(i -> which.test(before + i))
                    .toArray();
            IntStream.of(chosen).parallel().forEach(i -> c.check(i, of.get(i + 2)));
            checked += chosen.length;
            cells += of.size() - 2;
        }
        if (checked == 0) {
            throw new Rejection("no cell was checked");
        }
        return new Certificate.Answer(true, "", hash, "holds: " + checked + " of " + cells + " cells checked");
    }

    private void check(int cell, Term given) {
        List<String> words = Certificate.atoms(given.parts(), 3);
        BigDecimal bound = new BigDecimal(words.get(2));
        BigDecimal found = bound(cell, Double.parseDouble(words.get(0)), Double.parseDouble(words.get(1)));
        if (found.compareTo(bound) > 0 || bound.compareTo(BigDecimal.ONE) >= 0) {
            throw new Rejection("cell " + cell + " of " + function + " is bounded by " + found);
        }
    }

    /** The least bound that this checker sees. */
    BigDecimal bound(int cell, double centre, double radius) {
        Range[] c = new Range[DOUBLES];
        for (int i = 0; i < DOUBLES; i++) {
            c[i] = Range.of(new BigDecimal(ByteBuffer.wrap(table).getDouble(start + 8 * (DOUBLES * cell + i))));
        }
        BigDecimal m = new BigDecimal(centre);
        BigDecimal r = new BigDecimal(radius).multiply(new BigDecimal(1 + Math.scalb(1.0, -46)));
        Range low = value(m.subtract(r));
        Range high = value(m.add(r));
        Range over = new Range(low.lo().min(high.lo()), low.hi().max(high.hi()));
        List<Range> exact = Taylor.coefficients(function, value(m), LAST);
        List<Range> anywhere = Taylor.coefficients(function, over, LAST);
        Range error = Rounded.beforeTheLast(c, Range.of(r));
        Range power = Range.of(1);
        BigDecimal least = null;
        for (int n = 0; n <= LAST; n++) {
            BigDecimal cutHere =
                    error.add(anywhere.get(n).abs().multiply(power)).hi();
            least = n > DEGREE && (least == null || cutHere.compareTo(least) < 0) ? cutHere : least;
            Range stored = n > DEGREE ? Range.of(0) : n > 1 ? c[n + 2] : c[2 * n].add(c[2 * n + 1]);
            error = error.add(stored.add(exact.get(n).negate()).abs().multiply(power));
            power = power.multiply(Range.of(r));
        }
        double value =
                over.abs().lo().round(new MathContext(17, RoundingMode.DOWN)).doubleValue();
        return least.divide(new BigDecimal(Math.ulp(Math.nextDown(value))), Range.UP)
                .add(new BigDecimal("0.5"));
    }

    private Range value(BigDecimal x) {
        return new Evaluation(Map.of("x", Range.of(x))).value(function);
    }
}
