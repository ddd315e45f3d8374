package org.majorant.simulate.model;

/**
 * The sizes and switches of a transformer.
 *
 * @param tokens whether an input is a token (a whole number below {@code inputSize}) or a vector of that size
 * @param inputSize vocabulary, or size of an input vector
 * @param length positions in a sequence
 * @param outputSize outputs a position: classes, or numbers
 * @param lastOnly whether the last position alone is read
 * @param layers number of layers, from 0
 * @param heads heads a layer; divides the width
 * @param width size of the residual stream
 * @param hidden size of the hidden layer of the MLP
 * @param causal whether a position sees only itself and those before it
 * @param layerNorm whether each branch and the read-out see a normalised stream
 * @param parameterisation where the factor one over the root of the fan-in stands
 */
public record Shape(
        boolean tokens,
        int inputSize,
        int length,
        int outputSize,
        boolean lastOnly,
        int layers,
        int heads,
        int width,
        int hidden,
        boolean causal,
        boolean layerNorm,
        Parameterisation parameterisation) {

    /** @throws IllegalArgumentException for sizes that do not fit together */
    public Shape {
        if (inputSize < 1 || length < 1 || outputSize < 1 || layers < 0 || heads < 1 || width < 1 || hidden < 1) {
            throw new IllegalArgumentException("every size is at least 1");
        }
        if (width % heads != 0) {
            throw new IllegalArgumentException("width " + width + " is no multiple of heads " + heads);
        }
    }

    /** Positions whose output is read. */
    public int read() {
        return lastOnly ? 1 : length;
    }

    /** Numbers in the output for one example. */
    public int outputs() {
        return read() * outputSize;
    }
}
