package org.majorant.engine;

import org.majorant.text.SourceFile;
import org.majorant.text.Span;

/**
 * A change of a text that was tried before it is offered.
 *
 * @param title what it does
 * @param place what it replaces
 * @param text what stands there afterwards
 * @param gives what came of it when it was tried: {@code proved}, {@code step 2 accepted}, {@code reads}
 */
public record Edit(String title, Span place, String text, String gives) {
    /** The whole text afterwards. */
    public SourceFile applied() {
        String all = place.file().text();
        return new SourceFile(place.file().name(), all.substring(0, place.start()) + text + all.substring(place.end()));
    }

    /** What turns one text into another, as short as their common beginning and end leave it. */
    public static Edit between(String title, SourceFile before, String after, String gives) {
        String old = before.text();
        int from = 0;
        int shorter = Math.min(old.length(), after.length());
        while (from < shorter && old.charAt(from) == after.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < shorter - from
                && old.charAt(old.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(
                title, before.span(from, old.length() - tail), after.substring(from, after.length() - tail), gives);
    }
}
