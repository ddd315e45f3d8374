package org.majorant.number.lambert;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.number.ball.Ball;

/**
 * Makes {@code src/main/resources/org/majorant/number/lambert/lambert-w.tables}: {@code main} with the file as its argument.
 *
 * <p>Every number is the nearest double to an exact one, by balls of 256 bits: where a ball does not tell which
 * double is nearest, the generator stops.
 */
public final class LambertTableGenerator {

    private static final int PREC = 256;
    private static final int DEGREE = 9;

    private final DataOutputStream out;

    private LambertTableGenerator(DataOutputStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), make());
    }

    static byte[] make() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LambertTableGenerator(new DataOutputStream(bytes)).sections();
        return bytes.toByteArray();
    }

    private void sections() throws IOException {
        Ball inverseE = Ball.exact(nearest(Ball.of(-1, 32).exp(PREC)));
        relativeCells(-7, 20, x -> inX(x.lambertW0(PREC)));
        relativeCells(-7, -2, x -> inX(x.negate().lambertW0(PREC)));
        relativeCells(-10, -3, u -> inX(u.subtract(inverseE, PREC).lambertW0(PREC)));
        relativeCells(-7, -2, x -> inX(x.negate().lambertWm1(PREC)));
        relativeCells(-10, -3, u -> inX(u.subtract(inverseE, PREC).lambertWm1(PREC)));
        relativeCells(0, 20, y -> inLog(y.omega(PREC)));
        uniformCells();
        relativeCells(-9, 20, excess -> {
            // t(s) = -v(-s) with v = W-1(-e^-s) = v(y), v' = v / (1 + v) like omega's, y = -s
            Ball w = wm1OfNegExp(excess);
            Ball[] v = inLog(w);
            for (int n = 0; n < v.length; n += 2) {
                v[n] = v[n].negate();
            }
            return v;
        });
        series(branchSeries(15));
        series(exponentSeries(12));
        series(zeroSeries(14));
        logTable();
        expTable();
        constants(inverseE);
    }

    /** The w below -1 with {@code w + log(-w) = -1 - excess}. */
    private static Ball wm1OfNegExp(Ball excess) {
        return excess.add(Ball.ONE, PREC).negate().exp(2 * PREC).negate().lambertWm1(PREC);
    }

    // Cells ---------------------------------------------------------------------------------------------------

    /** Cells of the top five mantissa bits between two powers of two, each with the expansion around its centre. */
    private void relativeCells(int first, int end, Function<Ball, Ball[]> expansion) throws IOException {
        out.writeInt((end - first) * 32 * Cell.SIZE);
        for (int e = first; e < end; e++) {
            for (int i = 0; i < 32; i++) {
                cell(expansion.apply(Ball.exact(BigInteger.valueOf(64 + 2 * i + 1), e - 6)));
            }
        }
    }

    private void uniformCells() throws IOException {
        out.writeInt(65 * Cell.SIZE);
        for (int n = -32; n <= 32; n++) {
            cell(inLog(Ball.exact(BigInteger.valueOf(n), -5).omega(PREC)));
        }
    }

    private void cell(Ball[] c) throws IOException {
        twoParts(c[0]);
        twoParts(c[1]);
        for (int n = 2; n <= DEGREE; n++) {
            out.writeDouble(nearest(c[n]));
        }
    }

    /**
     * Taylor's coefficients of W at {@code w e^w}: {@code W^(n) = e^(-nW) p_n(W) / (1 + W)^(2n-1)}, Corless et al.
     * 1996, equation 3.5.
     */
    private static Ball[] inX(Ball w) {
        Ball[] c = new Ball[DEGREE + 1];
        c[0] = w;
        Polynomial p = Polynomial.of(1);
        BigInteger factorial = BigInteger.ONE;
        for (int n = 1; n <= DEGREE; n++) {
            factorial = factorial.multiply(BigInteger.valueOf(n));
            c[n] = p.at(w)
                    .multiply(w.multiply(Ball.of(-n, 32), PREC).exp(PREC), PREC)
                    .divide(w.add(Ball.ONE, PREC).pow(2 * n - 1, PREC), PREC)
                    .divide(Ball.exact(factorial), PREC);
            // p_(n+1) = -(n w + 3n - 1) p_n + (1 + w) p_n'
            p = Polynomial.of(1 - 3 * n, -n).times(p).plus(Polynomial.of(1, 1).times(p.derivative()));
        }
        return c;
    }

    /**
     * Taylor's coefficients of an omega with {@code omega' = omega / (1 + omega)}: {@code omega q_n(omega) / (1 +
     * omega)^(2n-1)}.
     */
    private static Ball[] inLog(Ball w) {
        Ball[] c = new Ball[DEGREE + 1];
        c[0] = w;
        Polynomial q = Polynomial.of(1);
        BigInteger factorial = BigInteger.ONE;
        for (int n = 1; n <= DEGREE; n++) {
            factorial = factorial.multiply(BigInteger.valueOf(n));
            c[n] = q.at(w)
                    .multiply(w, PREC)
                    .divide(w.add(Ball.ONE, PREC).pow(2 * n - 1, PREC), PREC)
                    .divide(Ball.exact(factorial), PREC);
            // q_(n+1) = (1 + w) (q_n + w q_n') - (2n - 1) w q_n
            q = Polynomial.of(1, 1)
                    .times(q.plus(Polynomial.of(0, 1).times(q.derivative())))
                    .plus(Polynomial.of(0, 1 - 2 * n).times(q));
        }
        return c;
    }

    // Series: coefficients of the second and higher powers ---------------------------------------------------

    /** {@code W = -1 + v}, {@code p (1 - v) = v v' (1 - p^2/2)} from {@code p^2/2 = e x + 1}. */
    static BigFraction[] branchSeries(int degree) {
        BigFraction[] a = new BigFraction[degree + 1];
        a[0] = BigFraction.ZERO;
        a[1] = BigFraction.ONE;
        for (int n = 2; n <= degree; n++) {
            a[n] = a[n - 1].multiply(BigFraction.of(-2, n + 1))
                    .add(convolution(a, 1, n - 1).multiply(BigFraction.of(n - 1, 2 * (n + 1))))
                    .subtract(convolution(a, 2, n + 1))
                    .divide(2);
        }
        return a;
    }

    /** {@code t = 1 + z}, {@code z z' = p (1 + z)} from {@code p^2/2 = z - log(1 + z)}. */
    static BigFraction[] exponentSeries(int degree) {
        BigFraction[] a = new BigFraction[degree + 1];
        a[0] = BigFraction.ZERO;
        a[1] = BigFraction.ONE;
        for (int n = 2; n <= degree; n++) {
            a[n] = a[n - 1].divide(n + 1).subtract(convolution(a, 2, n + 1).divide(2));
        }
        return a;
    }

    /** {@code (-n)^(n-1) / n!}. */
    static BigFraction[] zeroSeries(int degree) {
        BigFraction[] a = new BigFraction[degree + 1];
        BigInteger factorial = BigInteger.ONE;
        for (int n = 1; n <= degree; n++) {
            factorial = factorial.multiply(BigInteger.valueOf(n));
            a[n] = BigFraction.of(BigInteger.valueOf(-n).pow(n - 1), factorial);
        }
        return a;
    }

    /** The sum of {@code a_i a_j} over i + j = sum, both at least {@code least}. */
    private static BigFraction convolution(BigFraction[] a, int least, int sum) {
        BigFraction s = BigFraction.ZERO;
        for (int i = least; sum - i >= least; i++) {
            s = s.add(a[i].multiply(a[sum - i]));
        }
        return s;
    }

    private void series(BigFraction[] a) throws IOException {
        out.writeInt(a.length - 2);
        for (int n = 2; n < a.length; n++) {
            out.writeDouble(nearest(Ball.of(a[n].getNumerator(), a[n].getDenominator(), PREC)));
        }
    }

    // Elementary functions and constants ----------------------------------------------------------------------

    private void logTable() throws IOException {
        out.writeInt(256 * 4);
        for (int j = 0; j < 256; j++) {
            long c = Math.round(512 * 512.0 / (512 + 2 * j + 1));
            Ball log = Ball.exact(BigInteger.valueOf(c), -9).log(PREC).negate();
            out.writeDouble(c / 512.0);
            twoParts(log, 42);
            out.writeDouble(0);
        }
    }

    private void expTable() throws IOException {
        out.writeInt(128 * 2);
        for (int j = 0; j < 128; j++) {
            twoParts(ln2().multiply(Ball.exact(BigInteger.valueOf(j), -7), PREC).exp(PREC));
        }
    }

    private void constants(Ball inverseE) throws IOException {
        out.writeInt(11);
        Ball rest = Ball.of(-1, 32).exp(PREC).subtract(inverseE, PREC);
        out.writeDouble(inverseE.doubleValue());
        twoParts(rest);
        twoParts(Ball.ONE.exp(PREC).multiply(Ball.of(2, 32), PREC));
        Ball third = Ball.of(BigInteger.ONE, BigInteger.valueOf(3), PREC);
        out.writeDouble(nearest(third.subtract(Ball.exact(1.0 / 3), PREC)));
        twoParts(ln2(), 42);
        out.writeDouble(nearest(Ball.of(128, 32).divide(ln2(), PREC)));
        twoParts(ln2().multiply(Ball.exact(0x1p-7), PREC), 42);
    }

    private static Ball ln2() {
        return Ball.of(2, 32).log(PREC);
    }

    // Rounding ---------------------------------------------------------------------------------------------------

    private void twoParts(Ball b) throws IOException {
        double hi = nearest(b);
        out.writeDouble(hi);
        out.writeDouble(nearest(b.subtract(Ball.exact(hi), PREC)));
    }

    /** The leading part as a multiple of {@code 2^-bits}. */
    private void twoParts(Ball b, int bits) throws IOException {
        double unit = Math.scalb(1.0, -bits);
        double hi = Math.rint(nearest(b) / unit) * unit;
        out.writeDouble(hi);
        out.writeDouble(nearest(b.subtract(Ball.exact(hi), PREC)));
    }

    private static double nearest(Ball b) {
        double low = b.lowerEnd(2 * PREC).doubleValue();
        double high = b.upperEnd(2 * PREC).doubleValue();
        if (low != high) {
            throw new IllegalStateException("too wide: " + b);
        }
        return low == 0 ? 0.0 : low;
    }

    /** A polynomial with integer coefficients, constant term first. */
    private record Polynomial(BigInteger[] c) {

        static Polynomial of(long... c) {
            BigInteger[] b = new BigInteger[c.length];
            for (int i = 0; i < c.length; i++) {
                b[i] = BigInteger.valueOf(c[i]);
            }
            return new Polynomial(b);
        }

        Polynomial plus(Polynomial o) {
            BigInteger[] s = new BigInteger[Math.max(c.length, o.c.length)];
            for (int i = 0; i < s.length; i++) {
                s[i] = (i < c.length ? c[i] : BigInteger.ZERO).add(i < o.c.length ? o.c[i] : BigInteger.ZERO);
            }
            return new Polynomial(s);
        }

        Polynomial times(Polynomial o) {
            BigInteger[] s = new BigInteger[c.length + o.c.length];
            java.util.Arrays.fill(s, BigInteger.ZERO);
            for (int i = 0; i < c.length; i++) {
                for (int j = 0; j < o.c.length; j++) {
                    s[i + j] = s[i + j].add(c[i].multiply(o.c[j]));
                }
            }
            return new Polynomial(s);
        }

        Polynomial derivative() {
            BigInteger[] s = new BigInteger[Math.max(1, c.length - 1)];
            s[0] = BigInteger.ZERO;
            for (int i = 1; i < c.length; i++) {
                s[i - 1] = c[i].multiply(BigInteger.valueOf(i));
            }
            return new Polynomial(s);
        }

        Ball at(Ball x) {
            Ball s = Ball.ZERO;
            for (int i = c.length - 1; i >= 0; i--) {
                s = s.multiply(x, PREC).add(Ball.exact(c[i]), PREC);
            }
            return s;
        }
    }
}
