package org.majorant.gate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;

/**
 * Counts solutions on a dense grid: exact ones, and changes of sign between points without a pole between them. More than are claimed
 * refute; so do fewer, where the difference of the sides does not come near 0 anywhere else.
 */
final class Roots {
    private static final int FARTHEST = 60;

    private final Truth truth;
    private final Formula.RootCount claim;
    private final Expr difference;

    Roots(Truth truth, Formula.RootCount claim) {
        this.truth = truth;
        this.claim = claim;
        this.difference = Expr.sub(claim.equation().left(), claim.equation().right());
    }

    private record At(BigFraction x, Value y) {}

    Boolean agrees() {
        List<At> all = new ArrayList<>();
        List<BigFraction> points = new ArrayList<>(Dense.grid(claim.variable().domain(), FARTHEST));
        points.addAll(truth.world.points(claim.variable().domain()));
        points.sort(null);
        BigFraction before = null;
        for (BigFraction x : points) {
            if (x.equals(before)) {
                continue;
            }
            before = x;
            try {
                all.add(new At(x, value(x)));
            } catch (Value.None e) {
                all.add(new At(x, null));
            } catch (Value.Unknown e) {
                return null;
            }
        }
        int certain = 0;
        boolean doubtful = false;
        for (int i = 0; i < all.size(); i++) {
            At a = all.get(i);
            if (a.y != null && a.y.isZero()) {
                certain++;
            } else if (a.y != null && a.y.ball().containsZero()) {
                return null;
            }
            At b = i + 1 < all.size() ? all.get(i + 1) : null;
            if (b == null || a.y == null || b.y == null || a.y.isZero() || b.y.isZero()) {
                doubtful |= b != null && (a.y == null) != (b.y == null);
                continue;
            }
            if (a.y.sign() != b.y.sign()) {
                Boolean root = crosses(a, b);
                doubtful |= root == null;
                certain += Boolean.TRUE.equals(root) ? 1 : 0;
            }
        }
        if (certain > claim.count()) {
            return false;
        }
        return certain < claim.count() && !doubtful && staysAway(all) ? Boolean.FALSE : null;
    }

    private Value value(BigFraction x) {
        Truth at = truth.with(claim.variable(), x);
        Boolean same =
                at.holds(Relation.eq(claim.equation().left(), claim.equation().right()));
        return Boolean.TRUE.equals(same) ? truth.exact(BigFraction.ZERO) : at.value(difference);
    }

    /** Whether the sign changes because of a root: the values shrink as the points close in. Null where it is no root for certain. */
    private Boolean crosses(At low, At high) {
        if (claim.variable().domain().integral()) {
            return null;
        }
        double first = Math.max(Math.abs(low.y.approximate()), Math.abs(high.y.approximate()));
        At a = low;
        At b = high;
        for (int i = 0; i < 60; i++) {
            BigFraction m = a.x.add(b.x).divide(BigFraction.of(2));
            try {
                Value v = value(m);
                if (v.isZero()) {
                    return true;
                }
                if (v.sign() == a.y.sign()) {
                    a = new At(m, v);
                } else {
                    b = new At(m, v);
                }
            } catch (Value.None | Value.Unknown e) {
                return null;
            }
        }
        double last = Math.max(Math.abs(a.y.approximate()), Math.abs(b.y.approximate()));
        return last < 1e-6 * first ? Boolean.TRUE : null;
    }

    /** Nowhere between the points does the difference turn back close to 0. */
    private boolean staysAway(List<At> all) {
        for (int i = 1; i + 1 < all.size(); i++) {
            Value p = all.get(i - 1).y;
            Value q = all.get(i).y;
            Value r = all.get(i + 1).y;
            if (p == null || q == null || r == null || q.isZero() || p.isZero() || r.isZero()) {
                continue;
            }
            double a = Math.abs(p.approximate());
            double b = Math.abs(q.approximate());
            double c = Math.abs(r.approximate());
            boolean turns = p.sign() == q.sign() && q.sign() == r.sign() && b <= a && b <= c;
            if (turns && b < 4 * (a - b + c - b) + 1e-3) {
                return false;
            }
        }
        return true;
    }
}
