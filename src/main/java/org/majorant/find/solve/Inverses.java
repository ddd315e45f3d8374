package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** Inverse functions and powers, and the two shapes that Lambert W solves; each with the conditions under which a value is a root. */
final class Inverses {
    private static final Expr MINUS_ONE = Expr.num(-1);

    private final Parameters p;
    private final NormalForm form;

    Inverses(List<Relation> known) {
        this.p = new Parameters(known);
        this.form = NormalForm.assuming(known);
    }

    /** What a function's argument must be for the function to have the value; null where the language has no inverse. */
    @Nullable
    RootSet argument(Fn f, Expr value) {
        return switch (f) {
            case EXP -> RootSet.one(Surds.log(value, p), needed(value, Relation.Op.GT, Expr.ZERO));
            case LOG -> RootSet.one(p.exp(value), List.of());
            case SQRT -> RootSet.one(Surds.raised(value, Expr.num(2), p), needed(value, Relation.Op.GE, Expr.ZERO));
            case W0 -> RootSet.one(p.times(value, p.exp(value)), needed(value, Relation.Op.GE, MINUS_ONE));
            case WM1 -> RootSet.one(p.times(value, p.exp(value)), needed(value, Relation.Op.LE, MINUS_ONE));
            case OMEGA -> RootSet.one(p.plus(value, Surds.log(value, p)), needed(value, Relation.Op.GT, Expr.ZERO));
            case ARTANH -> {
                Expr e = p.exp(p.times(Expr.num(2), value));
                yield RootSet.one(p.over(p.plus(e, MINUS_ONE), p.plus(e, Expr.ONE)), List.of());
            }
            case ABS ->
                p.isZero(value)
                        ? RootSet.one(Expr.ZERO, List.of())
                        : RootSet.one(value, needed(value, Relation.Op.GE, Expr.ZERO))
                                .and(RootSet.one(p.negate(value), needed(value, Relation.Op.GT, Expr.ZERO)));
            default -> null;
        };
    }

    /** The bases whose power is the value; {@code positive}: only positive ones are wanted. */
    RootSet base(Expr exponent, Expr value, boolean positive) {
        if (exponent == Expr.ONE) {
            return RootSet.one(value, List.of());
        }
        Sign sign = sign(value);
        if (exponent == MINUS_ONE) {
            return RootSet.one(p.over(Expr.ONE, value), needed(value, Relation.Op.NE, Expr.ZERO));
        }
        if (sign == Sign.ZERO) {
            return positive ? RootSet.NONE : RootSet.one(Expr.ZERO, needed(exponent, Relation.Op.GT, Expr.ZERO));
        }
        List<Relation> above = needed(value, Relation.Op.GT, Expr.ZERO);
        Expr inverse = p.over(Expr.ONE, exponent);
        RootSet roots = RootSet.one(Surds.raised(value, inverse, p), above);
        if (!KernelReader.isWhole(exponent)) {
            boolean zero = !positive && !sign.isNonZero();
            return zero ? roots.and(zero(exponent, value)) : roots;
        }
        if (positive) {
            return roots;
        }
        if (KernelReader.whole(exponent) % 2 == 0) {
            roots = roots.and(roots.map(p::negate));
        } else {
            Expr opposite = p.negate(value);
            roots = roots.and(RootSet.one(
                    p.negate(Surds.raised(opposite, inverse, p)), needed(value, Relation.Op.LT, Expr.ZERO)));
        }
        return sign.isNonZero() ? roots : roots.and(zero(exponent, value));
    }

    private RootSet zero(Expr exponent, Expr value) {
        List<Relation> all = new ArrayList<>(List.of(Relation.eq(value, Expr.ZERO)));
        all.addAll(needed(exponent, Relation.Op.GT, Expr.ZERO));
        return RootSet.one(Expr.ZERO, all);
    }

    /** The real roots {@code w} of {@code w exp(w) = a}. */
    RootSet lambert(Expr a) {
        if (p.isZero(a)) {
            return RootSet.one(Expr.ZERO, List.of());
        }
        Expr same = ownArgument(a);
        if (same != null) {
            return lambertOf(same, a);
        }
        Sign sign = sign(a);
        Expr branchPoint = Expr.neg(Expr.exp(MINUS_ONE));
        RootSet principal = RootSet.one(Expr.w0(a), needed(a, Relation.Op.GE, branchPoint));
        if (sign.isPositive()) {
            return principal;
        }
        List<Relation> between = new ArrayList<>(needed(a, Relation.Op.GT, branchPoint));
        between.addAll(needed(a, Relation.Op.LT, Expr.ZERO));
        return principal.and(RootSet.one(Expr.wm1(a), between));
    }

    /** The same for {@code a = w exp(w)}: {@code w}, and for a negative {@code w} the root on the other branch. */
    private RootSet lambertOf(Expr w, Expr a) {
        RootSet all = RootSet.one(w, List.of());
        Sign sign = sign(w);
        if (sign.isPositive() || sign == Sign.ZERO) {
            return all;
        }
        List<Relation> below = needed(w, Relation.Op.GT, MINUS_ONE);
        if (!sign.isNegative()) {
            below = new ArrayList<>(below);
            below.add(new Relation(w, Relation.Op.LT, Expr.ZERO));
        }
        return all.and(RootSet.one(Expr.w0(a), needed(w, Relation.Op.LT, MINUS_ONE)))
                .and(RootSet.one(Expr.wm1(a), below));
    }

    /** {@code w} for {@code a = w exp(w)} as written; null for another. */
    private @Nullable Expr ownArgument(Expr a) {
        List<Expr> factors = factors(a);
        for (Expr f : factors) {
            if (f instanceof Expr.Call c && c.function() == Fn.EXP) {
                try {
                    if (form.equal(p.times(c.argument(), f), a)) {
                        return c.argument();
                    }
                } catch (UndecidedException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static List<Expr> factors(Expr a) {
        return a instanceof Expr.Neg n
                ? factors(n.operand())
                : a instanceof Expr.Div d ? factors(d.numerator()) : a instanceof Expr.Mul m ? m.factors() : List.of(a);
    }

    /** The roots of {@code n + m y + k ln y = 0}, {@code m} and {@code k} not 0. */
    RootSet logLinear(Expr n, Expr m, Expr k) {
        Expr ratio = p.over(m, k);
        Expr scale = p.exp(p.negate(p.over(n, k)));
        return lambert(p.times(ratio, scale)).map(w -> p.over(w, ratio));
    }

    /** The roots of {@code a + b x + d exp(k x) = 0}, {@code b}, {@code d} and {@code k} not 0. */
    RootSet expLinear(Expr a, Expr b, Expr d, Expr k) {
        Expr inner = p.exp(p.negate(p.over(p.times(k, a), b)));
        Expr argument = p.times(p.over(p.times(k, d), b), inner);
        return lambert(argument).map(w -> p.minus(Surds.opposite(p.over(w, k), p), p.over(a, b)));
    }

    /** The relation, unless it is known to hold. */
    List<Relation> needed(Expr left, Relation.Op op, Expr right) {
        try {
            return form.compare(left, right).satisfies(op) ? List.of() : List.of(new Relation(left, op, right));
        } catch (UndecidedException e) {
            return List.of(new Relation(left, op, right));
        }
    }

    Sign sign(Expr e) {
        try {
            return p.isZero(e) ? Sign.ZERO : form.compare(e, Expr.ZERO);
        } catch (UndecidedException x) {
            return Sign.UNKNOWN;
        }
    }
}
