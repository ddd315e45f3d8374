package org.majorant.report.html;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.report.html.MathPiece.Strength;
import org.majorant.report.latex.InlineLatex;
import org.majorant.report.latex.Signs;

/**
 * Prints expressions in MathML, parenthesis for parenthesis as {@code ExprLatex} prints them, which reads back to the same
 * values; a test holds the two against each other.
 */
final class ExprMath implements ExprVisitor<MathPiece> {
    static final String INVISIBLE_TIMES = "<mo>&#x2062;</mo>";
    static final String APPLY = "<mo>&#x2061;</mo>";
    private static final String MINUS = "<mo>−</mo>";
    private static final int LONGEST_EXPONENT = 8;
    private static final int ZEROS_WRITTEN_OUT = 6;

    private final InlineLatex latex;
    private final boolean display;
    private final ExprMath inline;
    private final OperatorMath operators;

    private ExprMath(InlineLatex latex, boolean display) {
        this.latex = latex;
        this.display = display;
        this.inline = display ? new ExprMath(latex, false) : this;
        this.operators = new OperatorMath(this);
    }

    /** A printer with upright fractions. */
    static ExprMath display(InlineLatex latex) {
        return new ExprMath(latex, true);
    }

    /** The printer for exponents, the inside of fractions and running text. */
    ExprMath inline() {
        return inline;
    }

    boolean isDisplay() {
        return display;
    }

    InlineLatex latex() {
        return latex;
    }

    String name(String symbol) {
        return MathName.of(latex.name(symbol));
    }

    String print(Expr e) {
        return piece(e).mathml();
    }

    /** As one element. */
    private String printRow(Expr e) {
        return MathPiece.row(print(e));
    }

    MathPiece piece(Expr e) {
        Signs.Signed s = Signs.of(e);
        if (s.negative()) {
            String inner = piece(s.magnitude()).atLeast(Strength.LOOSE).mathml();
            return new MathPiece(MathPiece.row(MINUS + inner), Strength.SIGNED);
        }
        return e.accept(this);
    }

    @Override
    public MathPiece num(Expr.Num node) {
        BigFraction v = node.value();
        if (node.decimals() >= 0) {
            String text = new BigDecimal(Rationals.numerator(v))
                    .divide(new BigDecimal(Rationals.denominator(v)))
                    .setScale(node.decimals())
                    .toPlainString();
            return v.signum() < 0
                    ? new MathPiece(MathPiece.row(MINUS + mn(text.substring(1))), Strength.SIGNED)
                    : MathPiece.atom(mn(text));
        }
        if (Rationals.isInteger(v)) {
            return integer(Rationals.numerator(v));
        }
        BigInteger n = Rationals.numerator(v);
        BigInteger d = Rationals.denominator(v);
        return display
                ? new MathPiece("<mfrac>" + mn(n.toString()) + mn(d.toString()) + "</mfrac>", Strength.PRODUCT)
                : new MathPiece(mn(n.toString()) + MathPiece.SLASH + mn(d.toString()), Strength.QUOTIENT);
    }

    private static String mn(String digits) {
        return "<mn>" + digits + "</mn>";
    }

    private static MathPiece integer(BigInteger n) {
        BigDecimal stripped = new BigDecimal(n).stripTrailingZeros();
        int zeros = -stripped.scale();
        if (zeros <= ZEROS_WRITTEN_OUT) {
            return MathPiece.atom(mn(n.toString()));
        }
        String power = "<msup>" + mn("10") + mn(Integer.toString(zeros)) + "</msup>";
        return stripped.unscaledValue().equals(BigInteger.ONE)
                ? new MathPiece(power, Strength.POWER)
                : new MathPiece(
                        mn(stripped.unscaledValue().toString()) + MathPiece.operator("·") + power, Strength.PRODUCT);
    }

    @Override
    public MathPiece sym(Expr.Sym node) {
        boolean power = latex.name(node.name()).contains("^");
        return new MathPiece(name(node.name()), power ? Strength.POWER : Strength.ATOM);
    }

