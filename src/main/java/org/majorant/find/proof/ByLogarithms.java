package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;

/** An inequality between products and powers from that between the logarithms of its sides. */
final class ByLogarithms implements Tactic {
    @Override
    public List<Plan> plans(Goal goal) {
        Relation r = goal.relation();
        if (r == null || r.left() == Expr.ZERO || r.right() == Expr.ZERO) {
            return List.of();
        }
        Optional<Expr> left = logarithm(r.left());
        Optional<Expr> right = logarithm(r.right());
        if (left.isEmpty() || right.isEmpty() || left.get() instanceof Expr.Call && right.get() instanceof Expr.Call) {
            return List.of();
        }
        Goal logs = goal.step(
                "logs",
                0,
                new Relation(left.get(), r.op(), right.get()),
                goal.says().conditions());
        String last = goal.by("rearranging " + logs.label());
        List<Plan> all = new ArrayList<>();
        for (Plan p : new ByCombination().plans(logs)) {
            List<String> lines = new ArrayList<>(p.lines());
            lines.add(last);
            all.add(Plan.of(lines));
        }
        all.add(new Plan(List.of(logs), List.of(last)));
        return all;
    }

    /** The logarithm, taken of factors and powers; empty for what bears a sign. */
    private static Optional<Expr> logarithm(Expr e) {
        if (e instanceof Expr.Num n) {
            return n.value().signum() > 0 ? Optional.of(e == Expr.ONE ? Expr.ZERO : Expr.log(e)) : Optional.empty();
        }
        if (e instanceof Expr.Mul m) {
            Optional<Expr> sum = Optional.of(Expr.ZERO);
            for (Expr f : m.factors()) {
                sum = sum.flatMap(s -> logarithm(f).map(l -> plus(s, l)));
            }
            return sum;
        }
        if (e instanceof Expr.Div d) {
            return logarithm(d.numerator())
                    .flatMap(n -> logarithm(d.denominator()).map(l -> plus(n, Expr.neg(l))));
        }
        if (e instanceof Expr.Pow p) {
            return logarithm(p.base()).map(l -> l == Expr.ZERO ? l : Expr.mul(p.exponent(), l));
        }
        if (e instanceof Expr.Call c && c.function() == Fn.EXP) {
            return Optional.of(c.argument());
        }
        if (e instanceof Expr.Call c && c.function() == Fn.SQRT) {
            return logarithm(c.argument()).map(l -> Expr.div(l, Expr.num(2)));
        }
        return e instanceof Expr.Neg ? Optional.empty() : Optional.of(Expr.log(e));
    }

    private static Expr plus(Expr x, Expr y) {
        return x == Expr.ZERO ? y : y instanceof Expr.Neg n && n.operand() == Expr.ZERO ? x : Expr.add(x, y);
    }
}
