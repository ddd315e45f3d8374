package org.majorant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.evidence.Ledger;
import org.majorant.theorem.Theory;

/** The table of {@code docs/trust.md} is that of the ledger. To make it again: copy {@code target/trust.md} over it. */
class TrustDocTest {
    private static final Path DOC = Path.of("docs", "trust.md");
    private static final String MARK = "<!-- from here on: generated from the ledger -->\n\n";

    @Test
    void theTableIsThatOfTheLedger() throws IOException {
        String text = Files.readString(DOC);
        assertThat(text).contains(MARK);
        Ledger ledger = new Ledger(TheorySupport.examine(TheorySupport.proofs().toArray(new Theory[0])));
        String generated = text.substring(0, text.indexOf(MARK)) + MARK + TrustText.of(ledger);
        Files.writeString(Path.of("target", "trust.md"), generated);
        assertThat(text).isEqualTo(generated);
    }
}
