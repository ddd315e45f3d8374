package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.majorant.coq.Accepted;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.coq.Certifier;
import org.majorant.coq.Coqc;
import org.majorant.coq.LibraryHash;
import org.majorant.evidence.Entry;
import org.majorant.evidence.Examination;
import org.majorant.evidence.Examiner;
import org.majorant.evidence.Level;
import org.majorant.evidence.Verdict;
import org.majorant.report.LeanText;
import org.majorant.theorem.Theory;
import picocli.CommandLine;

/** Exports what is held as proved to Coq, has {@code coqc} accept or reject it, and keeps the record. */
@CommandLine.Command(
        name = "certify",
        mixinStandardHelpOptions = true,
        description = "Has coqc accept or reject what is held as proved; keeps a record of what it accepted.")
final class Certify implements Callable<Integer> {
    private static final String NO_COQ =
            "there is no coqc here; this installs it: apt-get install coq libcoq-coquelicot libcoq-interval";

    private static final Path LIBRARY = Path.of("proofs", "coq");
    private static final Path RECORD = LIBRARY.resolve("accepted.txt");

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
            description = "The record of what was accepted (default: ${DEFAULT-VALUE}).")
    Path record = RECORD;

    @CommandLine.Option(
            names = "--library",
            paramLabel = "DIR",
            description = "The sources of the library (default: ${DEFAULT-VALUE}).")
    Path library = LIBRARY;

    @CommandLine.Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Where Coq files are written and the library is compiled (default: ${DEFAULT-VALUE}).")
    Path work = Path.of("target");

    @CommandLine.Option(
            names = "--coqc",
            paramLabel = "COMMAND",
            description = "The compiler (default: ${DEFAULT-VALUE}).")
    String compiler = "coqc";

    @CommandLine.Option(
            names = "--lean",
            paramLabel = "DIR",
            description = "Write the statements as Lean 4 text, not checked here, and do nothing else.")
    Path lean;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    /** What the record of this folder holds; nothing outside a clone. */
    static AcceptedEarlier earlier() throws IOException {
        return AcceptedEarlier.read(LIBRARY, RECORD);
    }

    private int acceptedNow;
    private int refused;
    private int contradicted;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        TheoryFiles files = TheoryFiles.below(paths);
        List<Theory> theories = files.read();
        if (files.reportErrors(err)) {
            return ExitStatus.BAD_INPUT;
        }
        if (lean != null) {
            return writeLean(theories);
        }
        Coqc coqc = new Coqc(compiler, work.resolve("coq"), work.resolve("certify"));
        Optional<String> version = coqc.version();
        if (version.isEmpty()) {
            err.println("majorant: failed: " + NO_COQ);
            return ExitStatus.FAILED;
        }
        progress("compiling the library");
        Coqc.Run built = coqc.buildLibrary(library);
        if (built.status() != 0) {
            err.println("majorant: failed: the library " + library + " does not compile\n" + built.output());
            return ExitStatus.FAILED;
        }
        Accepted accepted = Accepted.read(record)
                .filter(a -> a.coq().equals(version.get()))
                .orElseGet(() -> new Accepted(version.get()));
        Certifier certifier = new Certifier(
                coqc,
                new LibraryHash(library, version.get()),
                accepted,
                Path.of("proofs", "certificates"),
                again || recorded);
        List<Entry> held = new Examination(theories, new Examiner.Settings(0, false), 1)
                .run(e -> progress("checking " + e.id())).entries().stream()
                        .filter(Certify::isHeld)
                        .filter(e -> !recorded || certifier.isRecorded(e.id(), e.theorem()))
                        .toList();
        for (Entry e : held) {
            progress((rows.size() + 1) + " of " + held.size() + ": " + e.id());
            show(e.id(), certifier.certify(e.id(), e.theorem()));
            WholeFile.write(record, accepted.text());
        }
        return finish(version.get());
    }

    private int writeLean(List<Theory> theories) throws IOException {
        Files.createDirectories(lean);
        for (Theory t : theories) {
            WholeFile.write(lean.resolve(t.id() + ".lean"), LeanText.of(t));
        }
        return ExitStatus.AS_STATED;
    }

    /** What can be taken to Coq: proved from what is written here, not from the literature. */
    private static boolean isHeld(Entry e) {
        return e.verdict() instanceof Verdict.Proved p && p.level().compareTo(Level.ENCLOSED) >= 0;
    }

    private void show(String id, Certifier.Answer a) {
        boolean ok = a.axioms().isPresent();
        acceptedNow += ok ? 1 : 0;
        refused += ok ? 0 : 1;
        contradicted += a.opposite() ? 1 : 0;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("accepted", ok);
        row.put("earlier", a.earlier());
        row.put("rests_on", a.axioms().map(k -> k.text()).orElse(null));
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
                        + a.axioms().get().text() + steps
                : "not accepted" + steps;
        out.println("  " + id + ": " + what);
        if (a.opposite()) {
            out.println("    ERROR: Coq proves the opposite of this statement, which is held as proved");
        }
        if (!ok && !output.quiet) {
            for (Certifier.Refused r : a.refused()) {
                out.println("    " + r.what() + ": " + r.reason());
                if (!r.goal().isEmpty()) {
                    out.println(r.goal().indent(6).stripTrailing());
                }
            }
        }
        out.flush();
    }

    private Integer finish(String version) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone() && !output.quiet) {
            out.println(acceptedNow + " of " + (acceptedNow + refused) + " theorems accepted by coqc " + version);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("majorant", Version.text());
        all.put("coqc", version);
        all.put("theorems", rows);
        json.write(out, all);
        return contradicted > 0 || (strict || recorded) && refused > 0 ? ExitStatus.AGAINST : ExitStatus.AS_STATED;
    }

    /** A line that the next one overwrites, on a terminal alone. */
    private void progress(String text) {
        if (System.console() != null && !output.quiet) {
            String line = text.length() > 70 ? text.substring(0, 70) : text;
            spec.commandLine().getErr().print("\r" + line + " ".repeat(72 - line.length()) + "\r");
            spec.commandLine().getErr().flush();
        }
    }
}
