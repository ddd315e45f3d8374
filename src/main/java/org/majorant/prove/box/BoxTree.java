package org.majorant.prove.box;

import org.majorant.expr.Expr;

/** How a box was cut, and what settled each part. */
public sealed interface BoxTree {

    /** A box on which every claim holds. */
    record Holds() implements BoxTree {}

    /**
     * A box on which a hypothesis holds nowhere.
     *
     * @param hypothesis its place in the list, from 0
     */
    record Excluded(int hypothesis) implements BoxTree {}

    /**
     * A box cut across one coordinate; both parts contain the cut.
     *
     * @param symbol the coordinate
     * @param at where it is cut
     * @param low the part below
     * @param high the part above
     */
    record Split(Expr.Sym symbol, double at, BoxTree low, BoxTree high) implements BoxTree {}
}
