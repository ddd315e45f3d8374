package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a table: Taylor's polynomial of degree 9 around the cell's centre.
 *
 * <p><b>Cells.</b> A cell is the set of doubles that share sign, exponent and the top five bits of the mantissa;
 * its centre has a one and zeros below these bits, so that the difference d to the centre is an exact double, at
 * most 2^-6 of the centre's binade. Twelve doubles: the value at the centre in two parts, the first derivative in
 * two parts, and the coefficients of d^2 to d^9, each the nearest double of its exact value.
 *
 * <p><b>Order of evaluation</b>, on which the proof of the rounding error rests: {@link #evaluate}. With f the
 * value, the parts are {@code f0 + (c1 d)} exactly but for 2^-106 of it, and {@code d^2 P(d)}, whose four roundings
 * are each at most 2^-53 of {@code c2 d^2}, itself about 2^-13 f or less. One rounding of the sum to a double
 * follows. Before it, all errors together are at most 0.0007 ulp of the least value of a cell, Taylor's remainder
 * included: proved cell by cell in {@code proofs/certificates/lambert-tables.json}, whose text of this order a test
 * compares with this class.
 */
final class Cell {

    /** Doubles per cell. */
    static final int SIZE = 12;

    private static final int SHIFT = 47;
    private static final long HALF = 1L << SHIFT - 1;

    private Cell() {}

    /**
     * The number of the cell that holds a coordinate, in a table whose first cell starts at {@code 2^first}:
     * outside the table when the coordinate is negative, infinite or not a number.
     */
    static int number(double coordinate, int first) {
        return (int) (Double.doubleToRawLongBits(coordinate) >>> SHIFT) - (first + 1023 << 5);
    }

    /** The place of that cell. */
    static int offset(double coordinate, int first) {
        return number(coordinate, first) * SIZE;
    }

    /** The coordinate minus the centre of its cell; exact. */
    static double difference(double coordinate) {
        long bits = Double.doubleToRawLongBits(coordinate);
        return coordinate - Double.longBitsToDouble(bits & -(2 * HALF) | HALF);
    }

    /** The function at a distance d, exactly, from the centre. */
    static double evaluate(double[] table, int at, double d, @Nullable DoubleDouble out) {
        double first = table[at + 2] * d;
        double firstLow = Math.fma(table[at + 3], d, Math.fma(table[at + 2], d, -first));
        return sum(table, at, d, first, firstLow, out);
    }

    /** The function at a distance d + low from the centre, |low| at most an ulp of the coordinate. */
    static double evaluate(double[] table, int at, double d, double low, @Nullable DoubleDouble out) {
        double h = d + low;
        double rest = low - (h - d);
        double first = table[at + 2] * h;
        double firstLow = Math.fma(table[at + 2], h, -first) + Math.fma(table[at + 2], rest, table[at + 3] * h);
        return sum(table, at, h, first, firstLow, out);
    }

    private static double sum(
            double[] table, int at, double d, double first, double firstLow, @Nullable DoubleDouble out) {
        double d2 = d * d;
        double p23 = Math.fma(table[at + 5], d, table[at + 4]);
        double p45 = Math.fma(table[at + 7], d, table[at + 6]);
        double p67 = Math.fma(table[at + 9], d, table[at + 8]);
        double p89 = Math.fma(table[at + 11], d, table[at + 10]);
        double p = Math.fma(Math.fma(p89, d2, p67), d2 * d2, Math.fma(p45, d2, p23));
        double value = table[at];
        double a = value + first;
        double b = first - (a - value);
        return DoubleDouble.finish(a, b + (firstLow + Math.fma(d2, p, table[at + 1])), out);
    }

    /**
     * The derivative at a distance d from the centre, by that of the polynomial: its remainder is at most 2^-54 of
     * it, so that with the roundings it is within 2 ulp.
     */
    static double derivative(double[] table, int at, double d) {
        double sum = 9 * table[at + 11];
        for (int n = 8; n >= 1; n--) {
            sum = Math.fma(sum, d, n * table[at + (n == 1 ? 2 : n + 2)]);
        }
        return sum;
    }
}
