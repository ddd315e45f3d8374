/**
 * Specifications of runs: a small file format, a key and its values a line, and what makes a specification possible.
 *
 * <p>{@link org.majorant.simulate.spec.Key} is the table of the format; {@link org.majorant.simulate.spec.SpecReader} reads it.
 */
@NullMarked
package org.majorant.simulate.spec;

import org.jspecify.annotations.NullMarked;
