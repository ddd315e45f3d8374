package org.majorant.simulate.run;

import org.majorant.simulate.model.Model;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;

/** The memory that a run needs, computed from its sizes before anything is allocated. */
public final class Memory {
    private static final double OBJECTS = 1.2;

    private Memory() {}

    /**
     * Bytes that the run holds at most, to about a fifth.
     *
     * @throws ArithmeticException when the parameters do not fit into one array
     */
    public static double bytes(Spec spec) {
        Model network = Setup.network(spec);
        double parameters = network.parameters();
        double outputs = network.outputs();
        double input = spec.word(Key.TASK).equals("linear")
                ? spec.whole(Key.WIDTH) + spec.ambient()
                : spec.whole(Key.LENGTH) * (spec.word(Key.TASK).equals("markov") ? 1.0 : spec.whole(Key.INPUTS) + 1);
        double examples = (double) spec.whole(Key.TEST) + spec.whole(Key.DATA) + spec.whole(Key.PROBE);
        double doubles = examples * (input + 2 * outputs + 6) + 3.0 * network.passDoubles() + 8 * parameters;
        doubles += rows(spec.whole(Key.PROBE) * outputs, parameters);
        if (spec.word(Key.TRAIN).equals("kernel")) {
            doubles += rows(spec.whole(Key.DATA) * outputs, parameters);
        }
        if (spec.word(Key.TRAIN).equals("flow")) {
            doubles += 16 * parameters;
        }
        if (spec.word(Key.TASK).equals("linear") && spec.word(Key.FEATURES).equals("random")) {
            doubles += (double) spec.ambient() * spec.whole(Key.WIDTH);
        }
        if (spec.word(Key.TASK).equals("linear")) {
            doubles += 4.0 * spec.whole(Key.WIDTH) * spec.whole(Key.WIDTH);
        }
        return 8 * OBJECTS * doubles;
    }

    /** Jacobian, Gram matrix, its copy and its vectors. */
    private static double rows(double rows, double parameters) {
        return rows * parameters + 4 * rows * rows;
    }
}
