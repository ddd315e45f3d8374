package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Orders;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Reason;

/** Values put for symbols: whether they are defined and lie in the domains. */
public final class Values {
    private Values() {}

    /** Why some value that the justification gives is not known to exist; empty when all do. */
    public static Optional<Reason> missing(Situation situation) {
        if (situation.values().isEmpty()) {
            return Optional.empty();
        }
        NormalForm form = situation.normalForm();
        for (Map.Entry<String, Expr> v : situation.values().entrySet()) {
            Optional<Definedness.Missing> m = form.missing(v.getValue());
            if (m.isPresent()) {
                return Optional.of(Reason.of(
                        "the value of ",
                        v.getKey(),
                        ": ",
                        Reason.inOrder(m.get().parts())));
            }
        }
        return Optional.empty();
    }

    /**
     * Why some term of what is said is not known to have a value where hypotheses and conditions hold; empty when all have.
     *
     * @param by what the rule brings: relations that hold, and expressions that it has shown to have values
     */
    public static Optional<Reason> missing(Fact says, Conclusion.Accepted by, Situation situation) {
        Formula f = says.asWritten();
        if (f instanceof Formula.Monotone m && !by.existing().contains(m.body())) {
            return reason(
                    situation.everywhere(m.variable(), m.variable(), false).missing(m.body()));
        }
        boolean every = f instanceof Formula.Quantified q && q.forAll();
        Formula body = every ? ((Formula.Quantified) f).body() : f;
        if (!(body instanceof Formula.Comparison c)) {
            return Optional.empty();
        }
        List<Expr> existing = new ArrayList<>(by.existing());
        by.from().forEach(r -> existing.addAll(List.of(r.left(), r.right())));
        by.halves().forEach(h -> existing.add(h.infimum()));
        NormalForm form = every
                ? situation.everyValue(((Formula.Quantified) f).variable())
                : existing.isEmpty() ? situation.normalForm() : situation.freshNormalForm();
        existing.forEach(form::note);
        for (Relation r : c.chain()) {
            for (Expr side : List.of(r.left(), r.right())) {
                Optional<Definedness.Missing> m = Orders.isInfinite(side) ? Optional.empty() : form.missing(side);
                if (m.isPresent()) {
                    return reason(m);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether {@link #missing(Fact, Conclusion.Accepted, Situation)} asks for the values of such a formula. */
    public static boolean areAskedOf(Formula f) {
        Formula body = f instanceof Formula.Quantified q && q.forAll() ? q.body() : f;
        return body instanceof Formula.Comparison || f instanceof Formula.Monotone;
    }

    private static Optional<Reason> reason(Optional<Definedness.Missing> m) {
        return m.map(x -> Reason.inOrder(x.parts()));
    }

    /** Why the value is not known to lie in the domain of the symbol; empty when it is. */
    static Optional<Reason> outside(NormalForm form, Expr.Sym symbol, Expr value) {
        return form.outside(value, symbol.domain())
                .map(r -> Reason.of(Reason.inOrder(r), ", which the domain of ", symbol, " asks for"));
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
