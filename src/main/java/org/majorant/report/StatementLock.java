package org.majorant.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Statements that were agreed upon: of each theorem the hash of its statement with everything put in, and who agreed. One line a
 * theorem, in the order of the ids: {@code yang-2025/sandwich 3f… Ada Lovelace}.
 *
 * @param lines by id
 */
public record StatementLock(Map<String, Line> lines) {
    private static final String HEAD = "# Statements agreed upon. Written by: majorant lock\n";
    private static final Pattern LINE = Pattern.compile("(\\S+/\\S+) ([0-9a-f]{64})(?: (.*\\S))?\\s*");

    /** @param by who agreed; empty where nobody is named */
    public record Line(String hash, String by) {}

    public StatementLock {
        lines = java.util.Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    /** Reads a lock; each line that is none goes to {@code diagnostics}. */
    public static StatementLock read(SourceFile file, Diagnostics diagnostics) {
        Map<String, Line> lines = new TreeMap<>();
        for (int i = 1; i <= file.lineCount(); i++) {
            String text = file.lineText(i);
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            Matcher m = LINE.matcher(text);
            boolean known = m.matches();
            if (!known || lines.containsKey(m.group(1))) {
                diagnostics.error(
                        file.span(file.lineStart(i), file.lineEnd(i)),
                        known ? "'" + m.group(1) + "' stands above already" : "this is no line of a lock",
                        "a line is: theory/theorem, the SHA-256 of its statement, who agreed");
                continue;
            }
            lines.put(m.group(1), new Line(m.group(2), m.group(3) == null ? "" : m.group(3)));
        }
        return new StatementLock(lines);
    }

    /** What {@link #read} reads back. */
    public String text() {
        StringBuilder out = new StringBuilder(HEAD);
        lines.forEach((id, l) -> out.append(id)
                .append(' ')
                .append(l.hash())
                .append(l.by().isEmpty() ? "" : " " + l.by())
                .append('\n'));
        return out.toString();
    }

    /** The hashes of all statements of the theories, by id. */
    public static Map<String, String> hashes(List<Theory> theories) {
        Map<String, String> all = new TreeMap<>();
        for (Theory t : theories) {
            t.theorems()
                    .forEach(
                            x -> all.put(t.id() + "/" + x.id(), Spelled.of(t, x).hash()));
        }
        return all;
    }

    /** The same lock with the statements of the theories as they are now; who agreed on one that is unchanged stays. */
    public StatementLock agreeing(List<Theory> theories, String by) {
        Map<String, Line> all = new TreeMap<>(lines);
        hashes(theories).forEach((id, hash) -> {
            if (!isAgreed(id, hash)) {
                all.put(id, new Line(hash, by));
            }
        });
        return new StatementLock(all);
    }

    /** The same lock without these theorems. */
    public StatementLock without(List<String> ids) {
        Map<String, Line> all = new TreeMap<>(lines);
        ids.forEach(all::remove);
        return new StatementLock(all);
    }

    /** Whether this very statement was agreed upon. */
    public boolean isAgreed(String id, String hash) {
        return lines.containsKey(id) && lines.get(id).hash().equals(hash);
    }

    /**
     * The theorems whose statements are not those agreed upon, and those that are gone from a theory that was read.
     *
     * @param leftOut ids of theorems that could not be read, of which nothing is said
     */
    public List<Problem> changes(List<Theory> theories, List<String> leftOut) {
        List<Problem> all = new ArrayList<>();
        for (Theory t : theories) {
            for (Map.Entry<String, Line> e : lines.entrySet()) {
                String id = e.getKey();
                if (!theoryOf(id).equals(t.id()) || leftOut.contains(id)) {
                    continue;
                }
                Optional<Theorem> now = t.theorems().stream()
                        .filter(x -> id.equals(t.id() + "/" + x.id()))
                        .findFirst();
                if (now.isEmpty()) {
                    all.add(Problem.at(
                            t.file().span(0, 0),
                            Problem.Code.STATEMENT_CHANGED,
                            gone(id),
                            "where that is meant: majorant lock --drop " + id));
                } else if (!isAgreed(id, Spelled.of(t, now.get()).hash())) {
                    all.add(Problem.at(
                            now.get().span(),
                            Problem.Code.STATEMENT_CHANGED,
                            id + " does not say what was agreed upon" + by(e.getValue()),
                            "read it, and agree again: majorant lock "
                                    + t.file().name() + " --id " + id));
                }
            }
        }
        return all;
    }

    /** The theorems of theories that are not among these, which are all that there are. */
    public List<Problem> gone(List<Theory> all) {
        List<String> known = all.stream().map(Theory::id).toList();
        return lines.keySet().stream()
                .filter(id -> !known.contains(theoryOf(id)))
                .map(id -> Problem.of(
                        Problem.Code.STATEMENT_CHANGED,
                        gone(id) + " with its theory",
                        "where that is meant: majorant lock --drop " + id
                                + "; where it lies in another folder, name that too"))
                .toList();
    }

    private String gone(String id) {
        return id + " was agreed upon" + by(lines.get(id)) + ", and is gone";
    }

    private static String theoryOf(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('/')));
    }

    private static String by(Line l) {
        return l.by().isEmpty() ? "" : " by " + l.by();
    }
}
