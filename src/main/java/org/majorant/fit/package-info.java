/**
 * Laws fitted to runs: constants that minimise the Huber loss of the logarithmic residuals (Hoffmann et al. 2022), with
 * intervals from the bootstrap and from profile likelihoods.
 *
 * <p>{@link org.majorant.fit.LawFit} is the way in. All values are doubles; nothing here is a proof, and no theorem is seen.
 */
@NullMarked
package org.majorant.fit;

import org.jspecify.annotations.NullMarked;
