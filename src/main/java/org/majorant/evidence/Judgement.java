package org.majorant.evidence;

import java.util.ArrayList;
import java.util.List;

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
