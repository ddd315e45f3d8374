package org.majorant.prove.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;

/** Normal forms as expressions again, for readers of reasons. */
public final class WrittenBack {
    private WrittenBack() {}

    /** The expression; the words of the normal form where it holds what has no expression. */
    public static Object of(Normal x) {
        Expr e = sum(x);
        return e == null ? x.toString() : e;
    }

    /** The same for a branch of Lambert W at the argument. */
    static Object of(String branch, Normal argument) {
        Expr z = sum(argument);
        return z == null ? branch + "(" + argument + ")" : branch.equals("W0") ? Expr.w0(z) : Expr.wm1(z);
    }

    private static Expr sum(Normal x) {
        List<Expr> terms = new ArrayList<>();
        for (Map.Entry<Monomial, BigFraction> t : x.terms().entrySet()) {
            Expr term = term(t.getKey(), t.getValue());
            if (term == null) {
                return null;
            }
            terms.add(term);
        }
        return terms.isEmpty() ? Expr.ZERO : terms.size() == 1 ? terms.get(0) : Expr.add(terms);
    }

    private static Expr term(Monomial m, BigFraction c) {
        List<Expr> factors = new ArrayList<>();
        BigFraction size = c.abs();
        if (m.isOne() || !size.equals(BigFraction.ONE)) {
            factors.add(Expr.num(size));
        }
        for (Map.Entry<Atom, Normal> p : m.powers().entrySet()) {
            Expr base = atom(p.getKey());
            Expr exponent = sum(p.getValue());
            if (base == null || exponent == null) {
                return null;
            }
            boolean euler = p.getKey().kind == Atom.Kind.EULER;
            factors.add(euler ? Expr.exp(exponent) : exponent == Expr.ONE ? base : Expr.pow(base, exponent));
        }
        Expr product = factors.size() == 1 ? factors.get(0) : Expr.mul(factors);
        return c.signum() < 0 ? Expr.neg(product) : product;
    }

    private static Expr atom(Atom a) {
        return switch (a.kind) {
            case SYMBOL -> a.symbol;
            case NUMBER -> Expr.num(a.number);
            case EULER -> Expr.exp(Expr.ONE);
            case LOG -> {
                Expr inner = atom(a.inner);
                yield inner == null ? null : Expr.log(inner);
            }
            case SUM -> sum(a.argument());
            case W0 -> {
                Expr z = sum(a.argument());
                yield z == null ? null : Expr.w0(z);
            }
            case W0_NEGATED -> {
                Expr y = sum(a.argument());
                yield y == null ? null : Expr.neg(Expr.w0(Expr.neg(y)));
            }
            case WM1_NEGATED -> {
                Expr y = sum(a.argument());
                yield y == null ? null : Expr.neg(Expr.wm1(Expr.neg(y)));
            }
            case FUNCTION -> {
                List<Expr> arguments =
                        a.arguments.stream().map(WrittenBack::sum).toList();
                yield arguments.contains(null) ? null : Expr.call(a.function, arguments);
            }
            case OPAQUE, DISTANCE -> null;
        };
    }
}
