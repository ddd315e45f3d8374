package org.majorant.coq;

import java.util.ArrayList;
import java.util.List;
import org.majorant.theorem.Check;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * The exported statements of a theory as a file of Coq definitions, {@code Goals_THEORY.v}, on which proofs by hand in
 * {@code Theory_THEORY.v} are written. Nothing rests on it: what such a proof is held against is exported anew each time.
 */
public final class GoalsFile {
    /** How the names of modules of proofs by hand begin. */
    static final String PROOFS = "Theory_";

    private static final int WIDTH = 120;

    private static final String HEAD = """
            (** The statements of the theory %s as they are exported: written by `majorant certify --goals`. The proofs are in
                %s.v. Names: v_x a symbol, x_x a bound one, f_u an unknown function. *)
            Require Import Reals.
            From Coquelicot Require Import Coquelicot.
            From Majorant Require Import LambertW Vocabulary.
            Open Scope R_scope.
            """;

    private GoalsFile() {}

    /**
     * {@code yang_2025} for {@code yang-2025}; {@code t_exp} for {@code exp}, which means something else in Coq. Distinct for
     * names that differ in more than {@code -} and {@code _}.
     */
    static String identifier(String id) {
        String name = id.replace('-', '_');
        String bare = name.replaceFirst("^(t_)+", "");
        return CoqWords.TAKEN.contains(bare) ? "t_" + name : name;
    }

    /** The module that holds the proofs by hand of a theory. */
    static String proofs(String theory) {
        return PROOFS + identifier(theory);
    }

    /** The name of the file, without its ending. */
    public static String name(Theory theory) {
        return "Goals_" + identifier(theory.id());
    }

    /** The text; theorems without a written proof, a box or reported digits are left out. */
    public static String of(Theory theory) {
        StringBuilder out = new StringBuilder(HEAD.formatted(theory.id(), proofs(theory.id())));
        for (Theorem t : theory.theorems()) {
            if (t.mark() != Mark.CLAIMED && isProved(t)) {
                try {
                    String statement = ExportedTheorem.of(t).statement();
                    out.append("\nDefinition ").append(identifier(t.id())).append(" : Prop :=\n");
                    wrapped(statement).forEach(l -> out.append("  ").append(l).append('\n'));
                    out.setLength(out.length() - 1);
                    out.append(".\n");
                } catch (NotExportedException e) {
                    out.append("\n(** ")
                            .append(t.id())
                            .append(": not exported, ")
                            .append(e.getMessage())
                            .append(" *)\n");
                }
            }
        }
        return out.toString();
    }

    private static boolean isProved(Theorem t) {
        return !t.steps().isEmpty()
                || t.checks().stream().anyMatch(c -> c instanceof Check.Enclosed)
                || t.claims().stream().allMatch(c -> c.formula() instanceof Formula.Reported);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH - 2) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
