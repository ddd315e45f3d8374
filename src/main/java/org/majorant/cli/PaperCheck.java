package org.majorant.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.report.Problem;
import org.majorant.report.latex.PaperReferences;
import org.majorant.report.latex.Snippets;
import org.majorant.report.latex.TheoryLatex;
import org.majorant.text.Diagnostic;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;
import org.majorant.theorem.Theory;

/** Holds what a paper takes from Majorant against what is checked now: references that are unknown, stale, or fell. */
final class PaperCheck {
    private static final int LARGEST = 16 << 20;

    private final List<Theory> theories;
    private final List<PaperReferences.Used> used = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<String> folders = new LinkedHashSet<>();
    private final Path beside;
    private int notRead;

    /**
     * Reads the paper with the files that it includes.
     *
     * @throws InputException when it cannot be read
     */
    PaperCheck(Path paper, List<Theory> theories) {
        this.theories = theories;
        this.beside = Optional.ofNullable(paper.toAbsolutePath().getParent()).orElse(Path.of(""));
        read(paper);
    }

    private void read(Path path) {
        if (!seen.add(path.toAbsolutePath().normalize())) {
            return;
        }
        SourceFile file = new SourceFile(path.toString().replace('\\', '/'), InputFile.text(path, LARGEST));
        PaperReferences found = PaperReferences.in(file);
        used.addAll(found.used());
        folders.addAll(found.folders());
        found.unclear()
                .forEach(u -> wrong(
                        u,
                        "what this command puts in is not checked, for its arguments do not stand behind it in braces",
                        "such as: \\mjClaim{theory/theorem}{1}"));
        found.styles().stream()
                .map(n -> beside.resolve(InputFile.path(n + ".sty")))
                .filter(Files::isRegularFile)
                .forEach(this::read);
        for (PaperReferences.Included i : found.included()) {
            Optional<Path> next = included(i.name());
            if (next.isEmpty()) {
                notRead++;
                problems.add(Problem.of(
                        Diagnostic.warning(i.span(), "this file is not here, so its references are not checked", "")));
            } else if (TheoryLatex.isOwn(InputFile.text(next.get(), LARGEST))) {
                wrong(
                        i.span(),
                        "a file of Majorant's that is put in by its name is not checked",
                        "for a formula: \\mjClaim{theory/theorem}{1}");
            } else {
                read(next.get());
            }
        }
    }

    /** Names are those of files beside the paper; TeX puts {@code .tex} behind them. */
    private Optional<Path> included(String name) {
        for (String n : List.of(name + ".tex", name)) {
            Path p = beside.resolve(InputFile.path(n));
            if (Files.isRegularFile(p)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /** The theories of which the paper speaks. */
    List<Theory> wanted() {
        Set<String> ids = new HashSet<>();
        used.forEach(u -> ids.add(u.kind().equals("law") ? u.of() : theory(u.of())));
        return theories.stream().filter(t -> ids.contains(t.id())).toList();
    }

    private static String theory(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('/')));
    }

    int references() {
        return used.size();
    }

    /** How many files that the paper includes are not beside it. */
    int notRead() {
        return notRead;
    }

    /**
     * All that is wrong, in the order of the paper; warnings are not wrong.
     *
     * @param ledger of the theories that are wanted
     */
    List<Problem> problems(Ledger ledger) {
        Map<String, Entry> entries = new HashMap<>();
        ledger.entries().forEach(e -> entries.put(e.id(), e));
        Map<String, String> snippets = new HashMap<>();
        ledger.entries().forEach(e -> snippets.putAll(Snippets.of(e)));
        theories.forEach(t -> snippets.putAll(Snippets.laws(t)));
        if (folders.isEmpty() && !used.isEmpty()) {
            wrong(
                    used.get(0).span(),
                    "the paper does not load the package of its snippets",
                    "such as: \\usepackage{snippets/majorant}");
            return problems;
        }
        if (folders.size() > 1 && !used.isEmpty()) {
            wrong(
                    used.get(0).span(),
                    "the package is loaded from several folders: " + String.join(", ", folders),
                    "LaTeX takes the first alone; name one");
        }
        used.forEach(u -> check(u, entries, snippets));
        return problems;
    }

    private void wrong(Span place, String message, String hint) {
        problems.add(Problem.at(place, Problem.Code.PAPER_REFERENCE, message, hint));
    }

    private void check(PaperReferences.Used u, Map<String, Entry> entries, Map<String, String> snippets) {
        String now = snippets.get(u.snippet());
        if (now == null) {
            unknown(u, entries.keySet());
            return;
        }
        int before = problems.size();
        for (String folder : folders) {
            Path file = beside.resolve(InputFile.path(folder + u.snippet() + ".tex"));
            if (!Files.isRegularFile(file)) {
                wrong(u.span(), "there is no snippet '" + file.getFileName() + "' for it", again(folder));
                return;
            }
            String written = InputFile.text(file, LARGEST);
            Optional<Snippets.Head> then = Snippets.Head.read(written);
            Optional<Snippets.Head> here = Snippets.Head.read(now);
            if (fell(then, here)) {
                wrong(
                        u.span(),
                        u.of() + " was " + words(then) + ", and is " + words(here) + " now",
                        "see: majorant check --explain " + u.of());
            } else if (!written.equals(now)) {
                boolean says = !then.map(Snippets.Head::hash).equals(here.map(Snippets.Head::hash));
                wrong(
                        u.span(),
                        says
                                ? "stale: the statement is another one now"
                                : "stale: the snippet is written otherwise now",
                        again(folder));
            }
        }
        Entry e = entries.get(u.of());
        if (e != null && !e.met() && problems.size() == before) {
            wrong(
                    u.span(),
                    u.of() + " is " + e.verdict().word() + ", where its file expects " + e.expectation(),
                    "see: majorant check --explain " + u.of());
        }
    }

    private static String again(String folder) {
        return "write it again: majorant latex --snippets " + (folder.isEmpty() ? "." : folder.replaceAll("/$", ""));
    }

    private static boolean fell(Optional<Snippets.Head> then, Optional<Snippets.Head> now) {
        return then.isPresent()
                && now.isPresent()
                && now.get().level() < then.get().level();
    }

    private static String words(Optional<Snippets.Head> head) {
        return head.map(h -> h.verdict() + " " + h.level()).orElse("");
    }

    private void unknown(PaperReferences.Used u, Set<String> theorems) {
        if (u.kind().equals("law")) {
            Optional<Theory> t =
                    theories.stream().filter(o -> o.id().equals(u.of())).findFirst();
            Function<Theory, String> hint =
                    o -> DidYouMean.hint(u.which(), o.laws().keySet(), "");
            wrong(
                    u.span(),
                    "there is no law '" + u.which() + "' of '" + u.of() + "'",
                    t.map(hint).orElse(""));
        } else if (theorems.contains(u.of())) {
            wrong(
                    u.span(),
                    u.of() + " has no " + (u.kind().equals("given") ? "hypothesis" : "claim") + " " + u.which(),
                    "they are numbered from 1");
        } else {
            List<String> known = theories.stream()
                    .flatMap(t -> t.theorems().stream().map(x -> t.id() + "/" + x.id()))
                    .toList();
            wrong(
                    u.span(),
                    "there is no theorem '" + u.of() + "'",
                    DidYouMean.hint(u.of(), known, "an id is theory/theorem"));
        }
    }
}
