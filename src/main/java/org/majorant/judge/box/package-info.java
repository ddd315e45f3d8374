/**
 * What {@code check enclosed} lines say: a claim held against a box of parameters, and the stored proof of it.
 */
package org.majorant.judge.box;
