package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.FormulaVisitor;
import org.majorant.theorem.ReportedNumbers;
import org.majorant.theorem.Statement;

/**
 * Prints formulas as pieces between which a line may break: a chain of relations before each relation sign, a long side
 * before the signs of its sum. A formula is one display, broken by {@code split} where it would not fit.
 */
final class FormulaLatex implements FormulaVisitor<List<String>> {
    private static final double WIDEST = 58;
    /** Characters of the ends of an interval, within which a line of text may end when there are more. */
    private static final int UNBROKEN = 20;

    private final ExprLatex printer;

    FormulaLatex(ExprLatex printer) {
        this.printer = printer;
    }

    /** The formula with its conditions, for one line of a {@code gather}; of more lines where it is long. */
    String display(Statement s) {
        List<String> pieces = new ArrayList<>(s.formula().accept(this));
        if (!s.conditions().isEmpty()) {
            pieces.add("\\qquad\\text{for } " + relations(s.conditions()));
        }
        return broken(pieces);
    }

    private String relations(List<Relation> all) {
        return all.stream().map(printer.inline()::print).collect(Collectors.joining(",\\ "));
    }

    /** The formula in one line. */
    String line(Formula f) {
        return String.join(" ", f.accept(this));
    }

    /** The formula with its conditions as pieces between which a line may break. */
    List<String> pieces(Statement s) {
        List<String> pieces = new ArrayList<>(s.formula().accept(this));
        if (!s.conditions().isEmpty()) {
            pieces.add("\\text{ for } " + relations(s.conditions()));
        }
        return pieces;
    }

    /** The formula with its conditions in a line of text. */
    String inText(Statement s) {
        return line(s.formula()) + (s.conditions().isEmpty() ? "" : "\\text{ for } " + relations(s.conditions()));
    }

    private String line(Formula f, boolean bracketed) {
        return bracketed ? "\\bigl(" + line(f) + "\\bigr)" : line(f);
    }

