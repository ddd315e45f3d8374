package org.majorant.number.lambert;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.majorant.number.ball.Ball;

/**
 * Writes {@code docs/measured/accuracy.md}: errors of the double functions and of their peers, and times as ratios
 * to native Boost and to apfloat, all measured in one run.
 *
 * <p>Arguments: the file; then, for a quick look, the number of points a stratum.
 */
public final class AccuracyReport {

    private static final long SEED = 3;
    private static final int SLOW_POINTS = 200;
    private static final int TIMED_POINTS = 20_000;
    private static final int REPEATS = 10;
    private static final int ROUNDS = 25;
    private static final String PLAIN_FLAGS = "-O2";
    private static final String FAST_FLAGS = "-O3 -march=native";

    private final StringWriter text = new StringWriter();
    private final PrintWriter page = new PrintWriter(text);
    private final int points;
    private final Optional<BoostPeer> boost;
    private final Optional<BoostPeer> fastBoost;

    private AccuracyReport(int points, Path directory) throws IOException, InterruptedException {
        this.points = points;
        boost = BoostPeer.build(directory, PLAIN_FLAGS);
        fastBoost = BoostPeer.build(directory, FAST_FLAGS);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("boost");
        AccuracyReport report = new AccuracyReport(args.length > 1 ? Integer.parseInt(args[1]) : 100_000, directory);
        report.head();
        report.references();
        report.errors();
        report.times();
        report.digits();
        report.page.flush();
        Path out = Path.of(args[0]);
        if (out.getParent() != null) {
            Files.createDirectories(out.getParent());
        }
        Files.writeString(out, report.text.toString());
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
        System.exit(0); // Symja leaves threads behind
    }

    private void head() throws IOException {
        page.println("# Accuracy and speed of Lambert W");
        page.println();
        page.println("Measured, not proved; written by");
        page.println();
        page.println("    mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \\");
        page.println(
                "      -Dexec.args=\"-cp %classpath org.majorant.number.lambert.AccuracyReport docs/measured/accuracy.md\"");
        page.println();
        page.printf(
                "Java %s; %s; seed %d. The exact values are those of `Screen`%n",
                Runtime.version(),
                boost.isPresent() ? BoostPeer.versions() : "Boost left out: g++ or its headers are not installed",
                SEED);
        page.println("(double-double, from the defining equation, error below 0.001 ulp) and, where that does not");
        page.println("reach, of balls.");
        page.println();
        page.println("Each entry: largest error in units of the last place, share correctly rounded.");
        page.println();
    }

    private void references() {
        page.println("## Reference values");
        page.println();
        page.println("The files in `src/test/resources/lambertw`, from Arb 2.23 and mpmath 1.2.1.");
        page.println();
        page.println("| file | points | double | relative error of hi + lo |");
        page.println("| --- | --- | --- | --- |");
        for (String name : ReferenceStratum.NAMES) {
            ReferenceStratum s = ReferenceStratum.read(name);
            ErrorCount count = new ErrorCount();
            for (int i = 0; i < s.size(); i++) {
                count.add(LambertFunction.of(s.function()).at(s.x()[i]), s.hi()[i], s.rest()[i]);
            }
            page.printf(
                    Locale.ROOT,
                    "| %s | %d | %s | 2^%.1f |%n",
                    name,
                    s.size(),
                    count.cell(),
                    Math.log(s.accuracy().largestPair()) / Math.log(2));
        }
        page.println();
    }

    private void errors() throws IOException {
        page.println("## Random points, and peers on the same points");
        page.println();
        page.printf(
                Locale.ROOT,
                "%,d points for Majorant and Boost, the first %d of them for apfloat and Symja. Boost's omega is%n",
                points,
                SLOW_POINTS);
        page.println("`lambert_w0(exp(y))`, its wm1OfNegExp `lambert_wm1(-exp(-s))`.");
        page.println();
        page.println("| function | range | Majorant | Boost | apfloat | Symja |");
        page.println("| --- | --- | --- | --- | --- | --- |");
        for (Stratum stratum : Stratum.values()) {
            LambertFunction f = stratum.function;
            double[] x = stratum.points(points, SEED);
            double[] hi = new double[x.length];
            double[] rest = new double[x.length];
            ErrorCount own = new ErrorCount();
            for (int i = 0; i < x.length; i++) {
                double[] exact = Screen.exact(f, x[i]);
                hi[i] = exact[0];
                rest[i] = exact[1];
                own.add(f.at(x[i]), hi[i], rest[i]);
            }
            int few = Math.min(SLOW_POINTS, x.length);
            double[] xs = Arrays.copyOf(x, few);
            double[] his = Arrays.copyOf(hi, few);
            double[] rests = Arrays.copyOf(rest, few);
            page.printf(
                    "| %s | %s | %s | %s | %s | %s |%n",
                    f.label,
                    stratum.range,
                    own.cell(),
                    boost.isPresent() ? ofBoost(f, x, hi, rest).cell() : "–",
                    Peer.APFLOAT
                            .measure(f, xs, his, rests)
                            .map(ErrorCount::cell)
                            .orElse("–"),
                    Peer.SYMJA.measure(f, xs, his, rests).map(ErrorCount::cell).orElse("–"));
        }
        page.println();
    }

    private ErrorCount ofBoost(LambertFunction f, double[] x, double[] hi, double[] rest) throws IOException {
        double[] w = boost.orElseThrow().values(f, x);
        ErrorCount count = new ErrorCount();
        for (int i = 0; i < x.length; i++) {
            count.add(w[i], hi[i], rest[i]);
        }
        return count;
    }

