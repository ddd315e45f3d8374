package org.majorant.coq;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.FunctionRow;
import org.majorant.expr.Rationals;

/**
 * Expressions as Coq terms over {@code R}, with the conditions under which they have a value.
 *
 * <p>Coq's functions are total (a division by zero is some number), those of the theory language are not. So a relation becomes
 * "both sides have a value, and it holds"; the conditions are collected here. {@code Rpower} is the power at a positive base alone.
 * A statement that is to be proved asks for a positive base as a condition, which is more than the language does; one that is assumed must
 * not, since the language allows powers of 0 and integer powers of a negative base: there {@code power} of {@code Vocabulary.v} stands,
 * unless the domains alone show the sign. It stands in a claim, too, where the base is a symbol that may be 0.
 */
final class CoqTerm implements ExprVisitor<String> {
    private static final int LARGEST_POWER = 100;

    private final Map<String, String> names;
    private final boolean assumed;
    private final Set<String> conditions;

    /**
     * @param names the Coq names of the symbols
     * @param assumed whether the expression stands in an assumption
     */
    CoqTerm(Map<String, String> names, boolean assumed) {
        this(names, assumed, new LinkedHashSet<>());
    }

    CoqTerm(Map<String, String> names, boolean assumed, Set<String> conditions) {
        this.names = names;
        this.assumed = assumed;
        this.conditions = conditions;
    }

    /** What the terms written so far need in order to have values. */
    Set<String> conditions() {
        return conditions;
    }

    String of(Expr e) {
        return e.accept(this);
    }

    @Override
    public String num(Expr.Num node) {
        return number(node.value());
    }

    static String number(BigFraction x) {
        String top = Rationals.numerator(x).abs().toString();
        String bottom = Rationals.isInteger(x) ? "" : " / " + Rationals.denominator(x);
        String size = bottom.isEmpty() ? top : "(" + top + bottom + ")";
        return x.signum() < 0 ? "(- " + size + ")" : size;
    }

    @Override
    public String sym(Expr.Sym node) {
        String name = names.get(node.name());
        if (name == null) {
            throw new NotExportedException("the symbol " + node.name() + " is not declared in the statement");
        }
        return name;
    }

    @Override
    public String neg(Expr.Neg node) {
        return "(- " + of(node.operand()) + ")";
    }

    @Override
    public String add(Expr.Add node) {
        return joined(node.terms(), " + ");
    }

    @Override
    public String mul(Expr.Mul node) {
        return joined(node.factors(), " * ");
    }

    private String joined(List<Expr> parts, String operator) {
        return parts.stream().map(this::of).collect(Collectors.joining(operator, "(", ")"));
    }

    @Override
    public String div(Expr.Div node) {
        String bottom = of(node.denominator());
        nonZero(node.denominator(), bottom);
        return "(" + of(node.numerator()) + " / " + bottom + ")";
    }

    private void nonZero(Expr e, String text) {
        boolean number = e instanceof Expr.Num n && n.value().signum() != 0;
        if (!number && !Positive.is(e)) {
            conditions.add(text + " <> 0");
        }
    }

    @Override
    public String pow(Expr.Pow node) {
        String base = of(node.base());
        Integer n = literal(node.exponent());
        if (n == null && (assumed || mayBeZero(node.base())) && !Positive.is(node.base())) {
            String both = base + " " + of(node.exponent());
            conditions.add("has_power " + both);
            return "(power " + both + ")";
        }
        if (n == null) {
            positive(node.base(), base);
            return "(Rpower " + base + " " + of(node.exponent()) + ")";
        }
        if (n < 0) {
            nonZero(node.base(), base);
        }
        String power = "(" + base + " ^ " + Math.abs(n) + ")";
        return n < 0 ? "(1 / " + power + ")" : power;
    }

    /** Whether it is a symbol whose domain ends at 0 and has it: a claim about a power of it speaks of 0, too. */
    private static boolean mayBeZero(Expr e) {
        return e instanceof Expr.Sym s
                && !s.domain().lower().isInfinite()
                && s.domain().lower().value().signum() == 0
                && s.domain().lower().closed();
    }

    /** The exponent as a small integer literal; null for any other. */
    private static Integer literal(Expr e) {
        Expr inner = e instanceof Expr.Neg n ? n.operand() : e;
        boolean small = inner instanceof Expr.Num x
                && Rationals.isInteger(x.value())
                && Math.abs(x.value().doubleValue()) <= LARGEST_POWER;
        if (!small) {
            return null;
        }
        int n = ((Expr.Num) inner).value().intValue();
        return inner == e ? n : -n;
    }

    private void positive(Expr e, String text) {
        if (!Positive.is(e)) {
            conditions.add("0 < " + text);
        }
    }

    @Override
    public String call(Expr.Call node) {
        List<String> args = node.arguments().stream().map(this::of).toList();
        FunctionRow row = node.function().row();
        String term = row.coq(args)
                .orElseThrow(() -> new NotExportedException(
                        "the function " + node.function().text() + " is not exported"));
        for (int i = 0; i < args.size(); i++) {
            if (!row.holdsPositives() || !Positive.is(node.arguments().get(i))) {
                conditions.addAll(row.coqNeeds(args.get(i)));
            }
        }
        return term;
    }

    @Override
    public String formal(Expr.Formal node) {
        return new CoqFormal(names, assumed, conditions).of(node);
    }
}
