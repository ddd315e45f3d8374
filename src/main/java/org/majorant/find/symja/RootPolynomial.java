package org.majorant.find.symja;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;

/** An expression as a polynomial in one symbol, with coefficients free of it: to count its roots. */
final class RootPolynomial {
    private static final int HIGHEST = 16;

    /** By degree, the highest last; coefficients that are 0 by their normal form are left out. */
    private final TreeMap<Integer, Expr> coefficients;

    private RootPolynomial(TreeMap<Integer, Expr> coefficients) {
        this.coefficients = coefficients;
    }

    /** Empty for what is no polynomial as written, or has a coefficient whose sign is not known. */
    static Optional<RootPolynomial> of(Expr e, Expr.Sym x) {
        return terms(e, x).flatMap(RootPolynomial::cleaned);
    }

    private static Optional<RootPolynomial> cleaned(TreeMap<Integer, Expr> terms) {
        TreeMap<Integer, Expr> kept = new TreeMap<>();
        for (Map.Entry<Integer, Expr> t : terms.entrySet()) {
            Sign s = sign(t.getValue());
            if (s == Sign.UNKNOWN) {
                return Optional.empty();
            }
            if (s != Sign.ZERO) {
                kept.put(t.getKey(), t.getValue());
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(new RootPolynomial(kept));
    }

    private static Sign sign(Expr e) {
        try {
            NormalForm form = new NormalForm();
            return form.sign(form.of(e));
        } catch (UndecidedException unknown) {
            return Sign.UNKNOWN;
        }
    }

    int degree() {
        return coefficients.lastKey();
    }

    /**
     * Descartes: at most so many positive roots, counted with multiplicity, as the coefficients change sign; exactly as
     * many for 0 or 1. Empty when a sign is not known.
     */
    Optional<Integer> signChanges() {
        int changes = 0;
        Sign last = null;
        for (Expr c : coefficients.values()) {
            Sign s = sign(c);
            if (!s.isPositive() && !s.isNegative()) {
                return Optional.empty();
            }
            changes += last != null && last != s ? 1 : 0;
            last = s;
        }
        return Optional.of(changes);
    }

    private static Optional<TreeMap<Integer, Expr>> terms(Expr e, Expr.Sym x) {
        if (!Exprs.contains(e, x)) {
            return Optional.of(single(0, e));
        }
        if (e instanceof Expr.Sym) {
            return Optional.of(single(1, Expr.ONE));
        }
        if (e instanceof Expr.Neg n) {
            return terms(Expr.mul(Expr.num(-1), n.operand()), x);
        }
        if (e instanceof Expr.Add a) {
            List<TreeMap<Integer, Expr>> all = new ArrayList<>();
            a.terms().forEach(t -> terms(t, x).ifPresent(all::add));
            return all.size() < a.terms().size() ? Optional.empty() : Optional.of(sum(all));
        }
        if (e instanceof Expr.Mul m) {
            Optional<TreeMap<Integer, Expr>> product = Optional.of(single(0, Expr.ONE));
            for (Expr f : m.factors()) {
                Optional<TreeMap<Integer, Expr>> next = terms(f, x);
                product = product.flatMap(p -> next.flatMap(q -> multiply(p, q)));
            }
            return product;
        }
        if (e instanceof Expr.Div d && !Exprs.contains(d.denominator(), x)) {
            return terms(Expr.mul(Expr.div(Expr.ONE, d.denominator()), d.numerator()), x);
        }
        return e instanceof Expr.Pow p ? power(p, x) : Optional.empty();
    }

    private static Optional<TreeMap<Integer, Expr>> power(Expr.Pow p, Expr.Sym x) {
        boolean natural = p.exponent() instanceof Expr.Num n
                && Rationals.isInteger(n.value())
                && n.value().signum() >= 0
                && n.value().doubleValue() <= HIGHEST;
        if (!natural) {
            return Optional.empty();
        }
        int n = ((Expr.Num) p.exponent()).value().intValue();
        Optional<TreeMap<Integer, Expr>> result = Optional.of(single(0, Expr.ONE));
        Optional<TreeMap<Integer, Expr>> base = terms(p.base(), x);
        for (int i = 0; i < n; i++) {
            result = result.flatMap(r -> base.flatMap(b -> multiply(r, b)));
        }
        return result;
    }

    private static TreeMap<Integer, Expr> single(int degree, Expr coefficient) {
        TreeMap<Integer, Expr> one = new TreeMap<>();
        one.put(degree, coefficient);
        return one;
    }

    private static TreeMap<Integer, Expr> sum(List<TreeMap<Integer, Expr>> parts) {
        TreeMap<Integer, Expr> all = new TreeMap<>();
        parts.forEach(p -> p.forEach((d, c) -> all.merge(d, c, Expr::add)));
        return all;
    }

    private static Optional<TreeMap<Integer, Expr>> multiply(TreeMap<Integer, Expr> p, TreeMap<Integer, Expr> q) {
        if (p.lastKey() + q.lastKey() > HIGHEST) {
            return Optional.empty();
        }
        TreeMap<Integer, Expr> all = new TreeMap<>();
        p.forEach((d, c) -> q.forEach((e, f) -> all.merge(d + e, Expr.mul(c, f), Expr::add)));
        return Optional.of(all);
    }
}
