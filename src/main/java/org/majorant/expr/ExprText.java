package org.majorant.expr;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Writes expressions in the theory language, with the fewest parentheses that read back to the same tree. */
final class ExprText implements ExprVisitor<String> {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SIGNED = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private static final ExprText WRITER = new ExprText();
    private static final ExprVisitor<Integer> STRENGTH = new Strength();

    private ExprText() {}

    static String write(Expr e) {
        return e.accept(WRITER);
    }

    private static String write(Expr e, int atLeast) {
        String text = e.accept(WRITER);
        return e.accept(STRENGTH) >= atLeast ? text : "(" + text + ")";
    }

    @Override
    public String num(Expr.Num node) {
        BigFraction v = node.value();
        if (node.decimals() >= 0) {
            return new BigDecimal(Rationals.numerator(v))
                    .divide(new BigDecimal(Rationals.denominator(v)))
                    .setScale(node.decimals())
                    .toPlainString();
        }
        return Rationals.text(v);
    }

    @Override
    public String sym(Expr.Sym node) {
        return node.name();
    }

    @Override
    public String neg(Expr.Neg node) {
        return "-" + write(node.operand(), POWER);
    }

    @Override
    public String add(Expr.Add node) {
        StringBuilder out = new StringBuilder();
        for (Expr term : node.terms()) {
            if (out.length() == 0) {
                out.append(write(term, PRODUCT));
            } else if (term instanceof Expr.Neg minus) {
                out.append(" - ").append(write(minus.operand(), PRODUCT));
            } else {
                out.append(" + ").append(write(term, PRODUCT));
            }
        }
        return out.toString();
    }

    @Override
    public String mul(Expr.Mul node) {
        StringBuilder out = new StringBuilder();
        for (Expr factor : node.factors()) {
            out.append(out.length() == 0 ? write(factor, SIGNED) : "*" + write(factor, POWER));
        }
        return out.toString();
    }

    @Override
    public String div(Expr.Div node) {
        return write(node.numerator(), PRODUCT) + "/" + write(node.denominator(), POWER);
    }

    @Override
    public String pow(Expr.Pow node) {
        return write(node.base(), ATOM) + "^" + write(node.exponent(), ATOM);
    }

    @Override
    public String call(Expr.Call node) {
        return node.function().isConstant()
                ? node.function().text()
                : node.function().text() + "(" + join(node.arguments()) + ")";
    }

    @Override
    public String formal(Expr.Formal node) {
        List<Expr> args = node.arguments();
        return switch (node.kind()) {
            case APPLIED ->
                node.name().endsWith("[]")
                        ? node.name().substring(0, node.name().length() - 2) + "[" + join(args) + "]"
                        : node.name() + "(" + join(args) + ")";
            case DIFF -> "diff(" + join(args) + ")";
            case SUM -> "sum(" + join(args) + ")";
            case INFIMUM ->
                "inf{" + args.get(0) + " : "
                        + node.constraints().stream().map(Relation::toString).collect(Collectors.joining(", "))
                        + ", over " + join(args.subList(1, args.size())) + "}";
            case LIMIT ->
                "lim(" + args.get(0) + ", "
                        + node.constraints().stream()
                                .map(r -> r.left() + " -> " + r.right())
                                .collect(Collectors.joining(", "))
                        + ")";
            case INFINITY -> "inf";
        };
    }

    private static String join(List<Expr> args) {
        return args.stream().map(Expr::toString).collect(Collectors.joining(", "));
    }

    /** How tightly the written form of a node binds. */
    private static final class Strength implements ExprVisitor<Integer> {
        @Override
        public Integer num(Expr.Num node) {
            boolean whole = node.decimals() >= 0 || Rationals.isInteger(node.value());
            return whole
                    ? (node.value().signum() < 0 ? SIGNED : ATOM)
                    : (node.value().signum() < 0 ? SUM : PRODUCT);
        }

        @Override
        public Integer sym(Expr.Sym node) {
            return ATOM;
        }

        @Override
        public Integer neg(Expr.Neg node) {
            return SIGNED;
        }

        @Override
        public Integer add(Expr.Add node) {
            return SUM;
        }

        @Override
        public Integer mul(Expr.Mul node) {
            return PRODUCT;
        }

        @Override
        public Integer div(Expr.Div node) {
            return PRODUCT;
        }

        @Override
        public Integer pow(Expr.Pow node) {
            return POWER;
        }

        @Override
        public Integer call(Expr.Call node) {
            return ATOM;
        }

        @Override
        public Integer formal(Expr.Formal node) {
            return ATOM;
        }
    }
}
