package org.majorant.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What changed between two ledgers in JSON, of either version of the contract.
 *
 * @param changes in the order of the later ledger; what is gone stands last
 */
public record LedgerDiff(List<Change> changes) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** From this level on a theorem does not rest on the checks that are asked for. */
    private static final int PROVED = 4;

    /**
     * A change of one theorem.
     *
     * @param id {@code theory/theorem}
     * @param kind {@code new}, {@code gone}, {@code not examined}, {@code statement}, {@code verdict}, {@code level}, {@code met},
     *     {@code checks}, {@code conditional on} or {@code trust}
     * @param before what it was; empty for a new theorem
     * @param after what it is; empty for one that is gone
     * @param worse whether less is known than before, or of something else
     */
    public record Change(String id, String kind, String before, String after, boolean worse) {
        /** {@code theory/theorem: level 4 -> 1}. */
        @Override
        public String toString() {
            String values =
                    before.isEmpty() ? " " + after : after.isEmpty() ? " " + before : " " + before + " -> " + after;
            return id + ": " + kind + values;
        }
    }

    public LedgerDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two ledgers.
     *
     * @throws IllegalArgumentException when a text is no ledger; the message begins with its name
     */
    public static LedgerDiff of(String beforeName, String before, String afterName, String after) {
        Map<String, JsonNode> old = theorems(ledger(beforeName, before), beforeName);
        JsonNode later = ledger(afterName, after);
        Map<String, JsonNode> now = theorems(later, afterName);
        TreeSet<String> leftOut = texts(later.path("not_examined"));
        List<Change> all = new ArrayList<>();
        now.forEach((id, t) -> {
            if (old.containsKey(id)) {
                compare(all, id, old.get(id), t);
            } else {
                all.add(new Change(id, "new", "", known(t), false));
            }
        });
        old.forEach((id, t) -> {
            if (!now.containsKey(id)) {
                boolean open =
                        leftOut.contains(id) || leftOut.contains(t.path("file").asText());
                all.add(new Change(id, open ? "not examined" : "gone", known(t), "", true));
            }
        });
        return new LedgerDiff(all);
    }

    /** Whether anything is worse than before. */
    public boolean isWorse() {
        return changes.stream().anyMatch(Change::worse);
    }

    private static void compare(List<Change> all, String id, JsonNode old, JsonNode now) {
        String oldHash = hash(old);
        String hash = hash(now);
        if (!oldHash.isEmpty() && !hash.isEmpty() && !oldHash.equals(hash)) {
            all.add(new Change(id, "statement", oldHash.substring(0, 8), hash.substring(0, 8), true));
        }
        int oldLevel = old.path("level").asInt();
        int level = now.path("level").asInt();
        String oldVerdict = old.path("verdict").asText();
        String verdict = now.path("verdict").asText();
        if (!oldVerdict.equals(verdict)) {
            all.add(new Change(id, "verdict", known(old), known(now), !isBetter(oldVerdict, verdict)));
        } else if (oldLevel != level) {
            all.add(new Change(id, "level", "" + oldLevel, "" + level, level < oldLevel));
        }
        boolean met = now.path("met").asBoolean();
        if (old.path("met").asBoolean() != met) {
            all.add(new Change(id, "met", "" + !met, "" + met, !met));
        }
        if (old.has("checks") && now.has("checks")) {
            set(all, id, "checks", old.path("checks"), now.path("checks"), level < PROVED);
        }
        boolean onMore = !texts(old.path("conditional_on")).containsAll(texts(now.path("conditional_on")));
        set(all, id, "conditional on", old.path("conditional_on"), now.path("conditional_on"), onMore);
        set(all, id, "trust", old.path("trust"), now.path("trust"), false);
    }

    /** Of the verdicts that say that a theorem holds the weaker ones stand first; any other change is for a reader to judge. */
    private static boolean isBetter(String before, String after) {
        List<String> order = List.of("claimed", "undecided", "supported", "conditional", "proved");
        return order.contains(before) && order.indexOf(after) > order.indexOf(before);
    }

    private static void set(List<Change> all, String id, String kind, JsonNode old, JsonNode now, boolean worse) {
        TreeSet<String> before = texts(old);
        TreeSet<String> after = texts(now);
        if (!before.equals(after)) {
            all.add(new Change(
                    id,
                    kind,
                    before.isEmpty() ? "nothing" : String.join(", ", before),
                    after.isEmpty() ? "nothing" : String.join(", ", after),
                    worse));
        }
    }

    private static TreeSet<String> texts(JsonNode array) {
        TreeSet<String> all = new TreeSet<>();
        array.forEach(t -> all.add(t.asText()));
        return all;
    }

    private static String known(JsonNode t) {
        int level = t.path("level").asInt();
        return t.path("verdict").asText() + (level == 0 ? "" : " " + level);
    }

    private static String hash(JsonNode t) {
        return t.path("statement").path("hash").asText();
    }

    private static boolean isTheorem(JsonNode t) {
        return LedgerText.VERDICTS.contains(t.path("verdict").asText())
                && t.path("level").isInt()
                && !t.path("id").asText().isEmpty();
    }

    /** The document, if it is one that {@code check} writes. */
    private static JsonNode ledger(String name, String json) {
        JsonNode all;
        try {
            all = MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("'" + name + "' is no JSON", e);
        }
        int schema = all.path("schema").asInt(1);
        boolean known = schema >= 1 && schema <= ResultJson.SCHEMA;
        boolean ledger = all.path("command").asText("check").equals("check")
                && all.path("theorems").isArray();
        for (JsonNode t : all.path("theorems")) {
            ledger &= isTheorem(t);
        }
        if (!known || !ledger) {
            throw new IllegalArgumentException("'" + name + "' is no ledger"
                    + (known ? "" : " of a form that is known here: its schema is " + schema)
                    + "; write one with: check --json " + name);
        }
        return all;
    }

    private static Map<String, JsonNode> theorems(JsonNode ledger, String name) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        ledger.path("theorems").forEach(t -> byId.put(t.path("id").asText(), t));
        if (byId.size() != ledger.path("theorems").size()) {
            throw new IllegalArgumentException("'" + name + "' says two things of one theorem");
        }
        return byId;
    }
}
