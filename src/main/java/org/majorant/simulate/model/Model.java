package org.majorant.simulate.model;

import org.majorant.simulate.random.Stream;

/** A function with flat parameters: one example in, one vector of outputs out. Immutable; passes hold the memory. */
public interface Model {
    /** Numbers in the output for one example. */
    int outputs();

    /** Length of the parameter vector. */
    int parameters();

    /** The size that a user calls the model's: width, number of features. */
    int width();

    /** Fresh parameters, drawn from the stream. */
    double[] initial(Stream stream);

    /** New working memory for one thread. */
    Pass pass();

    /** Floating-point operations of one forward and backward pass over one example, products alone. */
    double flopPerExample();

    /** Numbers of type double that one pass holds. */
    long passDoubles();
}
