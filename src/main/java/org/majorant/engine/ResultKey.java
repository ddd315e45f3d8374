package org.majorant.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.majorant.read.ClaimText;
import org.majorant.text.Span;
import org.majorant.theorem.Check;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * All that the result for a theorem depends on, as a hash: its spelled statement, which has the laws among its hypotheses wherever they
 * are written, the text of its claim blocks and of what stands above the first theorem, the theorems it uses with all of theirs, and
 * what lies beside the file for simulated checks. Nothing else in a file is seen by a theorem.
 */
final class ResultKey {
    private final List<Theory> library;
    private final String options;
    private final Map<Theorem, String> done = new IdentityHashMap<>();
    private final Map<Theory, List<Span>> blocks = new IdentityHashMap<>();
    private final Set<Theorem> open = new HashSet<>();

    /** @param options what else the result depends on, the same for all theorems */
    ResultKey(List<Theory> library, String options) {
        this.library = library;
        this.options = options;
    }

    String of(Theory theory, Theorem t) {
        String known = done.get(t);
        if (known == null) {
            open.add(t);
            known = hash(text(theory, t));
            open.remove(t);
            done.put(t, known);
        }
        return known;
    }

    private String text(Theory theory, Theorem t) {
        StringBuilder all = new StringBuilder(options);
        all.append('\n').append(theory.file().name()).append('\n').append(theory.id());
        all.append('\n')
                .append(t.id())
                .append('\n')
                .append(Spelled.of(theory, t).canonical());
        int first = theory.theorems().get(0).span().start();
        blockText(theory, 0, first, all);
        int end = theory.theorems().stream()
                .mapToInt(o -> o.span().start())
                .filter(s -> s > t.span().start())
                .min()
                .orElse(theory.file().text().length());
        all.append("\n--\n");
        blockText(theory, t.span().start(), end, all);
        for (Check c : t.checks()) {
            if (c instanceof Check.Simulated s) {
                beside(theory, s.spec(), all);
            }
        }
        for (Uses.Used u : Uses.of(theory, t, library)) {
            all.append("\nuses ").append(u.name()).append(' ');
            if (u.theorem().isEmpty()) {
                all.append("missing");
            } else if (open.contains(u.theorem().get())) {
                all.append("circle");
            } else {
                all.append(of(u.theory().orElseThrow(), u.theorem().get()));
            }
        }
        return all.toString();
    }

    private void blockText(Theory theory, int from, int to, StringBuilder all) {
        for (Span b : blocks.computeIfAbsent(theory, t -> ClaimText.blocks(t.file()))) {
            int start = Math.max(from, b.start());
            int end = Math.min(to, b.end());
            if (start < end) {
                all.append(theory.file().text(), start, end);
            }
        }
    }

    /** A specification, which may lie in a folder below, and the files beside a theory; one that may be another now makes another key. */
    private static void beside(Theory theory, String spec, StringBuilder all) {
        Path folder = Path.of(theory.file().name()).toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        Path own = folder.resolve(spec + ".spec");
        try (Stream<Path> files = Files.list(folder)) {
            all.append(Files.isRegularFile(own) ? Files.readString(own) : "");
            for (Path p : files.sorted().toList()) {
                all.append('\n').append(p);
                all.append(FileState.of(p).orElseGet(() -> " " + System.nanoTime()));
            }
        } catch (IOException | UncheckedIOException e) {
            all.append(System.nanoTime());
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
