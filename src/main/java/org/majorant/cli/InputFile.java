package org.majorant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files that are read: what cannot be read is wrong input, with the reason; nothing is waited for. */
final class InputFile {
    private static final int ENDLESS = 1 << 30;
    private static final int KIND = 0xf000;
    private static final int PIPE = 0x1000;

    private InputFile() {}

    /**
     * The path of a name.
     *
     * @throws InputException when the system has no such names
     */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException("'" + name + "' cannot be the name of a file here: " + e.getReason());
        }
    }

    /**
     * The text.
     *
     * @throws InputException when it is no regular file, cannot be read or is not UTF-8
     */
    static String text(Path path) {
        return text(path, bytes(path, ENDLESS));
    }

    /** The same of a file of at most so many bytes. */
    static String text(Path path, int largest) {
        return text(path, bytes(path, largest));
    }

    private static String text(Path path, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException("'" + path + "' is not UTF-8 text");
        }
    }

    /** @param largest how many bytes are read at most; a file with more is refused */
    static byte[] bytes(Path path, int largest) {
        try {
            requireText(path);
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(largest + 1);
                if (bytes.length > largest) {
                    throw new InputException("'" + path + "' is larger than " + largest + " bytes; split it");
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new InputException("'" + path + "' cannot be read: " + FileTrouble.reason(e));
        }
    }

    private static void requireText(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new InputException("'" + path + "' is a folder, not a file");
        }
        if (!Files.exists(path)) {
            throw new InputException("there is no file '" + path + "'");
        }
        if (!Files.isRegularFile(path) && !isOpenPipe(path)) {
            throw new InputException("'" + path + "' is no regular file: a device, a pipe or a socket is not read");
        }
    }

    /** Whether it is a pipe that the shell has opened already: {@code /dev/stdin}, or {@code <(command)}. */
    private static boolean isOpenPipe(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        boolean open = absolute.startsWith("/dev/fd")
                || absolute.equals(Path.of("/dev/stdin"))
                || absolute.startsWith("/proc/self/fd");
        return open && ((int) Files.getAttribute(path, "unix:mode") & KIND) == PIPE;
    }
}
