package org.majorant.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Expr;
import org.majorant.number.ball.Ball;
import org.majorant.theorem.Formula;

/** Claims of growth held against values far out: refuted where the logarithm of the ratio plainly goes another way. */
final class Growths {
    private static final int LEAST_PRECISION = 200;

    private final Truth truth;
    private final Formula.Asymptotic claim;

    Growths(Truth truth, Formula.Asymptotic claim) {
        this.truth = truth;
        this.claim = claim;
    }

    /** False where it is plain that the claim fails; null else. */
    Boolean agrees() {
        if (truth.precision < LEAST_PRECISION) {
            return null;
        }
        try {
            List<Integer> sides = Limits.sides(truth, claim.variable(), claim.target());
            if (sides.isEmpty()) {
                return null;
            }
            for (int side : sides) {
                if (fails(side)) {
                    return false;
                }
            }
            return null;
        } catch (Value.None x) {
            return false;
        } catch (Value.Unknown x) {
            return null;
        }
    }

    private boolean fails(int side) {
        List<Ball> ratios = new ArrayList<>();
        boolean leftGone = true;
        boolean rightGone = true;
        int n = Limits.FAR.length;
        for (int i = n - 4; i < n; i++) {
            Expr.Sym x = claim.variable();
            Truth at = truth.with(Map.of(x, Limits.point(truth, x, claim.target(), side, Limits.FAR[i])));
            Value f = valueOrNull(at, claim.left());
            Value g = valueOrNull(at, claim.right());
            leftGone &= f == null;
            rightGone &= g == null;
            if (f != null && g != null && !f.ball().containsZero() && !g.ball().containsZero()) {
                ratios.add(f.ball().divide(g.ball(), truth.precision));
            }
        }
        if (leftGone || rightGone) {
            return true;
        }
        return ratios.size() == 4 && plainly(ratios);
    }

    private static Value valueOrNull(Truth at, Expr e) {
        try {
            return at.value(e);
        } catch (Value.None x) {
            return null;
        }
    }

    private boolean plainly(List<Ball> ratios) {
        double[] l = new double[4];
        for (int i = 0; i < 4; i++) {
            Ball log = ratios.get(i).abs().log(100);
            l[i] = log.doubleValue();
            if (!(log.upperDouble() - log.lowerDouble() < 1e-9 * (1 + Math.abs(l[i])))) {
                return false;
            }
        }
        boolean up = l[3] > 10 && rises(l, 1);
        boolean down = l[3] < -10 && rises(l, -1);
        boolean level = Math.abs(l[3] - l[2]) < 1e-9 && Math.abs(l[2] - l[1]) < 1e-9 && Math.abs(l[3]) < 20;
        boolean one = level && Math.abs(l[3]) < 1e-6 && ratios.get(3).isPositive();
        return switch (claim.growth()) {
            case BIG_O -> up;
            case OMEGA -> down;
            case THETA -> up || down;
            case LITTLE_O -> up || level;
            case EQUIVALENT -> up || down || level && !one;
            case INFINITE -> down || level || ratios.get(3).isNegative();
            case MINUS_INFINITE -> down || level || ratios.get(3).isPositive();
        };
    }

    /** By at least half of what the double logarithm of the variable grows by, at every step. */
    private static boolean rises(double[] l, int sign) {
        int n = Limits.FAR.length;
        for (int i = 1; i < 4; i++) {
            double by = Limits.FAR[n - 4 + i] - Limits.FAR[n - 5 + i];
            if (sign * (l[i] - l[i - 1]) < by * 0.4) {
                return false;
            }
        }
        return true;
    }
}
