package org.majorant.prove;

import java.util.List;
import org.majorant.prove.trust.TrustLog;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Instance;

/** Whether values are proved to make hypotheses true. */
public final class HypothesesAt {
    private HypothesesAt() {}

    /** Whether all are proved to hold, by the means by which the instance of a proof is proved to be one. */
    public static boolean hold(List<Formula> all, Instance instance) {
        return InstanceCheck.fails(instance, all, new TrustLog()).isEmpty();
    }
}
