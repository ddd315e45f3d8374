package org.majorant.prove.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Derivative;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Rules;

/**
 * {@code e[k] <= R(k) by induction for k from RECURSION}: for all {@code k} from the lower end {@code k0} of its domain on, where
 * {@code RECURSION} says {@code e[j + 1] <= g(e[j], j)} for all {@code j}. The claim may also be {@code for all k in D: …}.
 *
 * <p>Side conditions: {@code e[k0] <= R(k0)}; {@code g} does not fall in its first argument; {@code g(R(k), k) <= R(k + 1)}; the
 * recursion covers every {@code k}; no hypothesis speaks of {@code k}. Each follows from what is known, or is a step before.
 */
public final class InductionRule implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.INDUCTION)
                .proves("a bound of a sequence for all indices")
                .needs(
                        "`RECURSION` says `e[j + 1] <= g(e[j], j)` for all j, among them every k; the step says `e[k] <= "
                                + "R(k)`, or that for all k.",
                        "k is a whole number whose domain has a least element k0; no hypothesis and no condition speaks "
                                + "of it.",
                        "The base `e[k0] <= R(k0)` is known.",
                        "g does not fall in its first argument, and `g(R(k), k) <= R(k + 1)` is known.")
                .accepts("""
                        theorem geometric
                          let k in (0, 1)
                          let j in integer
                          let n in integer [0, inf)
                          let e[j] in real
                          given for all j in integer [0, inf): e[j + 1] <= k*e[j]
                          claim e[n] <= k^n*e[0]
                          proof
                            claim 1   by induction for n from given 1
                        """)
                .refuses("""
                        theorem base-not-known
                          let k in (0, 1)
                          let A in (0, inf)
                          let j in integer
                          let n in integer [0, inf)
                          let e[j] in real
                          given for all j in integer [0, inf): e[j + 1] <= k*e[j]
                          given e[0]^3 <= A^3
                          claim e[n] <= A*k^n
                          proof
                            claim 1   by induction for n from given 1
                        """, "the base is not known: e[0] <= A*k^0")
                .withoutLemma("by Coq's own induction on the natural numbers; there is no single lemma");
    }

    @Override
    public Conclusion check(Situation situation) {
        Formula claim = situation.claim();
        Expr k = situation.values().get("for");
        if (claim instanceof Formula.Quantified q && q.forAll()) {
            claim = q.body();
            k = q.variable();
        }
        if (!(k instanceof Expr.Sym index)
                || !index.domain().integral()
                || index.domain().lower().isInfinite()) {
            return Conclusion.refused("say 'for k', a whole number whose domain has a least element");
        }
        if (!(claim instanceof Formula.Comparison c) || c.chain().size() != 1) {
            return Conclusion.refused("induction proves one inequality e[k] <= …");
        }
        Relation r = c.chain().get(0);
        Relation bound = r.op() == Relation.Op.GE ? r.swapped() : r;
        if (bound.op() != Relation.Op.LE) {
            return Conclusion.refused("induction proves e[k] <= …");
        }
        if (situation.hypothesesMention(List.of(index))
                || situation.conditions().stream().anyMatch(x -> SolvingRule.mentions(x, index))) {
            return Conclusion.refused("a hypothesis speaks of ", index);
        }
        return induction(bound, index, situation);
    }

    private static Conclusion induction(Relation bound, Expr.Sym k, Situation situation) {
        NormalForm form = situation.normalForm();
        Relation base = at(bound, k, Expr.num(k.domain().least().value()));
        if (!Values.follows(form, base, situation)) {
            return Conclusion.refused("the base is not known: ", base);
        }
        Relation next = at(bound, k, Expr.add(k, Expr.ONE));
        Optional<Relation> recursion = recursion(next.left(), k, form, situation);
        if (recursion.isEmpty()) {
            return Conclusion.refused("what is named does not bound ", next.left());
        }
        // Between e[k] and R(k) the right side must not fall: where R(k) may lie outside the range, on all reals.
        Domain range = range(bound.left());
        boolean within = form.outside(bound.right(), range).isEmpty();
        Expr.Sym y = Expr.sym("value of " + bound.left(), within && !range.integral() ? range : Domain.REAL);
        Expr g = replaced(recursion.get().right(), bound.left(), y, form);
        boolean rises = form.missing(Expr.diff(g, y)).isEmpty()
                && form.sign(form.of(Derivative.of(g, y))).isNonNegative();
        if (!rises) {
            return Conclusion.refused(
                    "it is not known that ", recursion.get().right(), " does not fall in ", bound.left());
        }
        Relation step = new Relation(Exprs.substitute(g, Map.of(y, bound.right())), Relation.Op.LE, next.right());
        return Values.follows(form, step, situation)
                ? Conclusion.accepted("base and step")
                : Conclusion.refused("the step is not known: ", step);
    }

    private static Relation at(Relation r, Expr.Sym k, Expr value) {
        return r.map(e -> Exprs.substitute(e, Map.of(k, value)));
    }

    private static Domain range(Expr e) {
        return e instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED ? f.range() : Domain.REAL;
    }

    /** The named recursion as {@code next <= …}, at the index that makes its left side {@code next}. */
    private static Optional<Relation> recursion(Expr next, Expr.Sym k, NormalForm form, Situation situation) {
        for (Fact f : situation.references()) {
            if (!(f.formula() instanceof Formula.Quantified q)
                    || !q.forAll()
                    || !(q.body() instanceof Formula.Comparison c)
                    || !situation.conditions().containsAll(f.conditions())) {
                continue;
            }
            for (Expr j : List.of(k, Expr.add(k, Expr.ONE), Expr.sub(k, Expr.ONE))) {
                Relation r = c.chain().get(0).map(e -> Exprs.substitute(e, Map.of(q.variable(), j)));
                boolean upper = r.op() == Relation.Op.LE || r.op() == Relation.Op.LT || r.op() == Relation.Op.EQ;
                if (c.chain().size() == 1
                        && upper
                        && form.equal(r.left(), next)
                        && Values.outside(form, q.variable(), j).isEmpty()) {
                    return Optional.of(r);
                }
            }
        }
        return Optional.empty();
    }

    /** The expression with every part equal to {@code old} replaced, below no binder of one of its symbols. */
    private static Expr replaced(Expr e, Expr old, Expr by, NormalForm form) {
        boolean sameKind = e == old
                || e instanceof Expr.Formal f
                        && old instanceof Expr.Formal o
                        && f.kind() == o.kind()
                        && f.kind() == FormalKind.APPLIED
                        && f.name().equals(o.name())
                        && form.equal(e, old);
        boolean other = Exprs.boundBy(e).stream().anyMatch(s -> Exprs.contains(old, s));
        return sameKind ? by : other ? e : Exprs.rebuild(e, x -> replaced(x, old, by, form));
    }
}
