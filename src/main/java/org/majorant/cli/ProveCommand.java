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
import org.jspecify.annotations.Nullable;
import org.majorant.engine.Gap;
import org.majorant.engine.ProofWriter;
import org.majorant.expr.Relation;
import org.majorant.find.proof.Cited;
import org.majorant.find.proof.OpenStep;
import org.majorant.find.proof.ProofSearch;
import org.majorant.judge.Examiner;
import org.majorant.number.work.Work;
import org.majorant.prove.Proof;
import org.majorant.prove.ProofChecker;
import org.majorant.read.Readable;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;
import picocli.CommandLine;

/** Looks for proofs of theorems that have none, and writes the file with those found into it. */
@CommandLine.Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = "Looks for a written proof of every theorem without one; first for a point that refutes it.")
final class ProveCommand implements Callable<Integer> {
    private static final int MOST_PROPOSALS = 1_000_000;

    @CommandLine.Parameters(paramLabel = "PATH", description = "Theory files or folders.")
    List<Path> paths = new ArrayList<>();

    @CommandLine.Option(
            names = "-o",
            paramLabel = "DIR",
            description = "Where files go in which a proof was found; without it proofs are printed alone.")
    Path folder;

    @CommandLine.Option(names = "--in-place", description = "Writes proofs into the files themselves.")
    boolean inPlace;

    @CommandLine.Option(
            names = "--effort",
            paramLabel = "N",
            description = "How many proposals are tried for a claim (default: ${DEFAULT-VALUE}).")
    int effort = 1200;

    @CommandLine.Option(names = "--seed", paramLabel = "N", description = "Added to the seeds of the search.")
    long seed;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    private final List<Map<String, Object>> results = new ArrayList<>();
    private boolean refuted;
    private boolean missing;
    private boolean failed;

    @Override
    public Integer call() throws IOException {
        if (folder != null && (inPlace || Files.exists(folder) && !Files.isDirectory(folder))) {
            throw new InputException(inPlace ? "say either -o or --in-place" : "'" + folder + "' is not a folder");
        }
        if (effort < 1 || effort > MOST_PROPOSALS) {
            throw new InputException("--effort takes how many proposals are tried, from 1 to " + MOST_PROPOSALS);
        }
        TheoryFiles files = TheoryFiles.below(paths);
        Readable readable = files.readable();
        List<Theory> theories = readable.theories();
        files.requireSome();
        if (theories.isEmpty()) {
            throw new WrongTextException(files.problems());
        }
        boolean errors = files.reportErrors(spec.commandLine().getErr());
        Map<Theory, Path> targets = targets(theories, files);
        for (Theory t : theories) {
            theory(t, theories, targets.get(t));
        }
        json.write(spec.commandLine().getOut(), files.problems(), Map.of("theorems", results));
        readable.leftOut()
                .forEach(n -> spec.commandLine().getErr().println("majorant: not examined, for its errors: " + n));
        return errors
                ? ExitStatus.BAD_INPUT
                : failed ? ExitStatus.FAILED : refuted || missing ? ExitStatus.AGAINST : ExitStatus.AS_STATED;
    }

    /** Where each file is written to; nothing where proofs are printed alone. Nothing is written over another text. */
    private Map<Theory, Path> targets(List<Theory> theories, TheoryFiles files) {
        Map<Theory, Path> targets = new LinkedHashMap<>();
        for (Theory t : theories) {
            Path source = files.place(t.file());
            if (inPlace) {
                targets.put(t, source);
            } else if (folder != null) {
                Path target = folder.resolve(source.getFileName());
                if (targets.containsValue(target)) {
                    throw new InputException("two of the files would be written to '" + target + "'");
                }
                requireOwn(target, source, t);
                targets.put(t, target);
            }
        }
        return targets;
    }

    private static void requireOwn(Path target, Path source, Theory theory) {
        if (!Files.exists(target)) {
            return;
        }
        try {
            if (Files.isSameFile(target, source)) {
                throw new InputException("'" + target + "' is read here: --in-place writes proofs into it");
            }
            boolean same = Files.isRegularFile(target)
                    && ProofWriter.read(target.toString(), Files.readString(target))
                            .filter(there -> there.id().equals(theory.id()))
                            .isPresent();
            if (same) {
                return;
            }
        } catch (IOException e) {
            throw new InputException("'" + target + "' cannot be read: " + FileTrouble.reason(e));
        }
        throw new InputException("'" + target + "' is there already and does not hold the theory " + theory.id());
    }

