package org.majorant.find.multiseries;

import java.util.function.Supplier;
import org.majorant.expr.Expr;

/** The terms of a series in falling powers, each made when it is asked for and kept. */
final class Terms {
    static final Terms NONE = new Terms(() -> null);

    private Supplier<Node> later;
    private Node node;

    /**
     * The first term and those after it.
     *
     * @param coefficient slower than any power of what the series is in; it may turn out to be 0
     */
    record Node(Multi coefficient, Expr exponent, Terms rest) {}

    Terms(Supplier<Node> later) {
        this.later = later;
    }

    static Terms of(Multi coefficient, Expr exponent, Terms rest) {
        Node n = new Node(coefficient, exponent, rest);
        return new Terms(() -> n);
    }

    /** The first term; null where there is none. */
    Node first() {
        if (later != null) {
            node = later.get();
            later = null;
        }
        return node;
    }
}
