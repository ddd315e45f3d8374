package org.majorant.number.lambert;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The tables of the double functions, read from the resource {@code lambert-w.tables}.
 *
 * <p>The file is made by {@code LambertTableGenerator}, which stands with the tests; one of them makes it again and
 * compares the bytes. It holds the sections below in this order, each as a count (32 bits) and so many doubles, all
 * big-endian.
 */
final class LambertTables {

    static final String RESOURCE = "lambert-w.tables";

    /** W0 in cells of x, from 2^-7 to 2^20. See {@link Cell} for what a cell holds. */
    static final double[] POSITIVE;

    /** W0 in cells of -x, from 2^-7 to 2^-2. */
    static final double[] NEGATIVE;

    /** W0 in cells of u = x + fl(1/e), from 2^-10 to 2^-3. */
    static final double[] BRANCH;

    /** W-1 in cells of -x, from 2^-7 to 2^-2. */
    static final double[] NEGATIVE_MINUS_ONE;

    /** W-1 in cells of u = x + fl(1/e), from 2^-10 to 2^-3. */
    static final double[] BRANCH_MINUS_ONE;

    /** omega in cells of y, from 1 to 2^20. */
    static final double[] OMEGA;

    /** omega in cells of width 1/32 centred on the multiples of 1/32, from -1 to 1. */
    static final double[] OMEGA_UNIFORM;

    /** t = -W-1(-e^-s) in cells of s - 1, from 2^-9 to 2^20. */
    static final double[] EXPONENT;

    /** Coefficients of p^2, p^3, ... in the series of W at the branch point, p = sqrt(2 (e x + 1)). */
    static final double[] BRANCH_SERIES;

    /** Coefficients of p^2, p^3, ... in the series of t at s = 1, p = sqrt(2 (s - 1)). */
    static final double[] EXPONENT_SERIES;

    /** Coefficients of x^2, x^3, ... in the series of W0 at 0. */
    static final double[] ZERO_SERIES;

    /** For each of 256 parts of [1, 2): a reciprocal c of at most 9 bits, -log c in two parts, and a zero. */
    static final double[] LOG;

    /** 2^(j/128) in two parts, for j from 0 to 127. */
    static final double[] EXP;

    /** Constants in parts; see the classes that use them. */
    static final double[] CONSTANTS;

    static {
        try (InputStream raw = LambertTables.class.getResourceAsStream(RESOURCE)) {
            if (raw == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(raw, 1 << 16));
            POSITIVE = section(in);
            NEGATIVE = section(in);
            BRANCH = section(in);
            NEGATIVE_MINUS_ONE = section(in);
            BRANCH_MINUS_ONE = section(in);
            OMEGA = section(in);
            OMEGA_UNIFORM = section(in);
            EXPONENT = section(in);
            BRANCH_SERIES = section(in);
            EXPONENT_SERIES = section(in);
            ZERO_SERIES = section(in);
            LOG = section(in);
            EXP = section(in);
            CONSTANTS = section(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LambertTables() {}

    private static double[] section(DataInputStream in) throws IOException {
        double[] section = new double[in.readInt()];
        for (int i = 0; i < section.length; i++) {
            section[i] = in.readDouble();
        }
        return section;
    }
}
