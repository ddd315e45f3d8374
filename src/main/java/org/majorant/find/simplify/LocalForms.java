package org.majorant.find.simplify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/**
 * Simpler forms of single functions and powers, each put in only where the normal form finds it equal: the argument that is the
 * least or the greatest, the root of a square, the inverse that Lambert W is of {@code w*exp(w)}.
 */
final class LocalForms {
    private static final BigFraction HALF = BigFraction.of(1, 2);

    private final NormalForm where;

    /** @param where under which a form must be equal */
    LocalForms(NormalForm where) {
        this.where = where;
    }

    /** The expression with simpler parts, the innermost first. */
    Expr of(Expr e) {
        if (e instanceof Expr.Formal) {
            return e;
        }
        Expr inner = Exprs.rebuild(e, this::of);
        return forms(inner).stream().filter(f -> equal(inner, f)).findFirst().orElse(inner);
    }

    private boolean equal(Expr e, Expr form) {
        try {
            return where.missing(form).isEmpty() && where.equal(e, form);
        } catch (UndecidedException outOfReach) {
            return false;
        }
    }

    /** What it may be, the simplest first. */
    private static List<Expr> forms(Expr e) {
        if (e instanceof Expr.Pow p && p.exponent() instanceof Expr.Num n && p.base() instanceof Expr.Pow) {
            return rootForms(p.base(), n.value());
        }
        if (!(e instanceof Expr.Call c)) {
            return List.of();
        }
        return switch (c.function()) {
            case MIN, MAX -> c.arguments();
            case ABS -> List.of(c.argument(), turned(c.argument()));
            case SQRT -> rootForms(c.argument(), HALF);
            case W0, WM1 -> exponents(c.argument());
            default -> List.of();
        };
    }

    /** Powers of the base of a power, as it is and turned. */
    private static List<Expr> rootForms(Expr square, BigFraction root) {
        if (!(square instanceof Expr.Pow p) || !(p.exponent() instanceof Expr.Num n)) {
            return List.of();
        }
        Expr exponent = Expr.num(n.value().multiply(root));
        List<Expr> all = new ArrayList<>();
        for (Expr base : List.of(p.base(), turned(p.base()))) {
            all.add(exponent.equals(Expr.ONE) ? base : Expr.pow(base, exponent));
        }
        return all;
    }

    /** The negative, of a sum term by term. */
    private static Expr turned(Expr e) {
        return e instanceof Expr.Neg n
                ? n.operand()
                : e instanceof Expr.Add a
                        ? Expr.add(a.terms().stream().map(LocalForms::turned).toList())
                        : Expr.neg(e);
    }

    /** What stands in exponentials of a product. */
    private static List<Expr> exponents(Expr product) {
        List<Expr> factors = product instanceof Expr.Mul m ? m.factors() : List.of(product);
        return factors.stream()
                .flatMap(f -> f instanceof Expr.Call c && c.function() == Fn.EXP
                        ? Optional.of(c.argument()).stream()
                        : Optional.<Expr>empty().stream())
                .toList();
    }
}
