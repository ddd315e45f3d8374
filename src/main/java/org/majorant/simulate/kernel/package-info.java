/**
 * Jacobians, the empirical kernel {@code H = J Jᵀ/(Nm)} and its spectrum, with the line below which an eigenvalue says nothing.
 */
@NullMarked
package org.majorant.simulate.kernel;

import org.jspecify.annotations.NullMarked;
