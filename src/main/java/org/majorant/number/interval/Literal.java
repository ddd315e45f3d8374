package org.majorant.number.interval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Interval literals (IEEE 1788-2015, clause 9.7 and 12.11): text in and out, read exactly and rounded outward. */
final class Literal {
    private static final Pattern DECORATED = Pattern.compile("(.*?)(?:_(trv|def|dac|com))?");
    private static final Pattern BRACKETS =
            Pattern.compile("\\[\\s*([^\\s,\\[\\]]*)\\s*(,?)\\s*([^\\s,\\[\\]]*)\\s*\\]");
    private static final Pattern UNCERTAIN =
            Pattern.compile("([+-]?)(\\d+)(?:\\.(\\d*))?\\?(\\?|\\d*)([ud]?)(?:e([+-]?\\d{1,9}))?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d{1,9})?");
    private static final Pattern RATIONAL = Pattern.compile("([+-]?\\d+)/(\\d+)");
    private static final Pattern HEXADECIMAL =
            Pattern.compile("([+-]?)0x([0-9a-f]+)(?:\\.([0-9a-f]*))?p([+-]?\\d{1,4})");
    private static final Pattern INFINITE = Pattern.compile("([+-]?)inf(?:inity)?");

    /** Enough to tell a quotient from the doubles beside it, up to one step that is then compared exactly. */
    private static final MathContext DIGITS = new MathContext(40);

    private Literal() {}

