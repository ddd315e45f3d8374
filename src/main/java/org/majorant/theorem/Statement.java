package org.majorant.theorem;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Relation;
import org.majorant.text.Span;

/**
 * A formula in its place: a hypothesis, a claim, or what a step says.
 *
 * @param label the name it can be referred to by; empty for its number alone
 * @param formula what is said
 * @param conditions under which it is said: {@code … when x > 0}
 * @param span where it stands
 */
public record Statement(String label, Formula formula, List<Relation> conditions, Span span) {
    public Statement {
        conditions = List.copyOf(conditions);
    }

    @Override
    public String toString() {
        return text(formula, conditions);
    }

    /** A formula with its conditions, in the theory language. */
    static String text(Formula formula, List<Relation> conditions) {
        String when = conditions.stream().map(Relation::toString).collect(Collectors.joining(", "));
        return formula + (when.isEmpty() ? "" : " when " + when);
    }
}
