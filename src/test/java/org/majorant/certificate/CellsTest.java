package org.majorant.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.majorant.number.lambert.LambertW;

/**
 * The certificate of the tables of W, a sample of its cells; {@code majorant recheck proofs/certificates/lambert-tables.json}
 * checks all. The sample's seed is the property {@code majorant.seed}.
 */
class CellsTest {
    private final SplittableRandom random = new SplittableRandom(Long.getLong("majorant.seed", 101));
    private Map<String, String> fields;
    private byte[] table;

    @BeforeEach
    void read() throws IOException {
        fields = Certificate.fields(Files.readString(Path.of("proofs/certificates/lambert-tables.json")));
        try (InputStream in = LambertW.class.getResourceAsStream("lambert-w.tables")) {
            table = in.readAllBytes();
        }
    }

    private Certificate.Answer oneIn(int n) {
        return Cells.check(fields, name -> table, cell -> random.nextInt(n) == 0);
    }

    private void rejected(int n, String reason) {
        assertThatThrownBy(() -> oneIn(n)).hasMessageContaining(reason);
    }

    @Test
    void aSampleOfTheCellsHolds() {
        System.out.println("CellsTest: seed " + Long.getLong("majorant.seed", 101));
        assertThat(oneIn(25).text()).matches("holds: 1[0-9][0-9] of 3265 cells checked");
    }

    @Test
    void aBoundBelowTheCheckersIsRejected() {
        fields.replaceAll((k, v) -> v.replaceAll("0[.]5[0-9]{3}[)]", "0.50001)"));
        rejected(25, "is bounded by 0.500");
    }

    @Test
    void aBoundOfOneUlpIsRejected() {
        fields.replaceAll((k, v) -> v.replaceAll("0[.]5[0-9]{3}[)]", "1.0000)"));
        rejected(25, "is bounded by 0.5");
    }

    /** The last double of a coefficient of the first order counts for 2^-59 of W; a bit of it is seen. */
    @Test
    void aTableWithADamagedCellIsRejected() {
        int cell = random.nextInt(864);
        for (int coefficient : new int[] {0, 1, 2, 4}) {
            byte[] kept = table.clone();
            table[4 + 96 * cell + 8 * coefficient + (coefficient == 1 ? 1 : 7)] ^= 4;
            rejected(25, "the hash is not that of the table");
            fields.put("sha256", Certificate.sha256(table));
            assertThatThrownBy(() -> Cells.check(fields, name -> table, i -> i == cell))
                    .as("coefficient %s of cell %s", coefficient, cell)
                    .hasMessageContaining("is bounded by");
            table = kept;
        }
    }

    @Test
    void anotherCentreOrRadiusOrFunctionIsRejected() {
        Map<String, String> kept = new LinkedHashMap<>(fields);
        for (String[] change : new String[][] {
            {"0x1.04p-7 0x1.0p-13", "0x1.0400001p-7 0x1.0p-13"},
            {"0x1.04p-7 0x1.0p-13", "0x1.04p-7 0x1.0p-9"},
            {"((W0 x) 4 ", "((Wm1 x) 4 "},
            {"((W0 x) 4 ", "((log x) 4 "},
            {"((W0 x) 4 ", "((W0 x) 12 "},
            {"((W0 x) 4 ", "((W0 x) -4 "},
            {"((W0 x) 4 ", "((W0 x) 4000000 "}
        }) {
            assertThat(kept.get("cells")).contains(change[0]);
            fields.put("cells", kept.get("cells").replace(change[0], change[1]));
            assertThatThrownBy(() -> Cells.check(fields, name -> table, i -> i == 0))
                    .as(change[1])
                    .isInstanceOf(RuntimeException.class);
        }
    }

    /** The two-part sum of c0 and c2 h is exact for |c0| >= |c2 h| alone. */
    @Test
    void aCellWhoseFirstTermMayExceedItsValueIsRejected() {
        Range[] c = new Range[12];
        java.util.Arrays.fill(c, Range.of(1));
        assertThat(Rounded.beforeTheLast(c, Range.rational("1/2")).hi()).isPositive();
        c[2] = Range.of(3);
        assertThatThrownBy(() -> Rounded.beforeTheLast(c, Range.rational("1/2")))
                .hasMessageContaining("may exceed");
    }

    @Test
    void anotherOrderOrNoCellsOrAnotherFieldIsRejected() {
        assertThatThrownBy(() -> Cells.check(fields, name -> table, i -> false)).hasMessageContaining("no cell");
        fields.put("order", fields.get("order").replace("(fma q p c1)", "(+ c1 (* q p))"));
        rejected(25, "another order");
        fields.put("more", "");
        rejected(25, "the fields");
    }

    @Test
    void aTableThatIsNotThereIsRejected() throws IOException {
        String json = Files.readString(Path.of("proofs/certificates/lambert-tables.json"));
        assertThat(Certificate.check(json).text()).startsWith("rejected: the hash");
    }
}
