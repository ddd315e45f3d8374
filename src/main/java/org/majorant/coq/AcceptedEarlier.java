package org.majorant.coq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Which statements {@code coqc} has accepted earlier, word for word as they are now, by the record of the library and by the one beside a
 * theory file. Runs nothing.
 */
public final class AcceptedEarlier {
    /** Where nothing is known. */
    public static final AcceptedEarlier NOTHING = new AcceptedEarlier(null, Optional.empty());

    /** The name of a record beside a theory file. */
    public static final String BESIDE = "coq-accepted.txt";

    private final Sources library;
    private final Optional<Known> known;
    private final Map<Path, Optional<Known>> beside = new HashMap<>();

    /** Texts that are read when a record asks for them. */
    private interface Sources {
        LibrarySources read() throws IOException;
    }

    /** A record, and the hashes that it goes by where it knows the name. */
    private static final class Known {
        private final Accepted accepted;
        private final Sources library;
        private final Sources own;
        private LibraryHash hashes;

        private Known(Accepted accepted, Sources library, Sources own) {
            this.accepted = accepted;
            this.library = library;
            this.own = own;
        }

        private Optional<Accepted.Line> find(String id, Theorem theorem) {
            if (!accepted.names(id)) {
                return Optional.empty();
            }
            try {
                String statement = ExportedTheorem.of(theorem).statement();
                return accepted.find(id, hashes().of(id, statement));
            } catch (NotExportedException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private synchronized LibraryHash hashes() throws IOException {
            if (hashes == null) {
                hashes = new LibraryHash(library.read(), own.read(), accepted.coq());
            }
            return hashes;
        }
    }

    private AcceptedEarlier(Sources library, Optional<Accepted> record) {
        this.library = library;
        this.known = record.map(a -> new Known(a, library, () -> LibrarySources.NONE));
    }

    /**
     * Reads a record.
     *
     * @param library the sources of the library, whose texts are part of what was accepted
     * @param record the record; where there is none, nothing is known
     */
    public static AcceptedEarlier read(Path library, Path record) throws IOException {
        return new AcceptedEarlier(() -> LibrarySources.of(library), Accepted.read(record));
    }

    /** By the record of a library, and those beside theory files. */
    public static AcceptedEarlier read(InstalledLibrary library) throws IOException {
        return new AcceptedEarlier(library::sources, library.record());
    }

    /** What the record of the library holds for this very statement. */
    Optional<Accepted.Line> find(String id, Theorem theorem) {
        return known.flatMap(k -> k.find(id, theorem));
    }

    /** What is recorded for this very statement, by the library or beside the theory's file. */
    public Optional<Accepted.Line> find(Theory theory, Theorem theorem) {
        if (library == null) {
            return Optional.empty();
        }
        String id = theory.id() + "/" + theorem.id();
        return find(id, theorem).or(() -> beside(theory).flatMap(k -> k.find(id, theorem)));
    }

    private synchronized Optional<Known> beside(Theory theory) {
        return folder(theory).flatMap(f -> beside.computeIfAbsent(f, this::read));
    }

    private Optional<Known> read(Path folder) {
        try {
            return Accepted.read(folder.resolve(BESIDE))
                    .map(a -> new Known(a, library, () -> LibrarySources.of(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a theory's file, if it has one. */
    public static Optional<Path> folder(Theory theory) {
        try {
            Path file = Path.of(theory.file().name()).toAbsolutePath();
            return Files.isRegularFile(file) ? Optional.ofNullable(file.getParent()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
