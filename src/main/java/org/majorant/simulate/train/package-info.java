/**
 * The ways to train: stochastic gradient descent, gradient flow, and the flow of the frozen kernel in closed form.
 *
 * <p>Each is a {@link org.majorant.simulate.train.Trainer}: it moves the parameters and says what that cost. None measures.
 */
@NullMarked
package org.majorant.simulate.train;

import org.jspecify.annotations.NullMarked;
