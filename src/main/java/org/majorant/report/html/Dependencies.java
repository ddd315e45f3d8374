package org.majorant.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/** Which theorem uses which, and what a theorem is held back by. */
final class Dependencies {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Dependencies(Ledger ledger) {
        ledger.entries().forEach(e -> entries.put(e.id(), e));
    }

    /**
     * Something that holds theorems back.
     *
     * @param name a theorem's id, or a source's key
     * @param source whether it is a source
     * @param state of a theorem, its verdict and level
     * @param blocked the theorems that rest on it, directly or through others, in the order of the ledger
     */
    record Blocker(String name, boolean source, String state, List<String> blocked) {}

    /** The theorems of the site that this one uses, directly. */
    List<Entry> uses(Entry e) {
        Set<Entry> used = new LinkedHashSet<>();
        for (String r : e.restsOn()) {
            if (entries.containsKey(r) && !r.equals(e.id())) {
                used.add(entries.get(r));
            }
        }
        return List.copyOf(used);
    }

    /** All theorems that this one uses, directly or through others. */
    Set<Entry> path(Entry e) {
        Set<Entry> all = new LinkedHashSet<>();
        List<Entry> open = new ArrayList<>(uses(e));
        while (!open.isEmpty()) {
            Entry next = open.remove(open.size() - 1);
            if (all.add(next)) {
                open.addAll(uses(next));
            }
        }
        return all;
    }

    /** The level that counts: the least on the path. What takes a source over is conditional, the lowest. */
    Level counted(Entry e) {
        Level least = e.verdict().level();
        for (Entry used : path(e)) {
            Level l = used.verdict().level();
            least = l.compareTo(least) < 0 ? l : least;
        }
        return least;
    }

    /** The sources taken over, and theorems below derived that others rest on. */
    List<Blocker> blockers() {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        Map<String, List<String>> byTheorem = new LinkedHashMap<>();
        for (Entry e : entries.values()) {
            e.conditionalOn()
                    .forEach(k ->
                            bySource.computeIfAbsent(k, x -> new ArrayList<>()).add(e.id()));
            for (Entry used : path(e)) {
                if (used.verdict().level().compareTo(Level.DERIVED) < 0) {
                    byTheorem.computeIfAbsent(used.id(), x -> new ArrayList<>()).add(e.id());
                }
            }
        }
        List<Blocker> all = new ArrayList<>();
        bySource.forEach((k, blocked) -> all.add(new Blocker(k, true, "", blocked)));
        byTheorem.forEach((id, blocked) -> {
            Verdict v = entries.get(id).verdict();
            String level = v instanceof Verdict.Proved || v instanceof Verdict.Supported
                    ? " " + v.level().ordinal()
                    : "";
            all.add(new Blocker(id, false, v.word() + level, blocked));
        });
        return all;
    }
}
