package org.majorant.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.theorem.Definition;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.UnknownFunction;

/** What statements speak of, in sentences: symbols with their domains, unknown functions, abbreviations. */
final class DeclarationsHtml {
    private final FormulaHtml formulas;

    DeclarationsHtml(FormulaHtml formulas) {
        this.formulas = formulas;
    }

    /** @param opening what the first sentence begins with, such as {@code In the proof, let} */
    String print(Spelled.Declarations all, String opening) {
        if (all.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String next = opening;
        if (!all.symbols().isEmpty()) {
            out.append(next).append(' ').append(members(all.symbols())).append(". ");
            next = "Let";
        }
        for (UnknownFunction f : all.functions()) {
            out.append(next).append(' ').append(function(f)).append(". ");
            next = "Let";
        }
        if (!all.bound().isEmpty()) {
            out.append("Bound variables range over ")
                    .append(members(all.bound()))
                    .append(". ");
        }
        String sentences =
                out.isEmpty() ? "" : "<p class=\"let\">" + out.toString().strip() + "</p>\n";
        return sentences + abbreviations(all.abbreviations());
    }

    private String members(List<Expr.Sym> symbols) {
        return Spelled.byDomain(symbols).stream().map(this::ofOneDomain).collect(Collectors.joining(", and "));
    }

    private String ofOneDomain(List<Expr.Sym> symbols) {
        int last = symbols.size() - 1;
        String before = symbols.subList(0, last).stream()
                .map(s -> formulas.name(s.name()) + ", ")
                .collect(Collectors.joining());
        Expr.Sym s = symbols.get(last);
        String member = DomainMath.member(formulas.printer().name(s.name()), s.domain());
        return before + formulas.of(s.name() + " in " + s.domain(), member);
    }

    private String function(UnknownFunction f) {
        List<String> sets =
                f.arguments().stream().map(a -> DomainMath.set(a.domain())).toList();
        String from = String.join(MathPiece.operator("×"), sets);
        String range = DomainMath.set(f.range());
        if (!f.sequence()) {
            String arrow = formulas.printer().name(f.name())
                    + MathPiece.operator(":")
                    + from
                    + MathPiece.operator("→")
                    + range;
            return formulas.of(f.toString(), arrow) + " be a function";
        }
        String index = f.arguments().stream()
                .map(a -> formulas.printer().name(a.name()))
                .collect(Collectors.joining(MathPiece.operator(",")));
        String member = OperatorMath.member(formulas.printer(), f.name(), index);
        String set = "<msub>" + MathPiece.bracket("(", member, ")")
                + MathPiece.row(index + MathPiece.operator("∈") + from) + "</msub>";
        return formulas.of(f.toString(), set) + " be a sequence in "
                + formulas.of(f.range().toString(), range);
    }

    private String abbreviations(List<Definition> used) {
        if (used.isEmpty()) {
            return "";
        }
        return "<p class=\"let\">Write</p>\n<ul class=\"statements\">\n"
                + used.stream()
                        .map(d -> "<li>" + formulas.equation(d.symbol(), d.value(), true) + "</li>\n")
                        .collect(Collectors.joining())
                + "</ul>\n";
    }
}
