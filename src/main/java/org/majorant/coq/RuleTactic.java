package org.majorant.coq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.theorem.Step;

/**
 * The tactic of {@code RuleSteps.v} that applies the lemma of a step's rule, with the values that the step names. It decides nothing:
 * one that does not fit leaves the goal to the search.
 */
final class RuleTactic {
    private static final Map<String, String> PLAIN = Map.of(
            "order", "by_rule_order",
            "differentiation", "by_rule_differentiation",
            "enclosure", "by_rule_differentiation",
            "induction", "by_rule_induction",
            "Gronwall", "by_rule_groenwall",
            "cases", "by_rule_cases",
            "infimum", "by_rule_infimum",
            "monotonicity", "by_rule_monotonicity");

    private static final String ALGEBRA = "by_rule_algebra";

    private RuleTactic() {}

    /**
     * @param expansion puts abbreviations in
     * @param names the Coq names of the symbols
     */
    static String of(Step step, UnaryOperator<Expr> expansion, Map<String, String> names) {
        Map<String, String> values = new TreeMap<>();
        try {
            step.values().forEach((k, e) -> values.put(k, new CoqTerm(names, false).of(expansion.apply(e))));
        } catch (NotExportedException e) {
            return ALGEBRA;
        }
        String named = switch (step.rule()) {
            case "AM-GM" -> means(values);
            case "tangent" -> tangent(values);
            case "monotonicity" -> applied("by_points", values, List.of("low", "high"));
            case "instance" -> applied("by_instance" + values.size(), values, List.copyOf(values.keySet()));
            case "infimum" ->
                values.isEmpty() ? "" : applied("by_infimum_at" + values.size(), values, List.copyOf(values.keySet()));
            default -> "";
        };
        return named.isEmpty() ? PLAIN.getOrDefault(step.rule(), ALGEBRA) : named;
    }

    private static String means(Map<String, String> values) {
        List<String> weights = new ArrayList<>();
        for (int i = 1; values.containsKey("w" + i); i++) {
            weights.add("w" + i);
        }
        return weights.size() == 2 || weights.size() == 3 ? applied("by_am_gm" + weights.size(), values, weights) : "";
    }

    private static String tangent(Map<String, String> values) {
        return values.containsKey("exp")
                ? applied("by_tangent_exp", values, List.of("exp", "at"))
                : applied("by_tangent_ln", values, List.of("log", "at"));
    }

    /** Empty where a value is missing. */
    private static String applied(String tactic, Map<String, String> values, List<String> order) {
        if (!values.keySet().containsAll(order)) {
            return "";
        }
        StringBuilder out = new StringBuilder(tactic);
        order.forEach(k -> out.append(" (").append(values.get(k)).append(')'));
        return out.toString();
    }
}
