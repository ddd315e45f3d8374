package org.majorant.api;

import java.util.List;

/**
 * A theorem after it was checked.
 *
 * @param id {@code theory/theorem}
 * @param file its file
 * @param line its line
 * @param statement what was checked, with everything put in, one declaration, hypothesis or claim an entry
 * @param hash the SHA-256 that names this statement
 * @param verdict what is known
 * @param expected what its file expects
 * @param asExpected whether the verdict is so
 * @param steps the written proof
 */
public record CheckedTheorem(
        String id,
        String file,
        int line,
        List<String> statement,
        String hash,
        Verdict verdict,
        String expected,
        boolean asExpected,
        List<ProofStep> steps) {
    public CheckedTheorem {
        statement = List.copyOf(statement);
        steps = List.copyOf(steps);
    }
}
