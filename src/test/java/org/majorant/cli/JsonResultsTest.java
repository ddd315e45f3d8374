package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --json} writes one document that follows the shipped schema, whatever the outcome. */
class JsonResultsTest {
    private static final String LAW = "theory mine\nlet A, C, a in (0, inf)\nlet M in (0, inf)\n";

    @TempDir
    Path folder;

    private String file(String name, String claims) throws IOException {
        Path f = folder.resolve(name);
        Files.writeString(f, "# A theory\n\n```claim\n" + claims + "\n```\n");
        return f.toString();
    }

    private static JsonNode json(int status, String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--json";
        all[args.length + 1] = "-";
        Commands.Run r = Commands.run(all);
        assertThat(r.status()).as(r.out() + r.err()).isEqualTo(status);
        JsonNode root = ResultSchema.valid(r.out());
        assertThat(root.get("command").asText()).isEqualTo(args[0]);
        return root;
    }

    @Test
    void theSchemaInTheDocumentationIsTheShippedOne() throws IOException {
        assertThat(Path.of("docs/majorant-2.schema.json")).hasSameTextualContentAs(ResultSchema.SHIPPED);
        ResultSchema.valid(Files.readString(Path.of("proofs", "ledger.json")));
    }

    @Test
    void theSchemaRefusesWhatIsNotOfTheContract() throws IOException {
        ObjectNode root = (ObjectNode) json(0, "check", "proofs/kaplan-2020");
        ObjectNode theorem = (ObjectNode) root.get("theorems").get(0);
        assertThat(ResultSchema.accepts(root)).isTrue();
        theorem.put("verdict", "true");
        assertThat(ResultSchema.accepts(root)).isFalse();
        theorem.put("verdict", "proved").put("another", 1);
        assertThat(ResultSchema.accepts(root)).isFalse();
        theorem.remove("another");
        root.remove("not_examined");
        assertThat(ResultSchema.accepts(root)).isFalse();
        root.putArray("not_examined");
        ((ArrayNode) root.get("diagnostics")).addObject().put("severity", "error");
        assertThat(ResultSchema.accepts(root)).isFalse();
    }

