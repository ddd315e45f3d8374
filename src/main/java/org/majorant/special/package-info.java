/**
 * Arbitrary-precision balls, and the Lambert W and Wright omega functions in double, double-double and N digits.
 *
 * <p>Usable on its own. Nothing of the other packages may enter; of outside libraries, commons-numbers alone.
 */
package org.majorant.special;
