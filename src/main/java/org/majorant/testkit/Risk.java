package org.majorant.testkit;

/** A bound of the excess risk. */
@FunctionalInterface
public interface Risk {
    /**
     * The bound.
     *
     * @param resources what is spent, such as model size, data and training time, all positive
     */
    double at(double... resources);
}
