package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.majorant.report.JsonText;
import picocli.CommandLine;

/** The option {@code --json}: the same result for programs. */
final class JsonOutput {
    @CommandLine.Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the result as JSON; - for standard output, where nothing else is printed then.")
    String file;

    /** Whether standard output is for the JSON alone. */
    boolean alone() {
        return "-".equals(file);
    }

    void write(PrintWriter out, Map<String, ?> fields) throws IOException {
        if (alone()) {
            out.print(JsonText.of(fields));
        } else if (file != null) {
            WholeFile.write(Path.of(file), JsonText.of(fields));
        }
    }
}
