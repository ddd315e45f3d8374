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

    /**
     * A change of one theorem.
     *
     * @param id {@code theory/theorem}
     * @param kind {@code new}, {@code gone}, {@code statement}, {@code verdict}, {@code level}, {@code met}, {@code conditional on}
     *     or {@code trust}
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
        Map<String, JsonNode> old = theorems(beforeName, before);
        Map<String, JsonNode> now = theorems(afterName, after);
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
                all.add(new Change(id, "gone", known(t), "", true));
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
        set(all, id, "conditional on", old.path("conditional_on"), now.path("conditional_on"));
        set(all, id, "trust", old.path("trust"), now.path("trust"));
    }

    /** Of the verdicts that say that a theorem holds the weaker ones stand first; any other change is for a reader to judge. */
    private static boolean isBetter(String before, String after) {
        List<String> order = List.of("claimed", "undecided", "supported", "conditional", "proved");
        return order.contains(before) && order.indexOf(after) > order.indexOf(before);
    }

    private static void set(List<Change> all, String id, String kind, JsonNode old, JsonNode now) {
        TreeSet<String> before = texts(old);
        TreeSet<String> after = texts(now);
        if (!before.equals(after)) {
            all.add(new Change(
                    id,
                    kind,
                    before.isEmpty() ? "nothing" : String.join(", ", before),
                    after.isEmpty() ? "nothing" : String.join(", ", after),
                    !before.containsAll(after) && kind.equals("conditional on")));
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

    private static Map<String, JsonNode> theorems(String name, String json) {
        try {
            JsonNode all = MAPPER.readTree(json).path("theorems");
            Map<String, JsonNode> byId = new LinkedHashMap<>();
            all.forEach(t -> byId.put(t.path("id").asText(), t));
            boolean ledger = all.isArray() && byId.values().stream().allMatch(LedgerDiff::isTheorem);
            if (ledger && byId.size() != all.size()) {
                throw new IllegalArgumentException("'" + name + "' says two things of one theorem");
            }
            if (!ledger) {
                throw new IllegalArgumentException("'" + name + "' is no ledger; write one with: check --json " + name);
            }
            return byId;
        } catch (IOException e) {
            throw new IllegalArgumentException("'" + name + "' is no JSON", e);
        }
    }
}
