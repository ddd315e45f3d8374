/**
 * The search for a point that refutes a claim, and its shrinking to simple rationals.
 *
 * <p>{@link org.majorant.judge.search.Falsifier} is the door. It draws, descends and shrinks as it likes; a witness leaves this
 * package only after balls have decided it with certainty.
 */
package org.majorant.judge.search;
