package org.majorant.simulate.model;

/**
 * What a pass does with matrices given as rows, each an array from index 0. One instance for each pass: it may hold scratch.
 *
 * <p>An implementation fixes the order of its operations and uses exactly specified ones alone, so that its bits are the same
 * on every machine. Two implementations differ in the last digits; {@link Arithmetic} names which one a run has.
 */
interface Rows {
    /** {@code c = a b} with a (n,k), b (k,m), c (n,m). */
    void set(double[][] a, double[][] b, double[][] c, int n, int k, int m);

    /** {@code c += a b} with a (n,k), b (k,m), c (n,m). */
    void add(double[][] a, double[][] b, double[][] c, int n, int k, int m);

    /** {@code c += aᵀ b} with a (n,k), b (n,m), c (k,m). */
    void addTransposed(double[][] a, double[][] b, double[][] c, int n, int k, int m);

    /**
     * Each row of x (n,n) becomes {@code softmax(scale x)}, in place.
     *
     * @param causal whether row i has its first i + 1 entries alone; the others become 0
     */
    void softmax(double[][] x, int n, double scale, boolean causal);

    /**
     * {@code c ← scale w (c − ⟨w, c⟩)} row by row, with w and c (n,n): the derivative of softmax, which is symmetric, so that
     * one function serves both directions.
     */
    void throughSoftmax(double[][] w, double[][] c, int n, double scale);

    /** {@code x ← tanh x} with x (n,m). */
    void tanh(double[][] x, int n, int m);

    /** {@code c ← c (1 − y²)} with y and c (n,m): the derivative of tanh at the points whose tanh is y. */
    void throughTanh(double[][] y, double[][] c, int n, int m);
}
