/**
 * Simpler expressions of the same value. Computer algebra and our own arithmetic propose; the normal form says which are equal,
 * and definedness where they have values. What is not verified does not leave this package but with its fate.
 */
package org.majorant.find.simplify;
