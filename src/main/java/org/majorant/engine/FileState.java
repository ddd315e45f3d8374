package org.majorant.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * By what a file is known to be as it was when it was read: time, size, and what the system alone sets, the time of the last change of
 * its entry and its number. Where a system does not tell these, and for a file that changed a moment ago, nothing is known.
 */
final class FileState {
    /** Nanoseconds after a change in which another may have the same time. */
    private static final long MOMENT = 2_000_000_000L;

    private FileState() {}

    /** Empty when the file has to be read to know what it holds. */
    static Optional<String> of(Path file) {
        try {
            Object changed = Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            FileTime time = (FileTime) changed;
            long age = Duration.between(time.toInstant(), Instant.now()).toNanos();
            boolean settled = age > MOMENT;
            return settled && !Files.isSymbolicLink(file)
                    ? Optional.of(time + " " + Files.getLastModifiedTime(file) + " " + Files.size(file) + " "
                            + Files.getAttribute(file, "unix:ino"))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
