package org.majorant.coq;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of a folder of Coq files by their names, and which of them a file may build on: every one whose name stands in it outside
 * a comment. That is more than it loads, and misses no way of loading.
 */
public final class LibrarySources {
    /** No files at all. */
    public static final LibrarySources NONE = new LibrarySources(Map.of());

    private static final String IN_JAR = "/proofs/";
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w']*");

    private final Map<String, String> texts;

    private LibrarySources(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /** The files of a folder; one that is not there holds none. */
    public static LibrarySources of(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".v")).toList()) {
                    texts.put(
                            file.getFileName().toString().replaceAll("\\.v$", ""),
                            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return new LibrarySources(texts);
    }

    /** The library that the program carries. */
    public static LibrarySources carried() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : resource("index.txt").lines().toList()) {
            if (name.matches("coq/\\w+\\.v")) {
                texts.put(name.substring("coq/".length(), name.length() - ".v".length()), resource(name));
            }
        }
        return new LibrarySources(texts);
    }

    /** A text of the program's own folder {@code proofs}. */
    static String resource(String name) throws IOException {
        try (InputStream in = LibrarySources.class.getResourceAsStream(IN_JAR + name)) {
            if (in == null) {
                throw new IOException("the program does not carry proofs/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The names of the files, without their endings. */
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    public String text(String name) {
        return texts.get(name);
    }

    /** A file and all that it may build on, with their texts. */
    Map<String, String> closure(String root) {
        Map<String, String> found = new TreeMap<>();
        collect(root, found);
        return found;
    }

    private void collect(String name, Map<String, String> found) {
        String text = texts.get(name);
        if (text != null && found.put(name, text) == null) {
            namedIn(text).forEach(used -> collect(used, found));
        }
    }

    /** The files whose names stand in a text. */
    Set<String> namedIn(String text) {
        Set<String> all = new TreeSet<>();
        Matcher m = WORD.matcher(withoutComments(text));
        while (m.find()) {
            if (texts.containsKey(m.group())) {
                all.add(m.group());
            }
        }
        return all;
    }

    /** A hash of all of it. */
    public String hash() {
        return TextDigest.of("", texts);
    }

    /** The text without its comments, as Coq reads them: they nest, and a string in one, or around one's signs, is a string. */
    static String withoutComments(String text) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        boolean string = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                string = !string;
            } else if (!string && text.startsWith("(*", i)) {
                depth++;
                i++;
                continue;
            } else if (!string && depth > 0 && text.startsWith("*)", i)) {
                depth--;
                i++;
                kept.append(' ');
                continue;
            }
            if (depth == 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
