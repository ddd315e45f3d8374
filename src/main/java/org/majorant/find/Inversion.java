package org.majorant.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Derivative;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * Solves an equation for a positive symbol, where it is {@code k ln x + m x + n = 0} as it stands, in the logarithms of its sides, or in
 * {@code u = ln f} for a logarithm {@code ln f} in it; or a quadratic.
 * With {@code k} and {@code m} of one sign the left side is monotone: one root, on the principal branch. With opposite signs there are two, one on
 * each branch, where the argument is above {@code -1/e}.
 *
 * <p>Every root is returned with the conditions under which it is one; nothing is returned where the shape is another.
 */
public final class Inversion {
    private final Expr.Sym x;
    private final NormalForm form;
    private final Parameters parameters;
    /** Conditions under which every value is a root, each case with what must hold together. */
    private final List<List<Relation>> everywhere = new ArrayList<>();

    private Inversion(Expr.Sym x, List<Relation> hypotheses) {
        this.x = x;
        this.form = NormalForm.assuming(hypotheses);
        this.parameters = new Parameters(hypotheses);
    }

    /** A root, and what must hold for it to be one. */
    public record Root(Expr value, List<Relation> conditions) {}

    /**
     * The positive roots, and the cases in which every value is one.
     *
     * @param roots each with the conditions under which it is one
     * @param everywhere the cases, each with what must hold together
     */
    public record Solutions(List<Root> roots, List<List<Relation>> everywhere) {}

    /** The positive roots without the cases in which every value is one, as {@link #all} finds them. */
    public static List<Root> solve(Relation equation, Expr.Sym x, List<Relation> hypotheses) {
        return all(equation, x, hypotheses).roots();
    }

    /**
     * All positive roots.
     *
     * @param hypotheses what is known of the other symbols
     * @throws UndecidedException when the equation has another shape, or a sign that is needed is not known
     */
    public static Solutions all(Relation equation, Expr.Sym x, List<Relation> hypotheses) {
        Inversion inversion = new Inversion(x, hypotheses);
        List<Root> roots = inversion.positive(equation, x);
        if (roots == null) {
            roots = inversion.quadratic(equation);
        }
        if (roots == null) {
            roots = inversion.throughTheExponential(equation);
        }
        if (roots == null) {
            throw new UndecidedException("no closed form is known for " + x + " in " + equation);
        }
        return new Solutions(roots, inversion.everywhere);
    }

    /** Roots of a form that is linear in {@code v} and {@code ln v}; null for another shape. */
    private List<Root> positive(Relation equation, Expr.Sym v) {
        LogLinear.Reader reader = new LogLinear.Reader(v, parameters);
        LogLinear plain = difference(reader, reader.plain(equation.left()), reader.plain(equation.right()));
        if (plain == null && isPositive(equation.left()) && isPositive(equation.right())) {
            plain = difference(reader, reader.logarithm(equation.left()), reader.logarithm(equation.right()));
        }
        return plain == null ? null : roots(plain.log(), plain.linear(), plain.constant());
    }

    private static LogLinear difference(LogLinear.Reader reader, LogLinear left, LogLinear right) {
        return reader.added(left, reader.scaled(right, Expr.num(-1)));
    }

    private List<Root> roots(Expr k, Expr m, Expr n) {
        if (parameters.isZero(m)) {
            Expr value = parameters.exp(parameters.negate(parameters.over(n, k)));
            return List.of(new Root(value, leading(k, n)));
        }
        if (parameters.isZero(k)) {
            Expr value = parameters.negate(parameters.over(n, m));
            List<Relation> conditions = new ArrayList<>(leading(m, n));
            conditions.addAll(unlessKnown(new Relation(value, Relation.Op.GT, Expr.ZERO)));
            return List.of(new Root(value, conditions));
        }
        Expr ratio = parameters.over(m, k);
        Sign sign = form.compare(ratio, Expr.ZERO);
        Expr argument = parameters.times(ratio, parameters.exp(parameters.negate(parameters.over(n, k))));
        if (sign.isPositive()) {
            return List.of(new Root(parameters.over(Expr.w0(argument), ratio), leading(k, n)));
        }
        if (!sign.isNegative()) {
            throw new UndecidedException("the sign of " + ratio + " is not known");
        }
        Expr branchPoint = Expr.neg(Expr.exp(Expr.num(-1)));
        List<Relation> real = new ArrayList<>(leading(k, n));
        real.addAll(unlessKnown(new Relation(argument, Relation.Op.GE, branchPoint)));
        return List.of(
                new Root(parameters.over(Expr.w0(argument), ratio), real),
                new Root(parameters.over(Expr.wm1(argument), ratio), real));
    }

    /** That a coefficient is not 0; where it may be, and what is left with it, every value is a root. */
    private List<Relation> leading(Expr coefficient, Expr constant) {
        List<Relation> notZero = unlessKnown(new Relation(plainly(coefficient), Relation.Op.NE, Expr.ZERO));
        if (!notZero.isEmpty()) {
            everywhere(List.of(coefficient, constant));
        }
        return notZero;
    }

    /** The value or its negative, whichever is shorter. */
    private Expr plainly(Expr e) {
        Expr negative = parameters.negate(e);
        return negative.toString().length() < e.toString().length() ? negative : e;
    }

    /** Every value is a root where all of these are 0, unless one is known not to be. */
    private void everywhere(List<Expr> coefficients) {
        List<Relation> zeros = coefficients.stream()
                .filter(c -> !parameters.isZero(c))
                .map(c -> Relation.eq(plainly(c), Expr.ZERO))
                .toList();
        if (zeros.stream().noneMatch(this::excluded)) {
            everywhere.add(zeros);
        }
    }

