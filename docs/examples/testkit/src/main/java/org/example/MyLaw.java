package org.example;

/** The program that is tested: a loss law in doubles. The constants are those of one fit. */
public record MyLaw(double E, double A, double a, double B, double b) {
    /** The loss of a model with so many parameters after so many tokens. */
    public double loss(double parameters, double tokens) {
        return E + A * Math.pow(parameters, -a) + B * Math.pow(tokens, -b);
    }

    /** The number of parameters that is best at a budget of so many operations. */
    public double best(double budget) {
        return Math.pow(a * A / (b * B), 1 / (a + b)) * Math.pow(budget / 6, b / (a + b));
    }
}
