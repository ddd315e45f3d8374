package org.majorant.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.majorant.judge.Entry;

/**
 * Results by all that they depend on, the ones not asked for longest forgotten first. When most of the heap is used, half of them go.
 * Thread-safe.
 */
final class Results {
    private static final double FULL = 0.75;

    private final Map<String, Entry> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final int most;

    /** @param most how many are kept */
    Results(int most) {
        this.most = most;
    }

    synchronized Optional<Entry> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(String key, Entry e) {
        kept.put(key, e);
        Runtime r = Runtime.getRuntime();
        boolean full = r.totalMemory() - r.freeMemory() > FULL * r.maxMemory();
        int left = full ? Math.max(1, kept.size() / 2) : most;
        Iterator<String> oldest = kept.keySet().iterator();
        while (kept.size() > left) {
            oldest.next();
            oldest.remove();
        }
    }

    synchronized void clear() {
        kept.clear();
    }

    synchronized int size() {
        return kept.size();
    }
}
