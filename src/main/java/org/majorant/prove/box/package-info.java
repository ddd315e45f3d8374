/**
 * Claims over boxes, by branch and prune on outward-rounded intervals. Part of the trusted wing.
 *
 * <p>{@link org.majorant.prove.box.Enclosure} proves relations, {@link org.majorant.prove.box.RootCounting} counts roots,
 * {@link org.majorant.prove.box.RangeSearch} encloses a range. No bound rests on a value that was rounded to nearest.
 */
@NullMarked
package org.majorant.prove.box;

import org.jspecify.annotations.NullMarked;
