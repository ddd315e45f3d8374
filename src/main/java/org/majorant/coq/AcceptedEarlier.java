package org.majorant.coq;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.majorant.theorem.Theorem;

/** Which statements {@code coqc} has accepted earlier, word for word as they are now. Runs nothing. */
public final class AcceptedEarlier {
    /** Where nothing is known. */
    public static final AcceptedEarlier NOTHING = new AcceptedEarlier(null, null);

    private final Accepted accepted;
    private final LibraryHash hashes;

    private AcceptedEarlier(Accepted accepted, LibraryHash hashes) {
        this.accepted = accepted;
        this.hashes = hashes;
    }

    /**
     * Reads a record.
     *
     * @param library the sources of the library, whose texts are part of what was accepted
     * @param record the record; where there is none, nothing is known
     */
    public static AcceptedEarlier read(Path library, Path record) throws IOException {
        Optional<Accepted> read = Accepted.read(record);
        return read.isPresent()
                ? new AcceptedEarlier(
                        read.get(), new LibraryHash(library, read.get().coq()))
                : NOTHING;
    }

    /** What is recorded for this very statement. */
    public Optional<Accepted.Line> find(String id, Theorem theorem) {
        if (accepted == null || !accepted.names(id)) {
            return Optional.empty();
        }
        try {
            String hash = hashes.of(id, ExportedTheorem.of(theorem).statement());
            return accepted.find(id, hash);
        } catch (NotExportedException e) {
            return Optional.empty();
        }
    }
}
