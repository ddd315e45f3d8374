package org.majorant.simulate.run;

import java.util.Optional;

/**
 * A point of a run's curve.
 *
 * @param step steps taken
 * @param time sum of the step sizes: the time of the flow
 * @param examples training examples that went through the network, each as often as it did
 * @param data the theory's N: size of the finite data, or online the examples seen
 * @param training the theory's T: steps of SGD, or time of a flow
 * @param compute {@code M^p N^q T^r}
 * @param flop floating-point operations of the training's products
 * @param excess mean excess risk
 * @param halfWidth half the width of its 95 % interval over the test set; 0 where the excess is exact
 * @param loss training loss: on the finite data, or online on the test set with its noise
 * @param distance {@code ‖θ − θ₀‖}
 * @param path length of the way from θ₀ to θ
 * @param kernel what was measured of the kernel, when the specification asks for it
 */
public record Point(
        int step,
        double time,
        long examples,
        double data,
        double training,
        double compute,
        double flop,
        double excess,
        double halfWidth,
        double loss,
        double distance,
        double path,
        Optional<Kernel> kernel) {}
