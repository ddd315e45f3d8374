package org.majorant.report.regime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.PlanFormulas;
import org.majorant.find.PlanFormulas.Resource;
import org.majorant.find.PlanFormulas.Way;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Holds each formula of the page against the theorems derived from the laws: it counts as proved when the normal form shows that
 * it is the formula of a theorem, for all values in the domains. What is not shown is called evaluated only.
 */
final class ProvedFormulas {
    private static final String NOT_SHOWN = "no derived theorem was shown to say it";

    private final PlanFormulas plan;
    private final Relation cost;
    private final DerivedFormulas derived;
    private final Map<Expr.Sym, Expr> plain = new LinkedHashMap<>();
    private final Map<Expr.Sym, Expr> mu;

    /**
     * @param cost the law of the cost, the budget on its left
     * @param derived what {@code derive} proves of the laws; empty where they are outside its class
     */
    ProvedFormulas(PlanFormulas plan, Relation cost, Optional<Theory> derived) {
        this.plan = plan;
        this.cost = cost;
        this.derived = new DerivedFormulas(derived);
        plan.resources().forEach(r -> plain.put(r.log(), Expr.log(r.symbol())));
        plain.put(plan.logBudget(), Expr.log(cost.left()));
        mu = this.derived.assigned("best-allocation");
    }

    List<FormulaGround> all(Relation risk) {
        List<FormulaGround> all = new ArrayList<>();
        all.add(law(risk));
        for (int i = 0; i < plan.resources().size(); i++) {
            for (int j = i + 1; j < plan.resources().size(); j++) {
                all.add(boundary(i, j));
            }
        }
        all.add(balanced());
        all.add(localExponent());
        all.add(elasticities());
        plan.optimum().forEach(w -> all.add(optimum(w)));
        all.add(evaluated("local exponent of the exact optimum", NOT_SHOWN));
        all.add(evaluated("cuts and regimes along the budget", "drawn from the formulas above at many points"));
        return all;
    }

    /** The conditions of a case in the constants and the budget. */
    private List<Relation> conditions(Way way) {
        return way.when().stream()
                .map(r -> r.map(e -> Exprs.substitute(e, plain)))
                .toList();
    }

    /** An expression in logarithms as one in the resources and the budget. */
    private Expr value(Expr log) {
        return Expr.exp(Exprs.substitute(log, plain));
    }

    private static boolean equal(Expr x, Expr y, List<Relation> given) {
        try {
            return x == y || NormalForm.assuming(given).equal(x, y);
        } catch (UndecidedException undecided) {
            return false;
        }
    }

    private static boolean equal(Expr x, Expr y) {
        return equal(x, y, List.of());
    }

    private static boolean same(Optional<Expr> x, Expr y) {
        return x.isPresent() && equal(x.get(), y);
    }

    private FormulaGround evaluated(String formula, String why) {
        return new FormulaGround(formula, FormulaGround.Kind.EVALUATED, List.of(), why);
    }

    private FormulaGround ground(String formula, boolean shown, String words, String... ids) {
        List<Theorem> used =
                Stream.of(ids).flatMap(id -> derived.theorem(id).stream()).toList();
        return shown && used.size() == ids.length
                ? new FormulaGround(formula, FormulaGround.Kind.PROVED, used, words)
                : evaluated(formula, NOT_SHOWN);
    }

    /** The terms add up to the risk, and what the budget leaves of a resource spends the budget. */
    private FormulaGround law(Relation risk) {
        Expr sum = plan.irreducible();
        boolean solved = true;
        for (int i = 0; i < plan.resources().size(); i++) {
            Resource r = plan.resources().get(i);
            sum = Expr.add(sum, value(r.logTerm()));
            Expr spent = Exprs.substitute(cost.right(), Map.of(r.symbol(), value(plan.rest(i))));
            solved &= equal(spent, cost.left());
        }
        solved &= equal(value(plan.logCost()), cost.right());
        boolean shown = solved && equal(sum, risk.right());
        String formula = "terms of the risk, cost, what a budget leaves";
        return shown
                ? new FormulaGround(
                        formula, FormulaGround.Kind.LAW, List.of(), "the laws of the theory, which are taken over")
                : evaluated(formula, "not shown to be the laws of the theory");
    }

