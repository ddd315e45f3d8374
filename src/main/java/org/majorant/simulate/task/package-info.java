/**
 * Data with known irreducible risk, in rising realism.
 *
 * <p>T0 {@link org.majorant.simulate.task.LinearTask} (its mean risk under SGD obeys an exact recursion), T1
 * {@link org.majorant.simulate.task.InContext}, T2 {@link org.majorant.simulate.task.Teacher}, T3
 * {@link org.majorant.simulate.task.Manifold}, and {@link org.majorant.simulate.task.Markov} for cross-entropy.
 */
@NullMarked
package org.majorant.simulate.task;

import org.jspecify.annotations.NullMarked;
