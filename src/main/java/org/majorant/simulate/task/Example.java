package org.majorant.simulate.task;

/**
 * One example.
 *
 * @param input positions one after the other
 * @param target what is trained on, noise included
 * @param clean the best possible output given the input: against it the excess risk is measured, example by example
 */
public record Example(double[] input, double[] target, double[] clean) {}
