package org.majorant.expr.eval;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Rationals;

/**
 * The exact rational value of an expression, where it has one that plain arithmetic gives: sums, products, quotients, whole
 * powers, and the functions at points where they are rational. {@code null} where there is none.
 */
public final class ExactEvaluator implements ExprVisitor<BigFraction> {
    private static final int MOST_BITS = 1 << 13;

    /** A sum of more terms is out of reach. */
    private static final int MOST_TERMS = 10_000;

    private final Map<Expr.Sym, BigFraction> values;
    private final IdentityHashMap<Expr, Optional<BigFraction>> done = new IdentityHashMap<>();

    public ExactEvaluator(Map<Expr.Sym, BigFraction> values) {
        this.values = values;
    }

    /** The exact value of an expression without symbols; null where it has none. */
    public static BigFraction constant(Expr e) {
        return new ExactEvaluator(Map.of()).value(e);
    }

    /** The exact value; null where there is none. */
    public BigFraction value(Expr e) {
        Optional<BigFraction> known = done.get(e);
        if (known == null) {
            known = Optional.ofNullable(e.accept(this));
            done.put(e, known);
        }
        return known.orElse(null);
    }

    @Override
    public BigFraction num(Expr.Num node) {
        return node.value();
    }

    @Override
    public BigFraction sym(Expr.Sym node) {
        return values.get(node);
    }

    @Override
    public BigFraction neg(Expr.Neg node) {
        BigFraction x = value(node.operand());
        return x == null ? null : x.negate();
    }

    @Override
    public BigFraction add(Expr.Add node) {
        BigFraction sum = BigFraction.ZERO;
        for (Expr t : node.terms()) {
            BigFraction x = value(t);
            if (x == null) {
                return null;
            }
            sum = sum.add(x);
        }
        return bounded(sum);
    }

    @Override
    public BigFraction mul(Expr.Mul node) {
        BigFraction product = BigFraction.ONE;
        for (Expr f : node.factors()) {
            BigFraction x = value(f);
            if (x == null) {
                return null;
            }
            product = product.multiply(x);
        }
        return bounded(product);
    }

    @Override
    public BigFraction div(Expr.Div node) {
        BigFraction n = value(node.numerator());
        BigFraction d = value(node.denominator());
        return n == null || d == null || d.signum() == 0 ? null : bounded(n.divide(d));
    }

    @Override
    public BigFraction pow(Expr.Pow node) {
        BigFraction b = value(node.base());
        BigFraction x = value(node.exponent());
        if (b == null || x == null) {
            return null;
        }
        if (b.equals(BigFraction.ONE) || x.signum() == 0) {
            return BigFraction.ONE;
        }
        if (!Rationals.isInteger(x)) {
            return rootPower(b, x);
        }
        BigInteger n = Rationals.numerator(x);
        boolean small = n.bitLength() < 31 && (long) Rationals.bits(b) * n.abs().intValue() <= MOST_BITS;
        boolean defined = b.signum() != 0 || n.signum() > 0;
        return small && defined ? b.pow(n.intValueExact()) : null;
    }

    @Override
    public BigFraction call(Expr.Call node) {
        List<BigFraction> args = node.arguments().stream().map(this::value).toList();
        if (args.stream().anyMatch(a -> a == null)) {
            return null;
        }
        return node.function().row().exact(args);
    }

    /** {@code b^(p/q)} where b has an exact q-th root; null where it has none. */
    private static BigFraction rootPower(BigFraction b, BigFraction x) {
        if (b.signum() <= 0
                || Rationals.denominator(x).bitLength() > 6
                || Rationals.numerator(x).bitLength() > 6) {
            return b.signum() == 0 && x.signum() > 0 ? BigFraction.ZERO : null;
        }
        int q = Rationals.denominator(x).intValueExact();
        BigInteger n = root(Rationals.numerator(b), q);
        BigInteger d = root(Rationals.denominator(b), q);
        return n == null || d == null
                ? null
                : bounded(BigFraction.of(n, d).pow(Rationals.numerator(x).intValueExact()));
    }

    /** The exact q-th root of a positive whole number; null where it is not whole. */
    private static BigInteger root(BigInteger n, int q) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(n.bitLength() / q + 1);
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).add(BigInteger.ONE).shiftRight(1);
            if (middle.pow(q).compareTo(n) <= 0) {
                low = middle;
            } else {
                high = middle.subtract(BigInteger.ONE);
            }
        }
        return low.pow(q).equals(n) ? low : null;
    }

    /** A sum over known indices; null for any other construct. */
    @Override
    public BigFraction formal(Expr.Formal node) {
        if (node.kind() != FormalKind.SUM) {
            return null;
        }
        BigFraction from = value(node.arguments().get(1));
        BigFraction to = value(node.arguments().get(2));
        boolean known = from != null && to != null && Rationals.isInteger(from) && Rationals.isInteger(to);
        if (!known || to.subtract(from).compareTo(BigFraction.of(MOST_TERMS)) > 0) {
            return null;
        }
        Expr.Sym index = (Expr.Sym) node.arguments().get(0);
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction i = from; i.compareTo(to) <= 0; i = i.add(BigFraction.ONE)) {
            BigFraction term = value(Exprs.substitute(node.arguments().get(3), Map.of(index, Expr.num(i))));
            if (term == null) {
                return null;
            }
            sum = sum.add(term);
        }
        return bounded(sum);
    }

    private static BigFraction bounded(BigFraction x) {
        return Rationals.bits(x) <= MOST_BITS ? x : null;
    }
}
