package org.majorant.api;

import java.util.List;

/**
 * The least that a human must judge of a theorem.
 *
 * @param id {@code theory/theorem}
 * @param says the statement with everything put in
 * @param instance values at which its hypotheses were proved to hold
 * @param boundary values at which they were proved to hold, and one of them hardly does; none where none was found
 * @param unused hypotheses without which the same proof goes through
 * @param trust what else must be believed, in words
 * @param hash the SHA-256 that names this statement
 */
public record Reading(
        String id,
        List<String> says,
        List<String> instance,
        List<Near> boundary,
        List<String> unused,
        List<String> trust,
        String hash) {
    /**
     * A point close to where a hypothesis becomes tight.
     *
     * @param hypothesis the inequality that hardly holds, or the end of a domain
     * @param at values at which all hypotheses hold
     * @param failsAt the small change of one value with which it is false
     */
    public record Near(String hypothesis, String at, String failsAt) {}

    public Reading {
        says = List.copyOf(says);
        instance = List.copyOf(instance);
        boundary = List.copyOf(boundary);
        unused = List.copyOf(unused);
        trust = List.copyOf(trust);
    }
}
