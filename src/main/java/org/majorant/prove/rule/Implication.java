package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.Normal;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;

/** Whether one relation follows from another, or from what is known. */
public final class Implication {
    private Implication() {}

    /** Whether the relation follows from the domains and from what the normal form knows. */
    static boolean holds(NormalForm form, Relation r) {
        if (r.op() == Relation.Op.EQ) {
            return form.equal(r.left(), r.right()) || form.compare(r.left(), r.right()) == Sign.ZERO;
        }
        return form.compare(r.left(), r.right()).satisfies(r.op());
    }

    /**
     * Whether {@code claim} is {@code source} with the same factor on both sides, the same added to both sides, or the
     * logarithm, exponential or a power of both sides: some difference (of the sides, or of their logarithms) of the claim
     * is a known multiple of some difference of the source.
     */
    public static boolean rearranges(NormalForm form, Relation claim, Relation source) {
        if (claim.equals(source)) {
            return true;
        }
        List<Normal> targets = differences(form, claim);
        List<Normal> sources = differences(form, source);
        for (Normal t : targets) {
            for (Normal s : sources) {
                Optional<Sign> k = ratio(form, t, s);
                if (k.isPresent() && k.get().times(Sign.of(source.op())).satisfies(claim.op())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same for a source that holds by itself, so that its terms have values besides those known before. */
    static boolean follows(Relation claim, Relation source, Situation situation) {
        NormalForm form = situation.freshNormalForm();
        form.assume(source);
        return rearranges(form, claim, source);
    }

    private static Optional<Sign> ratio(NormalForm form, Normal t, Normal s) {
        try {
            return form.ratioSign(t, s);
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }

    /** The difference of the sides and that of their logarithms, those that are defined. */
    private static List<Normal> differences(NormalForm form, Relation r) {
        List<Normal> all = new ArrayList<>();
        try {
            all.add(form.difference(r));
        } catch (UndecidedException e) {
            // The logarithms may still be within reach.
        }
        try {
            all.add(form.logDifference(r));
        } catch (UndecidedException e) {
            // A side is not known to be positive.
        }
        return all;
    }
}
