package org.majorant.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/** The theory files below a folder, kept read; a file is read again when it may be another. Thread-safe. */
final class Library {
    private static final long LARGEST = 4L << 20;

    /** A file as it was read. */
    record Kept(Optional<String> state, Optional<Read> read) {}

    /** A theory with what was found in its text. */
    record Read(Theory theory, Diagnostics found) {
        static Read of(SourceFile file) {
            Diagnostics found = new Diagnostics();
            Theory theory = TheoryReader.read(file, found);
            return new Read(theory, found);
        }
    }

    private final @Nullable Path root;
    private Map<Path, Kept> files = new TreeMap<>();
    private boolean walked;

    /** @param root the folder; null for none, so that every text stands alone */
    Library(@Nullable Path root) {
        this.root = root == null ? null : root.toAbsolutePath().normalize();
    }

    /** Looks at the folder again before it is asked next. */
    synchronized void forget() {
        walked = false;
    }

    /** What was read of the theory files by path, in order. */
    synchronized Map<Path, Read> read() {
        if (!walked && root != null && Files.isDirectory(root)) {
            files = walk(root);
        }
        walked = true;
        Map<Path, Read> all = new TreeMap<>();
        files.forEach((path, kept) -> kept.read().ifPresent(r -> all.put(path, r)));
        return all;
    }

    private Map<Path, Kept> walk(Path folder) {
        Map<Path, Kept> now = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    String name =
                            dir.getFileName() == null ? "" : dir.getFileName().toString();
                    boolean skipped = !dir.equals(folder)
                            && (name.startsWith(".") || name.equals("target") || name.equals("node_modules"));
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                    if (a.isRegularFile()
                            && a.size() <= LARGEST
                            && file.toString().endsWith(".md")) {
                        Kept before = files.get(file);
                        Optional<String> state = FileState.of(file);
                        boolean same = before != null && state.isPresent() && state.equals(before.state());
                        now.put(file, same ? before : kept(file, state, before));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return files;
        }
        return now;
    }

    /** Reads a file; what is found in a text is kept where the text is the same. */
    private static Kept kept(Path path, Optional<String> state, @Nullable Kept before) {
        Optional<Read> read;
        try {
            SourceFile file = new SourceFile(path.toString().replace('\\', '/'), text(path));
            Optional<Read> earlier = before == null
                    ? Optional.empty()
                    : before.read().filter(r -> r.theory().file().text().equals(file.text()));
            read = earlier.isPresent() || !TheoryReader.isTheory(file) ? earlier : Optional.of(Read.of(file));
        } catch (UncheckedIOException e) {
            read = Optional.empty();
        }
        return new Kept(state, read);
    }

    /** @throws UncheckedIOException when it cannot be read, or is not UTF-8 */
    static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts that a text is checked together with: those of the folder but itself, those that are open as they are there. */
    List<Read> others(Path self, Map<Path, Read> open) {
        Map<Path, Read> all = new TreeMap<>(read());
        all.putAll(new HashMap<>(open));
        all.remove(self);
        return new ArrayList<>(all.values());
    }
}
