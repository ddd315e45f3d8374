package org.majorant.serve.tools;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.engine.Engine;
import org.majorant.engine.Snapshot;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Statements by hash, so that one that was agreed upon can be held against what is claimed to be it. What was seen is remembered, the
 * longest unseen forgotten first.
 */
final class Agreed {
    private static final int MOST = 2000;

    private final Engine engine;
    private final Map<String, List<String>> seen = new LinkedHashMap<>(64, 0.75f, true);

    Agreed(Engine engine) {
        this.engine = engine;
    }

    synchronized void saw(Theory theory) {
        for (Theorem t : theory.theorems()) {
            Spelled s = Spelled.of(theory, t);
            seen.put(s.hash(), s.lines());
        }
        Iterator<String> oldest = seen.keySet().iterator();
        while (seen.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    /**
     * How statements differ from those agreed upon, one object a theorem; empty where none does.
     *
     * @param locked hashes by {@code theory/theorem} or by the theorem's name
     */
    List<Map<String, Object>> changes(Snapshot s, Map<String, String> locked) {
        List<Map<String, Object>> all = new ArrayList<>();
        locked.forEach((id, hash) -> {
            String name = id.substring(id.indexOf('/') + 1);
            boolean otherTheory = id.contains("/") && !id.startsWith(s.theory().id() + "/");
            List<Theorem> now =
                    otherTheory ? List.of() : s.theorem(name).map(List::of).orElse(List.of());
            if (now.isEmpty()) {
                all.add(change(id, hash, List.of(), "the text states no theorem of this name that can be read"));
                return;
            }
            Spelled spelled = Spelled.of(s.theory(), now.get(0));
            if (!spelled.hash().equals(hash)) {
                all.add(change(id, hash, spelled.lines(), "the text says something else than was agreed upon"));
            }
        });
        return all;
    }

    private Map<String, Object> change(String id, String hash, List<String> now, String message) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", id);
        m.put("verdict", "statement-changed");
        m.put("message", message);
        List<String> before = before(hash);
        if (before.isEmpty()) {
            m.put("now", now);
            m.put("difference", "the statement with the hash that was given is not known here");
        } else {
            m.put("removed", before.stream().filter(l -> !now.contains(l)).toList());
            m.put("added", now.stream().filter(l -> !before.contains(l)).toList());
        }
        return m;
    }

    private synchronized List<String> before(String hash) {
        if (!seen.containsKey(hash)) {
            engine.texts().forEach(f -> saw(engine.read(f).theory()));
        }
        return seen.getOrDefault(hash, List.of());
    }
}
