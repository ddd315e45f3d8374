package org.majorant.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.GrowingForm;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.Tightest;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.trust.TrustLog;
import org.majorant.verdict.Witness;

/** Whether a theorem says nothing: hypotheses that exclude each other, a conclusion that is a hypothesis, {@code X = X}. */
public final class Vacuity {
    private Vacuity() {}

    /** A proof that the hypotheses exclude each other, as few of them as are found to. */
    public static Optional<Witness.Contradiction> contradiction(List<Relation> all) {
        List<Relation> hypotheses = Tightest.of(all);
        for (Relation one : hypotheses) {
            if (excluded(one, new NormalForm())) {
                return Optional.of(new Witness.Contradiction(List.of(one.toString())));
            }
        }
        Map<Relation, Set<Expr.Sym>> symbols = new HashMap<>();
        hypotheses.forEach(r -> symbols.put(r, Exprs.freeSymbols(r)));
        for (Relation known : hypotheses) {
            NormalForm form = NormalForm.assuming(List.of(known));
            for (Relation other : hypotheses) {
                // Where they share no symbol each leaves the other as it is.
                boolean apart = Collections.disjoint(symbols.get(other), symbols.get(known));
                if (other != known && !apart && excluded(other, form)) {
                    boolean inOrder = hypotheses.indexOf(known) < hypotheses.indexOf(other);
                    Relation first = inOrder ? known : other;
                    Relation second = inOrder ? other : known;
                    return Optional.of(new Witness.Contradiction(List.of(first.toString(), second.toString())));
                }
            }
        }
        GrowingForm forms = new GrowingForm(new TrustLog());
        for (int i = 2; i < hypotheses.size(); i++) {
            if (excluded(hypotheses.get(i), forms.knowing(hypotheses.subList(0, i), List.of()))) {
                List<String> names = new ArrayList<>();
                hypotheses.subList(0, i + 1).forEach(r -> names.add(r.toString()));
                return Optional.of(new Witness.Contradiction(names));
            }
        }
        return Optional.empty();
    }

    private static boolean excluded(Relation r, NormalForm form) {
        try {
            return form.compare(r.left(), r.right()).excludes(Sign.of(r.op()));
        } catch (UndecidedException e) {
            return false;
        }
    }

    /** Why the claims say nothing, though the hypotheses may hold; empty when some claim says something. */
    static Optional<String> emptyConclusion(List<Relation> hypotheses, List<Relation> claims) {
        NormalForm form = NormalForm.assuming(hypotheses);
        if (!claims.isEmpty()
                && claims.stream()
                        .allMatch(c -> c.left() == c.right()
                                && c.op().holds(0)
                                && form.missing(c.left()).isEmpty())) {
            return Optional.of("both sides of the claim are the same expression");
        }
        if (!claims.isEmpty()
                && claims.stream().allMatch(c -> hypotheses.contains(c) || hypotheses.contains(c.swapped()))) {
            return Optional.of("the conclusion is a hypothesis");
        }
        return Optional.empty();
    }
}
