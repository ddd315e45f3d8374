package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;

/**
 * Formulas as text in which print's freedoms are gone: where a product's brackets and a quotient's sign stood, and in which order
 * factors. Every symbol is written with its domain, every value of a function with its range.
 */
final class Shape {
    private BigFraction coefficient = BigFraction.ONE;
    private final List<String> factors = new ArrayList<>();

    private Shape() {}

    static String of(Expr e) {
        Shape s = new Shape();
        s.factor(e, false);
        List<String> parts = s.factors.stream().sorted().collect(Collectors.toCollection(ArrayList::new));
        if (!s.coefficient.equals(BigFraction.ONE) || parts.isEmpty()) {
            parts.add(0, Rationals.text(s.coefficient));
        }
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" ", parts) + ")";
    }

    private void factor(Expr e, boolean below) {
        BigFraction value = value(e);
        if (value != null && !(below && value.signum() == 0)) {
            coefficient = below ? coefficient.divide(value) : coefficient.multiply(value);
        } else if (e instanceof Expr.Neg n) {
            coefficient = coefficient.negate();
            factor(n.operand(), below);
        } else if (e instanceof Expr.Mul m) {
            m.factors().forEach(f -> factor(f, below));
        } else if (e instanceof Expr.Div d) {
            factor(d.numerator(), below);
            factor(d.denominator(), !below);
        } else {
            factors.add((below ? "/" : "") + plain(e));
        }
    }

    /** Of a number, and of the power of ten that a long number is printed as. */
    private static BigFraction value(Expr e) {
        if (e instanceof Expr.Num n) {
            return n.value();
        }
        boolean power = e instanceof Expr.Pow p
                && p.base() instanceof Expr.Num b
                && b.value().equals(BigFraction.of(10))
                && p.exponent() instanceof Expr.Num x
                && Rationals.isInteger(x.value())
                && x.value().signum() > 0;
        return power
                ? BigFraction.of(10)
                        .pow(((Expr.Num) ((Expr.Pow) e).exponent()).value().intValue())
                : null;
    }

    private static String plain(Expr e) {
        if (e instanceof Expr.Sym s) {
            return s.name() + "∈" + s.domain();
        }
        if (e instanceof Expr.Add a) {
            return "[" + a.terms().stream().map(Shape::of).collect(Collectors.joining(" + ")) + "]";
        }
        String head = e instanceof Expr.Formal f
                ? f.kind() + " " + f.name() + "∈" + f.range()
                : e instanceof Expr.Call c ? c.function().text() : "^";
        return head
                + Exprs.parts(e).stream().map(Shape::of).collect(Collectors.joining(", ", "{", "}"))
                + (e instanceof Expr.Formal f
                        ? f.constraints().stream().map(r -> r.op().text()).toList()
                        : "");
    }

    static String of(Statement s) {
        return of(s.formula()) + " when "
                + s.conditions().stream().map(Shape::of).toList();
    }

    private static String of(Relation r) {
        return of(r.left()) + " " + r.op().text() + " " + of(r.right());
    }

    private static String of(Formula f) {
        if (f instanceof Formula.Comparison c) {
            return c.chain().stream().map(Shape::of).toList().toString();
        } else if (f instanceof Formula.Asymptotic a) {
            return of(a.left()) + " " + a.growth() + " " + of(a.right()) + " as " + of(a.variable()) + " to "
                    + of(a.target());
        } else if (f instanceof Formula.RootCount r) {
            return r.count() + " roots " + of(r.variable()) + ": " + of(r.equation());
        } else if (f instanceof Formula.Monotone m) {
            return (m.increasing() ? "increasing " : "decreasing ") + of(m.body()) + " in " + of(m.variable())
                    + " where " + m.within().stream().map(Shape::of).toList();
        } else if (f instanceof Formula.Reported r) {
            return of(r.value()) + " reported in " + r.interval();
        } else if (f instanceof Formula.Piece p) {
            return p.behaviour() + " for " + of(p.variable())
                    + p.where().stream().map(Shape::of).toList() + (p.root() == null ? "" : " root " + of(p.root()));
        } else if (f instanceof Formula.Joined j) {
            return j.parts().stream().map(Shape::of).collect(Collectors.joining(" " + j.connective() + " ", "(", ")"));
        } else if (f instanceof Formula.Quantified q) {
            return (q.forAll() ? "all " : "some ") + of(q.variable()) + ": " + of(q.body());
        }
        return "words " + ((Formula.Words) f).text().replaceAll("[^A-Za-z0-9]", "");
    }
}
