package org.majorant.report.html;

import java.math.BigDecimal;
import org.majorant.expr.Domain;
import org.majorant.expr.Rationals;

/** Prints domains as sets. */
final class DomainMath {
    private static final int SIMPLE_BITS = 7;

    private DomainMath() {}

    /** That a symbol, already printed, lies in its domain. */
    static String member(String symbol, Domain d) {
        return d.equals(Domain.POSITIVE)
                ? symbol + "<mo>&gt;</mo><mn>0</mn>"
                : symbol + MathPiece.operator("∈") + set(d);
    }

    static String set(Domain d) {
        if (d.equals(Domain.NATURAL)) {
            return "<msub><mi>ℕ</mi><mrow><mo>≥</mo><mn>1</mn></mrow></msub>";
        }
        if (d.equals(Domain.REAL)) {
            return "<mi>ℝ</mi>";
        }
        if (d.equals(Domain.INTEGER)) {
            return "<mi>ℤ</mi>";
        }
        String low = d.lower().isInfinite() ? "<mo>−</mo><mi>∞</mi>" : end(d.lower());
        String high = d.upper().isInfinite() ? "<mi>∞</mi>" : end(d.upper());
        String interval = MathPiece.bracket(
                d.lower().closed() ? "[" : "(",
                low + MathPiece.operator(",") + high,
                d.upper().closed() ? "]" : ")");
        return d.integral() ? "<mi>ℤ</mi>" + MathPiece.operator("∩") + interval : interval;
    }

    private static String end(Domain.End e) {
        BigDecimal decimal = decimal(e);
        boolean simple = decimal == null || Rationals.bits(e.value()) < SIMPLE_BITS;
        String text = simple ? Rationals.text(e.value()) : decimal.toPlainString();
        String sign = text.startsWith("-") ? "<mo>−</mo>" : "";
        String size = text.substring(sign.isEmpty() ? 0 : 1);
        int slash = size.indexOf('/');
        return sign
                + (slash < 0
                        ? "<mn>" + size + "</mn>"
                        : "<mn>" + size.substring(0, slash) + "</mn>" + MathPiece.SLASH + "<mn>"
                                + size.substring(slash + 1) + "</mn>");
    }

    /** The end as a finite decimal; null where there is none. */
    private static BigDecimal decimal(Domain.End e) {
        try {
            return new BigDecimal(Rationals.numerator(e.value()))
                    .divide(new BigDecimal(Rationals.denominator(e.value())));
        } catch (ArithmeticException noFiniteDecimal) {
            return null;
        }
    }
}
