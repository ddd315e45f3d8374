package org.majorant.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
    private final Diagnostics found = new Diagnostics();

    private CsvTable read(String text) {
        return CsvTable.read(new SourceFile("t.csv", text), found);
    }

    @Test
    void aSpreadsheetsTable() {
        CsvTable t = read("\uFEFF\"N\", note ,loss\r\n# left out\r\n\r\n1,\"a \"\"b\"\",\r\nc\",2.5\r\n 3 ,,\"4\"");
        assertThat(found.all()).isEmpty();
        assertThat(t.header().texts()).containsExactly("N", "note", "loss");
        assertThat(t.rows())
                .extracting(CsvTable.Row::texts)
                .containsExactly(List.of("1", "a \"b\",\r\nc", "2.5"), List.of("3", "", "4"));
        assertThat(t.rows()).extracting(CsvTable.Row::line).containsExactly(4, 6);
        CsvTable.Row first = t.rows().get(0);
        assertThat(first.place().text()).isEqualTo("1,\"a \"\"b\"\",\r\nc\",2.5");
        assertThat(first.cells())
                .extracting(c -> c.place().toString())
                .containsExactly("t.csv:4:1", "t.csv:4:3", "t.csv:5:4");
        assertThat(first.cells().get(1).shown()).isEqualTo("'a \"b\",\\nc'");
        assertThat(t.repeated()).isEmpty();
        assertThat(read("a,b,a\n").repeated().orElseThrow().place()).hasToString("t.csv:1:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | 1:1 | the file has no header | 0",
                "~# a\\n\\n~ | 1:1 | the file has no header | 0",
                "a,b\\n1\\n2,3 | 2:1 | this row has 1 cell, and the header has 2 | 1",
                "a,b\\n1,2,\\n2,3 | 2:1 | this row has 3 cells, and the header has 2 | 1",
                "a,b\\n1,\"2\\n2,3 | 2:3 | this quote opens a cell that is not closed | 0",
                "\"a,b\\n1,2 | 1:1 | this quote opens a cell that is not closed | 0",
                "a,b\\n1,\"2\" 3\\n2,3 | 2:6 | '3' follows the closing quote of a cell | 2",
            })
    void errorsHaveTheirPlaces(String text, String place, String message, int rows) {
        CsvTable t = read(text.replace("\\n", "\n"));
        assertThat(found.all())
                .extracting(d -> d.span() + ": " + d.message())
                .containsExactly("t.csv:" + place + ": " + message);
        assertThat(t.rows()).hasSize(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.of("a", "é", "\"", ",", "\n", "\r\n", "#", " ", "1.5")
                .list()
                .ofMaxSize(4)
                .map(l -> String.join("", l).strip());
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
    }

    /** Every cell in quotes, or those alone that need them. */
    @Property(tries = 2000)
    void readsWhatIsWrittenByTheStandard(@ForAll("tables") List<List<String>> table, @ForAll boolean always) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            for (int i = 0; i < row.size(); i++) {
                String c = row.get(i);
                boolean quotes = always || c.matches("(?s).*[,\"\n#].*") || row.size() == 1;
                text.append(i == 0 ? "" : ",").append(quotes ? "\"" + c.replace("\"", "\"\"") + "\"" : c);
            }
            text.append("\r\n");
        }
        Diagnostics none = new Diagnostics();
        CsvTable t = CsvTable.read(new SourceFile("t.csv", text.toString()), none);
        assertThat(none.all()).isEmpty();
        assertThat(t.header().texts()).isEqualTo(table.get(0));
        assertThat(t.rows()).extracting(CsvTable.Row::texts).isEqualTo(table.subList(1, table.size()));
    }

    @Property(tries = 3000)
    void everyTextIsReadOrHasADiagnosticInIt(@ForAll("almost") String text) {
        Diagnostics all = new Diagnostics();
        SourceFile file = new SourceFile("t.csv", text);
        CsvTable t = CsvTable.read(file, all);
        assertThat(all.all())
                .allSatisfy(d -> assertThat(d.span().end())
                        .isLessThanOrEqualTo(file.text().length()));
        for (CsvTable.Row r : t.rows()) {
            r.cells()
                    .forEach(c -> assertThat(c.place().text()).contains(c.text().contains("\"") ? "\"" : c.text()));
        }
    }

    @Provide
    Arbitrary<String> almost() {
        return Arbitraries.of("\"", ",", "\n", "\r", "a", " ", "#", "\t", "7")
                .list()
                .ofMaxSize(20)
                .map(l -> String.join("", l));
    }
}
