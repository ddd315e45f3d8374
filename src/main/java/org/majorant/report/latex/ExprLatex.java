package org.majorant.report.latex;

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
import org.majorant.report.latex.Box.Strength;

/**
 * Prints expressions as a mathematician sets them. Quotients are fractions in a display and slashes in exponents and
 * inside fractions; {@code C^{-1/7}} stays as written. Parentheses stand where the reading would otherwise change, and
 * grow only around what is tall.
 */
final class ExprLatex implements ExprVisitor<Box> {
    private static final int LONGEST_EXPONENT = 8;
    private static final int ZEROS_WRITTEN_OUT = 6;

    private final LatexNames names;
    private final boolean display;
    private final ExprLatex inline;
    private final Operators operators;

    private ExprLatex(LatexNames names, boolean display) {
        this.names = names;
        this.display = display;
        this.inline = display ? new ExprLatex(names, false) : this;
        this.operators = new Operators(this, names);
    }

    /** A printer with upright fractions. */
    static ExprLatex display(LatexNames names) {
        return new ExprLatex(names, true);
    }

    /** The printer for exponents, the inside of fractions and running text. */
    ExprLatex inline() {
        return inline;
    }

    boolean isDisplay() {
        return display;
    }

    String print(Expr e) {
        return box(e).text();
    }

    Box box(Expr e) {
        Signs.Signed s = Signs.of(e);
        if (s.negative()) {
            Box b = box(s.magnitude()).atLeast(Strength.LOOSE);
            return new Box("-" + b.text(), Strength.SIGNED, b.tall());
        }
        return e.accept(this);
    }

    private Box box(Expr e, Strength needed) {
        return box(e).atLeast(needed);
    }

    @Override
    public Box num(Expr.Num node) {
        BigFraction v = node.value();
        if (node.decimals() >= 0) {
            String text = new BigDecimal(Rationals.numerator(v))
                    .divide(new BigDecimal(Rationals.denominator(v)))
                    .setScale(node.decimals())
                    .toPlainString();
            return new Box(text, v.signum() < 0 ? Strength.SIGNED : Strength.ATOM, false);
        }
        if (Rationals.isInteger(v)) {
            return integer(Rationals.numerator(v));
        }
        BigInteger n = Rationals.numerator(v);
        BigInteger d = Rationals.denominator(v);
        return display
                ? new Box("\\frac{" + n + "}{" + d + "}", Strength.PRODUCT, true)
                : new Box(n + "/" + d, Strength.QUOTIENT, false);
    }

    private static Box integer(BigInteger n) {
        BigDecimal stripped = new BigDecimal(n).stripTrailingZeros();
        int zeros = -stripped.scale();
        if (zeros <= ZEROS_WRITTEN_OUT) {
            return new Box(n.toString(), Strength.ATOM, false);
        }
        String power = "10^{" + zeros + "}";
        return stripped.unscaledValue().equals(BigInteger.ONE)
                ? new Box(power, Strength.POWER, false)
                : new Box(stripped.unscaledValue() + " \\cdot " + power, Strength.PRODUCT, false);
    }

    @Override
    public Box sym(Expr.Sym node) {
        String name = names.of(node.name());
        return new Box(name, name.contains("^") ? Strength.POWER : Strength.ATOM, false);
    }

    @Override
    public Box neg(Expr.Neg node) {
        throw new IllegalStateException("signs are taken off before");
    }

    @Override
    public Box add(Expr.Add node) {
        List<String> terms = terms(node);
        boolean tall = node.terms().stream().anyMatch(t -> box(t).tall());
        return new Box(String.join(" ", terms), Strength.SUM, tall);
    }

    /** The terms of a sum, each with its sign; the first without a plus. */
    List<String> terms(Expr.Add node) {
        List<String> out = new ArrayList<>();
        int last = node.terms().size() - 1;
        for (int i = 0; i <= last; i++) {
            Signs.Signed s = Signs.of(node.terms().get(i));
            Box b = box(s.magnitude(), i == last ? Strength.LOOSE : Strength.QUOTIENT);
            String sign = s.negative() ? (i == 0 ? "-" : "- ") : i == 0 ? "" : "+ ";
            out.add(sign + b.text());
        }
        return out;
    }

    @Override
    public Box mul(Expr.Mul node) {
        List<Expr> factors = node.factors();
        StringBuilder out = new StringBuilder();
        Box previous = null;
        boolean tall = false;
        for (int i = 0; i < factors.size(); i++) {
            boolean last = i == factors.size() - 1;
            Box b = box(factors.get(i), last ? Strength.LOOSE : Strength.PRODUCT);
            boolean words = i > 0 && (endsInWord(factors.get(i - 1)) || startsWithWord(factors.get(i)));
            out.append(previous == null ? "" : joint(previous, b, words)).append(b.text());
            tall |= b.tall();
            previous = b;
        }
        Strength end = previous.strength();
        return new Box(out.toString(), end.compareTo(Strength.PRODUCT) < 0 ? end : Strength.PRODUCT, tall);
    }

    /** A dot where two numbers would run together, a thin space beside a word; else a space, which TeX leaves out. */
    private static String joint(Box left, Box right, boolean words) {
        boolean mixed = left.endsWithDigit() && right.text().startsWith("\\frac");
        return right.startsWithDigit() || mixed ? " \\cdot " : words ? " \\, " : " ";
    }

