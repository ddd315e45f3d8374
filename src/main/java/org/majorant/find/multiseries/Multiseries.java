package org.majorant.find.multiseries;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;

/**
 * The leading term and the limit of a function as a positive variable tends to infinity, for all values of the other symbols
 * that their domains and the hypotheses allow.
 *
 * <p>Everything is decided exactly, or refused: a coefficient leads only where its sign is known, and terms that cancel are
 * dropped only where the normal form finds that they are 0.
 */
public final class Multiseries implements ExprVisitor<Multi> {
    private static final Expr HALF = Expr.num(1, 2);

    private final Expr.Sym variable;
    private final MultiArithmetic series;
    private final MultiFunctions functions;
    private final LambertSeries lambert;
    private final Map<Expr, Multi> done = new IdentityHashMap<>();

    /**
     * @param variable what tends to infinity
     * @param hypotheses what is known of the other symbols
     */
    public Multiseries(Expr.Sym variable, List<Relation> hypotheses) {
        this.variable = variable;
        this.series = new MultiArithmetic(variable, hypotheses);
        this.functions = new MultiFunctions(series);
        this.lambert = new LambertSeries(series, functions);
    }

    /**
     * What a function is equivalent to.
     *
     * @param coefficient does not hold the variable, and is not 0
     * @param growth positive: a product of powers of exponentials, the variable, its logarithms
     * @param limit without the variable, {@code inf} or {@code -inf}
     */
    public record Answer(Expr coefficient, Expr growth, Expr limit) {
        /** The leading term. */
        public Expr leading() {
            return growth == Expr.ONE ? coefficient : coefficient == Expr.ONE ? growth : Expr.mul(coefficient, growth);
        }
    }

    /**
     * The leading term of a function that is not 0.
     *
     * @throws UndecidedException when a sign that is needed is not known, when a part has no value near infinity, or when
     *     more terms cancel than are looked at
     */
    public Answer of(Expr f) {
        Leading l = series.leading(multi(f));
        if (l == null) {
            return new Answer(Expr.ZERO, Expr.ONE, Expr.ZERO);
        }
        List<Expr> factors = new ArrayList<>();
        l.exponents().forEach((e, k) -> factors.add(k == Expr.ONE ? e.meaning() : Expr.pow(e.meaning(), k)));
        Expr infinity = Expr.formal(FormalKind.INFINITY, List.of(), List.of());
        Expr limit = switch (series.trend(l)) {
            case -1 -> Expr.ZERO;
            case 0 -> l.coefficient();
            default -> series.parameters().signum(l.coefficient()) > 0 ? infinity : Expr.neg(infinity);
        };
        Expr growth = factors.isEmpty() ? Expr.ONE : Plain.of(Expr.mul(factors));
        return new Answer(Plain.of(l.coefficient()), growth, Plain.of(limit));
    }

    private Multi multi(Expr e) {
        Multi known = done.get(e);
        if (known == null) {
            known = Exprs.contains(e, variable) ? e.accept(this) : Multi.constant(e);
            done.put(e, known);
        }
        return known;
    }

    @Override
    public Multi num(Expr.Num node) {
        return Multi.constant(node);
    }

    @Override
    public Multi sym(Expr.Sym node) {
        return series.power(series.basis().variable(), Expr.ONE);
    }

    @Override
    public Multi neg(Expr.Neg node) {
        return series.negate(multi(node.operand()));
    }

    @Override
    public Multi add(Expr.Add node) {
        return node.terms().stream().map(this::multi).reduce(series::add).orElseThrow();
    }

    @Override
    public Multi mul(Expr.Mul node) {
        return node.factors().stream().map(this::multi).reduce(series::multiply).orElseThrow();
    }

    @Override
    public Multi div(Expr.Div node) {
        return functions.divide(multi(node.numerator()), multi(node.denominator()));
    }

    @Override
    public Multi pow(Expr.Pow node) {
        if (!Exprs.contains(node.exponent(), variable)) {
            return functions.power(multi(node.base()), node.exponent());
        }
        return functions.exp(series.multiply(multi(node.exponent()), functions.log(multi(node.base()))));
    }

    @Override
    public Multi call(Expr.Call node) {
        return switch (node.function()) {
            case EXP -> functions.exp(multi(node.argument()));
            case LOG -> functions.log(multi(node.argument()));
            case SQRT -> functions.power(multi(node.argument()), HALF);
            case W0, WM1 -> lambert(node);
            case OMEGA -> omega(node);
            case ABS -> absolute(multi(node.argument()));
            case MIN -> extreme(node.arguments(), -1);
            case MAX -> extreme(node.arguments(), 1);
            case ERF -> erf(node);
            case ARTANH -> artanh(node.argument());
            default -> bounded(node);
        };
    }

    private Multi artanh(Expr x) {
        Multi quotient = multi(Expr.div(Expr.add(Expr.ONE, x), Expr.sub(Expr.ONE, x)));
        return series.multiply(Multi.constant(HALF), functions.log(quotient));
    }

    private Multi absolute(Multi x) {
        return series.sign(x) < 0 ? series.negate(x) : x;
    }

