package org.majorant.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorant.evidence.Entry;
import org.majorant.evidence.Ledger;
import org.majorant.evidence.Level;
import org.majorant.evidence.Verdict;

/** Which theorem rests on what, as a Markdown table: one row a theory, its proved and supported theorems by level. */
public final class TrustText {
    private TrustText() {}

    /** The table. */
    public static String of(Ledger ledger) {
        Map<String, Map<Level, List<String>>> theories = new LinkedHashMap<>();
        for (Entry e : ledger.entries()) {
            if (e.verdict() instanceof Verdict.Proved || e.verdict() instanceof Verdict.Supported) {
                theories.computeIfAbsent(e.theory().id(), t -> new LinkedHashMap<>())
                        .computeIfAbsent(e.verdict().level(), l -> new ArrayList<>())
                        .add(named(e));
            }
        }
        StringBuilder out =
                new StringBuilder("| theory | 5 machine-checked | 4 derived | 0 to 3 |\n| --- | --- | --- | --- |\n");
        theories.forEach((id, levels) -> {
            String low = levels.entrySet().stream()
                    .filter(l -> l.getKey().compareTo(Level.DERIVED) < 0)
                    .map(l -> l.getKey().ordinal() + " " + l.getKey().text() + ": " + String.join(", ", l.getValue()))
                    .collect(Collectors.joining("; "));
            out.append("| ").append(id).append(" | ").append(cell(levels.get(Level.MACHINE_CHECKED)));
            out.append(" | ").append(cell(levels.get(Level.DERIVED))).append(" | ");
            out.append(low.isEmpty() ? "–" : low).append(" |\n");
        });
        return out.toString();
    }

    private static String cell(List<String> names) {
        return names == null ? "–" : String.join(", ", names);
    }

    /** The name, with what it is conditional on, and a mark where Coq's machine numbers were used. */
    private static String named(Entry e) {
        String name = e.theorem().id();
        if (e.restsOn().stream().anyMatch(r -> r.contains("machine numbers"))) {
            name += " (m)";
        }
        return e.conditionalOn().isEmpty() ? name : name + " (on " + String.join(", ", e.conditionalOn()) + ")";
    }
}
