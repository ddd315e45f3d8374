package org.majorant.prove.normal;

import java.util.IdentityHashMap;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.eval.ExactEvaluator;

/** Brings expressions to normal form, bottom up; every part must be shown to be defined. */
final class Normalizer implements ExprVisitor<Normal> {
    private final Workspace workspace;
    private final NormalArithmetic arithmetic;
    private final SignDecision signs;
    private final NormalPowers powers;
    private final IdentityHashMap<Expr, Normal> done = new IdentityHashMap<>();

    Normalizer(Workspace workspace, NormalArithmetic arithmetic, SignDecision signs) {
        this.workspace = workspace;
        this.arithmetic = arithmetic;
        this.signs = signs;
        this.powers = new NormalPowers(workspace, arithmetic, signs);
    }

    NormalPowers powers() {
        return powers;
    }

    Normal of(Expr e) {
        Normal known = done.get(e);
        if (known == null) {
            known = e.accept(this);
            done.put(e, known);
        }
        return known;
    }

    @Override
    public Normal num(Expr.Num node) {
        return Normal.of(node.value());
    }

    /** A symbol below 0 everywhere is written as the negative of a positive one, so that it can be a base. */
    @Override
    public Normal sym(Expr.Sym node) {
        if (node.domain().isNegative()) {
            Expr.Sym mirrored = Expr.sym("-" + node.name(), node.domain().mirrored());
            return arithmetic.negate(arithmetic.atom(workspace.symbol(mirrored)));
        }
        return arithmetic.atom(workspace.symbol(node));
    }

    @Override
    public Normal neg(Expr.Neg node) {
        return arithmetic.negate(of(node.operand()));
    }

    @Override
    public Normal add(Expr.Add node) {
        Normal sum = Normal.ZERO;
        for (Expr t : node.terms()) {
            sum = arithmetic.add(sum, of(t));
        }
        return sum;
    }

    /** A product of two sums or more stays a product where their signs are known, which keeps its own sign visible. */
    @Override
    public Normal mul(Expr.Mul node) {
        List<Normal> factors = node.factors().stream().map(this::of).toList();
        boolean several = factors.stream().filter(f -> f.size() > 1).count() > 1;
        Normal product = Normal.ONE;
        for (Normal f : factors) {
            product = arithmetic.multiply(product, several && f.size() > 1 ? powers.factored(f) : f);
        }
        return product;
    }

    @Override
    public Normal div(Expr.Div node) {
        return arithmetic.multiply(of(node.numerator()), powers.power(of(node.denominator()), Normal.of(-1)));
    }

    @Override
    public Normal pow(Expr.Pow node) {
        Normal base = of(node.base());
        Normal exponent = of(node.exponent());
        return ExactEvaluator.constant(node.exponent()) == null
                ? powers.variablePower(base, exponent)
                : powers.power(base, exponent);
    }

    @Override
    public Normal call(Expr.Call node) {
        List<Normal> args = node.arguments().stream().map(this::of).toList();
        return switch (node.function()) {
            case EXP -> powers.exp(args.get(0));
            case LOG -> powers.log(args.get(0));
            case SQRT -> sqrt(args.get(0));
            case W0 -> powers.w0(args.get(0));
            case WM1 -> powers.wm1(args.get(0));
            case OMEGA -> powers.w0(powers.exp(args.get(0)));
            case ABS -> abs(args.get(0));
            case MIN, MAX -> extreme(node.function(), args);
            case CEIL, FLOOR -> rounded(node.function(), args.get(0));
            case ARTANH -> artanh(args.get(0));
            default -> atom(node.function(), args);
        };
    }

    /**
     * A function of which no more is known than its row says: rational where that gives the value, else an atom, for an odd
     * function of the one of {@code x} and {@code -x} whose fingerprint is positive; which it is matters to nothing else.
     */
    private Normal atom(Fn function, List<Normal> args) {
        if (!args.isEmpty() && args.stream().allMatch(Normal::isRational)) {
            BigFraction value =
                    function.row().exact(args.stream().map(Normal::rational).toList());
            if (value != null) {
                return Normal.of(value);
            }
        }
        if (function.row().isOdd() && args.get(0).fingerprint() < 0) {
            return arithmetic.negate(atom(function, List.of(arithmetic.negate(args.get(0)))));
        }
        return arithmetic.atom(workspace.function(function, args));
    }

