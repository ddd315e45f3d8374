package org.majorant.simulate.train;

/** Moves parameters along a path that is sampled at whole steps. */
public interface Trainer {
    /**
     * Goes on to the given step, not before the present one.
     *
     * @throws DivergedException when the loss grows out of bounds on the way
     */
    void advanceTo(int step);

    /** The parameters now, not a copy. */
    double[] theta();

    /** The time of the flow: the sum of the step sizes. */
    double time();

    /** Length of the way that the parameters have gone, at least {@code ‖θ − θ₀‖}. */
    double path();

    /** Examples that have been seen, each as often as it was. */
    long examples();
}
