package org.majorant.number.ball;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A real number known to lie within a radius of a midpoint; both are dyadic rationals.
 *
 * <p>The ball is {@code [mid - rad, mid + rad]} with {@code mid = midMantissa() * 2^exponent()} and {@code rad =
 * radiusMantissa() * 2^radiusExponent()}. Immutable.
 *
 * <p><b>Containment.</b> Every operation returns a ball that contains f(x, y) for every x and y in its arguments.
 * Each one's error bound stands at the class that computes it. Where f is not defined on the whole ball an
 * exception is thrown: {@link BallDomainException} when it is defined nowhere on it, {@link BallPrecisionException}
 * when the ball straddles the boundary, {@link BallOverflowException} when the result would exceed 2^(2^60). A
 * result below 2^(-2^60) is enclosed by a ball around zero.
 *
 * <p><b>Precision.</b> The last argument {@code prec} is the number of bits kept of the midpoint, from 2 to 2^26. For
 * exact arguments the relative radius of one operation is at most a few units of 2^-prec.
 */
public final class Ball {

    /** The largest number of bits of a midpoint that an operation may be asked for. */
    public static final int MAX_PRECISION = 1 << 26;

    public static final Ball ZERO = new Ball(BigInteger.ZERO, 0, Magnitude.ZERO);
    public static final Ball ONE = new Ball(BigInteger.ONE, 0, Magnitude.ZERO);

    final BigInteger mid;
    final long exp;
    final Magnitude rad;

    Ball(BigInteger mid, long exp, Magnitude rad) {
        this.mid = mid;
        this.exp = exp;
        this.rad = rad;
    }

    /** The fraction num/den: exact when it fits, otherwise within 2^(1-prec) of it relatively. */
    public static Ball of(BigInteger num, BigInteger den, int precisionBits) {
        if (den.signum() == 0) {
            throw new BallDomainException("denominator zero");
        }
        return exact(num).divide(exact(den), precisionBits);
    }

    /** The integer, rounded to {@code prec} bits. */
    public static Ball of(long value, int prec) {
        return BallArithmetic.round(BigInteger.valueOf(value), 0, Magnitude.ZERO, prec);
    }

    /** The number pi, within 2^-prec. */
    public static Ball pi(int prec) {
        return Pi.ball(prec);
    }

    public static Ball exact(BigInteger value) {
        return exact(value, 0);
    }

    /** The dyadic rational {@code mantissa * 2^exponent}. */
    public static Ball exact(BigInteger mantissa, long exponent) {
        return BallArithmetic.bounded(mantissa, exponent, Magnitude.ZERO);
    }

    /**
     * The double, exactly.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static Ball exact(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no ball for " + value);
        }
        long bits = Double.doubleToRawLongBits(value);
        int biased = (int) (bits >>> 52) & 0x7ff;
        long fraction = bits & (1L << 52) - 1;
        long m = biased == 0 ? fraction : fraction | 1L << 52;
        if (m == 0) {
            return ZERO;
        }
        int zeros = Long.numberOfTrailingZeros(m);
        m >>= zeros;
        return new Ball(BigInteger.valueOf(bits < 0 ? -m : m), Math.max(biased, 1) - 1075L + zeros, Magnitude.ZERO);
    }

    /** A ball that contains both: the smallest up to rounding. */
    public static Ball hull(Ball a, Ball b, int prec) {
        return BallArithmetic.hull(a, b, prec);
    }

    public Ball add(Ball b, int prec) {
        return BallArithmetic.add(this, b, prec);
    }

    public Ball subtract(Ball b, int prec) {
        return BallArithmetic.add(this, b.negate(), prec);
    }

    public Ball multiply(Ball b, int prec) {
        return BallArithmetic.multiply(this, b, prec);
    }

    /**
     * The quotient this / b.
     *
     * @throws BallDomainException if b is exactly zero
     * @throws BallPrecisionException if b contains zero and other numbers
     */
    public Ball divide(Ball b, int prec) {
        return BallArithmetic.divide(this, b, prec);
    }

    public Ball negate() {
        return new Ball(mid.negate(), exp, rad);
    }

    /** The absolute value; exact in the midpoint, since it moves no two points further apart. */
    public Ball abs() {
        return mid.signum() < 0 ? negate() : this;
    }