    @Override
    public MathPiece neg(Expr.Neg node) {
        throw new IllegalStateException("signs are taken off before");
    }

    @Override
    public MathPiece add(Expr.Add node) {
        return new MathPiece(MathPiece.row(String.join("", terms(node))), Strength.SUM);
    }

    /** The terms of a sum, each with its sign; the first without a plus. */
    List<String> terms(Expr.Add node) {
        List<String> out = new ArrayList<>();
        int last = node.terms().size() - 1;
        for (int i = 0; i <= last; i++) {
            Signs.Signed s = Signs.of(node.terms().get(i));
            MathPiece b = piece(s.magnitude()).atLeast(i == last ? Strength.LOOSE : Strength.QUOTIENT);
            String sign = i == 0 ? (s.negative() ? MINUS : "") : infix(s.negative() ? "−" : "+");
            out.add(sign + b.mathml());
        }
        return out;
    }

    /** A sign between terms, also where a line begins with it. */
    private static String infix(String sign) {
        return "<mo form=\"infix\">" + sign + "</mo>";
    }

    @Override
    public MathPiece mul(Expr.Mul node) {
        List<Expr> factors = node.factors();
        StringBuilder out = new StringBuilder();
        MathPiece previous = null;
        for (int i = 0; i < factors.size(); i++) {
            boolean last = i == factors.size() - 1;
            MathPiece b = piece(factors.get(i)).atLeast(last ? Strength.LOOSE : Strength.PRODUCT);
            boolean words = i > 0 && (endsInWord(factors.get(i - 1)) || startsWithWord(factors.get(i)));
            out.append(previous == null ? "" : joint(previous, b, words)).append(b.mathml());
            previous = b;
        }
        Strength end = previous.strength();
        return new MathPiece(out.toString(), end.compareTo(Strength.PRODUCT) < 0 ? end : Strength.PRODUCT);
    }

    /** A dot where two numbers would run together, a thin space beside a word. */
    private static String joint(MathPiece left, MathPiece right, boolean words) {
        boolean mixed = left.endsWithDigit() && right.mathml().startsWith("<mfrac>");
        return right.startsWithDigit() || mixed
                ? MathPiece.operator("·")
                : words ? INVISIBLE_TIMES + "<mspace width=\"0.17em\"/>" : INVISIBLE_TIMES;
    }

    private boolean endsInWord(Expr e) {
        return e instanceof Expr.Sym s && latex.isWord(s.name())
                || e instanceof Expr.Mul m
                        && endsInWord(m.factors().get(m.factors().size() - 1));
    }

    private boolean startsWithWord(Expr e) {
        return e instanceof Expr.Sym s && latex.isWord(s.name())
                || e instanceof Expr.Mul m && startsWithWord(m.factors().get(0))
                || e instanceof Expr.Pow p && startsWithWord(p.base())
                || e instanceof Expr.Formal f
                        && f.kind() == FormalKind.APPLIED
                        && latex.isWord(f.name().replace("[]", ""));
    }

    @Override
    public MathPiece div(Expr.Div node) {
        if (!display) {
            MathPiece n = piece(node.numerator()).atLeast(Strength.PRODUCT);
            MathPiece d = piece(node.denominator()).atLeast(Strength.POWER);
            return new MathPiece(n.mathml() + MathPiece.SLASH + d.mathml(), Strength.QUOTIENT);
        }
        if (node.numerator() instanceof Expr.Mul m && isFraction(m.factors().get(0))) {
            Expr rest = Expr.mul(m.factors().subList(1, m.factors().size()));
            return mul((Expr.Mul) Expr.mul(m.factors().get(0), Expr.div(rest, node.denominator())));
        }
        String text = inline.printRow(node.numerator()) + inline.printRow(node.denominator());
        return new MathPiece("<mfrac>" + text + "</mfrac>", Strength.PRODUCT);
    }

