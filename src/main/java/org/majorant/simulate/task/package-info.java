/**
 * Data with known irreducible risk, in rising realism.
 *
 * <p>{@link org.majorant.simulate.task.LinearTask} (its mean risk under SGD obeys an exact recursion),
 * {@link org.majorant.simulate.task.InContext}, {@link org.majorant.simulate.task.Teacher},
 * {@link org.majorant.simulate.task.Manifold}, and {@link org.majorant.simulate.task.Markov} for cross-entropy.
 */
@NullMarked
package org.majorant.simulate.task;

import org.jspecify.annotations.NullMarked;
