package org.majorant.api;

import java.util.List;

/**
 * What became of a theorem without a proof.
 *
 * @param id {@code theory/theorem}
 * @param found whether a proof was found, and accepted by the rules
 * @param verdict in a word: {@code proved}, or what was known before
 * @param steps the proof in the theory language
 */
public record ProofAttempt(String id, boolean found, String verdict, List<String> steps) {
    public ProofAttempt {
        steps = List.copyOf(steps);
    }
}
