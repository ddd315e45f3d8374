package org.majorant.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.ReasonException;
import org.majorant.expr.Relation;
import org.majorant.judge.search.NearestPoint;
import org.majorant.number.work.Work;
import org.majorant.prove.Derivation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.WrittenBack;
import org.majorant.prove.rule.Conclusion;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Witness;

/**
 * By how much a refused step missed, for the author who mends it. Nothing rests on it.
 *
 * @param normal the normal forms of both sides of the relation that is not found to hold, under all that is known at the step;
 *     empty where a side has none that the
 *     language can write, or the step compares nothing
 * @param condition what the rule needs and does not find; empty where it names nothing
 * @param follows what the rule does give in place of what the step says; empty where it gives nothing
 * @param nearest where the sides come nearest, or where the step is false; empty where no point can be had
 */
public record StepMiss(
        Optional<Sides> normal, Optional<Condition> condition, Optional<String> follows, Optional<Nearest> nearest) {
    private static final int POINTS = 200;

    /** The two sides of a relation. */
    public record Sides(String left, String right) {}

    /**
     * What a rule asked.
     *
     * @param asks {@code holds} of a relation; {@code sign} of an expression; {@code value} of one that must lie where a function or power
     *     has values
     * @param of the relation or the expression
     */
    public record Condition(String asks, String of) {}

    /** A point that meets the hypotheses, with the sides there; {@code fails} where the step is false. */
    public record Nearest(boolean fails, Witness.Point at) {}

    /** How the step that was refused missed; empty where none was. */
    public static Missed of(Theorem t, Optional<Derivation> derivation) {
        return new Missed(() -> derivation.stream()
                .flatMap(d -> d.steps().stream())
                .filter(s -> s.result() instanceof Conclusion.Refused)
                .findFirst()
                .map(s -> of(t, s)));
    }

    private static StepMiss of(Theorem t, Derivation.CheckedStep step) {
        UnaryOperator<Expr> expansion = t.expansion();
        Statement says = step.step().statement();
        List<Relation> conditions =
                says.conditions().stream().map(r -> r.map(expansion)).toList();
        List<Relation> givens = new ArrayList<>(conditions);
        boolean all = holding(t.givens(), conditions, expansion, givens);
        List<Relation> known = new ArrayList<>(givens);
        List<Statement> before = t.steps().subList(0, step.number() - 1).stream()
                .map(s -> s.statement())
                .toList();
        holding(before, conditions, expansion, known);
        List<Relation> claims = relations(says, expansion);
        Reason reason = ((Conclusion.Refused) step.result()).reason().folded(t);
        return new StepMiss(
                normal(known, claims, t.folding()),
                condition(reason),
                follows(reason),
                all ? nearest(givens, claims) : Optional.empty());
    }

    /** Adds what is said under no further conditions; whether that is all. */
    private static boolean holding(
            List<Statement> statements, List<Relation> conditions, UnaryOperator<Expr> expansion, List<Relation> to) {
        boolean all = true;
        for (Statement s : statements) {
            List<Relation> needed =
                    s.conditions().stream().map(r -> r.map(expansion)).toList();
            boolean plain = s.formula() instanceof Formula.Comparison && conditions.containsAll(needed);
            to.addAll(plain ? relations(s, expansion) : List.of());
            all &= plain;
        }
        return all;
    }

    private static List<Relation> relations(Statement s, UnaryOperator<Expr> expansion) {
        return s.formula() instanceof Formula.Comparison c
                ? c.chain().stream().map(r -> r.map(expansion)).toList()
                : List.of();
    }

    private static Optional<Sides> normal(List<Relation> known, List<Relation> claims, UnaryOperator<Expr> folding) {
        try {
            return Effort.USUAL.proof("the normal forms of a refused step", () -> {
                NormalForm form = NormalForm.assuming(known);
                return claims.stream()
                        .filter(r -> !form.compare(r.left(), r.right()).satisfies(r.op()))
                        .findFirst()
                        .flatMap(r -> side(form, r.left(), folding)
                                .flatMap(left -> side(form, r.right(), folding).map(right -> new Sides(left, right))));
            });
        } catch (ReasonException | Work.SpentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> side(NormalForm form, Expr e, UnaryOperator<Expr> folding) {
        return WrittenBack.of(form.of(e)) instanceof Expr x
                ? Optional.of(folding.apply(x).toString())
                : Optional.empty();
    }

    /** The last formula of a reason of which its words say that it is not known. */
    private static Optional<Condition> condition(Reason reason) {
        Optional<Condition> last = Optional.empty();
        for (int i = 1; i < reason.parts().size(); i++) {
            Reason.Part p = reason.parts().get(i);
            String before = words(reason, i - 1);
            String behind = words(reason, i + 1);
            if (p instanceof Reason.Says && isAsked(before, behind)) {
                last = Optional.of(new Condition("holds", p.text()));
            } else if (p instanceof Reason.Value && before.endsWith("the sign of ")) {
                last = Optional.of(new Condition("sign", p.text()));
            } else if (p instanceof Reason.Value && before.endsWith("not known of ")) {
                last = Optional.of(new Condition("value", p.text()));
            }
        }
        return last;
    }

    private static boolean isAsked(String before, String behind) {
        boolean unknown = before.endsWith("not known that ") || before.endsWith("not known: ");
        return unknown && !behind.startsWith(" has ")
                || behind.startsWith(" is not found to hold")
                || behind.startsWith(" does not hold");
    }

    private static Optional<String> follows(Reason reason) {
        boolean gives = reason.parts().size() > 1
                && (Set.of("what follows is ", "it must be written as ").contains(words(reason, 0))
                        || words(reason, 0).equals("it is not ")
                                && words(reason, 2).equals(", rearranged"));
        return gives ? Optional.of(reason.parts().get(1).text()) : Optional.empty();
    }

    /** The words at a place of a reason; none where there are none. */
    private static String words(Reason reason, int at) {
        return at < reason.parts().size() && reason.parts().get(at) instanceof Reason.Words w ? w.text() : "";
    }

    private static Optional<Nearest> nearest(List<Relation> givens, List<Relation> claims) {
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        givens.forEach(r -> symbols.addAll(Exprs.freeSymbols(r)));
        claims.forEach(r -> symbols.addAll(Exprs.freeSymbols(r)));
        boolean plain = !claims.isEmpty()
                && java.util.stream.Stream.concat(givens.stream(), claims.stream())
                        .allMatch(ClaimGroups::hasValues);
        if (!plain) {
            return Optional.empty();
        }
        try {
            return Effort.USUAL.search(
                    "the search for the nearest miss of a refused step",
                    () -> NearestPoint.of(givens, claims, symbols, POINTS).map(n -> new Nearest(n.fails(), n.at())));
        } catch (Work.SpentException e) {
            return Optional.empty();
        }
    }
}
