package org.majorant.prove.order;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;

/**
 * Orders of growth and limits of expressions as one variable tends to a point or to infinity, for all values of the other
 * symbols that their domains and the hypotheses allow. Hypotheses that hold the variable are left out.
 */
public final class Orders {
    /** How many powers of small quantities are kept, in turn. */
    private static final int[] ORDERS = {1, 2, 4};

    private final Expr.Sym variable;
    private final Expr target;
    private final List<Relation> hypotheses;

    /**
     * @param variable what tends somewhere
     * @param target where it tends to: an expression without it, {@code inf} or {@code -inf}
     * @param hypotheses what is known of the other symbols
     */
    public Orders(Expr.Sym variable, Expr target, List<Relation> hypotheses) {
        this.variable = variable;
        this.target = target;
        this.hypotheses = hypotheses.stream()
                .filter(r -> !Exprs.contains(r.left(), variable) && !Exprs.contains(r.right(), variable))
                .toList();
    }

    /** How a function compares with another: what holds of {@code f / g}. */
    public enum Comparison {
        SMALLER,
        SAME,
        EQUIVALENT,
        LARGER
    }

    /**
     * The expansion in {@link #scale()}.
     *
     * @throws UndecidedException when a sign that is needed is not known, or the function is outside the scale; the message
     *     is the reason
     */
    public Expansion expand(Expr f) {
        return expand(only(), f);
    }

    private static Expansion expand(Approach a, Expr f) {
        return deepening(order -> {
            Expander expander = a.expander(order);
            Expansion x = expander.of(a.put(f));
            Expr leading = x.leading().coefficient();
            if (!expander.series().parameters().sign(leading).isNonZero()) {
                throw new UndecidedException("the sign of " + leading + " is not known");
            }
            return x;
        });
    }

    /** The shortest expansions that answer; where all their terms cancel, longer ones. */
    private static <T> T deepening(IntFunction<T> answer) {
        for (int order : ORDERS) {
            try {
                return answer.apply(order);
            } catch (UndecidedException e) {
                if (order == ORDERS[ORDERS.length - 1]) {
                    throw e;
                }
            }
        }
        throw new AssertionError();
    }

    /**
     * What tends to infinity with the expansion: the variable itself, or {@code 1/(x - a)} and the like.
     *
     * @throws UndecidedException for a limit from two sides
     */
    public Expr scale() {
        return only().scale();
    }

    /**
     * The leading term, as an expression in the variable: from above first and then from below where the variable tends to the
     * target from both sides.
     */
    public List<Expr> leading(Expr f) {
        return approaches().stream()
                .map(a -> expand(a, f).leading().of(a.scale()))
                .toList();
    }

    /** What holds of {@code f / g}; from both sides where the variable tends to a point inside its domain. */
    public Comparison compare(Expr f, Expr g) {
        Comparison found = null;
        for (Approach a : approaches()) {
            Comparison c = deepening(order -> {
                Expander expander = a.expander(order);
                return compare(expander, expander.of(a.put(f)), expander.of(a.put(g)));
            });
            if (found != null && c != found) {
                throw new UndecidedException("the two sides of ", target, " differ");
            }
            found = c;
        }
        return found;
    }

    private static Comparison compare(Expander expander, Expansion x, Expansion y) {
        Series series = expander.series();
        series.eventualSign(y);
        if (x.terms().isEmpty()) {
            if (x.isExact()
                    || series.growths().compare(x.remainder(), y.leading().growth()) <= 0) {
                return Comparison.SMALLER;
            }
            throw new UndecidedException("the leading terms cancel");
        }
        series.eventualSign(x);
        int c = series.growths().compare(x.leading().growth(), y.leading().growth());
        if (c != 0) {
            return c < 0 ? Comparison.SMALLER : Comparison.LARGER;
        }
        Parameters p = series.parameters();
        return p.isZero(p.minus(x.leading().coefficient(), y.leading().coefficient()))
                ? Comparison.EQUIVALENT
                : Comparison.SAME;
    }

    /** The limit: an expression without the variable, {@code inf} or {@code -inf}. */
    public Expr limit(Expr f) {
        Expr found = null;
        for (Approach a : approaches()) {
            Expr limit = deepening(order -> {
                Expander expander = a.expander(order);
                return limit(expander, expander.of(a.put(f)));
            });
            if (found != null && limit != found && !same(limit, found)) {
                throw new UndecidedException(
                        "the limits from the two sides of ", target, " differ, or it is not seen that they agree");
            }
            found = limit;
        }
        return found;
    }

