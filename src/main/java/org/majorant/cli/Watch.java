package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.majorant.engine.Engine;
import org.majorant.judge.Effort;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.read.Readable;
import org.majorant.report.LedgerDiff;
import org.majorant.report.LedgerJson;
import org.majorant.report.LedgerText;
import org.majorant.report.Problem;
import org.majorant.report.Problems;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** Checks again at each change, by a warm engine: a pass that a further change overtakes is left. */
final class Watch {
    private static final long PAUSE = 200;

    private final List<Path> paths;
    private final Engine engine;
    private final LedgerText text;
    private final PrintWriter out;
    private final PrintWriter err;
    private String before = "";
    private Set<String> told = new LinkedHashSet<>();

    Watch(List<Path> paths, Engine engine, LedgerText text, PrintWriter out, PrintWriter err) {
        this.paths = paths.isEmpty() ? List.of(Path.of("proofs")) : paths;
        this.engine = engine;
        this.text = text;
        this.out = out;
        this.err = err;
    }

    /** Passes until the thread is interrupted. */
    static void start(List<Path> paths, Effort effort, LedgerText text, PrintWriter out, PrintWriter err)
            throws IOException {
        new Watch(paths, new Engine(null, CertifyCommand.earlier(), effort), text, out, err).run();
    }

    private void run() throws IOException {
        for (Path p : paths) {
            if (!Files.exists(p)) {
                throw new InputException("there is no file or folder '" + p + "'");
            }
        }
        while (!Thread.currentThread().isInterrupted()) {
            Map<Path, String> now = stamps();
            boolean whole = pass(overtaken(now));
            if (whole) {
                awaitChange(now);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitChange(Map<Path, String> last) throws IOException {
        Map<Path, String> now = last;
        while (now.equals(last) && !Thread.currentThread().isInterrupted()) {
            pause();
            now = stamps();
        }
        if (!now.equals(last)) {
            Set<Path> changed = new LinkedHashSet<>(now.keySet());
            Map<Path, String> seen = now;
            changed.removeIf(p -> seen.get(p).equals(last.get(p)));
            last.keySet().stream().filter(p -> !seen.containsKey(p)).forEach(changed::add);
            Screen.painted(
                    out,
                    "\n"
                            + String.join(
                                    ", ", changed.stream().map(Path::toString).toList()) + "\n");
            out.flush();
        }
    }

    /** Whether the files are other ones by now; looks at the disk now and then. */
    private BooleanSupplier overtaken(Map<Path, String> now) {
        return new BooleanSupplier() {
            private long next = System.nanoTime() + PAUSE * 1_000_000;
            private boolean changed;

            @Override
            public boolean getAsBoolean() {
                if (!changed && System.nanoTime() > next) {
                    next = System.nanoTime() + PAUSE * 1_000_000;
                    try {
                        changed = !stamps().equals(now);
                    } catch (IOException e) {
                        changed = false;
                    }
                }
                return changed || Thread.currentThread().isInterrupted();
            }
        };
    }

    /**
     * Reads and judges everything, and prints the ledger; from the second time on what is different.
     *
     * @param stop whether the pass is overtaken
     * @return whether it was not
     */
    boolean pass(BooleanSupplier stop) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<String> leftOut = List.of();
        try {
            TheoryFiles files = TheoryFiles.below(paths);
            Readable readable = files.readable();
            problems.addAll(files.problems());
            leftOut = readable.leftOut();
            for (Theory t : readable.theories()) {
                List<String> ids = t.theorems().stream().map(Theorem::id).toList();
                if (!engine.judge(readable.theories(), t, ids, stop, e -> show(e, entries))) {
                    return false;
                }
            }
        } catch (InputException e) {
            problems.addAll(Failures.problems(e));
        }
        Ledger ledger = new Ledger(entries);
        problems.addAll(Problems.of(ledger));
        String now = LedgerJson.write(ledger, List.of(), leftOut, Version.text(), 0, false);
        if (!before.isEmpty()) {
            LedgerDiff diff = LedgerDiff.of("before", before, "after", now);
            diff.changes().forEach(c -> Screen.painted(out, (c.worse() ? "! " : "  ") + c + "\n"));
            if (diff.changes().isEmpty()) {
                out.println("nothing changed");
            }
        }
        tell(problems);
        Screen.painted(out, text.summary(ledger));
        out.flush();
        err.flush();
        before = now;
        return true;
    }

    private void show(Entry e, List<Entry> entries) {
        entries.add(e);
        if (before.isEmpty()) {
            Screen.painted(out, text.line(e) + System.lineSeparator());
            out.flush();
        }
    }

    /** Prints the messages that were not there the last time. */
    private void tell(List<Problem> problems) {
        Set<String> now = new LinkedHashSet<>();
        problems.forEach(p -> now.add(p.render()));
        now.stream().filter(p -> !told.contains(p)).forEach(err::print);
        told = now;
    }

    /** Times and sizes of the files that a check reads. */
    private Map<Path, String> stamps() throws IOException {
        Map<Path, String> all = new TreeMap<>();
        for (Path p : paths) {
            if (!Files.exists(p)) {
                continue;
            }
            Files.walkFileTree(p, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                    String name = file.toString();
                    if (name.endsWith(".md")
                            || name.endsWith(".bib")
                            || name.endsWith("runs.jsonl")
                            || file.equals(p)) {
                        all.put(file, a.lastModifiedTime() + " " + a.size());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return all;
    }
}
