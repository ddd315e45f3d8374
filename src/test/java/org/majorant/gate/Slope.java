package org.majorant.gate;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;

/**
 * The derivative of an expression at a point of a world, by the chain rule and beside the values that {@link Truth} finds. It is
 * decided where the parts are smooth; at a kink or an end it is {@link Value.Unknown}, unless it certainly does not exist.
 */
final class Slope implements ExprVisitor<Value> {
    private final Truth truth;
    private final Expr.Sym by;
    private final boolean inside;

    Slope(Truth truth, Expr.Sym by) {
        this.truth = truth;
        this.by = by;
        Domain d = by.domain();
        boolean point = !d.lower().isInfinite()
                && !d.upper().isInfinite()
                && d.lower().value().equals(d.upper().value());
        if (d.integral() || point) {
            throw new Value.None("no interval of positive length");
        }
        Value at = truth.value(by);
        inside = isOff(at, d.lower()) && isOff(at, d.upper());
    }

    private boolean isOff(Value at, Domain.End end) {
        return end.isInfinite()
                || Boolean.TRUE.equals(truth.compare(at, org.majorant.expr.Relation.Op.NE, truth.exact(end.value())));
    }

    Value at(Expr e) {
        truth.value(e);
        return of(e);
    }

    private Value of(Expr e) {
        return Exprs.contains(e, by) ? e.accept(this) : number(0);
    }

    private Value number(long n) {
        return truth.exact(BigFraction.of(n));
    }

    @Override
    public Value num(Expr.Num node) {
        return number(0);
    }

    @Override
    public Value sym(Expr.Sym node) {
        return number(node == by ? 1 : 0);
    }

    @Override
    public Value neg(Expr.Neg node) {
        return truth.negate(of(node.operand()));
    }

    @Override
    public Value add(Expr.Add node) {
        return node.terms().stream().map(this::of).reduce(truth::add).orElseThrow();
    }

    @Override
    public Value mul(Expr.Mul node) {
        Value sum = number(0);
        for (int i = 0; i < node.factors().size(); i++) {
            Value product = of(node.factors().get(i));
            for (int j = 0; j < node.factors().size(); j++) {
                if (j != i) {
                    product = truth.multiply(product, truth.value(node.factors().get(j)));
                }
            }
            sum = truth.add(sum, product);
        }
        return sum;
    }

    @Override
    public Value div(Expr.Div node) {
        Value n = truth.value(node.numerator());
        Value d = truth.value(node.denominator());
        Value top = truth.subtract(truth.multiply(of(node.numerator()), d), truth.multiply(n, of(node.denominator())));
        return truth.divide(top, truth.multiply(d, d));
    }

    @Override
    public Value pow(Expr.Pow node) {
        Value b = truth.value(node.base());
        Value y = truth.value(node.exponent());
        if (!Exprs.contains(node.exponent(), by)) {
            boolean whole = y.isInteger() && y.exact().signum() >= 0;
            if (!whole && b.isZero()) {
                throw new Value.Unknown("a power at 0");
            }
            if (y.isZero()) {
                return y;
            }
            Value less = Powers.power(truth, b, truth.subtract(y, number(1)));
            return truth.multiply(truth.multiply(y, less), of(node.base()));
        }
        if (b.sign() <= 0) {
            throw new Value.Unknown("a power of no positive number");
        }
        Value grows = truth.multiply(of(node.exponent()), truth.log(b));
        Value base = truth.divide(truth.multiply(y, of(node.base())), b);
        return truth.multiply(truth.value(node), truth.add(grows, base));
    }

    @Override
    public Value call(Expr.Call node) {
        return switch (node.function()) {
            case MIN, MAX -> extreme(node);
            default -> truth.multiply(outer(node), of(node.argument()));
        };
    }

    private Value extreme(Expr.Call node) {
        Value best = truth.value(node);
        List<Expr> reached = node.arguments().stream()
                .filter(a ->
                        !Boolean.TRUE.equals(truth.compare(truth.value(a), org.majorant.expr.Relation.Op.NE, best)))
                .toList();
        if (reached.size() != 1) {
            throw new Value.Unknown("a kink");
        }
        return of(reached.get(0));
    }

    private Value outer(Expr.Call node) {
        Value x = truth.value(node.argument());
        Value f = truth.value(node);
        Value one = number(1);
        return switch (node.function()) {
            case EXP -> f;
            case LOG -> truth.divide(one, x);
            case SQRT -> x.isZero() ? atRoot(node) : truth.divide(one, truth.multiply(number(2), f));
            case W0, WM1 -> truth.divide(one, truth.add(x, truth.call(org.majorant.expr.Fn.EXP, List.of(f))));
            case OMEGA -> truth.divide(f, truth.add(one, f));
            case ABS -> x.isZero() ? atKink(node) : number(x.sign());
            case ARTANH -> truth.divide(one, truth.subtract(one, truth.multiply(x, x)));
            case ERF ->
                truth.divide(
                        truth.multiply(
                                number(2),
                                truth.call(
                                        org.majorant.expr.Fn.EXP,
                                        List.of(truth.subtract(number(0), truth.multiply(x, x))))),
                        truth.call(org.majorant.expr.Fn.SQRT, List.of(truth.call(org.majorant.expr.Fn.PI, List.of()))));
            case CEIL, FLOOR -> {
                if (x.isExact() && Value.isInteger(x.exact())) {
                    throw new Value.Unknown("a jump");
                }
                yield number(0);
            }
            case MIN, MAX, PI -> throw new IllegalStateException();
        };
    }

    private Value atRoot(Expr.Call node) {
        if (of(node.argument()).sign() != 0) {
            throw new Value.None("the slope of a square root at 0");
        }
        throw new Value.Unknown("a square root at 0");
    }

    private Value atKink(Expr.Call node) {
        if (inside && of(node.argument()).sign() != 0) {
            throw new Value.None("a kink");
        }
        throw new Value.Unknown("a kink");
    }

    @Override
    public Value formal(Expr.Formal node) {
        return switch (node.kind()) {
            case APPLIED -> applied(node);
            case SUM -> sum(node);
            case DIFF, INFIMUM, LIMIT, INFINITY -> throw new Value.Unknown("derivative of " + node.kind());
        };
    }

    private Value applied(Expr.Formal node) {
        boolean plain = node.arguments().size() == 1 && truth.world.function(node.name()) instanceof World.Given;
        if (!plain) {
            throw new Value.Unknown("derivative of " + node);
        }
        World.Given f = (World.Given) truth.world.function(node.name());
        Value argument = truth.value(node.arguments().get(0));
        Expr.Sym p = f.parameters().get(0);
        Value outer = new Slope(f.inner(truth, List.of(argument)), p).at(f.body());
        return truth.multiply(outer, of(node.arguments().get(0)));
    }

    private Value sum(Expr.Formal node) {
        List<Expr> a = node.arguments();
        Value from = truth.value(a.get(1));
        Value to = truth.value(a.get(2));
        if (Exprs.contains(a.get(1), by) || Exprs.contains(a.get(2), by)) {
            throw new Value.Unknown("ends of a sum");
        }
        Value sum = number(0);
        for (BigFraction i = from.exact(); i.compareTo(to.exact()) <= 0; i = i.add(BigFraction.ONE)) {
            Truth inner = truth.with(Map.of((Expr.Sym) a.get(0), truth.exact(i)));
            sum = truth.add(sum, new Slope(inner, by).at(a.get(3)));
        }
        return sum;
    }
}
