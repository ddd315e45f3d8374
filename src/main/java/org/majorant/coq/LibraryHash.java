package org.majorant.coq;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hashes of statements together with the library files that give them their meaning. */
public final class LibraryHash {
    /** The files that exported statements and proofs name. */
    private static final String[] ROOTS = {"Steps", "Boxes"};

    private static final Pattern REQUIRE = Pattern.compile("From Majorant Require Import ([^.]*)\\.");

    private final String library;

    /**
     * @param folder the library's sources
     * @param coq the version of {@code coqc}
     */
    public LibraryHash(Path folder, String coq) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String root : ROOTS) {
            collect(folder, root, files);
        }
        StringBuilder all = new StringBuilder("coqc " + coq + "\n");
        files.forEach((name, text) ->
                all.append(name).append(' ').append(sha256(text)).append('\n'));
        this.library = sha256(all.toString());
    }

    private static void collect(Path folder, String name, Map<String, String> files) throws IOException {
        if (!files.containsKey(name)) {
            String text = new String(Files.readAllBytes(folder.resolve(name + ".v")), StandardCharsets.UTF_8);
            files.put(name, text);
            Matcher m = REQUIRE.matcher(text);
            while (m.find()) {
                for (String used : m.group(1).strip().split("\\s+")) {
                    collect(folder, used, files);
                }
            }
        }
    }

    /** The hash of a statement and of all that it builds on. */
    public String of(String statement) {
        return sha256(library + "\n" + statement);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this machine has no SHA-256", e);
        }
    }
}