    private boolean endsInWord(Expr e) {
        return e instanceof Expr.Sym s && names.isWord(s.name())
                || e instanceof Expr.Mul m
                        && endsInWord(m.factors().get(m.factors().size() - 1));
    }

    private boolean startsWithWord(Expr e) {
        return e instanceof Expr.Sym s && names.isWord(s.name())
                || e instanceof Expr.Mul m && startsWithWord(m.factors().get(0))
                || e instanceof Expr.Pow p && startsWithWord(p.base())
                || e instanceof Expr.Formal f
                        && f.kind() == FormalKind.APPLIED
                        && names.isWord(f.name().replace("[]", ""));
    }

    @Override
    public Box div(Expr.Div node) {
        if (!display) {
            Box n = box(node.numerator(), Strength.PRODUCT);
            Box d = box(node.denominator(), Strength.POWER);
            return new Box(n.text() + "/" + d.text(), Strength.QUOTIENT, false);
        }
        if (node.numerator() instanceof Expr.Mul m && isFraction(m.factors().get(0))) {
            Expr rest = Expr.mul(m.factors().subList(1, m.factors().size()));
            return mul((Expr.Mul) Expr.mul(m.factors().get(0), Expr.div(rest, node.denominator())));
        }
        String text = "\\frac{" + inline.print(node.numerator()) + "}{" + inline.print(node.denominator()) + "}";
        return new Box(text, Strength.PRODUCT, true);
    }

    private static boolean isFraction(Expr e) {
        return e instanceof Expr.Div || e instanceof Expr.Num n && n.decimals() < 0 && !Rationals.isInteger(n.value());
    }

    @Override
    public Box pow(Expr.Pow node) {
        Box base = box(node.base(), Strength.ATOM);
        return new Box(base.text() + "^{" + inline.print(node.exponent()) + "}", Strength.POWER, base.tall());
    }

    @Override
    public Box call(Expr.Call node) {
        return switch (node.function()) {
            case EXP -> exponential(node.argument());
            case LOG -> logarithm(node.argument());
            case SQRT -> root(box(node.argument()));
            case ABS -> bracketed("\\lvert ", box(node.argument()), " \\rvert");
            case CEIL -> bracketed("\\lceil ", box(node.argument()), " \\rceil");
            case FLOOR -> bracketed("\\lfloor ", box(node.argument()), " \\rfloor");
            default -> applied(node.function().row().latex().orElseThrow(), node.arguments());
        };
    }

    private static Box root(Box x) {
        return new Box("\\sqrt{" + x.text() + "}", Strength.ATOM, x.tall());
    }

    private static Box bracketed(String open, Box x, String close) {
        return new Box(Box.bracket(open, x.text(), close, x.tall()), Strength.ATOM, x.tall());
    }

    /** {@code head(x, y)}; of no arguments the head alone. */
    Box applied(String head, List<Expr> arguments) {
        if (arguments.isEmpty()) {
            return new Box(head, Strength.ATOM, false);
        }
        boolean tall = arguments.stream().anyMatch(a -> box(a).tall());
        String inner = arguments.stream().map(this::print).collect(Collectors.joining(", "));
        return new Box(head + Box.bracket("(", inner, ")", tall), Strength.ATOM, tall);
    }

    private Box exponential(Expr x) {
        if (x == Expr.ONE) {
            return new Box(names.euler(), Strength.ATOM, false);
        }
        boolean plain = plain(x) && Exprs.size(x, LONGEST_EXPONENT + 1) <= LONGEST_EXPONENT;
        if (plain) {
            return new Box(names.euler() + "^{" + inline.print(x) + "}", Strength.POWER, false);
        }
        Box b = applied("\\exp", List.of(x));
        // A power of it would be read as a power of its argument.
        return new Box(b.text(), Strength.PRODUCT, b.tall());
    }

    /** Whether it can stand in an exponent without scripts upon scripts. */
    private static boolean plain(Expr x) {
        boolean scripts = x instanceof Expr.Pow
                || x instanceof Expr.Formal
                || x instanceof Expr.Call c && (c.function() == Fn.EXP || c.function() == Fn.SQRT);
        return !scripts && Exprs.parts(x).stream().allMatch(ExprLatex::plain);
    }

    private Box logarithm(Expr x) {
        Box b = box(x);
        boolean bare = b.strength() == Strength.ATOM && !(x instanceof Expr.Call)
                || display
                        && b.text().startsWith("\\frac")
                        && x instanceof Expr.Div
                        && b.strength() == Strength.PRODUCT;
        return bare
                ? new Box("\\ln " + b.text(), Strength.OPEN, b.tall())
                : new Box("\\ln" + Box.bracket("(", b.text(), ")", b.tall()), Strength.PRODUCT, b.tall());
    }

    @Override
    public Box formal(Expr.Formal node) {
        return operators.box(node);
    }

    /** {@code a = b} in one line of this printer's style. */
    String print(Relation r) {
        return print(r.left()) + " " + operator(r.op()) + " " + print(r.right());
    }

    static String operator(Relation.Op op) {
        return switch (op) {
            case EQ -> "=";
            case NE -> "\\ne";
            case LT -> "<";
            case LE -> "\\le";
            case GT -> ">";
            case GE -> "\\ge";
        };
    }
}
