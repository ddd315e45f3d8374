package org.majorant.prove.normal;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.RealInterval;

/** The bounds of an atom: those of its domain or range, and those that a hypothesis gives. */
final class Bounds {
    private Bounds() {}

    static List<SignDecision.Bound> of(Atom a, Workspace workspace, NormalArithmetic arithmetic, SignDecision signs) {
        List<SignDecision.Bound> found = new ArrayList<>();
        switch (a.kind) {
            case SYMBOL -> addDomain(found, a.symbol.domain());
            case W0 ->
                found.add(new SignDecision.Bound(Normal.of(-1), 1, aboveBranchPoint(a, workspace, arithmetic, signs)));
            case W0_NEGATED ->
                found.add(new SignDecision.Bound(Normal.ONE, -1, belowBranchPoint(a, workspace, arithmetic, signs)));
            case WM1_NEGATED ->
                found.add(new SignDecision.Bound(Normal.ONE, 1, belowBranchPoint(a, workspace, arithmetic, signs)));
            case FUNCTION -> addValues(found, a.function.row().values());
            case NUMBER, EULER, LOG, SUM, OPAQUE, DISTANCE -> {}
        }
        for (SignDecision.Fact f : signs.about(arithmetic.atom(a))) {
            addFact(found, f, a, arithmetic, signs);
        }
        return found;
    }

    private static void addDomain(List<SignDecision.Bound> found, Domain d) {
        if (!d.lower().isInfinite()) {
            found.add(bound(d.lower(), 1));
        }
        if (!d.upper().isInfinite()) {
            found.add(bound(d.upper(), -1));
        }
    }

    /** The ends that are rational. */
    private static void addValues(List<SignDecision.Bound> found, RealInterval values) {
        if (values.lower() instanceof Expr.Num n) {
            found.add(new SignDecision.Bound(Normal.of(n.value()), 1, !values.closedBelow()));
        }
        if (values.upper() instanceof Expr.Num n) {
            found.add(new SignDecision.Bound(Normal.of(n.value()), -1, !values.closedAbove()));
        }
    }

    private static SignDecision.Bound bound(Domain.End end, int direction) {
        return new SignDecision.Bound(Normal.of(end.value()), direction, !end.closed());
    }

    /** {@code z > -1/e}. */
    private static boolean aboveBranchPoint(
            Atom w, Workspace workspace, NormalArithmetic arithmetic, SignDecision signs) {
        Normal inverseE = arithmetic.atomPower(workspace.euler(), Normal.of(-1));
        return signs.sign(arithmetic.add(w.argument(), inverseE)).isPositive();
    }

    /** {@code y < 1/e}. */
    private static boolean belowBranchPoint(
            Atom w, Workspace workspace, NormalArithmetic arithmetic, SignDecision signs) {
        Normal inverseE = arithmetic.atomPower(workspace.euler(), Normal.of(-1));
        return signs.sign(arithmetic.subtract(inverseE, w.argument())).isPositive();
    }

    /** From {@code c * a + rest >= 0} with a rational c: {@code a >= -rest / c} or {@code a <= -rest / c}. */
    private static void addFact(
            List<SignDecision.Bound> found,
            SignDecision.Fact f,
            Atom a,
            NormalArithmetic arithmetic,
            SignDecision signs) {
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
            found.add(new SignDecision.Bound(value, 1, s.isPositive()));
        } else if (s.isNonPositive()) {
            found.add(new SignDecision.Bound(value, -1, s.isNegative()));
        }
    }
}
