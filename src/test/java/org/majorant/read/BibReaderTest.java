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
import org.majorant.text.Excerpt;
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
        assertThat(Excerpt.of(diagnostics.all().get(0)))
                .startsWith("t.bib:2:1: error: the key 'a' stands above already");
        assertThat(Excerpt.of(diagnostics.all().get(1))).startsWith("t.bib:3:16: error: expected '='");
    }

    @Test
    void stringsCommentsAndPreambles() {
        Map<String, BibEntry> all = read(
                "@preamble{ \"\\newcommand{\\x}{y}\" }\n@comment{not {read} @misc{no} at all}\n"
                        + "@STRING(jmlr = \"Journal of Machine \" # {Learning Research})\n@string{who = {G{\\\"o}del}}\n"
                        + "@article{k, journal = JMLR # \" (\" # who # \")\", month = jan, year = 1999}\n@misc(p, title = {A (b) c})\n");
        assertThat(diagnostics.all()).isEmpty();
        assertThat(all.keySet()).containsExactly("k", "p");
        assertThat(all.get("k").field("journal")).isEqualTo("Journal of Machine Learning Research (Gödel)");
        assertThat(all.get("k").field("month")).isEqualTo("January");
        assertThat(all.get("p").field("title")).isEqualTo("A (b) c");
    }

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "G{\\\"o}del;Gödel",
                "G\\\"{o}del;Gödel",
                "\\'Etale \\'e{\\'e};Étale éé",
                "{\\L}ukasiewicz;Łukasiewicz",
                "\\v{C}ech and Erd{\\H o}s;Čech and Erdős",
                "Gro{\\ss}, \\aa, {\\O}re;Groß, å, Øre",
                "na\\\"{\\i}ve, Fran\\c{c}ois;naïve, François",
                "\\~n \\^{a} \\.Z \\u{g} \\k{a};ñ â Ż ğ ą",
                "A~B \\& C \\% D;A B & C % D",
                "\\emph{On} {\\it T}heory;On Theory",
                "\\unknown{x};\\unknownx",
                "\\';\\'",
                "\\\"{};\\\""
            })
    void accents(String tex, String text) {
        assertThat(TexText.plain(tex)).isEqualTo(text);
    }

    @Test
    void afterAnErrorTheNextEntryIsRead() {
        Map<String, BibEntry> all = read("@misc{a, title {x}}\n@misc{b, year = 2020}\n@misc{c, year == 1}\n@misc{d}\n");
        assertThat(diagnostics.all()).hasSize(2);
        assertThat(all.keySet()).containsExactly("b", "d");
    }

    @Test
    void anEntryThatIsNotClosedIsTheOneThatIsNamed() {
        Map<String, BibEntry> all =
                read("@misc{a,\n  title = {T {x}, year = 2020}\n@misc{b}\n@misc{c, title = {U}\n\n@misc{d}\n");
        assertThat(diagnostics.all())
                .extracting(d -> d.span() + ": " + d.message())
                .containsExactly(
                        "t.bib:1:1: this entry is not closed before the next one begins",
                        "t.bib:4:1: this entry is not closed before the next one begins");
        assertThat(all.keySet()).containsExactly("b", "d");
    }

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "{NATO and Friends} and Doe, J.;NATO and Friends/J. Doe",
                "{Smith, Inc.} AND {\\'E}. Borel;Smith, Inc./É. Borel",
                "van der Berg, Jr, A. and others;A. van der Berg, Jr/others",
                "{M{\\\"u}ller and Sons}, Hans;Hans Müller and Sons",
                "Anderson and\tBrandand;Anderson/Brandand",
            })
    void names(String field, String names) {
        String text = "@misc{k, author = {" + field.replace("\\\\", "\\").replace("\\t", "\t") + "}}\n";
        assertThat(read(text).get("k").authors()).containsExactly(names.split("/"));
    }

    @Test
    void aStringThatNothingGivesIsAWarning() {
        read("@misc{a, journal = nowhere}\n");
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(Excerpt.of(diagnostics.all().get(0))).startsWith("t.bib:1:20: warning: no @string gives 'nowhere'");
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
