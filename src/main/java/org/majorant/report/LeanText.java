package org.majorant.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.coq.ExportedTheorem;
import org.majorant.coq.NotExportedException;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * The statements of a theory as Lean 4 text for Mathlib. Text only: no Lean is run here, nothing is proved, and every file says
 * so. The words of the exported Coq statement are replaced one by one, so that the two say the same.
 */
public final class LeanText {
    private static final String HEAD = """
            /-
            NOT CHECKED HERE. Statements of Majorant as text for Lean 4 with Mathlib; Majorant runs no Lean. No statement is
            proved in this file, and none has been read by Lean.
            -/
            import Mathlib

            namespace Majorant

            noncomputable def Rpower (x y : ℝ) : ℝ := x ^ y
            /-- The branches of Lambert W: on its domain each set has one member. -/
            noncomputable def W0 (x : ℝ) : ℝ := sSup {w : ℝ | -1 ≤ w ∧ w * Real.exp w = x}
            noncomputable def Wm1 (x : ℝ) : ℝ := sSup {w : ℝ | w ≤ -1 ∧ w * Real.exp w = x}
            """;

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_']*|/\\\\|\\\\/|<>|<=|=>|->|~");

    /** Words of {@code Vocabulary.v} and Coquelicot for which this page has no Lean words. */
    private static final Pattern UNKNOWN =
            Pattern.compile("\\b(is_inf|infimum|towards|filterlim|filter_prod|theta|big_o|omega_of"
                    + "|little_o|equivalent|has_slope|slope|has_power|power|sum|INR|nat)\\b");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("forall", "∀"),
            Map.entry("exists", "∃"),
            Map.entry("R", "ℝ"),
            Map.entry("Z", "ℤ"),
            Map.entry("IZR", "(Int.cast : ℤ → ℝ)"),
            Map.entry("exp", "Real.exp"),
            Map.entry("ln", "Real.log"),
            Map.entry("sqrt", "Real.sqrt"),
            Map.entry("Rmin", "min"),
            Map.entry("Rmax", "max"),
            Map.entry("Rabs", "abs"),
            Map.entry("Derive", "deriv"),
            Map.entry("ex_derive", "DifferentiableAt ℝ"),
            Map.entry("/\\", "∧"),
            Map.entry("\\/", "∨"),
            Map.entry("<>", "≠"),
            Map.entry("<=", "≤"),
            Map.entry("->", "→"),
            Map.entry("~", "¬"));

    private LeanText() {}

    /** The file of a theory. */
    public static String of(Theory theory) {
        StringBuilder out = new StringBuilder(HEAD);
        for (Theorem t : theory.theorems()) {
            out.append("\n/-- ").append(theory.id()).append('/').append(t.id());
            out.append(", mark: ").append(t.mark().text());
            t.expectation().ifPresent(e -> out.append(", expected: ").append(e));
            out.append(". Not checked here. -/\n");
            out.append(statement(t));
        }
        return out.append("\nend Majorant\n").toString();
    }

    private static String statement(Theorem t) {
        try {
            String name = t.id().replaceAll("[^A-Za-z0-9]", "_");
            String statement = ExportedTheorem.of(t).statement();
            Matcher m = UNKNOWN.matcher(statement);
            if (m.find()) {
                return "-- no text: there is no Lean word here for " + m.group(1) + "\n";
            }
            return "def statement_" + name + " : Prop :=\n  " + words(statement).replace("\n", "\n  ") + "\n";
        } catch (NotExportedException e) {
            return "-- no text: " + e.getMessage() + "\n";
        }
    }

    private static String words(String coq) {
        Matcher m = WORD.matcher(coq);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement(WORDS.getOrDefault(m.group(), m.group())));
        }
        return m.appendTail(out).toString();
    }
}
