package org.majorant.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.FormulaVisitor;
import org.majorant.theorem.ReportedNumbers;
import org.majorant.theorem.Statement;

/**
 * Prints formulas as pieces of MathML between which a line may break, the same as those of {@code FormulaLatex}: a chain of
 * relations before each relation sign, a long side before the signs of its sum.
 */
final class FormulaMath implements FormulaVisitor<List<String>> {
    private static final String SPACE = "<mspace width=\"1em\"/>";

    private final ExprMath printer;

    FormulaMath(ExprMath printer) {
        this.printer = printer;
    }

    /** The formula with its conditions; a piece has no tag around it. */
    List<String> pieces(Statement s) {
        List<String> pieces = new ArrayList<>(s.formula().accept(this));
        if (!s.conditions().isEmpty()) {
            pieces.add(MathPiece.words(" for ") + relations(s.conditions()));
        }
        return pieces;
    }

    private String relations(List<Relation> all) {
        return all.stream().map(printer.inline()::print).collect(Collectors.joining(MathPiece.operator(",")));
    }

    private String line(Formula f, boolean bracketed) {
        String inner = String.join("", f.accept(this));
        return bracketed ? MathPiece.bracket("(", inner, ")") : inner;
    }

    @Override
    public List<String> comparison(Formula.Comparison f) {
        Expr left = f.chain().get(0).left();
        List<String> pieces = new ArrayList<>(
                printer.latex().isWideLeft(left) ? printer.terms((Expr.Add) left) : List.of(printer.print(left)));
        for (Relation r : f.chain()) {
            String sign = ExprMath.relation(r.op());
            if (printer.latex().isWideRight(r.right())) {
                List<String> terms = new ArrayList<>(printer.terms((Expr.Add) r.right()));
                terms.set(0, sign + terms.get(0));
                pieces.addAll(terms);
            } else {
                pieces.add(sign + printer.print(r.right()));
            }
        }
        return pieces;
    }

    @Override
    public List<String> asymptotic(Formula.Asymptotic f) {
        MathPiece right = printer.piece(f.right());
        String inner = MathPiece.bracket("(", right.mathml(), ")");
        String order = switch (f.growth()) {
            case THETA -> of("Θ") + inner;
            case BIG_O -> of("O") + inner;
            case OMEGA -> of("Ω") + inner;
            case LITTLE_O -> of("o") + inner;
            case INFINITE -> MathPiece.operator("→") + "<mi>∞</mi>";
            case MINUS_INFINITE -> MathPiece.operator("→") + MathPiece.operator("−") + "<mi>∞</mi>";
            case EQUIVALENT -> MathPiece.operator("∼") + right.mathml();
        };
        String goes = printer.inline().print(f.variable())
                + MathPiece.operator("→")
                + printer.inline().print(f.target());
        return List.of(printer.print(f.left()), order, SPACE + MathPiece.bracket("(", goes, ")"));
    }

    private static String of(String letter) {
        return MathPiece.operator("=") + "<mi mathvariant=\"normal\">" + letter + "</mi>" + ExprMath.APPLY;
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
                SPACE + MathPiece.words(many) + member(printer.print(f.variable()), f.variable()));
    }

    private static String member(String printed, Expr.Sym s) {
        return printed + MathPiece.operator("∈") + DomainMath.set(s.domain());
    }

    @Override
    public List<String> monotone(Formula.Monotone f) {
        String how = "is strictly " + (f.increasing() ? "increasing" : "decreasing") + " in ";
        List<String> pieces = new ArrayList<>(
                List.of(printer.print(f.body()), SPACE + MathPiece.words(how) + printer.print(f.variable())));
        if (!f.within().isEmpty()) {
            pieces.add(MathPiece.words(" where ") + relations(f.within()));
        }
        return pieces;
    }

    @Override
    public List<String> reported(Formula.Reported f) {
        String how = "reported, " + (f.truncated() ? "truncated" : "rounded") + ": in ";
        return List.of(
                printer.print(f.value()),
                MathPiece.operator("=") + digits(ReportedNumbers.text(f.digits(), f.decimals())),
                SPACE + MathPiece.bracket("(", MathPiece.words(how) + DomainMath.set(f.interval()), ")"));
    }

    /** {@code 5.76e23} as a product with a power of ten. */
    private static String digits(String text) {
        int e = text.indexOf('e');
        String mantissa = e < 0 ? text : text.substring(0, e);
        String sign = mantissa.startsWith("-") ? "<mo>−</mo>" : "";
        String number = sign + "<mn>" + mantissa.substring(sign.isEmpty() ? 0 : 1) + "</mn>";
        return e < 0
                ? number
                : number + MathPiece.operator("·") + "<msup><mn>10</mn><mn>" + new BigDecimal(text.substring(e + 1))
                        + "</mn></msup>";
    }

    @Override
    public List<String> piece(Formula.Piece f) {
        String behaviour = switch (f.behaviour()) {
            case INCREASING -> ": left minus right side increases";
            case DECREASING -> ": left minus right side decreases";
            case NO_ROOT -> ": no root";
        };
        StringBuilder where = new StringBuilder(printer.inline().print(f.where().get(0)));
        f.where().stream()
                .skip(1)
                .forEach(r -> where.append(ExprMath.relation(r.op()))
                        .append(printer.inline().print(r.right())));
        List<String> pieces = new ArrayList<>(List.of(MathPiece.words("for ") + where + MathPiece.words(behaviour)));
        if (f.root() != null) {
            pieces.add(MathPiece.words(", with the root ") + printer.print(f.root()));
        }
        return pieces;
    }

    @Override
    public List<String> joined(Formula.Joined f) {
        String sign = switch (f.connective()) {
            case AND -> SPACE + MathPiece.words("and") + SPACE;
            case OR -> SPACE + MathPiece.words("or") + SPACE;
            case IMPLIES -> MathPiece.operator("⟹");
            case IFF -> MathPiece.operator("⟺");
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
        String head = MathPiece.words(f.forAll() ? "for all " : "there is ")
                + member(printer.print(f.variable()), f.variable())
                + (f.forAll() ? MathPiece.operator(":") : MathPiece.words(" with"));
        return List.of(head, line(f.body(), f.body() instanceof Formula.Joined));
    }

    @Override
    public List<String> words(Formula.Words f) {
        return List.of(MathPiece.words(f.text()));
    }
}
