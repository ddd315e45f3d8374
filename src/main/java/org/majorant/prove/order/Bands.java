package org.majorant.prove.order;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;

/**
 * Bounds of a positive function by its order, with explicit constants and the point from which they hold, as {@code C -> inf}. They are built from
 * those of the parts:
 *
 * <ul>
 *   <li>a smaller term of a sum is at most a constant times the largest: {@code (ln C)^b C^(-a) <= (b/(e a))^b} for {@code C >= 1};
 *   <li>{@code ln f} with {@code f} between {@code l C^a} and {@code u C^a (ln C)^b}: at least {@code (a/2) ln C} from {@code C = l^(-2/a)} on;
 *   <li>{@code (1/2) ln z <= W0(z) <= ln z} for {@code z >= e} (theorem {@code yang-2025-stages/w0-bounds}; the left one as {@code ln W <= W});
 *   <li>{@code exp(k W0(z)) = (z/W0(z))^k}.
 * </ul>
 */
public final class Bands {
    private static final Expr E = Expr.exp(Expr.ONE);
    private static final Expr HALF = Expr.num(1, 2);

    private final Expr.Sym c;
    private final Parameters p;
    private final Growths growths;

    private Bands(Expr.Sym c, List<Relation> hypotheses) {
        this.c = c;
        this.p = new Parameters(hypotheses);
        this.growths = new Growths(p);
    }

    /** @throws UndecidedException where no constants are known, or a sign that is needed is not */
    public static Band of(Expr f, Expr.Sym variable, List<Relation> hypotheses) {
        return new Bands(variable, hypotheses).band(f);
    }

    private Band band(Expr e) {
        if (!Exprs.contains(e, c)) {
            requirePositive(e);
            return new Band(e, e, Growth.CONSTANT, List.of());
        }
        if (e == c) {
            return new Band(Expr.ONE, Expr.ONE, Growth.of(Expr.ONE, Expr.ZERO, Expr.ZERO), List.of());
        }
        if (e instanceof Expr.Mul m) {
            Band all = new Band(Expr.ONE, Expr.ONE, Growth.CONSTANT, List.of());
            for (Expr f : m.factors()) {
                all = times(all, band(f));
            }
            return all;
        }
        if (e instanceof Expr.Div d) {
            return times(band(d.numerator()), power(band(d.denominator()), Expr.num(-1)));
        }
        if (e instanceof Expr.Pow w && !Exprs.contains(w.exponent(), c)) {
            return power(band(w.base()), w.exponent());
        }
        if (e instanceof Expr.Add a) {
            return sum(a.terms().stream().map(this::band).toList());
        }
        return e instanceof Expr.Call call ? call(call) : refuse(e);
    }

    private static Band refuse(Expr e) {
        throw new UndecidedException("no explicit constants are known for ", e);
    }

    private Band call(Expr.Call e) {
        return switch (e.function()) {
            case SQRT -> power(band(e.argument()), HALF);
            case LOG -> log(band(e.argument()));
            case W0 -> w0(band(e.argument()));
            case EXP -> exponential(e);
            default -> refuse(e);
        };
    }

    private void requirePositive(Expr e) {
        if (p.signum(e) <= 0) {
            throw new UndecidedException(e, " is not positive");
        }
    }

    private Band times(Band x, Band y) {
        return new Band(
                p.times(x.lower(), y.lower()),
                p.times(x.upper(), y.upper()),
                growths.times(x.shape(), y.shape()),
                joined(x.from(), y.from()));
    }

    private Band power(Band x, Expr exponent) {
        boolean rising = p.signum(exponent) >= 0;
        Expr low = p.power(rising ? x.lower() : x.upper(), exponent);
        Expr high = p.power(rising ? x.upper() : x.lower(), exponent);
        return new Band(low, high, growths.power(x.shape(), exponent), x.from());
    }

    private static List<Expr> joined(List<Expr> x, List<Expr> y) {
        List<Expr> all = new ArrayList<>(x);
        y.stream().filter(e -> !all.contains(e)).forEach(all::add);
        return all;
    }

