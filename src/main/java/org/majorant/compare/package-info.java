/**
 * Theories held against each other: their laws, their orders of growth, their regimes.
 *
 * <p>{@link org.majorant.compare.TheoryComparison} is the door. What is reported here is about pairs of statements and changes no
 * verdict.
 */
package org.majorant.compare;
