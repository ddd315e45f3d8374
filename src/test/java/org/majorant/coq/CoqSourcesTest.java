package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be said of the Coq library without Coq; and that the checks on it can fail. */
class CoqSourcesTest {
    private static final Path LIBRARY = Path.of("proofs/coq");

    @Test
    void nothingIsAssumedAndNoProofIsLeftOpen() {
        CoqSources.read(LIBRARY)
                .forEach((name, text) ->
                        assertThat(CoqSources.forbiddenWords(text)).as(name).isEmpty());
    }

    @Test
    void everyFileIsShortAndSaysWhatItHolds() {
        CoqSources.read(LIBRARY).forEach((name, text) -> {
            assertThat(text.lines().count()).as(name).isLessThan(400);
            assertThat(text).as(name).startsWith("(** ");
        });
    }

    @Test
    void everyStatementIsTiedToItsProofAndStandsInTheTable() throws Exception {
        Map<String, String> texts = CoqSources.read(LIBRARY);
        Set<String> statements = CoqSources.statements(texts.get("Statements.v"));
        assertThat(statements).isNotEmpty();
        assertThat(CoqSources.ties(texts.get("Ties.v"))).containsExactlyElementsOf(statements);
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/coq.md"))) {
            if (line.startsWith("| T")) {
                rows.add(line.substring(2, line.indexOf(' ', 2)));
            }
        }
        assertThat(rows).containsAll(statements);
    }

    @Test
    void anOpenProofIsFoundAndACommentIsNone() {
        assertThat(CoqSources.forbiddenWords("Lemma a : True.\nProof. Admitted."))
                .containsExactly("Admitted");
        assertThat(CoqSources.forbiddenWords("Axiom a : False.")).containsExactly("Axiom");
        assertThat(CoqSources.forbiddenWords("Lemma a : True. Proof  using b. Qed."))
                .containsExactly("Proof  using");
        assertThat(CoqSources.forbiddenWords("Unset Guard Checking.")).containsExactly("Guard Checking");
        assertThat(CoqSources.forbiddenWords("(* Axiom (* nested *) Admitted *) Lemma admitted : True."))
                .isEmpty();
    }

    @Test
    void aStatementTiedToAnotherProofIsNoTie() {
        assertThat(CoqSources.ties("Check (proof_of_T7 : Statements.T7).\nPrint Assumptions proof_of_T7."))
                .containsExactly("T7");
        assertThat(CoqSources.ties("Check (proof_of_T7 : Statements.T8).\nPrint Assumptions proof_of_T7."))
                .isEmpty();
        assertThat(CoqSources.ties("Check (proof_of_T7 : Statements.T7).\nPrint Assumptions proof_of_T8."))
                .isEmpty();
        assertThat(CoqSources.ties("(* Check (proof_of_T7 : Statements.T7).\nPrint Assumptions proof_of_T7. *)"))
                .isEmpty();
    }

    @Test
    void axiomsAreReadFromWhatCoqPrints() {
        String output = """
                proof_of_T7 : T7
                     : T7
                Axioms:
                mine : False
                Classical_Prop.classic : forall P : Prop, P \\/ ~ P
                Some.very.long_name
                  : forall P : nat -> Prop,
                    P
                proof_of_T8 : T8
                     : T8
                Closed under the global context
                """;
        assertThat(CoqSources.assumptions(output))
                .containsExactly(
                        Map.entry("T7", Set.of("mine", "Classical_Prop.classic", "Some.very.long_name")),
                        Map.entry("T8", Set.of()));
        assertThatThrownBy(() -> CoqSources.assumptions("proof_of_T7 : T7\n     : T7\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CoqSources.assumptions("Warning: something else\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
