package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** What one more unit of a resource brings: elasticities, the limiting resource and its condition, diminishing returns. */
final class ElasticityTheorems implements TheoremFamily {
    private static final Parameters P = new Parameters(List.of());

    private final LawParts law;
    private final FreshNames names;
    private final Algebra algebra;
    private final Expr v;

    ElasticityTheorems(LawParts law, FreshNames names, Algebra algebra) {
        this.law = law;
        this.names = names;
        this.algebra = algebra;
        this.v = names.of("V");
    }

    @Override
    public List<TheoremText> theorems() {
        List<TheoremText> all = new ArrayList<>();
        all.add(elasticities());
        if (law.terms().size() > 1) {
            for (int i = 0; i < law.terms().size(); i++) {
                TheoremText t = limiting(i);
                if (t != null) {
                    all.add(t);
                }
            }
            all.add(diminishing());
        }
        return all;
    }

    /** {@code a} for a power, {@code T/xi} for an exponential. */
    private Expr factor(int i) {
        return i < law.powers().size()
                ? law.powers().get(i).rate()
                : P.over(law.resources().get(i), law.exponential().orElseThrow().scale());
    }

    private Expr elasticity(int i) {
        return Expr.div(P.times(factor(i), law.terms().get(i)), v);
    }

    private TheoremText elasticities() {
        TheoremText t = new TheoremText("elasticities", "Elasticities {#elasticities}").let(v, law.excess());
        for (int i = 0; i < law.terms().size(); i++) {
            Expr.Sym r = law.resources().get(i);
            algebra.derivative("the elasticity of " + r, law.excess(), r);
            t.claim(
                    "of_" + r,
                    "-(" + r + "/" + v + ")*diff(" + v + ", " + r + ") = " + elasticity(i),
                    "differentiation");
        }
        return t;
    }

    /** Whose term and weight are the largest is the best next. Null where its weight is known not to be. */
    private TheoremText limiting(int i) {
        Expr.Sym own = law.resources().get(i);
        Expr x = law.terms().get(i);
        Expr weight = P.over(factor(i), law.costs().get(i));
        TheoremText t = new TheoremText(
                        "limiting-" + own,
                        "When the next unit of the budget goes to " + own + " {#limiting-" + own + "}")
                .let(v, law.excess());
        t.line("instance " + instance(i));
        for (int j = 0; j < law.terms().size(); j++) {
            if (j == i) {
                continue;
            }
            Expr.Sym r = law.resources().get(j);
            Expr y = law.terms().get(j);
            Expr other = P.over(factor(j), law.costs().get(j));
            Sign known = compare(weight, other);
            if (known.isNegative()) {
                return null;
            }
            boolean given = !known.satisfies(org.majorant.expr.Relation.Op.GE);
            t.given("above_" + r + ": " + x + " >= " + y);
            if (given) {
                t.given("weight_" + r + ": " + weight + " >= " + other);
            }
            Expr wx = P.times(weight, x);
            Expr wy = P.times(weight, y);
            Expr vy = P.times(other, y);
            t.step("more_" + r + ": " + wx + " >= " + wy, "rearranging above_" + r);
            t.step(
                    "dearer_" + r + ": " + wy + " >= " + vy,
                    given ? "rearranging weight_" + r + " with factor := " + y : "positivity");
            t.step("both_" + r + ": " + wx + " >= " + vy, "adding more_" + r + ", dearer_" + r);
            t.claim(
                    "over_" + r,
                    Expr.div(wx, v) + " >= " + Expr.div(vy, v),
                    "rearranging both_" + r + " with factor := 1/" + v);
        }
        return t;
    }

    /** Values at which the hypotheses hold where all symbols but the resources are 1: a proposal, like any other. */
    private String instance(int i) {
        Map<Expr.Sym, Expr> ones = new LinkedHashMap<>();
        Exprs.freeSymbols(law.excess()).forEach(s -> ones.put(s, Expr.ONE));
        law.costs().forEach(c -> Exprs.freeSymbols(c).forEach(s -> ones.put(s, Expr.ONE)));
        law.resources().forEach(ones::remove);
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>(ones);
        boolean exponential = i >= law.powers().size();
        Expr weights = Expr.ZERO;
        Expr others = Expr.ZERO;
        for (PowerTerm p : law.powers()) {
            weights = P.plus(weights, P.over(p.rate(), p.cost()));
            others = P.plus(others, p.coefficient());
        }
        if (exponential) {
            ExponentialTerm e = law.exponential().orElseThrow();
            Expr late = Exprs.substitute(P.times(P.times(e.cost(), e.scale()), weights), ones);
            values.put(e.resource(), late);
            for (PowerTerm p : law.powers()) {
                Expr far = P.over(P.times(Expr.num(2), p.coefficient()), e.at(late));
                values.put(p.resource(), Exprs.substitute(Expr.pow(far, P.over(Expr.ONE, p.rate())), ones));
            }
        } else {
            PowerTerm own = law.powers().get(i);
            law.powers().forEach(p -> values.put(p.resource(), Expr.ONE));
            if (law.exponential().isPresent()) {
                ExponentialTerm e = law.exponential().get();
                others = P.plus(others, e.coefficient());
                Expr half = P.over(P.times(P.times(e.cost(), e.scale()), P.over(own.rate(), own.cost())), Expr.num(2));
                values.put(e.resource(), Exprs.substitute(half, ones));
            }
            values.put(own.resource(), Exprs.substitute(own.at(P.times(Expr.num(2), others)), ones));
        }
        return values.entrySet().stream()
                .map(v -> v.getKey() + " = " + v.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Sign compare(Expr x, Expr y) {
        try {
            return new NormalForm().compare(x, y);
        } catch (UndecidedException unknown) {
            return Sign.UNKNOWN;
        }
    }

    private TheoremText diminishing() {
        TheoremText t =
                new TheoremText("diminishing-returns", "Diminishing returns {#diminishing}").let(v, law.excess());
        for (int i = 0; i < law.terms().size(); i++) {
            Expr.Sym r = law.resources().get(i);
            Expr rest = law.others(i);
            Expr share = Expr.div(rest, law.terms().get(i));
            t.claim(
                    "share_of_" + r,
                    elasticity(i) + " = " + Expr.div(factor(i), Expr.add(Expr.ONE, share)),
                    "normal form");
            t.claim("floor_of_" + r, "lim(" + v + ", " + r + " -> inf) = " + rest, "order");
            t.claim("none_of_" + r, "lim(" + elasticity(i) + ", " + r + " -> inf) = 0", "order");
        }
        return t;
    }
}
