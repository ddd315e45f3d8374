package org.majorant.judge.search;

/** A seeded stream of random numbers: SplitMix64 (Steele, Lea and Flood 2014). The same on every machine. */
final class RandomStream {
    private long state;

    RandomStream(long seed) {
        this.state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }
}
