package org.majorant.report.latex;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.judge.Entry;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** What is known of a theorem, in the words of the ledger: never stronger, and with the witness or the reason. */
final class VerdictLatex {
    private VerdictLatex() {}

    /** The environment that the statement may stand in: only what is proved without conditions is a theorem. */
    static String environment(Entry e) {
        return e.verdict() instanceof Verdict.Proved
                ? "theorem"
                : e.verdict() instanceof Verdict.Conditional ? "conditional" : "statement";
    }

    static boolean isProved(Entry e) {
        return !environment(e).equals("statement");
    }

    static String print(Entry e, LatexNames names, ExprLatex printer) {
        StringBuilder out = new StringBuilder("\\begin{verdict}{" + e.verdict().word() + "}\n");
        out.append(sentence(e, printer));
        String rests = e.restsOn().stream().map(LatexText::escape).collect(Collectors.joining("; "));
        if (!rests.isEmpty()) {
            out.append(" Rests on: ").append(rests).append('.');
        }
        Witness w = e.verdict() instanceof Verdict.Refuted r
                ? r.witness()
                : e.verdict() instanceof Verdict.Vacuous v ? v.witness() : null;
        if (w != null) {
            out.append(witness(w, names));
        }
        e.notes()
                .forEach(n ->
                        out.append("\\par Note: ").append(LatexText.escape(n)).append('.'));
        if (!e.met()) {
            out.append("\\par The file expects: ")
                    .append(LatexText.escape(e.expectation().toString()))
                    .append('.');
        }
        return out.append("\n\\end{verdict}\n").toString();
    }

    private static String sentence(Entry e, ExprLatex printer) {
        Verdict v = e.verdict();
        if (v instanceof Verdict.Proved p) {
            return level(p.level()) + ": " + code(p.proof().how()) + ".";
        }
        if (v instanceof Verdict.Conditional) {
            String keys = e.conditionalOn().stream()
                    .map(k -> "\\cite{" + Bibliography.key(k) + "}")
                    .collect(Collectors.joining(", "));
            return "conditional on " + keys + "; " + level(v.level()) + ".";
        }
        if (v instanceof Verdict.Supported s) {
            return level(s.level()) + ": " + code(s.evidence()) + ".";
        }
        if (v instanceof Verdict.Undecided u) {
            return "neither proved nor refuted: " + new ReasonLatex(printer).print(u.reason()) + ".";
        }
        if (v instanceof Verdict.Vacuous u) {
            return "it says nothing: " + code(u.reason()) + ".";
        }
        return v instanceof Verdict.Claimed ? "by the source; nobody has proved it here." : "it does not hold.";
    }

    private static String level(Level l) {
        return "level " + l.ordinal() + " (" + l.text() + ")";
    }

    /** Words of the checker, which may quote expressions of the theory language. */
    private static String code(String text) {
        return text.matches("[A-Za-z0-9 ,.;:'-]*") ? LatexText.escape(text) : LatexText.code(text);
    }

    private static String witness(Witness w, LatexNames names) {
        if (w instanceof Witness.Point p) {
            return point(p, names);
        }
        if (w instanceof Witness.Contradiction c) {
            return items("These hypotheses exclude each other:", c.hypotheses());
        }
        if (w instanceof Witness.Digits d) {
            return items(
                    "Digits:", List.of(d.claim(), "allowed by the digits: " + d.allowed(), "follows: " + d.follows()));
        }
        Witness.Order o = (Witness.Order) w;
        return items("Orders:", List.of("claimed: " + o.claimed(), "actual: " + o.actual()));
    }

    private static String items(String head, List<String> lines) {
        return "\\par " + head
                + lines.stream().map(l -> "\\\\ \\quad " + LatexText.code(l)).collect(Collectors.joining());
    }

    private static String point(Witness.Point p, LatexNames names) {
        StringBuilder out = new StringBuilder("\\par It fails at ");
        out.append(p.free().stream()
                .map(v -> "$" + names.of(v.symbol()) + " = " + number(v.value()) + "$")
                .collect(Collectors.joining(", ")));
        for (Witness.Solved s : p.solved()) {
            out.append("\\\\ \\quad where $").append(names.of(s.symbol())).append(" = {}$");
            out.append(LatexText.code(s.expression())).append("${} = ").append(number(s.digits()));
            out.append("\\ldots$");
        }
        out.append(":\\\\ \\quad ").append(LatexText.code(p.claim()));
        out.append("\\\\ \\quad left side ").append(LatexText.code(p.left()));
        out.append(", right side ").append(LatexText.code(p.right())).append('.');
        return out.toString();
    }

    private static String number(String text) {
        return text.matches("-?[0-9]+([./][0-9]+)?")
                ? text
                : text.matches("-?[0-9]+([.][0-9]+)?[eE][+-]?[0-9]+")
                        ? text.replaceFirst("[eE][+]?", " \\\\cdot 10^{") + "}"
                        : "\\text{" + LatexText.code(text) + "}";
    }
}
