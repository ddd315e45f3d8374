package org.majorant.api;

import java.util.List;

/**
 * The least that a human must judge of a theorem.
 *
 * @param id {@code theory/theorem}
 * @param says the statement with everything put in
 * @param instance values at which its hypotheses were proved to hold
 * @param unused hypotheses without which the same proof goes through
 * @param trust what else must be believed, in words
 * @param hash the SHA-256 that names this statement
 */
public record Reading(
        String id, List<String> says, List<String> instance, List<String> unused, List<String> trust, String hash) {
    public Reading {
        says = List.copyOf(says);
        instance = List.copyOf(instance);
        unused = List.copyOf(unused);
        trust = List.copyOf(trust);
    }
}
