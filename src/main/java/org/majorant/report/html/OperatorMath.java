package org.majorant.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.report.html.MathPiece.Strength;

/** Prints what has no value at a point: unknown functions, derivatives, sums, infima, limits. */
final class OperatorMath {
    private final ExprMath printer;

    OperatorMath(ExprMath printer) {
        this.printer = printer;
    }

    MathPiece piece(Expr.Formal node) {
        List<Expr> args = node.arguments();
        return switch (node.kind()) {
            case APPLIED -> applied(node);
            case DIFF -> derivative(args.get(0), args.get(1));
            case SUM -> {
                String below = inline(args.get(0)) + MathPiece.operator("=") + inline(args.get(1));
                String sign = "<munderover><mo>∑</mo>" + MathPiece.row(below) + MathPiece.row(inline(args.get(2)))
                        + "</munderover>";
                yield over(sign, args.get(3));
            }
            case INFIMUM -> {
                String symbols = args.subList(1, args.size()).stream()
                        .map(this::inline)
                        .collect(Collectors.joining(MathPiece.operator(",")));
                String lines = line(symbols)
                        + node.constraints().stream()
                                .map(c -> line(printer.inline().print(c)))
                                .collect(Collectors.joining());
                yield over("<munder><mo>inf</mo><mtable>" + lines + "</mtable></munder>", args.get(0));
            }
            case LIMIT -> {
                String goes = node.constraints().stream()
                        .map(this::approach)
                        .collect(Collectors.joining(MathPiece.operator(",")));
                yield over("<munder><mo>lim</mo>" + MathPiece.row(goes) + "</munder>", args.get(0));
            }
            case INFINITY -> MathPiece.atom("<mi>∞</mi>");
        };
    }

    private static String line(String inner) {
        return "<mtr><mtd>" + inner + "</mtd></mtr>";
    }

    private String inline(Expr e) {
        return printer.inline().print(e);
    }

    private String approach(Relation r) {
        return inline(r.left()) + MathPiece.operator("→") + inline(r.right());
    }

    private MathPiece over(String operator, Expr body) {
        MathPiece b = printer.piece(body).atLeast(Strength.LOOSE);
        return new MathPiece(MathPiece.row(operator + b.mathml()), Strength.LOOSE);
    }

    private MathPiece applied(Expr.Formal node) {
        if (!node.name().endsWith("[]")) {
            return printer.applied(printer.name(node.name()), node.arguments());
        }
        String sequence = node.name().substring(0, node.name().length() - 2);
        String index = node.arguments().stream().map(this::inline).collect(Collectors.joining(MathPiece.operator(",")));
        return MathPiece.atom(member(printer, sequence, index));
    }

    /** A member of a sequence; a name that already has an index is set apart from the one of the sequence. */
    static String member(ExprMath printer, String sequence, String index) {
        String base = printer.name(sequence);
        boolean indexed = printer.latex().name(sequence).contains("_");
        return "<msub>" + (indexed ? MathPiece.bracket("(", base, ")") : base) + MathPiece.row(index) + "</msub>";
    }

    private MathPiece derivative(Expr body, Expr variable) {
        boolean total = Exprs.freeSymbols(body).stream().allMatch(s -> s == variable);
        String d = total ? "<mi mathvariant=\"normal\">d</mi>" : "<mi>∂</mi>";
        String below = d + inline(variable);
        MathPiece b = printer.piece(body);
        boolean tall = b.mathml().contains("<mfrac>") || b.mathml().contains("<munder");
        if (b.strength() == Strength.ATOM && !tall && printer.isDisplay()) {
            String fraction = "<mfrac>" + MathPiece.row(d + b.mathml()) + MathPiece.row(below) + "</mfrac>";
            return new MathPiece(fraction, Strength.PRODUCT);
        }
        String operator = printer.isDisplay()
                ? "<mfrac>" + d + MathPiece.row(below) + "</mfrac>"
                : MathPiece.bracket("(", d + MathPiece.SLASH + below, ")");
        return new MathPiece(
                MathPiece.row(operator + b.atLeast(Strength.PRODUCT).mathml()), Strength.LOOSE);
    }
}
