package org.majorant.coq;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statement, proof and judgement of one goal, in files of their own. {@code Statement.v} is compiled first, and loads definitions
 * alone; {@code Proof.v} may load what it likes, and nothing in it can change what was compiled before; {@code Judge.v} imports
 * nothing and has the kernel hold the proof against the statement, both by their full names. What the proof rests on is printed there,
 * tied to the standard library's axioms by full name and type, and the independent checker lists what all that is loaded assumes.
 */
final class Trial {
    /** The definitions that a statement is written in; no file of tactics. */
    private static final String PLAIN_HEAD = """
            Require Import Reals.
            From Coquelicot Require Import Coquelicot.
            From Majorant Require Import LambertW Vocabulary.
            Open Scope R_scope.
            """;

    /** The statement, by its full name. */
    static final String STATEMENT = Coqc.GOAL + ".Statement.statement";

    private static final String STANDARD_FILES =
            "Require Coq.Reals.ClassicalDedekindReals Coq.Logic.FunctionalExtensionality Coq.Logic.Classical_Prop.\n";
    private static final String MACHINE_FILES = "Require Coq.Floats.FloatAxioms Coq.Floats.FloatOps"
            + " Coq.Numbers.Cyclic.Int63.Uint63 Coq.Numbers.Cyclic.Int63.Sint63.\n";

    private static final String OPAQUE = "the opaque constants in it";
    private static final Pattern PART = Pattern.compile("(?m)^T\\d+\\w+\\.proof_of_T(\\d+) :");

    private static final String PRINT_OPAQUE =
            "Goal True. idtac \"" + OPAQUE + "\". Abort.\nPrint Opaque Dependencies judged.\n";

    /** Long enough for a proof by {@code interval}, whose axioms take a while to collect, on a busy machine. */
    private static final long SECONDS = 600;

    private static final Pattern HEADING = Pattern.compile("\\* ([^:]+):(.*)");
    private static final Pattern TRUSTED = Pattern.compile("(Coq|mathcomp|Coquelicot|Interval|Flocq)\\.[\\w.']+");

    private final Coqc coqc;
    private final Optional<String> failure;

    /**
     * What came of a proof.
     *
     * @param kind what it rests on; empty when it is not accepted
     * @param from the theorems {@code T1} to {@code T20} of the library among the opaque constants that it uses; in order
     * @param reason why it is not accepted
     */
    record Answer(Optional<Axioms.Kind> kind, List<String> from, String reason) {
        static Answer refused(String why) {
            return new Answer(Optional.empty(), List.of(), why);
        }

        static Answer refused(String what, Coqc.Run run) {
            return refused(what + reason(run));
        }

        private static String reason(Coqc.Run run) {
            if (run.status() < 0) {
                return ": the time was up";
            }
            int at = run.output().indexOf("Error:");
            String text = at < 0 ? "" : run.output().substring(at).replaceAll("\\s+", " ");
            return text.isEmpty() ? "" : ": " + (text.length() > 600 ? text.substring(0, 600) + " …" : text);
        }
    }

    /**
     * Compiles the statement.
     *
     * @param coqc runs Coq in a folder that no other goal has
     */
    Trial(Coqc coqc, String statement) throws IOException {
        this.coqc = coqc;
        Coqc.Run run =
                coqc.compile("Statement", PLAIN_HEAD + "Definition statement : Prop :=\n" + statement + ".\n", SECONDS);
        this.failure = run.status() == 0
                ? Optional.empty()
                : Optional.of(Answer.refused("the statement", run).reason());
    }

    /** Judges a lemma {@code whole} of a file that is compiled first. */
    Answer judge(String proof, long seconds) throws IOException {
        if (failure.isPresent()) {
            return Answer.refused(failure.get());
        }
        Coqc.Run run = coqc.compile("Proof", proof, seconds);
        return run.status() == 0
                ? judge(Coqc.GOAL + ".Proof", "whole", STATEMENT)
                : Answer.refused("the proof is not accepted", run);
    }

