package org.majorant.simulate.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.majorant.text.SourceFile;

/** Specifications that come with the program. */
public final class Presets {
    private static final List<String> NAMES =
            List.of("two-stage", "u-shape", "linear", "in-context", "manifold", "markov", "flow");

    private Presets() {}

    public static List<String> names() {
        return NAMES;
    }

    /** The text of a preset. */
    public static Optional<SourceFile> find(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        String path = "/org/majorant/simulate/presets/" + name + ".spec";
        try (InputStream in = Presets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path);
            }
            return Optional.of(new SourceFile("preset:" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
