package org.majorant.prove;

import java.util.List;
import org.majorant.prove.trust.TrustLog;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Theorem;

/** The hypotheses of a theorem, and whether values are proved to make all of them true. */
public final class HypothesesAt {
    private HypothesesAt() {}

    /** The hypotheses without abbreviations. */
    public static List<Formula> of(Theorem theorem) {
        return InstancesWanted.of(theorem).iterator().next();
    }

    /** Whether they are proved to hold, by the means by which the instance of a proof is proved to be one. */
    public static boolean hold(Theorem theorem, Instance instance) {
        return InstanceCheck.fails(instance, of(theorem), new TrustLog()).isEmpty();
    }
}
