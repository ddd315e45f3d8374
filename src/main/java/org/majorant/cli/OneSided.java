package org.majorant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.prove.order.Orders;

/**
 * A question of growth from one side, or from all of the domain: the same symbol with a part of its domain.
 *
 * @param words from where; empty for all of the domain
 * @param variable the symbol that tends to the target
 * @param f the expression in it
 * @param known hypotheses in it
 */
record OneSided(String words, Expr.Sym variable, Expr target, Expr f, List<Relation> known) {

    /** From above and from below, where the target is a number inside of the domain; else the question as it is. */
    static List<OneSided> of(Expr.Sym x, Expr target, Expr f, List<Relation> known) {
        BigFraction at = ExactEvaluator.constant(target);
        Domain d = x.domain();
        boolean inside = at != null
                && !d.integral()
                && (d.lower().isInfinite() || d.lower().value().compareTo(at) < 0)
                && (d.upper().isInfinite() || d.upper().value().compareTo(at) > 0);
        if (!inside) {
            return List.of(new OneSided("", x, target, f, known));
        }
        List<OneSided> both = new ArrayList<>();
        both.add(part("from above", x, new Domain(Domain.End.open(at), d.upper(), false), at, f, known));
        both.add(part("from below", x, new Domain(d.lower(), Domain.End.open(at), false), at, f, known));
        return both;
    }

    private static OneSided part(String words, Expr.Sym x, Domain part, BigFraction at, Expr f, List<Relation> known) {
        Map<Expr.Sym, Expr> put = Map.of(x, Expr.sym(x.name(), part));
        return new OneSided(
                words,
                (Expr.Sym) put.get(x),
                Expr.num(at),
                Exprs.substitute(f, put),
                known.stream().map(r -> r.map(e -> Exprs.substitute(e, put))).toList());
    }

    Orders orders() {
        return new Orders(variable, target, known);
    }
}
