package org.majorant.find;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Rationals;
import org.majorant.expr.eval.ExactEvaluator;

/**
 * How near to 0 an algebraic number made of whole numbers by sums, products, quotients and roots can be without being 0
 * (Burnikel, Funke, Mehlhorn, Schirra, Schmitt, <em>A separation bound for real algebraic expressions</em>, 2009).
 *
 * <p>The value is U/L with algebraic integers U, L, all of whose conjugates are at most u and l in size; with D the product of
 * the orders of all roots it is 0 or at least {@code 1/(u^(D-1) l)} in size. Logarithms to base 2 are kept, rounded upward by
 * a margin far above the errors of doubles.
 */
final class SeparationBound {
    private static final double MARGIN = 1 + 1e-9;
    private static final double OUT_OF_REACH = 1e15;

    /** Logarithms of bounds on the conjugates of numerator and denominator; both at least 0. */
    private record Size(double u, double l) {
        Size {
            u = Math.max(0, u * MARGIN);
            l = Math.max(0, l * MARGIN);
        }
    }

    private final Map<Expr, Size> done = new HashMap<>();
    private final Set<Expr> roots = new HashSet<>();
    private double degree = 1;

    private SeparationBound() {}

    /** Bits b so that the value of the expression, where it has one, is 0 or at least 2^-b in size; infinite for none known. */
    static double bits(Expr e) {
        SeparationBound bound = new SeparationBound();
        Size s = bound.size(e);
        double bits = s == null ? OUT_OF_REACH : ((bound.degree - 1) * s.u + s.l) * MARGIN + 1;
        return bits < OUT_OF_REACH ? bits : Double.POSITIVE_INFINITY;
    }

    /** Null where the expression is not of this kind. */
    private Size size(Expr e) {
        if (!done.containsKey(e)) {
            done.put(e, ofNode(e));
        }
        return done.get(e);
    }

    private Size ofNode(Expr e) {
        if (e instanceof Expr.Num n) {
            BigFraction q = n.value();
            return new Size(log2(Rationals.numerator(q).abs()), log2(Rationals.denominator(q)));
        }
        if (e instanceof Expr.Pow p) {
            BigFraction k = ExactEvaluator.constant(p.exponent());
            return k == null ? null : power(p.base(), k, e);
        }
        if (e instanceof Expr.Call c && c.function() == Fn.SQRT) {
            return power(c.argument(), BigFraction.of(1, 2), e);
        }
        boolean field =
                e instanceof Expr.Neg || e instanceof Expr.Add || e instanceof Expr.Mul || e instanceof Expr.Div;
        List<Size> parts = field ? Exprs.parts(e).stream().map(this::size).toList() : List.of();
        if (!field || parts.stream().anyMatch(s -> s == null)) {
            return null;
        }
        Size all = parts.get(0);
        for (Size s : parts.subList(1, parts.size())) {
            all = e instanceof Expr.Add
                    ? new Size(Math.max(all.u + s.l, all.l + s.u) + 1, all.l + s.l)
                    : e instanceof Expr.Div ? new Size(all.u + s.l, all.l + s.u) : new Size(all.u + s.u, all.l + s.l);
        }
        return all;
    }

    private Size power(Expr base, BigFraction k, Expr node) {
        Size b = size(base);
        boolean small = Rationals.numerator(k).abs().bitLength() < 7
                && Rationals.denominator(k).bitLength() < 7;
        if (b == null || !small) {
            return null;
        }
        int order = Rationals.denominator(k).intValueExact();
        if (order > 1 && roots.add(node)) {
            degree *= order;
        }
        Size root = b.u >= b.l
                ? new Size((b.u + (order - 1) * b.l) / order, b.l)
                : new Size(b.u, ((order - 1) * b.u + b.l) / order);
        int n = Rationals.numerator(k).intValueExact();
        Size raised = new Size(root.u * Math.abs(n), root.l * Math.abs(n));
        return n < 0 ? new Size(raised.l, raised.u) : raised;
    }

    /** Rounded up to a whole number; 0 of 0 and 1. */
    private static double log2(BigInteger n) {
        return n.subtract(BigInteger.ONE).bitLength();
    }
}
