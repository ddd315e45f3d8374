package org.majorant.judge;

import java.util.List;

/**
 * The verdicts on all theorems of a run.
 *
 * @param entries one for each theorem, in the order of the files
 */
public record Ledger(List<Entry> entries) {
    public Ledger {
        entries = List.copyOf(entries);
    }

    /** Whether every verdict is as its file expects. */
    public boolean asExpected() {
        return entries.stream().allMatch(Entry::met);
    }
}