    private FormulaGround boundary(int i, int j) {
        Resource x = plan.resources().get(i);
        Resource y = plan.resources().get(j);
        Expr threshold = value(plan.boundary(i, j));
        boolean shown = Stream.of("larger_", "smaller_").allMatch(side -> {
            var claim = derived.claim("thresholds", side + x.symbol() + "_" + y.symbol());
            var terms = claim.flatMap(c -> derived.relation("thresholds", c));
            if (terms.isEmpty() || claim.get().conditions().size() != 1) {
                return false;
            }
            Relation.Op op = side.equals("larger_") ? Relation.Op.GE : Relation.Op.LE;
            Relation when = claim.get().conditions().get(0);
            return terms.get().op() == op
                    && equal(terms.get().left(), value(x.logTerm()))
                    && equal(terms.get().right(), value(y.logTerm()))
                    && when.left() == x.symbol()
                    && when.op() == op.swapped()
                    && equal(when.right(), threshold);
        });
        shown &= y.exponential()
                || equal(Exprs.substitute(threshold, Map.of(y.symbol(), value(plan.boundary(j, i)))), x.symbol());
        return ground(
                "boundary between " + x.symbol() + " and " + y.symbol() + ": the two terms are equal",
                shown,
                "the curve is the threshold of the theorem",
                "thresholds");
    }

    private FormulaGround balanced() {
        Map<Expr.Sym, Expr> given = derived.assigned("balanced-allocation");
        boolean alone = plan.balanced().how().startsWith("all to");
        if (alone) {
            Expr least = risk(plan.balanced());
            return ground(
                    "allocation, all to one resource",
                    same(derived.right("exact", "value"), least),
                    "the value of the" + " theorem",
                    "exact");
        }
        return ground(
                "balanced allocation",
                allocates(plan.balanced(), given),
                "each resource as in the theorem, which says" + " that it spends the budget and makes the terms equal",
                "balanced-allocation");
    }

    private boolean allocates(Way way, Map<Expr.Sym, Expr> given) {
        for (int i = 0; i < plan.resources().size(); i++) {
            Expr wanted = given.get(plan.resources().get(i).symbol());
            if (wanted == null || !equal(value(way.logs().get(i)), wanted, conditions(way))) {
                return false;
            }
        }
        return true;
    }

    /** The sum of the terms at an allocation, in the constants and the budget. */
    private Expr risk(Way way) {
        Expr sum = Expr.ZERO;
        for (int i = 0; i < plan.resources().size(); i++) {
            Resource r = plan.resources().get(i);
            sum = Expr.add(
                    sum,
                    value(Exprs.substitute(
                            r.logTerm(), Map.of(r.log(), way.logs().get(i)))));
        }
        return sum;
    }

    private FormulaGround localExponent() {
        Expr local = Exprs.substitute(plan.balanced().localExponent(), plain);
        return ground(
                "local exponent of the balanced allocation",
                same(derived.right("local-exponent", "identity"), local),
                "the right side of its identity",
                "local-exponent");
    }

    private FormulaGround elasticities() {
        Expr sum = Expr.ZERO;
        for (Resource r : plan.resources()) {
            sum = Expr.add(sum, value(r.logTerm()));
        }
        boolean shown = true;
        for (Resource r : plan.resources()) {
            Expr share = Expr.div(Exprs.substitute(r.gain(), plain), sum);
            shown &= same(derived.right("elasticities", "of_" + r.symbol()), share);
        }
        return ground("elasticities, best next unit", shown, "the right sides of its identities", "elasticities");
    }

    /** Of the cases with an exponential term the conditions are not compared with those of the theorems, so they are not called proved. */
    private FormulaGround optimum(Way way) {
        String name = "exact optimum, " + caseName(way);
        return switch (way.how()) {
            case "power law" ->
                ground(
                        name,
                        allocates(way, mu)
                                && derived.right("best-allocation", "risk").equals(derived.right("optimum", "value")),
                        "each resource as in the first, whose risk the second shows to be the least",
                        "best-allocation",
                        "optimum");
            case "W0", "Wm1", "log", "do not train" ->
                evaluated(name, "its conditions are not compared with those of the theorems that derive writes");
            default -> balanced();
        };
    }

    private static String caseName(Way way) {
        String how = way.how().equals("Wm1") ? "lower branch, Wm1" : way.how();
        return how.equals("W0") ? "principal branch, W0" : how;
    }
}
