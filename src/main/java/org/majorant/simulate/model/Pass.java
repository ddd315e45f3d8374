package org.majorant.simulate.model;

/**
 * The working memory of one thread over a model: forward, backward (vector–Jacobian) and tangent (Jacobian–vector).
 *
 * <p>{@link #load} comes first, then {@link #forward}; {@link #backward} and {@link #tangent} speak of the last example that
 * went forward. Arrays that are returned belong to the pass and hold until its next call.
 */
public interface Pass {
    /** Takes the parameters; later changes of the array are not seen until the next load. */
    void load(double[] theta);

    /** The outputs for one example. */
    double[] forward(double[] example);

    /** Adds {@code Jᵀ dOut} to the gradient that the pass gathers. */
    void backward(double[] dOut);

    /** Adds the gathered gradient to {@code gradient} and starts again from zero. */
    void drain(double[] gradient);

    /** Takes a direction in parameter space for {@link #tangent}. */
    void direct(double[] direction);

    /** {@code J v} for the direction {@code v} and the last example. */
    double[] tangent();
}
