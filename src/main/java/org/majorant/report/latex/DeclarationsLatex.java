package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.theorem.Definition;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.UnknownFunction;

/** What statements speak of, in sentences: symbols with their domains, unknown functions, abbreviations. */
final class DeclarationsLatex {
    private static final double WIDEST = 58;

    private final LatexNames names;
    private final ExprLatex printer;

    DeclarationsLatex(LatexNames names, ExprLatex printer) {
        this.names = names;
        this.printer = printer;
    }

    /** @param opening what the first sentence begins with, such as {@code In the proof, let} */
    String print(Spelled.Declarations all, String opening) {
        StringBuilder out = new StringBuilder();
        if (!all.symbols().isEmpty()) {
            out.append(opening).append(' ').append(members(all.symbols())).append(".\n");
        }
        String next = all.symbols().isEmpty() ? opening : "Let";
        for (UnknownFunction f : all.functions()) {
            out.append(next).append(' ').append(function(f)).append(".\n");
            next = "Let";
        }
        if (!all.bound().isEmpty()) {
            out.append("Bound variables range over ")
                    .append(members(all.bound()))
                    .append(".\n");
        }
        return out.append(abbreviations(all.abbreviations())).toString();
    }

    /** {@code $A$, $B > 0$, and $x \in \mathbb{R}$}. */
    private String members(List<Expr.Sym> symbols) {
        return Spelled.byDomain(symbols).stream().map(this::ofOneDomain).collect(Collectors.joining(", and "));
    }

    private String ofOneDomain(List<Expr.Sym> symbols) {
        int last = symbols.size() - 1;
        String before = symbols.subList(0, last).stream()
                .map(s -> "$" + names.of(s.name()) + "$, ")
                .collect(Collectors.joining());
        Expr.Sym s = symbols.get(last);
        return before + "$" + FormulaLatex.member(names.of(s.name()), s.domain()) + "$";
    }

    private String function(UnknownFunction f) {
        String base = names.of(f.name());
        List<String> from =
                f.arguments().stream().map(a -> FormulaLatex.set(a.domain())).toList();
        if (!f.sequence()) {
            return "$" + base + " \\colon " + String.join(" \\times ", from) + " \\to " + FormulaLatex.set(f.range())
                    + "$ be a function";
        }
        String index = f.arguments().stream().map(a -> names.of(a.name())).collect(Collectors.joining(", "));
        return "$(" + Operators.member(base, index) + ")_{" + index + " \\in " + String.join(" \\times ", from)
                + "}$ be a sequence in $" + FormulaLatex.set(f.range()) + "$";
    }

    private String abbreviations(List<Definition> used) {
        if (used.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        double width = Double.MAX_VALUE;
        for (Definition d : used) {
            String text = names.of(d.symbol().name()) + " = " + printer.print(d.value());
            double w = Width.of(text) + 5;
            if (width + w > WIDEST) {
                lines.add(text);
                width = w;
            } else {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + ",\\qquad " + text);
                width += w;
            }
        }
        return "Write\n\\begin{gather*}\n" + String.join(",\\\\\n", lines) + ".\n\\end{gather*}\n";
    }
}
