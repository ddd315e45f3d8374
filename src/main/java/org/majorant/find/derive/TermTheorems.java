package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.order.Parameters;

/** What holds of the terms of the risk whatever the cost: isolated laws, thresholds between terms, the largest term. */
final class TermTheorems implements TheoremFamily {
    private static final Parameters P = new Parameters(List.of());

    private final LawParts law;
    private final FreshNames names;
    private final Algebra algebra;

    TermTheorems(LawParts law, FreshNames names, Algebra algebra) {
        this.law = law;
        this.names = names;
        this.algebra = algebra;
    }

    @Override
    public List<TheoremText> theorems() {
        List<TheoremText> all = new ArrayList<>();
        if (law.terms().size() > 1) {
            all.add(isolatedLaws());
            all.add(isolatedLimits());
            all.add(thresholds());
            all.add(largestTerm());
        } else if (law.constant() != Expr.ZERO) {
            all.add(isolatedLimits());
        }
        return all;
    }

    private TheoremText isolatedLaws() {
        TheoremText t = new TheoremText("isolated-laws", "Isolated laws {#isolated-laws}").given("risk");
        for (int i = 0; i < law.terms().size(); i++) {
            Expr term = law.terms().get(i);
            t.claim("law_of_" + law.resources().get(i), law.risk() + " > " + law.withConstant(term));
        }
        for (int i = 0; i < law.terms().size(); i++) {
            Expr alone = law.withConstant(law.terms().get(i));
            t.step(
                    "rest_" + law.resources().get(i) + ": " + Expr.sub(law.risk(), alone) + " = " + law.others(i),
                    "rearranging risk");
            t.step("claim law_of_" + law.resources().get(i), "positivity");
        }
        return t;
    }

    private TheoremText isolatedLimits() {
        Expr v = names.of("V");
        TheoremText t = new TheoremText("isolated-limits", "Isolated laws as limits {#isolated-limits}")
                .let(v, law.withConstant(law.excess()));
        for (int i = 0; i < law.terms().size(); i++) {
            List<Expr.Sym> rest = new ArrayList<>(law.resources());
            Expr.Sym own = rest.remove(i);
            if (!rest.isEmpty()) {
                String far = rest.stream().map(r -> r + " -> inf").collect(Collectors.joining(", "));
                t.claim(
                        "limit_of_" + own,
                        "lim(" + v + ", " + far + ") = "
                                + law.withConstant(law.terms().get(i)),
                        "order");
            }
        }
        if (law.constant() != Expr.ZERO) {
            String far = law.resources().stream().map(r -> r + " -> inf").collect(Collectors.joining(", "));
            t.claim("floor", "lim(" + v + ", " + far + ") = " + law.constant(), "order");
        }
        return t;
    }

    /** For each pair the resource at which the two terms change places. */
    private TheoremText thresholds() {
        TheoremText t = new TheoremText("thresholds", "Where two terms change places {#thresholds}");
        List<String> open = new ArrayList<>();
        for (int i = 0; i < law.terms().size(); i++) {
            for (int j = i + 1; j < law.terms().size(); j++) {
                // The exponential stands last; a power is easier to resolve for its resource.
                Expr x = law.terms().get(i);
                Expr y = law.terms().get(j);
                Expr.Sym r = law.resources().get(i);
                Optional<Expr> at = algebra.root(
                        "the threshold between " + r + " and " + law.resources().get(j),
                        Relation.eq(x, y),
                        r,
                        List.of());
                if (at.isEmpty()) {
                    open.add(x + " and " + y);
                    continue;
                }
                String pair = r + "_" + law.resources().get(j);
                t.claim("larger_" + pair, x + " >= " + y + " when " + r + " <= " + at.get(), "rearranging condition 1");
                t.claim(
                        "smaller_" + pair,
                        x + " <= " + y + " when " + r + " >= " + at.get(),
                        "rearranging condition 1");
            }
        }
        return t;
    }

    /** The sum lies between the largest term and so many times it as there are terms. */
    private TheoremText largestTerm() {
        Expr v = names.of("V");
        Expr top = names.of("top");
        int n = law.terms().size();
        String list = law.terms().stream().map(Expr::toString).collect(Collectors.joining(", "));
        TheoremText t = new TheoremText("largest-term", "The largest term is the risk up to a factor {#largest-term}")
                .let(v, law.excess())
                .let(top, "max(" + list + ")")
                .claim("above", top + " < " + v)
                .claim("below", v + " <= " + n + "*" + top);
        List<String> low = new ArrayList<>();
        List<String> high = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Expr.Sym r = law.resources().get(i);
            t.step("less_" + r + ": " + law.terms().get(i) + " < " + v, "positivity");
            low.add("less_" + r);
        }
        t.step("claim above", "extremes of " + String.join(", ", low));
        for (int i = 0; i < n; i++) {
            Expr.Sym r = law.resources().get(i);
            t.step("most_" + r + ": " + law.terms().get(i) + " <= " + top, "extremes");
            high.add("most_" + r);
        }
        return t.step("claim below", "adding " + String.join(", ", high));
    }
}
