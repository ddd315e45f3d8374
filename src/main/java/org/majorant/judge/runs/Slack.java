package org.majorant.judge.runs;

/**
 * By how much a relation {@code 0 <= slack} holds or fails at the points of the held-out runs, with what chance allows.
 */
interface Slack {
    /** The p-value against the hypothesis that the slack is below 0 at some point: small where the relation is shown to hold. */
    double holds();

    /** The p-value against the hypothesis that the slack is at least 0 at every point: small where the relation is shown to fail. */
    double fails();

    /** How often runs like these would show at this level that the relation fails, in resamples of whole seeds. */
    double power(double level);

    /** The upper ends of the simultaneous band of the slacks, at this level; below 0 where the relation fails. */
    double[] upper(double level);
}
