package org.majorant.find.derive;

import java.util.List;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;
import org.majorant.prove.order.Parameters;

/**
 * Roots and powers of positive numbers, for exponents that are whole numbers. The normal form multiplies out a whole power of a
 * difference of logarithms, and no longer sees that it is a power; a theorem of a symbol keeps it whole.
 */
final class PowerLemmas {
    private static final Parameters P = new Parameters(List.of());

    private final Expr x;
    private final Expr y;
    private final Expr u;

    PowerLemmas(FreshNames names) {
        this.x = names.of("x");
        this.y = names.of("y");
        this.u = names.of("u");
    }

    /** Whether the exponent is a whole number above 1. */
    static boolean whole(Expr exponent) {
        return exponent instanceof Expr.Num n
                && Rationals.isInteger(n.value())
                && n.value().doubleValue() > 1;
    }

    /** {@code (x/y)^(1/r)} compared with u, from x compared with {@code y*u^r}; one theorem a comparison. */
    List<TheoremText> roots(Expr r) {
        return List.of(root("root-below", "<=", r), root("root-above", ">=", r), root("root-equal", "=", r));
    }

    private TheoremText root(String id, String op, Expr r) {
        return new TheoremText(id, "A root of order " + r + ", " + op + " {#" + id + "}")
                .positive(x, y, u)
                .given(x + " " + op + " " + y + "*" + u + "^" + r)
                .claim(
                        "root",
                        Expr.pow(Expr.div(x, y), P.over(Expr.ONE, r)) + " " + op + " " + u,
                        "rearranging given 1");
    }

    /** {@code x^n <= u^n} from {@code x <= u}. */
    TheoremText power(Expr n) {
        return new TheoremText("power", "A power of order " + n + " {#power}")
                .positive(x, u)
                .given(x + " <= " + u)
                .claim("power", Expr.pow(x, n) + " <= " + Expr.pow(u, n), "rearranging given 1");
    }

    /** How a root is applied. */
    String root(String id, Object of, Object by, Object base) {
        return "theorem " + id + " with " + x + " := " + of + ", " + y + " := " + by + ", " + u + " := " + base;
    }

    /** How a power is applied; empty where the exponent is no whole number and rearranging does. */
    Optional<String> power(Expr n, String low, String high) {
        return whole(n)
                ? Optional.of("theorem power with " + x + " := " + low + ", " + u + " := " + high)
                : Optional.empty();
    }
}
