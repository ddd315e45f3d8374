package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.majorant.report.JsonText;
import org.majorant.report.Problem;
import org.majorant.report.ResultJson;
import picocli.CommandLine;

/** The option {@code --json}: the same result for programs, and what was wrong where there is no result. */
final class JsonOutput {
    @CommandLine.Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the result as JSON; - for standard output, where nothing else is printed then.")
    String file;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    CommandLine.Model.CommandSpec command;

    private boolean written;

    /** Whether standard output is for the JSON alone. */
    boolean alone() {
        return "-".equals(file);
    }

    /** @throws InputException when the file of the result is one that is read */
    void refuseSame(Path input) throws IOException {
        if (file != null && !alone()) {
            try {
                OwnFile.refuseSame(Path.of(file), input);
            } catch (InputException e) {
                written = true; // what is wrong is not written over it either
                throw e;
            }
        }
    }

    /** Writes a result below the fields that all have in common. */
    void write(PrintWriter out, Map<String, ?> fields) throws IOException {
        write(out, List.of(), fields);
    }

    void write(PrintWriter out, List<Problem> problems, Map<String, ?> fields) throws IOException {
        Map<String, Object> all = ResultJson.head(Version.text(), command.name(), problems);
        all.putAll(fields);
        writeText(out, JsonText.of(all));
    }

    /** Writes a whole text, which holds the common fields already. */
    void writeText(PrintWriter out, String text) throws IOException {
        written |= file != null;
        if (alone()) {
            out.print(text);
        } else if (file != null) {
            OwnFile.refuseAnothers(Path.of(file), "as JSON", OwnFile::isJson);
            WholeFile.write(Path.of(file), text);
        }
    }

    /** Writes what went wrong, unless a result was written before. */
    void writeProblems(PrintWriter out, List<Problem> problems) throws IOException {
        if (!written) {
            write(out, problems, Map.of());
        }
    }
}
