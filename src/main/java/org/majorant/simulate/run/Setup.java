package org.majorant.simulate.run;

import java.util.ArrayList;
import java.util.List;
import org.majorant.simulate.kernel.Jacobian;
import org.majorant.simulate.kernel.Spectrum;
import org.majorant.simulate.model.Arithmetic;
import org.majorant.simulate.model.LinearModel;
import org.majorant.simulate.model.LinearisedModel;
import org.majorant.simulate.model.Model;
import org.majorant.simulate.model.Parameterisation;
import org.majorant.simulate.model.Shape;
import org.majorant.simulate.model.Transformer;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;
import org.majorant.simulate.task.Example;
import org.majorant.simulate.task.InContext;
import org.majorant.simulate.task.LinearTask;
import org.majorant.simulate.task.Manifold;
import org.majorant.simulate.task.Markov;
import org.majorant.simulate.task.Task;
import org.majorant.simulate.task.Teacher;
import org.majorant.simulate.train.FullGradient;
import org.majorant.simulate.train.GradientFlow;
import org.majorant.simulate.train.KernelFlow;
import org.majorant.simulate.train.Sgd;
import org.majorant.simulate.train.Source;
import org.majorant.simulate.train.StepSize;
import org.majorant.simulate.train.Trainer;

/** Builds what a specification names: task, network, start, data, trainer. */
public final class Setup {
    /** Of the integrator of the gradient flow. */
    private static final double TOLERANCE = 1e-9;

    private final Spec spec;
    private final Task task;
    private final Model network;
    private final Model trained;
    private final double[] start;
    private final List<Example> data;

    public Setup(Spec spec) {
        this.spec = spec;
        task = task(spec);
        network = network(spec);
        start = network.initial(stream(Stream.Purpose.START));
        boolean linearised = spec.word(Key.TRAIN).equals("linearised")
                || spec.word(Key.TRAIN).equals("kernel");
        trained = linearised ? new LinearisedModel(network, start) : network;
        data = draw(spec.whole(Key.DATA), Stream.Purpose.DATA);
    }

    private Stream stream(Stream.Purpose purpose) {
        return new Stream(spec.whole(Key.SEED), purpose);
    }

    /** Examples from a stream of their own. */
    List<Example> draw(int count, Stream.Purpose purpose) {
        Stream stream = stream(purpose);
        List<Example> examples = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            examples.add(task.draw(stream));
        }
        return examples;
    }

    /** The network alone: nothing is drawn and little memory taken. */
    static Model network(Spec spec) {
        return spec.word(Key.TASK).equals("linear")
                ? new LinearModel(spec.whole(Key.WIDTH))
                : new Transformer(shape(spec, Key.WIDTH, Key.LAYERS, Key.HEADS), arithmetic(spec));
    }

    /** What the network's passes compute with; that of the task linear is always the canonical one. */
    public static Arithmetic arithmetic(Spec spec) {
        return spec.word(Key.ARITHMETIC).equals("vector") ? Arithmetic.VECTOR : Arithmetic.SCALAR;
    }

    private static Shape shape(Spec spec, Key widthKey, Key layers, Key heads) {
        int width = spec.whole(widthKey);
        String task = spec.word(Key.TASK);
        boolean markov = task.equals("markov");
        boolean context = task.equals("in-context");
        int inputs = markov ? spec.whole(Key.TOKENS) : spec.whole(Key.INPUTS) + (context ? 1 : 0);
        int outputs = markov ? spec.whole(Key.TOKENS) : task.equals("teacher") ? spec.whole(Key.OUTPUTS) : 1;
        return new Shape(
                markov,
                inputs,
                spec.whole(Key.LENGTH),
                outputs,
                context,
                spec.whole(layers),
                spec.whole(heads),
                width,
                width * spec.whole(Key.MLP),
                spec.yes(Key.CAUSAL),
                spec.yes(Key.NORM),
                spec.word(Key.PARAMETERISATION).equals("ntk") ? Parameterisation.NTK : Parameterisation.STANDARD);
    }

    private Task task(Spec s) {
        Stream stream = stream(Stream.Purpose.TASK);
        return switch (s.word(Key.TASK)) {
            case "linear" ->
                new LinearTask(
                        s.ambient(),
                        s.whole(Key.WIDTH),
                        s.real(Key.DECAY),
                        s.real(Key.SOURCE),
                        s.real(Key.NOISE),
                        s.word(Key.FEATURES).equals("random"),
                        stream);
            case "in-context" -> new InContext(s.whole(Key.INPUTS), s.whole(Key.LENGTH), s.real(Key.NOISE), stream);
            case "manifold" ->
                new Manifold(
                        s.whole(Key.LENGTH),
                        s.whole(Key.DIMENSION),
                        s.whole(Key.INPUTS),
                        s.real(Key.SMOOTHNESS),
                        s.real(Key.NOISE),
                        stream);
            case "markov" -> new Markov(s.whole(Key.TOKENS), s.whole(Key.LENGTH), s.real(Key.SHARPNESS), stream);
            default ->
                new Teacher(
                        new Transformer(
                                shape(s, Key.TEACHER_WIDTH, Key.TEACHER_LAYERS, Key.TEACHER_HEADS), arithmetic(s)),
                        s.real(Key.NOISE),
                        stream);
        };
    }

    /** The kernel's eigenvalues at the start, on the sequences that the specification probes. */
    public Spectrum startSpectrum() {
        return Spectrum.of(Jacobian.of(network, start, probe()).gram());
    }

    /** The sequences on which the kernel is measured: of the finite data, or online fresh ones. */
    List<Example> probe() {
        int size = spec.whole(Key.PROBE);
        return spec.online() ? draw(size, Stream.Purpose.PROBE) : data.subList(0, Math.min(size, data.size()));
    }

    Trainer trainer() {
        double step = spec.real(Key.STEP);
        switch (spec.word(Key.TRAIN)) {
            case "flow":
                return new GradientFlow(new FullGradient(trained, task.loss(), data), start, step, TOLERANCE);
            case "kernel":
                return new KernelFlow(network, start, data, step);
            default:
                Source source = spec.online()
                        ? Source.online(task, stream(Stream.Purpose.DATA))
                        : Source.finite(data, stream(Stream.Purpose.ORDER));
                return new Sgd(
                        trained,
                        task.loss(),
                        start,
                        source,
                        new StepSize(step, spec.real(Key.HALVING)),
                        spec.whole(Key.BATCH),
                        spec.real(Key.MOMENTUM));
        }
    }

    public Task task() {
        return task;
    }

    /** The network, not linearised. */
    public Model network() {
        return network;
    }

    /** What is trained: the network, or its linearisation at the start. */
    public Model trained() {
        return trained;
    }

    /** θ₀, not a copy. */
    public double[] start() {
        return start;
    }

    /** Finite training data; empty online. */
    public List<Example> data() {
        return data;
    }
}
