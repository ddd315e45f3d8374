package org.majorant.prove.box;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;

/** Expressions and relations as canonical prefix text, as certificates hold them: {@code (<= (* a (exp (- b))) 1/2)}. */
public final class PrefixText implements ExprVisitor<String> {
    private static final PrefixText WRITER = new PrefixText();

    private PrefixText() {}

    /** @throws NoValueException for a part that has no value at a point */
    public static String of(Expr e) {
        return e.accept(WRITER);
    }

    /** @throws NoValueException for a part that has no value at a point */
    public static String of(Relation r) {
        return "(" + r.op().text() + " " + of(r.left()) + " " + of(r.right()) + ")";
    }

    private static String list(String head, List<Expr> parts) {
        return "(" + head + " " + parts.stream().map(PrefixText::of).collect(Collectors.joining(" ")) + ")";
    }

    @Override
    public String num(Expr.Num node) {
        return Rationals.text(node.value());
    }

    @Override
    public String sym(Expr.Sym node) {
        return node.name();
    }

    @Override
    public String neg(Expr.Neg node) {
        return list("-", List.of(node.operand()));
    }

    @Override
    public String add(Expr.Add node) {
        return list("+", node.terms());
    }

    @Override
    public String mul(Expr.Mul node) {
        return list("*", node.factors());
    }

    @Override
    public String div(Expr.Div node) {
        return list("/", List.of(node.numerator(), node.denominator()));
    }

    @Override
    public String pow(Expr.Pow node) {
        return list("^", List.of(node.base(), node.exponent()));
    }

    /** As the row of the function says; the checker knows no steps, and {@code artanh} is written as half a logarithm. */
    @Override
    public String call(Expr.Call node) {
        return node.function()
                .row()
                .certificate(node.arguments().stream().map(PrefixText::of).toList())
                .orElseThrow(() -> new NoValueException(
                        "certificates do not reach " + node.function().text()));
    }

    @Override
    public String formal(Expr.Formal node) {
        if (node.kind() == FormalKind.DIFF) {
            return of(Derivative.closedForm(node));
        }
        throw new NoValueException("no value at a point is known for ", node);
    }
}
