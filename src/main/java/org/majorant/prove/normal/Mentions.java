package org.majorant.prove.normal;

/** Whether an atom occurs inside another atom or an exponent. */
final class Mentions {
    private Mentions() {}

    /** Whether {@code wanted} stands inside the atom {@code base} or in its exponent. */
    static boolean atom(Atom base, Normal exponent, Atom wanted) {
        return base == wanted || inside(base, wanted) || normal(exponent, wanted);
    }

    static boolean normal(Normal x, Atom wanted) {
        return x.terms().keySet().stream()
                .anyMatch(m -> m.powers().entrySet().stream().anyMatch(e -> atom(e.getKey(), e.getValue(), wanted)));
    }

    private static boolean inside(Atom base, Atom wanted) {
        return base.inner != null && (base.inner == wanted || inside(base.inner, wanted))
                || base.arguments.stream().anyMatch(n -> normal(n, wanted));
    }
}
