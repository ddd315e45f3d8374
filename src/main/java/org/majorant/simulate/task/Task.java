package org.majorant.simulate.task;

import java.util.OptionalDouble;
import org.majorant.simulate.model.Loss;
import org.majorant.simulate.random.Stream;

/** A source of examples whose best predictor is known. Thread-safe as long as each thread has its own stream. */
public interface Task {
    /** A fresh example. */
    Example draw(Stream stream);

    Loss loss();

    /** The risk of the best predictor. */
    double irreducible();

    /** The excess risk of a parameter vector in closed form, where the task knows one for its own model. */
    default OptionalDouble exactExcess(double[] theta) {
        return OptionalDouble.empty();
    }
}
