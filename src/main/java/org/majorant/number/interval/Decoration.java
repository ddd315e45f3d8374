package org.majorant.number.interval;

/**
 * What is known of the function that gave an interval (IEEE 1788-2015, clause 11), strongest last.
 *
 * <p>A result's decoration is the least of its operands' and of what the last operation says.
 */
public enum Decoration {
    /** Not an interval: made from text or numbers that make none. */
    ILL,
    /** Nothing is known. */
    TRV,
    /** Defined at every point of a box that is not empty. */
    DEF,
    /** Defined and continuous there. */
    DAC,
    /** Defined and continuous on a bounded box, with a bounded result. */
    COM;

    public Decoration and(Decoration other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The strongest decoration that an interval can carry. */
    static Decoration strongest(Interval x) {
        return x.isEmpty() ? TRV : x.isCommon() ? COM : DAC;
    }

    /** As the standard writes it: {@code com}. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
