package org.majorant.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.coq.Accepted;
import org.majorant.judge.runs.Evidence;
import org.majorant.prove.CoqRecord;
import org.majorant.prove.Proof;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Verdict;

/**
 * A verdict with what it rests on.
 *
 * @param verdict the verdict
 * @param restsOn theorems used and checks that ran
 * @param notes what a reader should know besides
 * @param evidence what runs say of it, a check each
 */
record Judgement(Verdict verdict, List<String> restsOn, List<String> notes, List<Evidence> evidence) {
    Judgement(Verdict verdict, List<String> restsOn, List<String> notes) {
        this(verdict, restsOn, notes, List.of());
    }

    Judgement {
        evidence = List.copyOf(evidence);
        restsOn = List.copyOf(restsOn);
        notes = List.copyOf(notes);
    }

    Judgement replacedBy(Verdict other) {
        return new Judgement(other, restsOn, notes, evidence);
    }

    /**
     * The same after Coq's word on the statement: what is proved here from nothing but what is written is machine-checked when
     * Coq accepted it too.
     *
     * @param accepted what Coq accepted earlier; empty where it accepted nothing
     */
    Judgement with(Optional<Accepted.Line> accepted, Theorem theorem) {
        if (accepted.isEmpty()) {
            return this;
        }
        List<String> on = new ArrayList<>(restsOn);
        List<String> further = new ArrayList<>(notes);
        Verdict v = verdict;
        if (verdict instanceof Verdict.Proved p) {
            Accepted.Line line = accepted.get();
            String hash = Spelled.of(theorem).hash();
            v = Verdict.of(p.proof().recorded(new CoqRecord(hash, line.axioms().computes(), line.from())));
            on.add("recorded as accepted by Coq, not run again here, with "
                    + line.axioms().text());
            if (!line.from().isEmpty()) {
                on.add("in Coq from " + String.join(", ", line.from()) + " of its library");
            }
        } else if (verdict instanceof Verdict.Refuted) {
            further.add("INTERNAL ERROR: Coq accepted this statement earlier, and yet this witness refutes it");
        }
        return new Judgement(v, on, further, evidence);
    }

    /** The same, no stronger than a theorem that is named under {@code uses}. */
    Judgement restingOn(Entry used) {
        List<String> on = new ArrayList<>(restsOn);
        on.add(used.id());
        Optional<Proof> mine = Verdict.proofOf(verdict);
        Optional<Proof> other = Verdict.proofOf(used.verdict());
        Verdict v = verdict;
        if (mine.isPresent()) {
            v = other.<Verdict>map(p -> Verdict.of(mine.get().using(p)))
                    .orElse(new Verdict.Undecided("it uses " + used.id() + ", which is "
                            + used.verdict().word()));
        }
        return new Judgement(v, on, notes, evidence);
    }
}
