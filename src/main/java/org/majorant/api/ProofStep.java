package org.majorant.api;

/**
 * A step of a written proof.
 *
 * @param line where it stands
 * @param status {@code accepted}, {@code cited}, {@code refused}, or {@code not checked} behind a refused one
 * @param rule its justification
 * @param says what it says
 * @param reason what carries it, or why it is refused
 */
public record ProofStep(int line, String status, String rule, String says, String reason) {}
