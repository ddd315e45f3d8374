package org.majorant.simulate.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.L64X128Mix;

/**
 * A stream of random numbers: L64X128Mix (Steele and Vigna 2021), keyed by a seed and a purpose.
 *
 * <p>Streams with different keys add different constants, so that none is a shifted copy of another; thus a run draws its data, its start and its noise apart from each other,
 * and no order of threads changes what it draws. Not thread-safe.
 */
public final class Stream {
    /** What a stream is for: the second half of the key. */
    public enum Purpose {
        START,
        TASK,
        DATA,
        TEST,
        ORDER,
        PROBE
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final UniformRandomProvider source;
    private double spare;
    private boolean hasSpare;

    public Stream(long seed, Purpose purpose) {
        this(seed, purpose.ordinal());
    }

    /** @param key any number, for streams outside the purposes; those take 0 to 5 */
    public Stream(long seed, long key) {
        long s = mix(seed + GOLDEN) ^ mix(~key * GOLDEN);
        long[] words = new long[4];
        for (int i = 0; i < words.length; i++) {
            s += GOLDEN;
            words[i] = mix(s);
        }
        source = new L64X128Mix(words[0], words[1], words[2], words[3]);
    }

    /** The output function of SplitMix64 (Steele, Lea and Flood 2014): one to one. */
    private static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    public double unit() {
        return (source.nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [low, high). */
    public double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** Uniform among the whole numbers from 0 to {@code bound - 1}. */
    public int below(int bound) {
        return source.nextInt(bound);
    }

    public boolean coin() {
        return source.nextLong() < 0;
    }

    /** Standard normal, by the polar method (Marsaglia and Bray 1964). */
    public double normal() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double u;
        double v;
        double s;
        do {
            u = 2 * unit() - 1;
            v = 2 * unit() - 1;
            s = u * u + v * v;
        } while (s >= 1 || s == 0);
        double factor = Math.sqrt(-2 * StrictMath.log(s) / s);
        spare = v * factor;
        hasSpare = true;
        return u * factor;
    }
}
