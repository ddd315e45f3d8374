package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.prove.normal.UndecidedException;

/** Where a function of one symbol may have its least value: roots of the derivative, and places that often are. */
final class TurningPoints {
    private static final List<Expr> USUAL = List.of(
            Expr.ZERO, Expr.ONE, Expr.exp(Expr.num(-1)), Expr.exp(Expr.ONE), Expr.num(1, 2), Expr.num(2), Expr.num(-1));

    private TurningPoints() {}

    static List<Expr> of(Expr slope, Expr.Sym x, List<Relation> known) {
        Set<Expr> all = new LinkedHashSet<>();
        Expr.Sym positive = Expr.sym(x.name(), Domain.POSITIVE);
        Expr numerator = slope instanceof Expr.Div d ? d.numerator() : slope;
        Expr taken = Exprs.substitute(numerator, Map.of(x, positive));
        Relation balance = Parts.balance(taken);
        for (Relation zero : balance == null
                ? List.of(Relation.eq(taken, Expr.ZERO))
                : List.of(balance, Relation.eq(taken, Expr.ZERO))) {
            try {
                Inversion.solve(zero, positive, known).forEach(r -> all.add(r.value()));
            } catch (UndecidedException outOfReach) {
                // The usual places are left.
            }
        }
        all.addAll(USUAL);
        List<Expr.Sym> others =
                Exprs.freeSymbols(slope).stream().filter(s -> s != x).toList();
        for (Expr.Sym s : others) {
            all.add(s);
            all.add(Expr.div(Expr.ONE, s));
            all.add(Expr.log(s));
        }
        for (Expr.Sym s : others) {
            for (Expr.Sym t : others) {
                if (s != t) {
                    all.add(Expr.div(s, t));
                    all.add(Expr.call(org.majorant.expr.Fn.SQRT, Expr.mul(s, t)));
                }
            }
        }
        return new ArrayList<>(all);
    }
}
