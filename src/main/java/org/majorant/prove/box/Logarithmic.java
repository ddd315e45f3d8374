package org.majorant.prove.box;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.number.interval.Product;

/**
 * An inequality in logarithmic coordinates: {@code exp(-x) < 1/x} as {@code -x + log x < 0}, and {@code exp(-x) + x^-2 <= 2/x} as
 * {@code exp(-x + log x)/2 + exp(-log x)/2 - 1 <= 0}. Both sides of the first underflow for large x; the other form has finite
 * ends and a slope of one sign, so it reaches to infinity.
 *
 * <p>The addends of both sides are brought to one side, each as {@code q·exp(D)} with q rational and D a rational combination of
 * logarithms of the factors; addends with the same D are put together, and all is divided by one of them. <b>Condition</b>: where
 * every logarithm that was taken is defined, those that cancel included ({@link Form#defined}), every factor is positive (of a
 * negative symbol the sign is taken out first), so the divisor is too, and dividing keeps the direction. The caller has to see that
 * they are defined, and that both sides of the original are.
 */
final class Logarithmic {
    /** {@code q·exp(Σ k·atom)}, while it is taken apart. */
    private BigFraction q;

    private final Map<Expr, BigFraction> exponent = new LinkedHashMap<>();

    /** Every logarithm that was taken, those that cancel among them. */
    private final Set<Expr> logarithms;

    private Logarithmic(BigFraction q, Set<Expr> logarithms) {
        this.q = q;
        this.logarithms = logarithms;
    }

    /**
     * The other form.
     *
     * @param relation holds just where the original does, where all of {@code defined} is
     * @param defined the logarithms that were taken: all factors are positive where they are defined. Those that cancel are not in
     *     the relation any more, and count all the same: {@code z*x < z*y} is not {@code log x < log y} for negative z
     */
    record Form(Relation relation, List<Expr> defined) {}

    /** The other form of an inequality; null where it has none, or a single sign. */
    static @Nullable Form of(Relation r) {
        if (r.op() == Relation.Op.EQ || r.op() == Relation.Op.NE) {
            return null;
        }
        Map<Map<Expr, BigFraction>, BigFraction> terms = new LinkedHashMap<>();
        Set<Expr> logarithms = new LinkedHashSet<>();
        addends(r.left(), BigFraction.ONE, terms, logarithms);
        addends(r.right(), BigFraction.ONE.negate(), terms, logarithms);
        List<Product> above = withSign(terms, 1);
        List<Product> below = withSign(terms, -1);
        if (above.isEmpty() || below.isEmpty()) {
            return null;
        }
        Product divisor = below.size() > 1 && above.size() == 1 ? above.get(0) : below.get(0);
        BigFraction size = divisor.q.abs();
        if (above.size() == 1 && below.size() == 1) {
            Expr ratio = Expr.log(Expr.num(above.get(0).q.divide(size)));
            Expr sum = Expr.add(quotient(above.get(0).exponent, divisor.exponent), ratio);
            return new Form(new Relation(sum, r.op(), Expr.ZERO), List.copyOf(logarithms));
        }
        List<Expr> sum = new ArrayList<>(List.of(Expr.num(divisor.q.signum())));
        Stream.concat(above.stream(), below.stream())
                .filter(t -> t != divisor)
                .forEach(t -> sum.add(
                        Expr.mul(Expr.num(t.q.divide(size)), Expr.exp(quotient(t.exponent, divisor.exponent)))));
        return new Form(new Relation(Expr.add(sum), r.op(), Expr.ZERO), List.copyOf(logarithms));
    }

    /** {@code q·exp(Σ k·atom)}. */
    private record Product(Map<Expr, BigFraction> exponent, BigFraction q) {}

    private static List<Product> withSign(Map<Map<Expr, BigFraction>, BigFraction> terms, int sign) {
        return terms.entrySet().stream()
                .filter(t -> t.getValue().signum() == sign)
                .map(t -> new Product(t.getKey(), t.getValue()))
                .toList();
    }

