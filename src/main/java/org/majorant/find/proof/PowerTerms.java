package org.majorant.find.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;

/**
 * A sum of products of rational powers, multiplied out: what a search compares. Powers of products, exponentials of sums and
 * logarithms of products are taken apart as if all parts were positive; whether they are is asked by the checker.
 */
final class PowerTerms {
    private static final int MOST = 60;
    private static final int LARGEST_POWER = 6;
    private static final Comparator<Expr> BY_NAME = Comparator.comparing(Expr::toString);

    /** A product of powers, each base with its exponent, none of them 0. */
    private final Map<Map<Expr, BigFraction>, BigFraction> sum;

    private PowerTerms(Map<Map<Expr, BigFraction>, BigFraction> sum) {
        this.sum = sum;
    }

    /** An expression is larger than what is multiplied out here. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException() {
            super("too many terms", null, false, false);
        }
    }

    static PowerTerms of(Expr e) {
        if (e instanceof Expr.Num n) {
            return number(n.value());
        }
        if (e instanceof Expr.Neg n) {
            return of(n.operand()).times(BigFraction.of(-1));
        }
        if (e instanceof Expr.Add a) {
            PowerTerms all = number(BigFraction.ZERO);
            for (Expr t : a.terms()) {
                all = all.plus(of(t));
            }
            return all;
        }
        if (e instanceof Expr.Mul m) {
            PowerTerms all = number(BigFraction.ONE);
            for (Expr f : m.factors()) {
                all = all.times(of(f));
            }
            return all;
        }
        if (e instanceof Expr.Div d) {
            return of(d.numerator()).times(of(d.denominator()).power(BigFraction.of(-1)));
        }
        if (e instanceof Expr.Pow p) {
            return power(of(p.base()), of(p.exponent()));
        }
        return e instanceof Expr.Call c ? call(c) : atom(e);
    }

    /** The larger side minus the smaller, or the left minus the right of an equation. */
    static PowerTerms difference(Relation r) {
        boolean up = r.op() == Relation.Op.LE || r.op() == Relation.Op.LT;
        PowerTerms l = of(r.left());
        PowerTerms s = of(r.right());
        return up ? s.minus(l) : l.minus(s);
    }

    static PowerTerms monomial(Map<Expr, BigFraction> m) {
        return new PowerTerms(Map.of(m, BigFraction.ONE));
    }

    Set<Map<Expr, BigFraction>> monomials() {
        return sum.keySet();
    }

    BigFraction coefficient(Map<Expr, BigFraction> m) {
        return sum.getOrDefault(m, BigFraction.ZERO);
    }

    int size() {
        return sum.size();
    }

    PowerTerms plus(PowerTerms o) {
        Map<Map<Expr, BigFraction>, BigFraction> all = new LinkedHashMap<>(sum);
        o.sum.forEach((m, c) -> add(all, m, c));
        return checked(all);
    }

    PowerTerms minus(PowerTerms o) {
        return plus(o.times(BigFraction.of(-1)));
    }

    PowerTerms times(BigFraction c) {
        Map<Map<Expr, BigFraction>, BigFraction> all = new LinkedHashMap<>();
        sum.forEach((m, d) -> add(all, m, d.multiply(c)));
        return new PowerTerms(all);
    }

    PowerTerms times(PowerTerms o) {
        Map<Map<Expr, BigFraction>, BigFraction> all = new LinkedHashMap<>();
        sum.forEach((m, c) -> o.sum.forEach((n, d) -> add(all, product(m, n), c.multiply(d))));
        return checked(all);
    }

    private static PowerTerms checked(Map<Map<Expr, BigFraction>, BigFraction> all) {
        if (all.size() > MOST) {
            throw new TooLargeException();
        }
        return new PowerTerms(all);
    }

    private static void add(Map<Map<Expr, BigFraction>, BigFraction> all, Map<Expr, BigFraction> m, BigFraction c) {
        BigFraction now = all.getOrDefault(m, BigFraction.ZERO).add(c);
        if (now.signum() == 0) {
            all.remove(m);
        } else {
            all.put(m, now);
        }
    }

    static Map<Expr, BigFraction> product(Map<Expr, BigFraction> m, Map<Expr, BigFraction> n) {
        Map<Expr, BigFraction> all = new TreeMap<>(BY_NAME);
        all.putAll(m);
        n.forEach((b, x) -> {
            BigFraction now = all.getOrDefault(b, BigFraction.ZERO).add(x);
            if (now.signum() == 0) {
                all.remove(b);
            } else {
                all.put(b, now);
            }
        });
        return all;
    }

