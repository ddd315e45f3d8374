package org.majorant.prove;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.rule.Ties;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;

/**
 * Carries out derivatives in what is assumed. A derivative may exist where the formula for it has no value, as that of {@code
 * sqrt(x)^2} at 0; so it is carried out only where the function is seen to be smooth, from the domains and from hypotheses
 * without derivatives. Elsewhere it stays as it is.
 */
final class AssumedDerivatives {
    private static final EnumSet<FormalKind> DIFF = EnumSet.of(FormalKind.DIFF);

    private final List<Relation> known;
    private final Ties ties;

    /** @param hypotheses relations that are assumed, without abbreviations */
    AssumedDerivatives(List<Relation> hypotheses, Ties ties) {
        this.known = hypotheses.stream().filter(r -> !hasDerivative(r)).toList();
        this.ties = ties;
    }

    private static boolean hasDerivative(Relation r) {
        return Exprs.containsFormal(r.left(), DIFF) || Exprs.containsFormal(r.right(), DIFF);
    }

    /** The formula with its derivatives carried out where that is plain; of a bound symbol only its domain is known. */
    Formula in(Formula f) {
        if (f instanceof Formula.Comparison c) {
            return new Formula.Comparison(c.chain().stream().map(this::in).toList());
        }
        return Formulas.mapBelow(f, bound -> carrying(without(bound, known)));
    }

    Relation in(Relation r) {
        return hasDerivative(r) ? r.map(carrying(known)) : r;
    }

    private UnaryOperator<Expr> carrying(List<Relation> facts) {
        return e -> {
            if (!Exprs.containsFormal(e, DIFF) || ties.ambiguous(e)) {
                return e;
            }
            return carriedOut(e, facts);
        };
    }

    /** What is known of a symbol is not known of one of that name which a sum, an infimum or a limit binds. */
    private static Expr carriedOut(Expr e, List<Relation> facts) {
        Set<Expr.Sym> bound = Exprs.boundBy(e);
        List<Relation> below = without(bound, facts);
        Expr inner = Exprs.rebuild(e, x -> carriedOut(x, below));
        boolean smooth = inner instanceof Expr.Formal d
                && d.kind() == FormalKind.DIFF
                && NormalForm.assuming(facts).missing(inner).isEmpty();
        try {
            return smooth ? Derivative.carryOut(inner) : inner;
        } catch (NotDifferentiableException x) {
            return inner;
        }
    }

    private static List<Relation> without(Set<Expr.Sym> symbols, List<Relation> facts) {
        return facts.stream()
                .filter(r ->
                        symbols.stream().noneMatch(s -> Exprs.contains(r.left(), s) || Exprs.contains(r.right(), s)))
                .toList();
    }
}
