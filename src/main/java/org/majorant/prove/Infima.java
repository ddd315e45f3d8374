package org.majorant.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.rule.Conclusion;
import org.majorant.prove.rule.Fact;
import org.majorant.theorem.Reason;

/**
 * Which infima are known to exist, from what the rule {@code infimum} has shown of them: some values meet the constraints, and it is
 * bounded below. A step that bounds an infimum is no fact before both are shown under its conditions.
 */
final class Infima {
    private record Shown(Conclusion.Half half, List<Relation> conditions) {}

    private final List<Shown> shown = new ArrayList<>();
    /** The infimum that a step bounds, by the step. */
    private final Map<Fact, Expr> bounded = new HashMap<>();

    void note(List<Conclusion.Half> halves, Fact of) {
        for (Conclusion.Half half : halves) {
            shown.add(new Shown(half, of.conditions()));
            bounded.put(of, half.infimum());
        }
    }

    /** Whether the fact, where it is used under the conditions, speaks of no infimum that is not known to exist there. */
    boolean exist(Fact f, List<Relation> under) {
        return lacking(f, under).isEmpty();
    }

    Reason reason(Fact f, List<Relation> under) {
        Conclusion.Half half = lacking(f, under).orElseThrow();
        return Reason.of(
                "it is not known that ",
                half.infimum(),
                " is a real number: show besides, by infimum, that ",
                half.below() ? "it is bounded below" : "some values meet its constraints");
    }

    private Optional<Conclusion.Half> lacking(Fact f, List<Relation> under) {
        Expr infimum = bounded.get(f);
        if (infimum == null) {
            return Optional.empty();
        }
        for (boolean below : new boolean[] {true, false}) {
            Conclusion.Half half = new Conclusion.Half(infimum, below);
            boolean known = shown.stream()
                    .filter(s -> s.half().equals(half))
                    .anyMatch(s -> s.conditions().stream()
                            .allMatch(c -> under.contains(c) || f.conditions().contains(c)));
            if (!known) {
                return Optional.of(half);
            }
        }
        return Optional.empty();
    }
}