    private static String broken(List<String> pieces) {
        String whole = String.join(" ", pieces);
        if (pieces.size() == 1 || Width.of(whole) <= WIDEST) {
            return whole;
        }
        boolean aligned = startsRelation(pieces.get(1));
        StringBuilder out = new StringBuilder(aligned ? "\\begin{split} " : "\\begin{split} & ");
        double used = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String p = pieces.get(i);
            double w = Width.of(p);
            if (i == 1 && aligned) {
                out.append(" &");
            } else if (i > 0 && used + w > WIDEST) {
                out.append(" \\\\ &").append(startsRelation(p) ? " " : " \\quad {}");
                used = (aligned ? Width.of(pieces.get(0)) : 0) + 2;
            }
            out.append(i == 0 ? "" : " ").append(p);
            used += w;
        }
        return out.append(" \\end{split}").toString();
    }

    private static boolean startsRelation(String piece) {
        return piece.startsWith("=")
                || piece.startsWith("<")
                || piece.startsWith(">")
                || piece.startsWith("\\le ")
                || piece.startsWith("\\ge ")
                || piece.startsWith("\\ne ")
                || piece.startsWith("\\sim ");
    }

    @Override
    public List<String> comparison(Formula.Comparison f) {
        List<String> pieces = new ArrayList<>();
        Expr left = f.chain().get(0).left();
        String whole = printer.print(left);
        pieces.addAll(isWideLeft(left) ? printer.terms((Expr.Add) left) : List.of(whole));
        for (Relation r : f.chain()) {
            pieces.addAll(side(ExprLatex.operator(r.op()), r.right()));
        }
        return pieces;
    }

    /** Whether the first side of a comparison is a sum in several pieces. */
    boolean isWideLeft(Expr e) {
        return e instanceof Expr.Add && Width.of(printer.print(e)) > WIDEST;
    }

    /** Whether a further side of a comparison is a sum in several pieces. */
    boolean isWideRight(Expr e) {
        return e instanceof Expr.Add && Width.of(printer.print(e)) > WIDEST / 2;
    }

    /** A side after its sign; in several pieces where it is a long sum. */
    private List<String> side(String sign, Expr e) {
        String whole = printer.print(e);
        if (isWideRight(e)) {
            List<String> terms = new ArrayList<>(printer.terms((Expr.Add) e));
            terms.set(0, sign + " " + terms.get(0));
            return terms;
        }
        return List.of(sign + " " + whole);
    }

    @Override
    public List<String> asymptotic(Formula.Asymptotic f) {
        List<String> pieces = new ArrayList<>(List.of(printer.print(f.left())));
        Box right = printer.box(f.right());
        String inner = Box.bracket("(", right.text(), ")", right.tall());
        pieces.add(
                switch (f.growth()) {
                    case THETA -> "= \\Theta" + inner;
                    case BIG_O -> "= O" + inner;
                    case OMEGA -> "= \\Omega" + inner;
                    case LITTLE_O -> "= o" + inner;
                    case INFINITE -> "\\to \\infty";
                    case MINUS_INFINITE -> "\\to -\\infty";
                    case EQUIVALENT -> "\\sim " + right.text();
                });
        pieces.add("\\qquad (" + printer.inline().print(f.variable()) + " \\to "
                + printer.inline().print(f.target()) + ")");
        return pieces;
    }

    @Override
    public List<String> rootCount(Formula.RootCount f) {
        String many = switch (f.count()) {
            case 0 -> "has no root ";
            case 1 -> "has exactly one root ";
            default -> "has exactly " + f.count() + " roots ";
        };
        return List.of(
                printer.print(f.equation()),
                "\\quad\\text{" + many + "} " + printer.print(f.variable()) + " \\in "
                        + set(f.variable().domain()));
    }

    @Override
    public List<String> monotone(Formula.Monotone f) {
        List<String> pieces = new ArrayList<>(List.of(
                printer.print(f.body()),
                "\\quad\\text{is strictly " + (f.increasing() ? "increasing" : "decreasing") + " in } "
                        + printer.print(f.variable())));
        if (!f.within().isEmpty()) {
            pieces.add("\\text{ where } " + relations(f.within()));
        }
        return pieces;
    }

    @Override
    public List<String> reported(Formula.Reported f) {
        return List.of(
                printer.print(f.value()),
                "= " + ReportedNumbers.text(f.digits(), f.decimals()).replaceFirst("e([0-9]+)", "\\\\cdot 10^{$1}"),
                "\\quad(\\text{reported, " + (f.truncated() ? "truncated" : "rounded") + ": in } " + set(f.interval())
                        + ")");
    }

    @Override
    public List<String> piece(Formula.Piece f) {
        String behaviour = switch (f.behaviour()) {
            case INCREASING -> "left minus right side increases";
            case DECREASING -> "left minus right side decreases";
            case NO_ROOT -> "no root";
        };
        List<String> pieces = new ArrayList<>();
        pieces.add("\\text{for } "
                + printer.inline().print(f.where().get(0))
                + f.where().stream()
                        .skip(1)
                        .map(r -> " " + ExprLatex.operator(r.op()) + " "
                                + printer.inline().print(r.right()))
                        .collect(Collectors.joining())
                + "\\text{: " + behaviour + "}");
        if (f.root() != null) {
            pieces.add("\\text{, with the root } " + printer.print(f.root()));
        }
        return pieces;
    }

    @Override
    public List<String> joined(Formula.Joined f) {
        String sign = switch (f.connective()) {
            case AND -> "\\quad\\text{and}\\quad ";
            case OR -> "\\quad\\text{or}\\quad ";
            case IMPLIES -> "\\implies ";
            case IFF -> "\\iff ";
        };
        List<String> pieces = new ArrayList<>();
        for (Formula part : f.parts()) {
            boolean bracketed = !(part instanceof Formula.Comparison || part instanceof Formula.Words);
            pieces.add((pieces.isEmpty() ? "" : sign) + line(part, bracketed));
        }
        return pieces;
    }

    @Override
    public List<String> quantified(Formula.Quantified f) {
        String head = (f.forAll() ? "\\text{for all } " : "\\text{there is } ") + printer.print(f.variable()) + " \\in "
                + set(f.variable().domain()) + (f.forAll() ? "\\colon " : "\\text{ with }");
        return List.of(head, line(f.body(), f.body() instanceof Formula.Joined));
    }

    @Override
    public List<String> words(Formula.Words f) {
        return List.of("\\parbox{0.8\\linewidth}{" + LatexText.escape(f.text()) + "}");
    }

    /** That a symbol lies in its domain. */
    static String member(String symbol, Domain d) {
        return d.equals(Domain.POSITIVE) ? symbol + " > 0" : symbol + " \\in " + set(d);
    }

    /** A domain as a set. */
    static String set(Domain d) {
        if (d.equals(Domain.NATURAL)) {
            return "\\mathbb{N}_{\\ge 1}";
        }
        if (d.equals(Domain.REAL)) {
            return "\\mathbb{R}";
        }
        if (d.equals(Domain.INTEGER)) {
            return "\\mathbb{Z}";
        }
        String low = d.lower().isInfinite() ? "(-\\infty" : (d.lower().closed() ? "[" : "(") + end(d.lower());
        String high = d.upper().isInfinite()
                ? "\\infty)"
                : end(d.upper()) + (d.upper().closed() ? "]" : ")");
        return (d.integral() ? "\\mathbb{Z} \\cap " : "") + low + ","
                + (low.length() + high.length() > UNBROKEN ? "\\allowbreak " : " ") + high;
    }

    private static String end(Domain.End e) {
        java.math.BigDecimal decimal = decimal(e);
        boolean simple = Rationals.bits(e.value()) < 7;
        return decimal == null || simple ? Rationals.text(e.value()) : decimal.toPlainString();
    }

    /** The end as a finite decimal, the way reported intervals are written; null where there is none. */
    private static java.math.BigDecimal decimal(Domain.End e) {
        try {
            return new java.math.BigDecimal(Rationals.numerator(e.value()))
                    .divide(new java.math.BigDecimal(Rationals.denominator(e.value())));
        } catch (ArithmeticException noFiniteDecimal) {
            return null;
        }
    }
}
