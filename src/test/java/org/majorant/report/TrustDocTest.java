package org.majorant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.coq.TheoryProofs;
import org.majorant.judge.Ledger;

/** The table of {@code docs/trust.md} is that of the ledger. To make it again: copy {@code target/trust.md} over it. */
class TrustDocTest {
    private static final Path DOC = Path.of("docs", "trust.md");
    private static final String MARK = "<!-- from here on: generated from the ledger -->\n\n";

    private static final String PARTS = """

            The statements T1 to T20 of the library, and what carries them in the theory files. "from T7" is
            what Coq lists among the constants in the accepted proof; which statement a theorem belongs to is
            said by the comment before its proof, for readers.

            """;

    /** The statements as docs/coq.md lists them. */
    private static List<TrustText.Part> parts() throws IOException {
        List<TrustText.Part> all = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs", "coq.md"))) {
            if (line.startsWith("| T")) {
                String[] cells = line.split(" \\| ");
                all.add(new TrustText.Part(cells[0].substring(2), cells[2]));
            }
        }
        return all;
    }

    /** At least 17 of the 20 are carried, at level 5, by a theory file; and this page does not say so by itself. */
    @Test
    void mostStatementsOfTheLibraryAreCarriedByATheoryFile() throws IOException {
        String text = Files.readString(DOC);
        long carried = text.lines()
                .filter(l -> l.matches("\\| T\\d+ .*/[a-z0-9-]+ 5[ ,].*"))
                .count();
        assertThat(carried).isGreaterThanOrEqualTo(17);
    }

    @Test
    void theTableIsThatOfTheLedger() throws IOException {
        String text = Files.readString(DOC);
        assertThat(text).contains(MARK);
        Ledger ledger = new Ledger(TheorySupport.ledgerOfProofs());
        String generated = text.substring(0, text.indexOf(MARK))
                + MARK
                + TrustText.of(ledger)
                + PARTS
                + TrustText.parts(parts(), ledger, TheoryProofs.read(Path.of("proofs", "coq")));
        Files.writeString(Path.of("target", "trust.md"), generated);
        assertThat(text).isEqualTo(generated);
    }
}
