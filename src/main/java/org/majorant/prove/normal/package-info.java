/**
 * The normal form: sums of monomials in positive atoms with symbolic exponents, under exp, log, powers and the W rules.
 *
 * <p>{@link org.majorant.prove.normal.NormalForm} is the way in: it knows hypotheses, brings expressions to normal form,
 * tells a zero and a sign. Every rewriting here is an identity on the whole domain that the hypotheses leave; what a
 * rewriting needs (a positive base, an argument of log above 0) is established first, and where it cannot be the answer is
 * {@link org.majorant.prove.normal.UndecidedException} with the reason. Floating point serves only to skip comparisons that
 * would fail; no answer rests on it.
 */
package org.majorant.prove.normal;
