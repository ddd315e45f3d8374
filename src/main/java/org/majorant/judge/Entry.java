package org.majorant.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.majorant.judge.runs.Evidence;
import org.majorant.prove.Derivation;
import org.majorant.prove.Proof;
import org.majorant.prove.trust.Trust;
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
 * @param restsOn what the verdict rests on: theorems used, checks that ran
 * @param derivation the checked proof; empty where none is written
 * @param missed by how much the refused step missed, where one was
 * @param notes what a reader should know besides
 * @param evidence what runs of the simulator say of it, a check each
 * @param seconds the time it took
 */
public record Entry(
        Theory theory,
        Theorem theorem,
        Verdict verdict,
        Expectation expectation,
        boolean met,
        List<String> restsOn,
        Optional<Derivation> derivation,
        Missed missed,
        List<String> notes,
        List<Evidence> evidence,
        double seconds) {

    /** Keys of the literature on which it rests. */
    public List<String> conditionalOn() {
        return trust().stream()
                .filter(t -> t instanceof Trust.Literature)
                .map(t -> ((Trust.Literature) t).key())
                .toList();
    }

    /** What a reader must believe to believe the proof; empty where there is none. */
    public Set<Trust> trust() {
        return Verdict.proofOf(verdict).map(Proof::trust).orElse(Set.of());
    }

    /** {@code theory/theorem}. */
    public String id() {
        return theory.id() + "/" + theorem.id();
    }
}
