package org.majorant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What may be replaced: files of an earlier run, and nothing that somebody else wrote or that is being read. */
final class OwnFile {
    private static final int BEGINNING = 4000;
    private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*\"schema\"\\s*:\\s*\\d+\\s*,\\s*\"majorant\"");

    private OwnFile() {}

    /**
     * Lets a file be written that is not there, is no regular file, or is one of an earlier run.
     *
     * @param isOwn whether a file that begins so was written by the command
     * @throws InputException otherwise
     */
    static void refuseAnothers(Path file, String command, Predicate<String> isOwn) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            if (!beginning.isEmpty() && !isOwn.test(beginning)) {
                throw new InputException(
                        "'" + file + "' was not written by majorant " + command + "; it is kept: name another place");
            }
        }
    }

    /** Whether a text begins as the results for programs do; records of runs and other JSON begin otherwise. */
    static boolean isJson(String beginning) {
        return JSON.matcher(beginning).lookingAt();
    }

    /** @throws InputException when both are one file */
    static void refuseSame(Path output, Path input) throws IOException {
        if (Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
            throw new InputException("'" + output + "' is what is read; name another file");
        }
    }
}
