package org.majorant.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelt one most likely stands for. */
public final class DidYouMean {
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 100;

    private DidYouMean() {}

    /** The nearest candidate within an edit distance of a third of the word's length; none for words of one or two letters. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int allowed = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(c -> !c.equals(word) && distance(word, c) <= allowed)
                .min(Comparator.<String>comparingInt(c -> distance(word, c)).thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean 'x'?}, or the given text where nothing is near. */
    public static String hint(String word, Collection<String> candidates, String otherwise) {
        return nearest(word, candidates).map(c -> "did you mean '" + c + "'?").orElse(otherwise);
    }

    /** Edit distance with exchanges of neighbours (Damerau's restricted form), blind to case. */
    private static int distance(String a, String b) {
        String s = a.toLowerCase(Locale.ROOT);
        String t = b.toLowerCase(Locale.ROOT);
        int[][] d = new int[s.length() + 1][t.length() + 1];
        for (int i = 0; i <= s.length(); i++) {
            for (int j = 0; j <= t.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int substitution = d[i - 1][j - 1] + (s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(substitution, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean exchanged =
                        i > 1 && j > 1 && s.charAt(i - 1) == t.charAt(j - 2) && s.charAt(i - 2) == t.charAt(j - 1);
                if (exchanged) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[s.length()][t.length()];
    }
}