    private void times() throws IOException {
        page.println("## Time a call, as a ratio");
        page.println();
        page.printf(
                Locale.ROOT,
                "To native Boost in alternating rounds (%d of %,d points %d times; the fastest of each), built with%n",
                ROUNDS,
                TIMED_POINTS,
                REPEATS);
        page.printf("`%s` and with `%s`; and of the form with two parts to the plain one.%n", PLAIN_FLAGS, FAST_FLAGS);
        page.println();
        page.printf("| function | range | to Boost %s | to Boost %s | two parts |%n", PLAIN_FLAGS, FAST_FLAGS);
        page.println("| --- | --- | --- | --- | --- |");
        for (int warm = 0; warm < 200; warm++) {
            for (Stratum stratum : Stratum.values()) {
                double[] x = stratum.points(1000, SEED);
                LambertTiming.plain(stratum.function, x, 3);
                LambertTiming.pairs(stratum.function, x, 3);
            }
        }
        for (Stratum stratum : Stratum.values()) {
            double[] x = stratum.points(TIMED_POINTS, SEED + 1);
            double plain = Double.POSITIVE_INFINITY;
            double pairs = Double.POSITIVE_INFINITY;
            List<BoostPeer.Timer> timers = new ArrayList<>();
            double[] best = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
            for (Optional<BoostPeer> peer : List.of(boost, fastBoost)) {
                if (peer.isPresent()) {
                    timers.add(peer.orElseThrow().timer(stratum.function, x, REPEATS));
                }
            }
            for (int round = 0; round < ROUNDS; round++) {
                plain = Math.min(plain, LambertTiming.plain(stratum.function, x, REPEATS));
                for (int i = 0; i < timers.size(); i++) {
                    best[i] = Math.min(best[i], timers.get(i).round());
                }
                pairs = Math.min(pairs, LambertTiming.pairs(stratum.function, x, REPEATS));
            }
            for (BoostPeer.Timer timer : timers) {
                timer.close();
            }
            page.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %.2f |%n",
                    stratum.function.label,
                    stratum.range,
                    ratio(stratum.function, x, plain / best[0]),
                    ratio(stratum.function, x, plain / best[1]),
                    pairs / plain);
        }
        page.println();
    }

    /** No ratio where Boost gives up on more than a hundredth of the points, at no cost. */
    private String ratio(LambertFunction f, double[] x, double ratio) throws IOException {
        if (boost.isEmpty() || Double.isNaN(ratio) || ratio == 0) {
            return "–";
        }
        long refused = Arrays.stream(boost.orElseThrow().values(f, x))
                .filter(w -> !Double.isFinite(w))
                .count();
        return refused * 100 > x.length ? "no answer" : String.format(Locale.ROOT, "%.2f", ratio);
    }

    private void digits() {
        page.println("## N digits, by balls");
        page.println();
        page.println(
                "Microseconds a call of `Ball`, every digit certified, and how many times longer apfloat 1.12.0 takes");
        page.println(
                "for as many digits; the fastest of alternating rounds. The time includes a root and the decimals.");
        page.println();
        page.println("| digits | exp | W0 | W-1 | omega | apfloat's exp / exp | apfloat's w / W0 |");
        page.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (int warm = 0; warm < 3000; warm++) {
            Ball.certified(30, p -> root(p).exp(p).lambertW0(p));
            Ball.certified(200, p -> minusQuarter(p).lambertWm1(p).omega(p));
        }
        for (int digits : new int[] {30, 40, 50, 200}) {
            Apfloat a = ApfloatMath.sqrt(new Apfloat(2, digits));
            double exp = Double.POSITIVE_INFINITY;
            double w0 = Double.POSITIVE_INFINITY;
            double wm1 = Double.POSITIVE_INFINITY;
            double omega = Double.POSITIVE_INFINITY;
            double apfloatExp = Double.POSITIVE_INFINITY;
            double apfloatW = Double.POSITIVE_INFINITY;
            for (int round = 0; round < 30; round++) {
                exp = Math.min(exp, micros(300, () -> Ball.certified(digits, p -> root(p).exp(p))));
                apfloatExp =
                        Math.min(apfloatExp, micros(3, () -> ApfloatMath.exp(a).toString()));
                w0 = Math.min(w0, micros(300, () -> Ball.certified(digits, p -> root(p).lambertW0(p))));
                apfloatW = Math.min(apfloatW, micros(3, () -> ApfloatMath.w(a).toString()));
                wm1 = Math.min(
                        wm1,
                        micros(
                                300,
                                () -> Ball.certified(
                                        digits, p -> minusQuarter(p).lambertWm1(p))));
                omega = Math.min(omega, micros(300, () -> Ball.certified(digits, p -> root(p).omega(p))));
            }
            page.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.1f | %.1f | %.0f | %.0f |%n",
                    digits,
                    exp,
                    w0,
                    wm1,
                    omega,
                    apfloatExp / exp,
                    apfloatW / w0);
        }
    }

    private static Ball root(int prec) {
        return Ball.exact(2.0).sqrt(prec);
    }

    private static Ball minusQuarter(int prec) {
        return root(prec).divide(Ball.exact(-4.0), prec).multiply(Ball.exact(0.75), prec);
    }

    private static double micros(int calls, Supplier<String> call) {
        int length = 0;
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            length += call.get().length();
        }
        double time = (System.nanoTime() - start) / 1e3 / calls;
        LambertTiming.sink = length;
        return time;
    }
}
