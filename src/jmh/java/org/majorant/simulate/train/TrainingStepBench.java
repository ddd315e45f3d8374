package org.majorant.simulate.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.majorant.simulate.model.Arithmetic;
import org.majorant.simulate.model.Loss;
import org.majorant.simulate.model.Parameterisation;
import org.majorant.simulate.model.Shape;
import org.majorant.simulate.model.Transformer;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.task.Example;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One step of SGD: two layers, four heads, 16 positions, an MLP of four widths, batch 8, the network of {@code torch-speed}. The
 * vector arithmetic's JVM is started with its module; without it in the JDK, that benchmark alone fails.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrainingStepBench {
    private static final int BATCH = 8;

    @Param({"16", "32", "64", "128"})
    public int width;

    private Sgd sgd;
    private int step;

    @Benchmark
    @Fork(1)
    public double scalar() {
        return step(Arithmetic.SCALAR);
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
    public double vector() {
        return step(Arithmetic.VECTOR);
    }

    private double step(Arithmetic arithmetic) {
        if (sgd == null) {
            sgd = training(arithmetic);
        }
        sgd.advanceTo(++step);
        return sgd.lastLoss();
    }

    private Sgd training(Arithmetic arithmetic) {
        Shape shape =
                new Shape(false, width, 16, width, false, 2, 4, width, 4 * width, false, false, Parameterisation.NTK);
        Transformer model = new Transformer(shape, arithmetic);
        Stream s = new Stream(1, 1000);
        double[] theta = model.initial(s);
        List<Example> data = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            double[] target = new double[shape.outputs()];
            double[] input = new double[shape.length() * width];
            Arrays.setAll(target, j -> s.normal());
            Arrays.setAll(input, j -> s.normal());
            data.add(new Example(input, target, target));
        }
        int[] at = {0};
        return new Sgd(model, Loss.SQUARED, theta, () -> data.get(at[0]++ % BATCH), new StepSize(1e-3, 0), BATCH, 0);
    }
}
