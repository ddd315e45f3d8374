package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Rules;

/**
 * {@code by substitution in FACT}: with every earlier equation {@code symbol = expression} put in, the step is the named
 * fact, rearranged; with no fact named, it is an identity.
 *
 * <p>Side conditions: those of {@link RearrangingRule}; an equation whose right side holds its own symbol is not used.
 */
public final class SubstitutionRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.SUBSTITUTION)
                .proves("a known relation with the values of symbols put in")
                .needs(
                        "Some hypothesis or step before says `symbol = expression`, or `u(t) = expression` for an "
                                + "unknown function, and its right side does not hold that symbol.",
                        "With all of them put in, the step is `X` rearranged; without `in X` it is an identity.")
                .accepts("""
                        theorem put-in
                          let a, b, c, t in (0, inf)
                          let x in real
                          given c*x^2 = t
                          given c = a*b
                          claim a*b*x^2 = t
                          proof
                            claim 1   by substitution in given 1
                        """)
                .refuses("""
                        theorem nothing-to-put-in
                          let x, y in real
                          given x < y
                          claim 2*x < 2*y
                          proof
                            claim 1   by substitution in given 1
                        """, "nothing earlier, but what it is applied to, has the form: symbol = expression")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        List<Relation> targets = situation.referenced();
        Map<Expr.Sym, Expr> values = values(situation, targets);
        Map<Expr, Expr> functions = functions(situation, targets);
        if (values.isEmpty() && functions.isEmpty()) {
            return Conclusion.refused("nothing earlier, but what it is applied to, has the form: symbol = expression");
        }
        List<Expr> names = new ArrayList<>(values.keySet());
        names.addAll(functions.keySet());
        UnaryOperator<Expr> put = e -> Exprs.substitute(replaced(e, functions), values);
        NormalForm form = situation.normalForm();
        Relation substituted = claim.map(put);
        if (Implication.holds(form, substituted)) {
            return Conclusion.accepted("an identity with ", names, " put in");
        }
        for (Relation target : targets) {
            if (Implication.rearranges(form, substituted, target.map(put))) {
                return Conclusion.accepted(target, " with ", names, " put in");
            }
        }
        return Conclusion.refused(
                "with ",
                names,
                " put in, ",
                claim,
                " does not follow",
                targets.isEmpty() ? "" : Reason.of(" from ", targets.get(0)));
    }

    /** Below a sum, an infimum, a limit or a derivative the argument is another one, and nothing is put in. */
    private static Expr replaced(Expr e, Map<Expr, Expr> functions) {
        Expr value = functions.get(e);
        if (value != null) {
            return value;
        }
        boolean binds = e instanceof Expr.Formal f && f.kind() != FormalKind.APPLIED;
        return binds || functions.isEmpty() ? e : Exprs.rebuild(e, x -> replaced(x, functions));
    }

    /** Values of unknown functions and sequences at a point, {@code u(t) = expression}. */
    private static Map<Expr, Expr> functions(Situation situation, List<Relation> targets) {
        Map<Expr, Expr> functions = new LinkedHashMap<>();
        for (Relation r : situation.known()) {
            boolean applied = r.left() instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED;
            if (applied && r.op() == Relation.Op.EQ && !targets.contains(r)) {
                functions.putIfAbsent(r.left(), r.right());
            }
        }
        return functions;
    }

    /** Values for symbols, closed under themselves: none holds a symbol that has a value. */
    private static Map<Expr.Sym, Expr> values(Situation situation, List<Relation> targets) {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        for (Relation r : situation.known()) {
            if (r.op() != Relation.Op.EQ || targets.contains(r) || !(r.left() instanceof Expr.Sym symbol)) {
                continue;
            }
            Expr value = Exprs.substitute(r.right(), values);
            if (!Exprs.contains(value, symbol) && !values.containsKey(symbol)) {
                values.replaceAll((s, v) -> Exprs.substitute(v, Map.of(symbol, value)));
                values.put(symbol, value);
            }
        }
        return values;
    }
}
