package org.majorant.number.lambert;

/** Nanoseconds a call over many points: a loop for each function, so that each call site has one target. */
final class LambertTiming {

    /** Where results go, lest the loops be empty. */
    static volatile double sink;

    private LambertTiming() {}

    static double plain(LambertFunction f, double[] x, int repeats) {
        long start = System.nanoTime();
        double sum = 0;
        for (int r = 0; r < repeats; r++) {
            sum += switch (f) {
                case W0 -> w0(x);
                case WM1 -> wm1(x);
                case OMEGA -> omega(x);
                case WM1_OF_NEG_EXP -> wm1OfNegExp(x);
            };
        }
        sink = sum;
        return (System.nanoTime() - start) / (double) repeats / x.length;
    }

    static double pairs(LambertFunction f, double[] x, int repeats) {
        DoubleDouble out = new DoubleDouble();
        long start = System.nanoTime();
        double sum = 0;
        for (int r = 0; r < repeats; r++) {
            sum += switch (f) {
                case W0 -> w0(x, out);
                case WM1 -> wm1(x, out);
                case OMEGA -> omega(x, out);
                case WM1_OF_NEG_EXP -> wm1OfNegExp(x, out);
            };
        }
        sink = sum;
        return (System.nanoTime() - start) / (double) repeats / x.length;
    }

    private static double w0(double[] x) {
        double s = 0;
        for (double v : x) {
            s += LambertW.w0(v);
        }
        return s;
    }

    private static double wm1(double[] x) {
        double s = 0;
        for (double v : x) {
            s += LambertW.wm1(v);
        }
        return s;
    }

    private static double omega(double[] x) {
        double s = 0;
        for (double v : x) {
            s += LambertW.omega(v);
        }
        return s;
    }

    private static double wm1OfNegExp(double[] x) {
        double s = 0;
        for (double v : x) {
            s += LambertW.wm1OfNegExp(v);
        }
        return s;
    }

    private static double w0(double[] x, DoubleDouble out) {
        double s = 0;
        for (double v : x) {
            s += LambertW.w0(v, out) + out.lo();
        }
        return s;
    }

    private static double wm1(double[] x, DoubleDouble out) {
        double s = 0;
        for (double v : x) {
            s += LambertW.wm1(v, out) + out.lo();
        }
        return s;
    }

    private static double omega(double[] x, DoubleDouble out) {
        double s = 0;
        for (double v : x) {
            s += LambertW.omega(v, out) + out.lo();
        }
        return s;
    }

    private static double wm1OfNegExp(double[] x, DoubleDouble out) {
        double s = 0;
        for (double v : x) {
            s += LambertW.wm1OfNegExp(v, out) + out.lo();
        }
        return s;
    }
}
