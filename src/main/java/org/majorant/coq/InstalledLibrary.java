package org.majorant.coq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The library of Coq files that is in use: that of the folder where one stands, in a clone, and else the one that the program carries. */
public final class InstalledLibrary {
    /** In a clone. */
    private static final Path FOLDER = Path.of("proofs", "coq");

    private static final String RECORD = "accepted.txt";

    private final Optional<Path> folder;

    private final Optional<Path> theories;

    private InstalledLibrary(Optional<Path> folder, Optional<Path> theories) {
        this.folder = folder;
        this.theories = theories;
    }

    /** The one to use here. */
    public static InstalledLibrary here() {
        Optional<Path> clone = Optional.of(FOLDER).filter(f -> Files.isRegularFile(f.resolve("Vocabulary.v")));
        return new InstalledLibrary(clone, clone.map(Path::getParent));
    }

    /** The one in a folder. */
    public static InstalledLibrary in(Path folder) {
        return new InstalledLibrary(Optional.of(folder), Optional.empty());
    }

    /** Where it stands, if in a folder. */
    public Optional<Path> folder() {
        return folder;
    }

    /** The folder of the theories whose record is the library's own, in a clone. */
    public Optional<Path> theories() {
        return theories;
    }

    public LibrarySources sources() throws IOException {
        return folder.isPresent() ? LibrarySources.of(folder.get()) : LibrarySources.carried();
    }

    /** The file of its record, if it stands in a folder. */
    public Optional<Path> recordFile() {
        return folder.map(f -> f.resolve(RECORD));
    }

    /** What it records as accepted. */
    public Optional<Accepted> record() throws IOException {
        return folder.isPresent()
                ? Accepted.read(folder.get().resolve(RECORD))
                : Optional.of(Accepted.parse(LibrarySources.resource("coq/" + RECORD), RECORD));
    }
}
