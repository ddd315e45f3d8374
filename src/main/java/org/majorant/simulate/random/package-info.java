/** Streams of random numbers: counter-based, one for each run and purpose. Nothing else of the simulator draws. */
@NullMarked
package org.majorant.simulate.random;

import org.jspecify.annotations.NullMarked;
