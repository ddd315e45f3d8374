package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorant.report.StatementLock;
import org.majorant.text.DidYouMean;
import org.majorant.theorem.Theory;
import picocli.CommandLine;

/** Records statements as agreed upon; {@code check} reports each that says something else later. */
@CommandLine.Command(
        name = "lock",
        mixinStandardHelpOptions = true,
        description = "Records the statements below PATH as agreed upon; check reports each that changed since.")
final class LockCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "PATH", description = "Files or folders (default: proofs).")
    List<Path> paths = new ArrayList<>();

    @CommandLine.Option(names = "--by", paramLabel = "NAME", description = "Who agrees.")
    String by = "";

    @CommandLine.Option(names = "--id", paramLabel = "ID", description = "This theorem alone, theory/theorem.")
    List<String> ids = new ArrayList<>();

    @CommandLine.Option(
            names = "--drop",
            paramLabel = "ID",
            description = "Take this theorem out of the lock; without --id nothing is agreed upon.")
    List<String> dropped = new ArrayList<>();

    @CommandLine.Option(names = "--file", paramLabel = "FILE", description = "The lock (default: ${DEFAULT-VALUE}).")
    Path file = LockFile.USUAL;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (by.contains("\n") || by.contains("\r")) {
            throw new InputException("--by takes a name in one line");
        }
        boolean onlyDrops = !dropped.isEmpty() && ids.isEmpty();
        List<Theory> theories = onlyDrops
                ? List.of()
                : TheoryFiles.below(paths).readOrRefuse(spec.commandLine().getErr());
        StatementLock before = Files.isRegularFile(file) ? LockFile.read(file) : new StatementLock(Map.of());
        requireAgreed(before);
        StatementLock after = before.without(dropped).agreeing(chosen(theories), by.strip());
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        after.lines().forEach((id, line) -> {
            if (!before.isAgreed(id, line.hash())) {
                (before.lines().containsKey(id) ? changed : added).add(id);
            }
        });
        WholeFile.write(file, after.text());
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone()) {
            added.forEach(id -> out.println("added " + id));
            changed.forEach(id -> out.println("changed " + id));
            dropped.forEach(id -> out.println("dropped " + id));
            out.println(after.lines().size() + " statements in " + file);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.toString().replace('\\', '/'));
        fields.put("added", added);
        fields.put("changed", changed);
        fields.put("dropped", dropped);
        fields.put("statements", after.lines().size());
        json.write(out, fields);
        return ExitStatus.AS_STATED;
    }

    /** @throws InputException when one that is to be dropped stands in no line, or is to be agreed upon as well */
    private void requireAgreed(StatementLock before) {
        for (String id : dropped) {
            if (ids.contains(id)) {
                throw new InputException("'" + id + "' is both agreed upon and dropped");
            }
            if (!before.lines().containsKey(id)) {
                throw new InputException("no theorem '" + id + "' stands in " + file + "; "
                        + DidYouMean.hint(id, before.lines().keySet(), "an id is theory/theorem"));
            }
        }
    }

    /** The theories with the theorems that are asked for. */
    private List<Theory> chosen(List<Theory> theories) {
        List<String> known = List.copyOf(StatementLock.hashes(theories).keySet());
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new InputException(
                    "no theorem '" + id + "' was read; " + DidYouMean.hint(id, known, "an id is theory/theorem"));
        });
        return ids.isEmpty()
                ? theories
                : theories.stream()
                        .map(t -> new Theory(
                                t.id(),
                                t.title(),
                                t.citations(),
                                t.symbols(),
                                t.latexNames(),
                                t.laws(),
                                t.theorems().stream()
                                        .filter(x -> ids.contains(t.id() + "/" + x.id()))
                                        .toList(),
                                t.file()))
                        .toList();
    }
}
