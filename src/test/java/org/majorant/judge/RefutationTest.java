package org.majorant.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/** Theory files of which each theorem tells what is to be found. */
class RefutationTest {
    @Test
    void whatFailsWhereTheSidesAreEqual() throws IOException {
        Path file = Path.of("src/test/resources/refuted/at-equality.md");
        Diagnostics found = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile(file.toString(), Files.readString(file)), found);
        assertThat(found.all()).isEmpty();
        assertThat(TheorySupport.examine(t))
                .hasSize(6)
                .allSatisfy(
                        e -> assertThat(e.met()).as(e.id() + ": " + e.verdict()).isTrue());
    }
}
