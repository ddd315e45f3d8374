package org.majorant.report.html;

import java.util.Map;

/** The script, double-struck and Fraktur letters of Unicode; some have places of their own for being older. */
final class Alphabets {
    private static final Map<String, Integer> CAPITAL_A =
            Map.of("mathcal", 0x1d49c, "mathfrak", 0x1d504, "mathbb", 0x1d538);
    private static final int LETTERS = 26;
    private static final Map<Integer, Integer> OLDER = Map.ofEntries(
            Map.entry(0x1d49d, 0x212c),
            Map.entry(0x1d4a0, 0x2130),
            Map.entry(0x1d4a1, 0x2131),
            Map.entry(0x1d4a3, 0x210b),
            Map.entry(0x1d4a4, 0x2110),
            Map.entry(0x1d4a7, 0x2112),
            Map.entry(0x1d4a8, 0x2133),
            Map.entry(0x1d4ad, 0x211b),
            Map.entry(0x1d4ba, 0x212f),
            Map.entry(0x1d4bc, 0x210a),
            Map.entry(0x1d4c4, 0x2134),
            Map.entry(0x1d506, 0x212d),
            Map.entry(0x1d50b, 0x210c),
            Map.entry(0x1d50c, 0x2111),
            Map.entry(0x1d515, 0x211c),
            Map.entry(0x1d51d, 0x2128),
            Map.entry(0x1d53a, 0x2102),
            Map.entry(0x1d53f, 0x210d),
            Map.entry(0x1d545, 0x2115),
            Map.entry(0x1d547, 0x2119),
            Map.entry(0x1d548, 0x211a),
            Map.entry(0x1d549, 0x211d),
            Map.entry(0x1d551, 0x2124));

    private Alphabets() {}

    /**
     * The letters of a text in an alphabet; other characters stay.
     *
     * @param style {@code mathcal}, {@code mathbb} or {@code mathfrak}
     */
    static String of(String style, String text) {
        StringBuilder out = new StringBuilder();
        int a = CAPITAL_A.get(style);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean small = c >= 'a' && c <= 'z';
            int letter = capital ? a + c - 'A' : small ? a + LETTERS + c - 'a' : c;
            out.appendCodePoint(OLDER.getOrDefault(letter, letter));
        }
        return Html.escape(out.toString());
    }
}
