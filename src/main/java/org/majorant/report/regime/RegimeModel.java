package org.majorant.report.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.find.PlanFormulas;
import org.majorant.find.PlanFormulas.Resource;
import org.majorant.find.PlanFormulas.Way;

/** The formulas of a plan as the JavaScript object {@code model}, with what the page must know of their symbols. */
final class RegimeModel {
    private static final double COEFFICIENT_DECADES = 2;
    private static final double EXPONENT_DECADES = 0.5;

    private final PlanFormulas plan;
    private final Map<String, BigFraction> values;
    private final List<Expr.Sym> inputs;

    RegimeModel(PlanFormulas plan, Map<String, BigFraction> values) {
        this.plan = plan;
        this.values = values;
        inputs = new ArrayList<>(plan.constants());
        inputs.add(plan.logBudget());
        plan.resources().forEach(r -> inputs.add(r.log()));
    }

    /**
     * The object as a declaration.
     *
     * @param budget the name of the budget
     * @param compute its value, as the page shows it
     */
    String script(String budget, String compute) {
        List<Resource> resources = plan.resources();
        StringBuilder out = new StringBuilder("const model = {\n");
        field(out, "budget", "{name: " + quoted(budget) + ", value: " + quoted(compute) + "}");
        field(
                out,
                "constants",
                list(plan.constants().stream().map(this::constant).toList()));
        field(
                out,
                "resources",
                list(resources.stream().map(r -> quoted(r.symbol().name())).toList()));
        field(
                out,
                "exponential",
                String.valueOf(resources.get(resources.size() - 1).exponential()));
        field(out, "balancedHow", quoted(plan.balanced().how()));
        field(out, "balanced", way(plan.balanced()));
        field(out, "optimum", list(plan.optimum().stream().map(this::branch).toList()));
        field(
                out,
                "terms",
                values(resources.stream().map(r -> Expr.exp(r.logTerm())).toList()));
        field(out, "gains", values(resources.stream().map(Resource::gain).toList()));
        List<Expr> perCost =
                resources.stream().map(r -> Expr.div(r.gain(), r.cost())).toList();
        field(out, "gainsPerCost", values(perCost));
        field(out, "logCost", values(List.of(plan.logCost())));
        field(out, "irreducible", values(List.of(plan.irreducible())));
        field(out, "positive", values(plan.positive()));
        field(
                out,
                "positiveWords",
                list(plan.positive().stream().map(e -> quoted(e.toString())).toList()));
        List<String> rests = new ArrayList<>();
        List<String> boundaries = new ArrayList<>();
        List<String> inverse = new ArrayList<>();
        for (int i = 0; i < resources.size(); i++) {
            rests.add(values(List.of(plan.rest(i))));
            for (int j = i + 1; j < resources.size(); j++) {
                String pair = "{first: " + i + ", second: " + j + ", at: ";
                boundaries.add(pair + values(List.of(plan.boundary(i, j))) + "}");
                inverse.add(pair + values(List.of(plan.boundary(j, i))) + "}");
            }
        }
        field(out, "rest", list(rests));
        field(out, "boundaries", list(boundaries));
        field(out, "inverse", list(inverse));
        return out.append("};\n").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(": ").append(value).append(",\n");
    }

    private static String list(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    private String values(List<Expr> results) {
        return ScriptProgram.values(inputs, results);
    }

    private String way(Way way) {
        List<Expr> results = new ArrayList<>(way.logs());
        results.add(way.localExponent());
        return values(results);
    }

    private String branch(Way way) {
        return "{how: " + quoted(way.how()) + ", edge: " + way.isEdge() + ",\n  when: "
                + ScriptProgram.allHold(inputs, way.when()) + ",\n  at: " + way(way) + "}";
    }

    private String constant(Expr.Sym s) {
        Domain d = s.domain();
        double value = values.get(s.name()).doubleValue();
        boolean exponent = isExponent(plan, s);
        return "{name: " + quoted(s.name()) + ", value: " + ScriptProgram.number(value) + ", decades: "
                + (exponent ? EXPONENT_DECADES : COEFFICIENT_DECADES) + ", domain: " + quoted(d.toString())
                + ", low: " + end(d.lower(), Double.NEGATIVE_INFINITY) + ", lowClosed: "
                + d.lower().closed()
                + ", high: " + end(d.upper(), Double.POSITIVE_INFINITY) + ", highClosed: "
                + d.upper().closed()
                + ", whole: " + d.integral() + "}";
    }

    /** Whether a constant stands in an exponent of the law or of the cost, where a small change is large. */
    static boolean isExponent(PlanFormulas plan, Expr.Sym s) {
        return plan.resources().stream()
                .anyMatch(r -> Exprs.contains(r.cost(), s) || !r.exponential() && Exprs.contains(r.rate(), s));
    }

    private static String end(Domain.End end, double infinite) {
        return ScriptProgram.number(end.isInfinite() ? infinite : end.value().doubleValue());
    }

    /** A string literal of printable ASCII in which no markup can begin or end. */
    static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' || "\"'\\<>&`".indexOf(c) >= 0
                        ? String.format("\\u%04x", c)
                        : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
