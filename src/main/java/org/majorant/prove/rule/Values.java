package org.majorant.prove.rule;

import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/** Values put for symbols: whether they are defined and lie in the domains. */
final class Values {
    private Values() {}

    /** Why the value is not known to lie in the domain of the symbol; empty when it is. */
    static Optional<String> outside(NormalForm form, Expr.Sym symbol, Expr value) {
        try {
            form.of(value);
        } catch (UndecidedException e) {
            return Optional.of("the value " + value + " is not known to be defined: " + e.getMessage());
        }
        if (symbol.domain().integral() && !Integers.isInteger(value)) {
            return Optional.of("it is not known that " + value + " is a whole number, as " + symbol + " is");
        }
        for (Relation r : DomainRelations.of(symbol)) {
            Relation at = r.map(e -> Exprs.substitute(e, Map.of(symbol, value)));
            if (!holds(form, at)) {
                return Optional.of("it is not known that " + at + ", which the domain of " + symbol + " asks for");
            }
        }
        return Optional.empty();
    }

    /** Whether the relation is found to hold; not found where it is out of reach. */
    static boolean holds(NormalForm form, Relation r) {
        try {
            return Implication.holds(form, r);
        } catch (UndecidedException e) {
            return false;
        }
    }

    /** Whether it holds, or is a known relation rearranged. */
    static boolean follows(NormalForm form, Relation r, Situation situation) {
        return holds(form, r) || situation.known().stream().anyMatch(k -> Implication.rearranges(form, r, k));
    }
}