    private static boolean isFraction(Expr e) {
        return e instanceof Expr.Div || e instanceof Expr.Num n && n.decimals() < 0 && !Rationals.isInteger(n.value());
    }

    @Override
    public MathPiece pow(Expr.Pow node) {
        MathPiece base = piece(node.base()).atLeast(Strength.ATOM);
        return power(MathPiece.row(base.mathml()), node.exponent());
    }

    private MathPiece power(String base, Expr exponent) {
        return new MathPiece("<msup>" + base + inline.printRow(exponent) + "</msup>", Strength.POWER);
    }

    @Override
    public MathPiece call(Expr.Call node) {
        return switch (node.function()) {
            case EXP -> exponential(node.argument());
            case LOG -> logarithm(node.argument());
            case SQRT -> MathPiece.atom("<msqrt>" + print(node.argument()) + "</msqrt>");
            case ABS -> MathPiece.atom(MathPiece.bracket("|", print(node.argument()), "|"));
            case CEIL -> MathPiece.atom(MathPiece.bracket("⌈", print(node.argument()), "⌉"));
            case FLOOR -> MathPiece.atom(MathPiece.bracket("⌊", print(node.argument()), "⌋"));
            default -> applied(MathName.of(InlineLatex.head(node.function())), node.arguments());
        };
    }

    /** {@code head(x, y)}; of no arguments the head alone. */
    MathPiece applied(String head, List<Expr> arguments) {
        if (arguments.isEmpty()) {
            return MathPiece.atom(head);
        }
        String inner = arguments.stream().map(this::print).collect(Collectors.joining(MathPiece.operator(",")));
        return MathPiece.atom(MathPiece.row(head + APPLY + MathPiece.bracket("(", inner, ")")));
    }

    private MathPiece exponential(Expr x) {
        String e = latex.hasSymbolE() ? "<mi mathvariant=\"normal\">e</mi>" : "<mi>e</mi>";
        if (x == Expr.ONE) {
            return MathPiece.atom(e);
        }
        if (plain(x) && Exprs.size(x, LONGEST_EXPONENT + 1) <= LONGEST_EXPONENT) {
            return power(e, x);
        }
        // A power of it would be read as a power of its argument.
        return new MathPiece(applied("<mi>exp</mi>", List.of(x)).mathml(), Strength.PRODUCT);
    }

    /** Whether it can stand in an exponent without scripts upon scripts. */
    private static boolean plain(Expr x) {
        boolean scripts = x instanceof Expr.Pow
                || x instanceof Expr.Formal
                || x instanceof Expr.Call c && (c.function() == Fn.EXP || c.function() == Fn.SQRT);
        return !scripts && Exprs.parts(x).stream().allMatch(ExprMath::plain);
    }

    private MathPiece logarithm(Expr x) {
        MathPiece b = piece(x);
        boolean bare = b.strength() == Strength.ATOM && !(x instanceof Expr.Call)
                || display
                        && b.mathml().startsWith("<mfrac>")
                        && x instanceof Expr.Div
                        && b.strength() == Strength.PRODUCT;
        String argument = bare ? b.mathml() : MathPiece.bracket("(", b.mathml(), ")");
        return new MathPiece(MathPiece.row("<mi>ln</mi>" + APPLY + argument), bare ? Strength.OPEN : Strength.PRODUCT);
    }

    @Override
    public MathPiece formal(Expr.Formal node) {
        return operators.piece(node);
    }

    /** {@code a = b} in one line of this printer's style. */
    String print(Relation r) {
        return print(r.left()) + relation(r.op()) + print(r.right());
    }

    static String relation(Relation.Op op) {
        return MathPiece.operator(
                switch (op) {
                    case EQ -> "=";
                    case NE -> "≠";
                    case LT -> "&lt;";
                    case LE -> "≤";
                    case GT -> "&gt;";
                    case GE -> "≥";
                });
    }
}
