package org.majorant.judge.runs;

import java.util.List;
import java.util.Optional;

/**
 * What a simulated check came to.
 *
 * @param supported whether the runs show the claim to be valid and sharp and tell it from every rival
 * @param summary the evidence, or what is missing
 * @param restsOn what was counted
 * @param notes what lies above
 * @param evidence the numbers; empty where nothing could be counted
 */
public record Outcome(
        boolean supported, String summary, List<String> restsOn, List<String> notes, Optional<Evidence> evidence) {
    public Outcome {
        restsOn = List.copyOf(restsOn);
        notes = List.copyOf(notes);
    }
}
