package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** Parts of a root that are rational numbers, written as such. */
final class Tidy {
    private static final Parameters PLAIN = new Parameters(List.of());

    private Tidy() {}

    static Expr of(Expr e) {
        if (e instanceof Expr.Formal) {
            return e;
        }
        Expr in = Exprs.rebuild(e, Tidy::of);
        if (in instanceof Expr.Pow w
                && w.base() instanceof Expr.Num b
                && b.value().signum() > 0) {
            return Surds.raised(b, w.exponent(), PLAIN);
        }
        if (in instanceof Expr.Call c && c.function() == Fn.SQRT && c.argument() instanceof Expr.Num n) {
            var exact = Rationals.sqrt(n.value());
            return exact == null ? in : Expr.num(exact);
        }
        if (in instanceof Expr.Neg n && n.operand() instanceof Expr.Neg twice) {
            return twice.operand();
        }
        if (in instanceof Expr.Neg n && opposite(n.operand()) != null) {
            return of(opposite(n.operand()));
        }
        if (in instanceof Expr.Add a) {
            in = signed(a);
        }
        boolean arithmetic =
                in instanceof Expr.Add || in instanceof Expr.Mul || in instanceof Expr.Div || in instanceof Expr.Neg;
        if (arithmetic && Exprs.parts(in).stream().allMatch(Expr.Num.class::isInstance)) {
            try {
                var exact = ExactEvaluator.constant(in);
                return exact == null ? in : Expr.num(exact);
            } catch (NoValueException none) {
                return in;
            }
        }
        return in;
    }

    /** A condition, with signs on both sides turned where that makes it shorter. */
    static Relation of(Relation r) {
        Expr left = of(r.left());
        Expr right = of(r.right());
        boolean turned = left instanceof Expr.Neg && right instanceof Expr.Num;
        Relation.Op op = switch (r.op()) {
            case LT -> Relation.Op.GT;
            case LE -> Relation.Op.GE;
            case GT -> Relation.Op.LT;
            case GE -> Relation.Op.LE;
            default -> r.op();
        };
        return withoutFactor(
                turned ? new Relation(negated(left), op, of(negated(right))) : new Relation(left, r.op(), right));
    }

    /** Without a positive number as a factor of what is compared with 0. */
    private static Relation withoutFactor(Relation r) {
        boolean factor = r.right() == Expr.ZERO
                && r.left() instanceof Expr.Mul m
                && m.factors().get(0) instanceof Expr.Num n
                && n.value().signum() > 0;
        if (!factor) {
            return r;
        }
        List<Expr> factors = ((Expr.Mul) r.left()).factors();
        return new Relation(Expr.mul(factors.subList(1, factors.size())), r.op(), Expr.ZERO);
    }

    /** What was not decided, in words: expressions and relations as they are written elsewhere. */
    static String of(UndecidedException e) {
        return e.parts().stream()
                .map(p -> p instanceof Expr x ? of(x).toString() : p instanceof Relation r ? of(r).toString() : p + "")
                .collect(Collectors.joining());
    }

    /** The negative of a sum, or of a product with a sum, with the signs turned within; null for others. */
    private static @Nullable Expr opposite(Expr e) {
        if (e instanceof Expr.Add a) {
            List<Expr> terms = new ArrayList<>();
            for (int i = a.terms().size() - 1; i >= 0; i--) {
                terms.add(negated(a.terms().get(i)));
            }
            return Expr.add(terms);
        }
        if (e instanceof Expr.Mul m && m.factors().get(m.factors().size() - 1) instanceof Expr.Add a) {
            List<Expr> factors = new ArrayList<>(m.factors());
            factors.set(factors.size() - 1, opposite(a));
            return Expr.mul(factors);
        }
        Expr above = e instanceof Expr.Div d ? opposite(d.numerator()) : null;
        return above == null ? null : Expr.div(above, ((Expr.Div) e).denominator());
    }

    private static Expr negated(Expr e) {
        return e instanceof Expr.Neg n
                ? n.operand()
                : e instanceof Expr.Num n ? Expr.num(n.value().negate()) : Expr.neg(e);
    }

    /** Negative numbers after the first term are taken away. */
    private static Expr signed(Expr.Add a) {
        List<Expr> terms = new ArrayList<>();
        for (Expr t : a.terms()) {
            boolean negative =
                    !terms.isEmpty() && t instanceof Expr.Num n && n.value().signum() < 0;
            terms.add(negative ? Expr.neg(negated(t)) : t);
        }
        return Expr.add(terms);
    }
}
