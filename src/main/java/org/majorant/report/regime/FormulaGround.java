package org.majorant.report.regime;

import java.util.List;
import org.majorant.theorem.Theorem;

/**
 * What a formula of the page rests on.
 *
 * @param formula what it gives, in words
 * @param kind proved, an identity with the laws, or evaluated only
 * @param theorems the theorems that say it, where it is proved
 * @param words what was compared, or why it is evaluated only
 */
record FormulaGround(String formula, Kind kind, List<Theorem> theorems, String words) {
    /** How well it is known to be right. */
    enum Kind {
        /** The normal form shows that it equals the formula of a theorem that is proved. */
        PROVED("proved"),
        /** The normal form shows that it is the law, or the law solved for a symbol. */
        LAW("the law"),
        /** It is computed, and no proved statement was found that says it. */
        EVALUATED("evaluated only");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
