package org.majorant.theorem;

import java.util.LinkedHashMap;
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

    /**
     * {@code check enclosed on a in [1, 4], … [within tolerance]}.
     *
     * @param box the ranges of symbols
     * @param within the relative tolerance within which an equation counts as holding; 0 for none
     */
    record Enclosed(List<Relation> box, BigFraction within) implements Check {
        public Enclosed {
            box = List.copyOf(box);
        }
    }

    /**
     * {@code check simulated SPEC [random n seed s] [mean] bind M = size, …}.
     *
     * @param spec the name of a specification beside the theory, or of a preset
     * @param random how many random specifications fill in what SPEC leaves open; 0 for SPEC itself
     * @param seed of the random specifications
     * @param mean whether runs that differ in their seed alone are averaged
     * @param bindings what is measured, for each symbol of the theory that stands for a measured quantity
     */
    record Simulated(String spec, int random, long seed, boolean mean, Map<Expr.Sym, Expr> bindings) implements Check {
        public Simulated {
            bindings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
        }
    }
}
