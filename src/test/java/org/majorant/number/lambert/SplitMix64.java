package org.majorant.number.lambert;

/** Steele, Lea and Flood's generator (2014): a seed in, the same sequence on any machine. */
final class SplitMix64 {

    private long state;

    SplitMix64(long seed) {
        state = seed;
    }

    long nextLong() {
        long z = state += 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** In [0, bound). */
    int nextInt(int bound) {
        return (int) ((nextLong() >>> 32) * bound >>> 32);
    }

    /** Uniform in [from, to]. */
    double uniform(double from, double to) {
        return from + (to - from) * ((nextLong() >>> 11) * 0x1p-53);
    }

    /** 10 to a uniform power; for test points only. */
    double powerOfTen(double from, double to) {
        return StrictMath.pow(10, uniform(from, to));
    }

    double sign() {
        return nextLong() < 0 ? -1 : 1;
    }
}
