package org.majorant.report.regime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** The formulas of proved theorems, with abbreviations put in. All lookups are empty where a theorem does not have the part. */
final class DerivedFormulas {
    private final Map<String, Theorem> theorems = new LinkedHashMap<>();

    /** @param derived a theory all of whose theorems are proved; empty for none */
    DerivedFormulas(Optional<Theory> derived) {
        derived.ifPresent(d -> d.theorems().forEach(t -> theorems.put(t.id(), t)));
    }

    Optional<Theorem> theorem(String id) {
        return Optional.ofNullable(theorems.get(id));
    }

    /** The claim with a label. */
    Optional<Statement> claim(String id, String label) {
        return theorem(id).stream()
                .flatMap(t -> t.claims().stream())
                .filter(c -> c.label().equals(label))
                .findFirst();
    }

    /** The one relation that a statement is, spelled out. */
    Optional<Relation> relation(String id, Statement s) {
        return s.formula() instanceof Formula.Comparison c && c.chain().size() == 1
                ? Optional.of(c.chain().get(0).map(theorems.get(id).expansion()))
                : Optional.empty();
    }

    /** The right side of the claim with a label, spelled out. */
    Optional<Expr> right(String id, String label) {
        return claim(id, label).flatMap(s -> relation(id, s)).map(Relation::right);
    }

    /** The hypotheses {@code symbol = value}, spelled out; each value has those before it put in. */
    Map<Expr.Sym, Expr> assigned(String id) {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        theorem(id)
                .ifPresent(t -> t.givens().stream()
                        .flatMap(g -> relation(id, g).stream())
                        .filter(r -> r.op() == Relation.Op.EQ)
                        .forEach(r -> {
                            if (r.left() instanceof Expr.Sym s && !Exprs.contains(r.right(), s)) {
                                values.put(s, Exprs.substitute(r.right(), values));
                            }
                        }));
        return values;
    }
}
