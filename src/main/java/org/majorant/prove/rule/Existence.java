package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Rules;

/**
 * Whether what a step speaks of exists. An infimum may be infinite and an unknown function may have no derivative, so nothing is
 * calculated with them until they are known to be real numbers: an infimum has been bounded on both sides, a derivative occurs in
 * a relation that is known to hold.
 */
public final class Existence {
    /** Rules whose source may hold what is new here; the first two ask {@link #unknownBesides} themselves. */
    private static final List<String> BRINGS_ITS_OWN = List.of(Rules.INSTANCE, Rules.THEOREM, Rules.CITATION);

    private Existence() {}

    /** An infimum or derivative in the claim that is not known to exist; empty when there is none. */
    public static Optional<Expr> unknown(String rule, Situation situation) {
        if (BRINGS_ITS_OWN.contains(rule) || !(situation.claim() instanceof Formula.Comparison c)) {
            return Optional.empty();
        }
        List<Expr> found = new ArrayList<>();
        for (Relation r : c.chain()) {
            if (rule.equals(Rules.INFIMUM)) {
                collect(isInfimum(r.left()) ? r.right() : r.left(), found);
            } else {
                collect(r.left(), found);
                collect(r.right(), found);
            }
        }
        return found.stream().filter(e -> !exists(e, situation)).findFirst();
    }

    /** An infimum or derivative in the claim that is neither in the relation from which it follows nor known to exist. */
    static Optional<Expr> unknownBesides(Relation claim, Relation source, Situation situation) {
        List<Expr> found = new ArrayList<>();
        collect(claim.left(), found);
        collect(claim.right(), found);
        return found.stream()
                .filter(e -> !holds(source.left(), e) && !holds(source.right(), e))
                .filter(e -> !exists(e, situation))
                .findFirst();
    }

    public static String reason(Expr e) {
        return isInfimum(e)
                ? "it is not known that " + e + " is finite: bound it on both sides first, by infimum"
                : "it is not known that " + e + " exists: no hypothesis that applies here speaks of it";
    }

    private static boolean exists(Expr e, Situation situation) {
        List<Relation> given = situation.givens().stream()
                .filter(g -> situation.conditions().containsAll(g.conditions()))
                .flatMap(g -> g.relations().stream())
                .toList();
        if (given.stream().anyMatch(r -> holds(r.left(), e) || holds(r.right(), e))) {
            return true;
        }
        if (!isInfimum(e)) {
            return situation.known().stream().anyMatch(r -> holds(r.left(), e) || holds(r.right(), e));
        }
        return bounded(e, true, situation) && bounded(e, false, situation);
    }

    private static boolean bounded(Expr e, boolean below, Situation situation) {
        return situation.known().stream().anyMatch(r -> {
            Relation turned = r.left() == e ? r : r.swapped();
            boolean way = turned.op() == Relation.Op.EQ
                    || (below
                            ? turned.op() == Relation.Op.GE || turned.op() == Relation.Op.GT
                            : turned.op() == Relation.Op.LE || turned.op() == Relation.Op.LT);
            List<Expr> other = new ArrayList<>();
            collect(turned.right(), other);
            return turned.left() == e && way && other.isEmpty();
        });
    }

    private static boolean isInfimum(Expr e) {
        return e instanceof Expr.Formal f && f.kind() == FormalKind.INFIMUM;
    }

    private static boolean holds(Expr e, Expr part) {
        return e == part || Exprs.parts(e).stream().anyMatch(p -> holds(p, part));
    }

    private static void collect(Expr e, List<Expr> into) {
        if (isInfimum(e)) {
            into.add(e);
        } else if (e instanceof Expr.Formal f && f.kind() == FormalKind.DIFF) {
            into.add(e);
        } else {
            Exprs.parts(e).forEach(p -> collect(p, into));
        }
    }
}
