package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.find.Carried;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** Derivatives as a reader would write them, and ranges of their variable. */
final class Slopes {
    private static final Parameters PLAIN = new Parameters(List.of());

    private Slopes() {}

    /** The derivative, tidied as far as that goes; empty where it has no closed form. */
    static Optional<Expr> of(Expr f, Expr.Sym x) {
        try {
            return Optional.of(tidy(Derivative.of(f, x)));
        } catch (NotDifferentiableException e) {
            return Optional.empty();
        }
    }

    /** Sums, products and powers carried out as far as that goes. */
    static Expr tidy(Expr e) {
        Expr inverse = inverses(e);
        try {
            return Carried.out(inverse, PLAIN, PLAIN::power);
        } catch (UndecidedException outOfReach) {
            return inverse;
        }
    }

    /** {@code u} for {@code log(exp(u))} and for {@code exp(log(u))}. */
    private static Expr inverses(Expr e) {
        Expr inner = Exprs.rebuild(e, Slopes::inverses);
        if (inner instanceof Expr.Call outer
                && outer.arguments().size() == 1
                && outer.argument() instanceof Expr.Call within
                && (outer.function() == Fn.LOG && within.function() == Fn.EXP
                        || outer.function() == Fn.EXP && within.function() == Fn.LOG)) {
            return within.argument();
        }
        return inner;
    }

    /** Whether a relation bounds the symbol alone, by something that does not speak of it. */
    static boolean isRange(Relation r, Expr.Sym x) {
        boolean order = r.op() != Relation.Op.EQ && r.op() != Relation.Op.NE;
        return order
                && (r.left() == x && !Exprs.contains(r.right(), x) || r.right() == x && !Exprs.contains(r.left(), x));
    }

    /** The range with the symbol on the left. */
    static Relation turned(Relation range, Expr.Sym x) {
        return range.left() == x ? range : range.swapped();
    }

    /** The conditions with every range of the symbol made strict: what holds between the ends. */
    static List<Relation> inside(List<Relation> conditions, Expr.Sym x) {
        List<Relation> all = new ArrayList<>();
        for (Relation c : conditions) {
            all.add(isRange(c, x) ? new Relation(c.left(), strict(c.op()), c.right()) : c);
        }
        return all;
    }

    private static Relation.Op strict(Relation.Op op) {
        return switch (op) {
            case LE -> Relation.Op.LT;
            case GE -> Relation.Op.GT;
            case EQ, NE, LT, GT -> op;
        };
    }
}
