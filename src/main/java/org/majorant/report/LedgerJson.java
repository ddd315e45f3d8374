package org.majorant.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.prove.trust.Trust;
import org.majorant.report.latex.StatementLatex;
import org.majorant.theorem.Spelled;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** The ledger as JSON, for scripts. The fields are a contract: see {@code docs/cli.md}. */
public final class LedgerJson {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private LedgerJson() {}

    /**
     * The ledger as a text.
     *
     * @param problems what was found besides, and what is not as expected
     * @param leftOut theorems and files that were not examined, for errors in them
     * @param timed whether the seconds are written; without them the same input gives the same bytes
     */
    public static String write(
            Ledger ledger, List<Problem> problems, List<String> leftOut, String version, long seed, boolean timed) {
        ObjectNode root = MAPPER.valueToTree(ResultJson.head(version, "check", problems));
        root.put("seed", seed);
        strings(root.putArray("not_examined"), leftOut);
        ArrayNode theorems = root.putArray("theorems");
        ledger.entries().forEach(e -> theorem(theorems.addObject(), e, timed));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The levels in a ledger that was written before, by the ids of the theorems.
     *
     * @throws IllegalArgumentException when the text is no such ledger
     */
    public static Map<String, Integer> levels(String json) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        try {
            MAPPER.readTree(json)
                    .path("theorems")
                    .forEach(t ->
                            levels.put(t.path("id").asText(), t.path("level").asInt()));
        } catch (IOException e) {
            throw new IllegalArgumentException("the ledger is no JSON: " + e.getMessage(), e);
        }
        return levels;
    }

    private static void theorem(ObjectNode node, Entry e, boolean timed) {
        node.put("id", e.id());
        node.put("title", e.theorem().title());
        Map<String, Object> place = new LinkedHashMap<>();
        ResultJson.place(place, e.theorem().span());
        node.setAll((ObjectNode) MAPPER.valueToTree(place));
        node.put("mark", e.theorem().mark().text());
        strings(
                node.putArray("cites"),
                e.theorem().citations().stream().map(Object::toString).toList());
        statement(node.putObject("statement"), e);
        node.put("hash", Spelled.of(e.theory(), e.theorem()).hash());
        node.put("verdict", e.verdict().word());
        node.put("expect", e.expectation().toString());
        node.put("met", e.met());
        node.put("level", e.verdict().level().ordinal());
        strings(node.putArray("uses"), e.theorem().uses());
        strings(node.putArray("conditional_on"), e.conditionalOn());
        strings(node.putArray("rests_on"), e.restsOn());
        strings(node.putArray("trust"), e.trust().stream().map(Trust::code).toList());
        strings(
                node.putArray("instance"),
                Verdict.proofOf(e.verdict())
                        .map(p -> p.instances().stream().map(Object::toString).toList())
                        .orElse(List.of()));
        strings(
                node.putArray("checks"),
                e.theorem().checks().stream().map(CheckText::of).toList());
        EvidenceJson.write(node.putArray("evidence"), e.evidence());
        StepsJson.write(node.putArray("steps"), e);
        Witness w = witnessOf(e.verdict());
        if (w == null) {
            node.putNull("witness");
        } else {
            witness(node.putObject("witness"), w);
        }
        node.put("reason", reason(e.verdict()));
        strings(node.putArray("notes"), e.notes());
        if (timed) {
            node.put("seconds", Math.round(e.seconds() * 1000) / 1000.0);
        }
    }

    private static void statement(ObjectNode node, Entry e) {
        Spelled spelled = Spelled.of(e.theory(), e.theorem());
        strings(node.putArray("text"), spelled.lines());
        node.put("latex", StatementLatex.of(e));
        node.put("hash", spelled.hash());
    }

    private static Witness witnessOf(Verdict v) {
        return v instanceof Verdict.Refuted r ? r.witness() : v instanceof Verdict.Vacuous u ? u.witness() : null;
    }

    private static String reason(Verdict v) {
        return v instanceof Verdict.Undecided u
                ? u.reason().toString()
                : v instanceof Verdict.Vacuous u ? u.reason() : null;
    }

    static void witness(ObjectNode node, Witness w) {
        if (w instanceof Witness.Point p) {
            node.put("kind", "point");
            ObjectNode free = node.putObject("free");
            p.free().forEach(v -> free.put(v.symbol(), v.value()));
            ArrayNode solved = node.putArray("solved");
            p.solved()
                    .forEach(s -> solved.addObject()
                            .put("symbol", s.symbol())
                            .put("expression", s.expression())
                            .put("digits", s.digits()));
            node.put("claim", p.claim()).put("left", p.left()).put("right", p.right());
        } else if (w instanceof Witness.Contradiction c) {
            node.put("kind", "contradiction");
            strings(node.putArray("hypotheses"), c.hypotheses());
        } else if (w instanceof Witness.Digits d) {
            node.put("kind", "digits");
            node.put("claim", d.claim()).put("allowed", d.allowed()).put("follows", d.follows());
        } else if (w instanceof Witness.Order o) {
            node.put("kind", "order").put("claimed", o.claimed()).put("actual", o.actual());
        }
    }

    private static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
