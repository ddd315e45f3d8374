package org.majorant.serve.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.majorant.prove.rule.Rule;
import org.majorant.prove.rule.RuleCard;
import org.majorant.prove.rule.RuleTable;
import org.majorant.text.DidYouMean;

/** {@code rules}: the reference of the rules, whole, of one rule, or of those for a shape of goal. */
final class RulesTool {
    private static final Map<Pattern, List<String>> SHAPES = shapes();

    private RulesTool() {}

    /** What in a goal asks for which rules, the most telling first. */
    private static Map<Pattern, List<String>> shapes() {
        Map<Pattern, List<String>> m = new LinkedHashMap<>();
        m.put(Pattern.compile("\\broots\\b"), List.of("pieces"));
        m.put(Pattern.compile("\\b(increasing|decreasing)\\b"), List.of("differentiation", "monotonicity"));
        m.put(Pattern.compile("\\binf\\s*\\{"), List.of("infimum", "unimodality", "AM-GM"));
        m.put(Pattern.compile("\\blim\\s*\\(|\\b(Theta|Omega|O|o)\\s*\\(|~"), List.of("order", "theorem"));
        m.put(Pattern.compile("\\bdiff\\s*\\("), List.of("differentiation", "Gronwall", "normal form"));
        m.put(Pattern.compile("\\[[^\\]]*\\]"), List.of("induction", "instance", "theorem"));
        m.put(Pattern.compile("\\b(max|min)\\s*\\("), List.of("extremes", "cases"));
        m.put(
                Pattern.compile("<|>"),
                List.of(
                        "positivity",
                        "rearranging",
                        "adding",
                        "multiplying",
                        "monotonicity",
                        "tangent",
                        "AM-GM",
                        "substitution",
                        "cases",
                        "contradiction",
                        "enclosure"));
        m.put(
                Pattern.compile("="),
                List.of("normal form", "substitution", "rearranging", "solving", "Lambert inversion", "cases"));
        return m;
    }

    static Tool tool() {
        return new Tool(
                "rules",
                "The rules of written proofs: all by name, one with its needs and examples, or those for the shape of a goal.",
                Schemas.closed(Schemas.properties(
                        "goal", Schemas.text("a statement, such as 'x^2 + 1 > x'"),
                        "name", Schemas.text("of one rule, such as 'positivity'"))),
                Schemas.answer("rules", Schemas.list(Map.of("type", "object"), "name, form, proves, needs, examples")),
                (a, stop) -> a.has("name") ? one(a.text("name")) : a.has("goal") ? forGoal(a.text("goal")) : all());
    }

    private static Map<String, Object> answer(List<Map<String, Object>> rules) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("status", "answered");
        m.put("rules", rules);
        return m;
    }

    private static Map<String, Object> all() {
        // Lists are cut at some length: two texts hold what a list of 27 could not.
        StringBuilder names = new StringBuilder();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Rule r : RuleTable.all()) {
            names.append(names.length() == 0 ? "" : ", ")
                    .append(r.card().syntax().name());
        }
        rows.add(Map.of("name", names.toString()));
        Map<String, Object> m = answer(rows);
        m.put("message", "ask with a name for one rule, with a goal for those that may prove it");
        return m;
    }

    private static Map<String, Object> one(String name) {
        Optional<RuleCard> found = card(name);
        if (found.isEmpty()) {
            List<String> known =
                    RuleTable.all().stream().map(r -> r.card().syntax().name()).toList();
            throw new BadArgumentException("there is no rule '" + name + "'; "
                    + DidYouMean.hint(name, known, "there are " + String.join(", ", known)));
        }
        RuleCard c = found.get();
        Map<String, Object> m = row(c);
        m.put("accepted", c.accepted());
        if (!c.refused().isEmpty()) {
            m.put("refused", c.refused());
            m.put("refused_because", c.reason());
        }
        return answer(List.of(m));
    }

    private static Map<String, Object> forGoal(String goal) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        SHAPES.forEach((shape, rules) -> {
            if (shape.matcher(goal).find()) {
                rules.stream().filter(r -> !names.contains(r)).forEach(names::add);
            }
        });
        if (names.isEmpty()) {
            throw new BadArgumentException("'" + goal + "' has the shape of no statement: a goal compares, orders or"
                    + " bounds, such as 'x^2 + 1 > x'");
        }
        names.forEach(n -> card(n).ifPresent(c -> rows.add(row(c))));
        return answer(rows);
    }

    private static Optional<RuleCard> card(String name) {
        return RuleTable.all().stream()
                .map(Rule::card)
                .filter(c -> c.syntax().name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Map<String, Object> row(RuleCard c) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("name", c.syntax().name());
        m.put("form", c.syntax().form());
        m.put("proves", c.proves());
        m.put("needs", c.needs());
        return m;
    }
}
