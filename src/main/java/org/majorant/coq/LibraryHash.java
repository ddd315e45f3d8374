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

/** Hashes of statements together with the library files that give them their meaning, and with those that prove them by hand. */
public final class LibraryHash {
    /** The files that exported statements and proofs name. */
    private static final String[] ROOTS = {"Vocabulary", "Steps", "Boxes"};

    private static final Pattern REQUIRE = Pattern.compile("From Majorant Require (?:Import |Export |)([^.]*)\\.");

    private final String library;
    private final TheoryProofs proofs;
    private final Map<String, String> modules = new TreeMap<>();

    /**
     * @param folder the library's sources
     * @param coq the version of {@code coqc}
     */
    public LibraryHash(Path folder, String coq) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String root : ROOTS) {
            collect(folder, root, files);
        }
        this.library = hash(coq, files);
        this.proofs = TheoryProofs.read(folder);
        for (String module : proofs.modules()) {
            Map<String, String> further = new TreeMap<>(files);
            collect(folder, module, further);
            modules.put(module, hash(coq, further));
        }
    }

    private static String hash(String coq, Map<String, String> files) {
        StringBuilder all = new StringBuilder("coqc " + coq + "\n");
        files.forEach((name, text) ->
                all.append(name).append(' ').append(sha256(text)).append('\n'));
        return sha256(all.toString());
    }

    /** The proofs by hand of this library. */
    TheoryProofs proofs() {
        return proofs;
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

    /** The hash of the statement of a theorem and of all that it and its proof build on. */
    public String of(String id, String statement) {
        return sha256(proofs.find(id).map(p -> modules.get(p.module())).orElse(library) + "\n" + statement);
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
