package org.majorant.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.majorant.read.Circles;
import org.majorant.read.Readable;
import org.majorant.read.TheoryReader;
import org.majorant.read.WithNames;
import org.majorant.report.Problem;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Theory;

/** Finds and reads theory files: below given paths, below {@code proofs}, or those that the jar carries. */
final class TheoryFiles {
    private static final long LARGEST = 4L << 20;

    private final List<SourceFile> files = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Theory> theories = new ArrayList<>();
    private final Sources sources = new Sources(diagnostics);
    /** Why files of a folder could not be read at all. */
    private final List<String> refused = new ArrayList<>();

    private final Set<Path> seen = new HashSet<>();
    private boolean inJar;

    private TheoryFiles() {}

    /** The theory files below the paths; with no path those of {@code proofs}, or of the jar where there is no such folder. */
    static TheoryFiles below(List<Path> paths) throws IOException {
        TheoryFiles found = new TheoryFiles();
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
            Path p = isFile(n) ? Path.of(n) : Path.of("proofs");
            if (!paths.contains(p)) {
                paths.add(p);
            }
        }
        return below(paths.stream().anyMatch(p -> !Files.exists(p)) ? List.of() : paths);
    }

    private static boolean isFile(String name) {
        return name.endsWith(".md") && Files.isRegularFile(Path.of(name));
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
            try (Stream<Path> walk = Files.walk(path)) {
                for (Path p : walk.filter(f -> f.toString().endsWith(".md") && Files.isRegularFile(f))
                        .sorted()
                        .toList()) {
                    addIfTheory(p);
                }
            }
        } else if (isNew(path)) {
            files.add(load(path));
        }
    }

    /** Whether the file was not named before, also by a folder: an error in it counts once. */
    private boolean isNew(Path path) throws IOException {
        return seen.add(path.toRealPath());
    }

    /** A file of a folder; one that cannot be read is named among the errors. */
    private void addIfTheory(Path path) throws IOException {
        try {
            SourceFile file = load(path);
            if (TheoryReader.isTheory(file) && isNew(path)) {
                files.add(file);
            }
        } catch (InputException e) {
            refused.add(e.getMessage());
        }
    }

    static SourceFile load(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            throw new InputException("'" + path + "' is larger than " + LARGEST + " bytes; split it");
        }
        byte[] bytes = Files.readAllBytes(path);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(path.toString().replace('\\', '/'), text);
        } catch (CharacterCodingException e) {
            throw new InputException("'" + path + "' is not UTF-8 text");
        }
    }

    /** The text of a file that is no theory, however large. */
    static String textOf(Path path) throws IOException {
        return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
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
            Map<String, Theory> byId = new LinkedHashMap<>();
            for (Theory t : theories) {
                Theory other = byId.putIfAbsent(t.id(), t);
                if (other != null && !t.id().isEmpty()) {
                    diagnostics.error(
                            t.file().span(0, 0),
                            "the theory '" + t.id() + "' is already given by "
                                    + other.file().name(),
                            "one file a theory");
                }
                sources.check(t, inJar);
            }
            Circles.check(theories, diagnostics);
            WithNames.check(theories, diagnostics);
        }
        return theories;
    }

    /** What of them can be examined, though there may be errors. */
    Readable readable() throws IOException {
        return TheoryReader.withoutErrors(read(), diagnostics);
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

    /**
     * Prints warnings.
     *
     * @throws WrongTextException when there are errors
     */
    void refuseErrors(PrintWriter err) {
        if (problems().stream().anyMatch(Problem::isError)) {
            throw new WrongTextException(problems());
        }
        reportErrors(err);
    }
}
