package org.majorant.find.symja;

import java.util.List;
import org.majorant.expr.Expr;

/**
 * Roots of an equation that passed substitution.
 *
 * @param roots the roots, each an expression without the unknown
 * @param complete whether counting shows that there are no others in the domain of the unknown
 * @param counting how that was counted, or why it was not
 */
public record Roots(List<Expr> roots, boolean complete, String counting) {
    public Roots {
        roots = List.copyOf(roots);
    }
}
