package org.majorant.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.engine.Sources;
import org.majorant.engine.Together;
import org.majorant.read.Readable;
import org.majorant.read.TheoryReader;
import org.majorant.report.Problem;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Theory;

/** Finds and reads theory files: below given paths, below {@code proofs}, or those that the jar carries. */
final class TheoryFiles {
    private static final int LARGEST = 4 << 20;
    private static final int FENCE = 3;
    private static final byte[] BLOCK = "claim".getBytes(StandardCharsets.UTF_8);

    private final List<SourceFile> files = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Theory> theories = new ArrayList<>();
    private final Sources sources = new Sources(diagnostics, p -> load(p).text());
    /** Why files of a folder could not be read at all. */
    private final List<String> refused = new ArrayList<>();

    private final Set<Path> seen = new HashSet<>();
    /** Where the files lie; a name alone may be no path, for it is text. */
    private final Map<SourceFile, Path> places = new IdentityHashMap<>();

    private final List<Path> asked;
    private boolean inJar;

    private TheoryFiles(List<Path> asked) {
        this.asked = List.copyOf(asked);
    }

    /** The theory files below the paths; with no path those of {@code proofs}, or of the jar where there is no such folder. */
    static TheoryFiles below(List<Path> paths) throws IOException {
        TheoryFiles found = new TheoryFiles(paths);
        if (paths.isEmpty() && !Files.isDirectory(Path.of("proofs"))) {
            found.fromJar();
        } else {
            for (Path p : paths.isEmpty() ? List.of(Path.of("proofs")) : paths) {
                found.add(p);
            }
        }
        return found;
    }

