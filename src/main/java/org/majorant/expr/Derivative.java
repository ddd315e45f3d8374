package org.majorant.expr;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Derivatives in closed form, those of functions by their rows. Valid wherever the expression is defined in a neighbourhood. */
public final class Derivative implements ExprVisitor<Expr> {
    private final Expr.Sym variable;
    private final IdentityHashMap<Expr, Expr> done = new IdentityHashMap<>();

    private Derivative(Expr.Sym variable) {
        this.variable = variable;
    }

    /**
     * {@code d e / d variable}, with nested derivatives carried out.
     *
     * @throws NotDifferentiableException when a part has no derivative in closed form
     */
    public static Expr of(Expr e, Expr.Sym variable) {
        return new Derivative(variable).apply(e);
    }

    /** The expression with every {@code diff} of closed form carried out, the innermost first. */
    public static Expr carryOut(Expr e) {
        Expr inner = Exprs.rebuild(e, Derivative::carryOut);
        if (inner instanceof Expr.Formal f && f.kind() == FormalKind.DIFF) {
            return of(f.arguments().get(0), (Expr.Sym) f.arguments().get(1));
        }
        return inner;
    }

    /**
     * The closed form of a derivative.
     *
     * @throws NotDifferentiableException when it has none, such as the derivative of an unknown function
     */
    public static Expr closedForm(Expr.Formal diff) {
        Expr e = carryOut(diff);
        if (e instanceof Expr.Formal d && d.kind() == FormalKind.DIFF) {
            throw new NotDifferentiableException("no closed form for ", diff);
        }
        return e;
    }

    private Expr apply(Expr e) {
        if (!Exprs.contains(e, variable)) {
            return Expr.ZERO;
        }
        Expr known = done.get(e);
        if (known == null) {
            known = e.accept(this);
            done.put(e, known);
        }
        return known;
    }

    @Override
    public Expr num(Expr.Num node) {
        return Expr.ZERO;
    }

    @Override
    public Expr sym(Expr.Sym node) {
        return node == variable ? Expr.ONE : Expr.ZERO;
    }

    @Override
    public Expr neg(Expr.Neg node) {
        return Expr.neg(apply(node.operand()));
    }

    @Override
    public Expr add(Expr.Add node) {
        List<Expr> terms = new ArrayList<>();
        for (Expr term : node.terms()) {
            Expr d = apply(term);
            if (d != Expr.ZERO) {
                terms.add(d);
            }
        }
        return Expr.add(terms);
    }

    @Override
    public Expr mul(Expr.Mul node) {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < node.factors().size(); i++) {
            Expr d = apply(node.factors().get(i));
            if (d != Expr.ZERO) {
                List<Expr> factors = new ArrayList<>(node.factors());
                factors.set(i, d);
                terms.add(Expr.mul(factors));
            }
        }
        return Expr.add(terms);
    }

    @Override
    public Expr div(Expr.Div node) {
        Expr n = node.numerator();
        Expr d = node.denominator();
        if (!Exprs.contains(d, variable)) {
            return Expr.div(apply(n), d);
        }
        Expr top = Expr.sub(Expr.mul(apply(n), d), Expr.mul(n, apply(d)));
        return Expr.div(top, Expr.pow(d, Expr.num(2)));
    }

    @Override
    public Expr pow(Expr.Pow node) {
        Expr b = node.base();
        Expr x = node.exponent();
        if (!Exprs.contains(x, variable)) {
            return Expr.mul(x, Expr.pow(b, Expr.sub(x, Expr.ONE)), apply(b));
        }
        Expr rate = Expr.mul(apply(x), Expr.log(b));
        if (Exprs.contains(b, variable)) {
            rate = Expr.add(rate, Expr.div(Expr.mul(x, apply(b)), b));
        }
        return Expr.mul(node, rate);
    }

    @Override
    public Expr call(Expr.Call node) {
        return node.function()
                .row()
                .slope()
                .orElseThrow(() -> new NotDifferentiableException(
                        node.function().text() + " has no derivative everywhere: ", node))
                .apply(node, apply(node.argument()));
    }

    @Override
    public Expr formal(Expr.Formal node) {
        return switch (node.kind()) {
            case DIFF ->
                apply(of(node.arguments().get(0), (Expr.Sym) node.arguments().get(1)));
            case APPLIED -> {
                if (node.arguments().size() == 1 && node.arguments().get(0) == variable) {
                    yield Expr.diff(node, variable);
                }
                throw new NotDifferentiableException("no closed form for the derivative of ", node);
            }
            case SUM, INFIMUM, LIMIT, INFINITY ->
                throw new NotDifferentiableException("no closed form for the derivative of ", node);
        };
    }
}
