package org.majorant.coq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.coq.ExportedTheorem.ExportedStep;

/**
 * What is written by tactics about one theorem: a file in which every goal is tried and none can spoil the others, and the file
 * {@code Proof.v} of the proof that was found, closed by {@code Qed}. {@link Trial} holds it against the statement.
 */
final class CoqScript {
    private static final String HEAD = """
            Require Import Reals Lra Psatz.
            From Coquelicot Require Import Coquelicot.
            From Interval Require Import Tactic.
            From Majorant Require Import Powers LambertW Vocabulary Steps Boxes Rules RuleOrders RuleSteps.
            Open Scope R_scope.
            """;

    private static final String LOAD = "Require " + Coqc.GOAL + ".Statement.\n";
    private static final String OPENED = "unfold " + Trial.STATEMENT + ". ";

    /** The time limit of the lemma of a rule, before the search. */
    static final int SECONDS_OF_RULE = 8;

    private static final Pattern ANSWER = Pattern.compile("(OK|NO) (\\w+)");

    private final ExportedTheorem theorem;
    private final int seconds;

    /** Which earlier steps a step's lemma assumes. */
    enum Premises {
        /** Those that the step names. */
        NAMED,
        /** All. */
        ALL
    }

    /** @param seconds the time limit of a goal */
    CoqScript(ExportedTheorem theorem, int seconds) {
        this.theorem = theorem;
        this.seconds = seconds;
    }

    /** Tries every step, and the whole statement by itself. */
    String attempts() {
        StringBuilder out = new StringBuilder(HEAD);
        for (ExportedStep s : theorem.steps()) {
            attempt(out, "step" + s.number() + "_NAMED", theorem.lemma(earlier(s, Premises.NAMED), s), tactic(s));
            if (!earlier(s, Premises.ALL).equals(earlier(s, Premises.NAMED))) {
                attempt(out, "step" + s.number() + "_ALL", theorem.lemma(earlier(s, Premises.ALL), s), tactic(s));
            }
        }
        attempt(out, "whole", theorem.statement(), "timeout " + seconds + " (solve [ step ])");
        return out.toString();
    }

    /** The lemma of the rule first; where it does not fit, the search. */
    private String tactic(ExportedStep s) {
        return "first [ timeout " + Math.min(SECONDS_OF_RULE, seconds) + " (solve [ intros; " + s.tactic()
                + " ]) | timeout " + seconds + " (solve [ step ]) ]";
    }

    private void attempt(StringBuilder out, String name, String goal, String tactic) {
        out.append("Goal ").append(goal).append(".\nProof. first [ ").append(tactic);
        out.append("; idtac \"OK ").append(name);
        out.append("\" | idtac \"NO ").append(name).append("\" ]. Abort.\n");
    }

    /** What is told of each goal by the output of {@link #attempts}. */
    static Map<String, Boolean> answers(String output) {
        Map<String, Boolean> all = new LinkedHashMap<>();
        Matcher m = ANSWER.matcher(output);
        while (m.find()) {
            all.put(m.group(2), m.group(1).equals("OK"));
        }
        return all;
    }

    private List<ExportedStep> earlier(ExportedStep step, Premises premises) {
        return theorem.steps().stream()
                .filter(e -> e.number() < step.number()
                        && (premises == Premises.ALL || step.references().contains(e.number())))
                .toList();
    }

    /** The proof from its steps, each with the premises under which it was accepted. */
    String proof(TreeMap<Integer, Premises> accepted) {
        StringBuilder out = new StringBuilder(HEAD + LOAD);
        StringBuilder use = new StringBuilder(OPENED + "intros " + String.join(" ", theorem.symbols()));
        StringBuilder given = new StringBuilder();
        for (int i = 1; i <= theorem.premises(); i++) {
            use.append(" P").append(i);
            given.append(" P").append(i);
        }
        use.append(".\n");
        for (ExportedStep s : theorem.steps()) {
            List<ExportedStep> before = earlier(s, accepted.get(s.number()));
            lemma(out, "step_" + s.number(), theorem.lemma(before, s), tactic(s) + ".");
            List<String> args = new ArrayList<>(theorem.symbols());
            args.add(given.toString().strip());
            before.forEach(b -> args.add("S" + b.number()));
            use.append("  pose proof (step_").append(s.number()).append(' ');
            use.append(String.join(" ", args))
                    .append(") as S")
                    .append(s.number())
                    .append(".\n");
        }
        lemma(out, "whole", Trial.STATEMENT, use + "  timeout " + seconds + " conclude.");
        return out.toString();
    }

    /** A proof by one tactic. */
    String proof(String tactic) {
        StringBuilder out = new StringBuilder(HEAD + LOAD);
        lemma(out, "whole", Trial.STATEMENT, OPENED + "timeout " + seconds + " (" + tactic + ").");
        return out.toString();
    }

    /** An attempt at the opposite, at a point where all symbols have the given values. */
    String opposite(String values) {
        StringBuilder out = new StringBuilder(HEAD + LOAD);
        lemma(
                out,
                "opposite",
                "~ " + Trial.STATEMENT,
                OPENED + "timeout " + seconds + " (intro H; specialize (H" + values + "); refute H).");
        return out.toString();
    }

    private static void lemma(StringBuilder out, String name, String statement, String proof) {
        out.append("Lemma ").append(name).append(" : ").append(statement).append(".\nProof.\n  ");
        out.append(proof).append("\nQed.\n\n");
    }
}
