package org.majorant.coq;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code coqc} has accepted, as a text file: the version of {@code coqc} in the first line, then a line a theorem with
 * its id, the hash of its statement, the axioms that the proof rests on, and the theorems of the library that it uses. A line whose
 * hash is not that of the statement as it is now says nothing.
 */
public final class Accepted {
    private static final String HEAD = "coqc ";
    private static final String NONE = "-";

    private final String coq;
    private final Map<String, Line> lines = new TreeMap<>();

    /**
     * One theorem.
     *
     * @param hash the hash of the statement, of what it builds on, and of the other two
     * @param axioms what the proof rests on
     * @param from the theorems {@code T1} to {@code T20} of the library that the proof uses, as Coq lists them
     */
    public record Line(String hash, Axioms.Kind axioms, List<String> from) {
        /**
         * A line that says what was accepted of a statement.
         *
         * @param statement the hash of the statement and of what it builds on
         */
        static Line of(String statement, Axioms.Kind axioms, List<String> from) {
            return new Line(TextDigest.of(statement + " " + axioms + " " + fields(from)), axioms, from);
        }

        private static String fields(List<String> from) {
            return from.isEmpty() ? NONE : String.join(",", from);
        }

        private boolean isOf(String statement) {
            return equals(of(statement, axioms, from));
        }
    }

    /** An empty record for a version of {@code coqc}. */
    public Accepted(String coq) {
        this.coq = coq;
    }

    /** Reads the file; empty when there is none. */
    public static Optional<Accepted> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString()));
    }

    static Accepted parse(String text, String name) throws IOException {
        String[] all = text.split("\n");
        if (!all[0].startsWith(HEAD)) {
            throw new IOException(name + " does not begin with the version of coqc");
        }
        Accepted read = new Accepted(all[0].substring(HEAD.length()).strip());
        for (int i = 1; i < all.length; i++) {
            String[] fields = all[i].split(" ");
            if (fields.length != 4) {
                throw new IOException(name + ":" + (i + 1) + ": id, hash, axioms and theorems expected");
            }
            List<String> from = fields[3].equals(NONE) ? List.of() : List.of(fields[3].split(","));
            read.put(fields[0], new Line(fields[1], Axioms.Kind.valueOf(fields[2]), from));
        }
        return read;
    }

    public String coq() {
        return coq;
    }

    synchronized void put(String id, Line line) {
        lines.put(id, line);
    }

    /** Takes out what is known of a theorem, if it is of this very statement. */
    synchronized void remove(String id, String hash) {
        find(id, hash).ifPresent(l -> lines.remove(id));
    }

    /** Whether it has a line for a theorem of this name, whatever that says. */
    synchronized boolean names(String id) {
        return lines.containsKey(id);
    }

    /** What is known of a theorem whose statement has this hash now. */
    public synchronized Optional<Line> find(String id, String hash) {
        return Optional.ofNullable(lines.get(id)).filter(l -> l.isOf(hash));
    }

    public synchronized String text() {
        StringBuilder out = new StringBuilder(HEAD + coq + "\n");
        lines.forEach(
                (id, l) -> out.append(id + " " + l.hash() + " " + l.axioms() + " " + Line.fields(l.from()) + "\n"));
        return out.toString();
    }
}