    private Band sum(List<Band> terms) {
        Growth largest = terms.get(0).shape();
        for (Band t : terms) {
            largest = growths.compare(t.shape(), largest) > 0 ? t.shape() : largest;
        }
        Expr low = Expr.ZERO;
        Expr high = Expr.ZERO;
        List<Expr> from = List.of(E);
        for (Band t : terms) {
            boolean leads = growths.compare(t.shape(), largest) == 0;
            low = leads ? p.plus(low, t.lower()) : low;
            high = p.plus(high, leads ? t.upper() : p.times(t.upper(), most(t.shape(), largest)));
            from = joined(from, t.from());
        }
        return new Band(low, high, largest, from);
    }

    /** The most that {@code x / y} is for {@code C >= e}, where {@code x} grows slower. */
    private Expr most(Growth x, Growth y) {
        Growth ratio = growths.times(x, growths.power(y, Expr.num(-1)));
        if (!ratio.exponentials().isEmpty() || ratio.loglog() != Expr.ZERO) {
            throw new UndecidedException("no explicit constants are known across exponentials or ln ln");
        }
        if (p.signum(ratio.log()) <= 0) {
            return Expr.ONE;
        }
        Expr a = p.negate(ratio.power());
        return p.power(p.over(ratio.log(), p.times(E, a)), ratio.log());
    }

    /** {@code l C^a <= f <= u C^a (ln C)^b}, {@code a > 0, b >= 0}. */
    private void requirePowerLike(Band f) {
        boolean plain = f.shape().exponentials().isEmpty() && f.shape().loglog() == Expr.ZERO;
        if (!plain || p.signum(f.shape().power()) <= 0 || p.signum(f.shape().log()) < 0) {
            throw new UndecidedException("no explicit constants are known for the logarithm of what grows so slowly");
        }
    }

    private Band log(Band f) {
        requirePowerLike(f);
        Expr a = f.shape().power();
        // ln ln C <= (ln C)/e, and ln C >= 1 from e on.
        Expr upper = p.plus(p.plus(a, positiveLog(f.upper())), p.over(f.shape().log(), E));
        Expr start = p.power(f.lower(), p.over(Expr.num(-2), a));
        return new Band(
                p.times(HALF, a),
                upper,
                Growth.of(Expr.ZERO, Expr.ONE, Expr.ZERO),
                joined(f.from(), List.of(E, start)));
    }

    /** At least {@code max(0, ln u)}. */
    private Expr positiveLog(Expr u) {
        Expr log = p.log(u);
        try {
            return p.signum(log) > 0 ? log : Expr.ZERO;
        } catch (UndecidedException x) {
            return Expr.log(Expr.add(Expr.ONE, u));
        }
    }

    private Band w0(Band z) {
        Band log = log(z);
        Expr aboveE = p.power(p.over(E, z.lower()), p.over(Expr.ONE, z.shape().power()));
        return new Band(p.times(HALF, log.lower()), log.upper(), log.shape(), joined(log.from(), List.of(aboveE)));
    }

    /** {@code exp(k W0(z))}, and {@code exp} of a logarithm. */
    private Band exponential(Expr.Call e) {
        Expr w = found(e.argument());
        if (w == null) {
            return refuse(e);
        }
        Expr.Sym stand = Expr.sym("W of " + c.name(), org.majorant.expr.Domain.POSITIVE);
        Expr inW = Exprs.replace(e.argument(), w, stand);
        Expr k = org.majorant.expr.Derivative.of(inW, stand);
        Expr rest = Exprs.substitute(inW, java.util.Map.of(stand, Expr.ZERO));
        boolean linear = !Exprs.contains(k, stand) && !Exprs.contains(k, c) && !Exprs.contains(rest, c);
        if (!linear || !p.isZero(Expr.sub(inW, Expr.add(Expr.mul(k, stand), rest)))) {
            return refuse(e);
        }
        Expr z = ((Expr.Call) w).argument();
        Band base = times(band(z), power(w0(band(z)), Expr.num(-1)));
        Band constant = new Band(p.exp(rest), p.exp(rest), Growth.CONSTANT, List.of());
        return times(constant, power(base, k));
    }

    private Expr found(Expr e) {
        if (e instanceof Expr.Call call && call.function() == Fn.W0 && Exprs.contains(e, c)) {
            return e;
        }
        for (Expr part : Exprs.parts(e)) {
            Expr w = found(part);
            if (w != null) {
                return w;
            }
        }
        return null;
    }
}
