package org.majorant.prove.order;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.FunctionRow;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Expansion.Term;

/** The expansion of an expression as its variable tends to infinity, from the expansions of its parts. */
final class Expander implements ExprVisitor<Expansion> {
    private static final Growth IDENTITY = Growth.of(Expr.ONE, Expr.ZERO, Expr.ZERO);

    private final Expr.Sym variable;
    private final Series series;
    private final Map<Expr, Expansion> done = new IdentityHashMap<>();

    Expander(Expr.Sym variable, Parameters parameters, int order) {
        this.variable = variable;
        this.series = new Series(parameters, order);
    }

    Series series() {
        return series;
    }

    Expansion of(Expr e) {
        Expansion known = done.get(e);
        if (known == null) {
            known = Exprs.contains(e, variable) ? e.accept(this) : series.constant(e);
            done.put(e, known);
        }
        return known;
    }

    @Override
    public Expansion num(Expr.Num node) {
        return series.constant(node);
    }

    @Override
    public Expansion sym(Expr.Sym node) {
        return Expansion.exact(new Term(Expr.ONE, IDENTITY));
    }

    @Override
    public Expansion neg(Expr.Neg node) {
        return series.negate(of(node.operand()));
    }

    @Override
    public Expansion add(Expr.Add node) {
        return series.sum(node.terms().stream().map(this::of).toList());
    }

    @Override
    public Expansion mul(Expr.Mul node) {
        Expansion product = series.constant(Expr.ONE);
        for (Expr f : node.factors()) {
            product = series.multiply(product, of(f));
        }
        return product;
    }

    @Override
    public Expansion div(Expr.Div node) {
        return series.multiply(of(node.numerator()), series.power(of(node.denominator()), Expr.num(-1)));
    }

    @Override
    public Expansion pow(Expr.Pow node) {
        if (!Exprs.contains(node.exponent(), variable)) {
            return series.power(of(node.base()), node.exponent());
        }
        return series.exp(series.multiply(of(node.exponent()), series.log(of(node.base()))));
    }

    @Override
    public Expansion call(Expr.Call node) {
        return switch (node.function()) {
            case EXP -> series.exp(of(node.argument()));
            case LOG -> series.log(of(node.argument()));
            case SQRT -> sqrt(of(node.argument()));
            case W0 -> w0(of(node.argument()));
            case WM1 -> wm1(of(node.argument()));
            case OMEGA -> w0(series.exp(of(node.argument())));
            case ABS -> absolute(of(node.argument()));
            case MIN -> extreme(node.arguments(), -1);
            case MAX -> extreme(node.arguments(), 1);
            case CEIL, FLOOR -> rounded(of(node.argument()));
            default -> byRow(node.function(), node.argument());
        };
    }

    /** A function that its row describes: by its power series where the argument tends to 0, its limits, or its continuity. */
    private Expansion byRow(Fn f, Expr argument) {
        Expansion x = of(argument);
        int trend = series.trend(x);
        if (trend < 0) {
            IntFunction<Expr> taylor = f.row()
                    .taylor()
                    .orElseThrow(() -> new UndecidedException("no power series of " + f.text() + " at 0 is known"));
            return series.analytic(x, 1, taylor);
        }
        if (trend > 0) {
            boolean up = series.eventualSign(x) > 0;
            FunctionRow.Limit limit = (up ? f.row().atInfinity() : f.row().atMinusInfinity())
                    .orElseThrow(() -> new UndecidedException(f.text() + " of what grows without bound"));
            return series.upTo(series.constant(limit.value()), gap(limit.gap().apply(argument)));
        }
        Expr limit = x.leading().coefficient();
        for (Relation r : f.row().domain().inside(limit)) {
            if (!series.parameters().sign(Expr.sub(r.left(), r.right())).satisfies(r.op())) {
                throw new UndecidedException("it is not known that ", r);
            }
        }
        return continuous(Expr.call(f, limit));
    }

    /** How fast a gap closes; where that is out of the scale, only that it does. */
    private Growth gap(Expr bound) {
        try {
            return of(bound).leading().growth();
        } catch (UndecidedException outOfScale) {
            return Growth.CONSTANT;
        }
    }

