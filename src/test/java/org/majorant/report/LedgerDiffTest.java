package org.majorant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What changed between two ledgers. */
class LedgerDiffTest {
    private static String theorem(String id, String verdict, int level, String hash, boolean met) {
        return "{\"id\":\"" + id + "\",\"verdict\":\"" + verdict + "\",\"level\":" + level + ",\"met\":" + met
                + ",\"statement\":{\"hash\":\"" + hash.repeat(64)
                + "\"},\"conditional_on\":[],\"trust\":[\"NORMAL_FORM\"]}";
    }

    private static LedgerDiff diff(String before, String after) {
        return LedgerDiff.of("a", "{\"theorems\":[" + before + "]}", "b", "{\"theorems\":[" + after + "]}");
    }

    @Test
    void theSameLedger() {
        String t = theorem("a/t", "proved", 4, "a", true);
        assertThat(diff(t, t).changes()).isEmpty();
        assertThat(diff(t, t).isWorse()).isFalse();
    }

    @Test
    void everyKindOfChange() {
        String t = theorem("a/t", "proved", 4, "a", true);
        assertThat(diff(t, theorem("a/t", "proved", 5, "a", true)).changes()).hasToString("[a/t: level 4 -> 5]");
        assertThat(diff(t, theorem("a/t", "proved", 3, "a", true)).isWorse()).isTrue();
        assertThat(diff(t, theorem("a/t", "proved", 4, "b", true)).changes())
                .hasToString("[a/t: statement aaaaaaaa -> bbbbbbbb]");
        assertThat(diff(t, theorem("a/t", "refuted", 0, "a", false)).changes())
                .hasToString("[a/t: verdict proved 4 -> refuted, a/t: met true -> false]");
        assertThat(diff(t, "").changes()).hasToString("[a/t: gone proved 4]");
        assertThat(diff("", t).changes()).hasToString("[a/t: new proved 4]");
        assertThat(diff("", t).isWorse()).isFalse();
        assertThat(diff(theorem("a/t", "supported", 1, "a", true), t).isWorse()).isFalse();
        assertThat(diff(t, theorem("a/t", "supported", 1, "a", true)).isWorse()).isTrue();
        String cites =
                t.replace("\"conditional_on\":[]", "\"conditional_on\":[\"k\"]").replace("NORMAL_FORM", "COQ");
        assertThat(diff(t, cites).changes())
                .hasToString("[a/t: conditional on nothing -> k, a/t: trust NORMAL_FORM -> COQ]");
        assertThat(diff(t, cites).isWorse()).isTrue();
        assertThat(diff(cites, t).isWorse()).isFalse();
    }

    @Test
    void aCheckThatAsksForLessIsWorseWhereNothingElseIsKnown() {
        String t = theorem("a/t", "supported", 3, "a", true)
                .replace("\"trust\"", "\"checks\":[\"enclosed on A in [1, 4]\"],\"trust\"");
        String less = t.replace("[1, 4]", "[1, 1]");
        assertThat(diff(t, less).changes())
                .hasToString("[a/t: checks enclosed on A in [1, 4] -> enclosed on A in [1, 1]]");
        assertThat(diff(t, less).isWorse()).isTrue();
        assertThat(diff(t.replace(":3", ":4"), less.replace(":3", ":4")).isWorse())
                .isFalse();
        assertThat(diff(theorem("a/t", "supported", 3, "a", true), less).changes())
                .isEmpty();
    }

    @Test
    void whatCouldNotBeExaminedIsNotGone() {
        String t = theorem("a/t", "proved", 4, "a", true);
        String inFile = t.replace("\"trust\"", "\"file\":\"a.md\",\"trust\"");
        for (String leftOut : new String[] {"a/t", "a.md"}) {
            LedgerDiff d = LedgerDiff.of(
                    "a",
                    "{\"theorems\":[" + inFile + "]}",
                    "b",
                    "{\"theorems\":[],\"not_examined\":[\"" + leftOut + "\"]}");
            assertThat(d.changes()).hasToString("[a/t: not examined proved 4]");
            assertThat(d.isWorse()).isTrue();
        }
    }

    @Test
    void whatIsNoLedger() {
        String t = theorem("a/t", "proved", 4, "a", true);
        assertThatThrownBy(() -> LedgerDiff.of("a", "{\"schema\":9,\"theorems\":[]}", "b", "{\"theorems\":[]}"))
                .hasMessageContaining("'a' is no ledger of a form that is known here: its schema is 9");
        assertThatThrownBy(() ->
                        LedgerDiff.of("a", "{\"command\":\"plan\",\"theorems\":[" + t + "]}", "b", "{\"theorems\":[]}"))
                .hasMessageContaining("'a' is no ledger; write one");
        assertThatThrownBy(() -> LedgerDiff.of("a.json", "{", "b.json", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a.json' is no JSON");
        assertThatThrownBy(() -> LedgerDiff.of("a.json", "{\"theorems\":[]}", "b.json", "{\"runs\":[]}"))
                .hasMessageContaining("'b.json' is no ledger");
        assertThatThrownBy(() -> diff("", theorem("a/t", "proven", 4, "a", true)))
                .hasMessageContaining("'b' is no ledger");
        assertThatThrownBy(() -> diff(t, t + "," + t.replace("proved", "claimed")))
                .hasMessage("'b' says two things of one theorem");
    }
}
