package org.majorant.gate;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallDomainException;
import org.majorant.number.ball.BallErf;

/**
 * The value of an expression in a world, or that it has none: a second reading of what a theory file means, which shares
 * with the rules nothing but the tree and the arithmetic of balls.
 *
 * <p>Throws {@link Value.None} where there is certainly no value, {@link Value.Unknown} where this is not decided.
 */
final class Truth implements ExprVisitor<Value> {
    private static final int LONGEST_SUM = 400;

    final World world;
    final int precision;
    private final Truth outer;
    private final Map<Expr.Sym, Value> bound;
    private final Set<Expr.Sym> open = new HashSet<>();
    private final Map<Expr, Value> done = new HashMap<>();
    private final Map<Expr, RuntimeException> failed = new HashMap<>();

    Truth(World world, int precision) {
        this(world, precision, null, Map.of());
    }

    private Truth(World world, int precision, Truth outer, Map<Expr.Sym, Value> bound) {
        this.world = world;
        this.precision = precision;
        this.outer = outer;
        this.bound = bound;
    }

    /** The same world with values for bound symbols. */
    Truth with(Map<Expr.Sym, Value> values) {
        return new Truth(world, precision, this, values);
    }

    Truth with(Expr.Sym symbol, BigFraction value) {
        return with(Map.of(symbol, Value.of(value, precision)));
    }

    Value value(Expr e) {
        Value v = done.get(e);
        if (v != null) {
            return v;
        }
        RuntimeException known = failed.get(e);
        if (known != null) {
            throw known;
        }
        try {
            v = carefully(() -> e.accept(this));
            done.put(e, v);
            return v;
        } catch (Value.None | Value.Unknown x) {
            failed.put(e, x);
            throw x;
        }
    }

    private static Value carefully(Supplier<Value> value) {
        try {
            return value.get();
        } catch (BallDomainException x) {
            throw new Value.None(x.getMessage());
        } catch (ArithmeticException x) {
            throw new Value.Unknown(String.valueOf(x.getMessage()));
        }
    }

    @Override
    public Value num(Expr.Num node) {
        return exact(node.value());
    }

    Value exact(BigFraction x) {
        return Value.of(x, precision);
    }

    @Override
    public Value sym(Expr.Sym node) {
        for (Truth t = this; t != null; t = t.outer) {
            Value v = t.bound.get(node);
            if (v != null) {
                return v;
            }
        }
        Expr is = world.values().get(node);
        if (is == null) {
            throw new Value.Unknown("no value for " + node);
        }
        Truth root = root();
        if (!root.open.add(node)) {
            throw new Value.Unknown("a circle of values");
        }
        try {
            return root.value(is);
        } finally {
            root.open.remove(node);
        }
    }

    /** Without bound symbols, which do not reach into the values of the others. */
    Truth root() {
        return outer == null ? this : outer.root();
    }

    @Override
    public Value neg(Expr.Neg node) {
        return negate(value(node.operand()));
    }

    Value negate(Value v) {
        return new Value(v.isExact() ? v.exact().negate() : null, v.ball().negate());
    }

    @Override
    public Value add(Expr.Add node) {
        Value sum = exact(BigFraction.ZERO);
        for (Value v : all(node.terms())) {
            sum = add(sum, v);
        }
        return sum;
    }

    /** Values of all, of which one that has certainly none decides. */
    private List<Value> all(List<Expr> parts) {
        Value.Unknown unknown = null;
        for (Expr p : parts) {
            try {
                value(p);
            } catch (Value.Unknown x) {
                unknown = x;
            }
        }
        if (unknown != null) {
            throw unknown;
        }
        return parts.stream().map(this::value).toList();
    }

    Value add(Value a, Value b) {
        return a.isExact() && b.isExact()
                ? exact(a.exact().add(b.exact()))
                : Value.of(a.ball().add(b.ball(), precision));
    }

    Value subtract(Value a, Value b) {
        return add(a, negate(b));
    }

