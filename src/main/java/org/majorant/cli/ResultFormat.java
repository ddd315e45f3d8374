package org.majorant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A form in which {@code check} gives its result, and where it goes.
 *
 * @param kind the form
 * @param file the file, or {@code -} for standard output
 */
record ResultFormat(Kind kind, String file) {
    /** The forms. */
    enum Kind {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        GITHUB;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether its lines may stand among those of another form. */
        boolean isLines() {
            return this == TEXT || this == GITHUB;
        }
    }

    private static final String STANDARD_OUTPUT = "-";
    private static final String INPUTS = ".*\\.(md|bib|csv|tsv)";

    boolean isFile() {
        return !file.equals(STANDARD_OUTPUT);
    }

    /**
     * Lets a file be replaced that an earlier run wrote; the forms that are plain text have no sign of that, and replace all but
     * theories, tables and lists of sources.
     *
     * @throws InputException for any other
     */
    void refuseAnothers() throws IOException {
        if (isFile()) {
            OwnFile.refuseAnothers(Path.of(file), "check as " + kind.text(), this::mayReplace);
        }
    }

    private boolean mayReplace(String beginning) {
        return switch (kind) {
            case JSON -> OwnFile.isJson(beginning);
            case SARIF -> beginning.contains("sarif") && beginning.contains("\"Majorant\"");
            case JUNIT -> beginning.contains("<testsuites name=\"majorant\"");
            case TEXT, GITHUB -> !file.toLowerCase(Locale.ROOT).matches(INPUTS);
        };
    }

    /**
     * The forms that are asked for, in order. The text goes to standard output unless another form does.
     *
     * @param texts {@code sarif}, {@code junit=report.xml}
     * @param json the file of the option {@code --json}; null without it
     */
    static List<ResultFormat> of(List<String> texts, String json) {
        List<ResultFormat> all = new ArrayList<>();
        texts.forEach(t -> all.add(of(t)));
        if (json != null) {
            all.add(new ResultFormat(Kind.JSON, json));
        }
        Set<Path> files = new HashSet<>();
        for (ResultFormat f : all) {
            if (f.isFile() && !files.add(Path.of(f.file).toAbsolutePath().normalize())) {
                throw new InputException("two forms of the result go to '" + f.file + "'; give each a file of its own");
            }
        }
        List<ResultFormat> printed = all.stream().filter(f -> !f.isFile()).toList();
        if (printed.isEmpty()) {
            all.add(new ResultFormat(Kind.TEXT, STANDARD_OUTPUT));
        } else if (printed.size() > 1
                && printed.stream().anyMatch(f -> !f.kind().isLines())) {
            throw new InputException("standard output takes one form, or text and github together; give the others"
                    + " files: --format sarif=FILE");
        }
        return all;
    }

    /** The file of the JSON among forms with commas between them; empty without one. */
    static String jsonFile(String texts) {
        for (String t : texts.split(",")) {
            if (t.equals("json")) {
                return STANDARD_OUTPUT;
            }
            if (t.startsWith("json=")) {
                return t.substring("json=".length());
            }
        }
        return "";
    }

    private static ResultFormat of(String text) {
        int eq = text.indexOf('=');
        String name = eq < 0 ? text : text.substring(0, eq);
        String file = eq < 0 ? STANDARD_OUTPUT : text.substring(eq + 1);
        Kind kind = Arrays.stream(Kind.values())
                .filter(k -> k.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException("--format takes text, json, sarif, junit or github, each with"
                        + " =FILE or without, not '" + text + "'"));
        if (file.isEmpty()) {
            throw new InputException("--format " + text + " names no file");
        }
        return new ResultFormat(kind, file);
    }
}
