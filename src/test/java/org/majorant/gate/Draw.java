package org.majorant.gate;

import java.util.List;

/** Random draws from a seed: SplitMix64, the same on every machine. */
final class Draw {
    private long state;

    Draw(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** A generator whose draws do not depend on how many this one has given since. */
    static Draw of(long seed, long stream) {
        return new Draw(new Draw(seed ^ stream * 0xd1342543de82ef95L).next());
    }

    /** A number from 0 to {@code n - 1}. */
    int below(int n) {
        return (int) Long.remainderUnsigned(next(), n);
    }

    /** A number from {@code low} to {@code high}. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True once in {@code n} times. */
    boolean oneIn(int n) {
        return below(n) == 0;
    }

    boolean flip() {
        return (next() & 1) == 0;
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    @SafeVarargs
    final <T> T of(T first, T... others) {
        int i = below(others.length + 1);
        return i == 0 ? first : others[i - 1];
    }
}
