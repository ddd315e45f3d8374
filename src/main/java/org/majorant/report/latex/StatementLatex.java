package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.judge.Entry;
import org.majorant.theorem.Law;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** A spelled statement: what it speaks of with the domains, what is supposed, what is claimed. */
public final class StatementLatex {
    private final Spelled spelled;
    private final LatexNames names;
    private final ExprLatex printer;
    private final FormulaLatex formulas;

    StatementLatex(Theory theory, Theorem theorem) {
        this.spelled = Spelled.of(theory, theorem);
        this.names = new LatexNames(spelled.functions(), spelled.names(), declared(theory, theorem));
        this.printer = ExprLatex.display(names);
        this.formulas = new FormulaLatex(printer);
    }

    /** The statement by itself, without an environment, numbers or labels. */
    public static String of(Entry e) {
        return new StatementLatex(e.theory(), e.theorem()).print(null, word(e));
    }

    /** What the claims begin with: only of what is proved it is said that it holds. */
    static String word(Entry e) {
        return VerdictLatex.isProved(e) ? e.theorem().givens().isEmpty() ? "We have" : "Then" : "The statement is that";
    }

    /** LaTeX names of the theory, over which the theorem's own go. */
    private static Map<String, String> declared(Theory theory, Theorem theorem) {
        Map<String, String> all = new LinkedHashMap<>(theory.latexNames());
        String own = theorem.id() + ".";
        theory.latexNames().forEach((k, v) -> {
            if (k.startsWith(own)) {
                all.put(k.substring(own.length()), v);
            }
        });
        return all;
    }

    Spelled spelled() {
        return spelled;
    }

    LatexNames names() {
        return names;
    }

    ExprLatex printer() {
        return printer;
    }

    /**
     * @param labels of the hypotheses and claims; null for none
     * @param word what the claims begin with
     */
    String print(Labels labels, String word) {
        StringBuilder out = new StringBuilder(new DeclarationsLatex(names, printer).print(spelled.statement(), "Let"));
        List<String> given = new ArrayList<>();
        for (int i = 0; i < spelled.hypotheses().size(); i++) {
            Spelled.Hypothesis h = spelled.hypotheses().get(i);
            String tag = labels == null ? "" : " \\tag{" + labels.givenTag(i) + "}\\label{" + labels.given(i) + "}";
            given.add(formulas.display(h.statement())
                    + h.law().map(StatementLatex::law).orElse("")
                    + tag);
        }
        if (!given.isEmpty()) {
            display(out, "Suppose", given);
        }
        List<String> claimed = new ArrayList<>();
        for (int i = 0; i < spelled.claims().size(); i++) {
            boolean plain = labels == null || spelled.claims().size() == 1;
            String tag = plain ? "" : " \\tag{" + labels.claimTag(i) + "}";
            claimed.add(formulas.display(spelled.claims().get(i)) + tag);
        }
        display(out, word, claimed);
        return out.toString();
    }

    private static void display(StringBuilder out, String word, List<String> lines) {
        out.append(word).append("\n\\begin{gather*}\n").append(String.join("\\\\\n", lines));
        out.append("\n\\end{gather*}\n");
    }

    /** A hypothesis that is a law says so, with the law's mark. */
    private static String law(Law l) {
        return " \\qquad\\text{(law " + LatexText.escape(l.name()) + ", "
                + (l.mark() == Mark.READING ? "our reading" : l.mark().text()) + ")}";
    }
}
