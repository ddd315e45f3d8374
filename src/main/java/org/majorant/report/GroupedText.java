package org.majorant.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/**
 * The ledger for a reader at a terminal: a line a theory, and at the end what was found out about claims of the literature, apart
 * from controls that must fail. No line has more than 80 columns.
 */
public final class GroupedText {
    private static final int WIDTH = 80;
    private static final int NAME = 24;
    private static final Map<String, Integer> COLORS = Map.of("proved", 32, "conditional", 36, "undecided", 33);
    private static final int OTHER = 36;

    private final boolean color;

    /** @param color whether codes of colour are put in */
    public GroupedText(boolean color) {
        this.color = color;
    }

    /** How many theorems of a theory have which verdict: {@code kaplan-2020   2 proved, 6 refuted, 8 undecided}. */
    public String theory(Theory theory, List<Entry> entries) {
        String name = Columns.padded(Columns.cut(Visible.line(theory.id()), WIDTH / 2), NAME);
        boolean met = entries.stream().allMatch(Entry::met);
        return (met ? "  " : "! ") + name + " " + counts(entries);
    }

    private String counts(List<Entry> entries) {
        List<String> all = new ArrayList<>();
        counted(entries).forEach((word, n) -> all.add(painted(n + " " + word, word)));
        return all.isEmpty() ? "no theorem" : String.join(", ", all);
    }

    private static Map<String, Long> counted(List<Entry> entries) {
        Map<String, Long> all = new LinkedHashMap<>();
        for (String w : LedgerText.VERDICTS) {
            long n = entries.stream().filter(e -> e.verdict().word().equals(w)).count();
            if (n > 0) {
                all.put(w, n);
            }
        }
        return all;
    }

    /** Claims of sources that fail, or that say nothing; empty where there is none. */
    public String findings(Ledger ledger) {
        List<Entry> found =
                ledger.entries().stream().filter(GroupedText::isFinding).toList();
        if (found.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("\nFound out about published claims:\n");
        for (Entry e : found) {
            out.append("  ")
                    .append(Columns.cut(Visible.line(e.id()), WIDTH - 2))
                    .append('\n');
            Citation first = e.theorem().citations().get(0);
            String says = first + ": " + e.verdict().word() + "; " + WitnessLine.of(e.verdict());
            Columns.wrapped(Visible.line(says), WIDTH - 6)
                    .forEach(l -> out.append("      ").append(l).append('\n'));
        }
        return out.toString();
    }

    private static boolean isFinding(Entry e) {
        boolean fails = e.verdict() instanceof Verdict.Refuted || e.verdict() instanceof Verdict.Vacuous;
        return fails
                && e.theorem().mark() == Mark.CLAIMED
                && !e.theorem().citations().isEmpty();
    }

    /** The closing lines: how many of each verdict, how many published claims fail, how many verdicts are not as expected. */
    public String summary(Ledger ledger) {
        List<Entry> all = ledger.entries();
        long failing = all.stream().filter(GroupedText::isFinding).count();
        long unmet = all.stream().filter(e -> !e.met()).count();
        StringBuilder out = new StringBuilder("\n").append(all.size());
        out.append(all.size() == 1 ? " theorem:\n  " : " theorems:\n  ")
                .append(counts(all))
                .append('\n');
        if (failing > 0) {
            out.append(failing)
                    .append(failing == 1 ? " published claim fails" : " published claims fail")
                    .append('\n');
        }
        if (unmet > 0) {
            out.append(color ? "\u001b[31m" : "").append(unmet).append(" not as expected");
            out.append(color ? "\u001b[0m\n" : "\n");
        }
        return out.toString();
    }

    private String painted(String text, String word) {
        return color ? "\u001b[" + COLORS.getOrDefault(word, OTHER) + "m" + text + "\u001b[0m" : text;
    }
}
