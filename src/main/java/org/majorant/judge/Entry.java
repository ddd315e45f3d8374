package org.majorant.judge;

import java.util.List;
import java.util.Optional;
import org.majorant.prove.Derivation;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/**
 * A line of the ledger.
 *
 * @param theory the theory
 * @param theorem the theorem
 * @param verdict what is known
 * @param expectation what the file expects
 * @param met whether the verdict is as expected
 * @param conditionalOn keys of the literature on which it rests
 * @param restsOn what the verdict rests on: theorems used, checks that ran
 * @param derivation the checked proof; empty where none is written
 * @param notes what a reader should know besides
 * @param seconds the time it took
 */
public record Entry(
        Theory theory,
        Theorem theorem,
        Verdict verdict,
        Expectation expectation,
        boolean met,
        List<String> conditionalOn,
        List<String> restsOn,
        Optional<Derivation> derivation,
        List<String> notes,
        double seconds) {

    /** {@code theory/theorem}. */
    public String id() {
        return theory.id() + "/" + theorem.id();
    }
}
