package org.majorant.prove.normal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.trust.TrustLog;

/** The normal form of one question after the other: where the next knows more, that is added; else one is made anew. */
public final class GrowingForm {
    private final TrustLog log;
    private List<Relation> hypotheses = List.of();
    private List<Expr> stated = List.of();
    private @Nullable NormalForm form;
    private boolean grown;

    /** @param log told what the answers rest on */
    public GrowingForm(TrustLog log) {
        this.log = log;
    }

    /** A normal form as {@link NormalForm#assuming} makes it; the one given before must not be used any more. */
    public NormalForm knowing(List<Relation> relations, List<Expr> values) {
        NormalForm before = form;
        // What is stopped on the way knows a part of the new that nobody has said: it is dropped.
        form = null;
        boolean more = before != null
                && begins(relations, hypotheses)
                && begins(values, stated)
                && before.assumeFurther(
                        relations.subList(hypotheses.size(), relations.size()),
                        values.subList(stated.size(), values.size()));
        grown = more && (grown || relations.size() + values.size() > hypotheses.size() + stated.size());
        hypotheses = relations;
        stated = values;
        form = more ? before : NormalForm.assuming(relations, values, log);
        return form;
    }

    /** Makes the next form anew; whether the last one was not. */
    public boolean forget() {
        form = null;
        return grown;
    }

    private static boolean begins(List<?> whole, List<?> beginning) {
        return whole.size() >= beginning.size()
                && whole.subList(0, beginning.size()).equals(beginning);
    }
}
