package org.majorant.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.report.GroupedText;
import org.majorant.report.LedgerText;

/** Prints a ledger while it is made: a line a theorem, or for readers a line a theory. What is not as expected is told of in either. */
final class LedgerScreen {
    private final PrintWriter out;
    private final boolean quiet;
    private final LedgerText text;
    private final GroupedText groups;
    private final boolean grouped;
    private final List<String> only;
    private boolean explained;
    private final List<Entry> group = new ArrayList<>();

    /**
     * @param timed whether times are shown
     * @param grouped whether theorems of a theory share a line
     * @param only the verdicts of which lines are printed; empty for all
     */
    LedgerScreen(PrintWriter out, Output output, boolean timed, boolean grouped, List<String> only) {
        this.out = out;
        this.quiet = output.quiet;
        this.text = new LedgerText(output.colored(), timed);
        this.groups = new GroupedText(output.colored());
        this.grouped = grouped;
        this.only = only;
    }

    /** The next theorem; those of a theory come one after the other. */
    void entry(Entry e) {
        if (grouped) {
            if (!group.isEmpty() && group.get(0).theory() != e.theory()) {
                endGroup();
            }
            group.add(e);
        } else if (only.isEmpty() || only.contains(e.verdict().word())) {
            line(e);
        }
        out.flush();
    }

    private void line(Entry e) {
        Screen.painted(out, text.line(e) + System.lineSeparator());
        if (!e.met() && !quiet) {
            Screen.painted(out, text.details(e));
        }
    }

    private void endGroup() {
        if (!group.isEmpty()) {
            Screen.painted(out, groups.theory(group.get(0).theory(), group) + System.lineSeparator());
            group.stream().filter(e -> !e.met()).forEach(this::line);
            group.clear();
        }
    }

    /** What stands below. */
    void end(Ledger ledger) {
        endGroup();
        if (grouped) {
            Screen.painted(out, groups.findings(ledger));
        }
        if (!quiet) {
            Screen.painted(out, grouped ? groups.summary(ledger) : text.summary(ledger));
        }
    }

    /** All that is known of a theorem, which stands for its line. */
    void explanation(Entry e) {
        Screen.painted(out, (explained ? "\n" : "") + text.explanation(e));
        explained = true;
    }
}
