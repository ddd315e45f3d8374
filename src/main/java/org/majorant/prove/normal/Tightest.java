package org.majorant.prove.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.ExactEvaluator;

/** Of many bounds {@code e + c > d} of one expression by numbers, the one that the others follow from. */
public final class Tightest {
    private Tightest() {}

    /** The relations in order, without bounds by numbers that follow from another. Each that is left out is implied. */
    public static List<Relation> of(List<Relation> relations) {
        Map<Object, Relation> best = new LinkedHashMap<>();
        relations.forEach(r -> best.merge(key(r), r, (x, y) -> x.equals(y) || implies(x, y) ? x : y));
        return List.copyOf(best.values());
    }

    /** The same for bounds of one expression on one side; of any other relation, it alone has its key. */
    private static Object key(Relation r) {
        boolean bound = r.op().holds(1) != r.op().holds(-1) && ExactEvaluator.constant(r.right()) != null;
        List<Object> key = new ArrayList<>(terms(r));
        key.removeIf(t -> ExactEvaluator.constant((Expr) t) != null);
        key.add(r.op().holds(1));
        return bound ? key : r;
    }

    private static List<Expr> terms(Relation r) {
        return r.left() instanceof Expr.Add sum ? sum.terms() : List.of(r.left());
    }

    private static BigFraction limit(Relation r) {
        BigFraction limit = ExactEvaluator.constant(r.right());
        for (Expr t : terms(r)) {
            limit = ExactEvaluator.constant(t) == null ? limit : limit.subtract(ExactEvaluator.constant(t));
        }
        return limit;
    }

    private static boolean implies(Relation x, Relation y) {
        int order = limit(x).compareTo(limit(y));
        return order == 0 ? x.op().isStrict() || !y.op().isStrict() : x.op().holds(1) == order > 0;
    }
}
