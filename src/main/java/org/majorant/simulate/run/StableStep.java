package org.majorant.simulate.run;

import java.util.List;
import org.majorant.simulate.kernel.Jacobian;
import org.majorant.simulate.kernel.Spectrum;
import org.majorant.simulate.model.Loss;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;
import org.majorant.simulate.task.Example;
import org.majorant.simulate.task.LinearTask;
import org.majorant.simulate.task.Recursion;

/** The largest step size with which a run is stable at its start. */
final class StableStep {
    /** Numbers of output on which the kernel is formed. */
    private static final int ROWS = 256;

    private StableStep() {}

    static double of(Setup setup, Spec spec) {
        double momentum = spec.real(Key.MOMENTUM);
        if (setup.task() instanceof LinearTask linear && spec.online()) {
            return Recursion.largestStable(linear.spectrum(), spec.whole(Key.BATCH), momentum);
        }
        int count = Math.max(1, ROWS / setup.network().outputs());
        List<Example> examples = spec.online()
                ? setup.draw(count, Stream.Purpose.DATA)
                : setup.data().subList(0, Math.min(count, setup.data().size()));
        double largest = Spectrum.of(
                        Jacobian.of(setup.trained(), setup.start(), examples).gram())
                .largest();
        // The second derivative of cross-entropy by the logits is at most a half, and its mean runs over positions
        // alone.
        double curvature = setup.task().loss() == Loss.SQUARED ? 1 : spec.whole(Key.TOKENS) / 2.0;
        return 2 * (1 + momentum) / (largest * curvature);
    }
}
