package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Orders;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formula.Asymptotic.Growth;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Theorem;

/**
 * Decides claims of growth and of limits: {@code f = Theta(g) as C -> inf}, {@code lim(f, C -> inf) = L}. The variable is
 * bound by the claim; every other symbol stays fixed. Where a hypothesis ties another symbol to the variable it is not plain
 * what stays fixed, and nothing is decided.
 */
public final class GrowthClaims {
    private static final Set<FormalKind> LIMIT = EnumSet.of(FormalKind.LIMIT);

    private final List<Relation> known;
    private final Ties ties;

    GrowthClaims(List<Relation> known, Ties ties) {
        this.known = known;
        this.ties = ties;
    }

    /** For the claims of a theorem, with its hypotheses as they stand after its abbreviations are put in. */
    public static GrowthClaims of(Theorem theorem, List<Relation> hypotheses) {
        return new GrowthClaims(hypotheses, Ties.of(theorem, theorem.expansion()));
    }

    /** For formulas in which no hypothesis ties the symbols. */
    public static GrowthClaims plain(List<Relation> hypotheses) {
        return new GrowthClaims(hypotheses, Ties.none());
    }

    /**
     * What was found.
     *
     * @param holds whether the claim holds, for all values of the fixed symbols; if not, it fails for all of them
     * @param actual the order or the limit that was found
     * @param limits limits that were shown to be real numbers
     */
    public record Decision(boolean holds, Reason actual, List<Expr> limits) {}

    /** Whether the formula is one that this class decides. */
    public static boolean concerns(Formula f) {
        return f instanceof Formula.Asymptotic
                || f instanceof Formula.Comparison c
                        && c.chain().stream()
                                .anyMatch(r -> Exprs.containsFormal(r.left(), LIMIT)
                                        || Exprs.containsFormal(r.right(), LIMIT));
    }

    /** @throws UndecidedException when it cannot be decided; the message is the reason */
    public Decision decide(Formula f) {
        if (f instanceof Formula.Asymptotic a) {
            return asymptotic(a);
        }
        if (f instanceof Formula.Comparison c) {
            return comparison(c);
        }
        throw new UndecidedException("this is no claim of growth");
    }

    private Decision asymptotic(Formula.Asymptotic a) {
        requireFree(a.left(), a.variable());
        requireFree(a.right(), a.variable());
        Orders orders = new Orders(a.variable(), a.target(), known);
        if (a.growth().isInfinite()) {
            Expr limit = orders.limit(a.left());
            boolean below = limit instanceof Expr.Neg;
            boolean asClaimed = Orders.isInfinite(limit) && below == (a.growth() == Growth.MINUS_INFINITE);
            return new Decision(asClaimed, Reason.of("the limit of ", a.left(), " is ", limit), List.of());
        }
        Orders.Comparison c = orders.compare(a.left(), a.right());
        boolean holds = switch (a.growth()) {
            case THETA -> c == Orders.Comparison.SAME || c == Orders.Comparison.EQUIVALENT;
            case BIG_O -> c != Orders.Comparison.LARGER;
            case OMEGA -> c != Orders.Comparison.SMALLER;
            case LITTLE_O -> c == Orders.Comparison.SMALLER;
            case EQUIVALENT -> c == Orders.Comparison.EQUIVALENT;
            case INFINITE, MINUS_INFINITE -> throw new IllegalStateException("decided above");
        };
        if (!holds && a.growth() == Growth.EQUIVALENT && c == Orders.Comparison.SAME) {
            Expr ratio = orders.limit(Expr.div(a.left(), a.right()));
            if (!NormalForm.assuming(known).compare(ratio, Expr.ONE).isNonZero()) {
                throw new UndecidedException("the ratio tends to ", ratio, ", which is not seen to be 1");
            }
        }
        return new Decision(holds, leading(orders, a), List.of());
    }

    private Reason leading(Orders orders, Formula.Asymptotic a) {
        try {
            List<Expr> sides = orders.leading(a.left());
            Formula above = equivalent(a, sides.get(0));
            return sides.size() == 1 || agree(sides, a)
                    ? Reason.of(above)
                    : Reason.of(above, " from above, ", equivalent(a, sides.get(1)), " from below");
        } catch (UndecidedException e) {
            return Reason.inOrder(e.parts());
        }
    }

