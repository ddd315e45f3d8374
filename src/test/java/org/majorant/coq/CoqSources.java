package org.majorant.coq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a reader of the files below {@code proofs/coq} and of the output of {@code coqc} can say without Coq. */
final class CoqSources {
    /**
     * Words that assume something, leave a proof open or loosen the checker. {@code Variable} and the like are harmless
     * in a section and an axiom outside: the library does without.
     */
    private static final Pattern FORBIDDEN = Pattern.compile("\\b(Admitted|admit|give_up|Axioms?|Parameters?"
            + "|Conjectures?|Hypothes[ie]s|Variables?|Context|Proof\\s+using|Primitive|bypass_check|Guard\\s+Checking"
            + "|Positivity\\s+Checking|Universe\\s+Checking|Type\\s+In\\s+Type|Declare\\s+ML|Load)\\b");

    private static final Pattern STATEMENT = Pattern.compile("\\bDefinition\\s+(T\\d+\\w*)\\s*:\\s*Prop\\b");
    private static final Pattern TIE =
            Pattern.compile("\\bCheck\\s*\\(proof_of_(T\\d+\\w*) : Statements\\.(T\\d+\\w*)\\)\\.\\s*"
                    + "Print\\s+Assumptions\\s+proof_of_(T\\d+\\w*)\\.");
    private static final Pattern BLOCK = Pattern.compile("^proof_of_(T\\d+\\w*)\\b.*");
    private static final Pattern AXIOM = Pattern.compile("^([A-Za-z_][\\w.']*)(?:\\s*:.*)?$");

    private CoqSources() {}

    /** The files of the library by name. */
    static Map<String, String> read(Path directory) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".v")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The text without its comments, which nest, and without its strings. */
    static String withoutComments(String text) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("(*", i)) {
                depth++;
                i++;
            } else if (depth > 0 && text.startsWith("*)", i)) {
                depth--;
                i++;
                kept.append(' ');
            } else if (depth == 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    static List<String> forbiddenWords(String text) {
        List<String> found = new ArrayList<>();
        Matcher words = FORBIDDEN.matcher(withoutComments(text));
        while (words.find()) {
            found.add(words.group());
        }
        return found;
    }

    /** The names of the statements, in the order of the file. */
    static Set<String> statements(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher definitions = STATEMENT.matcher(withoutComments(text));
        while (definitions.find()) {
            names.add(definitions.group(1));
        }
        return names;
    }

    /** The statements that are tied to the proof of the same name, whose assumptions are printed next. */
    static Set<String> ties(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher ties = TIE.matcher(withoutComments(text));
        while (ties.find()) {
            if (ties.group(1).equals(ties.group(2)) && ties.group(1).equals(ties.group(3))) {
                names.add(ties.group(1));
            }
        }
        return names;
    }

    /**
     * What {@code Check} and {@code Print Assumptions} printed: for each proof the axioms it rests on.
     *
     * @throws IllegalArgumentException if a proof is not followed by its assumptions
     */
    static Map<String, Set<String>> assumptions(String output) {
        Map<String, Set<String>> axioms = new LinkedHashMap<>();
        Set<String> current = null;
        boolean listed = true;
        for (String line : output.lines().toList()) {
            Matcher block = BLOCK.matcher(line);
            Matcher axiom = AXIOM.matcher(line);
            if (block.matches()) {
                if (!listed) {
                    throw new IllegalArgumentException("no assumptions before: " + line);
                }
                current = new LinkedHashSet<>();
                axioms.put(block.group(1), current);
                listed = false;
            } else if (line.equals("Axioms:") || line.equals("Closed under the global context")) {
                listed = true;
            } else if (listed && current != null && axiom.matches()) {
                current.add(axiom.group(1));
            } else if (!line.startsWith(" ")) {
                throw new IllegalArgumentException("not understood: " + line);
            }
        }
        if (!listed) {
            throw new IllegalArgumentException("no assumptions at the end");
        }
        return axioms;
    }
}
