package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.TheorySupport;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** The exported statements and their proofs by hand in the library, as far as they need no Coq. */
class TheoryProofsTest {
    private static final Path LIBRARY = Path.of("proofs", "coq");

    @TempDir
    Path folder;

    /** To make them again: {@code majorant certify --goals proofs/coq} with the folders of the theories that have proofs by hand. */
    @Test
    void theGoalsOfTheLibraryAreThoseThatAreExported() throws IOException {
        Map<String, String> files = new TreeMap<>();
        CoqSources.read(LIBRARY).forEach((name, text) -> {
            if (name.startsWith("Goals_")) {
                files.put(name, text);
            }
        });
        assertThat(files).hasSizeGreaterThan(10);
        for (Theory t : TheorySupport.proofs()) {
            String written = files.remove(GoalsFile.name(t) + ".v");
            if (written != null) {
                assertThat(written).as(t.id()).isEqualTo(GoalsFile.of(t));
            }
        }
        assertThat(files).as("goals of no theory").isEmpty();
    }

    @Test
    void everyProofByHandIsThatOfATheorem() throws IOException {
        TheoryProofs proofs = TheoryProofs.read(LIBRARY);
        int found = 0;
        for (Theory theory : TheorySupport.proofs()) {
            for (Theorem t : theory.theorems()) {
                found += proofs.find(theory.id() + "/" + t.id()).isPresent() ? 1 : 0;
            }
        }
        assertThat(proofs.modules().stream().mapToInt(m -> lemmas(m)).sum())
                .isEqualTo(found)
                .isPositive();
    }

    private static int lemmas(String module) {
        String text = CoqSources.read(LIBRARY).get(module + ".v");
        return text.split("\nLemma \\w+ : Goals_\\w+\\.", -1).length - 1;
    }

    @Test
    void theCommentBeforeAProofSaysWhichPartItIs() throws IOException {
        Files.writeString(
                folder.resolve("Theory_some_law.v"),
                "(** T7, T10: along the budget. *)\nLemma two : Goals_some_law.two.\n\nLemma helper : True.\n\n"
                        + "Lemma bare : Goals_some_law.bare.\n",
                StandardCharsets.UTF_8);
        TheoryProofs proofs = TheoryProofs.read(folder);
        assertThat(proofs.find("some-law/two"))
                .contains(new TheoryProofs.Proof("Theory_some_law", "two", List.of("T7", "T10")));
        assertThat(proofs.find("some-law/bare")).contains(new TheoryProofs.Proof("Theory_some_law", "bare", List.of()));
        assertThat(proofs.find("some-law/helper")).isEmpty();
        assertThat(proofs.find("other/two")).isEmpty();
    }

    @Test
    void theTheoremsOfTheLibraryAreReadFromWhatCoqPrints() {
        String output = """
                Axioms:
                Classical_Prop.classic : forall P : Prop, P \\/ ~ P
                the opaque constants in it
                Axioms:
                Opaque constants:
                T10LocalExponent.proof_of_T10 : Statements.T10
                T07Balanced.proof_of_T7 : Statements.T7
                Other.T07Balanced.proof_of_T8 : True
                """;
        assertThat(Trial.from(output)).containsExactly("T7", "T10");
    }
}
