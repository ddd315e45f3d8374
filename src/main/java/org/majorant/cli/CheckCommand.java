package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorant.judge.Entry;
import org.majorant.judge.Examination;
import org.majorant.judge.Examiner;
import org.majorant.judge.InternalError;
import org.majorant.judge.Ledger;
import org.majorant.judge.Lint;
import org.majorant.judge.runs.Runs;
import org.majorant.read.Readable;
import org.majorant.report.LedgerJson;
import org.majorant.report.LedgerText;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;
import picocli.CommandLine;

/** The main job: reads theory files, examines every theorem, prints the ledger. */
@CommandLine.Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks every theorem of the theory files below PATH and prints the ledger.")
final class CheckCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;
    private static final Path BASELINE = Path.of("proofs", "ledger.json");

    @CommandLine.Parameters(paramLabel = "PATH", description = "Files or folders (default: proofs).")
    List<Path> paths = new ArrayList<>();

    @CommandLine.Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Print the steps, the evidence, the witness.")
    List<String> explain = new ArrayList<>();

    @CommandLine.Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the ledger as JSON; - for standard output.")
    String json;

    @CommandLine.Option(names = "--require", paramLabel = "LEVEL", description = "Fail below that level, 0 to 5.")
    int require;

    @CommandLine.Option(names = "--seed", paramLabel = "N", description = "Added to the seeds that the files state.")
    long seed;

    @CommandLine.Option(
            names = "--lint",
            description =
                    "Also print what a careful reader would ask: hypotheses that no proof needs, claims that nothing"
                            + " checks, symbols that nothing uses, levels that dropped since --baseline.")
    boolean lint;

    @CommandLine.Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "An earlier ledger, written by --json (default for --lint: proofs/ledger.json, where it exists).")
    Path baseline;

    @CommandLine.Option(
            names = "--no-time",
            description = "Leave times out, so that the same input gives the same bytes.")
    boolean noTime;

    @CommandLine.Option(
            names = "--simulate",
            description =
                    "Run again the runs that simulated checks ask for, compare them with the stored ones, store them.")
    boolean simulate;

    @CommandLine.Option(
            names = "--threads",
            paramLabel = "N",
            description = "Theories examined at once (default: the cores). The result is the same for any number.")
    int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        TheoryFiles files = TheoryFiles.below(paths);
        Readable readable = files.readable();
        List<Theory> theories = readable.theories();
        boolean errors = files.reportErrors(spec.commandLine().getErr());
        if (errors && theories.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        if (theories.isEmpty()) {
            throw new InputException("there is no theory file below "
                    + String.join(", ", paths.stream().map(Path::toString).toList()));
        }
        if (require < 0 || require >= Level.values().length) {
            throw new InputException("--require takes a level from 0 to " + (Level.values().length - 1));
        }
        boolean silent = "-".equals(json);
        LedgerText text = new LedgerText(output.colored(), !noTime);
        if (threads < 1 || threads > MOST_THREADS) {
            throw new InputException("--threads takes a number from 1 to " + MOST_THREADS);
        }
        Progress progress =
                new Progress(spec.commandLine().getErr(), System.console() != null && !output.quiet && !silent);
        Runs runs = simulate
                ? Runs.again(Math.max(1, Math.min(threads, theories.size())), n -> progress.show(n + " runs"))
                : Runs.stored();
        Ledger ledger = new Examination(
                        theories, new Examiner.Settings(seed, !noTime, runs, CertifyCommand.earlier()), threads)
                .run(e -> {
                    progress.clear();
                    show(e, text, out, silent);
                });
        progress.clear();
        if (!silent && !output.quiet) {
            out.print(text.summary(ledger));
        }
        explain(ledger, text, out, silent);
        boolean kept = !lint || lint(ledger, out, silent);
        writeJson(ledger, readable.leftOut(), out);
        List<String> differences = store(runs);
        if (errors) {
            readable.leftOut()
                    .forEach(n -> spec.commandLine().getErr().println("majorant: not examined, for its errors: " + n));
            return ExitStatus.BAD_INPUT;
        }
        if (!runs.refused().isEmpty()) {
            runs.refused().forEach(r -> spec.commandLine().getErr().println("majorant: failed: " + r));
            return ExitStatus.FAILED;
        }
        if (ledger.entries().stream().anyMatch(e -> InternalError.is(e.verdict()))) {
            return ExitStatus.FAILED;
        }
        ledger.entries().stream()
                .filter(e -> !reachesRequired(e))
                .forEach(e -> spec.commandLine()
                        .getErr()
                        .println("majorant: " + e.id() + " is at level "
                                + e.verdict().level().ordinal() + ", below " + require));
        boolean asStated = kept
                && differences.isEmpty()
                && ledger.asExpected()
                && ledger.entries().stream().allMatch(this::reachesRequired);
        return asStated ? ExitStatus.AS_STATED : ExitStatus.AGAINST;
    }

    /** Writes the stores that were run again, and reports what they held that the simulator does not give. */
    private List<String> store(Runs runs) throws IOException {
        for (Map.Entry<Path, String> file : runs.files().entrySet()) {
            WholeFile.write(file.getKey(), file.getValue());
        }
        List<String> differences = runs.differences();
        differences.forEach(d -> spec.commandLine().getErr().println("majorant: " + d));
        return differences;
    }

    private void show(Entry e, LedgerText text, PrintWriter out, boolean silent) {
        if (!silent) {
            out.println(text.line(e));
            if (!e.met() && !output.quiet) {
                out.print(text.details(e));
            }
            out.flush();
        }
    }

    private void explain(Ledger ledger, LedgerText text, PrintWriter out, boolean silent) {
        for (String id : explain) {
            List<Entry> found = ledger.entries().stream()
                    .filter(e -> e.id().equals(id) || e.theorem().id().equals(id))
                    .toList();
            if (found.isEmpty()) {
                List<String> known = new ArrayList<>();
                ledger.entries()
                        .forEach(e -> known.addAll(List.of(e.id(), e.theorem().id())));
                throw new InputException("no theorem '" + id + "' was read; "
                        + org.majorant.text.DidYouMean.hint(id, known, "the ledger lists them"));
            }
            if (!silent) {
                found.forEach(e -> out.print("\n" + text.explanation(e)));
            }
        }
    }

    /** Prints the remarks; whether every level is still what it was. */
    private boolean lint(Ledger ledger, PrintWriter out, boolean silent) throws IOException {
        Path before = baseline != null || !Files.isRegularFile(BASELINE) ? baseline : BASELINE;
        if (before != null && !Files.isRegularFile(before)) {
            throw new InputException("there is no ledger '" + before + "'; write one with: check --json " + before);
        }
        List<Lint.Remark> remarks =
                Lint.of(ledger, before == null ? Map.of() : LedgerJson.levels(Files.readString(before)));
        if (!silent) {
            remarks.forEach(r -> out.println(r));
            out.println(remarks.size() + (remarks.size() == 1 ? " remark" : " remarks"));
        }
        return remarks.stream().noneMatch(r -> r.kind().equals("level dropped"));
    }

    private boolean reachesRequired(Entry e) {
        boolean negative = switch (e.expectation().outcome()) {
            case REFUTED, VACUOUS, UNDECIDED, CLAIMED -> true;
            case PROVED, CONDITIONAL, SUPPORTED -> false;
        };
        return negative || e.verdict().level().ordinal() >= require;
    }

    private void writeJson(Ledger ledger, List<String> leftOut, PrintWriter out) throws IOException {
        if (json != null) {
            String text = LedgerJson.write(ledger, leftOut, Version.text(), seed, !noTime);
            if (json.equals("-")) {
                out.print(text);
            } else {
                WholeFile.write(Path.of(json), text);
            }
        }
    }
}
