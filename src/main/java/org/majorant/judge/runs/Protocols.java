package org.majorant.judge.runs;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.majorant.simulate.run.Sha256;
import org.majorant.theorem.Check;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;

/**
 * What checks stated before their held-out runs were drawn: a line for each with the hash of statement, margin, sharpness, split,
 * bindings, rivals and specification. It shows a change to whoever keeps the file, and keeps nobody from running first in another folder.
 */
final class Protocols {
    private final Map<String, String> hashes = new TreeMap<>();
    private boolean changed;

    static Protocols of(String text) {
        Protocols p = new Protocols();
        text.lines().forEach(line -> {
            int space = line.lastIndexOf(' ');
            if (space > 0) {
                p.hashes.put(line.substring(0, space), line.substring(space + 1));
            }
        });
        return p;
    }

    /** The hash of all that a check states. */
    static String hash(Theorem theorem, Check.Simulated check, String spec) {
        String stated = new TreeMap<>(check.stated()).toString();
        String bound = check.bindings().entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining("; "));
        return Sha256.of(Spelled.of(theorem).hash() + "\n" + check.spec() + "\n" + spec + "\n" + stated + "\n" + bound
                + "\n" + check.rivals());
    }

    synchronized void put(String name, String hash) {
        changed |= !hash.equals(hashes.put(name, hash));
    }

    synchronized boolean holds(String name, String hash) {
        return hash.equals(hashes.get(name));
    }

    synchronized boolean changed() {
        return changed;
    }

    synchronized String text() {
        return hashes.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
