package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.prove.order.Parameters;

/** Which statements a class of law has: the table of {@code docs/derive.md}. */
final class Statements {
    private Statements() {}

    /** A single exponential: the budget gives the risk. */
    private static TheoremText alone(LawParts law) {
        ExponentialTerm e = law.exponential().orElseThrow();
        Parameters p = new Parameters(List.of());
        Expr time = Spelling.power(p.over(law.budget(), law.unit()), p.over(Expr.ONE, e.cost()));
        return new TheoremText("exact", "The risk at a budget {#exact}")
                .given("cost")
                .step(e.resource() + " = " + time, "solving cost")
                .claim("value", e.term() + " = " + e.at(time), "substitution");
    }

    /**
     * The theorems of a law, in an order in which each uses those before it alone.
     *
     * @param open what could not be derived goes here
     */
    static List<TheoremText> of(LawParts law, FreshNames names, Algebra algebra, List<String> open) {
        Balance balance = new Balance(law, names);
        List<TheoremText> all = new ArrayList<>();
        all.addAll(new TermTheorems(law, names, algebra).theorems());
        all.addAll(new ElasticityTheorems(law, names, algebra).theorems());
        if (law.powers().isEmpty()) {
            all.add(alone(law));
            return all;
        }
        law.exponential().ifPresent(e -> {
            if (PowerLemmas.whole(e.cost())) {
                all.addAll(new PowerLemmas(names).roots(e.cost()));
            }
            all.addAll(new FixedTheorems(law, names).theorems());
        });
        if (law.terms().size() > 1) {
            all.addAll(new BalancedTheorems(balance, algebra).theorems());
        }
        all.addAll(new GrowthTheorems(balance).theorems());
        Elimination elimination = new Elimination(balance, algebra, open);
        all.addAll(elimination.theorems());
        if (law.exponential().isPresent()) {
            all.addAll(new ExponentialOptimum(elimination).theorems());
        }
        return all;
    }
}
