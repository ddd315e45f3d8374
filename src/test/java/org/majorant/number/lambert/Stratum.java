package org.majorant.number.lambert;

import java.util.function.ToDoubleFunction;

/**
 * A part of a function's domain, with random points of it. The names are those of the reference files where there
 * is one.
 */
enum Stratum {
    W0_BRANCH_ULPS(LambertFunction.W0, "the 4000 doubles next to -1/e", Stratum::nextToBranch),
    W0_BRANCH_LOG(LambertFunction.W0, "-1/e + 10^U(-15, -1.3)", r -> -BranchSeries.INVERSE_E + r.powerOfTen(-15, -1.3)),
    W0_ZERO_LOG(LambertFunction.W0, "+-10^U(-300, -0.5)", r -> r.sign() * r.powerOfTen(-300, -0.5)),
    W0_UNI_10(LambertFunction.W0, "U(-0.3678, 10)", r -> r.uniform(-0.3678, 10)),
    W0_LOG_1E6(LambertFunction.W0, "10^U(0, 6)", r -> r.powerOfTen(0, 6)),
    W0_HUGE(LambertFunction.W0, "10^U(6, 308.2)", r -> r.powerOfTen(6, 308.2)),
    WM1_BRANCH_ULPS(LambertFunction.WM1, "the 4000 doubles next to -1/e", Stratum::nextToBranch),
    WM1_BRANCH_LOG(
            LambertFunction.WM1, "-1/e + 10^U(-15, -1.3)", r -> -BranchSeries.INVERSE_E + r.powerOfTen(-15, -1.3)),
    WM1_UNIX(LambertFunction.WM1, "U(-0.3678, 0)", r -> r.uniform(-0.3678, -1e-300)),
    WM1_UNIW(LambertFunction.WM1, "w e^w, w in U(-64, -1)", r -> timesItsExp(r.uniform(-64, -1.00000001))),
    WM1_ZERO_LOG(LambertFunction.WM1, "-10^U(-300, -0.5)", r -> -r.powerOfTen(-300, -0.5)),
    WM1_SUBNORMAL(LambertFunction.WM1, "subnormal", r -> -Double.longBitsToDouble(1 + (r.nextLong() >>> 12))),
    OM_NEG(LambertFunction.OMEGA, "U(-745.13, -1)", r -> r.uniform(-745.13, -1)),
    OM_SUBNORMAL(LambertFunction.OMEGA, "U(-745.13, -708)", r -> r.uniform(-745.13, -708)),
    OM_UNDERFLOW(LambertFunction.OMEGA, "U(-708.41, -708.38)", r -> r.uniform(-708.41, -708.38)),
    OM_TINY(LambertFunction.OMEGA, "+-10^U(-300, 0)", r -> r.sign() * r.powerOfTen(-300, 0)),
    OM_MID(LambertFunction.OMEGA, "U(-2, 20)", r -> r.uniform(-2, 20)),
    OM_700(LambertFunction.OMEGA, "U(1, 710)", r -> r.uniform(1, 710)),
    OM_BIG(LambertFunction.OMEGA, "10^U(2, 12)", r -> r.powerOfTen(2, 12)),
    OM_HUGE(LambertFunction.OMEGA, "10^U(12, 308.2)", r -> r.powerOfTen(12, 308.2)),
    NE_BRANCH(LambertFunction.WM1_OF_NEG_EXP, "1 + 10^U(-15, 0)", r -> 1 + r.powerOfTen(-15, 0)),
    NE_750(LambertFunction.WM1_OF_NEG_EXP, "U(1, 750)", r -> r.uniform(1, 750)),
    NE_BIG(LambertFunction.WM1_OF_NEG_EXP, "10^U(0.1, 12)", r -> r.powerOfTen(0.1, 12));

    final LambertFunction function;
    final String range;
    private final ToDoubleFunction<SplitMix64> draw;

    Stratum(LambertFunction function, String range, ToDoubleFunction<SplitMix64> draw) {
        this.function = function;
        this.range = range;
        this.draw = draw;
    }

    double[] points(int n, long seed) {
        SplitMix64 random = new SplitMix64(seed ^ (long) name().hashCode() << 32);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            do {
                x[i] = draw.applyAsDouble(random);
            } while (Double.isNaN(function.at(x[i])));
        }
        return x;
    }

    private static double nextToBranch(SplitMix64 r) {
        return -BranchSeries.INVERSE_E + (1 + r.nextInt(4000)) * Math.ulp(BranchSeries.INVERSE_E);
    }

    private static double timesItsExp(double w) {
        return w * StrictMath.exp(w);
    }
}
