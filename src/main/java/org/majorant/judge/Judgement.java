package org.majorant.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.coq.Accepted;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/**
 * A verdict with what it rests on.
 *
 * @param verdict the verdict
 * @param restsOn theorems used and checks that ran
 * @param notes what a reader should know besides
 */
record Judgement(Verdict verdict, List<String> restsOn, List<String> notes) {
    Judgement {
        restsOn = List.copyOf(restsOn);
        notes = List.copyOf(notes);
    }

    Judgement replacedBy(Verdict other) {
        return new Judgement(other, restsOn, notes);
    }

    /**
     * The same after Coq's word on the statement: what is proved here from nothing but what is written is machine-checked when
     * Coq accepted it too.
     *
     * @param accepted what Coq accepted earlier; empty where it accepted nothing
     */
    Judgement with(Optional<Accepted.Line> accepted) {
        if (accepted.isEmpty()) {
            return this;
        }
        List<String> on = new ArrayList<>(restsOn);
        List<String> further = new ArrayList<>(notes);
        Verdict v = verdict;
        if (verdict instanceof Verdict.Proved p && p.level().compareTo(Level.ENCLOSED) >= 0) {
            v = new Verdict.Proved(Level.MACHINE_CHECKED, p.how());
            on.add("accepted by Coq earlier, not run again here, with "
                    + accepted.get().axioms().text());
            if (!accepted.get().from().isEmpty()) {
                on.add("in Coq from " + String.join(", ", accepted.get().from()) + " of its library");
            }
        } else if (verdict instanceof Verdict.Refuted) {
            further.add("INTERNAL ERROR: Coq accepted this statement earlier, and yet this witness refutes it");
        }
        return new Judgement(v, on, further);
    }

    /** The same, where the level is at most that of a theorem used. */
    Judgement restingOn(Entry used) {
        List<String> on = new ArrayList<>(restsOn);
        on.add(used.id());
        Verdict v = verdict;
        if (verdict instanceof Verdict.Proved p) {
            if (!(used.verdict() instanceof Verdict.Proved)) {
                v = new Verdict.Undecided(
                        "it uses " + used.id() + ", which is " + used.verdict().word());
            } else if (used.verdict().level().compareTo(p.level()) < 0) {
                v = new Verdict.Proved(used.verdict().level(), p.how());
            }
        }
        return new Judgement(v, on, notes);
    }
}