    private boolean same(Expr x, Expr y) {
        return !isInfinite(x) && !isInfinite(y) && new Parameters(hypotheses).isZero(Expr.sub(x, y));
    }

    /** Whether it is {@code inf} or {@code -inf}. */
    public static boolean isInfinite(Expr e) {
        return e instanceof Expr.Neg n
                ? isInfinite(n.operand())
                : e instanceof Expr.Formal f && f.kind() == FormalKind.INFINITY;
    }

    private static Expr limit(Expander expander, Expansion x) {
        Series series = expander.series();
        int trend = series.trend(x);
        if (trend < 0) {
            return Expr.ZERO;
        }
        if (trend == 0) {
            return x.leading().coefficient();
        }
        Expr infinity = Expr.formal(FormalKind.INFINITY, List.of(), List.of());
        return series.eventualSign(x) > 0 ? infinity : Expr.neg(infinity);
    }

    /** The variable as an expression in one that tends to infinity; its reverse. */
    private record Approach(Expr.Sym variable, Expr value, Expr.Sym large, Expr scale, List<Relation> hypotheses) {
        Expr put(Expr f) {
            return value == large && large == variable ? f : Exprs.substitute(f, Map.of(variable, value));
        }

        Expander expander(int order) {
            return new Expander(large, new Parameters(hypotheses), order);
        }
    }

    private Approach only() {
        List<Approach> all = approaches();
        if (all.size() > 1) {
            throw new UndecidedException("found from each side of ", target, " alone");
        }
        return all.get(0);
    }

    /**
     * The target must be an accumulation point of the domain of the variable.
     *
     * @throws UndecidedException when it is not known to be one
     */
    public void requireReached() {
        approaches();
    }

    private List<Approach> approaches() {
        Domain d = variable.domain();
        Expr.Sym large = Expr.sym("large " + variable.name(), Domain.POSITIVE);
        if (target instanceof Expr.Neg n && isInfinite(n)) {
            require(d.lower().isInfinite());
            return List.of(new Approach(variable, Expr.neg(large), large, Expr.neg(variable), hypotheses));
        }
        if (isInfinite(target)) {
            require(d.upper().isInfinite());
            Expr.Sym v = d.isPositive() ? variable : large;
            return List.of(new Approach(variable, v, v, variable, hypotheses));
        }
        if (d.integral()) {
            throw new UndecidedException("a whole number tends to infinity only");
        }
        requireWithin(d);
        Approach above = new Approach(
                variable,
                Expr.add(target, Expr.div(Expr.ONE, large)),
                large,
                Expr.div(Expr.ONE, target == Expr.ZERO ? variable : Expr.sub(variable, target)),
                hypotheses);
        Approach below = new Approach(
                variable,
                Expr.sub(target, Expr.div(Expr.ONE, large)),
                large,
                Expr.div(Expr.ONE, target == Expr.ZERO ? Expr.neg(variable) : Expr.sub(target, variable)),
                hypotheses);
        if (isEnd(d.lower())) {
            return List.of(above);
        }
        return isEnd(d.upper()) ? List.of(below) : List.of(above, below);
    }

    /** The target lies in the domain or is an end of it, and the domain is more than a point. */
    private void requireWithin(Domain d) {
        boolean bounded = !d.lower().isInfinite() && !d.upper().isInfinite();
        require(!bounded || d.lower().value().compareTo(d.upper().value()) < 0);
        Parameters p = new Parameters(hypotheses);
        p.requireDefined(target);
        require(d.lower().isInfinite()
                || p.sign(Expr.sub(target, Expr.num(d.lower().value()))).isNonNegative());
        require(d.upper().isInfinite()
                || p.sign(Expr.sub(target, Expr.num(d.upper().value()))).isNonPositive());
    }

    private boolean isEnd(Domain.End end) {
        BigFraction at = target instanceof Expr.Num n ? n.value() : null;
        return at != null && !end.isInfinite() && at.equals(end.value());
    }

    private void require(boolean reached) {
        if (!reached) {
            throw new UndecidedException(variable, " in ", variable.domain(), " does not tend to ", target);
        }
    }
}
