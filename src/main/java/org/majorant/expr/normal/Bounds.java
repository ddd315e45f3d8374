package org.majorant.expr.normal;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;

/** The bounds of an atom: those of its domain or range, and those that a hypothesis gives. */
final class Bounds {
    private Bounds() {}

    static List<SignTest.Bound> of(Atom a, Workspace workspace, Arithmetic arithmetic, SignTest signs) {
        List<SignTest.Bound> found = new ArrayList<>();
        switch (a.kind) {
            case SYMBOL -> addDomain(found, a.symbol.domain());
            case W0 ->
                found.add(new SignTest.Bound(Normal.of(-1), 1, aboveBranchPoint(a, workspace, arithmetic, signs)));
            case W0_NEGATED ->
                found.add(new SignTest.Bound(Normal.ONE, -1, belowBranchPoint(a, workspace, arithmetic, signs)));
            case WM1_NEGATED ->
                found.add(new SignTest.Bound(Normal.ONE, 1, belowBranchPoint(a, workspace, arithmetic, signs)));
            case NUMBER, EULER, LOG, SUM, OPAQUE, DISTANCE -> {}
        }
        for (SignTest.Fact f : List.copyOf(signs.facts())) {
            addFact(found, f, a, arithmetic, signs);
        }
        return found;
    }

    private static void addDomain(List<SignTest.Bound> found, Domain d) {
        if (!d.lower().isInfinite()) {
            found.add(bound(d.lower(), 1));
        }
        if (!d.upper().isInfinite()) {
            found.add(bound(d.upper(), -1));
        }
    }

    private static SignTest.Bound bound(Domain.End end, int direction) {
        return new SignTest.Bound(Normal.of(end.value()), direction, !end.closed());
    }

    /** {@code z > -1/e}. */
    private static boolean aboveBranchPoint(Atom w, Workspace workspace, Arithmetic arithmetic, SignTest signs) {
        Normal inverseE = arithmetic.atomPower(workspace.euler(), Normal.of(-1));
        return signs.sign(arithmetic.add(w.argument(), inverseE)).isPositive();
    }

    /** {@code y < 1/e}. */
    private static boolean belowBranchPoint(Atom w, Workspace workspace, Arithmetic arithmetic, SignTest signs) {
        Normal inverseE = arithmetic.atomPower(workspace.euler(), Normal.of(-1));
        return signs.sign(arithmetic.subtract(inverseE, w.argument())).isPositive();
    }

    /** From {@code c * a + rest >= 0} with a rational c: {@code a >= -rest / c} or {@code a <= -rest / c}. */
    private static void addFact(
            List<SignTest.Bound> found, SignTest.Fact f, Atom a, Arithmetic arithmetic, SignTest signs) {
        Monomial alone =
                arithmetic.atom(a).isEmpty() ? null : arithmetic.atom(a).firstMonomial();
        BigFraction c = alone == null ? null : f.value().terms().get(alone);
        if (c == null || f.value().size() < 2) {
            return;
        }
        Normal rest = arithmetic.subtract(f.value(), arithmetic.scale(arithmetic.atom(a), c));
        if (Mentions.normal(rest, a)) {
            return;
        }
        Normal value = arithmetic.scale(rest, c.reciprocal().negate());
        Sign s = c.signum() > 0 ? f.sign() : f.sign().negate();
        if (s.isNonNegative()) {
            found.add(new SignTest.Bound(value, 1, s.isPositive()));
        } else if (s.isNonPositive()) {
            found.add(new SignTest.Bound(value, -1, s.isNegative()));
        }
    }
}
