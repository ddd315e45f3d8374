package org.majorant.simulate.run;

/**
 * What was measured of the empirical kernel at a point of a run.
 *
 * @param smallest λ_min; below {@code line} it carries no information
 * @param largest λ_max
 * @param line {@code n ε λ_max}
 * @param drift Frobenius norm of the change since the start, over that at the start
 * @param operatorDrift operator norm of the change since the start
 */
public record Kernel(double smallest, double largest, double line, double drift, double operatorDrift) {}
