package org.majorant.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast of the site's colours, by the formulas of WCAG 2.2: text 4.5 (success criterion 1.4.3), lines 3 (1.4.11). */
class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double LINE = 3;
    private static final List<String> LEVELS =
            List.of("--level0", "--level1", "--level2", "--level3", "--level4", "--level5");

    /** Light, dark and print. */
    private static List<Map<String, String>> palettes() {
        List<Map<String, String>> all = new ArrayList<>();
        Matcher blocks = Pattern.compile(":root \\{([^}]*)}").matcher(Page.STYLE);
        while (blocks.find()) {
            Map<String, String> palette = new LinkedHashMap<>();
            Matcher colours = Pattern.compile("(--[a-z0-9]+): #([0-9a-f]+)").matcher(blocks.group(1));
            while (colours.find()) {
                palette.put(colours.group(1), colours.group(2));
            }
            all.add(palette);
        }
        return all;
    }

    private static double luminance(String hex) {
        String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double c = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    static double contrast(String a, String b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    @Test
    void theFormulaIsTheOneOfTheStandard() {
        assertThat(contrast("000", "fff")).isEqualTo(21);
        assertThat(contrast("777777", "ffffff")).isBetween(4.47, 4.49);
    }

    @Test
    void textAndLinesStandOut() {
        assertThat(palettes()).hasSize(3);
        for (Map<String, String> p : palettes()) {
            for (String ground : List.of("--paper", "--soft")) {
                for (String ink : List.of("--ink", "--link", "--quiet")) {
                    assertThat(contrast(p.get(ink), p.get(ground)))
                            .as(ink + " on " + ground + " of " + p)
                            .isGreaterThanOrEqualTo(TEXT);
                }
                assertThat(contrast(p.get("--line"), p.get(ground)))
                        .as("--line on " + ground + " of " + p)
                        .isGreaterThanOrEqualTo(LINE);
            }
            for (String level : LEVELS) {
                assertThat(contrast(p.get("--ink"), p.get(level)))
                        .as("--ink on " + level + " of " + p)
                        .isGreaterThanOrEqualTo(TEXT);
            }
            assertThat(LEVELS.stream().map(p::get).distinct()).hasSameSizeAs(LEVELS);
        }
    }
}
