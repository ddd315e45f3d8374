package org.majorant.number.lambert;

import java.util.Locale;

/** Errors of one implementation on one stratum. */
final class ErrorCount {

    private int points;
    private int refused;
    private int correct;
    private double largest;

    void add(double value, double hi, double rest) {
        points++;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            refused++;
            return;
        }
        double error = Ulps.error(value, hi, rest);
        largest = Math.max(largest, error);
        if (error <= 0.5) {
            correct++;
        }
    }

    /** "largest error (share correctly rounded)", and what had no finite answer. */
    String cell() {
        if (refused == points) {
            return "no answer";
        }
        String error = largest < 10
                ? String.format(Locale.ROOT, "%.4f", largest)
                : largest < 1e5
                        ? String.format(Locale.ROOT, "%.0f", largest)
                        : String.format(Locale.ROOT, "%.1e", largest);
        // never rounded up to 100 %
        String share = correct == points
                ? "100 %"
                : String.format(Locale.ROOT, "%.3f %%", Math.floor(1e5 * correct / points) / 1e3);
        return error + " (" + share + ")" + (refused > 0 ? ", " + refused + " without answer" : "");
    }
}
