package org.majorant.simulate.spec;

import java.util.ArrayList;
import java.util.List;

/** Whether the values of a specification fit together. */
public final class SpecFaults {
    /**
     * What does not fit.
     *
     * @param key where to say so
     * @param other where to say so when the file does not give the first
     */
    public record Fault(Key key, Key other, String message, String hint) {}

    private final Spec spec;
    private final List<Fault> faults = new ArrayList<>();

    private SpecFaults(Spec spec) {
        this.spec = spec;
    }

    /** Empty when the run is possible. */
    public static List<Fault> faults(Spec spec) {
        SpecFaults fit = new SpecFaults(spec);
        fit.shapes();
        fit.training();
        return fit.faults;
    }

    private void shapes() {
        String task = spec.word(Key.TASK);
        int width = spec.whole(Key.WIDTH);
        if (task.equals("linear")) {
            fault(
                    width > spec.ambient(),
                    Key.WIDTH,
                    Key.AMBIENT,
                    width + " features of " + spec.whole(Key.AMBIENT) + " coordinates are too many",
                    "raise 'ambient' or lower 'width'");
            return;
        }
        int heads = spec.whole(Key.HEADS);
        fault(
                width % heads != 0,
                Key.WIDTH,
                Key.HEADS,
                "width " + width + " is no multiple of heads " + heads,
                "heads share the width evenly");
        if (task.equals("teacher")) {
            int teacher = spec.whole(Key.TEACHER_WIDTH);
            fault(
                    teacher % spec.whole(Key.TEACHER_HEADS) != 0,
                    Key.TEACHER_WIDTH,
                    Key.TEACHER_HEADS,
                    "teacher-width " + teacher + " is no multiple of teacher-heads " + spec.whole(Key.TEACHER_HEADS),
                    "heads share the width evenly");
        }
        if (task.equals("manifold")) {
            int dimension = spec.whole(Key.DIMENSION);
            fault(
                    spec.whole(Key.INPUTS) < 2 * dimension,
                    Key.INPUTS,
                    Key.DIMENSION,
                    "a torus of dimension " + dimension + " needs inputs of size " + 2 * dimension + " at least",
                    "raise 'inputs'");
        }
        fault(
                task.equals("markov") && !spec.yes(Key.CAUSAL) && spec.whole(Key.LENGTH) > 1,
                Key.CAUSAL,
                Key.TASK,
                "without 'causal yes' a position sees the token that it predicts",
                "leave 'causal' out, or give it yes");
        if (task.equals("in-context")) {
            fault(
                    spec.whole(Key.LENGTH) < 2,
                    Key.LENGTH,
                    Key.TASK,
                    "regression in context needs a pair before the query",
                    "length 2 at least");
            fault(
                    spec.real(Key.NOISE) < 1e-3,
                    Key.NOISE,
                    Key.TASK,
                    "regression in context needs noise",
                    "0.001 at least");
        }
    }

    private void training() {
        String train = spec.word(Key.TRAIN);
        boolean flow = train.equals("flow") || train.equals("kernel");
        fault(
                flow && spec.online(),
                Key.TRAIN,
                Key.DATA,
                "a flow needs finite data",
                "give 'data' a number of sequences");
        fault(
                train.equals("kernel") && spec.word(Key.TASK).equals("markov"),
                Key.TRAIN,
                Key.TASK,
                "the frozen kernel has a closed form for squared loss alone",
                "train linearised runs SGD on the same model");
        fault(
                flow && spec.real(Key.MOMENTUM) != 0,
                Key.MOMENTUM,
                Key.TRAIN,
                "a flow has no momentum",
                "leave 'momentum' out, or train sgd");
        fault(
                flow && spec.real(Key.HALVING) != 0,
                Key.HALVING,
                Key.TRAIN,
                "a flow has no decreasing step",
                "leave 'halving' out, or train sgd");
        fault(
                !flow && !spec.online() && spec.whole(Key.BATCH) > spec.whole(Key.DATA),
                Key.BATCH,
                Key.DATA,
                "a batch of " + spec.whole(Key.BATCH) + " is larger than the data, " + spec.whole(Key.DATA),
                "lower 'batch' or raise 'data'");
    }

    private void fault(boolean wrong, Key key, Key other, String message, String hint) {
        if (wrong) {
            faults.add(new Fault(key, other, message, hint));
        }
    }
}
