package org.majorant.number.interval;

import java.util.List;
import java.util.SplittableRandom;
import org.majorant.number.ball.Ball;

/**
 * Random members of random intervals, for every function: the image holds the member's image. Screened in double-double
 * ({@link Twofold}, relative error 2^-80); where that does not tell, and for one draw in so many anyway, by balls of 200 bits.
 * {@code main} takes the draws a function (10 million unless told otherwise), the share of them for balls (one in 90), and
 * the seed; it prints a line a function and fails on a miss.
 */
public final class ScreenedContainment {
    private static final int BITS = 200;

    /** The image of an interval or two, the value at a member or two, and the same by balls. */
    private interface Image {
        Interval of(Interval x, Interval y);
    }

    private interface Value {
        Twofold of(Twofold x, Twofold y);
    }

    private interface Exact {
        Ball of(Ball x, Ball y);
    }

    /** The value of an inverse function is told by its equation, since that increases: {@code g(w)} against x. */
    private record Function(
            String name, Image image, Value value, Exact exact, double low, double high, boolean inverse) {
        Function(String name, Image image, Value value, Exact exact, double low, double high) {
            this(name, image, value, exact, low, high, false);
        }
    }

    /** What was seen of one function. */
    record Outcome(String name, int draws, int byBalls, int misses, String firstMiss) {}

    private static final List<Function> FUNCTIONS = List.of(
            new Function("add", Interval::add, Twofold::plus, (x, y) -> x.add(y, BITS), -1e9, 1e9),
            new Function("sub", Interval::sub, Twofold::minus, (x, y) -> x.subtract(y, BITS), -1e9, 1e9),
            new Function("mul", Interval::mul, Twofold::times, (x, y) -> x.multiply(y, BITS), -1e9, 1e9),
            new Function("div", Interval::div, Twofold::over, (x, y) -> x.divide(y, BITS), 1e-9, 1e9),
            new Function(
                    "recip",
                    (x, y) -> x.recip(),
                    (x, y) -> Twofold.ONE.over(x),
                    (x, y) -> Ball.ONE.divide(x, BITS),
                    1e-9,
                    1e9),
            new Function("sqr", (x, y) -> x.sqr(), (x, y) -> x.times(x), (x, y) -> x.multiply(x, BITS), -1e9, 1e9),
            new Function("sqrt", (x, y) -> x.sqrt(), (x, y) -> x.root(), (x, y) -> x.sqrt(BITS), 1e-9, 1e9),
            new Function(
                    "fma",
                    (x, y) -> x.fma(y, x),
                    (x, y) -> x.times(y).plus(x),
                    (x, y) -> x.multiply(y, BITS).add(x, BITS),
                    -1e9,
                    1e9),
            new Function("pown 7", (x, y) -> x.pown(7), (x, y) -> seventh(x), (x, y) -> x.pow(7, BITS), -1e9, 1e9),
            new Function(
                    "pown -3",
                    (x, y) -> x.pown(-3),
                    (x, y) -> Twofold.ONE.over(x.times(x).times(x)),
                    (x, y) -> x.pow(-3, BITS),
                    1e-9,
                    1e9),
            new Function("pow", Interval::pow, (x, y) -> y.times(x.log()).exp(), (x, y) -> x.pow(y, BITS), 1e-9, 20),
            new Function("exp", (x, y) -> x.exp(), (x, y) -> x.exp(), (x, y) -> x.exp(BITS), -660, 660),
            new Function(
                    "exp2",
                    (x, y) -> x.exp2(),
                    (x, y) -> x.exp2(),
                    (x, y) -> Ball.of(2, BITS).pow(x, BITS),
                    -950,
                    950),
            new Function(
                    "exp10",
                    (x, y) -> x.exp10(),
                    (x, y) -> x.exp10(),
                    (x, y) -> Ball.of(10, BITS).pow(x, BITS),
                    -280,
                    280),
            new Function(
                    "expm1",
                    (x, y) -> x.expm1(),
                    (x, y) -> x.expm1(),
                    (x, y) -> x.exp(3 * BITS).subtract(Ball.ONE, BITS),
                    -660,
                    660),
            new Function("log", (x, y) -> x.log(), (x, y) -> x.log(), (x, y) -> x.log(BITS), 1e-280, 1e280),
            new Function(
                    "log2",
                    (x, y) -> x.log2(),
                    (x, y) -> x.log2(),
                    (x, y) -> over(x.log(BITS), Ball.of(2, BITS).log(BITS)),
                    1e-280,
                    1e280),
            new Function(
                    "log10",
                    (x, y) -> x.log10(),
                    (x, y) -> x.log10(),
                    (x, y) -> over(x.log(BITS), Ball.of(10, BITS).log(BITS)),
                    1e-280,
                    1e280),
            new Function(
                    "log1p",
                    (x, y) -> x.log1p(),
                    (x, y) -> x.log1p(),
                    (x, y) -> x.add(Ball.ONE, 3 * BITS).log(BITS),
                    -0.999,
                    1e9),
            new Function(
                    "sinh",
                    (x, y) -> x.sinh(),
                    (x, y) -> x.sinh(),
                    (x, y) -> half(x.exp(3 * BITS).subtract(inverse(x), BITS)),
                    -660,
                    660),
            new Function(
                    "cosh",
                    (x, y) -> x.cosh(),
                    (x, y) -> x.cosh(),
                    (x, y) -> half(x.exp(BITS).add(inverse(x), BITS)),
                    -660,
                    660),
            new Function(
                    "tanh",
                    (x, y) -> x.tanh(),
                    (x, y) -> x.tanh(),
                    (x, y) -> over(
                            x.exp(3 * BITS).subtract(inverse(x), BITS),
                            x.exp(BITS).add(inverse(x), BITS)),
                    -20,
                    20),
            new Function(
                    "W0",
                    (x, y) -> x.w0(),
                    (w, y) -> w.times(w.exp()),
                    (x, y) -> x.lambertW0(BITS),
                    Lambert.LEAST,
                    1e280,
                    true),
            new Function(
                    "Wm1",
                    (x, y) -> x.wm1(),
                    (w, y) -> w.times(w.exp()).negated(),
                    (x, y) -> x.lambertWm1(BITS),
                    Lambert.LEAST,
                    -1e-280,
                    true),
            new Function(
                    "omega", (x, y) -> x.omega(), (w, y) -> w.plus(w.log()), (x, y) -> x.omega(BITS), -640, 1e9, true));

