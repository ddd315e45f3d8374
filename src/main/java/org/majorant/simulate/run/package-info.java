/**
 * Runs and their records, sweeps on a fixed pool of threads, and the store that finds a run by the hash of its specification.
 *
 * <p>{@link org.majorant.simulate.run.Simulation} does one run, {@link org.majorant.simulate.run.Sweep} many,
 * {@link org.majorant.simulate.run.RunStore} keeps them. A record holds finite numbers alone.
 */
@NullMarked
package org.majorant.simulate.run;

import org.jspecify.annotations.NullMarked;