    /** Judges a lemma of the opposite, {@code opposite} of a file that is compiled first. */
    Answer judgeOpposite(String proof, long seconds) throws IOException {
        if (failure.isPresent()) {
            return Answer.refused(failure.get());
        }
        Coqc.Run run = coqc.compile("Opposite", proof, seconds);
        return run.status() == 0
                ? judge(Coqc.GOAL + ".Opposite", "opposite", "(~ " + STATEMENT + ")")
                : Answer.refused("the proof is not accepted", run);
    }

    /** Judges a lemma of a compiled module, by full names. */
    Answer judgeLemma(String module, String lemma) throws IOException {
        return failure.isPresent() ? Answer.refused(failure.get()) : judge(module, lemma, STATEMENT);
    }

    private Answer judge(String module, String lemma, String statement) throws IOException {
        String loads = "Require " + Coqc.GOAL + ".Statement.\nRequire " + module + ".\n";
        boolean ofLibrary = module.startsWith(Coqc.LIBRARY + ".");
        String name = statement.equals(STATEMENT) ? "Judge" : "OppositeJudge";
        Coqc.Run run = coqc.compile(
                name,
                STANDARD_FILES + loads + "Definition judged : " + statement + " := " + module + "." + lemma + ".\n"
                        + Axioms.ties(Axioms.standard()) + "Print Assumptions judged.\n"
                        + (ofLibrary ? PRINT_OPAQUE : ""),
                SECONDS);
        if (run.status() != 0) {
            return Answer.refused("the judge refuses it", run);
        }
        String printed = run.output().split("(?m)^" + OPAQUE + "$", 2)[0];
        Optional<Set<String>> names = Axioms.names(printed);
        Optional<Axioms.Kind> kind = Axioms.kind(printed);
        if (names.isEmpty() || kind.isEmpty()) {
            return Answer.refused(
                    "it rests on more than the axioms that are let in: " + String.join(", ", names.orElse(Set.of())));
        }
        if (!Axioms.standard().containsAll(names.get())) {
            Coqc.Run ties = coqc.compile(
                    name + "Axioms", STANDARD_FILES + MACHINE_FILES + loads + Axioms.ties(names.get()), SECONDS);
            if (ties.status() != 0) {
                return Answer.refused("an axiom is not the one of its name", ties);
            }
        }
        Coqc.Run again = coqc.recheck(name, SECONDS);
        Optional<String> foreign = again.status() == 0 ? foreign(again.output()) : Optional.of("coqchk refuses it");
        return foreign.isEmpty()
                ? new Answer(kind, ofLibrary ? from(run.output()) : List.of(), "")
                : Answer.refused(foreign.get());
    }

    /** The theorems of the library in what was printed after the axioms. */
    static List<String> from(String output) {
        TreeSet<Integer> all = new TreeSet<>();
        Matcher m = PART.matcher(output);
        while (m.find()) {
            all.add(Integer.parseInt(m.group(1)));
        }
        return all.stream().map(n -> "T" + n).toList();
    }

    /** What the summary of {@code coqchk -o} lists and is not of the libraries that Coq came with; empty when there is none. */
    static Optional<String> foreign(String summary) {
        Set<String> headings = new LinkedHashSet<>();
        boolean axioms = false;
        for (String line : summary.lines().toList()) {
            Matcher m = HEADING.matcher(line.strip());
            String rest = line.strip();
            if (m.matches()) {
                headings.add(m.group(1));
                axioms = m.group(1).equals("Axioms");
                rest = m.group(2).strip();
                boolean plain = rest.equals("<none>") || rest.isEmpty() && axioms || rest.equals("Set is predicative");
                if (!plain) {
                    return Optional.of("coqchk lists " + line.strip());
                }
            } else if (!headings.isEmpty()
                    && !rest.isEmpty()
                    && !(axioms && TRUSTED.matcher(rest).matches())) {
                return Optional.of("coqchk lists the axiom " + rest);
            }
        }
        return headings.containsAll(Set.of(
                        "Theory",
                        "Axioms",
                        "Constants/Inductives relying on type-in-type",
                        "Constants/Inductives relying on unsafe (co)fixpoints",
                        "Inductives whose positivity is assumed"))
                ? Optional.empty()
                : Optional.of("coqchk gives no summary");
    }
}