    static Map<Expr, BigFraction> power(Map<Expr, BigFraction> m, BigFraction x) {
        Map<Expr, BigFraction> all = new TreeMap<>(BY_NAME);
        if (x.signum() != 0) {
            m.forEach((b, y) -> all.put(b, y.multiply(x)));
        }
        return all;
    }

    private static PowerTerms number(BigFraction c) {
        Map<Map<Expr, BigFraction>, BigFraction> one = new LinkedHashMap<>();
        add(one, new TreeMap<>(BY_NAME), c);
        return new PowerTerms(one);
    }

    private static PowerTerms atom(Expr e) {
        return atom(e, BigFraction.ONE);
    }

    private static PowerTerms atom(Expr e, BigFraction exponent) {
        Map<Expr, BigFraction> m = new TreeMap<>(BY_NAME);
        m.put(e, exponent);
        return new PowerTerms(Map.of(m, BigFraction.ONE));
    }

    private boolean isNumber() {
        return sum.isEmpty()
                || sum.size() == 1 && sum.keySet().iterator().next().isEmpty();
    }

    private BigFraction number() {
        return sum.isEmpty() ? BigFraction.ZERO : sum.values().iterator().next();
    }

    private PowerTerms power(BigFraction x) {
        boolean whole = x.getDenominator().abs().equals(BigInteger.ONE);
        if (whole && x.signum() >= 0 && x.compareTo(BigFraction.of(LARGEST_POWER)) <= 0) {
            PowerTerms all = number(BigFraction.ONE);
            for (int i = 0; i < x.intValue(); i++) {
                all = all.times(this);
            }
            return all;
        }
        if (sum.size() == 1) {
            Map<Expr, BigFraction> m = sum.keySet().iterator().next();
            BigFraction c = sum.values().iterator().next();
            PowerTerms rest = new PowerTerms(Map.of(power(m, x), BigFraction.ONE));
            if (c.equals(BigFraction.ONE)) {
                return rest;
            }
            boolean small = whole && x.abs().compareTo(BigFraction.of(LARGEST_POWER)) <= 0;
            return small ? rest.times(c.pow(x.intValue())) : rest.times(atom(Expr.num(c), x));
        }
        return atom(expression(), x);
    }

    private static PowerTerms power(PowerTerms base, PowerTerms exponent) {
        if (exponent.isNumber()) {
            return base.power(exponent.number());
        }
        PowerTerms all = number(BigFraction.ONE);
        for (Map.Entry<Map<Expr, BigFraction>, BigFraction> t : exponent.sum.entrySet()) {
            PowerTerms power =
                    t.getKey().isEmpty() ? base.power(t.getValue()) : base.symbolic(t.getKey(), t.getValue());
            all = all.times(power);
        }
        return all;
    }

    /** {@code (this^exponent)^times}. */
    private PowerTerms symbolic(Map<Expr, BigFraction> exponent, BigFraction times) {
        Expr x = expression(exponent, BigFraction.ONE);
        if (sum.size() != 1) {
            return atom(Expr.pow(expression(), x), times);
        }
        PowerTerms all = number(BigFraction.ONE);
        BigFraction c = number();
        if (!c.equals(BigFraction.ONE)) {
            all = all.times(atom(Expr.pow(Expr.num(c), x), times));
        }
        for (Map.Entry<Expr, BigFraction> f : sum.keySet().iterator().next().entrySet()) {
            BigFraction y = f.getValue().multiply(times);
            PowerTerms power = f.getKey() instanceof Expr.Call e && e.function() == Fn.EXP
                    ? exponential(of(Expr.mul(e.argument(), x)).times(y))
                    : f.getKey() instanceof Expr.Pow p
                            ? power(of(p.base()), of(Expr.mul(p.exponent(), x)).times(y))
                            : atom(Expr.pow(f.getKey(), x), y);
            all = all.times(power);
        }
        return all;
    }

    private static PowerTerms exponential(PowerTerms u) {
        PowerTerms all = number(BigFraction.ONE);
        for (Map.Entry<Map<Expr, BigFraction>, BigFraction> t : u.sum.entrySet()) {
            Map<Expr, BigFraction> m = t.getKey();
            boolean log = m.size() == 1
                    && m.keySet().iterator().next() instanceof Expr.Call c
                    && c.function() == Fn.LOG
                    && m.values().iterator().next().equals(BigFraction.ONE);
            Expr x = expression(m, BigFraction.ONE);
            if (x instanceof Expr.Call w && w.function() == Fn.W0) {
                all = all.times(of(Expr.div(w.argument(), w)).power(t.getValue()));
                continue;
            }
            all = all.times(log ? of(((Expr.Call) x).argument()).power(t.getValue()) : atom(Expr.exp(x), t.getValue()));
        }
        return all;
    }

