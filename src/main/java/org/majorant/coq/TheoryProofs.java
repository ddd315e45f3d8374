package org.majorant.coq;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The proofs by hand of a theory's exported statements, from the library: {@code Theory_THEORY.v} holds a lemma for each theorem,
 * of the theorem's name. The name proves nothing: the lemma has to be accepted as a proof of what is exported now.
 */
public final class TheoryProofs {
    private static final Pattern LEMMA =
            Pattern.compile("(?:\\(\\*\\* (T\\d+(?:, T\\d+)*)\\b[^*]*\\*\\)\\s*)?(?m)^Lemma (\\w+) : Goals_");

    private final Map<String, Map<String, Proof>> modules = new TreeMap<>();

    /**
     * A proof by hand.
     *
     * @param module the file that holds it, without its ending
     * @param lemma its name there
     * @param parts the statements of {@code Statements.v} that it belongs to, by the comment before it: for readers
     */
    public record Proof(String module, String lemma, List<String> parts) {}

    private TheoryProofs() {}

    /** Reads the files of a library; a folder without any holds none. */
    public static TheoryProofs read(Path library) throws IOException {
        return of(LibrarySources.of(library));
    }

    static TheoryProofs of(LibrarySources library) {
        TheoryProofs all = new TheoryProofs();
        for (String module : library.names()) {
            if (module.startsWith(GoalsFile.PROOFS)) {
                Map<String, Proof> proofs = new LinkedHashMap<>();
                Matcher m = LEMMA.matcher(library.text(module));
                while (m.find()) {
                    List<String> parts =
                            m.group(1) == null ? List.of() : List.of(m.group(1).split(", "));
                    proofs.put(m.group(2), new Proof(module, m.group(2), parts));
                }
                all.modules.put(module, proofs);
            }
        }
        return all;
    }

    /** The names of the files, without their endings. */
    List<String> modules() {
        return List.copyOf(modules.keySet());
    }

    /** The proof of a theorem, {@code theory/theorem}; empty when there is none. */
    public Optional<Proof> find(String id) {
        String[] parts = id.split("/", 2);
        return Optional.ofNullable(modules.get(GoalsFile.proofs(parts[0])))
                .map(proofs -> proofs.get(GoalsFile.identifier(parts[parts.length - 1])));
    }
}
