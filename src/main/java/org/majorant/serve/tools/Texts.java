package org.majorant.serve.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.majorant.engine.Engine;
import org.majorant.engine.Snapshot;
import org.majorant.text.SourceFile;

/** The text that a call is about: one that it brings, or a file below the root. */
final class Texts {
    private final Engine engine;
    private final Path root;

    Texts(Engine engine, Path root) {
        this.engine = engine;
        this.root = root.toAbsolutePath().normalize();
    }

    /** By the arguments {@code text} and {@code path}; with both, the text stands in place of the file. */
    Snapshot of(Arguments a) {
        engine.filesChanged();
        Path path = a.has("path") ? inside(a.text("path")) : root.resolve("draft.md");
        if (a.has("text")) {
            return engine.read(new SourceFile(name(path), a.text("text")));
        }
        if (!a.has("path")) {
            throw new BadArgumentException("give a text, or the path of a file");
        }
        return engine.read(new SourceFile(name(path), read(path)));
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String read(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw new BadArgumentException(
                        Files.isDirectory(path)
                                ? "the path is that of a folder: name a file, or give a text"
                                : "there is no file '" + path.getFileName() + "' there");
            }
            if (Files.size(path) > Arguments.LARGEST) {
                throw new BadArgumentException(
                        "too-large",
                        "the file has " + Files.size(path) + " bytes; at most " + Arguments.LARGEST
                                + " are read: split it");
            }
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadArgumentException(
                    "the file cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** @throws BadArgumentException when it lies outside the root, links followed */
    private Path inside(String name) {
        try {
            Path path = root.resolve(name).normalize();
            boolean in = path.startsWith(root)
                    && (!Files.exists(path) || path.toRealPath().startsWith(root.toRealPath()));
            if (!in) {
                throw new BadArgumentException("'" + name + "' lies outside the root; nothing there is read");
            }
            return path;
        } catch (InvalidPathException | IOException e) {
            throw new BadArgumentException("'" + name + "' cannot be the path of a file here");
        }
    }
}
