package org.majorant.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** Bounds with their constants, {@code u(C) <= 2*f} against {@code u(C) >= 3*f}, of one unknown function in two theories. */
final class PlainBounds {
    private record Bound(String id, Relation says) {
        boolean isUpper() {
            return says.op() == Relation.Op.LE || says.op() == Relation.Op.LT || says.op() == Relation.Op.EQ;
        }

        boolean isLower() {
            return says.op() == Relation.Op.GE || says.op() == Relation.Op.GT || says.op() == Relation.Op.EQ;
        }
    }

    private PlainBounds() {}

    static List<Finding> of(Theory a, Theory b) {
        List<Finding> findings = new ArrayList<>();
        for (Bound x : bounds(a)) {
            for (Bound y : bounds(b)) {
                if (x.says().left() == y.says().left()) {
                    clash(x, y).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** Bounds that a theory claims for all values, without hypotheses or conditions. */
    private static List<Bound> bounds(Theory theory) {
        List<Bound> all = new ArrayList<>();
        for (Theorem t : theory.theorems()) {
            for (Statement s : t.claims()) {
                boolean plain = t.givens().isEmpty() && s.conditions().isEmpty();
                if (plain && Formulas.map(s.formula(), t.expansion()) instanceof Formula.Comparison c) {
                    c.chain().stream()
                            .map(r -> isUnknown(r.left()) ? r : r.swapped())
                            .filter(r -> isUnknown(r.left()) && !isUnknown(r.right()))
                            .forEach(r -> all.add(new Bound(theory.id() + "/" + t.id(), r)));
                }
            }
        }
        return all;
    }

    private static boolean isUnknown(Expr e) {
        return e instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED;
    }

    /** Where the lower bound lies above the upper one for all values, both cannot hold. */
    private static Optional<Finding> clash(Bound x, Bound y) {
        Bound upper = x.isUpper() && y.isLower() ? x : y;
        Bound lower = upper == x ? y : x;
        if (!upper.isUpper() || !lower.isLower()) {
            return Optional.empty();
        }
        Expr above = upper.says().right();
        Expr below = lower.says().right();
        try {
            Sign gap = new NormalForm().compare(below, above);
            boolean strict = upper.says().op().isStrict() || lower.says().op().isStrict();
            if (!gap.isPositive() && !(strict && gap.isNonNegative())) {
                return Optional.empty();
            }
        } catch (UndecidedException | NotDifferentiableException e) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Finding.Kind.CONTRADICTION,
                "bound of " + upper.id() + " against bound of " + lower.id(),
                List.of(
                        upper.id() + "  " + upper.says(),
                        lower.id() + "  " + lower.says(),
                        "for all values " + below + " > " + above)));
    }
}
