package org.majorant.prove.rule;

import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;

/**
 * A theorem that has been checked and may be used.
 *
 * @param id {@code theory/theorem}
 * @param symbols its free symbols
 * @param givens its hypotheses
 * @param claims its proved claims, with their conditions
 * @param conditionalOn keys of the literature that its proof takes over; empty for none
 */
public record Lemma(
        String id, Set<Expr.Sym> symbols, List<Fact> givens, List<Fact> claims, List<String> conditionalOn) {}
