/**
 * Networks with flat parameters, forward beside backward beside tangent.
 *
 * <p>{@link org.majorant.simulate.model.Model} is what the rest sees; {@link org.majorant.simulate.model.Transformer} is the
 * one that matters. Matrices are arrays of rows, each its own array from index 0: the compiler vectorises those loops.
 */
@NullMarked
package org.majorant.simulate.model;

import org.jspecify.annotations.NullMarked;
