/**
 * Intervals of doubles that are rounded outward, and what can be enclosed with them.
 *
 * <p>{@link org.majorant.number.interval.Interval} follows IEEE 1788 with set semantics, {@link org.majorant.number.interval.Decorated}
 * adds the decorations. Every bound rests on the error terms of the basic operations ({@code Math.fma}, exact sums) and on
 * the exp and log of this package, whose errors are proved in their javadoc; no bound rests on what a library promises.
 * Nothing that rounds to nearest may leave this package as a bound.
 */
@NullMarked
package org.majorant.number.interval;

import org.jspecify.annotations.NullMarked;