    private PowerTerms logarithm() {
        if (sum.size() != 1) {
            return atom(Expr.log(expression()));
        }
        PowerTerms all = logarithm(number());
        for (Map.Entry<Expr, BigFraction> f : sum.keySet().iterator().next().entrySet()) {
            Expr b = f.getKey();
            PowerTerms one = b instanceof Expr.Call c && c.function() == Fn.EXP
                    ? of(c.argument())
                    : b instanceof Expr.Pow p
                            ? of(p.exponent()).times(of(Expr.log(p.base())))
                            : b instanceof Expr.Num n ? logarithm(n.value()) : atom(Expr.log(b));
            all = all.plus(one.times(f.getValue()));
        }
        return all;
    }

    private static PowerTerms logarithm(BigFraction c) {
        if (c.signum() <= 0 || c.equals(BigFraction.ONE)) {
            return c.signum() > 0 ? number(BigFraction.ZERO) : atom(Expr.log(Expr.num(c)));
        }
        return logarithm(c.getNumerator().abs())
                .minus(logarithm(c.getDenominator().abs()));
    }

    private static PowerTerms logarithm(BigInteger n) {
        PowerTerms all = number(BigFraction.ZERO);
        BigInteger rest = n;
        for (long p = 2; p < 100; p++) {
            BigInteger prime = BigInteger.valueOf(p);
            while (rest.mod(prime).signum() == 0) {
                all = all.plus(atom(Expr.log(Expr.num(prime))));
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE) ? all : all.plus(atom(Expr.log(Expr.num(rest))));
    }

    private static PowerTerms call(Expr.Call c) {
        return switch (c.function()) {
            case EXP -> exponential(of(c.argument()));
            case LOG -> of(c.argument()).logarithm();
            case SQRT -> of(c.argument()).power(BigFraction.of(1, 2));
            default ->
                atom(Expr.call(
                        c.function(),
                        c.arguments().stream().map(a -> of(a).expression()).toList()));
        };
    }

    /** The sum as an expression, its terms in a fixed order. */
    Expr expression() {
        List<Expr> all = new ArrayList<>();
        sum.forEach((m, c) -> all.add(expression(m, c)));
        all.sort(BY_NAME);
        return all.isEmpty() ? Expr.ZERO : all.size() == 1 ? all.get(0) : Expr.add(all);
    }

    static Expr expression(Map<Expr, BigFraction> m, BigFraction c) {
        List<Expr> above = new ArrayList<>();
        List<Expr> below = new ArrayList<>();
        BigInteger numerator = c.getNumerator().abs();
        BigInteger denominator = c.getDenominator().abs();
        if (!numerator.equals(BigInteger.ONE)) {
            above.add(Expr.num(numerator));
        }
        if (!denominator.equals(BigInteger.ONE)) {
            below.add(Expr.num(denominator));
        }
        for (Map.Entry<Expr, BigFraction> f : m.entrySet()) {
            (f.getValue().signum() > 0 ? above : below)
                    .add(raised(f.getKey(), f.getValue().abs()));
        }
        Expr top = above.isEmpty() ? Expr.ONE : above.size() == 1 ? above.get(0) : Expr.mul(above);
        Expr whole = below.isEmpty() ? top : Expr.div(top, below.size() == 1 ? below.get(0) : Expr.mul(below));
        return c.signum() < 0 ? Expr.neg(whole) : whole;
    }

    private static Expr raised(Expr base, BigFraction x) {
        if (x.equals(BigFraction.ONE)) {
            return base;
        }
        if (base instanceof Expr.Call c && c.function() == Fn.EXP) {
            return Expr.exp(of(Expr.mul(Expr.num(x), c.argument())).expression());
        }
        if (base instanceof Expr.Pow p) {
            return Expr.pow(p.base(), of(Expr.mul(Expr.num(x), p.exponent())).expression());
        }
        return x.equals(BigFraction.of(1, 2)) ? Expr.call(Fn.SQRT, base) : Expr.pow(base, Expr.num(x));
    }

    /** The terms that are added, and those that are taken away, each as a sum. */
    Relation parted(Relation.Op op) {
        List<Expr> less = new ArrayList<>();
        List<Expr> more = new ArrayList<>();
        sum.forEach((m, c) -> (c.signum() > 0 ? more : less).add(expression(m, c.abs())));
        return new Relation(total(less), op, total(more));
    }

    private static Expr total(List<Expr> terms) {
        return terms.isEmpty() ? Expr.ZERO : terms.size() == 1 ? terms.get(0) : Expr.add(terms);
    }

    @Override
    public String toString() {
        return expression().toString();
    }
}