    private void theory(Theory theory, List<Theory> library, @Nullable Path target) {
        SourceFile file = theory.file();
        Theory now = theory;
        boolean changed = false;
        for (Theorem t : theory.theorems()) {
            boolean open = OpenStep.first(t).isPresent();
            if (!t.steps().isEmpty() && !open) {
                written(theory, t, library);
                continue;
            }
            Optional<String> text = guarded(now, t.id(), open, library);
            if (text.isPresent()) {
                now = ProofWriter.read(file.name(), text.get()).orElseThrow();
                changed = true;
            }
        }
        if (changed && target != null) {
            if (folder != null) {
                WholeFile.folder(folder);
            }
            WholeFile.write(target, now.file().text());
        }
    }

    /** A search that fails is said, and ends nothing else. */
    private Optional<String> guarded(Theory now, String id, boolean open, List<Theory> library) {
        long start = System.nanoTime();
        try {
            return open ? steps(now, id, library) : theorem(now, id, library);
        } catch (Work.StoppedException | InputException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            failed = true;
            String name = now.id() + "/" + id;
            say(spec.commandLine().getOut(), name + ": the search failed: " + e);
            results.add(result(name, "undecided", false, List.of(), start));
            return Optional.empty();
        }
    }

    /** A theorem whose written proof asks for nothing: left as it is, and named where that proof is not one. */
    private void written(Theory theory, Theorem t, List<Theory> library) {
        if (ProofChecker.steps(t, n -> Optional.empty()).acceptsAllSteps()) {
            return;
        }
        Verdict v = verdict(theory, t, library);
        if (v instanceof Verdict.Proved || v instanceof Verdict.Conditional) {
            return;
        }
        refuted |= v instanceof Verdict.Refuted;
        missing = true;
        String name = theory.id() + "/" + t.id();
        say(
                spec.commandLine().getOut(),
                name + ": " + v.word()
                        + "; its written proof is left as it is: 'by ?' in place of a rule asks for another");
        results.add(result(name, v.word(), false, List.of(), System.nanoTime()));
    }

