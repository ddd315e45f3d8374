package org.majorant.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.fit.Bootstrap;
import org.majorant.fit.LawFit;
import org.majorant.fit.ProfileLikelihood;

/**
 * A fit with all that is told of it.
 *
 * @param law what was fitted
 * @param file the file of the runs
 * @param origins from where the symbols have their values
 * @param fixed constants that were given, as they were written
 * @param rows which rows were fitted
 * @param fit the fit
 * @param minimum what it came to
 * @param bootstrap the spread
 * @param seed that of the bootstrap
 * @param group the column whose values were drawn as groups; empty for rows one by one
 * @param profiles of each constant its interval
 * @param sensitivity the fit of all rows, where some were left out
 */
record FitAnswer(
        FitLaw law,
        String file,
        Map<String, String> origins,
        Map<String, String> fixed,
        FitRows rows,
        LawFit fit,
        LawFit.Minimum minimum,
        Bootstrap bootstrap,
        long seed,
        String group,
        List<ProfileLikelihood.Interval> profiles,
        Optional<LawFit.Minimum> sensitivity) {

    /** What residuals are like; {@code log(law) - log(measured)}. */
    record Residuals(double median, double typical, double largest) {
        static Residuals of(double[] all) {
            double[] sorted = java.util.Arrays.stream(all).sorted().toArray();
            double[] sizes =
                    java.util.Arrays.stream(all).map(Math::abs).sorted().toArray();
            return new Residuals(middle(sorted), middle(sizes), sizes[sizes.length - 1]);
        }

        private static double middle(double[] sorted) {
            int n = sorted.length;
            return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        }
    }

    Residuals fittedResiduals() {
        return Residuals.of(fit.residuals(minimum));
    }

    Optional<Residuals> heldOutResiduals() {
        return rows.heldOut().length == 0
                ? Optional.empty()
                : Optional.of(
                        Residuals.of(new LawFit(fit.law(), rows.only(rows.heldOut()), fit.delta()).residuals(minimum)));
    }

    /** Whether descent and bootstrap ended at stationary points, but for a twentieth of the draws. */
    boolean settled() {
        return minimum.converged() && bootstrap.unsettled() * 20 <= bootstrap.resamples();
    }
}
