package org.majorant.simulate.train;

/**
 * The step sizes of a run: constant, or {@code η h/(h+k)} at step k.
 *
 * @param first η, above 0
 * @param halving h, the step at which half of it is left; 0 for a constant step
 */
public record StepSize(double first, double halving) {
    public double at(int k) {
        return halving == 0 ? first : first * (halving / (halving + k));
    }
}
