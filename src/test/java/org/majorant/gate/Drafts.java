package org.majorant.gate;

import java.util.Set;
import org.majorant.theorem.Rules;

/** Which class drafts theories for which rule. */
final class Drafts {
    private static final Set<String> CALCULUS = Set.of(
            Rules.DIFFERENTIATION,
            Rules.PIECES,
            Rules.ORDER,
            Rules.INSTANCE,
            Rules.INFIMUM,
            Rules.UNIMODALITY,
            Rules.INDUCTION,
            Rules.GRONWALL,
            Rules.FIRST_EXIT,
            Rules.BRETAGNOLLE_HUBER);

    private Drafts() {}

    static void draft(String rule, Gen g) {
        if (g.draw.oneIn(4) && Aimed.draft(rule, g)) {
            return;
        }
        if (CALCULUS.contains(rule)) {
            Calculus.draft(rule, g);
        } else {
            Algebra.draft(rule, g);
        }
    }
}
