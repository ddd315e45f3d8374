package org.majorant.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.find.Allocation;
import org.majorant.find.ExponentProgramme;
import org.majorant.find.LinearProgramme;
import org.majorant.find.Planner;

/** A plan as text and as fields for JSON. Numbers are shown with six digits; the JSON has them all. */
public final class PlanText {
    private static final double LN10 = StrictMath.log(10);

    private final String theory;
    private final String compute;
    private final Relation risk;
    private final Relation cost;
    private final Planner planner;
    private final Map<String, Allocation> plans;
    private final Optional<ExponentProgramme> exponents;

    /** @param plans allocations by name: {@code balanced}, {@code optimum}, and {@code now} where it is given */
    public PlanText(
            String theory,
            String compute,
            Relation risk,
            Relation cost,
            Planner planner,
            Map<String, Allocation> plans,
            Optional<ExponentProgramme> exponents) {
        this.theory = theory;
        this.compute = compute;
        this.risk = risk;
        this.cost = cost;
        this.planner = planner;
        this.plans = plans;
        this.exponents = exponents;
    }

    /** One line an allocation. */
    public String brief() {
        return plans.entrySet().stream()
                .map(e -> e.getKey() + " " + number(e.getValue().risk()) + " " + resources(e.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    public String text() {
        StringBuilder out = new StringBuilder();
        out.append("plan of ")
                .append(theory)
                .append(", budget ")
                .append(compute)
                .append('\n');
        out.append("  ").append(risk).append('\n').append("  ").append(cost).append('\n');
        if (!planner.free().isEmpty()) {
            out.append("  costs nothing, so as much as one likes: ")
                    .append(String.join(", ", planner.free()))
                    .append('\n');
        }
        plans.forEach((name, a) -> allocation(name, a, out));
        boolean given = plans.containsKey("now");
        List<String> limits = plans.get(given ? "now" : "optimum").bottlenecks();
        out.append("regime    ").append(given ? "now" : "at the optimum").append(" limited by ");
        out.append(limits.stream().map(r -> r + regime(r)).collect(Collectors.joining(", ")))
                .append(limits.size() > 1 ? " alike\n" : "\n");
        Allocation next = plans.get(given ? "now" : "balanced");
        out.append("next unit of compute, from ")
                .append(given ? "now" : "the balanced allocation")
                .append(": ");
        out.append(String.join(", ", next.bestNext()))
                .append(next.bestNext().size() > 1 ? " alike" : "")
                .append(" (elasticity over cost: ")
                .append(pairs(next.perCost()))
                .append(")\n");
        exponents.ifPresent(e -> exponents(e, out));
        if (planner.irreducible() != 0) {
            out.append("irreducible  ").append(number(planner.irreducible())).append(" besides\n");
        }
        return out.toString();
    }

    private void allocation(String name, Allocation a, StringBuilder out) {
        out.append(String.format(Locale.ROOT, "%-9s risk %s  (%s)%n", name, number(a.risk()), formula(a)));
        out.append("          ").append(resources(a)).append('\n');
        out.append("          terms: ").append(pairs(a.terms())).append('\n');
        if (!Double.isNaN(a.localExponent())) {
            out.append("          local exponent ").append(number(a.localExponent()));
            out.append(Double.isFinite(planner.exponent()) ? " of at most " + number(planner.exponent()) : "")
                    .append('\n');
        } else {
            double log = planner.logCost(a.logResources());
            out.append("          costs ").append(power(log)).append('\n');
        }
    }

    private static void exponents(ExponentProgramme e, StringBuilder out) {
        LinearProgramme.Optimum o = e.programme().solve();
        out.append("exponents of the powers: ")
                .append(Rationals.text(o.value()))
                .append(", with ");
        int i = 1;
        for (String r : e.rates().keySet()) {
            out.append(i == 1 ? "" : ", ")
                    .append(r)
                    .append(" as C^")
                    .append(parenthesised(o.point().get(i++)));
        }
        out.append("; multipliers ");
        out.append(o.multipliers().stream().map(Rationals::text).collect(Collectors.joining(", ")));
        out.append(e.programme().isProvedBy(o) ? " (checked)\n" : " (NOT CONFIRMED)\n");
        e.regimes().forEach(r -> out.append("          ").append(r).append('\n'));
    }

    private static String parenthesised(BigFraction x) {
        String text = Rationals.text(x);
        return text.matches("[0-9]+") ? text : "(" + text + ")";
    }

    private static String formula(Allocation a) {
        return switch (a.how()) {
            case "do not train" -> "do not train: the infimum is at the edge, with all to the others and no time";
            case "W0" -> "principal branch, W0";
            case "Wm1" -> "lower branch, Wm1";
            case "log" -> "logarithm: the two branches meet";
            default -> a.how();
        };
    }

    /** The names of the regimes, for a law in model size M, data N and time T. */
    private String regime(String resource) {
        if (!planner.resources().equals(List.of("M", "N", "T"))) {
            return "";
        }
        return switch (resource) {
            case "M" -> " (model-limited)";
            case "N" -> " (data-limited)";
            default -> " (compute-starved)";
        };
    }

    private static String resources(Allocation a) {
        return a.logResources().entrySet().stream()
                .map(e -> e.getKey() + " = " + power(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String pairs(Map<String, Double> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + " " + number(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** {@code exp(log)}, beyond the range of doubles as well. */
    private static String power(double log) {
        if (Double.isInfinite(log)) {
            return log > 0 ? "inf" : "0";
        }
        double decades = log / LN10;
        if (Math.abs(decades) < 300) {
            return number(StrictMath.exp(log));
        }
        long whole = (long) Math.floor(decades);
        return String.format(Locale.ROOT, "%.5fe%d", StrictMath.exp((decades - whole) * LN10), whole);
    }

    private static String number(double x) {
        return Double.isInfinite(x) ? x > 0 ? "inf" : "-inf" : String.format(Locale.ROOT, "%.6g", x);
    }

    /** The allocations side by side: a row a quantity, its name first; the head names the allocations. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(plans.keySet());
        rows.add(head);
        for (String r : planner.resources()) {
            rows.add(row(r, a -> power(a.logResources().get(r))));
        }
        rows.add(row("risk", a -> number(a.risk())));
        for (String r : planner.resources()) {
            rows.add(row("term of " + r, a -> number(a.terms().get(r))));
        }
        rows.add(row("formula", PlanText::formula));
        rows.add(row("local exponent", a -> Double.isNaN(a.localExponent()) ? "–" : number(a.localExponent())));
        return rows;
    }

    private List<String> row(String name, Function<Allocation, String> value) {
        List<String> row = new ArrayList<>(List.of(name));
        plans.values().forEach(a -> row.add(value.apply(a)));
        return row;
    }

    /** For JSON: names in order; infinite values as null. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("theory", theory);
        fields.put("compute", compute);
        fields.put("risk", risk.toString());
        fields.put("cost", cost.toString());
        fields.put("exponent", finite(planner.exponent()));
        exponents.ifPresent(e -> {
            LinearProgramme.Optimum o = e.programme().solve();
            fields.put("exponent_of_powers", Rationals.text(o.value()));
            fields.put(
                    "multipliers", o.multipliers().stream().map(Rationals::text).toList());
            fields.put("regimes", e.regimes().stream().map(Object::toString).toList());
        });
        fields.put("irreducible", planner.irreducible());
        fields.put("free", List.copyOf(planner.free()));
        plans.forEach((name, a) -> fields.put(name, fields(a)));
        return fields;
    }

    private static Map<String, Object> fields(Allocation a) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("formula", a.how());
        fields.put("risk", a.risk());
        fields.put("resources", resourceFields(a));
        fields.put("terms", mapped(a.terms()));
        fields.put("bottleneck", first(a.bottlenecks()));
        fields.put("bottlenecks", a.bottlenecks());
        fields.put("elasticity_per_cost", mapped(a.perCost()));
        fields.put("best_next", first(a.bestNext()));
        fields.put("best_next_alike", a.bestNext());
        fields.put("local_exponent", finite(a.localExponent()));
        return fields;
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.get(0);
    }

    private static Map<String, Object> mapped(Map<String, Double> values) {
        Map<String, Object> out = new LinkedHashMap<>();
        values.forEach((k, v) -> out.put(k, finite(v)));
        return out;
    }

    /** Resources as numbers; one beyond the doubles as text, an infinite one as null. */
    private static Map<String, Object> resourceFields(Allocation a) {
        Map<String, Object> out = new LinkedHashMap<>();
        a.logResources().forEach((k, log) -> {
            double x = StrictMath.exp(log);
            boolean beyond = !Double.isInfinite(log) && (x == 0 || Double.isInfinite(x));
            out.put(k, beyond ? power(log) : finite(x));
        });
        return out;
    }

    private static Double finite(double x) {
        return Double.isInfinite(x) || Double.isNaN(x) ? null : x;
    }
}
