package org.majorant.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.majorant.find.proof.OpenStep;
import org.majorant.prove.Derivation;
import org.majorant.prove.Proof;
import org.majorant.prove.ProofChecker;
import org.majorant.prove.rule.Conclusion;
import org.majorant.read.Readable;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** Writes proofs into texts, and reads the texts again: what is found is accepted in the text in which it stands. */
public final class ProofWriter {
    private ProofWriter() {}

    /**
     * A text in which steps {@code by ?} have rules.
     *
     * @param theory the theory as it is read from that text
     * @param found what was found, a line a step
     */
    public record Filled(Theory theory, List<String> found) {
        public Filled {
            found = List.copyOf(found);
        }
    }

    /** The theory that a text holds, without theorems that have errors; empty where nothing is left for them. */
    public static Optional<Theory> read(String name, String text) {
        Diagnostics diagnostics = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile(name, text), diagnostics);
        return diagnostics.hasErrors()
                ? Readable.of(List.of(t), diagnostics).theories().stream().findFirst()
                : Optional.of(t);
    }

    public static Optional<Theorem> theorem(Theory theory, String id) {
        return theory.theorems().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The text of the file with the lines as the proof of the theorem, behind its last claim. */
    public static String written(Theory theory, Theorem t, List<String> lines) {
        String text = theory.file().text();
        int last = t.claims().stream().mapToInt(c -> c.span().end()).max().orElseThrow();
        int feed = text.indexOf('\n', last);
        boolean windows = feed > 0 && text.charAt(feed - 1) == '\r';
        int at = feed < 0 ? text.length() : windows ? feed - 1 : feed;
        String end = windows ? "\r\n" : "\n";
        StringBuilder proof = new StringBuilder(end + "  proof");
        lines.forEach(l -> proof.append(end).append("    ").append(l));
        return text.substring(0, at) + proof + text.substring(at);
    }

    /** The theory without its other theorems, which is quick to read again; the theory itself where they are needed. */
    public static Theory lone(Theory theory, Theorem t) {
        StringBuilder text = new StringBuilder();
        Set<Integer> others = theory.theorems().stream()
                .filter(o -> o != t)
                .map(o -> o.span().start())
                .collect(Collectors.toSet());
        boolean within = false;
        int at = 0;
        for (String line : theory.file().text().split("\n", -1)) {
            boolean inner = line.isBlank() || line.startsWith(" ");
            within = others.contains(at) || within && inner;
            text.append(within ? "" : line + "\n");
            at += line.length() + 1;
        }
        return read(theory.file().name(), text.toString())
                .filter(l -> theorem(l, t.id())
                        .filter(same ->
                                same.claims().toString().equals(t.claims().toString()))
                        .isPresent())
                .orElse(theory);
    }

    /** Whether every step is accepted, and the claims so far are established. */
    public static boolean accepts(Theory theory, Theorem t, List<String> lines) {
        return accepts(theory, t, lines, n -> Optional.empty());
    }

    /**
     * The same where the proof may cite theorems.
     *
     * @param proofs of those, by the names under which they are cited
     */
    public static boolean accepts(
            Theory theory, Theorem t, List<String> lines, Function<String, Optional<Proof>> proofs) {
        return read(theory.file().name(), written(theory, t, lines))
                .flatMap(with -> theorem(with, t.id()))
                .map(with -> ProofChecker.steps(with, proofs).acceptsAllSteps())
                .orElse(false);
    }

    /** Whether the rule of a step, from 0, justifies it. */
    public static boolean isAccepted(Theorem t, int step) {
        List<Derivation.CheckedStep> checked =
                ProofChecker.steps(t, n -> Optional.empty()).steps();
        return checked.size() > step && !(checked.get(step).result() instanceof Conclusion.Refused);
    }

    /** The text with another justification of a step, from 0: {@code by positivity}. */
    public static String justified(Theory theory, Theorem t, int step, String by) {
        Span mark = t.steps().get(step).ruleSpan();
        String text = theory.file().text();
        return text.substring(0, mark.start()) + by + text.substring(mark.end());
    }

    /**
     * The theory with a rule that is accepted in place of the question mark of a step, or with a proof of more steps in its place.
     *
     * @param most how many proposals are tried
     */
    public static Optional<Filled> filled(Theory theory, String id, int step, int most) {
        Theorem t = theorem(theory, id).orElseThrow();
        String name = theory.file().name();
        int tried = 0;
        for (String proposal : OpenStep.proposals(t, step)) {
            if (++tried > most) {
                break;
            }
            Optional<Theory> next = read(name, justified(theory, t, step, "by " + proposal))
                    .filter(n -> theorem(n, id).filter(s -> isAccepted(s, step)).isPresent());
            if (next.isPresent()) {
                return Optional.of(new Filled(next.get(), List.of("step " + (step + 1) + ": by " + proposal)));
            }
        }
        String text = theory.file().text();
        Span mark = t.steps().get(step).ruleSpan();
        int from = text.lastIndexOf('\n', t.steps().get(step).statement().span().start()) + 1;
        UnaryOperator<String> with = lines -> text.substring(0, from) + lines + text.substring(mark.end());
        Optional<List<String>> more = OpenStep.lines(
                t,
                step,
                lines -> read(name, with.apply(indented(lines)))
                        .flatMap(n -> theorem(n, id))
                        .filter(n ->
                                ProofChecker.steps(n, l -> Optional.empty()).acceptsAllSteps())
                        .isPresent(),
                most);
        return more.flatMap(
                lines -> read(name, with.apply(indented(lines))).map(n -> new Filled(n, new ArrayList<>(lines))));
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(l -> "    " + l).collect(Collectors.joining("\n"));
    }
}
