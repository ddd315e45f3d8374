package org.majorant.report.latex;

import java.util.Set;
import org.majorant.judge.Entry;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Theorem;

/** A theorem with its mark, sources, symbols, abbreviations, hypotheses, claims, verdict and written proof. */
final class TheoremLatex {
    private final Entry entry;
    private final Theorem theorem;
    private final StatementLatex statement;
    private final Labels labels;

    TheoremLatex(Entry entry, Set<String> known) {
        this.entry = entry;
        this.theorem = entry.theorem();
        this.statement = new StatementLatex(entry.theory(), theorem);
        this.labels = new Labels(entry.theory().id(), theorem.id(), known, statement.names());
    }

    LatexNames names() {
        return statement.names();
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
        out.append(statement.print(labels, StatementLatex.word(entry)));
        out.append("\\end{").append(environment).append("}\n");
        out.append(VerdictLatex.print(entry, statement.names(), statement.printer()));
        entry.derivation()
                .ifPresent(d ->
                        out.append(new ProofLatex(entry, statement.spelled(), statement.printer(), labels).print(d)));
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
}