    @Override
    public Value mul(Expr.Mul node) {
        Value product = exact(BigFraction.ONE);
        for (Value v : all(node.factors())) {
            product = multiply(product, v);
        }
        return product;
    }

    Value multiply(Value a, Value b) {
        if (a.isZero() || b.isZero()) {
            return exact(BigFraction.ZERO);
        }
        return a.isExact() && b.isExact()
                ? exact(a.exact().multiply(b.exact()))
                : Value.of(a.ball().multiply(b.ball(), precision));
    }

    @Override
    public Value div(Expr.Div node) {
        List<Value> parts = all(List.of(node.numerator(), node.denominator()));
        return divide(parts.get(0), parts.get(1));
    }

    Value divide(Value a, Value b) {
        if (b.isZero()) {
            throw new Value.None("division by 0");
        }
        if (a.isZero() && b.sign() != 0) {
            return a;
        }
        return a.isExact() && b.isExact()
                ? exact(a.exact().divide(b.exact()))
                : Value.of(a.ball().divide(b.ball(), precision));
    }

    @Override
    public Value pow(Expr.Pow node) {
        List<Value> parts = all(List.of(node.base(), node.exponent()));
        return Powers.power(this, parts.get(0), parts.get(1));
    }

    @Override
    public Value call(Expr.Call node) {
        List<Value> args = all(node.arguments());
        return carefully(() -> call(node.function(), args));
    }

    Value call(Fn function, List<Value> args) {
        if (args.isEmpty()) {
            return Value.of(Ball.pi(precision));
        }
        Value x = args.get(0);
        return switch (function) {
            case EXP -> x.isZero() ? exact(BigFraction.ONE) : Value.of(x.ball().exp(precision));
            case LOG -> log(x);
            case SQRT -> Powers.power(this, x, exact(BigFraction.of(1, 2)));
            case W0 -> x.isZero() ? x : Value.of(x.ball().lambertW0(precision));
            case WM1 -> {
                if (x.isExact() && x.exact().signum() >= 0) {
                    throw new Value.None("Wm1 of no negative number");
                }
                yield Value.of(x.ball().lambertWm1(precision));
            }
            case OMEGA -> Value.of(x.ball().omega(precision));
            case ABS -> x.isExact() ? exact(x.exact().abs()) : Value.of(x.ball().abs());
            case MIN -> args.stream().reduce((a, b) -> least(a, b, 1)).orElseThrow();
            case MAX -> args.stream().reduce((a, b) -> least(a, b, -1)).orElseThrow();
            case CEIL -> negate(floor(negate(x)));
            case FLOOR -> floor(x);
            case ARTANH -> artanh(x);
            case ERF -> x.isZero() ? x : Value.of(BallErf.erf(x.ball(), precision));
            case PI -> throw new IllegalStateException();
        };
    }

    Value log(Value x) {
        if (x.isExact() && x.exact().signum() <= 0) {
            throw new Value.None("log of no positive number");
        }
        return x.isExact() && x.exact().equals(BigFraction.ONE)
                ? exact(BigFraction.ZERO)
                : Value.of(x.ball().log(precision));
    }

    private static Value least(Value a, Value b, int sign) {
        if (a.isExact() && b.isExact()) {
            return sign * a.exact().compareTo(b.exact()) <= 0 ? a : b;
        }
        Ball m = sign > 0 ? a.ball().min(b.ball()) : a.ball().max(b.ball());
        return m == a.ball() ? a : m == b.ball() ? b : Value.of(m);
    }

    private Value floor(Value x) {
        if (x.isExact()) {
            BigInteger n = x.exact().getNumerator();
            BigInteger d = x.exact().getDenominator();
            BigInteger[] q = (d.signum() < 0 ? n.negate() : n).divideAndRemainder(d.abs());
            return exact(BigFraction.of(q[1].signum() < 0 ? q[0].subtract(BigInteger.ONE) : q[0]));
        }
        double low = Math.floor(x.ball().lowerDouble());
        double high = Math.floor(x.ball().upperDouble());
        if (low != high || Math.abs(low) > 1e15) {
            throw new Value.Unknown("floor");
        }
        return exact(BigFraction.of((long) low));
    }

