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
     * {@code check simulated SPEC [random n seed s] [mean] [held k] [margin m] [sharp κ] bind M = size, … [rival E <= …]}.
     *
     * @param spec the name of a specification beside the theory, or of a preset
     * @param stated the numbers that stand before the bindings, by their words; {@code mean} is 1
     * @param bindings what is measured, for each symbol of the theory that stands for a measured quantity
     * @param rivals bounds that the runs must tell from the claims, besides those that the program makes
     */
    record Simulated(String spec, Map<String, BigFraction> stated, Map<Expr.Sym, Expr> bindings, List<Relation> rivals)
            implements Check {
        /** The words that may stand before the bindings. */
        public static final List<String> WORDS = List.of("random", "seed", "mean", "held", "margin", "sharp");

        public Simulated {
            stated = Map.copyOf(stated);
            bindings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
        }
    }
}
