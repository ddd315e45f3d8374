package org.majorant.report;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** The page {@code docs/laws.md}: published laws, and what follows from what they print. */
public final class LawsPage {
    /** The theories of other papers, in the order of the page. */
    public static final List<String> THEORIES = List.of(
            "kaplan-2020",
            "kaplan-2020-joint",
            "hoffmann-2022",
            "besiroglu-2024",
            "besiroglu-2024-consequences",
            "pearce-2024",
            "czech-2026",
            "allocation-exponents",
            "one-relation",
            "dictionary",
            "zipf",
            "li-2025",
            "li-2025-table",
            "refuted-schedules",
            "lin-2024",
            "lin-2025",
            "zhou-2026",
            "liu-2026",
            "liu-2026-cases",
            "bahri-2021",
            "muennighoff-2023",
            "muennighoff-2023-optimum",
            "bordelon-2024",
            "bordelon-2024-exponents");

    private LawsPage() {}

    /** The page for a ledger that holds these theories. */
    public static String of(Ledger ledger) {
        StringBuilder out = new StringBuilder("# Other published laws\n\n"
                + "Made from the ledger by a test; do not edit. Every printed number stands for the numbers that\n"
                + "print as it does. A statement is **proved** when it follows for all of them, **refuted** when it\n"
                + "holds for none, **undecided** in between. Numbers whose source was not at hand are left out.\n");
        for (String id : THEORIES) {
            List<Entry> entries = ledger.entries().stream()
                    .filter(e -> e.theory().id().equals(id))
                    .toList();
            if (!entries.isEmpty()) {
                section(entries.get(0).theory(), entries, out);
            }
        }
        return out.toString();
    }

    private static void section(Theory theory, List<Entry> entries, StringBuilder out) {
        out.append("\n## ").append(theory.title()).append("\n\n");
        theory.laws()
                .values()
                .forEach(l -> out.append("Law, ")
                        .append(l.mark().text())
                        .append(": `")
                        .append(l.statement().formula())
                        .append("`\n\n"));
        out.append("| statement | source | verdict | |\n| --- | --- | --- | --- |\n");
        for (Entry e : entries) {
            String cited = e.theorem().citations().stream()
                    .map(c -> c.where())
                    .filter(w -> !w.isEmpty())
                    .collect(Collectors.joining("; "));
            String title = e.theorem().title().isEmpty()
                    ? e.theorem().id()
                    : e.theorem().title();
            out.append("| ")
                    .append(cell(title))
                    .append(" | ")
                    .append(cell(cited))
                    .append(" | ");
            out.append(e.verdict().word()).append(" | ").append(cell(reason(e))).append(" |\n");
        }
    }

    private static String reason(Entry e) {
        if (e.verdict() instanceof Verdict.Undecided u) {
            return u.reason().toString();
        }
        if (e.verdict() instanceof Verdict.Refuted r && r.witness() instanceof Witness.Digits d) {
            return "the inputs give " + d.follows() + ", the reported digits " + d.allowed();
        }
        if (e.verdict() instanceof Verdict.Refuted r) {
            return r.witness().toString();
        }
        return e.verdict() instanceof Verdict.Proved p ? p.level().text() : "";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
