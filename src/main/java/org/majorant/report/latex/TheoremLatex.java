package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.judge.Entry;
import org.majorant.theorem.Law;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;

/** A theorem with its mark, sources, symbols, abbreviations, hypotheses, claims, verdict and written proof. */
final class TheoremLatex {
    private final Entry entry;
    private final Theorem theorem;
    private final Spelled spelled;
    private final LatexNames names;
    private final Labels labels;
    private final ExprLatex printer;
    private final FormulaLatex formulas;
    private final DeclarationsLatex declarations;

    TheoremLatex(Entry entry, Set<String> known) {
        this.entry = entry;
        this.theorem = entry.theorem();
        this.spelled = Spelled.of(entry.theory(), theorem);
        this.names = new LatexNames(spelled.functions(), spelled.names(), declared());
        this.labels = new Labels(entry.theory().id(), theorem.id(), known, names);
        this.printer = ExprLatex.display(names);
        this.formulas = new FormulaLatex(printer);
        this.declarations = new DeclarationsLatex(names, printer);
    }

    /** LaTeX names of the theory, over which the theorem's own go. */
    private Map<String, String> declared() {
        Map<String, String> all = new LinkedHashMap<>(entry.theory().latexNames());
        String own = theorem.id() + ".";
        entry.theory().latexNames().forEach((k, v) -> {
            if (k.startsWith(own)) {
                all.put(k.substring(own.length()), v);
            }
        });
        return all;
    }

    LatexNames names() {
        return names;
    }

    String print() {
        StringBuilder out = new StringBuilder();
        String environment = VerdictLatex.environment(entry);
        String title = theorem.title().isEmpty() ? theorem.id() : theorem.title();
        out.append("\\begin{").append(environment).append("}[{").append(LatexText.escape(title));
        out.append(title.equals(theorem.id()) ? "" : "; " + LatexText.code(theorem.id()));
        out.append("}]\\label{").append(labels.theoremLabel()).append("}\n");
        String cited = Bibliography.cite(theorem.citations());
        out.append(theorem.mark() == Mark.DERIVED ? derived(environment, cited) : mark(theorem.mark(), cited));
        out.append("\n");
        out.append(declarations.print(spelled.statement(), "Let"));
        givens(out);
        claims(out);
        out.append("\\end{").append(environment).append("}\n");
        out.append(VerdictLatex.print(entry, names));
        entry.derivation().ifPresent(d -> out.append(new ProofLatex(entry, spelled, printer, labels).print(d)));
        return out.toString();
    }

    /** Where a statement comes from, in words that keep a reading apart from its source. */
    static String mark(Mark mark, String cited) {
        return switch (mark) {
            case CLAIMED -> "\\marked{claimed" + (cited.isEmpty() ? "" : " in " + cited) + "}";
            case DERIVED -> "\\marked{derived" + compare(cited) + "}";
            case READING ->
                "\\marked{our reading" + (cited.isEmpty() ? "" : " of " + cited) + ", not the source's formula}";
        };
    }

    /** Only what is proved here without conditions is called derived. */
    private static String derived(String environment, String cited) {
        return switch (environment) {
            case "theorem" -> mark(Mark.DERIVED, cited);
            case "conditional" -> "\\marked{derived from what it cites" + compare(cited) + "}";
            default -> "\\marked{stated as derived" + compare(cited) + "}";
        };
    }

    private static String compare(String cited) {
        return cited.isEmpty() ? "" : "; compare " + cited;
    }

    private void givens(StringBuilder out) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < spelled.hypotheses().size(); i++) {
            Spelled.Hypothesis h = spelled.hypotheses().get(i);
            lines.add(formulas.display(h.statement())
                    + h.law().map(TheoremLatex::law).orElse("") + " \\tag{" + labels.givenTag(i) + "}\\label{"
                    + labels.given(i) + "}");
        }
        if (!lines.isEmpty()) {
            out.append("Suppose\n\\begin{gather*}\n").append(String.join("\\\\\n", lines));
            out.append("\n\\end{gather*}\n");
        }
    }

    /** A hypothesis that is a law says so, with the law's mark. */
    private static String law(Law l) {
        return " \\qquad\\text{(law " + LatexText.escape(l.name()) + ", "
                + (l.mark() == Mark.READING ? "our reading" : l.mark().text()) + ")}";
    }

    private void claims(StringBuilder out) {
        boolean one = theorem.claims().size() == 1;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < theorem.claims().size(); i++) {
            String tag = one ? "" : " \\tag{" + labels.claimTag(i) + "}";
            lines.add(formulas.display(spelled.claims().get(i)) + tag);
        }
        boolean open = VerdictLatex.environment(entry).equals("statement");
        String word = open ? "The statement is that" : theorem.givens().isEmpty() ? "We have" : "Then";
        out.append(word).append("\n\\begin{gather*}\n").append(String.join("\\\\\n", lines));
        out.append("\n\\end{gather*}\n");
    }
}