    private static Map<String, Object> result(
            String name, String verdict, boolean found, List<String> steps, long start) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", name);
        result.put("verdict", verdict);
        result.put("found", found);
        result.put("steps", steps);
        result.put("seconds", Math.round((System.nanoTime() - start) * 1e-6) / 1000.0);
        return result;
    }

    /** The text of the file with a rule for every step {@code by ?} up to the first for which none is found; empty for none. */
    private Optional<String> steps(Theory theory, String id, List<Theory> library) {
        long start = System.nanoTime();
        PrintWriter out = spec.commandLine().getOut();
        String name = theory.id() + "/" + id;
        Theory now = theory;
        List<String> found = new ArrayList<>();
        Optional<Integer> open = OpenStep.first(ProofWriter.theorem(now, id).orElseThrow());
        while (open.isPresent()) {
            Optional<ProofWriter.Filled> next = ProofWriter.filled(now, id, open.get(), effort);
            if (next.isEmpty()) {
                break;
            }
            found.addAll(next.get().found());
            now = next.get().theory();
            open = OpenStep.first(ProofWriter.theorem(now, id).orElseThrow());
        }
        Verdict verdict = verdict(now, ProofWriter.theorem(now, id).orElseThrow(), library);
        boolean proved = verdict instanceof Verdict.Proved || verdict instanceof Verdict.Conditional;
        refuted |= verdict instanceof Verdict.Refuted;
        missing |= !proved;
        String left = open.map(i -> "no rule found for step " + (i + 1)).orElse("every step has a rule");
        say(out, name + ": " + left + (open.isEmpty() && !proved ? ", and it is " + verdict.word() : ""));
        found.forEach(l -> say(out, "    " + l));
        results.add(result(name, verdict.word(), proved, found, start));
        return found.isEmpty() ? Optional.empty() : Optional.of(now.file().text());
    }

    /** The text of the file with a proof of the theorem written in; empty where none is found. */
    private Optional<String> theorem(Theory theory, String id, List<Theory> library) {
        long start = System.nanoTime();
        Theorem t = ProofWriter.theorem(theory, id).orElseThrow();
        PrintWriter out = spec.commandLine().getOut();
        String name = theory.id() + "/" + id;
        Verdict before = verdict(theory, t, library);
        Optional<List<String>> found = Optional.empty();
        if (before instanceof Verdict.Refuted || before instanceof Verdict.Vacuous) {
            refuted |= before instanceof Verdict.Refuted;
            say(out, name + ": " + before.word());
        } else if (before instanceof Verdict.Proved) {
            say(out, name + ": proved without a written proof");
        } else {
            Theory lone = ProofWriter.lone(theory, t);
            Theorem same = ProofWriter.theorem(lone, id).orElseThrow();
            Map<String, Proof> proofs = earlier(theory, t, library);
            List<Cited> cited = proofs.entrySet().stream()
                    .map(e -> new Cited(e.getKey(), e.getValue().theorem()))
                    .toList();
            ProofSearch search = new ProofSearch(
                    t,
                    cited,
                    lines -> ProofWriter.accepts(lone, same, lines, n -> Optional.ofNullable(proofs.get(n))),
                    effort);
            found = search.find().filter(lines -> proves(theory, t, lines, library));
            missing |= found.isEmpty();
            say(out, name + ": " + (found.isPresent() ? "proved" : "no proof found, " + search.tried() + " tried"));
            found.ifPresent(lines -> lines.forEach(l -> say(out, "    " + l)));
        }
        boolean wanted = !(before instanceof Verdict.Proved || before instanceof Verdict.Vacuous)
                && t.expectation()
                        .filter(x -> x.outcome() == Expectation.Outcome.REFUTED)
                        .isEmpty();
        Optional<Relation> enough = found.isEmpty() && wanted ? Gap.closing(theory, t) : Optional.empty();
        enough.ifPresent(c -> say(out, "    it is enough that " + c));
        String word = found.isPresent() ? "proved" : before.word();
        Map<String, Object> result = result(name, word, found.isPresent(), found.orElse(List.of()), start);
        enough.ifPresent(c -> result.put("enough", c.toString()));
        results.add(result);
        return found.map(lines -> ProofWriter.written(theory, t, lines));
    }

    /** Theorems that a proof may cite: those before it in its file, and those that it uses, as far as they are proved. */
    private Map<String, Proof> earlier(Theory theory, Theorem t, List<Theory> library) {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        Examiner examiner = examiner(theory, library);
        for (Theorem before : theory.theorems()) {
            if (before == t || before.id().equals(t.id())) {
                break;
            }
            Verdict.proofOf(examiner.entry(theory, before).verdict()).ifPresent(p -> proofs.put(before.id(), p));
        }
        for (String used : t.uses()) {
            int slash = used.indexOf('/');
            library.stream()
                    .filter(o -> slash > 0 && o.id().equals(used.substring(0, slash)))
                    .flatMap(o -> ProofWriter.theorem(o, used.substring(slash + 1)).stream()
                            .flatMap(u -> Verdict.proofOf(examiner.entry(o, u).verdict()).stream()))
                    .forEach(p -> proofs.put(used, p));
        }
        return proofs;
    }

    private Examiner examiner(Theory theory, List<Theory> library) {
        List<Theory> all = new ArrayList<>(library);
        all.removeIf(o -> o.id().equals(theory.id()));
        all.add(theory);
        return new Examiner(all, new Examiner.Settings(seed, false));
    }

    private void say(PrintWriter out, String line) {
        if (!json.alone()) {
            out.println(line);
            out.flush();
        }
    }

    private boolean proves(Theory theory, Theorem t, List<String> lines, List<Theory> library) {
        return ProofWriter.read(theory.file().name(), ProofWriter.written(theory, t, lines))
                .map(with -> verdict(with, t, library) instanceof Verdict.Proved)
                .orElse(false);
    }

    private Verdict verdict(Theory theory, Theorem t, List<Theory> library) {
        return examiner(theory, library)
                .entry(theory, ProofWriter.theorem(theory, t.id()).orElseThrow())
                .verdict();
    }
}
