package org.majorant.serve.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.majorant.api.Assumptions;
import org.majorant.api.Majorant;
import org.majorant.api.Message;
import org.majorant.api.OrderOfGrowth;
import org.majorant.api.Roots;
import org.majorant.api.UnansweredException;
import org.majorant.api.WrongInputException;

/** {@code order}, {@code solve} and {@code eval}, as the commands answer them. */
final class AlgebraTools {
    private AlgebraTools() {}

    private static Map<String, Object> known(Object... more) {
        Map<String, Object> p = Schemas.properties(more);
        p.put("declare", Schemas.texts("'x in (0, 1)'; a name that is not declared is a positive real"));
        p.put("given", Schemas.texts("what is known, such as 'p < q'"));
        return p;
    }

    private static Assumptions assumptions(Arguments a) {
        return new Assumptions(a.texts("declare"), a.texts("given"));
    }

    static Tool order() {
        return new Tool(
                "order",
                "The exact order of growth of an expression, its leading terms and its limit.",
                Schemas.closed(
                        known(
                                "expression", Schemas.text("such as 'C^p*log(C) + C^q'"),
                                "as", Schemas.text("such as 'C -> inf' or 'x -> 0'")),
                        "expression",
                        "as"),
                Schemas.answer("sides", Schemas.list(Map.of("type", "object"), "as, theta, terms, remainder, limit")),
                (a, stop) -> answered(() -> {
                    List<OrderOfGrowth> sides =
                            Majorant.create().order(a.text("expression"), a.text("as"), assumptions(a));
                    List<Map<String, Object>> all = new ArrayList<>();
                    for (OrderOfGrowth o : sides) {
                        Map<String, Object> m = new LinkedHashMap<>();
                        m.put("as", o.as());
                        m.put("theta", o.theta());
                        m.put("terms", o.terms());
                        m.put("remainder", o.remainder());
                        m.put("limit", o.limit());
                        all.add(m);
                    }
                    return Map.of("sides", all);
                }));
    }

    static Tool solve() {
        return new Tool(
                "solve",
                "All roots of an equation in closed form, Lambert W included, each with its conditions.",
                Schemas.closed(
                        known(
                                "equation", Schemas.text("such as 'x*exp(-x) = c'"),
                                "for", Schemas.text("the symbol; a positive real unless declared")),
                        "equation",
                        "for"),
                Schemas.answer(
                        "every", Schemas.flag("whether every value is a root"),
                        "everyWhen", Schemas.list(Map.of("type", "array"), "further cases in which every value is one"),
                        "roots", Schemas.list(Map.of("type", "object"), "value, and when it is one; none for no root")),
                (a, stop) -> answered(() -> {
                    Roots r = Majorant.create().solve(a.text("equation"), a.text("for"), assumptions(a));
                    Map<String, Object> m = new LinkedHashMap<>();
                    m.put("every", r.every());
                    m.put("everyWhen", r.everyWhen());
                    m.put(
                            "roots",
                            r.roots().stream()
                                    .map(x -> Map.of("value", x.value(), "when", x.when()))
                                    .toList());
                    return m;
                }));
    }

    static Tool eval() {
        return new Tool(
                "eval",
                "The value of an expression to certified digits: every digit holds.",
                Schemas.closed(
                        Schemas.properties(
                                "expression", Schemas.text("such as 'W0(x)'"),
                                "at", Schemas.textsByName("exact values by name: '1e20', '3/7'"),
                                "digits", Schemas.number("significant digits, 1 to 500; 20 without it")),
                        "expression"),
                Schemas.answer("value", Schemas.text("the digits")),
                (a, stop) -> answered(() -> Map.of(
                        "value",
                        Majorant.create()
                                .eval(a.text("expression"), a.textsByName("at"), a.number("digits", 20, 1, 500)))));
    }

    private static Map<String, Object> answered(Supplier<Map<String, Object>> question) {
        Map<String, Object> m = new LinkedHashMap<>();
        try {
            Map<String, Object> answer = question.get();
            m.put("status", "answered");
            m.putAll(answer);
        } catch (WrongInputException e) {
            m.put("status", "invalid-input");
            m.put("message", e.getMessage());
            m.put(
                    "diagnostics",
                    e.messages().stream().map(AlgebraTools::message).toList());
        } catch (UnansweredException e) {
            m.put("status", "undecided");
            m.put("message", e.getMessage());
        }
        return m;
    }

    private static Map<String, Object> message(Message d) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("severity", d.error() ? "error" : "warning");
        if (!d.file().isEmpty()) {
            m.put("in", d.file());
            m.put("line", d.line());
            m.put("column", d.column());
        }
        m.put("message", d.text());
        if (!d.hint().isEmpty()) {
            m.put("hint", d.hint());
        }
        return m;
    }
}
