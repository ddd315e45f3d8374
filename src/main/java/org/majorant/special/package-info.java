/**
 * Arbitrary-precision balls, and the Lambert W and Wright omega functions in double, double-double and N digits.
 *
 * <p>{@link org.majorant.special.Ball} is the door to the first: midpoint, radius, outward rounding, certified digits. Each
 * function is a class of its own that states its error bound and proves it.
 *
 * <p>Usable on its own. Nothing of the other packages may enter; of outside libraries, commons-numbers alone.
 */
package org.majorant.special;
