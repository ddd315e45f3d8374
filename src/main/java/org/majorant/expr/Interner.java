package org.majorant.expr;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps one object for each shape of node. Entries go when nobody else holds the node. Thread-safe.
 *
 * <p>A key lists the kind and the parts of a node; children compare by identity, so a look-up does not descend.
 */
final class Interner {
    private static final ConcurrentHashMap<List<Object>, Entry> TABLE = new ConcurrentHashMap<>();
    private static final ReferenceQueue<Expr> DROPPED = new ReferenceQueue<>();

    private Interner() {}

    private static final class Entry extends WeakReference<Expr> {
        private final List<Object> key;

        Entry(List<Object> key, Expr node) {
            super(node, DROPPED);
            this.key = key;
        }
    }

    static Expr share(List<Object> key, Supplier<Expr> make) {
        removeDropped();
        while (true) {
            Entry known = TABLE.get(key);
            Expr node = known == null ? null : known.get();
            if (node != null) {
                return node;
            }
            Expr made = make.get();
            Entry fresh = new Entry(key, made);
            boolean stored = known == null ? TABLE.putIfAbsent(key, fresh) == null : TABLE.replace(key, known, fresh);
            if (stored) {
                return made;
            }
        }
    }

    private static void removeDropped() {
        for (Reference<? extends Expr> gone = DROPPED.poll(); gone != null; gone = DROPPED.poll()) {
            Entry entry = (Entry) gone;
            TABLE.remove(entry.key, entry);
        }
    }
}
