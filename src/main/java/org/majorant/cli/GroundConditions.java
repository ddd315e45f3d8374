package org.majorant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;

/** Conditions of roots that speak of numbers alone: those that hold are not printed, and a root whose condition fails is none. */
final class GroundConditions {
    private GroundConditions() {}

    static List<Inversion.Root> decided(List<Inversion.Root> roots) {
        List<Inversion.Root> left = new ArrayList<>();
        for (Inversion.Root root : roots) {
            List<Relation> open = new ArrayList<>();
            boolean possible = true;
            for (Relation c : root.conditions()) {
                Optional<Boolean> holds = holds(c);
                possible &= holds.orElse(true);
                if (holds.isEmpty()) {
                    open.add(c);
                }
            }
            Inversion.Root with = new Inversion.Root(root.value(), open);
            if (possible && !left.contains(with)) {
                left.add(with);
            }
        }
        return left;
    }

    /** Whether a relation between numbers holds; empty where it has symbols, or is not decided. */
    private static Optional<Boolean> holds(Relation c) {
        boolean ground = Exprs.freeSymbols(c).isEmpty();
        if (!ground) {
            return Optional.empty();
        }
        try {
            Sign s = new NormalForm().compare(c.left(), c.right());
            return s.satisfies(c.op())
                    ? Optional.of(true)
                    : s.excludes(Sign.of(c.op())) ? Optional.of(false) : Optional.empty();
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }
}
