package org.majorant.find.derive;

import java.util.List;

/**
 * What was derived from a law.
 *
 * @param text the theory file: every theorem in it was accepted by the door to proofs; empty where there is none
 * @param theorems their names, in order
 * @param missing what this class of law should have and was not proved, with the reason
 * @param log the questions to computer algebra and to our own finders
 */
public record DerivedTheory(String text, List<String> theorems, List<String> missing, List<AlgebraLog.Entry> log) {
    public DerivedTheory {
        theorems = List.copyOf(theorems);
        missing = List.copyOf(missing);
        log = List.copyOf(log);
    }
}