    /**
     * This to an integer power; {@code x^0} is 1 for every x.
     *
     * @throws BallDomainException if n is negative and this is exactly zero
     * @throws BallPrecisionException if n is negative and this contains zero
     */
    public Ball pow(long n, int prec) {
        return BallPower.pow(this, n, prec);
    }

    /**
     * This to a real power, {@code exp(y log x)}, for positive x only.
     *
     * @throws BallDomainException if this is certainly not positive
     * @throws BallPrecisionException if that cannot be told
     */
    public Ball pow(Ball y, int prec) {
        return BallPower.pow(this, y, prec);
    }

    /**
     * The square root.
     *
     * @throws BallDomainException if this is certainly negative
     * @throws BallPrecisionException if this contains zero and negative numbers
     */
    public Ball sqrt(int prec) {
        return BallPower.sqrt(this, prec);
    }

    /**
     * The exponential.
     *
     * @throws BallOverflowException if the argument exceeds 2^58 or so
     */
    public Ball exp(int prec) {
        return BallExp.exp(this, prec);
    }

    /**
     * The natural logarithm.
     *
     * @throws BallDomainException if this is certainly not positive
     * @throws BallPrecisionException if that cannot be told
     */
    public Ball log(int prec) {
        return BallLog.log(this, prec);
    }

    /**
     * The principal branch of {@code w e^w = x}, w at least -1, for x at least -1/e.
     *
     * @throws BallDomainException if this is certainly below -1/e
     * @throws BallPrecisionException if this contains -1/e
     */
    public Ball lambertW0(int prec) {
        return BallLambertW.w0(this, prec);
    }

    /**
     * The other real branch of {@code w e^w = x}, w at most -1, for x in [-1/e, 0).
     *
     * @throws BallDomainException if this lies certainly outside [-1/e, 0)
     * @throws BallPrecisionException if that cannot be told
     */
    public Ball lambertWm1(int prec) {
        return BallLambertW.wm1(this, prec);
    }

    /** The Wright omega function {@code W0(e^y)}, that is {@code w + log w = y}, without forming {@code e^y}. */
    public Ball omega(int prec) {
        return BallOmega.omega(this, prec);
    }

    /** The smaller one, point by point. */
    public Ball min(Ball b) {
        return BallArithmetic.min(this, b);
    }

    /** The larger one, point by point. */
    public Ball max(Ball b) {
        return BallArithmetic.min(negate(), b.negate()).negate();
    }

    public boolean isPositive() {
        return mid.signum() > 0 && compareMidToRadius() > 0;
    }

    public boolean isNegative() {
        return mid.signum() < 0 && compareMidToRadius() > 0;
    }

    public boolean containsZero() {
        return compareMidToRadius() <= 0;
    }

    public boolean isExactZero() {
        return mid.signum() == 0 && rad.isZero();
    }

    /** Whether the radius is zero. */
    public boolean isExact() {
        return rad.isZero();
    }

    /**
     * The sign of every point of the ball.
     *
     * @throws BallPrecisionException if the points differ in sign
     */
    public int signum() {
        if (containsZero() && !isExactZero()) {
            throw new BallPrecisionException("sign not decided");
        }
        return mid.signum();
    }

    /** Whether the fraction num/den, with a denominator other than zero, lies in the ball; decided exactly. */
    public boolean contains(BigInteger num, BigInteger den) {
        BigInteger n = den.signum() < 0 ? num.negate() : num;
        BigInteger d = den.abs();
        BigInteger m = mid.multiply(d);
        BigInteger r = rad.mantissa().multiply(d);
        return sign(m, exp, r.negate(), rad.exp, n.negate(), 0) <= 0 && sign(m, exp, r, rad.exp, n.negate(), 0) >= 0;
    }

    /** Whether all of b lies in this ball; decided exactly. */
    public boolean contains(Ball b) {
        BigInteger r = rad.mantissa();
        BigInteger s = b.rad.mantissa();
        return sign(mid, exp, r.negate(), rad.exp, b.mid.negate(), b.exp, s, b.rad.exp) <= 0
                && sign(mid, exp, r, rad.exp, b.mid.negate(), b.exp, s.negate(), b.rad.exp) >= 0;
    }

    /** Whether the two have a point in common; decided exactly. */
    public boolean overlaps(Ball b) {
        return !certainlyBelow(b) && !b.certainlyBelow(this);
    }