    /**
     * Principal branch. As {@code x -> inf}, {@code W0(x) = L - l + l/L + o(l/L)} with {@code L = ln x, l = ln L}
     * (Corless et al. 1996, eq. 4.19); as {@code x -> 0}, {@code x - x^2 + 3x^3/2 - 8x^4/3 + O(x^5)} (eq. 3.1); it is
     * continuous in between.
     */
    private Expansion w0(Expansion x) {
        int trend = series.trend(x);
        if (trend < 0) {
            List<Expr> taylor = List.of(Expr.ZERO, Expr.ONE, Expr.num(-1), Expr.num(3, 2), Expr.num(-8, 3));
            return series.analytic(x, 1, taylor::get);
        }
        if (trend > 0) {
            if (series.eventualSign(x) < 0) {
                throw new UndecidedException("W0 is not defined far below 0");
            }
            return nearInfinity(series.log(x), 1);
        }
        requireInside(x.leading().coefficient());
        return continuous(Expr.w0(x.leading().coefficient()));
    }

    /**
     * Lower branch. As {@code x -> 0} from below, {@code Wm1(x) = L - l + l/L + o(l/L)} with {@code L = ln(-x), l = ln(-L)}
     * (Corless et al. 1996, section 4); it is continuous on the rest of its domain.
     */
    private Expansion wm1(Expansion x) {
        int trend = series.trend(x);
        if (trend > 0 || x.terms().isEmpty() || series.eventualSign(x) > 0) {
            throw new UndecidedException("Wm1 needs an argument in [-1/e, 0)");
        }
        if (trend < 0) {
            return nearInfinity(series.log(series.negate(x)), -1);
        }
        requireInside(x.leading().coefficient());
        return continuous(Expr.wm1(x.leading().coefficient()));
    }

    /** At the branch point itself the argument may approach from where W has no value. */
    private void requireInside(Expr limit) {
        if (series.parameters().signum(Expr.add(limit, Expr.exp(Expr.num(-1)))) <= 0) {
            throw new UndecidedException("the argument of W tends to its branch point, or beyond");
        }
    }

    private Expansion nearInfinity(Expansion log, int sign) {
        Expansion size = sign > 0 ? log : series.negate(log);
        Expansion loglog = series.log(size);
        Expansion ratio = series.multiply(loglog, series.power(log, Expr.num(-1)));
        Expansion sum = series.add(series.add(log, series.negate(loglog)), ratio);
        return series.upTo(sum, ratio.leading().growth());
    }

    /** A function that is continuous at the limit of its argument, which must be known to lie inside the domain. */
    private Expansion continuous(Expr value) {
        return series.upTo(series.constant(value), Growth.CONSTANT);
    }

    private Expansion sqrt(Expansion x) {
        return x.isZero() ? x : series.power(x, Expr.num(1, 2));
    }

    private Expansion absolute(Expansion x) {
        return x.isZero() || series.eventualSign(x) > 0 ? x : series.negate(x);
    }

    /** The least or greatest, once the sign of every difference is settled. */
    private Expansion extreme(List<Expr> arguments, int direction) {
        Expansion best = of(arguments.get(0));
        for (Expr a : arguments.subList(1, arguments.size())) {
            Expansion other = of(a);
            Expansion difference = series.add(other, series.negate(best));
            best = !difference.isZero() && series.eventualSign(difference) == direction ? other : best;
        }
        return best;
    }

    /** {@code floor(x)} and {@code ceil(x)} differ from {@code x} by at most 1, which is small against {@code ln ln C}. */
    private Expansion rounded(Expansion x) {
        if (series.trend(x) <= 0) {
            throw new UndecidedException("the limit of a rounded value that does not grow");
        }
        return series.upTo(x, Growth.of(Expr.ZERO, Expr.ZERO, Expr.ONE));
    }

    @Override
    public Expansion formal(Expr.Formal node) {
        if (node.kind() == FormalKind.DIFF) {
            // Where the function itself is out of the scale, nothing is known of where it has a value.
            of(node.arguments().get(0));
            return of(Derivative.closedForm(node));
        }
        throw new UndecidedException("no order is known of ", node);
    }
}
