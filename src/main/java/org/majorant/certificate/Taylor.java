package org.majorant.certificate;

import java.util.ArrayList;
import java.util.List;

/**
 * Taylor's coefficients {@code f^(n)(x)/n!} of the functions of the tables, from the value {@code w = f(x)} alone; from a range
 * of values, ranges of the coefficients. They follow from {@code (w ± 1) w' = g}: for both branches of W {@code g = e^-w}, for
 * omega {@code g = w}, and for {@code -Wm1(-e^-x)} {@code g = w} with minus.
 */
final class Taylor {
    private Taylor() {}

    static List<Range> coefficients(Term function, Range w, int degree) {
        boolean ofW = List.of(Term.read("(W0 x)"), Term.read("(Wm1 x)")).contains(function);
        boolean minus = function.equals(Term.read("(- (Wm1 (- (exp (- x)))))"));
        if (!ofW && !minus && !function.equals(Term.read("(omega x)"))) {
            throw new Rejection("no Taylor coefficients of " + function);
        }
        Range slope = w.add(Range.of(minus ? -1 : 1)).reciprocal();
        List<Range> a = new ArrayList<>(List.of(w));
        List<Range> g = new ArrayList<>();
        for (int n = 0; n < degree; n++) {
            Range next = n == 0 ? Elementary.exp(w.negate()) : Range.of(0);
            for (int k = 1; k <= n; k++) {
                next = next.add(
                        a.get(k).multiply(g.get(n - k)).multiply(Range.of(-k)).over(n));
            }
            next = ofW ? next : a.get(n);
            g.add(next);
            for (int k = 1; k <= n; k++) {
                next = next.add(a.get(k).multiply(a.get(n + 1 - k)).multiply(Range.of(k - n - 1)));
            }
            a.add(next.multiply(slope).over(n + 1));
        }
        return a;
    }
}
