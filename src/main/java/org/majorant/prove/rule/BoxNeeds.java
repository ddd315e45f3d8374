package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.prove.box.IntervalFunctions;
import org.majorant.prove.trust.Trust;
import org.majorant.prove.trust.TrustLog;

/** What must hold on a box besides the claims, so that their terms have values. */
public final class BoxNeeds {
    private final Set<Relation> needs = new LinkedHashSet<>();

    private BoxNeeds() {}

    /**
     * The relations that give all sides values; empty where relations cannot say it.
     *
     * @param valued further expressions that must have values
     */
    public static Optional<List<Relation>> of(List<Relation> claims, List<Expr> valued) {
        BoxNeeds all = new BoxNeeds();
        Definedness asking = new Definedness(all.new Asked());
        List<Expr> sides = new ArrayList<>(valued);
        claims.forEach(r -> sides.addAll(List.of(r.left(), r.right())));
        for (Expr e : sides) {
            if (asking.missing(e).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(all.needs));
    }

    /** Notes what the enclosures of the relations rest on. */
    public static void note(List<Relation> relations, TrustLog log) {
        log.note(Trust.Tool.INTERVALS);
        boolean lambert = relations.stream()
                .flatMap(r -> Stream.of(r.left(), r.right()))
                .anyMatch(e -> Exprs.anyNode(e, n -> n instanceof Expr.Call c && LAMBERT.contains(c.function())));
        if (lambert) {
            log.note(Trust.Tool.LAMBERT_TABLES);
        }
        boolean balls = relations.stream()
                .flatMap(r -> Stream.of(r.left(), r.right()))
                .anyMatch(e -> Exprs.anyNode(
                        e, n -> n instanceof Expr.Call c && IntervalFunctions.restsOnBalls(c.function())));
        if (balls) {
            log.note(Trust.Tool.BALLS);
        }
    }

    private static final Set<Fn> LAMBERT = Set.of(Fn.W0, Fn.WM1, Fn.OMEGA);

    /** Takes every relation to hold that can be claimed of a box, and notes it. */
    private final class Asked implements Definedness.Facts {
        @Override
        public boolean holds(Relation r) {
            BigFraction left = ExactEvaluator.constant(r.left());
            BigFraction right = ExactEvaluator.constant(r.right());
            if (left != null && right != null) {
                return r.op().holds(left.compareTo(right));
            }
            boolean byDomain = r.left() instanceof Expr.Sym s
                    && (Definedness.inside(s, s.domain()).contains(r)
                            || right != null
                                    && r.op() == Relation.Op.NE
                                    && !s.domain().contains(right));
            if (!byDomain) {
                needs.add(r);
            }
            return true;
        }
    }
}
