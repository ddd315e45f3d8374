package org.majorant.serve.tools;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

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
     * @param locked hashes by {@code theory/theorem}, of this text or of those that it stands among, or by the name of a theorem of it
     * @throws BadArgumentException when one is no hash
     */
    List<Map<String, Object>> changes(Snapshot s, Map<String, String> locked) {
        List<Map<String, Object>> all = new ArrayList<>();
        locked.forEach((id, hash) -> {
            if (!HASH.matcher(hash).matches()) {
                throw new BadArgumentException("'" + hash + "' is no hash of a statement, which has 64 digits 0-9a-f");
            }
            Optional<Spelled> now = spelled(s, id);
            if (now.isEmpty()) {
                all.add(change(id, hash, List.of(), "no theorem of this name can be read"));
            } else if (!now.get().hash().equals(hash)) {
                all.add(change(id, hash, now.get().lines(), "it says something else than was agreed upon"));
            }
        });
        return all;
    }

    /** Whether an id is that of a theorem of the text. */
    static boolean isOf(Snapshot s, String id) {
        return !id.contains("/") || id.startsWith(s.theory().id() + "/");
    }

    private static Optional<Spelled> spelled(Snapshot s, String id) {
        String name = id.substring(id.indexOf('/') + 1);
        return s.readable().theories().stream()
                .filter(t -> isOf(s, id) ? t.file() == s.file() : id.startsWith(t.id() + "/"))
                .flatMap(t ->
                        t.theorems().stream().filter(x -> x.id().equals(name)).map(x -> Spelled.of(t, x)))
                .findFirst();
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
