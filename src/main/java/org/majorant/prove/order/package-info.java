/**
 * Orders of growth with symbolic exponents: {@code k exp(k1 C^f (ln C)^g + …) C^a (ln C)^b (ln ln C)^c}, where coefficients and
 * exponents are expressions in the other symbols of a theory.
 *
 * <p>{@link org.majorant.prove.order.Orders} is the way in. An {@link org.majorant.prove.order.Expansion} is a finite sum of such terms,
 * each dominating the next, with a remainder in little-o; every rule by which one is made is a theorem with its conditions in
 * the javadoc of the method. A sign that is needed and not known ends the work with
 * {@link org.majorant.prove.normal.UndecidedException}, which names the sign. No number is ever taken from a floating-point
 * value, and nothing is fitted: an order is derived or not given.
 */
package org.majorant.prove.order;
