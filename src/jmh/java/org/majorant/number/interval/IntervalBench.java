package org.majorant.number.interval;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.majorant.number.lambert.LambertW;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Operations of intervals beside the same operations of doubles, in one run: look at the ratios, not at the times.
 *
 * <p>Goals: add, sub, mul at most 6 times {@code plain…}; exp, log and W at most 3 times two calls of the point function
 * ({@code pointExpTwice}, …).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@OperationsPerInvocation(IntervalBench.SIZE)
public class IntervalBench {
    static final int SIZE = 1024;

    private final double[] a = new double[SIZE];
    private final double[] b = new double[SIZE];
    private final Interval[] x = new Interval[SIZE];
    private final Interval[] y = new Interval[SIZE];
    private final Interval[] negative = new Interval[SIZE];

    /** Narrow positive intervals with ends of 53 random bits: what a subdivision mostly sees. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < SIZE; i++) {
            a[i] = 0.01 + 9 * random.nextDouble();
            b[i] = 0.01 + 9 * random.nextDouble();
            x[i] = Interval.of(a[i], a[i] * (1 + random.nextDouble()));
            y[i] = Interval.of(b[i], b[i] * (1 + random.nextDouble()));
            negative[i] = Interval.of(-0.036 * a[i], -0.02 * a[i]);
        }
    }

    @Benchmark
    public void plainAdd(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(a[i] + b[i]);
        }
    }

    @Benchmark
    public void plainMul(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(a[i] * b[i]);
        }
    }

    /** The floor: two sums to nearest and the allocation of the result, with no rounding. */
    @Benchmark
    public void addWithoutRounding(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(new Interval(x[i].inf() + y[i].inf(), x[i].sup() + y[i].sup()));
        }
    }

    @Benchmark
    public void add(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(x[i].add(y[i]));
        }
    }

    @Benchmark
    public void sub(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(x[i].sub(y[i]));
        }
    }

    @Benchmark
    public void mul(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(x[i].mul(y[i]));
        }
    }

    /** A chain, each operation waiting for the last, as in the evaluation of an expression. */
    @Benchmark
    public double plainChain() {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum = sum * 0.5 + a[i];
        }
        return sum;
    }

    @Benchmark
    public Interval chain() {
        Interval sum = Interval.ZERO;
        Interval half = Interval.of(0.5);
        for (int i = 0; i < SIZE; i++) {
            sum = sum.mul(half).add(x[i]);
        }
        return sum;
    }

    @Benchmark
    public void div(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(x[i].div(y[i]));
        }
    }

    @Benchmark
    public void pointExpTwice(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(StrictMath.exp(a[i]));
            hole.consume(StrictMath.exp(b[i]));
        }
    }

    @Benchmark
    public void exp(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(x[i].exp());
        }
    }

    @Benchmark
    public void pointLogTwice(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(StrictMath.log(a[i]));
            hole.consume(StrictMath.log(b[i]));
        }
    }

    @Benchmark
    public void log(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(x[i].log());
        }
    }

    @Benchmark
    public void pointW0Twice(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(LambertW.w0(a[i]));
            hole.consume(LambertW.w0(b[i]));
        }
    }

    @Benchmark
    public void w0(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(x[i].w0());
        }
    }

    @Benchmark
    public void pointWm1Twice(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(LambertW.wm1(-0.036 * a[i]));
            hole.consume(LambertW.wm1(-0.036 * b[i]));
        }
    }

    @Benchmark
    public void wm1(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(negative[i].wm1());
        }
    }

    @Benchmark
    public void pointOmegaTwice(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(LambertW.omega(a[i]));
            hole.consume(LambertW.omega(b[i]));
        }
    }

    @Benchmark
    public void omega(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(x[i].omega());
        }
    }

    @Benchmark
    public void pointPowTwice(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(StrictMath.pow(a[i], b[i]));
            hole.consume(StrictMath.pow(b[i], a[i]));
        }
    }

    @Benchmark
    public void pow(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(x[i].pow(y[i]));
        }
    }
}
