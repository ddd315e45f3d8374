package org.majorant.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelt one most likely stands for. */
public final class DidYouMean {
    private DidYouMean() {}

    /** The candidate within an edit distance of a third of the word's length (at least 1), the nearest first. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int allowed = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(c -> !c.equals(word) && distance(word, c) <= allowed)
                .min(Comparator.<String>comparingInt(c -> distance(word, c)).thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean 'x'?}, or the given text where nothing is near. */
    public static String hint(String word, Collection<String> candidates, String otherwise) {
        return nearest(word, candidates).map(c -> "did you mean '" + c + "'?").orElse(otherwise);
    }

    /** Edit distance of Levenshtein, blind to case. */
    private static int distance(String a, String b) {
        String s = a.toLowerCase(java.util.Locale.ROOT);
        String t = b.toLowerCase(java.util.Locale.ROOT);
        int[] previous = new int[t.length() + 1];
        int[] current = new int[t.length() + 1];
        for (int j = 0; j <= t.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= s.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= t.length(); j++) {
                int substitution = previous[j - 1] + (s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[t.length()];
    }
}