    private ScreenedContainment() {}

    public static void main(String[] args) {
        int draws = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        int oneIn = args.length > 1 ? Integer.parseInt(args[1]) : 90;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 2026;
        System.out.printf("seed %d%n", seed);
        boolean good = true;
        for (Outcome o : all(draws, oneIn, seed)) {
            good &= o.misses() == 0;
        }
        System.exit(good ? 0 : 1);
    }

    static List<Outcome> all(int draws, int oneIn, long seed) {
        return FUNCTIONS.stream()
                .map(f -> {
                    Outcome o = run(
                            f,
                            draws,
                            oneIn,
                            new SplittableRandom(seed ^ f.name().hashCode()));
                    System.out.printf(
                            "%-8s %,12d draws, %,9d by balls, %d misses%s%n",
                            o.name(), o.draws(), o.byBalls(), o.misses(), o.firstMiss());
                    return o;
                })
                .toList();
    }

    private static Outcome run(Function f, int draws, int oneIn, SplittableRandom random) {
        int byBalls = 0;
        int misses = 0;
        String first = "";
        for (int i = 0; i < draws; i++) {
            Interval x = interval(f, random);
            Interval y = interval(f, random);
            double a = member(x, random);
            double b = member(y, random);
            Interval image = f.image().of(x, y);
            int seen = f.inverse() ? inverse(f, a, image) : direct(f, a, b, image);
            if (seen == 0 || random.nextInt(oneIn) == 0) {
                byBalls++;
                seen = Math.min(seen, isInside(f.exact().of(Ball.exact(a), Ball.exact(b)), image) ? 1 : -1);
            }
            if (seen < 0) {
                misses++;
                first = first.isEmpty()
                        ? ", the first " + x.toHexString() + " " + y.toHexString() + " at " + a + " " + b
                        : first;
            }
        }
        return new Outcome(f.name(), draws, byBalls, misses, first);
    }

