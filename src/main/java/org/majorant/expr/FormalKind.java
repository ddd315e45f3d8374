package org.majorant.expr;

/** The constructs that are stated and reasoned about but have no value at a point. */
public enum FormalKind {
    /** An unknown function or sequence: {@code u(t)}, {@code e[k]}; arguments as written. */
    APPLIED,
    /** {@code diff(body, x)}: arguments body and symbol. Has a value when the body has a derivative. */
    DIFF,
    /** {@code sum(i, from, to, body)}: arguments index, from, to, body. */
    SUM,
    /** {@code inf{body : constraints, over x, y}}: arguments body, then the symbols. */
    INFIMUM,
    /** {@code lim(body, x -> a, …)}: arguments body, then pairs of symbol and target (absent for infinities). */
    LIMIT,
    /** {@code inf}, as the target of a limit. */
    INFINITY
}
