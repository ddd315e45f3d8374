package org.majorant.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.BibEntry;

class BibReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Map<String, BibEntry> read(String text) {
        return BibReader.read(new SourceFile("t.bib", text), diagnostics);
    }

    @Test
    void readsBracesQuotesAndNumbers() {
        Map<String, BibEntry> all =
                read("Comment\n@Article{k1, Author = {A. {van} B}, title=\"X \\& {Y}\", year = 2020}\n@misc{k2}\n");
        assertThat(diagnostics.all()).isEmpty();
        assertThat(all.keySet()).containsExactly("k1", "k2");
        assertThat(all.get("k1").type()).isEqualTo("article");
        assertThat(all.get("k1").fields()).isEqualTo(Map.of("author", "A. van B", "title", "X & Y", "year", "2020"));
    }

    @Test
    void tellsWhereAnEntryIsWrong() {
        read("@misc{a}\n@misc{a}\n@misc{b, title {x}}\n");
        assertThat(diagnostics.all()).hasSize(2);
        assertThat(diagnostics.all().get(0).render()).startsWith("t.bib:2:1: error: the key 'a' stands above already");
        assertThat(diagnostics.all().get(1).render()).startsWith("t.bib:3:16: error: expected '='");
    }

    @Provide
    Arbitrary<String> almostEntries() {
        return Arbitraries.of("@", "misc", "{", "}", "\"", "=", ",", "a", "\\", " ", "\n", "9", "é", "title")
                .list()
                .ofMaxSize(30)
                .map(l -> String.join("", l));
    }

    @Property(tries = 3000)
    void everyTextIsReadOrHasADiagnosticInIt(@ForAll("almostEntries") String text) {
        Diagnostics found = new Diagnostics();
        SourceFile file = new SourceFile("t.bib", text);
        BibReader.read(file, found);
        assertThat(found.all()).allSatisfy(d -> assertThat(d.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