    /** The files among the names; and, for names of theories, those of {@code proofs} or of the jar. */
    static TheoryFiles named(List<String> names) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String n : names) {
            Path p = isFile(n) ? InputFile.path(n) : Path.of("proofs");
            if (!paths.contains(p)) {
                paths.add(p);
            }
        }
        return below(paths.stream().anyMatch(p -> !Files.exists(p)) ? List.of() : paths);
    }

    private static boolean isFile(String name) {
        return name.endsWith(".md") && Files.isRegularFile(InputFile.path(name));
    }

    /** The theory with this name or in this file. */
    static Theory theory(String name, List<Theory> theories) {
        Optional<Theory> found = theories.stream()
                .filter(t -> isFile(name) ? t.file().name().equals(name.replace('\\', '/')) : t.id().equals(name))
                .findFirst();
        return found.orElseThrow(() -> new InputException("there is no theory '" + name + "'; "
                + DidYouMean.hint(
                        name, theories.stream().map(Theory::id).toList(), "name a theory of proofs/, or a file")));
    }

    private void add(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new InputException("there is no file or folder '" + path + "'");
        }
        if (Files.isDirectory(path)) {
            for (Path p : below(path)) {
                addIfTheory(p);
            }
        } else if (isNew(path)) {
            add(path, load(path));
        }
    }

    private void add(Path path, SourceFile file) {
        files.add(file);
        places.put(file, path);
    }

    /** The Markdown files below a folder, in order; folders that cannot be opened are named among the errors. */
    private List<Path> below(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md") && Files.isRegularFile(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                refused.add("'" + file + "' cannot be read: " + FileTrouble.reason(e));
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().toList();
    }

    /** Whether a folder was asked for, or the one where theories usually lie, and not files alone. */
    boolean areAllOfAFolder() {
        return asked.isEmpty() || asked.stream().anyMatch(Files::isDirectory);
    }

    /** Where a file lies that was read from the disk. */
    Path place(SourceFile file) {
        return places.getOrDefault(file, Path.of(file.name()));
    }

    /** Whether the file was not named before, also by a folder: an error in it counts once. */
    private boolean isNew(Path path) throws IOException {
        return seen.add(path.toRealPath());
    }

    /** A file of a folder; one that cannot be read is named among the errors. */
    private void addIfTheory(Path path) throws IOException {
        try {
            if (!mayBeTheory(path)) {
                return;
            }
            SourceFile file = load(path);
            if (TheoryReader.isTheory(file) && isNew(path)) {
                add(path, file);
            }
        } catch (InputException e) {
            refused.add(e.getMessage());
        }
    }

    /** Whether it is small, or a fence that opens a claim block stands in it: a large text beside theories is no theory. */
    private static boolean mayBeTheory(Path path) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            if (Files.size(path) <= LARGEST) {
                return true;
            }
            int fence = 0;
            int word = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (word == BLOCK.length && Character.isWhitespace(b)) {
                    return true;
                }
                if (word < BLOCK.length && fence >= FENCE && b == BLOCK[word]) {
                    word++;
                } else if (b == '`' || b == '~') {
                    fence = word > 0 ? 1 : fence + 1;
                    word = 0;
                } else if (word > 0 || b != ' ' && b != '\t') {
                    fence = 0;
                    word = 0;
                }
            }
            return false;
        } catch (IOException e) {
            throw new InputException("'" + path + "' cannot be read: " + FileTrouble.reason(e));
        }
    }

    static SourceFile load(Path path) {
        return new SourceFile(path.toString().replace('\\', '/'), InputFile.text(path, LARGEST));
    }

    private void fromJar() throws IOException {
        inJar = true;
        try (InputStream index = TheoryFiles.class.getResourceAsStream("/proofs/index.txt")) {
            if (index == null) {
                throw new InputException("there is no folder 'proofs' here; name files or folders to check");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
            for (String name :
                    lines.lines().filter(n -> n.endsWith(".md")).sorted().toList()) {
                try (InputStream in = TheoryFiles.class.getResourceAsStream("/proofs/" + name)) {
                    SourceFile file =
                            new SourceFile("proofs/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    if (TheoryReader.isTheory(file)) {
                        files.add(file);
                    }
                }
            }
        }
    }

    /** Reads all of them. */
    List<Theory> read() throws IOException {
        if (theories.isEmpty()) {
            files.forEach(f -> theories.add(TheoryReader.read(f, diagnostics)));
            Together.check(theories, diagnostics, t -> sources.check(t, inJar ? null : place(t.file())));
        }
        return theories;
    }

    /** What of them can be examined, though there may be errors. */
    Readable readable() throws IOException {
        return Readable.of(read(), diagnostics);
    }

    /** The sources that the theories cite, by key: those of each {@code references.bib} beside or above a file. */
    Map<String, BibEntry> sources() {
        return sources.all();
    }

    List<SourceFile> files() {
        return files;
    }

    /** What was found while they were read; files that are no texts last. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(WrongTextException.of(diagnostics.all()));
        refused.forEach(r -> all.add(Problem.of(Problem.Code.INVALID_INPUT, r, "")));
        return all;
    }

    /** Prints all diagnostics; whether there are errors among them. */
    boolean reportErrors(PrintWriter err) {
        problems().forEach(p -> err.print(p.render()));
        long errors = problems().stream().filter(Problem::isError).count();
        if (errors > 0) {
            err.println(errors == 1 ? "1 error" : errors + " errors");
        }
        return errors > 0;
    }

    /** @throws InputException when there is no theory, though nothing is wrong with any file */
    void requireSome() throws IOException {
        if (read().isEmpty() && problems().stream().noneMatch(Problem::isError)) {
            throw new InputException("there is no theory file below "
                    + String.join(", ", asked.stream().map(Path::toString).toList()));
        }
    }

    /**
     * Reads all of them and prints warnings.
     *
     * @throws WrongTextException when there are errors
     * @throws InputException when there is no theory
     */
    List<Theory> readOrRefuse(PrintWriter err) throws IOException {
        List<Theory> all = read();
        if (problems().stream().anyMatch(Problem::isError)) {
            throw new WrongTextException(problems());
        }
        requireSome();
        reportErrors(err);
        return all;
    }
}
