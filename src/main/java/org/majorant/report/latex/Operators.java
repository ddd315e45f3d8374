package org.majorant.report.latex;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.report.latex.Box.Strength;

/** Prints what has no value at a point: unknown functions, derivatives, sums, infima, limits. */
final class Operators {
    private final ExprLatex printer;
    private final LatexNames names;

    Operators(ExprLatex printer, LatexNames names) {
        this.printer = printer;
        this.names = names;
    }

    Box box(Expr.Formal node) {
        List<Expr> args = node.arguments();
        return switch (node.kind()) {
            case APPLIED -> applied(node);
            case DIFF -> derivative(args.get(0), args.get(1));
            case SUM -> {
                String below = printer.inline().print(args.get(0)) + "="
                        + printer.inline().print(args.get(1));
                yield over("\\sum_{" + below + "}^{" + printer.inline().print(args.get(2)) + "}", args.get(3));
            }
            case INFIMUM -> {
                String symbols = args.subList(1, args.size()).stream()
                        .map(printer.inline()::print)
                        .collect(Collectors.joining(", "));
                String conditions =
                        node.constraints().stream().map(printer.inline()::print).collect(Collectors.joining(" \\\\ "));
                yield over("\\inf_{\\substack{" + symbols + " \\\\ " + conditions + "}}", args.get(0));
            }
            case LIMIT -> {
                String goes = node.constraints().stream().map(this::approach).collect(Collectors.joining(",\\, "));
                yield over("\\lim_{" + goes + "}", args.get(0));
            }
            case INFINITY -> new Box("\\infty", Strength.ATOM, false);
        };
    }

    private String approach(Relation r) {
        return printer.inline().print(r.left()) + " \\to " + printer.inline().print(r.right());
    }

    private Box over(String operator, Expr body) {
        Box b = printer.box(body).atLeast(Strength.LOOSE);
        return new Box(operator + " " + b.text(), Strength.LOOSE, true);
    }

    private Box applied(Expr.Formal node) {
        boolean sequence = node.name().endsWith("[]");
        if (!sequence) {
            return printer.applied(names.of(node.name()), node.arguments());
        }
        String base = names.of(node.name().substring(0, node.name().length() - 2));
        String index = node.arguments().stream().map(printer.inline()::print).collect(Collectors.joining(", "));
        return new Box(member(base, index), Strength.ATOM, false);
    }

    /** A member of a sequence; a name that already has an index is set apart from the one of the sequence. */
    static String member(String base, String index) {
        return (base.contains("_") ? "(" + base + ")" : base) + "_{" + index + "}";
    }

    private Box derivative(Expr body, Expr variable) {
        String d = Exprs.freeSymbols(body).stream().allMatch(s -> s == variable) ? "\\mathrm{d}" : "\\partial";
        String below = d + " " + printer.inline().print(variable);
        Box b = printer.box(body);
        if (b.strength() == Strength.ATOM && !b.tall() && printer.isDisplay()) {
            return new Box("\\frac{" + d + " " + b.text() + "}{" + below + "}", Strength.PRODUCT, true);
        }
        String operator = printer.isDisplay() ? "\\frac{" + d + "}{" + below + "}" : "(" + d + "/" + below + ")";
        Box operand = b.atLeast(Strength.PRODUCT);
        return new Box(operator + " " + operand.text(), Strength.LOOSE, printer.isDisplay() || operand.tall());
    }
}
