package org.majorant.find.solve;

import java.util.List;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;

/**
 * The roots of an equation in the domain of the unknown.
 *
 * @param roots each with the conditions under which it is one
 * @param everywhere the cases in which every value is one, each with what must hold together
 * @param counted how it is known that there are no others
 */
public record Solution(List<Inversion.Root> roots, List<List<Relation>> everywhere, Counted counted) {
    /** How it is known that there are no other roots. */
    public enum Counted {
        /** All roots were isolated by balls, and each root is one of them. */
        ISOLATED("isolated"),
        /** Each step to the roots is an equivalence; at sampled points the roots isolated by balls are those found. */
        EQUIVALENT("equivalences, held against isolated roots at points"),
        /** Each step is an equivalence; at sampled points the sides are equal just where a case says so. */
        CASES_AT_POINTS("equivalences, the cases held against the sides at points"),
        /** Each step to the roots is an equivalence. */
        EQUIVALENT_ALONE("equivalences");

        private final String words;

        Counted(String words) {
            this.words = words;
        }

        /** As words. */
        public String words() {
            return words;
        }
    }

    public Solution {
        roots = List.copyOf(roots);
        everywhere = List.copyOf(everywhere);
    }
}
