package org.majorant.prove.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Guesses x such that {@code z = x e^x}, for one term z; each guess is checked by the caller. */
final class LambertCandidates {
    private LambertCandidates() {}

    static List<Normal> of(Normal z, Workspace workspace, NormalArithmetic arithmetic) {
        List<Normal> guesses = new ArrayList<>();
        Monomial m = z.firstMonomial();
        for (Map.Entry<Atom, Normal> e : m.powers().entrySet()) {
            Atom a = e.getKey();
            if (a == workspace.euler()) {
                guesses.add(e.getValue());
            } else if (a.kind == Atom.Kind.LOG && e.getValue().isOne()) {
                // z = c log b * b^k with x = k log b
                Normal k = m.exponent(a.inner);
                if (!k.isEmpty()) {
                    guesses.add(arithmetic.multiply(k, arithmetic.atom(a)));
                }
            }
        }
        if (m.isOne() || m.powers().size() == 1 && m.powers().containsKey(workspace.euler())) {
            guesses.add(Normal.of(-1));
        }
        return guesses;
    }
}
