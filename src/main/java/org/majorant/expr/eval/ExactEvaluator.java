package org.majorant.expr.eval;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Rationals;

/**
 * The exact rational value of an expression, where it has one that plain arithmetic gives: sums, products, quotients, whole
 * powers, and the functions at points where they are rational. {@code null} where there is none.
 */
public final class ExactEvaluator implements ExprVisitor<BigFraction> {
    private static final int MOST_BITS = 1 << 13;

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
        if (b == null || x == null || !Rationals.isInteger(x) && !b.equals(BigFraction.ONE)) {
            return null;
        }
        if (b.equals(BigFraction.ONE)) {
            return b;
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
        BigFraction x = args.get(0);
        return switch (node.function()) {
            case EXP -> x.signum() == 0 ? BigFraction.ONE : null;
            case LOG -> x.equals(BigFraction.ONE) ? BigFraction.ZERO : null;
            case SQRT -> sqrt(x);
            case W0, ARTANH -> x.signum() == 0 ? BigFraction.ZERO : null;
            case WM1, OMEGA -> null;
            case ABS -> x.abs();
            case MIN -> args.stream().reduce(Rationals::min).orElseThrow();
            case MAX -> args.stream().reduce(Rationals::max).orElseThrow();
            case CEIL -> BigFraction.of(Rationals.ceil(x));
            case FLOOR -> BigFraction.of(Rationals.floor(x));
        };
    }

    private static BigFraction sqrt(BigFraction x) {
        if (x.signum() < 0) {
            return null;
        }
        BigInteger n = Rationals.numerator(x).sqrt();
        BigInteger d = Rationals.denominator(x).sqrt();
        BigFraction root = BigFraction.of(n, d);
        return root.multiply(root).equals(x) ? root : null;
    }

    @Override
    public BigFraction formal(Expr.Formal node) {
        return null;
    }

    private static BigFraction bounded(BigFraction x) {
        return Rationals.bits(x) <= MOST_BITS ? x : null;
    }
}
