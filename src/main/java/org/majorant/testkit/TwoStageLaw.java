package org.majorant.testkit;

/**
 * {@code A M^(-a) + B N^(-b) + G exp(-T/xi)} with the cost {@code kappa M^p N^q T^r}: the law of {@code proofs/yang-2025}, with numbers.
 */
public record TwoStageLaw(
        double approximation,
        double statistics,
        double gap,
        double difficulty,
        double modelExponent,
        double dataExponent,
        double unitCost,
        double modelCost,
        double dataCost,
        double timeCost)
        implements Risk {

    /** @param resources model size, data, training time */
    @Override
    public double at(double... resources) {
        return approximation * StrictMath.pow(resources[0], -modelExponent)
                + statistics * StrictMath.pow(resources[1], -dataExponent)
                + gap * StrictMath.exp(-resources[2] / difficulty);
    }

    /** What the resources cost. */
    public double cost(double modelSize, double data, double time) {
        return unitCost
                * StrictMath.pow(modelSize, modelCost)
                * StrictMath.pow(data, dataCost)
                * StrictMath.pow(time, timeCost);
    }
}
