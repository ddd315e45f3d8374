/**
 * Claims held against runs of the reference simulator.
 *
 * <p>{@link org.majorant.judge.runs.SimulatedCheck} is the way in: it finds the runs that a theory file names, binds
 * the claim's symbols to what they measured, fits the constants on the calibration runs, and counts on the others.
 */
@NullMarked
package org.majorant.judge.runs;

import org.jspecify.annotations.NullMarked;
