package org.majorant.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.number.ball.Ball;

/**
 * A limit by values far out: at {@code x = exp(exp(s))}, or so close to a finite target. It is given as a ball many times as wide as
 * what the values still change by, and only where it is plain that they settle, or that they do not.
 */
final class Limits {
    /** How far out; the last one is near the largest that a ball holds. */
    static final int[] FAR = {20, 25, 30, 33, 36, 38};

    private static final int LEAST_PRECISION = 200;

    private final Truth truth;
    private final Expr body;
    private final List<Relation> approaches;

    Limits(Truth truth, Expr.Formal limit) {
        this.truth = truth;
        this.body = limit.arguments().get(0);
        this.approaches = limit.constraints();
    }

    Value value() {
        if (truth.precision < LEAST_PRECISION) {
            throw new Value.Unknown("precision for a limit");
        }
        List<Expr.Sym> variables =
                approaches.stream().map(r -> (Expr.Sym) r.left()).toList();
        if (variables.stream().distinct().count() < variables.size()) {
            throw new Value.None("one variable has two targets");
        }
        List<List<Value>> sequences = new ArrayList<>();
        paths(0, new ArrayList<>(), sequences);
        if (sequences.isEmpty()) {
            throw new Value.None("the target is no accumulation point");
        }
        Value first = null;
        for (List<Value> s : sequences) {
            Value v = settled(s);
            if (first != null && !first.ball().overlaps(v.ball())) {
                throw new Value.None("the value depends on the way");
            }
            first = first == null ? v : first;
        }
        return first;
    }

    /** All ways to the targets: from either side where both are in the domain, one variable faster than another. */
    private void paths(int i, List<int[]> chosen, List<List<Value>> into) {
        if (i == approaches.size()) {
            into.add(along(chosen));
            return;
        }
        Expr.Sym x = (Expr.Sym) approaches.get(i).left();
        Expr target = approaches.get(i).right();
        for (int side : sides(truth, x, target)) {
            for (int delay : approaches.size() > 1 ? new int[] {0, 3} : new int[] {0}) {
                chosen.add(new int[] {side, delay});
                paths(i + 1, chosen, into);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /** The sides from which the target can be approached within the domain: -1 from below, 1 from above. */
    static List<Integer> sides(Truth truth, Expr.Sym x, Expr target) {
        Domain d = x.domain();
        if (isInfinity(target)) {
            return d.upper().isInfinite() ? List.of(-1) : List.of();
        }
        if (target instanceof Expr.Neg n && isInfinity(n.operand())) {
            return d.lower().isInfinite() ? List.of(1) : List.of();
        }
        if (d.integral()) {
            return List.of();
        }
        Value a = truth.value(target);
        List<Integer> sides = new ArrayList<>();
        boolean aboveLow = d.lower().isInfinite() || is(truth, a, Relation.Op.GE, d.lower());
        boolean offLow = d.lower().isInfinite() || is(truth, a, Relation.Op.GT, d.lower());
        boolean belowHigh = d.upper().isInfinite() || is(truth, a, Relation.Op.LE, d.upper());
        boolean offHigh = d.upper().isInfinite() || is(truth, a, Relation.Op.LT, d.upper());
        if (offLow && belowHigh) {
            sides.add(-1);
        }
        if (aboveLow && offHigh) {
            sides.add(1);
        }
        return sides;
    }

    private static boolean is(Truth truth, Value a, Relation.Op op, Domain.End end) {
        Boolean b = truth.compare(a, op, truth.exact(end.value()));
        if (b == null) {
            throw new Value.Unknown("target against the domain");
        }
        return b;
    }

    private static boolean isInfinity(Expr e) {
        return e instanceof Expr.Formal f && f.kind() == FormalKind.INFINITY;
    }

    private List<Value> along(List<int[]> chosen) {
        List<Value> values = new ArrayList<>();
        for (int s : FAR) {
            Map<Expr.Sym, Value> put = new HashMap<>();
            for (int i = 0; i < chosen.size(); i++) {
                Relation r = approaches.get(i);
                put.put(
                        (Expr.Sym) r.left(),
                        point(truth, (Expr.Sym) r.left(), r.right(), chosen.get(i)[0], s - chosen.get(i)[1]));
            }
            try {
                values.add(truth.with(put).value(body));
            } catch (Value.None x) {
                values.add(null);
            }
        }
        return values;
    }

    /** A point near the target: exp(exp(s)) or so close to a finite target. */
    static Value point(Truth truth, Expr.Sym x, Expr target, int side, int s) {
        if (x.domain().integral()) {
            // An integer as large as exact arithmetic carries.
            Value v = truth.exact(Dense.two(16 * s));
            return isInfinity(target) ? v : truth.negate(v);
        }
        Ball e = truth.exact(BigFraction.of(s)).ball().exp(64).exp(truth.precision);
        if (isInfinity(target)) {
            return Value.of(e.midpoint());
        }
        if (target instanceof Expr.Neg n && isInfinity(n.operand())) {
            return Value.of(e.midpoint().negate());
        }
        // Close enough for what settles, and not so close that the difference is lost.
        Value close = truth.exact(Dense.two(-Math.max(2, truth.precision * (s - 14) / 40)));
        return side > 0 ? truth.add(truth.value(target), close) : truth.subtract(truth.value(target), close);
    }

    private Value settled(List<Value> values) {
        int n = values.size();
        Value last = values.get(n - 1);
        if (last == null && values.get(n - 2) == null && values.get(n - 3) == null) {
            throw new Value.None("no values near the target");
        }
        if (last == null || values.get(n - 2) == null || values.get(n - 3) == null || values.get(n - 4) == null) {
            throw new Value.Unknown("values near the target");
        }
        double[] v = new double[4];
        for (int i = 0; i < 4; i++) {
            Ball b = values.get(n - 4 + i).ball();
            v[i] = b.doubleValue();
            double width = b.upperDouble() - b.lowerDouble();
            if (!(width < 1e-9 * (1 + Math.abs(v[i]))) && !(Math.abs(v[i]) > 1e100 && !b.containsZero())) {
                throw new Value.Unknown("not precise near the target");
            }
        }
        double a = Math.abs(v[1] - v[0]);
        double b = Math.abs(v[2] - v[1]);
        double c = Math.abs(v[3] - v[2]);
        boolean slowly = Math.abs(v[3]) > 30 && a > 1 && b > 0.6 * a && c > 0.5 * b && Math.abs(v[3]) > Math.abs(v[2]);
        if (slowly || explodes(values.subList(n - 3, n))) {
            throw new Value.None("the values grow without end");
        }
        if (!(a + b + c < 0.01 * (1 + Math.abs(v[3])))) {
            throw new Value.Unknown("the values do not settle plainly");
        }
        double wide = 60 * (a + b + c) + 1e-9 * (1 + Math.abs(v[3]));
        return new Value(null, Ball.hull(Ball.exact(v[3] - wide), Ball.exact(v[3] + wide), 60));
    }

    /** Whether each value is a multiple of the one before, and the last one is huge. */
    private static boolean explodes(List<Value> values) {
        double[] logs = values.stream()
                .mapToDouble(v ->
                        v.ball().abs().isPositive() ? v.ball().abs().log(60).doubleValue() : Double.NaN)
                .toArray();
        return logs[2] > 200 && logs[2] > logs[1] + 1 && logs[1] > logs[0] + 1;
    }

    static boolean occursIn(Expr e) {
        return e instanceof Expr.Formal f && f.kind() == FormalKind.LIMIT
                || Exprs.parts(e).stream().anyMatch(Limits::occursIn);
    }
}
