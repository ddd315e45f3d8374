package org.majorant.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/** Whatever comes in, reading answers with a theory or with diagnostics that have a position; it never throws. */
@Tag("slow")
class ReaderFuzzTest {
    private static final List<String> FILES = List.of(
            "proofs/yang-2025/two-stage-law.md",
            "proofs/lambert/inversions.md",
            "proofs/hoffmann-2022/compute-optimal.md",
            "proofs/kaplan-2020/compute-exponent.md",
            "proofs/refuted/bounds.md");
    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "^",
            "*",
            "/",
            "+",
            "-",
            ",",
            ";",
            ":",
            ":=",
            "->",
            "=",
            "<",
            "<=",
            "!=",
            "~",
            "\"",
            "#",
            "\n",
            "```",
            "claim ",
            "given ",
            "let ",
            "proof\n",
            " by ",
            "roots ",
            "piece ",
            "W(",
            "W0(",
            "inf",
            "inf{",
            "lim(",
            "sum(",
            "diff(",
            "1e999999",
            "9999999999999999999999",
            "0.1.2",
            "reported ",
            "expect ",
            "check ",
            "sample ",
            " seed ",
            " when ",
            " in ",
            "(0, inf)",
            "theorem x",
            "theory y",
            "\u0000",
            "ξ",
            "\uD83D\uDE00",
            "\t");

    @Property(tries = 4000, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void randomText(@ForAll("texts") String text) {
        read("```claim\n" + text + "\n```\n");
        read(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(PIECES),
                Arbitraries.strings().ofMaxLength(8),
                Arbitraries.strings().ascii().ofMaxLength(6));
        return piece.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Property(tries = 6000, seed = "2", edgeCases = EdgeCasesMode.NONE)
    void mutatedFiles(
            @ForAll("files") String text,
            @ForAll("fractions") double where,
            @ForAll("pieces") String piece,
            @ForAll("lengths") int removed) {
        int at = (int) (where * text.length());
        int to = Math.min(text.length(), at + removed);
        read(text.substring(0, at) + piece + text.substring(to));
    }

    @Property(tries = 1500, seed = "3", edgeCases = EdgeCasesMode.NONE)
    void truncatedFiles(@ForAll("files") String text, @ForAll("fractions") double where) {
        read(text.substring(0, (int) (where * text.length())));
    }

    @Property(tries = 60, seed = "4", edgeCases = EdgeCasesMode.NONE)
    void deepNesting(@ForAll("brackets") String bracket, @ForAll("depths") int depth) {
        Diagnostics diagnostics = read("```claim\ntheory t\ntheorem t\nclaim " + bracket.repeat(depth) + "1 = 1\n```");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.of("(", "-", "exp(", "2^", "[", "inf{", "W0(-", "for all k in natural: ");
    }

    @Provide
    Arbitrary<Integer> depths() {
        return Arbitraries.integers().between(200, 30_000);
    }

    @Provide
    Arbitrary<Double> fractions() {
        return Arbitraries.integers().between(0, 999_999).map(i -> i / 1e6);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 12);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES).map(ReaderFuzzTest::load);
    }

    private static final java.util.Map<String, String> LOADED = new java.util.HashMap<>();

    private static String load(String f) {
        return LOADED.computeIfAbsent(f, name -> {
            try {
                return Files.readString(Path.of(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Diagnostics read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile("fuzz.md", text);
        Theory t = TheoryReader.read(file, diagnostics);
        assertThat(t).isNotNull();
        for (Diagnostic d : diagnostics.all()) {
            assertThat(d.span().start()).isBetween(0, text.length());
            assertThat(d.span().line()).isBetween(1, file.lineCount());
            assertThat(d.message()).isNotBlank();
            assertThat(Excerpt.of(d)).startsWith("fuzz.md:");
        }
        return diagnostics;
    }
}
