/**
 * Finds what is not given: balances, optima, exponents, allocations. What is found by formula rests on theorems of the library
 * ({@code proofs/yang-2025}), which the javadoc names; nothing here raises a level of a proof.
 */
package org.majorant.find;
