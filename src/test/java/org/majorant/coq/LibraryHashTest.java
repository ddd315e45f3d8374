package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/** What the hash of a record goes by, and what the program carries. */
class LibraryHashTest {
    private static final List<String> WAYS = List.of(
            "From Majorant Require Import Used.",
            "From Majorant  Require\n  Export Other Used.",
            "Require Majorant.Used.",
            "Require Import Majorant.Used.",
            "From Majorant Require Import(notations) Used.",
            "From (* x *) Majorant Require Import (* y *) Used.",
            "Load \"Used\".",
            "Definition a := \"(*\". Require Majorant.Used. Definition b := \"*)\".",
            "(* \" *) \" *) From Majorant Require Used.");

    @TempDir
    Path folder;

    private String hash() throws IOException {
        return new LibraryHash(folder, "8.16.1").of("some/law", "True");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".v"), text);
    }

    @Test
    void everyWayOfLoadingAFileIsHashed() throws IOException {
        for (String way : WAYS) {
            write("Vocabulary", way + "\n");
            write("Used", "Definition a := 1.\n");
            String before = hash();
            write("Used", "Definition a := 2.\n");
            assertThat(hash()).as(way).isNotEqualTo(before);
        }
    }

    @Test
    void aFileThatIsNamedInACommentAloneIsNotHashed() throws IOException {
        write("Vocabulary", "(* as in Used.v (* and Used *) \"*)\" Used *)\n");
        write("Used", "Definition a := 1.\n");
        String before = hash();
        write("Used", "Definition a := 2.\n");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void filesBesideATheoryAndWhatTheyLoadAreHashed() throws IOException {
        Path beside = Files.createDirectories(folder.resolve("beside"));
        write("Vocabulary", "");
        write("Used", "Definition a := 1.\n");
        Files.writeString(
                beside.resolve("Theory_some.v"),
                "From Own Require Helper.\nFrom Majorant Require Used.\nLemma law : Goals_some.law.\n");
        Files.writeString(beside.resolve("Helper.v"), "Definition b := 1.\n");
        String first = withOwn(beside);
        assertThat(first).isNotEqualTo(hash());
        Files.writeString(beside.resolve("Helper.v"), "Definition b := 2.\n");
        String second = withOwn(beside);
        assertThat(second).isNotEqualTo(first);
        write("Used", "Definition a := 2.\n");
        assertThat(withOwn(beside)).isNotEqualTo(second);
    }

    private String withOwn(Path beside) throws IOException {
        return new LibraryHash(LibrarySources.of(folder), LibrarySources.of(beside), "8.16.1").of("some/law", "True");
    }

    @Test
    void theProgramCarriesTheLibraryAndItsRecord() throws IOException {
        LibrarySources carried = LibrarySources.carried();
        assertThat(carried.hash())
                .isEqualTo(LibrarySources.of(Path.of("proofs", "coq")).hash());
        assertThat(LibrarySources.resource("coq/accepted.txt"))
                .isEqualTo(Files.readString(Path.of("proofs", "coq", "accepted.txt")));
    }

    /** A theory of the same name elsewhere has another record. */
    @Test
    void checkReadsTheRecordBesideTheTheory() throws IOException {
        Path file = Files.writeString(
                folder.resolve("my.md"),
                "# My\n\n```claim\ntheory my \"My\"\nlet x in (0, inf)\n\ntheorem law\n  mark derived\n"
                        + "  claim log(x) <= x - 1\n```\n");
        Theory theory = TheoryReader.read(new SourceFile(file.toString(), Files.readString(file)), new Diagnostics());
        Path library = Path.of("proofs", "coq");
        String statement = ExportedTheorem.of(theory.theorems().get(0)).statement();
        Accepted accepted = new Accepted("8.16.1");
        String hash = new LibraryHash(library, "8.16.1").of("my/law", statement);
        accepted.put("my/law", Accepted.Line.of(hash, Axioms.Kind.STANDARD, List.of()));
        AcceptedEarlier before = AcceptedEarlier.read(library, library.resolve("accepted.txt"));
        assertThat(before.find(theory, theory.theorems().get(0))).isEmpty();
        Files.writeString(folder.resolve(AcceptedEarlier.BESIDE), accepted.text());
        AcceptedEarlier after = AcceptedEarlier.read(library, library.resolve("accepted.txt"));
        assertThat(after.find(theory, theory.theorems().get(0)).map(Accepted.Line::axioms))
                .contains(Axioms.Kind.STANDARD);
    }

    @Test
    void theSummaryOfCoqchkIsReadStrictly() {
        String summary = "CONTEXT SUMMARY\n===============\n\n* Theory: Set is predicative\n  \n* Axioms:\n"
                + "    Coq.Logic.Classical_Prop.classic\n  \n* Constants/Inductives relying on type-in-type: <none>\n  \n"
                + "* Constants/Inductives relying on unsafe (co)fixpoints: <none>\n  \n"
                + "* Inductives whose positivity is assumed: <none>\n";
        assertThat(Trial.foreign(summary)).isEmpty();
        assertThat(Trial.foreign("")).isPresent();
        assertThat(Trial.foreign(summary.replace("Coq.Logic", "Majorant"))).isPresent();
        assertThat(Trial.foreign(summary.replace("type-in-type: <none>", "type-in-type:\n    Coq.Init.x")))
                .isPresent();
        assertThat(Trial.foreign(summary.replace("predicative", "impredicative")))
                .isPresent();
        assertThat(Trial.foreign(summary.replace("* Inductives whose positivity is assumed: <none>\n", "")))
                .isEqualTo(Optional.of("coqchk gives no summary"));
    }
}
