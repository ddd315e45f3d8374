/**
 * Arbitrary-precision balls, and the Lambert W and Wright omega functions in double, double-double and N digits.
 *
 * <p>{@link org.majorant.special.Ball} is the door to the first: midpoint, radius, outward rounding, certified
 * digits. Each function is a class of its own that states its error bound and proves it.
 *
 * <p>{@link org.majorant.special.LambertW} is the door to the second. Each regime is a class with its domain and the
 * sources of its error in its javadoc; the dispatchers are comparisons. The tables that most regimes read
 * ({@link org.majorant.special.Cell} has their format and the order of evaluation, which a proof of a bound for
 * each cell can rest on) are a resource that a generator among the tests makes from closed forms by balls.
 *
 * <p>Usable on its own. Nothing of the other packages may enter; of outside libraries, commons-numbers alone.
 */
@NullMarked
package org.majorant.special;

import org.jspecify.annotations.NullMarked;
