package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorant.judge.Effort;
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
import org.majorant.report.Problem;
import org.majorant.report.Problems;
import org.majorant.report.StatementLock;
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

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Option(
            names = "--format",
            paramLabel = "FORM[=FILE]",
            split = ",",
            description = "text, json, sarif, junit or github, to a file or to standard output; several at once.")
    List<String> formats = new ArrayList<>();

    @CommandLine.Option(
            names = "--only",
            paramLabel = "VERDICT",
            split = ",",
            description = "Print the lines of theorems with these verdicts alone, such as refuted,undecided.")
    List<String> only = new ArrayList<>();

    @CommandLine.Option(
            names = "--group",
            description = "A line a theory, and what was found out about published claims; the form on a terminal.")
    boolean group;

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
            names = "--lock",
            paramLabel = "FILE",
            description =
                    "Statements agreed upon, of which each must be unchanged (default: majorant.lock, where it exists).")
    Path lock;

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
            names = "--effort",
            paramLabel = "PERCENT",
            description = "How much work a theorem may cost, of the usual budget (default: ${DEFAULT-VALUE}).")
    int effort = 100;

    @CommandLine.Option(
            names = "--threads",
            paramLabel = "N",
            description = "Theories examined at once (default: the cores). The result is the same for any number.")
    int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Option(
            names = "--watch",
            description = "Check again at each change of a file, and print what is different, until it is interrupted.")
    boolean watch;

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    private final List<Problem> problems = new ArrayList<>();
    private List<ResultFormat> wanted = List.of();
    private boolean printsText;
    private boolean wrote;

    @Override
    public Integer call() throws IOException {
        // Where the forms themselves are wrong, that is said as JSON, which was asked for in any case.
        wanted = json.file == null ? List.of() : List.of(new ResultFormat(ResultFormat.Kind.JSON, json.file));
        try {
            List<ResultFormat> asked = ResultFormat.of(formats, json.file);
            for (ResultFormat f : asked) {
                f.refuseAnothers();
            }
            wanted = asked;
            printsText = wanted.stream().anyMatch(f -> f.kind() == ResultFormat.Kind.TEXT && !f.isFile());
            requireGoodOptions();
            if (watch) {
                return watched();
            }
            return examined(TheoryFiles.below(paths));
        } catch (InputException | WrongTextException e) {
            if (!wrote) {
                problems.addAll(Failures.problems(e));
                write(new Ledger(List.of()), List.of());
            }
            throw e;
        }
    }

    private void requireGoodOptions() {
        if (require < 0 || require >= Level.values().length) {
            throw new InputException("--require takes a level from 0 to " + (Level.values().length - 1));
        }
        if (effort < 1 || effort > Effort.MOST) {
            throw new InputException("--effort takes a per cent from 1 to " + Effort.MOST);
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new InputException("--threads takes a number from 1 to " + MOST_THREADS);
        }
        List<String> words = LedgerText.VERDICTS;
        only.stream().filter(v -> !words.contains(v)).findFirst().ifPresent(v -> {
            throw new InputException("--only takes " + String.join(", ", words) + ", not '" + v + "'");
        });
    }

    private int watched() throws IOException {
        boolean others = simulate || lint || !explain.isEmpty() || !only.isEmpty() || require > 0 || seed != 0;
        if (others || wanted.stream().anyMatch(f -> f.kind() != ResultFormat.Kind.TEXT || f.isFile())) {
            throw new InputException("--watch goes with --effort, --no-time, --color and --quiet alone");
        }
        LedgerText text = new LedgerText(output.colored(), !noTime);
        Watch.start(
                paths,
                new Effort(effort),
                text,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return ExitStatus.AS_STATED;
    }

    private int examined(TheoryFiles files) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Readable readable = files.readable();
        List<Theory> theories = readable.theories();
        boolean errors = files.reportErrors(err);
        problems.addAll(files.problems());
        files.requireSome();
        if (theories.isEmpty()) {
            write(new Ledger(List.of()), readable.leftOut());
            return ExitStatus.BAD_INPUT;
        }
        List<Problem> changed = changes(theories, readable.leftOut(), files.areAllOfAFolder() && !errors);
        boolean grouped = group || only.isEmpty() && Screen.isTerminal();
        LedgerScreen screen = new LedgerScreen(out, output, !noTime, grouped, only);
        boolean listed = printsText && explain.isEmpty();
        Progress progress = new Progress(err, Screen.isTerminal() && !output.quiet && printsText);
        Runs runs = simulate
                ? Runs.again(Math.max(1, Math.min(threads, theories.size())), n -> progress.show(n + " runs"))
                : Runs.stored();
        Ledger ledger = new Examination(
                        theories,
                        new Examiner.Settings(seed, !noTime, runs, CertifyCommand.earlier(), new Effort(effort)),
                        threads)
                .run(e -> {
                    progress.clear();
                    if (listed) {
                        screen.entry(e);
                    }
                });
        progress.clear();
        if (listed) {
            screen.end(ledger);
            int n = changed.size();
            out.print(n == 0 ? "" : n + (n == 1 ? " statement is" : " statements are") + " not what was agreed upon\n");
        }
        explain(ledger, screen);
        int status = judged(ledger, runs, changed);
        status = readable.leftOut().isEmpty() && !errors ? status : ExitStatus.BAD_INPUT;
        store(runs);
        write(ledger, readable.leftOut());
        readable.leftOut().forEach(n -> err.println("majorant: not examined, for its errors: " + n));
        return status;
    }

    /** Adds to the problems what is not as it should be, prints it beside the text, and says what status follows. */
    private int judged(Ledger ledger, Runs runs, List<Problem> changes) throws IOException {
        List<Problem> found = new ArrayList<>(Problems.of(ledger));
        found.addAll(changes);
        ledger.entries().stream()
                .filter(e -> !reachesRequired(e))
                .forEach(e -> found.add(Problem.at(
                        e.theorem().span(),
                        Problem.Code.BELOW_REQUIRED,
                        e.id() + " is at level " + e.verdict().level().ordinal() + ", below " + require,
                        "")));
        runs.differences().forEach(d -> found.add(Problem.of(Problem.Code.RUN_DIFFERS, d, "")));
        runs.refused().forEach(r -> found.add(Problem.of(Problem.Code.FAILED, r, "")));
        ledger.entries().stream()
                .filter(e -> InternalError.is(e.verdict()))
                .forEach(e -> found.add(Problem.at(
                        e.theorem().span(), Problem.Code.FAILED, e.id() + ": the program failed on it", "")));
        if (printsText) {
            found.forEach(p -> spec.commandLine().getErr().print(p.render()));
        }
        found.addAll(lint ? lint(ledger) : List.of());
        problems.addAll(found);
        if (found.stream().anyMatch(p -> p.code() == Problem.Code.FAILED)) {
            return ExitStatus.FAILED;
        }
        return found.stream().anyMatch(Problem::isError) ? ExitStatus.AGAINST : ExitStatus.AS_STATED;
    }

    /**
     * The statements that are not those agreed upon.
     *
     * @param all whether these are all theories that there are
     */
    private List<Problem> changes(List<Theory> theories, List<String> leftOut, boolean all) throws IOException {
        boolean usual = lock == null && Files.isRegularFile(LockFile.USUAL);
        if (lock == null && !usual) {
            return List.of();
        }
        StatementLock agreed = LockFile.read(usual ? LockFile.USUAL : lock);
        List<Problem> changes = new ArrayList<>(agreed.changes(theories, leftOut));
        changes.addAll(all ? agreed.gone(theories) : List.of());
        return changes;
    }

    /** Writes the stores that were run again. */
    private static void store(Runs runs) throws IOException {
        Map<Path, String> files = new java.util.TreeMap<>(runs.files());
        files.putAll(runs.protocols());
        for (Map.Entry<Path, String> file : files.entrySet()) {
            WholeFile.write(file.getKey(), file.getValue());
        }
    }

    private void explain(Ledger ledger, LedgerScreen screen) {
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
            if (printsText) {
                found.forEach(screen::explanation);
            }
        }
    }

    /** Prints the remarks; a level that dropped is an error among them. */
    private List<Problem> lint(Ledger ledger) throws IOException {
        Path before = baseline != null || !Files.isRegularFile(BASELINE) ? baseline : BASELINE;
        if (before != null && !Files.isRegularFile(before)) {
            throw new InputException("there is no ledger '" + before + "'; write one with: check --json " + before);
        }
        List<Lint.Remark> remarks =
                Lint.of(ledger, before == null ? Map.of() : LedgerJson.levels(InputFile.text(before)));
        if (printsText) {
            PrintWriter out = spec.commandLine().getOut();
            remarks.forEach(out::println);
            out.println(remarks.size() + (remarks.size() == 1 ? " remark" : " remarks"));
        }
        return remarks.stream().map(CheckCommand::problem).toList();
    }

    private static Problem problem(Lint.Remark r) {
        String message = r.kind() + ": " + r.text();
        return r.kind().equals("level dropped")
                ? Problem.at(r.span(), Problem.Code.LEVEL_DROPPED, message, "")
                : Problem.remark(r.span(), Problem.Code.REMARK, message);
    }

    private boolean reachesRequired(Entry e) {
        boolean negative = switch (e.expectation().outcome()) {
            case REFUTED, VACUOUS, UNDECIDED, CLAIMED -> true;
            case PROVED, CONDITIONAL, SUPPORTED -> false;
        };
        return negative || e.verdict().level().ordinal() >= require;
    }

    private void write(Ledger ledger, List<String> leftOut) throws IOException {
        wrote = true;
        new CheckResults(ledger, problems, leftOut, seed, !noTime)
                .write(wanted, json, spec.commandLine().getOut());
    }
}
