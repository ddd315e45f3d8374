/**
 * Balls in arbitrary precision: midpoint, radius, outward rounding, certified digits.
 *
 * <p>{@link org.majorant.number.ball.Ball} is the door. Each function is a class of its own that states its error bound and
 * proves it. Usable on its own: nothing of the other packages may enter; of outside libraries, commons-numbers alone.
 */
@NullMarked
package org.majorant.number.ball;

import org.jspecify.annotations.NullMarked;
