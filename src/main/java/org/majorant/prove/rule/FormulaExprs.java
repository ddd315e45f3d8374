package org.majorant.prove.rule;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;

/** The expressions inside formulas, under the name that the rules use; {@link Formulas} does the work. */
public final class FormulaExprs {
    private FormulaExprs() {}

    /** The same formula with every expression changed; bound symbols stay. */
    public static Formula map(Formula f, UnaryOperator<Expr> change) {
        return Formulas.map(f, change);
    }

    /** The free symbols of a formula and of the conditions under which it is said. */
    public static Set<Expr.Sym> freeSymbols(Formula f, List<Relation> conditions) {
        return Formulas.freeSymbols(f, conditions);
    }
}
