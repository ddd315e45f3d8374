package org.majorant.expr;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.FunctionRow.Signed;
import org.majorant.expr.FunctionRow.Smooth;
import org.majorant.expr.FunctionRow.Whole;

/**
 * The functions of the language, one row each: what is true of them whoever asks. Definedness, derivatives, the normal form, orders
 * of growth, boxes, printers and the Coq export read it, so that a function is added here and where its numbers are made.
 *
 * <p>The facts of Lambert W are those of Corless et al. 1996: {@code W'(z) = exp(-W(z))/(1 + W(z))}, eq. 3.2, in a form that also
 * holds at 0.
 */
final class FunctionTable {
    private static final Expr MINUS_ONE = Expr.num(-1);
    private static final Expr BRANCH_POINT = Expr.neg(Expr.exp(MINUS_ONE));

    private static final Expr ROOT_OF_PI = Expr.call(Fn.SQRT, Expr.call(Fn.PI));

    private static final Map<Fn, FunctionRow> ROWS = new EnumMap<>(Fn.class);

    private FunctionTable() {}

    static FunctionRow of(Fn f) {
        return ROWS.get(f);
    }

    private static FunctionRow row(Fn f) {
        FunctionRow row = new FunctionRow();
        ROWS.put(f, row);
        return row;
    }

    private static Expr argument(Expr call) {
        return ((Expr.Call) call).argument();
    }

    /** {@code exp(-w) dx/(1 + w)}. */
    private static Expr lambertSlope(Expr w, Expr dx) {
        return Expr.div(Expr.mul(Expr.exp(Expr.neg(w)), dx), Expr.add(Expr.ONE, w));
    }

    private static Expr square(Expr x) {
        return Expr.pow(x, Expr.num(2));
    }

    /** {@code erf x = 2/sqrt(pi) sum of (-1)^n x^(2n+1)/(n! (2n+1))}: Abramowitz and Stegun 7.1.5. */
    private static Expr erfCoefficient(int k) {
        if (k % 2 == 0) {
            return Expr.ZERO;
        }
        BigFraction c = BigFraction.of(2, k);
        for (int i = 1; i <= k / 2; i++) {
            c = c.divide(-i);
        }
        return Expr.div(Expr.num(c), ROOT_OF_PI);
    }

