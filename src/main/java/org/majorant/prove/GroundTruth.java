package org.majorant.prove;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.trust.Trust;
import org.majorant.prove.trust.TrustLog;

/** Whether a relation between numbers, or between expressions in bound symbols, is found to be true. */
final class GroundTruth {
    private static final int FIRST_PRECISION = 128;
    private static final int LAST_PRECISION = 2048;

    private GroundTruth() {}

    /** Whether it holds for all values of its symbols that meet the assumptions, by the normal form or, of numbers, by balls. */
    static boolean holds(Relation r, List<Relation> assumed, TrustLog log) {
        return exactly(r) || byNormalForm(r, assumed, log) || byBalls(r, log);
    }

    private static boolean exactly(Relation r) {
        BigFraction left = ExactEvaluator.constant(r.left());
        BigFraction right = left == null ? null : ExactEvaluator.constant(r.right());
        return left != null && right != null && r.op().holds(left.compareTo(right));
    }

    private static boolean byNormalForm(Relation r, List<Relation> assumed, TrustLog log) {
        try {
            NormalForm form = NormalForm.assuming(assumed, List.of(), log);
            Sign s = form.compare(r.left(), r.right());
            boolean holds = s.satisfies(r.op()) || r.op().holds(0) && form.equal(r.left(), r.right());
            if (holds) {
                log.note(Trust.Tool.NORMAL_FORM);
            }
            return holds;
        } catch (UndecidedException | NotDifferentiableException e) {
            return false;
        }
    }

    private static boolean byBalls(Relation r, TrustLog log) {
        if (!Exprs.freeSymbols(r).isEmpty()) {
            return false;
        }
        for (int precision = FIRST_PRECISION; precision <= LAST_PRECISION; precision *= 4) {
            try {
                BallEvaluator at = new BallEvaluator(Map.of(), precision);
                Ball difference = at.value(r.left()).subtract(at.value(r.right()), precision);
                if (!difference.containsZero()) {
                    log.note(Trust.Tool.BALLS);
                    return r.op().holds(difference.signum());
                }
            } catch (BallException | NoValueException | NotDifferentiableException e) {
                // More precision may decide.
            }
        }
        return false;
    }
}