    @Test
    void pages(@org.junit.jupiter.api.io.TempDir Path site) throws IOException {
        json(0, "html", "proofs/kaplan-2020", "-o", site.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval|1/3",
                "eval|x/3|--at|x=1|--enclose",
                "eval|x^2 - x|--at|x=0..1|--enclose",
                "order|C^2 + C|--as|C -> inf",
                "order|C - C|--as|C -> inf",
                "order|1/x|--as|x -> 0",
                "solve|x*exp(-x) = c|--for|x",
                "solve|x = x|--for|x",
                "solve|x = x + 1|--for|x",
                "compare|yang-2025|bordelon-2024",
                "explore|--exponent|1/6|--r|1",
                "simplify|x + x|--without-symja",
                "fit|src/test/resources/fit/runs.csv|--law|L = E + A/N^a + B/D^b|--resamples|20|--let|a=0.35|--hold-out|N=1",
                "fmt|--check|proofs/kaplan-2020",
                "check|proofs/refuted",
                "recheck|proofs/certificates/enclosed-lambert-above.json"
            })
    void answers(String words) {
        String[] args = words.split("\\|");
        assertThat(json(0, args).get("diagnostics")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2|invalid-text|eval|x + )",
                "2|invalid-input|eval|log(-1)",
                "2|usage|eval|1/0|--digits|many",
                "2|invalid-text|eval|log(x)|--at|y=1..2|--enclose",
                "2|invalid-text|order|C^^2|--as|C -> inf",
                "2|usage|order|C^2",
                "3|undecided|order|C^p + C^q|--as|C -> inf",
                "2|invalid-text|solve|x = = 1|--for|x",
                "2|invalid-input|solve|y = 1|--for|x",
                "2|invalid-input|check|no/such/folder",
                "2|invalid-input|check|proofs/kaplan-2020|--require|9",
                "2|invalid-input|check|proofs/kaplan-2020|--only|wrong",
                "2|usage|check|--nonsense",
                "2|invalid-input|fmt|no/such/file.md",
                "2|invalid-input|latex|no/such/file.md|-o|target/none",
                "2|usage|latex|proofs/kaplan-2020",
                "2|invalid-input|recheck|no/such/certificate",
                "2|invalid-input|compare|yang-2025|yang-2026",
                "2|invalid-input|plan|yang-2025|--compute|5",
                "2|invalid-input|explore|--exponent|-1",
                "2|invalid-input|simulate|no-such-preset|-o|target/none",
                "2|invalid-text|simplify|x + )",
                "2|invalid-input|derive|no/such/file.md|-o|target/none.md",
                "2|invalid-input|fit|no/such/file.csv|--law|L = A/N",
                "2|invalid-text|fit|src/test/resources/fit/runs.csv|--law|M = A/N",
                "2|usage|fit|src/test/resources/fit/runs.csv",
                "2|invalid-input|prove|no/such/file.md"
            })
    void noAnswer(String words) {
        String[] all = words.split("\\|");
        String code = all[1];
        String[] args = java.util.Arrays.copyOfRange(all, 2, all.length);
        JsonNode diagnostics = json(Integer.parseInt(all[0]), args).get("diagnostics");
        assertThat(diagnostics).isNotEmpty();
        assertThat(diagnostics.get(0).get("code").asText()).isEqualTo(code);
        assertThat(diagnostics.get(0).get("message").asText()).isNotBlank();
    }

    @Test
    void aCommandThatThereIsNot() {
        Commands.Run r = Commands.run("chek", "--json", "-");
        JsonNode root = ResultSchema.valid(r.out());
        assertThat(r.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(root.has("command")).isFalse();
        assertThat(root.get("diagnostics").get(0).get("code").asText()).isEqualTo("usage");
    }

    @Test
    void withAnUnknownOptionTheFormStillGetsItsDocument() throws IOException {
        Path to = folder.resolve("ledger.json");
        for (String[] forms : new String[][] {
            {"--format", "junit=" + folder.resolve("x.xml") + ",json=" + to}, {"--format=json=" + to}, {"--json=" + to}
        }) {
            String[] args = java.util.Arrays.copyOf(forms, forms.length + 2);
            args[forms.length] = "--nonsense";
            args[forms.length + 1] = "check";
            java.util.Collections.rotate(java.util.Arrays.asList(args), 1);
            assertThat(Commands.run(args).status()).isEqualTo(ExitStatus.BAD_INPUT);
            JsonNode root = ResultSchema.valid(Files.readString(to));
            assertThat(root.at("/diagnostics/0/code").asText()).isEqualTo("usage");
            Files.delete(to);
        }
    }

    @Test
    void wrongFilesHaveTheirPlaces() throws IOException {
        String f =
                file("a.md", LAW + "theorem t\nclaim A > kapa\ntheorem s\nclaim A > 0\nproof\nclaim 1 by positivity");
        JsonNode root = json(2, "check", f);
        JsonNode d = root.get("diagnostics").get(0);
        assertThat(d.get("file").asText()).isEqualTo(f);
        assertThat(d.get("line").asInt()).isEqualTo(8);
        assertThat(d.get("column").asInt()).isEqualTo(11);
        assertThat(d.get("endColumn").asInt()).isEqualTo(15);
        assertThat(root.get("not_examined").get(0).asText()).isEqualTo("mine/t");
        assertThat(root.get("theorems")).hasSize(1);
        for (String command : List.of("fmt", "prove")) {
            assertThat(json(2, command, f).get("diagnostics").get(0).get("line").asInt())
                    .as(command)
                    .isEqualTo(8);
        }
    }

    @Test
    void aFileWithoutOneTheoremThatCanBeRead() throws IOException {
        JsonNode root = json(2, "check", file("a.md", "theory mine\nlet x in (0, inf\n"));
        assertThat(root.get("theorems")).isEmpty();
        assertThat(root.get("not_examined")).hasSize(1);
    }

    @Test
    void stepsSayWhatBecameOfThem() throws IOException {
        String f = file(
                "a.md",
                LAW + "theorem t\ngiven C = M^2\nclaim M > C\nclaim M > 0\nproof\nM^2 > 0 by positivity\n"
                        + "claim 1 by positivity\nclaim 2 by positivity");
        JsonNode root = json(1, "check", f);
        JsonNode t = root.get("theorems").get(0);
        assertThat(t.get("steps"))
                .extracting(s -> s.get("status").asText())
                .containsExactly("accepted", "refused", "not checked");
        assertThat(t.get("steps").get(1).get("line").asInt()).isEqualTo(13);
        assertThat(t.get("steps").get(1).get("reason").asText()).isNotBlank();
        assertThat(t.get("hash")).isEqualTo(t.get("statement").get("hash"));
        assertThat(root.get("diagnostics"))
                .extracting(d -> d.get("code").asText() + " " + d.get("line").asInt())
                .containsExactly("not-as-expected 7", "refused-step 13");
    }

    @Test
    void latexThatIsWritten() {
        JsonNode root = json(0, "latex", "proofs/kaplan-2020/compute-exponent.md", "-o", folder.toString());
        assertThat(root.get("written")).hasSize(2);
        assertThat(root.get("diagnostics")).isEmpty();
    }

    @Test
    void runsThatAreWritten() {
        assertThat(json(0, "simulate", "docs/examples/small.spec", "-o", folder.toString())
                        .get("runs"))
                .isNotEmpty();
    }

    @Test
    void proofsThatAreFound() throws IOException {
        JsonNode root = json(0, "prove", file("a.md", LAW + "theorem t\nclaim A*M^(-a) > 0"));
        assertThat(root.get("theorems").get(0).get("found").asBoolean()).isTrue();
    }
}
