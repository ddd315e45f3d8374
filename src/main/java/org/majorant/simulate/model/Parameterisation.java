package org.majorant.simulate.model;

/** Where the factor one over the root of the fan-in stands. */
public enum Parameterisation {
    /** Neural tangent kernel: weights N(0,1), the factor in the forward pass. */
    NTK,
    /** Standard: weights N(0, 1/fan-in), no factor in the forward pass. */
    STANDARD
}
