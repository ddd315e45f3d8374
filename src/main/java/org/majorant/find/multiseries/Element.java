package org.majorant.find.multiseries;

import org.majorant.expr.Expr;

/**
 * A member of the basis: a function that tends to infinity.
 *
 * <p>Its logarithm is a multiseries over slower members; of the slowest it is made when it is first asked for.
 */
final class Element {
    private final Expr.Sym symbol;
    private final Expr meaning;
    private Multi log;

    /**
     * @param symbol what stands for it in the functions of multiseries
     * @param meaning the function of the variable
     * @param log its logarithm; null as long as nothing has asked for it
     */
    Element(Expr.Sym symbol, Expr meaning, Multi log) {
        this.symbol = symbol;
        this.meaning = meaning;
        this.log = log;
    }

    Expr.Sym symbol() {
        return symbol;
    }

    Expr meaning() {
        return meaning;
    }

    boolean hasLog() {
        return log != null;
    }

    Multi log() {
        return log;
    }

    void setLog(Multi log) {
        this.log = log;
    }
}
