package org.majorant.judge.box;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.expr.eval.NoValueException;
import org.majorant.judge.search.SimpleRationals;
import org.majorant.prove.StatementBox;

/**
 * Points at which a claim in one symbol may hold with equality: the ends of its range, and the least values of the difference of its
 * sides, taken for the simple number that they are near. Proposals: what follows near them is checked elsewhere.
 */
final class TouchingPoints {
    private static final int SAMPLES = 400;
    private static final int SECTIONS = 80;
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;
    /** How near a simple number has to be, relatively: half of the digits, which is what least values are found to. */
    private static final double NEAR = 1e-6;

    private static final int LARGEST_DENOMINATOR = 100;
    private static final double FAR = 1e6;

    private TouchingPoints() {}

    /** The points for claims in one symbol; none for others. */
    static List<Expr> of(StatementBox box, List<Relation> claims) {
        Set<Expr> points = new LinkedHashSet<>();
        for (Relation c : claims) {
            Set<Expr.Sym> symbols = Exprs.freeSymbols(Expr.sub(c.left(), c.right()));
            if (symbols.size() == 1) {
                Expr.Sym x = symbols.iterator().next();
                StatementBox.Range range = box.left(x);
                least(c, x, range).forEach(m -> points.addAll(near(m)));
                for (BigFraction end : new BigFraction[] {range.low(), range.high()}) {
                    if (end != null) {
                        points.add(Expr.num(end));
                    }
                }
            }
        }
        return List.copyOf(points);
    }

    /** Where the difference of the sides is least among its neighbours, and small. */
    private static List<Double> least(Relation c, Expr.Sym x, StatementBox.Range range) {
        boolean less = c.op() == Relation.Op.LE || c.op() == Relation.Op.LT;
        Expr f = less ? Expr.sub(c.right(), c.left()) : Expr.sub(c.left(), c.right());
        DoubleProgram program;
        try {
            program = DoubleProgram.compile(f, List.of(x));
        } catch (NoValueException e) {
            return List.of();
        }
        List<Double> found = new ArrayList<>();
        double[] at = samples(range);
        for (int i = 1; i + 1 < at.length; i++) {
            double here = program.value(new double[] {at[i]});
            if (here <= program.value(new double[] {at[i - 1]}) && here <= program.value(new double[] {at[i + 1]})) {
                double m = section(program, at[i - 1], at[i + 1]);
                if (Math.abs(program.value(new double[] {m})) < NEAR) {
                    found.add(m);
                }
            }
        }
        return found;
    }

    private static double section(DoubleProgram f, double from, double to) {
        double low = from;
        double high = to;
        for (int k = 0; k < SECTIONS; k++) {
            double a = high - GOLDEN * (high - low);
            double b = low + GOLDEN * (high - low);
            boolean left = f.value(new double[] {a}) <= f.value(new double[] {b});
            high = left ? b : high;
            low = left ? low : a;
        }
        return (low + high) / 2;
    }

    /** Points of the range: evenly spread, and where it reaches to one side of 0 by factors too. */
    private static double[] samples(StatementBox.Range range) {
        double low = range.low() == null ? -FAR : range.low().doubleValue();
        double high = range.high() == null ? FAR : range.high().doubleValue();
        Set<Double> all = new java.util.TreeSet<>();
        for (int i = 0; i <= SAMPLES; i++) {
            double share = (double) i / SAMPLES;
            all.add(low + share * (high - low));
            double factor = StrictMath.pow(10, 12 * share - 6);
            for (double x : new double[] {factor, -factor, low + factor}) {
                if (x > low && x < high) {
                    all.add(x);
                }
            }
        }
        return all.stream().mapToDouble(x -> x).toArray();
    }

    /** The simple numbers near a double: rational, or an exponential, logarithm or root of one. */
    private static List<Expr> near(double m) {
        List<Expr> all = new ArrayList<>();
        rational(m).ifPresent(r -> all.add(Expr.num(r)));
        if (!all.isEmpty()) {
            return all;
        }
        if (m > 0) {
            rational(StrictMath.log(m)).ifPresent(r -> all.add(Expr.exp(Expr.num(r))));
            rational(m * m)
                    .filter(r -> r.signum() > 0)
                    .ifPresent(r -> all.add(Expr.call(org.majorant.expr.Fn.SQRT, Expr.num(r))));
        }
        rational(StrictMath.exp(m))
                .filter(r -> r.signum() > 0 && !r.equals(BigFraction.ONE))
                .ifPresent(r -> all.add(Expr.log(Expr.num(r))));
        return all;
    }

    private static java.util.Optional<BigFraction> rational(double m) {
        if (!Double.isFinite(m)) {
            return java.util.Optional.empty();
        }
        BigFraction x = BigFraction.from(m);
        BigFraction radius = BigFraction.from(NEAR * Math.max(1, Math.abs(m)));
        BigFraction simple = SimpleRationals.simplestBetween(x.subtract(radius), x.add(radius));
        boolean small = Rationals.denominator(simple).bitLength() < 32
                && Rationals.denominator(simple).intValue() <= LARGEST_DENOMINATOR;
        return small ? java.util.Optional.of(simple) : java.util.Optional.empty();
    }
}
