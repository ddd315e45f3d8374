package org.majorant.find.simplify;

import org.majorant.expr.Expr;

/**
 * A form that was proposed.
 *
 * @param form the form
 * @param size its size
 * @param by who proposed it
 * @param fate what became of it: verified, or why not
 * @param verified whether it is equal to the input wherever the input has a value, and has a value there
 */
public record Candidate(Expr form, int size, String by, String fate, boolean verified) {}