    private Normal sqrt(Normal x) {
        return powers.power(x, Normal.of(BigFraction.of(1, 2)));
    }

    private Normal abs(Normal x) {
        Sign s = signs.sign(x);
        if (s.isNonNegative()) {
            return x;
        }
        if (s.isNonPositive()) {
            return arithmetic.negate(x);
        }
        Sign positive = s.isNonZero() ? Sign.POSITIVE : Sign.NON_NEGATIVE;
        return arithmetic.atom(workspace.opaque("abs", List.of(x), positive));
    }

    /** {@code artanh x = (1/2) log((1 + x) / (1 - x))}, |x| < 1. */
    private Normal artanh(Normal x) {
        Normal up = powers.log(arithmetic.add(Normal.ONE, x));
        Normal down = powers.log(arithmetic.subtract(Normal.ONE, x));
        return arithmetic.scale(arithmetic.subtract(up, down), BigFraction.of(1, 2));
    }

    private Normal extreme(Fn function, List<Normal> args) {
        Normal best = args.get(0);
        for (Normal x : args.subList(1, args.size())) {
            Sign s = signs.sign(arithmetic.subtract(x, best));
            if (s.isNonNegative()) {
                best = function == Fn.MAX ? x : best;
            } else if (s.isNonPositive()) {
                best = function == Fn.MAX ? best : x;
            } else {
                return opaque(function, args);
            }
        }
        return best;
    }

    private Normal opaque(Fn function, List<Normal> args) {
        boolean all = args.stream().allMatch(x -> signs.sign(x).isPositive());
        boolean any = args.stream().anyMatch(x -> signs.sign(x).isPositive());
        boolean positive = function == Fn.MAX ? any : all;
        return arithmetic.atom(workspace.opaque(function.text(), args, positive ? Sign.POSITIVE : Sign.UNKNOWN));
    }

    private Normal rounded(Fn function, Normal x) {
        if (x.isInteger()) {
            return x;
        }
        boolean positive = function == Fn.CEIL && signs.sign(x).isPositive();
        return arithmetic.atom(workspace.opaque(function.text(), List.of(x), positive ? Sign.POSITIVE : Sign.UNKNOWN));
    }

    /** A construct is an atom of its own: {@link NormalForm#of} has made sure that it has a value. */
    @Override
    public Normal formal(Expr.Formal node) {
        if (node.kind() == FormalKind.APPLIED) {
            List<Normal> args = node.arguments().stream().map(this::of).toList();
            String name = node.name() + " in " + node.range() + " on " + node.on();
            return arithmetic.atom(workspace.opaque(name, args, sign(node.range())));
        }
        return arithmetic.atom(workspace.opaque(identity(node), List.of(), Sign.UNKNOWN));
    }

    /** A text that only this expression has: a name alone may stand for symbols or functions of several domains. */
    private static String identity(Expr e) {
        StringBuilder out = new StringBuilder(e.toString());
        domains(e, out);
        return out.toString();
    }

    private static void domains(Expr e, StringBuilder out) {
        if (e instanceof Expr.Sym s) {
            out.append("; ").append(s.name()).append(" in ").append(s.domain());
        } else if (e instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED) {
            out.append("; ")
                    .append(f.name())
                    .append(" in ")
                    .append(f.range())
                    .append(" on ")
                    .append(f.on());
        }
        Exprs.parts(e).forEach(p -> domains(p, out));
    }

    private static Sign sign(Domain d) {
        boolean fromZero = !d.lower().isInfinite() && d.lower().value().signum() == 0;
        return d.isPositive()
                ? Sign.POSITIVE
                : d.isNegative() ? Sign.NEGATIVE : fromZero ? Sign.NON_NEGATIVE : Sign.UNKNOWN;
    }
}
