package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.coq.Certifier;
import org.majorant.coq.Coqc;
import org.majorant.coq.GoalsFile;
import org.majorant.coq.InstalledLibrary;
import org.majorant.judge.Entry;
import org.majorant.judge.Examination;
import org.majorant.judge.Examiner;
import org.majorant.report.LeanText;
import org.majorant.report.Visible;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;
import picocli.CommandLine;

/** Exports what is held as proved to Coq, has {@code coqc} accept or reject it, and keeps the record. */
@CommandLine.Command(
        name = "certify",
        mixinStandardHelpOptions = true,
        description = "Has coqc accept or reject what is held as proved; keeps a record of what it accepted.")
final class CertifyCommand implements Callable<Integer> {
    static final String NO_COQ =
            "there is no coqc here; this installs it: apt-get install coq libcoq-coquelicot libcoq-interval";

    @CommandLine.Parameters(paramLabel = "PATH", description = "Files or folders (default: proofs).")
    List<Path> paths = new ArrayList<>();

    @CommandLine.Option(names = "--strict", description = "Exit with 1 when a goal is not accepted.")
    boolean strict;

    @CommandLine.Option(names = "--again", description = "Run also what the record holds as accepted.")
    boolean again;

    @CommandLine.Option(
            names = "--recorded",
            description = "Run again what the record holds as accepted, nothing else; each of it has to be accepted.")
    boolean recorded;

    @CommandLine.Option(
            names = "--record",
            paramLabel = "FILE",
            description = "The record of what was accepted (default: with the library for its own theories, and else "
                    + AcceptedEarlier.BESIDE + " beside the theory file).")
    Path record;

    @CommandLine.Option(
            names = "--library",
            paramLabel = "DIR",
            description =
                    "The sources of the library (default: proofs/coq, or else the library that the program carries).")
    Path library;

    @CommandLine.Option(
            names = "--work",
            paramLabel = "DIR",
            description =
                    "Where Coq files are written and the library is compiled (default: target in a clone, and else "
                            + "the user's cache, $XDG_CACHE_HOME/majorant or ~/.cache/majorant).")
    Path work;

    @CommandLine.Option(
            names = "--coqc",
            paramLabel = "COMMAND",
            description = "The compiler (default: ${DEFAULT-VALUE}).")
    String compiler = "coqc";

    @CommandLine.Option(
            names = "--jobs",
            paramLabel = "N",
            description = "So many runs of coqc at once (default: ${DEFAULT-VALUE}).")
    int jobs = 2;

    @CommandLine.Option(
            names = "--lean",
            paramLabel = "DIR",
            description = "Write the statements as Lean 4 text, not checked here, and do nothing else.")
    Path lean;

    @CommandLine.Option(
            names = "--goals",
            paramLabel = "DIR",
            description = "Write the exported statements as Coq definitions, a file a theory, and do nothing else.")
    Path goals;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    /** What the records hold: that of the library, and those beside theory files. */
    static AcceptedEarlier earlier() throws IOException {
        return AcceptedEarlier.read(InstalledLibrary.here());
    }

    /** In a clone its folder of what is built; elsewhere the user's cache. */
    static Path workFolder() {
        if (InstalledLibrary.here().folder().isPresent()) {
            return Path.of("target");
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base = cache != null && Path.of(cache).isAbsolute()
                ? Path.of(cache)
                : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("majorant");
    }

    private int acceptedNow;
    private int refused;
    private int contradicted;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<Map<String, Object>> refutedRows = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        TheoryFiles files = TheoryFiles.below(paths);
        List<Theory> theories = files.readOrRefuse(err);
        if (lean != null) {
            return writeLean(theories);
        }
        if (goals != null) {
            return writeGoals(theories);
        }
        Path folder = work == null ? workFolder() : work;
        Optional<String> version = new Coqc(compiler, folder, folder).version();
        if (version.isEmpty()) {
            throw OpenQuestionException.failed(NO_COQ);
        }
        List<Entry> examined = new Examination(theories, new Examiner.Settings(0, false), 1)
                .run(e -> {
                    if (Screen.isTerminal()) {
                        progress("checking " + e.id());
                    }
                })
                .entries();
        InstalledLibrary installed = library == null ? InstalledLibrary.here() : InstalledLibrary.in(library);
        CertifyPlaces places =
                new CertifyPlaces(installed, folder, compiler, version.get(), jobs, Optional.ofNullable(record));
        try (RunLock lock = RunLock.of(folder.resolve("certify.lock"), () -> progress("waiting for another run"))) {
            Optional<String> refused = places.prepare(theories, again || recorded, this::progress);
            if (refused.isPresent()) {
                throw OpenQuestionException.failed("the library does not compile\n" + refused.get());
            }
            certify(
                    examined.stream()
                            .filter(CertifyCommand::isHeld)
                            .filter(e -> !recorded
                                    || places.of(e.theory()).certifier().isRecorded(e.id(), e.theorem()))
                            .toList(),
                    places);
            for (Entry e : recorded ? List.<Entry>of() : examined) {
                if (e.verdict() instanceof Verdict.Refuted r && r.witness() instanceof Witness.Point p) {
                    Certifier certifier = places.of(e.theory()).certifier();
                    showRefuted(e.id(), certifier.refutes(e.id(), e.theorem(), List.of(values(p))));
                }
            }
        }
        return finish(version.get());
    }

