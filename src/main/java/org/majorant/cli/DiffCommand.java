package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorant.report.LedgerDiff;
import picocli.CommandLine;

/** What changed between two ledgers; exits with 1 when something is worse. */
@CommandLine.Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "What changed from one ledger, written by check --json, to another; exits with 1 when a theorem is"
                        + " gone, says something else, or is known less well.")
final class DiffCommand implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "BEFORE.json", description = "The earlier ledger.")
    Path before;

    @CommandLine.Parameters(index = "1", paramLabel = "AFTER.json", description = "The later ledger.")
    Path after;

    @CommandLine.Option(names = "--markdown", description = "Print a table in Markdown, for the summary of a CI job.")
    boolean markdown;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path p : List.of(before, after)) {
            json.refuseSame(p);
        }
        LedgerDiff diff = diff();
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone()) {
            print(diff, out);
        }
        json.write(
                out,
                Map.of(
                        "changes",
                        diff.changes().stream().map(DiffCommand::fields).toList(),
                        "worse",
                        diff.isWorse()));
        return diff.isWorse() ? ExitStatus.AGAINST : ExitStatus.AS_STATED;
    }

    private LedgerDiff diff() throws IOException {
        for (Path p : List.of(before, after)) {
            if (!Files.isRegularFile(p)) {
                throw new InputException("there is no file '" + p + "'");
            }
        }
        try {
            return LedgerDiff.of(before.toString(), InputFile.text(before), after.toString(), InputFile.text(after));
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage());
        }
    }

    private void print(LedgerDiff diff, PrintWriter out) {
        if (diff.changes().isEmpty()) {
            out.println("nothing changed");
        } else if (markdown) {
            out.println("| | theorem | change | before | after |\n| --- | --- | --- | --- | --- |");
            diff.changes()
                    .forEach(c -> out.println("| " + (c.worse() ? "worse" : "") + " | " + c.id() + " | " + c.kind()
                            + " | " + c.before() + " | " + c.after() + " |"));
        } else {
            diff.changes().forEach(c -> out.println((c.worse() ? "! " : "  ") + c));
        }
    }

    private static Map<String, Object> fields(LedgerDiff.Change c) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", c.id());
        fields.put("kind", c.kind());
        fields.put("before", c.before());
        fields.put("after", c.after());
        fields.put("worse", c.worse());
        return fields;
    }
}