    static {
        row(Fn.EXP)
                .values(RealInterval.above(Expr.ZERO))
                .signed(Signed.POSITIVE)
                .increasing()
                .slope(Expr::mul)
                .inverse(Expr::log)
                .at(0, 1)
                .coq("(exp %s)")
                .certificate("exp");
        row(Fn.LOG)
                .on(RealInterval.above(Expr.ZERO))
                .increasing()
                .slope((f, dx) -> Expr.div(dx, argument(f)))
                .inverse(Expr::exp)
                .at(1, 0)
                .coq("(ln %s)", "0 < %s")
                .certificate("log");
        row(Fn.SQRT)
                .on(RealInterval.from(Expr.ZERO))
                .values(RealInterval.from(Expr.ZERO))
                .signed(Signed.LIKE_ARGUMENT)
                .increasing()
                .slope((f, dx) -> Expr.div(dx, Expr.mul(Expr.num(2), f)))
                .inverse(y -> Expr.pow(y, Expr.num(2)))
                .exact(x -> Rationals.sqrt(x.get(0)))
                .coq("(sqrt %s)", "0 <= %s")
                .certificate("sqrt");
        row(Fn.W0)
                .on(RealInterval.from(BRANCH_POINT))
                .values(RealInterval.from(MINUS_ONE))
                .signed(Signed.LIKE_ARGUMENT)
                .increasing()
                .slope(FunctionTable::lambertSlope)
                .inverse(y -> Expr.mul(y, Expr.exp(y)))
                .at(0, 0)
                .latex("W_{0}")
                .coq("(W0 %s)", "- exp (-1) <= %s")
                .certificate("W0");
        row(Fn.WM1)
                .on(new RealInterval(BRANCH_POINT, true, Expr.ZERO, false))
                .values(new RealInterval(null, false, MINUS_ONE, true))
                .signed(Signed.LIKE_ARGUMENT)
                .decreasing()
                .slope(FunctionTable::lambertSlope)
                .inverse(y -> Expr.mul(y, Expr.exp(y)))
                .latex("W_{-1}")
                .coq("(Wm1 %s)", "- exp (-1) <= %s", "%s < 0")
                .certificate("Wm1");
        row(Fn.OMEGA)
                .values(RealInterval.above(Expr.ZERO))
                .signed(Signed.POSITIVE)
                .increasing()
                .slope((f, dx) -> Expr.div(Expr.mul(f, dx), Expr.add(Expr.ONE, f)))
                .inverse(y -> Expr.add(y, Expr.log(y)))
                .latex("\\omega")
                .coq("(W0 (exp %s))")
                .certificate("omega");
        row(Fn.ABS)
                .values(RealInterval.from(Expr.ZERO))
                .smooth(Smooth.BUT_AT_ZERO)
                .signed(Signed.KEEPS_POSITIVE)
                .whole(Whole.OF_WHOLE_ARGUMENTS)
                .exact(x -> x.get(0).abs())
                .coq("(Rabs %s)")
                .certificate("abs");
        row(Fn.MIN)
                .smooth(Smooth.NOWHERE)
                .signed(Signed.KEEPS_POSITIVE)
                .whole(Whole.OF_WHOLE_ARGUMENTS)
                .exact(x -> x.stream().reduce(Rationals::min).orElseThrow())
                .latex("\\min")
                .coqNested("(Rmin %s %s)")
                .certificate("min");
        row(Fn.MAX)
                .smooth(Smooth.NOWHERE)
                .signed(Signed.KEEPS_POSITIVE)
                .whole(Whole.OF_WHOLE_ARGUMENTS)
                .exact(x -> x.stream().reduce(Rationals::max).orElseThrow())
                .latex("\\max")
                .coqNested("(Rmax %s %s)")
                .certificate("max");
        row(Fn.CEIL)
                .smooth(Smooth.NOWHERE)
                .signed(Signed.KEEPS_POSITIVE)
                .whole(Whole.ALWAYS)
                .exact(x -> BigFraction.of(Rationals.ceil(x.get(0))));
        row(Fn.FLOOR).smooth(Smooth.NOWHERE).whole(Whole.ALWAYS).exact(x -> BigFraction.of(Rationals.floor(x.get(0))));
        row(Fn.ARTANH)
                .on(RealInterval.between(MINUS_ONE, Expr.ONE))
                .signed(Signed.LIKE_ARGUMENT)
                .increasing()
                .odd()
                .slope((f, dx) ->
                        Expr.div(dx, Expr.mul(Expr.sub(Expr.ONE, argument(f)), Expr.add(Expr.ONE, argument(f)))))
                .at(0, 0)
                .taylor(k -> k % 2 == 1 ? Expr.num(1, k) : Expr.ZERO)
                .latex("\\operatorname{artanh}")
                .coq("(ln ((1 + %1$s) / (1 - %1$s)) / 2)", "-1 < %s", "%s < 1")
                .certificateAs("(/ (log (/ (+ 1 %1$s) (+ 1 (- %1$s)))) 2)");
        row(Fn.ERF)
                .values(RealInterval.between(MINUS_ONE, Expr.ONE))
                .signed(Signed.LIKE_ARGUMENT)
                .increasing()
                .odd()
                .slope((f, dx) ->
                        Expr.div(Expr.mul(Expr.num(2), Expr.exp(Expr.neg(square(argument(f)))), dx), ROOT_OF_PI))
                .at(0, 0)
                .taylor(FunctionTable::erfCoefficient)
                .atInfinity(Expr.ONE, x -> Expr.exp(Expr.neg(square(x))))
                .atMinusInfinity(MINUS_ONE, x -> Expr.exp(Expr.neg(square(x))))
                .latex("\\operatorname{erf}")
                .certificate("erf");
        row(Fn.PI)
                .values(RealInterval.between(Expr.num(333, 106), Expr.num(355, 113)))
                .signed(Signed.POSITIVE)
                .latex("\\pi")
                .coq("PI")
                .certificateAs("(pi)");
    }
}
