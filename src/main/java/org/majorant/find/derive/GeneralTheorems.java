package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.prove.order.Parameters;

/**
 * What can be said of a law that is outside the class: its terms, whatever they are, are isolated laws where they are known to be
 * positive, the largest of them is the risk up to a factor, and the elasticities are derivatives.
 */
final class GeneralTheorems implements TheoremFamily {
    private static final Parameters P = new Parameters(List.of());

    private final Expr.Sym risk;
    private final List<Expr> terms = new ArrayList<>();
    private final List<Expr> constants = new ArrayList<>();
    private final Set<Expr.Sym> resources;
    private final Expr v;
    private final Expr top;
    private final Algebra algebra;

    /** @param cost the right side of the law cost: what stands in it and in the risk is a resource */
    GeneralTheorems(Expr.Sym risk, Expr value, Expr cost, FreshNames names, Algebra algebra) {
        this.risk = risk;
        this.algebra = algebra;
        this.resources = new LinkedHashSet<>(Exprs.freeSymbols(value));
        resources.retainAll(Exprs.freeSymbols(cost));
        for (Expr t : value instanceof Expr.Add a ? a.terms() : List.of(value)) {
            boolean varies = resources.stream().anyMatch(r -> Exprs.contains(t, r));
            (varies ? terms : constants).add(t);
        }
        this.v = names.of("V");
        this.top = names.of("top");
    }

    @Override
    public List<TheoremText> theorems() {
        List<TheoremText> all = new ArrayList<>();
        if (terms.size() > 1) {
            all.add(isolated());
            all.add(largest());
        }
        if (!terms.isEmpty()) {
            all.add(elasticities());
        }
        return all;
    }

    private Expr with(List<Expr> more) {
        List<Expr> all = new ArrayList<>(constants);
        all.addAll(more);
        return Expr.add(all);
    }

    private List<Expr> others(int i) {
        List<Expr> rest = new ArrayList<>(terms);
        rest.remove(i);
        return rest;
    }

    private TheoremText isolated() {
        TheoremText t = new TheoremText("isolated-laws", "Isolated laws {#isolated-laws}").given("risk");
        for (int i = 0; i < terms.size(); i++) {
            Expr alone = with(List.of(terms.get(i)));
            t.claim("law_" + (i + 1), risk + " > " + alone);
            t.step("rest_" + (i + 1) + ": " + Expr.sub(risk, alone) + " = " + Expr.add(others(i)), "rearranging risk");
            t.step("claim law_" + (i + 1), "positivity");
        }
        return t;
    }

    private TheoremText largest() {
        String list = terms.stream().map(Expr::toString).collect(Collectors.joining(", "));
        TheoremText t = new TheoremText("largest-term", "The largest term is the risk up to a factor {#largest-term}")
                .let(v, Expr.add(terms))
                .let(top, "max(" + list + ")")
                .claim("above", top + " < " + v)
                .claim("below", v + " <= " + terms.size() + "*" + top);
        for (int i = 0; i < terms.size(); i++) {
            t.step("less_" + (i + 1) + ": " + terms.get(i) + " < " + v, "positivity");
            t.step("most_" + (i + 1) + ": " + terms.get(i) + " <= " + top, "extremes");
        }
        return t.step("claim above", "extremes of " + labels("less_")).step("claim below", "adding " + labels("most_"));
    }

    private String labels(String prefix) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            all.add(prefix + (i + 1));
        }
        return String.join(", ", all);
    }

    private TheoremText elasticities() {
        Expr sum = Expr.add(terms);
        TheoremText t = new TheoremText("elasticities", "Elasticities {#elasticities}").let(v, sum);
        for (Expr.Sym r : resources) {
            String purpose = "the elasticity of " + r;
            Expr gain = algebra.simplify(purpose, P.negate(P.times(r, algebra.derivative(purpose, sum, r))));
            t.claim(
                    "of_" + r,
                    "-(" + r + "/" + v + ")*diff(" + v + ", " + r + ") = " + Expr.div(gain, v),
                    "differentiation");
        }
        return t;
    }
}
