package org.majorant.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Theorems of a ledger in JSON, as values. */
final class Theorems {
    private Theorems() {}

    static List<CheckedTheorem> of(JsonNode array) {
        List<CheckedTheorem> all = new ArrayList<>();
        array.forEach(t -> all.add(theorem(t)));
        return all;
    }

    private static CheckedTheorem theorem(JsonNode t) {
        List<ProofStep> steps = new ArrayList<>();
        t.path("steps")
                .forEach(s -> steps.add(new ProofStep(
                        s.path("line").asInt(),
                        s.path("status").asText(),
                        s.path("rule").asText(),
                        s.path("says").asText(),
                        s.path("reason").asText())));
        return new CheckedTheorem(
                t.path("id").asText(),
                t.path("file").asText(),
                t.path("line").asInt(),
                Bridge.texts(t.path("statement").path("text")),
                t.path("hash").asText(),
                verdict(t),
                t.path("expect").asText(),
                t.path("met").asBoolean(),
                steps);
    }

    private static Verdict verdict(JsonNode t) {
        int level = t.path("level").asInt();
        String reason = t.path("reason").asText("");
        return switch (t.path("verdict").asText()) {
            case "proved" -> new Verdict.Proved(level, Bridge.texts(t.path("trust")));
            case "conditional" -> new Verdict.Conditional(Bridge.texts(t.path("conditional_on")));
            case "supported" -> new Verdict.Supported(level);
            case "refuted" -> new Verdict.Refuted(witness(t.path("witness")).orElseThrow());
            case "vacuous" -> new Verdict.Vacuous(reason, witness(t.path("witness")));
            case "undecided" -> new Verdict.Undecided(reason);
            case "claimed" -> new Verdict.Claimed();
            default -> throw new IllegalStateException("no verdict: " + t.path("verdict"));
        };
    }

    private static Optional<Witness> witness(JsonNode w) {
        return switch (w.path("kind").asText()) {
            case "point" -> Optional.of(point(w));
            case "contradiction" -> Optional.of(new Witness.Contradiction(Bridge.texts(w.path("hypotheses"))));
            case "digits" ->
                Optional.of(new Witness.Digits(
                        w.path("claim").asText(),
                        w.path("allowed").asText(),
                        w.path("follows").asText()));
            case "order" ->
                Optional.of(new Witness.Growth(
                        w.path("claimed").asText(), w.path("actual").asText()));
            default -> Optional.empty();
        };
    }

    private static Witness point(JsonNode w) {
        Map<String, String> free = new LinkedHashMap<>();
        w.path("free")
                .fields()
                .forEachRemaining(f -> free.put(f.getKey(), f.getValue().asText()));
        Map<String, String> solved = new LinkedHashMap<>();
        w.path("solved")
                .forEach(s ->
                        solved.put(s.path("symbol").asText(), s.path("digits").asText()));
        return new Witness.Point(
                free,
                solved,
                w.path("claim").asText(),
                w.path("left").asText(),
                w.path("right").asText());
    }
}
