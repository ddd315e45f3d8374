package org.majorant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theory;

/** The terminal and the JSON tell the domains of all that a statement speaks of. */
class SpelledReportsTest {
    private static final Theory THEORY = TheorySupport.theory(
            "let x in (0, 1]",
            "let y in real",
            "let e[k] in [0, inf)",
            "let s = 2*x",
            "law half: x <= 1/2 mark claimed",
            "theorem t",
            "given half",
            "claim s <= 1",
            "claim e[1] >= 0 when x < 1",
            "proof",
            "x - y <= 1/2 - y by rearranging given 1",
            "claim 1 by rearranging given 1");

    private static Entry entry() {
        return TheorySupport.examine(THEORY).get(0);
    }

    @Test
    void anExplanationTellsTheDomains() {
        assertThat(new LedgerText(false, false).explanation(entry()))
                .contains("    let x in (0, 1]\n"
                        + "    let e[k] in [0, inf) for k in integer\n"
                        + "    let s = 2*x\n"
                        + "    given law half (claimed): x <= 1/2\n"
                        + "    claim s <= 1\n"
                        + "    claim e[1] >= 0 when x < 1\n"
                        + "    in the proof: let y in real\n"
                        + "    1. x - y <= 1/2 - y\n");
    }

    @Test
    void theJsonHasTheStatement() throws IOException {
        String json = LedgerJson.write(new Ledger(List.of(entry())), List.of(), List.of(), "1", 0, false);
        JsonNode statement = new ObjectMapper().readTree(json).at("/theorems/0/statement");
        Spelled spelled = Spelled.of(THEORY, THEORY.theorems().get(0));
        assertThat(statement.path("text")).hasToString(new ObjectMapper().writeValueAsString(spelled.lines()));
        assertThat(statement.path("hash").asText()).isEqualTo(spelled.hash()).matches("[0-9a-f]{64}");
        assertThat(statement.path("latex").asText())
                .isEqualTo(
                        "Let $x \\in (0, 1]$.\n"
                                + "Let $(e_{k})_{k \\in \\mathbb{Z}}$ be a sequence in $[0, \\infty)$.\n"
                                + "Write\n\\begin{gather*}\ns = 2 x.\n\\end{gather*}\n"
                                + "Suppose\n\\begin{gather*}\nx \\le \\frac{1}{2} \\qquad\\text{(law half, claimed)}\n\\end{gather*}\n"
                                + "The statement is that\n\\begin{gather*}\ns \\le 1\\\\\ne_{1} \\ge 0 \\qquad\\text{for } x < 1\n\\end{gather*}\n");
    }
}
