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
 */
public record Lemma(String id, Set<Expr.Sym> symbols, List<Fact> givens, List<Fact> claims) {}
