/**
 * The Lambert W and Wright omega functions in double and double-double.
 *
 * <p>{@link org.majorant.number.lambert.LambertW} is the door. Each regime is a class with its domain and the
 * sources of its error in its javadoc; the dispatchers are comparisons. The tables that most regimes read
 * ({@link org.majorant.number.lambert.Cell} has their format and the order of evaluation, which a proof of a bound for
 * each cell can rest on) are a resource that a generator among the tests makes from closed forms by balls.
 *
 * <p>Usable on its own. Nothing of the other packages may enter; of outside libraries, commons-numbers alone.
 */
@NullMarked
package org.majorant.number.lambert;

import org.jspecify.annotations.NullMarked;
