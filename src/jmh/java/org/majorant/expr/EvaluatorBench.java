package org.majorant.expr;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.number.lambert.LambertW;
import org.majorant.prove.normal.NormalForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The double evaluator beside the same formula written by hand with the same functions (goal: at most 2 times), and the normal
 * form on the last step of the balanced allocation (goal: under 10 ms).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class EvaluatorBench {
    private static final List<Expr.Sym> SYMBOLS = List.of("C", "K", "G", "s", "r", "xi").stream()
            .map(n -> Expr.sym(n, Domain.POSITIVE))
            .toList();

    private static Expr.Sym sym(int i) {
        return SYMBOLS.get(i);
    }

    /** z of the balanced allocation. */
    private static Expr z() {
        Expr base = Expr.pow(Expr.div(sym(0), sym(1)), Expr.div(Expr.ONE, sym(4)));
        return Expr.mul(Expr.div(sym(3), Expr.mul(sym(4), sym(5))), base);
    }

    /** {@code G exp(-(r/s) W0(z))}. */
    private static Expr risk() {
        Expr exponent = Expr.neg(Expr.mul(Expr.div(sym(4), sym(3)), Expr.w0(z())));
        return Expr.mul(sym(2), Expr.exp(exponent));
    }

    private final DoubleProgram program = DoubleProgram.compile(risk(), SYMBOLS);
    private final double[] registers = program.newRegisters();
    private final double[] inputs = {1e6, 3, 2, 4, 1.5, 0.7};
    private double next = 1e6;

    @Benchmark
    public double program() {
        inputs[0] = next = next < 1e9 ? next * 1.01 : 1e6;
        return program.value(inputs, registers);
    }

    @Benchmark
    public double byHand() {
        inputs[0] = next = next < 1e9 ? next * 1.01 : 1e6;
        double c = inputs[0];
        double k = inputs[1];
        double g = inputs[2];
        double s = inputs[3];
        double r = inputs[4];
        double xi = inputs[5];
        double z = s / (r * xi) * StrictMath.pow(c / k, 1 / r);
        return g * StrictMath.exp(-(r / s * LambertW.w0(z)));
    }

    /** {@code G exp(-(r/s) W0(z)) = G (W0(z)/z)^(r/s)}, from nothing: a fresh normal form each time. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public boolean lastStep() {
        Expr power = Expr.pow(Expr.div(Expr.w0(z()), z()), Expr.div(sym(4), sym(3)));
        return new NormalForm().equal(risk(), Expr.mul(sym(2), power));
    }
}
