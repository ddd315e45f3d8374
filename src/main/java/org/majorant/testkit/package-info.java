/**
 * For users' own property tests with jqwik. {@link org.majorant.testkit.Claims} brings what a theory file says: points at which the
 * hypotheses of a theorem hold, its claims, its formulas to compare code with, and runs that it speaks of; all decided by balls and exact
 * rationals. Besides, generators of laws, budgets, parameters and boxes, and ready properties in doubles that a bound of the excess
 * risk should have. jqwik is an optional dependency: nothing else of the library needs it.
 */
package org.majorant.testkit;
