package org.majorant.find.proof;

import java.util.List;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/** A theorem that says something else, for a search alone. */
final class Restated {
    private Restated() {}

    static Theorem of(Theorem t, List<Statement> givens, List<Statement> claims, List<Step> steps) {
        return new Theorem(
                t.id(),
                t.title(),
                t.mark(),
                t.citations(),
                t.uses(),
                t.functions(),
                t.definitions(),
                givens,
                t.instances(),
                claims,
                steps,
                t.checks(),
                t.expectation(),
                t.span());
    }
}