    private List<Relation> unlessKnown(Relation r) {
        try {
            return form.compare(r.left(), r.right()).satisfies(r.op()) ? List.of() : List.of(r);
        } catch (UndecidedException e) {
            return List.of(r);
        }
    }

    /**
     * Through {@code u = ln f} for a logarithm in the equation whose argument {@code f} is a multiple of a power of {@code x}, and {@code u = -ln f}: both
     * signs of the logarithm. The point between them, {@code f = 1}, must be no root, or the shape is left alone.
     */
    private List<Root> throughTheExponential(Relation equation) {
        Expr argument = logarithmOf(equation.left());
        argument = argument == null ? logarithmOf(equation.right()) : argument;
        LogLinear log = argument == null ? null : new LogLinear.Reader(x, parameters).logarithm(argument);
        if (log == null || !parameters.isZero(log.linear()) || parameters.isZero(log.log())) {
            return null;
        }
        Expr.Sym u = Expr.sym("log of " + x.name(), Domain.POSITIVE);
        List<Root> all = new ArrayList<>();
        for (int sign : new int[] {1, -1}) {
            Expr power = parameters.times(Expr.num(sign), u);
            Expr value = Expr.exp(Expr.div(Expr.sub(power, log.constant()), log.log()));
            Relation inU = equation.map(e -> at(e, x, value));
            if (excluded(inU)) {
                continue;
            }
            List<Root> roots = positive(inU, u);
            if (roots == null || !everywhere.isEmpty()) {
                return null;
            }
            for (Root r : roots) {
                Expr w = parameters.times(Expr.num(sign), r.value());
                Expr root = parameters.exp(parameters.over(parameters.minus(w, log.constant()), log.log()));
                all.add(new Root(root, r.conditions()));
            }
        }
        Expr one = parameters.exp(parameters.negate(parameters.over(log.constant(), log.log())));
        return excluded(equation.map(e -> at(e, x, one))) ? all : null;
    }

    /** The argument of a logarithm that holds the symbol; null for none. */
    private Expr logarithmOf(Expr e) {
        if (e instanceof Expr.Call c && c.function() == org.majorant.expr.Fn.LOG && Exprs.contains(c.argument(), x)) {
            return c.argument();
        }
        for (Expr p : Exprs.parts(e)) {
            Expr found = logarithmOf(p);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether the two sides are known to differ. */
    private boolean excluded(Relation r) {
        try {
            return form.compare(r.left(), r.right()).isNonZero();
        } catch (UndecidedException e) {
            return false;
        }
    }

    /** {@code a x^2 + b x + c = 0}, the equation times {@code x} or {@code x^2} if need be. */
    private List<Root> quadratic(Relation equation) {
        Expr h = Expr.sub(equation.left(), equation.right());
        for (int k = 0; k <= 2; k++) {
            Expr p = k == 0 ? h : Expr.mul(Expr.pow(x, Expr.num(k)), h);
            try {
                Expr first = Derivative.of(p, x);
                Expr second = Derivative.of(first, x);
                if (form.equal(Derivative.of(second, x), Expr.ZERO) && !form.equal(second, Expr.ZERO)) {
                    Quadratic q = Quadratic.of(p, x, parameters);
                    if (q != null) {
                        return quadratic(q.square(), q.linear(), q.constant());
                    }
                }
            } catch (UndecidedException | NotDifferentiableException e) {
                // Another shape.
            }
        }
        return null;
    }

    private List<Root> quadratic(Expr a, Expr b, Expr c) {
        Expr opposite = parameters.negate(b);
        Expr twice = parameters.times(Expr.num(2), a);
        Expr d = parameters.minus(
                parameters.power(opposite, Expr.num(2)), parameters.times(Expr.num(4), parameters.times(a, c)));
        List<Relation> square = unlessKnown(new Relation(a, Relation.Op.NE, Expr.ZERO));
        List<Root> roots = new ArrayList<>();
        if (parameters.isZero(d)) {
            roots.add(positive(parameters.over(opposite, twice), square));
        } else {
            List<Relation> real = new ArrayList<>(square);
            real.addAll(unlessKnown(new Relation(d, Relation.Op.GE, Expr.ZERO)));
            Expr root = Expr.call(org.majorant.expr.Fn.SQRT, d);
            roots.add(positive(parameters.over(parameters.minus(opposite, root), twice), real));
            roots.add(positive(parameters.over(parameters.plus(opposite, root), twice), real));
        }
        if (!square.isEmpty()) {
            linear(a, b, c, roots);
        }
        return roots;
    }

    private Root positive(Expr value, List<Relation> conditions) {
        List<Relation> all = new ArrayList<>(conditions);
        all.addAll(unlessKnown(new Relation(value, Relation.Op.GT, Expr.ZERO)));
        return new Root(value, all);
    }

    /** What is left of a quadratic where the coefficient of the square is 0. */
    private void linear(Expr a, Expr b, Expr c, List<Root> roots) {
        Relation noSquare = Relation.eq(a, Expr.ZERO);
        if (!parameters.isZero(b)) {
            List<Relation> conditions = new ArrayList<>(List.of(noSquare));
            conditions.addAll(unlessKnown(new Relation(b, Relation.Op.NE, Expr.ZERO)));
            roots.add(positive(parameters.negate(parameters.over(c, b)), conditions));
        }
        everywhere(List.of(a, b, c));
    }

    private boolean isPositive(Expr e) {
        try {
            return form.compare(e, Expr.ZERO).isPositive();
        } catch (UndecidedException x) {
            return false;
        }
    }

    private static Expr at(Expr e, Expr.Sym v, Expr value) {
        return Exprs.substitute(e, Map.of(v, value));
    }
}