    /** 1 where the value lies inside for certain, 0 where that is not known; a miss is left to the balls. */
    private static int direct(Function f, double a, double b, Interval image) {
        Twofold v = f.value().of(Twofold.of(a), Twofold.of(b));
        double slack = Twofold.ERROR * Math.abs(v.hi());
        return slack > 1e-290 && above(v, image.inf(), slack) && above(v.negated(), -image.sup(), slack) ? 1 : 0;
    }

    /** The same for a w between two bounds, by the increasing function g of which it is the inverse, and x. */
    private static int inverse(Function f, double a, Interval image) {
        Twofold x = Twofold.of(f.name().equals("Wm1") ? -a : a);
        double slack = Twofold.ERROR * Math.max(Math.abs(a), f.name().equals("omega") ? 700 : 0);
        return slack > 1e-300
                        && (image.inf() == Double.NEGATIVE_INFINITY || above(x.minus(g(f, image.inf())), 0, slack))
                        && above(g(f, image.sup()).minus(x), 0, slack)
                ? 1
                : 0;
    }

    private static Twofold g(Function f, double w) {
        return f.value().of(Twofold.of(w), Twofold.ONE);
    }

    private static boolean above(Twofold v, double bound, double slack) {
        return bound == Double.NEGATIVE_INFINITY || v.minus(Twofold.of(bound)).hi() > slack;
    }

    /** A quarter points, a quarter a few doubles wide, the rest of any width. */
    private static Interval interval(Function f, SplittableRandom random) {
        double a = draw(f, random);
        int kind = random.nextInt(4);
        double b = kind == 0 ? a : kind == 1 ? a + random.nextInt(9) * Math.ulp(a) : draw(f, random);
        return Interval.of(Math.min(a, b), Math.max(a, b));
    }

    /** Uniform, log-uniform, or small of either sign, in the function's range. */
    private static double draw(Function f, SplittableRandom random) {
        double t = random.nextDouble();
        double sign = f.high() < 0 ? -1 : f.low() > 0 ? 1 : random.nextBoolean() ? 1 : -1;
        int most = Math.getExponent(sign > 0 ? f.high() : -f.low());
        double x = switch (random.nextInt(3)) {
            case 0 -> f.low() + t * (f.high() - f.low());
            case 1 -> sign * Math.scalb(1 + t, random.nextInt(-70, most + 1));
            default -> sign * Math.scalb(1 + t, Math.min(0, most) - random.nextInt(20));
        };
        return Math.min(f.high(), Math.max(f.low(), x));
    }

    /** An end, or a member between. */
    private static double member(Interval x, SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> x.inf();
            case 1 -> x.sup();
            default -> Math.min(x.sup(), Math.max(x.inf(), x.inf() + random.nextDouble() * (x.sup() - x.inf())));
        };
    }

    private static boolean isInside(Ball value, Interval image) {
        return (image.inf() == Double.NEGATIVE_INFINITY || !value.certainlyBelow(Ball.exact(image.inf())))
                && (image.sup() == Double.POSITIVE_INFINITY
                        || !Ball.exact(image.sup()).certainlyBelow(value));
    }

    private static Twofold seventh(Twofold x) {
        Twofold cube = x.times(x).times(x);
        return cube.times(cube).times(x);
    }

    private static Ball inverse(Ball x) {
        return x.negate().exp(3 * BITS);
    }

    private static Ball half(Ball x) {
        return x.divide(Ball.of(2, BITS), BITS);
    }

    private static Ball over(Ball x, Ball y) {
        return x.divide(y, BITS);
    }
}
