/**
 * Solves an equation for one real symbol. What is found by rewriting, step by step an equivalence under the conditions that it names, is
 * judged: with numbers put in for the other symbols, the roots are isolated and counted by balls, and each root found must be one of them.
 */
package org.majorant.find.solve;
