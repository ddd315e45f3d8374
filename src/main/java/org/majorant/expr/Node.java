package org.majorant.expr;

/** What all nodes share: a stored structural hash, equality by identity, and the text of the theory language. */
abstract class Node {
    private final int hash;

    Node(int hash) {
        this.hash = hash;
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    /** The expression in the theory language, as {@link ExprText} writes it. */
    @Override
    public final String toString() {
        return ExprText.write((Expr) this);
    }
}