    /** Whether it is seen that the terms of both sides are the same but at the target. */
    private boolean agree(List<Expr> sides, Formula.Asymptotic a) {
        List<Relation> near = new ArrayList<>(known);
        near.add(new Relation(a.variable(), Relation.Op.NE, a.target()));
        return NormalForm.assuming(near).equal(sides.get(0), sides.get(1));
    }

    private static Formula equivalent(Formula.Asymptotic a, Expr leading) {
        return new Formula.Asymptotic(a.left(), Growth.EQUIVALENT, leading, a.variable(), a.target());
    }

    private Decision comparison(Formula.Comparison c) {
        List<Reason> actual = new ArrayList<>();
        List<Expr> finite = new ArrayList<>();
        boolean holds = true;
        for (Relation r : c.chain()) {
            holds &= holds(r, actual, finite);
        }
        return new Decision(holds, Reason.of(actual), List.copyOf(finite));
    }

    private boolean holds(Relation r, List<Reason> actual, List<Expr> finite) {
        Relation with = r.map(e -> carriedOut(e, actual, finite));
        if (Orders.isInfinite(with.left()) || Orders.isInfinite(with.right())) {
            // A side has no value, so that the relation is false.
            return false;
        }
        Sign s = NormalForm.assuming(known).compare(with.left(), with.right());
        if (!s.satisfies(with.op()) && !s.excludes(Sign.of(with.op()))) {
            throw new UndecidedException("the limit is found, but not that ", with);
        }
        return s.satisfies(with.op());
    }

    /** The expression with every limit replaced by its value. */
    private Expr carriedOut(Expr e, List<Reason> actual, List<Expr> finite) {
        if (e instanceof Expr.Formal f && f.kind() == FormalKind.LIMIT) {
            Expr value = limit(f.arguments().get(0), f.constraints());
            actual.add(Reason.of("the limit of ", f.arguments().get(0), " is ", value));
            if (!Orders.isInfinite(value)) {
                finite.add(f);
            }
            return value;
        }
        if (!Exprs.boundBy(e).isEmpty()) {
            // What is known of a symbol is not known of the one that is bound.
            return e;
        }
        Expr value = Exprs.rebuild(e, x -> carriedOut(x, actual, finite));
        boolean inside = value != e && Exprs.parts(value).stream().anyMatch(Orders::isInfinite);
        if (inside && !Orders.isInfinite(value)) {
            throw new UndecidedException("a limit inside ", e, " is infinite");
        }
        return value;
    }

    /**
     * The joint limit. In several variables it is taken apart: a sum, product or quotient has the sum, product or quotient of
     * the limits where these are finite (and the lower one is not 0), and a part that holds one variable alone has the limit
     * in that variable.
     */
    private Expr limit(Expr body, List<Relation> approaches) {
        Set<Expr> present = new LinkedHashSet<>();
        approaches.stream()
                .map(Relation::left)
                .filter(x -> Exprs.contains(body, (Expr.Sym) x))
                .forEach(present::add);
        approaches.forEach(r -> new Orders((Expr.Sym) r.left(), r.right(), known).requireReached());
        if (present.isEmpty()) {
            NormalForm.assuming(known).of(body);
            return body;
        }
        if (present.size() == 1) {
            Relation approach = approaches.stream()
                    .filter(r -> present.contains(r.left()))
                    .findFirst()
                    .orElseThrow();
            Expr.Sym x = (Expr.Sym) approach.left();
            requireFree(body, x);
            return new Orders(x, approach.right(), known).limit(body);
        }
        if (!(body instanceof Expr.Add || body instanceof Expr.Mul || body instanceof Expr.Neg)
                && !(body instanceof Expr.Div)) {
            throw new UndecidedException(
                    "the joint limit of ", body, " does not fall apart into limits in one variable");
        }
        Expr value = Exprs.rebuild(body, part -> {
            Expr l = limit(part, approaches);
            if (Orders.isInfinite(l)) {
                throw new UndecidedException("the limit of ", part, ", a part of a joint limit, is infinite");
            }
            return l;
        });
        NormalForm.assuming(known).of(value);
        return value;
    }

    private void requireFree(Expr e, Expr.Sym variable) {
        if (ties.tied(e, variable)) {
            throw new UndecidedException(Ties.REASON);
        }
    }
}
