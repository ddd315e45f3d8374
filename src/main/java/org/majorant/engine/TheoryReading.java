package org.majorant.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.read.Readable;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/**
 * Theory files and folders of them, read once and together, as the command {@code check} reads them. Nothing is thrown for wrong
 * input: what cannot be read is told of by {@link #problems()}, and the rest is there all the same.
 */
public final class TheoryReading {
    private static final long LARGEST = 4L << 20;

    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<SourceFile, Path> files = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private Readable readable = new Readable(List.of(), List.of());

    private TheoryReading() {}

    /**
     * Errors.
     *
     * @param file the file in which they stand, as it is named in messages; empty for what could not be read at all
     * @param line the line of the first, from 1
     * @param column its column, from 1
     * @param text all of them, as {@code check} prints them
     */
    public record FileErrors(String file, int line, int column, String text) {}

    /** Reads files, and all theory files below folders, in the order of their names. */
    public static TheoryReading of(List<Path> paths) {
        TheoryReading all = new TheoryReading();
        for (Path p : paths) {
            if (Files.isDirectory(p)) {
                all.below(p).forEach(f -> all.add(f, false));
            } else {
                all.add(p, true);
            }
        }
        all.read();
        return all;
    }

    private List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                    if (a.isRegularFile() && file.toString().endsWith(".md")) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    refused.add("'" + file + "' cannot be read: " + e);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            refused.add("'" + folder + "' cannot be read: " + e);
        }
        return found.stream().sorted().toList();
    }

    /** @param named whether it was named itself, so that it has to be a theory */
    private void add(Path path, boolean named) {
        try {
            if (!seen.add(path.toRealPath())) {
                return;
            }
            if (Files.size(path) > LARGEST) {
                refused.add("'" + path + "' is larger than " + LARGEST + " bytes; split it");
                return;
            }
            SourceFile file = new SourceFile(path.toString().replace('\\', '/'), Files.readString(path));
            if (named || TheoryReader.isTheory(file)) {
                files.put(file, path);
            }
        } catch (NoSuchFileException e) {
            refused.add("there is no file or folder '" + path + "'");
        } catch (CharacterCodingException e) {
            refused.add("'" + path + "' is not UTF-8 text");
        } catch (IOException e) {
            refused.add("'" + path + "' cannot be read: " + e);
        }
    }

    private void read() {
        List<Theory> theories = new ArrayList<>();
        files.keySet().forEach(f -> theories.add(TheoryReader.read(f, diagnostics)));
        Sources sources = new Sources(diagnostics, Library::text);
        try {
            Together.check(theories, diagnostics, t -> sources.check(t, files.get(t.file())));
        } catch (IOException | UncheckedIOException e) {
            refused.add("a list of sources cannot be read: " + e.getMessage());
        }
        readable = Readable.of(theories, diagnostics);
    }

    /** The theories, each with those of its theorems that have no errors. */
    public List<Theory> theories() {
        return readable.theories();
    }

    /** Theorems that are left out for their errors, {@code theory/theorem}, and files of which nothing is left. */
    public List<String> leftOut() {
        return readable.leftOut();
    }

    /** All errors, gathered for each file; those without a file last. */
    public List<FileErrors> problems() {
        Map<SourceFile, List<Diagnostic>> byFile = new LinkedHashMap<>();
        diagnostics.all().stream()
                .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
                .forEach(d -> byFile.computeIfAbsent(d.span().file(), k -> new ArrayList<>())
                        .add(d));
        List<FileErrors> all = new ArrayList<>();
        byFile.forEach((file, errors) -> {
            StringBuilder text = new StringBuilder();
            errors.forEach(d -> text.append(Excerpt.of(d)));
            Diagnostic first = errors.get(0);
            all.add(new FileErrors(
                    file.name(), first.span().line(), first.span().column(), text.toString()));
        });
        refused.forEach(r -> all.add(new FileErrors("", 1, 1, r)));
        return List.copyOf(all);
    }
}
