package org.majorant.prove.box;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.number.interval.Interval;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Boxes proved, compiling the statement included: {@code a·e^(-bC) ≤ d·C^(-g)}, and a tighter box of the same kind. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class EnclosureBench {
    private final Expr.Sym a = Expr.sym("a", Domain.POSITIVE);
    private final Expr.Sym b = Expr.sym("b", Domain.POSITIVE);
    private final Expr.Sym d = Expr.sym("d", Domain.POSITIVE);
    private final Expr.Sym g = Expr.sym("g", Domain.POSITIVE);
    private final Expr.Sym c = Expr.sym("C", Domain.POSITIVE);
    private final Relation claim = new Relation(
            Expr.mul(a, Expr.exp(Expr.neg(Expr.mul(b, c)))), Relation.Op.LE, Expr.mul(d, Expr.pow(c, Expr.neg(g))));

    @Benchmark
    public Object fiveParameters() {
        return proved(50);
    }

    /** From C = 19 on the sides come within a factor of 1.3 of each other. */
    @Benchmark
    public Object fiveParametersTight() {
        return proved(19);
    }

    private Object proved(double leastC) {
        Map<Expr.Sym, Interval> box = new LinkedHashMap<>();
        box.put(a, Interval.of(1, 4));
        box.put(b, Interval.of(0.25, 1));
        box.put(d, Interval.of(0.5, 1));
        box.put(g, Interval.parse("[1/7, 1/2]"));
        box.put(c, Interval.of(leastC, 1000));
        Object result = new Enclosure(List.of(), List.of(claim), box, 0, Enclosure.Forms.ALL).prove(100_000);
        if (!(result instanceof Enclosure.Proved)) {
            throw new IllegalStateException("not proved: " + result);
        }
        return result;
    }
}
