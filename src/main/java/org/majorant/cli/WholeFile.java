package org.majorant.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * Writes files whole or not at all. A new file has the mode that the user's mask leaves, an old one keeps mode and owner; a link
 * stays, and what it points to is written; a device or a pipe is written to.
 */
final class WholeFile {
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /** Writes beside the target and moves into place; a killed run leaves the old file as it was. */
    static void write(Path target, String text) {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same for bytes.
     *
     * @throws OutputException when it cannot be written
     */
    static void write(Path target, byte[] bytes) {
        try {
            if (Files.exists(target) && isStream(target)) {
                try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                    out.write(bytes);
                }
            } else {
                replace(target, behindLinks(target.toAbsolutePath()), bytes);
            }
        } catch (IOException e) {
            throw new OutputException(target.toString(), FileTrouble.reason(e));
        }
    }

    /** Makes a folder and those above it, where they are not there. */
    static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new OutputException(folder.toString(), FileTrouble.reason(e));
        }
    }

    /** Whether it is a device or a pipe, or the file behind an open descriptor, such as {@code /dev/stdout}. */
    private static boolean isStream(Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        boolean descriptor = absolute.startsWith("/proc")
                || absolute.startsWith("/dev/fd")
                || absolute.equals(Path.of("/dev/stdout"))
                || absolute.equals(Path.of("/dev/stderr"));
        return descriptor || !Files.isRegularFile(target) && !Files.isDirectory(target);
    }

    private static Path behindLinks(Path path) throws IOException {
        Path at = path;
        for (int i = 0; Files.isSymbolicLink(at); i++) {
            if (i == MOST_LINKS) {
                throw new IOException("its links lead in a circle");
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static void replace(Path asked, Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            throw new OutputException(asked.toString(), "it is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new OutputException(asked.toString(), "there is no folder " + folder + "; make it first");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new OutputException(asked.toString(), "permission denied");
        }
        Path part = folder.resolve(".majorant-" + UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepRights(file, part);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Gives the new file the owner, group and mode of the old one, as far as the system lets the user. */
    private static void keepRights(Path old, Path part) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (from == null || to == null || !Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        PosixFileAttributes before = from.readAttributes();
        PosixFileAttributes now = to.readAttributes();
        try {
            if (!now.group().equals(before.group())) {
                to.setGroup(before.group());
            }
            if (!now.owner().equals(before.owner())) {
                to.setOwner(before.owner());
            }
        } catch (IOException e) {
            // Only an administrator may give files away; the file is the user's then.
        }
        to.setPermissions(before.permissions());
    }
}