    /** A decorated literal, {@code [nai]} included; an undecorated text gets the strongest decoration that fits. */
    static Decorated parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher parts = DECORATED.matcher(plain);
        if (!parts.matches()) {
            throw refused(text);
        }
        String body = parts.group(1);
        if (body.matches("\\[\\s*nai\\s*\\]") && parts.group(2) == null) {
            return Decorated.NAI;
        }
        Interval value = interval(body, text);
        Decorated strongest = Decorated.of(value);
        if (parts.group(2) == null) {
            return strongest;
        }
        Decoration asked = Decoration.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
        boolean overflowed = asked == Decoration.COM && !value.isCommon() && finite(body);
        if (asked.compareTo(strongest.decoration()) > 0 && !overflowed) {
            throw refused(text);
        }
        return strongest.weakened(asked);
    }

    /** Whether the text names a bounded interval, which may be unbounded only because its ends overflow. */
    private static boolean finite(String body) {
        return body.matches("\\[.*\\d.*\\]") && !body.contains("inf") && !body.matches("\\[\\s*,.*|.*,\\s*\\]")
                || body.contains("?") && !body.contains("??");
    }

    private static Interval interval(String body, String text) {
        Matcher uncertain = UNCERTAIN.matcher(body);
        if (uncertain.matches()) {
            return uncertain(uncertain);
        }
        Matcher ends = BRACKETS.matcher(body);
        if (!ends.matches()) {
            throw refused(text);
        }
        String first = ends.group(1);
        String second = ends.group(3);
        if (ends.group(2).isEmpty()) {
            if (!second.isEmpty()) {
                throw refused(text);
            }
            if (first.isEmpty() || first.equals("empty")) {
                return Interval.EMPTY;
            }
            if (first.equals("entire")) {
                return Interval.ENTIRE;
            }
            second = first;
        }
        Matcher low = INFINITE.matcher(first);
        Matcher high = INFINITE.matcher(second);
        boolean below = first.isEmpty() || low.matches() && low.group(1).equals("-");
        boolean above = second.isEmpty() || high.matches() && !high.group(1).equals("-");
        Quotient least = below ? null : number(first, text);
        Quotient most = above ? null : number(second, text);
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw refused(text);
        }
        return new Interval(
                least == null ? Double.NEGATIVE_INFINITY : least.down(),
                most == null ? Double.POSITIVE_INFINITY : -most.negate().down());
    }

    /** {@code m?r}: a decimal and a radius in units of its last place, half a unit if none is given; {@code ??} is any. */
    private static Interval uncertain(Matcher parts) {
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        BigDecimal middle = new BigDecimal(
                new BigInteger(parts.group(1).replace("+", "") + parts.group(2) + fraction), fraction.length());
        int exponent = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
        String radius = parts.group(4);
        boolean up = !parts.group(5).equals("d");
        boolean down = !parts.group(5).equals("u");
        BigDecimal unit = BigDecimal.ONE.movePointLeft(fraction.length());
        BigDecimal reach = radius.isEmpty()
                ? unit.divide(BigDecimal.valueOf(2))
                : radius.equals("?") ? null : unit.multiply(new BigDecimal(radius));
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        if (reach != null || !down) {
            BigDecimal end = reach != null && down ? middle.subtract(reach) : middle;
            low = new Quotient(end.scaleByPowerOfTen(exponent), BigDecimal.ONE).down();
        }
        if (reach != null || !up) {
            BigDecimal end = reach != null && up ? middle.add(reach) : middle;
            high = -new Quotient(end.scaleByPowerOfTen(exponent).negate(), BigDecimal.ONE).down();
        }
        return new Interval(low, high);
    }

    private static Quotient number(String number, String text) {
        if (DECIMAL.matcher(number).matches()) {
            return new Quotient(new BigDecimal(number), BigDecimal.ONE);
        }
        Matcher rational = RATIONAL.matcher(number);
        if (rational.matches()) {
            BigDecimal denominator = new BigDecimal(rational.group(2));
            if (denominator.signum() != 0) {
                return new Quotient(new BigDecimal(rational.group(1)), denominator);
            }
        }
        Matcher hexadecimal = HEXADECIMAL.matcher(number);
        if (hexadecimal.matches()) {
            String fraction = hexadecimal.group(3) == null ? "" : hexadecimal.group(3);
            BigInteger digits =
                    new BigInteger(hexadecimal.group(1).replace("+", "") + hexadecimal.group(2) + fraction, 16);
            int shift = Integer.parseInt(hexadecimal.group(4)) - 4 * fraction.length();
            BigDecimal two = new BigDecimal(BigInteger.TWO.pow(Math.abs(shift)));
            BigDecimal value = new BigDecimal(digits);
            return shift >= 0 ? new Quotient(value.multiply(two), BigDecimal.ONE) : new Quotient(value, two);
        }
        throw refused(text);
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("not an interval literal: " + text);
    }

    /** An exact number, with a positive denominator. */
    private record Quotient(BigDecimal numerator, BigDecimal denominator) implements Comparable<Quotient> {
        @Override
        public int compareTo(Quotient other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }

        Quotient negate() {
            return new Quotient(numerator.negate(), denominator);
        }

        /** The largest double that is not above it. */
        double down() {
            double near = numerator.divide(denominator, DIGITS).doubleValue();
            if (near == Double.POSITIVE_INFINITY) {
                return Double.MAX_VALUE;
            }
            if (near == Double.NEGATIVE_INFINITY) {
                return near;
            }
            double x = Math.nextUp(near);
            while (x == Double.POSITIVE_INFINITY
                    || new BigDecimal(x).multiply(denominator).compareTo(numerator) > 0) {
                x = Math.nextDown(x);
                if (x == Double.NEGATIVE_INFINITY) {
                    break;
                }
            }
            return x;
        }
    }

    static String decimal(Interval x) {
        return x.isEmpty()
                ? "[empty]"
                : "[" + decimal(x.inf(), RoundingMode.FLOOR) + ", " + decimal(x.sup(), RoundingMode.CEILING) + "]";
    }

    private static String decimal(double end, RoundingMode mode) {
        if (Double.isInfinite(end)) {
            return end > 0 ? "inf" : "-inf";
        }
        BigDecimal rounded = new BigDecimal(end).round(new MathContext(17, mode));
        if (rounded.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = rounded.stripTrailingZeros();
        boolean plain = Math.abs(shortest.precision() - shortest.scale()) <= 17;
        return plain ? shortest.toPlainString() : shortest.toString();
    }

    static String hexadecimal(Interval x) {
        return x.isEmpty() ? "[empty]" : "[" + hexadecimal(x.inf()) + ", " + hexadecimal(x.sup()) + "]";
    }

    private static String hexadecimal(double end) {
        if (Double.isInfinite(end)) {
            return end > 0 ? "inf" : "-inf";
        }
        return Double.toHexString(end + 0.0);
    }
}
