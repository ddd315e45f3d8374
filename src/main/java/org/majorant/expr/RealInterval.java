package org.majorant.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interval of reals whose ends may be numbers that are not rational, such as {@code [-1/e, 0)}: a domain or the values of a
 * function.
 *
 * @param lower the lower end; null for none
 * @param closedBelow whether the lower end belongs to it
 * @param upper the upper end; null for none
 * @param closedAbove whether the upper end belongs to it
 */
public record RealInterval(
        @Nullable Expr lower, boolean closedBelow, @Nullable Expr upper, boolean closedAbove) {
    public static final RealInterval REALS = new RealInterval(null, false, null, false);

    /** All reals above a number. */
    static RealInterval above(Expr lower) {
        return new RealInterval(lower, false, null, false);
    }

    /** All reals from a number on. */
    static RealInterval from(Expr lower) {
        return new RealInterval(lower, true, null, false);
    }

    /** The reals between two numbers. */
    static RealInterval between(Expr lower, Expr upper) {
        return new RealInterval(lower, false, upper, false);
    }

    /** The relations that say that {@code x} lies in it. */
    public List<Relation> holding(Expr x) {
        return relations(x, closedBelow, closedAbove);
    }

    /** The relations that say that {@code x} lies in it and is no end. */
    public List<Relation> inside(Expr x) {
        return relations(x, false, false);
    }

    private List<Relation> relations(Expr x, boolean fromLower, boolean toUpper) {
        List<Relation> all = new ArrayList<>();
        if (lower != null) {
            all.add(new Relation(x, fromLower ? Relation.Op.GE : Relation.Op.GT, lower));
        }
        if (upper != null) {
            all.add(new Relation(x, toUpper ? Relation.Op.LE : Relation.Op.LT, upper));
        }
        return List.copyOf(all);
    }

    /** The lower end. */
    public Optional<Expr> least() {
        return Optional.ofNullable(lower);
    }

    /** The upper end. */
    public Optional<Expr> greatest() {
        return Optional.ofNullable(upper);
    }
}
