package org.majorant.serve.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.engine.Engine;
import org.majorant.judge.Effort;

class ToolBoxTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HEAD = "```claim\ntheory draft \"Draft\"\nlet A, B in (0, inf)\n";
    private static final String SUM = "theorem sum\n  claim A < A + B\n  proof\n    claim 1 by positivity\n";

    @TempDir
    Path root;

    private ToolBox box;

    @BeforeEach
    void open() {
        box = new ToolBox(Engine.confined(root, AcceptedEarlier.NOTHING, Effort.USUAL), root);
    }

    /** The answer, held against its schema and its length. */
    private JsonNode ask(String tool, Map<String, Object> arguments) {
        JsonNode answer = MAPPER.valueToTree(box.call(tool, arguments, () -> false));
        Tool t = box.tools().stream()
                .filter(x -> x.name().equals(tool))
                .findFirst()
                .orElseThrow();
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(MAPPER.<JsonNode>valueToTree(t.output()))
                        .validate(answer))
                .isEmpty();
        assertThat(answer.toString().length()).isLessThanOrEqualTo(Brief.MOST);
        return answer;
    }

    private static String theory(String... theorems) {
        return HEAD + String.join("\n", theorems) + "```\n";
    }

    @Test
    void aFailureTellsTheStepItsScopeTheSideConditionAndEditsThatCheck() {
        String text =
                theory("theorem scaled\n  given A <= B\n  claim 2*A <= 2*B\n  proof\n    claim 1 by normal form\n");
        JsonNode r = ask("check_text", Map.of("text", text));
        assertThat(r.path("status").asText()).isEqualTo("not-as-stated");
        JsonNode failing = r.at("/failing/0");
        assertThat(failing.path("step").asInt()).isEqualTo(1);
        assertThat(failing.path("line").asInt()).isEqualTo(8);
        assertThat(failing.path("scope").toString()).contains("given 1: A <= B");
        assertThat(failing.path("side_condition").asText()).contains("proves equations");
        JsonNode edit = failing.at("/edits/0");
        assertThat(edit.path("gives").asText()).isEqualTo("proved");
        assertThat(failing.path("edits").size()).isBetween(1, 3);
        JsonNode mended = ask("check_text", Map.of("text", applied(text, edit)));
        assertThat(mended.path("status").asText()).isEqualTo("as-stated");
        assertThat(mended.at("/theorems/0/verdict").asText()).isEqualTo("proved");
        assertThat(mended.at("/theorems/0/hash").asText())
                .isEqualTo(r.at("/theorems/0/hash").asText());
    }

    private static String applied(String text, JsonNode edit) {
        int from = offset(text, edit.path("line").asInt(), edit.path("column").asInt());
        int to = offset(
                text, edit.path("endLine").asInt(), edit.path("endColumn").asInt());
        return text.substring(0, from) + edit.path("new_text").asText() + text.substring(to);
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + column - 1;
    }

    @Test
    void anotherStatementThanTheOneAgreedUponIsNeverProved() {
        JsonNode agreed = ask("check_text", Map.of("text", theory(SUM)));
        String hash = agreed.at("/theorems/0/hash").asText();
        String weaker = theory(SUM.replace("A < A + B", "A < A + B + 1"));
        JsonNode r = ask("check_text", Map.of("text", weaker, "locked", Map.of("draft/sum", hash)));
        assertThat(r.path("status").asText()).isEqualTo("statement-changed");
        assertThat(r.at("/changed/0/removed/0").asText()).isEqualTo("claim A < A + B");
        assertThat(r.at("/changed/0/added/0").asText()).contains("+ 1");
        assertThat(r.path("theorems")).isEmpty();
        assertThat(r.toString()).doesNotContain("proved");
        JsonNode narrowed = ask(
                "check_text",
                Map.of("text", theory(SUM).replace("(0, inf)", "(0, 1)"), "locked", Map.of("draft/sum", hash)));
        assertThat(narrowed.path("status").asText()).isEqualTo("statement-changed");
        JsonNode gone = ask(
                "check_text", Map.of("text", theory(SUM.replace("sum", "some")), "locked", Map.of("draft/sum", hash)));
        assertThat(gone.path("status").asText()).isEqualTo("statement-changed");
        JsonNode proof = ask("prove", Map.of("text", weaker, "theorem", "sum", "hash", hash));
        assertThat(proof.path("status").asText()).isEqualTo("statement-changed");
        JsonNode same = ask("check_text", Map.of("text", theory(SUM), "locked", Map.of("draft/sum", hash)));
        assertThat(same.path("status").asText()).isEqualTo("as-stated");
    }

    @Test
    void whatIsLockedIsKnownFromTheFilesOfTheRootToo() throws IOException {
        Files.writeString(root.resolve("draft.md"), theory(SUM));
        String hash = ask("check_text", Map.of("path", "draft.md"))
                .at("/theorems/0/hash")
                .asText();
        open();
        String other = theory(SUM.replace("A < A + B", "A <= A + B"));
        JsonNode r = ask("check_text", Map.of("text", other, "path", "draft.md", "locked", Map.of("sum", hash)));
        assertThat(r.at("/changed/0/removed/0").asText()).isEqualTo("claim A < A + B");
        assertThat(Files.readString(root.resolve("draft.md"))).isEqualTo(theory(SUM));
    }

    @Test
    void aLockOfAnotherTheoryHidesNoTheoremOfTheText() throws IOException {
        String other = theory(SUM).replace("theory draft", "theory base");
        Files.writeString(root.resolve("base.md"), other);
        String hash = ask("check_text", Map.of("text", theory(SUM)))
                .at("/theorems/0/hash")
                .asText();
        String theirs = ask("check_text", Map.of("path", "base.md"))
                .at("/theorems/0/hash")
                .asText();
        JsonNode both =
                ask("check_text", Map.of("text", theory(SUM), "locked", Map.of("base/sum", theirs, "draft/sum", hash)));
        assertThat(both.path("status").asText()).isEqualTo("as-stated");
        assertThat(both.at("/theorems/0/verdict").asText()).isEqualTo("proved");
        String no = "f".repeat(64);
        JsonNode changed = ask("check_text", Map.of("text", theory(SUM), "locked", Map.of("base/sum", no)));
        assertThat(changed.at("/changed/0/id").asText()).isEqualTo("base/sum");
        assertThat(changed.at("/theorems/0/verdict").asText()).isEqualTo("proved");
        JsonNode unknown = ask("check_text", Map.of("text", theory(SUM), "locked", Map.of("gone/sum", hash)));
        assertThat(unknown.path("status").asText()).isEqualTo("statement-changed");
        JsonNode shortened =
                ask("check_text", Map.of("text", theory(SUM), "locked", Map.of("sum", hash.substring(0, 16))));
        assertThat(shortened.path("message").asText()).contains("is no hash of a statement");
    }

    @Test
    void failuresThatAreLeftOffAreCounted() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            many.append("theorem t")
                    .append(i)
                    .append("\n  claim A + ")
                    .append(i)
                    .append(" > 2*A\n  proof\n    claim 1 by positivity\n");
        }
        JsonNode r = ask("check_text", Map.of("text", theory(many.toString())));
        assertThat(r.path("left_off").toString()).contains("failing: ").contains(" more");
    }

    @Test
    void whatIsNoGoalAndWhatIsNoFile() {
        for (String no : List.of("xxxx", " ", "\u0001")) {
            assertThat(ask("rules", Map.of("goal", no)).path("status").asText()).isEqualTo("invalid-input");
        }
        assertThat(ask("check_text", Map.of("path", ".")).path("message").asText())
                .contains("of a folder");
    }

    @Test
    void whatWouldBeEnoughIsSaid() {
        JsonNode r =
                ask("prove", Map.of("declare", List.of("p, q in (0, inf)", "C in [2, inf)"), "claim", "C^p <= C^q"));
        assertThat(r.path("verdict").asText()).isEqualTo("refuted");
        assertThat(r.path("enough").asText()).isEqualTo("p <= q");
    }

    @Test
    void anErrorInTheTextIsAResultWithItsRangeAndAnEditThatReads() {
        String text = theory(SUM.replace("positivity", "positivit"));
        JsonNode r = ask("check_text", Map.of("text", text));
        assertThat(r.path("status").asText()).isEqualTo("invalid-text");
        assertThat(r.at("/diagnostics/0/line").asInt()).isEqualTo(7);
        assertThat(r.path("not_examined").toString()).isEqualTo("[\"sum\"]");
        JsonNode mended = ask("check_text", Map.of("text", applied(text, r.at("/diagnostics/0/edits/0"))));
        assertThat(mended.path("status").asText()).isEqualTo("as-stated");
    }

    @Test
    void aStepIsCheckedAloneAndAFalseOneHasItsWitness() {
        Map<String, Object> good = Map.of("declare", List.of("x in real"), "claim", "x^2 >= 0", "rule", "positivity");
        assertThat(ask("check_step", good).path("accepted").asBoolean()).isTrue();
        JsonNode found = ask("check_step", Map.of("declare", List.of("A, B in (0, inf)"), "claim", "A < A + B"));
        assertThat(found.path("accepted").asBoolean()).isTrue();
        assertThat(found.path("by").asText()).isEqualTo("positivity");
        Map<String, Object> bad = Map.of("declare", List.of("x in real"), "claim", "x^2 >= x", "rule", "positivity");
        JsonNode r = ask("check_step", bad);
        assertThat(r.path("accepted").asBoolean()).isFalse();
        assertThat(r.path("verdict").asText()).isEqualTo("refuted");
        assertThat(r.at("/witness/at/x").asText()).isEqualTo("1/2");
        assertThat(r.at("/failing/miss/nearest/fails").asBoolean()).isTrue();
        assertThat(r.at("/failing/miss/condition/of").asText()).isEqualTo("x^2 - x");
    }

    @Test
    void nothingCanBeSlippedInBehindAStatement() {
        for (String claim : List.of("1 = 1; expect refuted", "1 = 1\n claim 2 = 3", "1 = 1 # ", "1 = 2 ```")) {
            JsonNode r = ask("check_step", Map.of("claim", claim, "rule", "normal form"));
            assertThat(r.path("status").asText()).as(claim).isEqualTo("invalid-input");
        }
        JsonNode joined = ask("check_step", Map.of("claim", "1 = 1 and", "rule", "normal form"));
        assertThat(joined.path("accepted").asBoolean()).isFalse();
        JsonNode twice = ask("check_step", Map.of("claim", "1 = 2", "rule", "normal form by positivity"));
        assertThat(twice.path("accepted").asBoolean()).isFalse();
    }

    @Test
    void proofsAndWitnessesAreFound() {
        JsonNode p = ask("prove", Map.of("declare", List.of("x in real"), "claim", "x^2 + 1 >= 2*x"));
        assertThat(p.path("verdict").asText()).isEqualTo("proved");
        assertThat(p.path("lines").size()).isEqualTo(2);
        JsonNode r = ask("prove", Map.of("declare", List.of("x in real"), "claim", "x^2 >= x"));
        assertThat(r.path("verdict").asText()).isEqualTo("refuted");
        JsonNode none = ask("refute", Map.of("declare", List.of("x in real"), "claim", "x^2 >= 0"));
        assertThat(none.path("message").asText()).contains("proves nothing");
        String open = theory(SUM.replace("positivity", "?"));
        JsonNode filled = ask("prove", Map.of("text", open));
        assertThat(filled.path("verdict").asText()).isEqualTo("proved");
        assertThat(applied(open, filled.at("/edits/0"))).isEqualTo(theory(SUM));
    }

    @Test
    void algebraIsAnsweredAsByTheCommands() {
        assertThat(ask("order", Map.of("expression", "C^p*log(C)", "as", "C -> inf"))
                        .at("/sides/0/theta")
                        .asText())
                .isEqualTo("Theta(C^p*log(C))");
        assertThat(ask("solve", Map.of("equation", "x*exp(x) = c", "for", "x"))
                        .at("/roots/0/value")
                        .asText())
                .isEqualTo("W0(c)");
        assertThat(ask("eval", Map.of("expression", "W0(x)", "at", Map.of("x", "1"), "digits", 10))
                        .path("value")
                        .asText())
                .isEqualTo("0.5671432904");
        JsonNode wrong = ask("solve", Map.of("equation", "x = = 1", "for", "x"));
        assertThat(wrong.path("status").asText()).isEqualTo("invalid-input");
        assertThat(wrong.at("/diagnostics/0/column").asInt()).isPositive();
        assertThat(ask("order", Map.of("expression", "C^p + C^q", "as", "C -> inf"))
                        .path("status")
                        .asText())
                .isEqualTo("undecided");
    }

    @Test
    void rulesAreFoundByTheShapeOfAGoal() {
        assertThat(ask("rules", Map.of("goal", "roots x: x^2 = 1 count 2"))
                        .at("/rules/0/name")
                        .asText())
                .isEqualTo("pieces");
        assertThat(ask("rules", Map.of("goal", "a < b")).at("/rules/0/name").asText())
                .isEqualTo("positivity");
        assertThat(ask("rules", Map.of("name", "order")).at("/rules/0/accepted").asText())
                .contains("theorem");
        assertThat(ask("rules", Map.of("name", "ordr")).path("message").asText())
                .contains("did you mean 'order'");
    }

    @Test
    void badInputIsAnAnswer() throws IOException {
        assertThat(ask("check_text", Map.of()).path("status").asText()).isEqualTo("invalid-input");
        assertThat(ask("check_text", Map.of("txt", "")).path("message").asText())
                .contains("'txt'");
        assertThat(ask("check_text", Map.of("text", 7)).path("message").asText())
                .contains("is a text");
        JsonNode large = ask("check_text", Map.of("text", "é".repeat(600_000)));
        assertThat(large.path("status").asText()).isEqualTo("too-large");
        assertThat(large.path("message").asText()).contains("1200000 bytes");
        Path outside = Files.createTempFile("outside", ".md");
        Files.createSymbolicLink(root.resolve("link.md"), outside);
        for (String path : List.of("../x.md", outside.toString(), "link.md", "a\0b")) {
            assertThat(ask("check_text", Map.of("path", path)).path("status").asText())
                    .as(path)
                    .isEqualTo("invalid-input");
        }
        Files.delete(outside);
    }

    @Test
    void sourcesAboveTheRootAreNotRead() throws IOException {
        Path below = Files.createDirectory(root.resolve("below"));
        Files.writeString(
                root.resolve("references.bib"), "@misc{smith-2020, author = {S}, title = {T}, year = {2020}}\n");
        String text = theory(SUM).replace("let A, B", "cite smith-2021\nlet A, B");
        assertThat(ask("check_text", Map.of("text", text)).path("status").asText())
                .isEqualTo("invalid-text");
        box = new ToolBox(Engine.confined(below, AcceptedEarlier.NOTHING, Effort.USUAL), below);
        assertThat(ask("check_text", Map.of("text", text)).path("status").asText())
                .isEqualTo("as-stated");
    }

    @Test
    void aLongAnswerIsCutAndSaysSo() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append("theorem t").append(i).append("\n  claim A < B\n  proof\n    claim 1 by positivity\n");
        }
        JsonNode r = ask("check_text", Map.of("text", theory(many.toString())));
        assertThat(r.path("left_off").toString()).contains("theorems: ");
        assertThat(r.at("/failing/0/witness/kind").asText()).isEqualTo("point");
    }

    @Test
    void aCallThatIsStoppedSaysSo() {
        AtomicInteger asked = new AtomicInteger();
        Map<String, Object> r = box.call("check_text", Map.of("text", theory(SUM)), () -> asked.incrementAndGet() > 3);
        assertThat(r.get("status")).isEqualTo("stopped");
    }
}
