package org.majorant.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorant.coq.TheoryProofs;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/** Which theorem rests on what, as a Markdown table: one row a theory, its proved and supported theorems by level. */
public final class TrustText {
    /** How an entry of the ledger says that Coq's proof uses the library. */
    private static final String IN_COQ = "in Coq ";

    private TrustText() {}

    /** The table. */
    public static String of(Ledger ledger) {
        Map<String, Map<Level, List<String>>> theories = new LinkedHashMap<>();
        for (Entry e : ledger.entries()) {
            if (Verdict.proofOf(e.verdict()).isPresent() || e.verdict() instanceof Verdict.Supported) {
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

    /**
     * A statement of the library.
     *
     * @param name {@code T7 balanced}
     * @param hypothesis its named hypothesis, or a dash
     */
    public record Part(String name, String hypothesis) {}

    /** Which theorems of theory files carry each statement of the library, by the comments on their proofs in Coq; and how far they got. */
    public static String parts(List<Part> parts, Ledger ledger, TheoryProofs proofs) {
        StringBuilder out = new StringBuilder(
                "| statement of the library | named hypothesis | theorems of the theory files, with their level |\n| --- | --- | --- |\n");
        for (Part part : parts) {
            String number = part.name().split(" ", 2)[0];
            List<String> carried = new ArrayList<>();
            for (Entry e : ledger.entries()) {
                if (proofs.find(e.id()).filter(p -> p.parts().contains(number)).isPresent()) {
                    carried.add(e.id() + " " + e.verdict().level().ordinal() + used(e));
                }
            }
            out.append("| ")
                    .append(part.name())
                    .append(" | ")
                    .append(part.hypothesis())
                    .append(" | ");
            out.append(carried.isEmpty() ? "–" : String.join(", ", carried)).append(" |\n");
        }
        return out.toString();
    }

    /** The theorems of the library that Coq found in the proof. */
    private static String used(Entry e) {
        return e.restsOn().stream()
                .filter(r -> r.startsWith(IN_COQ))
                .map(r -> " (" + r.substring(IN_COQ.length()).replace(" of its library", "") + ")")
                .findFirst()
                .orElse("");
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
