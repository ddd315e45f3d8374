package org.majorant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.majorant.report.StatementLock;
import org.majorant.text.Diagnostics;

/** Where the lock is. */
final class LockFile {
    static final Path USUAL = Path.of("majorant.lock");

    private LockFile() {}

    /**
     * The lock that is in a file.
     *
     * @throws WrongTextException when there are lines in it that are none of a lock
     */
    static StatementLock read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputException("there is no lock '" + file + "'; write one with: majorant lock");
        }
        Diagnostics diagnostics = new Diagnostics();
        StatementLock lock = StatementLock.read(TheoryFiles.load(file), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new WrongTextException(diagnostics);
        }
        return lock;
    }
}