    private Value artanh(Value x) {
        Value one = exact(BigFraction.ONE);
        if (x.isExact() && x.exact().abs().compareTo(BigFraction.ONE) >= 0) {
            throw new Value.None("artanh outside of (-1, 1)");
        }
        if (x.isZero()) {
            return x;
        }
        Value up = log(add(one, x));
        Value down = log(subtract(one, x));
        return divide(subtract(up, down), exact(BigFraction.of(2)));
    }

    @Override
    public Value formal(Expr.Formal node) {
        List<Expr> args = node.arguments();
        return switch (node.kind()) {
            case APPLIED -> world.function(node.name()).at(this, all(args));
            case DIFF -> new Slope(this, (Expr.Sym) args.get(1)).at(args.get(0));
            case SUM -> sum((Expr.Sym) args.get(0), value(args.get(1)), value(args.get(2)), args.get(3));
            case INFIMUM -> new Infima(this, node).value();
            case LIMIT -> new Limits(this, node).value();
            case INFINITY -> throw new Value.None("infinity is no value");
        };
    }

    private Value sum(Expr.Sym index, Value from, Value to, Expr body) {
        if (!from.isInteger() || !to.isInteger()) {
            if (from.isExact() && to.isExact()) {
                throw new Value.None("the ends of a sum are integers");
            }
            throw new Value.Unknown("ends of a sum");
        }
        if (to.exact().subtract(from.exact()).compareTo(BigFraction.of(LONGEST_SUM)) > 0) {
            throw new Value.Unknown("a long sum");
        }
        Value sum = exact(BigFraction.ZERO);
        for (BigFraction i = from.exact(); i.compareTo(to.exact()) <= 0; i = i.add(BigFraction.ONE)) {
            sum = add(sum, with(index, i).value(body));
        }
        return sum;
    }

    /** Whether the relation is true; one without a value on a side is false. Null when it is not decided. */
    Boolean holds(Relation r) {
        try {
            List<Value> sides = all(List.of(r.left(), r.right()));
            if (r.left() == r.right()) {
                return r.op().holds(0);
            }
            return compare(sides.get(0), r.op(), sides.get(1));
        } catch (Value.None x) {
            return false;
        } catch (Value.Unknown x) {
            return null;
        }
    }

    /** Whether two numbers compare so; null when it is not decided. */
    Boolean compare(Value a, Relation.Op op, Value b) {
        if (a.isExact() && b.isExact()) {
            return op.holds(a.exact().compareTo(b.exact()));
        }
        if (a.ball().certainlyBelow(b.ball())) {
            return op.holds(-1);
        }
        return b.ball().certainlyBelow(a.ball()) ? op.holds(1) : null;
    }

    /** Whether the number lies in the domain; null when it is not decided. */
    Boolean inside(Value v, Domain d) {
        if (d.integral() && !v.isInteger()) {
            if (v.isExact()) {
                return false;
            }
            throw new Value.Unknown("whole number");
        }
        if (v.isExact()) {
            return d.contains(v.exact());
        }
        Boolean low = side(v, d.lower(), Relation.Op.GT, Relation.Op.GE);
        Boolean high = side(v, d.upper(), Relation.Op.LT, Relation.Op.LE);
        return Boolean.FALSE.equals(low) || Boolean.FALSE.equals(high)
                ? Boolean.FALSE
                : low == null || high == null ? null : Boolean.TRUE;
    }

    private Boolean side(Value v, Domain.End end, Relation.Op open, Relation.Op closed) {
        return end.isInfinite() ? Boolean.TRUE : compare(v, end.closed() ? closed : open, exact(end.value()));
    }
}