    /** Shows the answers in the order of the ledger, however many are asked for at once. */
    private void certify(List<Entry> held, CertifyPlaces places) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, jobs));
        try {
            List<Future<Certifier.Answer>> answers = new ArrayList<>();
            for (Entry e : held) {
                Certifier certifier = places.of(e.theory()).certifier();
                answers.add(workers.submit(() -> certifier.certify(e.id(), e.theorem())));
            }
            for (int i = 0; i < held.size(); i++) {
                progress((i + 1) + " of " + held.size() + ": " + held.get(i).id());
                show(held.get(i).id(), answers.get(i).get());
                places.of(held.get(i).theory()).write();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private int writeLean(List<Theory> theories) throws IOException {
        WholeFile.folder(lean);
        for (Theory t : theories) {
            WholeFile.write(lean.resolve(t.id() + ".lean"), LeanText.of(t));
        }
        return ExitStatus.AS_STATED;
    }

    private int writeGoals(List<Theory> theories) throws IOException {
        WholeFile.folder(goals);
        for (Theory t : theories) {
            WholeFile.write(goals.resolve(GoalsFile.name(t) + ".v"), GoalsFile.of(t));
        }
        return ExitStatus.AS_STATED;
    }

    /** What can be taken to Coq: proved from what is written here, not from the literature. */
    private static boolean isHeld(Entry e) {
        return e.verdict() instanceof Verdict.Proved p && p.level().compareTo(Level.ENCLOSED) >= 0;
    }

    private void show(String id, Certifier.Answer a) {
        boolean ok = a.accepted().isPresent();
        acceptedNow += ok ? 1 : 0;
        refused += ok ? 0 : 1;
        contradicted += a.opposite() ? 1 : 0;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("accepted", ok);
        row.put("earlier", a.earlier());
        row.put("rests_on", a.accepted().map(l -> l.axioms().text()).orElse(null));
        row.put("from", a.accepted().map(l -> l.from()).orElse(List.of()));
        row.put("steps", a.of());
        row.put("steps_accepted", a.steps());
        row.put("negation_proved", a.opposite());
        List<Map<String, String>> goals = new ArrayList<>();
        a.refused().forEach(r -> goals.add(Map.of("goal", r.goal(), "reason", r.reason(), "what", r.what())));
        row.put("not_accepted", goals);
        rows.add(row);
        if (json.alone()) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        String steps = a.of() == 0 ? "" : ", " + a.steps() + " of " + a.of() + " steps";
        String what = ok
                ? (a.earlier() ? "accepted earlier" : "accepted") + ", "
                        + a.accepted().get().axioms().text() + from(a) + steps
                : "not accepted" + steps;
        out.println("  " + id + ": " + what);
        if (a.opposite()) {
            out.println("    ERROR: Coq proves the opposite of this statement, which is held as proved");
        }
        if (!output.quiet) {
            // Of what is accepted, only that a proof by hand was not.
            for (Certifier.Refused r : a.refused()) {
                if (ok && !r.isByHand()) {
                    continue;
                }
                out.println("    " + r.what() + ": " + r.reason());
                if (!r.goal().isEmpty()) {
                    out.println(r.goal().indent(6).stripTrailing());
                }
            }
        }
        out.flush();
    }

    private static String from(Certifier.Answer a) {
        List<String> from = a.accepted().orElseThrow().from();
        return from.isEmpty() ? "" : ", from " + String.join(", ", from);
    }

    private static Map<String, BigFraction> values(Witness.Point p) {
        Map<String, BigFraction> values = new LinkedHashMap<>();
        p.free().forEach(v -> values.put(v.symbol(), number(v.value())));
        return values;
    }

    /** {@code 3/2}, or {@code 6e64}. */
    static BigFraction number(String text) {
        if (!text.contains("e")) {
            return BigFraction.parse(text);
        }
        BigDecimal x = new BigDecimal(text);
        return x.scale() > 0
                ? BigFraction.of(x.unscaledValue(), BigInteger.TEN.pow(x.scale()))
                : BigFraction.of(x.toBigIntegerExact());
    }

    private void showRefuted(String id, boolean opposite) {
        refutedRows.add(Map.of("id", id, "negation_proved", opposite));
        if (!json.alone()) {
            String what = opposite
                    ? "refuted, and Coq proves the opposite at the witness"
                    : "refuted; no tactic proves the opposite";
            spec.commandLine().getOut().println("  " + id + ": " + what);
        }
    }

    private Integer finish(String version) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone() && !output.quiet) {
            out.println(acceptedNow + " of " + (acceptedNow + refused) + " theorems accepted by coqc " + version);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("coqc", version);
        all.put("theorems", rows);
        all.put("refuted", refutedRows);
        json.write(out, all);
        return contradicted > 0 || (strict || recorded) && refused > 0 ? ExitStatus.AGAINST : ExitStatus.AS_STATED;
    }

    /** A line that the next one overwrites on a terminal, and one of its own elsewhere. */
    private void progress(String text) {
        if (output.quiet || json.alone()) {
            return;
        }
        PrintWriter err = spec.commandLine().getErr();
        if (!Screen.isTerminal()) {
            err.println(text);
        } else {
            String all = Visible.line(text);
            String line = all.length() > 70 ? all.substring(0, 70) : all;
            Screen.painted(err, "\r" + line + " ".repeat(72 - line.length()) + "\r");
        }
        err.flush();
    }
}
