package org.majorant.theorem;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/** Evidence that a theory file asks for. */
public sealed interface Check {

    /**
     * {@code check sample n seed s [within tolerance]}.
     *
     * @param draws how many points
     * @param seed where the random stream starts
     * @param within the relative tolerance for equalities; null for the default
     */
    record Sample(int draws, long seed, BigFraction within) implements Check {}

    /** {@code check enclosed on a in [1, 4], …}. */
    record Enclosed(List<Relation> box) implements Check {
        public Enclosed {
            box = List.copyOf(box);
        }
    }

    /** {@code check simulated SPEC bind M = …, N = …}. */
    record Simulated(String spec, Map<String, Expr> bindings) implements Check {
        public Simulated {
            bindings = Map.copyOf(bindings);
        }
    }
}