    private static Expr quotient(Map<Expr, BigFraction> above, Map<Expr, BigFraction> below) {
        Map<Expr, BigFraction> difference = new LinkedHashMap<>(above);
        below.forEach((atom, k) -> difference.merge(atom, k.negate(), BigFraction::add));
        List<Expr> sum = new ArrayList<>();
        difference.forEach((atom, k) -> {
            if (k.signum() != 0) {
                sum.add(Expr.mul(Expr.num(k), atom));
            }
        });
        return sum.isEmpty() ? Expr.num(0) : Expr.add(sum);
    }

    private static void addends(
            Expr e, BigFraction q, Map<Map<Expr, BigFraction>, BigFraction> terms, Set<Expr> logarithms) {
        if (e instanceof Expr.Add sum) {
            sum.terms().forEach(t -> addends(t, q, terms, logarithms));
        } else if (e instanceof Expr.Neg n) {
            addends(n.operand(), q.negate(), terms, logarithms);
        } else {
            Logarithmic term = new Logarithmic(q, logarithms);
            term.factor(e, BigFraction.ONE, true);
            term.exponent.values().removeIf(k -> k.signum() == 0);
            terms.merge(term.exponent, term.q, BigFraction::add);
        }
    }

    /**
     * Takes {@code e^k} into this product.
     *
     * @param whole whether k is a product of whole exponents alone. A sign is taken out of nothing else: {@code (y^2)^(1/2)} is
     *     {@code -y} for negative y, though 2·1/2 = 1.
     */
    private void factor(Expr e, BigFraction k, boolean whole) {
        BigFraction constant = ExactEvaluator.constant(e);
        if (whole && constant != null && k.equals(BigFraction.ONE)) {
            q = q.multiply(constant);
        } else if (whole && constant != null && constant.signum() != 0 && k.equals(BigFraction.ONE.negate())) {
            q = q.divide(constant);
        } else if (whole && e instanceof Expr.Neg n && k.equals(BigFraction.ONE)) {
            q = q.negate();
            factor(n.operand(), k, true);
        } else if (e instanceof Expr.Mul product) {
            product.factors().forEach(f -> factor(f, k, whole));
        } else if (e instanceof Expr.Div d) {
            factor(d.numerator(), k, whole);
            factor(d.denominator(), k.negate(), whole);
        } else if (e instanceof Expr.Pow p) {
            power(p, k, whole);
        } else if (e instanceof Expr.Call c && c.function() == Fn.EXP) {
            exponent(c.argument(), k);
        } else if (e instanceof Expr.Call c && c.function() == Fn.SQRT) {
            factor(c.argument(), k.divide(2), false);
        } else if (whole && isNegative(e) && Rationals.isInteger(k)) {
            q = k.getNumerator().testBit(0) ? q.negate() : q;
            exponent.merge(logarithm(Expr.neg(e)), k, BigFraction::add);
        } else {
            exponent.merge(logarithm(e), k, BigFraction::add);
        }
    }

    private Expr logarithm(Expr e) {
        Expr log = Expr.log(e);
        logarithms.add(log);
        return log;
    }

    private static boolean isNegative(Expr e) {
        return e instanceof Expr.Sym s
                && !s.domain().upper().isInfinite()
                && s.domain().upper().value().signum() <= 0;
    }

    private void power(Expr.Pow p, BigFraction k, boolean whole) {
        BigFraction n = ExactEvaluator.constant(p.exponent());
        if (n != null) {
            factor(p.base(), k.multiply(n), whole && Rationals.isInteger(n));
        } else {
            exponent.merge(Expr.mul(p.exponent(), logarithm(p.base())), k, BigFraction::add);
        }
    }

    /** Adds {@code k·e} to the exponent. */
    private void exponent(Expr e, BigFraction k) {
        if (e instanceof Expr.Add sum) {
            sum.terms().forEach(t -> exponent(t, k));
        } else if (e instanceof Expr.Neg n) {
            exponent(n.operand(), k.negate());
        } else if (e instanceof Expr.Mul m
                && ExactEvaluator.constant(m.factors().get(0)) != null) {
            BigFraction c = ExactEvaluator.constant(m.factors().get(0));
            exponent(Expr.mul(m.factors().subList(1, m.factors().size())), k.multiply(c));
        } else {
            exponent.merge(e, k, BigFraction::add);
        }
    }
}