    private Multi extreme(List<Expr> arguments, int direction) {
        Multi best = multi(arguments.get(0));
        for (Expr a : arguments.subList(1, arguments.size())) {
            Multi other = multi(a);
            best = series.sign(series.subtract(other, best)) == direction ? other : best;
        }
        return best;
    }

    private Multi lambert(Expr.Call node) {
        Multi z = multi(node.argument());
        Leading l = series.leading(z);
        boolean principal = node.function() == Fn.W0;
        int trend = series.trend(l);
        if (l == null && !principal || l != null && trend > 0 && series.sign(z) < 0) {
            throw new UndecidedException(node, " has no value near the limit");
        }
        Expr value = Expr.call(node.function(), z.function());
        if (principal && trend > 0) {
            return lambert.of(value, functions.log(z));
        }
        if (principal && trend < 0) {
            return functions.analytic(value, Multiseries::lambertCoefficient, z);
        }
        if (!principal && (trend > 0 || series.sign(z) > 0)) {
            throw new UndecidedException(node, " has no value near the limit");
        }
        return !principal && trend < 0 ? lambert.of(value, functions.log(series.negate(z))) : smooth(node, z, l);
    }

    /** {@code (-k)^(k-1) / k!} (Corless et al. 1996, eq. 3.1). */
    private static Expr lambertCoefficient(int k) {
        if (k == 0) {
            return Expr.ZERO;
        }
        BigFraction c = BigFraction.ONE;
        for (int i = 1; i <= k; i++) {
            c = c.divide(i);
        }
        return Expr.num(c.multiply(BigFraction.of(-k).pow(k - 1)));
    }

    private Multi omega(Expr.Call node) {
        Multi x = multi(node.argument());
        Leading l = series.leading(x);
        if (series.trend(l) <= 0) {
            return smooth(node, x, l);
        }
        Expr value = Expr.call(Fn.OMEGA, x.function());
        return series.sign(x) > 0
                ? lambert.of(value, x)
                : functions.analytic(value, Multiseries::lambertCoefficient, functions.exp(x));
    }

    /** At infinity {@code 1 - exp(-x^2)/(x sqrt(pi)) (1 - 1/(2 x^2) + 3/(4 x^4) - …)}, an asymptotic series. */
    private Multi erf(Expr.Call node) {
        Multi x = multi(node.argument());
        Leading l = series.leading(x);
        if (series.trend(l) <= 0) {
            return smooth(node, x, l);
        }
        Multi square = series.multiply(x, x);
        Multi inverse = functions.power(square, Expr.num(-1));
        IntFunction<Expr> tail = k -> {
            BigFraction c = BigFraction.ONE;
            for (int i = 1; i <= k; i++) {
                c = c.multiply(BigFraction.of(1 - 2 * i, 2));
            }
            return Expr.num(c);
        };
        Multi sum = functions.analytic(Expr.call(Fn.ERF, x.function()), tail, inverse);
        Expr root = Expr.call(Fn.SQRT, Expr.call(Fn.PI));
        Multi gap = functions.divide(
                series.multiply(functions.exp(series.negate(square)), sum), series.multiply(Multi.constant(root), x));
        Multi all = series.subtract(Multi.constant(Expr.num(series.sign(x))), gap);
        return new Multi(Expr.call(Fn.ERF, x.function()), all.top(), all.terms());
    }

    private Multi bounded(Expr.Call node) {
        Multi x = multi(node.argument());
        Leading l = series.leading(x);
        if (series.trend(l) > 0 || node.function().row().slope().isEmpty()) {
            throw new UndecidedException("no expansion is known of ", node);
        }
        return smooth(node, x, l);
    }

    /** By the Taylor series at the limit of the argument, which lies inside the domain. */
    private Multi smooth(Expr.Call node, Multi x, Leading l) {
        Expr limit = l == null || series.trend(l) < 0 ? Expr.ZERO : l.coefficient();
        for (Relation r : node.function().row().domain().inside(limit)) {
            if (!series.parameters().sign(Expr.sub(r.left(), r.right())).satisfies(r.op())) {
                throw new UndecidedException("it is not known that ", r);
            }
        }
        Expr.Sym at = Expr.sym("argument", org.majorant.expr.Domain.REAL);
        List<Expr> derivatives = new ArrayList<>(List.of(Expr.call(node.function(), at)));
        IntFunction<Expr> taylor = k -> {
            while (derivatives.size() <= k) {
                derivatives.add(Derivative.of(derivatives.get(derivatives.size() - 1), at));
            }
            Expr value = Exprs.substitute(derivatives.get(k), Map.of(at, limit));
            return series.parameters().times(MultiFunctions.inverseFactorial(k), value);
        };
        IntFunction<Expr> known =
                limit == Expr.ZERO ? node.function().row().taylor().orElse(taylor) : taylor;
        Multi small = series.subtract(x, Multi.constant(limit));
        return functions.analytic(Expr.call(node.function(), x.function()), known, small);
    }

    @Override
    public Multi formal(Expr.Formal node) {
        if (node.kind() == FormalKind.DIFF) {
            // Where the function itself has no value, its derivative has none.
            multi(node.arguments().get(0));
            return multi(Derivative.closedForm(node));
        }
        throw new UndecidedException("no order is known of ", node);
    }
}