    /** Whether every point of this is less than every point of b. */
    public boolean certainlyBelow(Ball b) {
        return sign(
                        b.mid,
                        b.exp,
                        b.rad.mantissa().negate(),
                        b.rad.exp,
                        mid.negate(),
                        exp,
                        rad.mantissa().negate(),
                        rad.exp)
                > 0;
    }

    /** The midpoint is this times 2 to the {@link #exponent()}. */
    public BigInteger midMantissa() {
        return mid;
    }

    public long exponent() {
        return exp;
    }

    /** The radius is this times 2 to the {@link #radiusExponent()}; at most 30 bits. */
    public BigInteger radiusMantissa() {
        return rad.mantissa();
    }

    public long radiusExponent() {
        return rad.exp;
    }

    /** The midpoint as a ball of radius zero. */
    public Ball midpoint() {
        return rad.isZero() ? this : new Ball(mid, exp, Magnitude.ZERO);
    }

    /** A double not above any point of the ball; within 2^-60 of the ball's size of the largest such one. */
    public double lowerDouble() {
        return BallArithmetic.lowerDouble(this);
    }

    /** A double not below any point of the ball. */
    public double upperDouble() {
        double below = BallArithmetic.lowerDouble(negate());
        return below == 0 ? 0.0 : -below;
    }

    /** The double nearest to the midpoint, ties to even; says nothing about the radius. */
    public double doubleValue() {
        return Dyadics.nearest(mid, exp);
    }

    /**
     * The decimal expansion to so many significant digits, if the ball is narrow enough: every point of it rounds (to
     * nearest, ties to even) to this number. Plain between 1e-6 and {@code 10^digits}, otherwise as {@code
     * 1.2345e-400}; exact zero prints as 0.
     */
    public Optional<String> toDecimal(int digits) {
        return DecimalPrinter.print(this, digits);
    }

    /**
     * The first so many significant digits of a number, each certified: asks for the number at growing precision
     * until {@link #toDecimal} answers.
     *
     * @throws BallPrecisionException if 64 times the precision that the digits hold by themselves is not enough, as
     * for an inexact ball around a number halfway between two decimals
     */
    public static String certified(int digits, IntFunction<Ball> atPrecision) {
        return DecimalPrinter.certified(digits, atPrecision);
    }

    /** The ends as doubles, rounded outward. */
    @Override
    public String toString() {
        return "[" + lowerDouble() + ", " + upperDouble() + "]";
    }

    /** The exponent just above the midpoint's leading bit. */
    long position() {
        return exp + mid.bitLength();
    }

    /** An upper bound on the absolute value of every point. */
    Magnitude absUpper() {
        return Magnitude.upOfAbs(mid, exp).addUp(rad);
    }

    /** A lower bound on the absolute value of every point. */
    Magnitude absLower() {
        return Magnitude.downOfAbs(mid, exp).subtractDown(rad);
    }

    /** This ball with its radius enlarged. */
    public Ball widen(Magnitude by) {
        return by.isZero() ? this : new Ball(mid, exp, rad.addUp(by));
    }

    /** The lower end as a narrow ball. */
    public Ball lowerEnd(int prec) {
        return midpoint().subtract(new Ball(rad.mantissa(), rad.exp, Magnitude.ZERO), prec);
    }

    /** The upper end as a narrow ball. */
    public Ball upperEnd(int prec) {
        return midpoint().add(new Ball(rad.mantissa(), rad.exp, Magnitude.ZERO), prec);
    }

    private int compareMidToRadius() {
        return sign(mid.abs(), exp, rad.mantissa().negate(), rad.exp);
    }

    private static int sign(BigInteger a, long ea, BigInteger b, long eb) {
        return Dyadics.signOfSum(new BigInteger[] {a, b}, new long[] {ea, eb});
    }

    private static int sign(BigInteger a, long ea, BigInteger b, long eb, BigInteger c, long ec) {
        return Dyadics.signOfSum(new BigInteger[] {a, b, c}, new long[] {ea, eb, ec});
    }

    private static int sign(
            BigInteger a, long ea, BigInteger b, long eb, BigInteger c, long ec, BigInteger d, long ed) {
        return Dyadics.signOfSum(new BigInteger[] {a, b, c, d}, new long[] {ea, eb, ec, ed});
    }
}
