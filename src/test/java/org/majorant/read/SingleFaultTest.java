package org.majorant.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.TheorySupport;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/** A theory with one fault in one line has at most one error: what follows from a fault is none of its own. */
class SingleFaultTest {
    private static final int FAULTS_A_TRY = 500;
    private static final List<SourceFile> PROOFS = proofs();

    private static final List<String> FAULTS =
            List.of("?", " ) ", " ( ", " + ", " = ", " 7 ", " zz ", " , ", " : ", " ] ", " by ");

    private static List<SourceFile> proofs() {
        try {
            return TheorySupport.proofs().stream().map(Theory::file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with something put in, taken out, or exchanged, somewhere in a line of a claim block. */
    private static String broken(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        List<Integer> inBlocks = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            String l = lines.get(i);
            if (l.startsWith("```")) {
                inside = l.startsWith("```claim");
            } else if (inside && !l.isBlank()) {
                inBlocks.add(i);
            }
        }
        int at = inBlocks.get(random.nextInt(inBlocks.size()));
        String line = lines.get(at);
        int from = line.length() - line.stripLeading().length();
        int where = from + random.nextInt(line.length() - from);
        String fault = FAULTS.get(random.nextInt(FAULTS.size()));
        int kind = random.nextInt(3);
        lines.set(
                at,
                line.substring(0, where) + (kind == 0 ? "" : fault) + line.substring(kind == 1 ? where : where + 1));
        return String.join("\n", lines);
    }

    /** Two errors are left in about one of 200, where a fault makes two unknown names of one, or takes a name that many theorems use. */
    @Property(tries = 4)
    void whatFollowsFromAFaultIsNoErrorOfItsOwn(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> further = new ArrayList<>();
        for (int i = 0; i < FAULTS_A_TRY; i++) {
            SourceFile file = PROOFS.get(random.nextInt(PROOFS.size()));
            Diagnostics found = new Diagnostics();
            TheoryReader.read(new SourceFile(file.name(), broken(file.text(), random)), found);
            List<Diagnostic> errors = found.all();
            if (errors.size() > 1) {
                further.add(Excerpt.of(errors.get(0)) + Excerpt.of(errors.get(1)));
            }
        }
        assertThat(further).hasSizeLessThan(FAULTS_A_TRY / 25);
    }

    /** A theorem that went without a law, or without the meaning of a name, says something else: it is not examined. */
    @Test
    void whatClaimsNothingIsNeverExaminedWhateverElseIsWrong() {
        String nothing = "theorem a\ngiven x > 1\nproof\nx > 0 by positivity\n\n";
        for (String other :
                List.of("", "theorem b\nclaim x > 0\nproof\nclaim 1 by posity\n", "theorem b\nclaim x > \n")) {
            Diagnostics found = new Diagnostics();
            found.error(new SourceFile("another.md", "?").span(0, 1), "an error of another file");
            SourceFile file =
                    new SourceFile("t.md", "```claim\ntheory t\nlet x in real\n\n" + nothing + other + "```\n");
            Theory t = TheoryReader.read(file, found);
            assertThat(found.all()).as(other).anyMatch(d -> d.message().contains("'a' claims nothing"));
            Readable readable = Readable.of(List.of(t), found);
            assertThat(readable.leftOut()).isNotEmpty();
            assertThat(readable.theories()).allMatch(r -> r.theorems().isEmpty());
        }
    }

    @Test
    void namesOfATheoremThatCannotBeReadAreNotAsked() {
        String cites = "theorem b\nclaim x > 0\nproof\nclaim 1 by theorem a with z := x\n```\n";
        for (boolean fault : new boolean[] {false, true}) {
            Diagnostics found = new Diagnostics();
            String text = "```claim\ntheory t\nlet x in (0, inf)\n\ntheorem a\nclaim x > " + (fault ? "" : "0") + "\n\n"
                    + cites;
            Theory t = TheoryReader.read(new SourceFile("t.md", text), found);
            WithNames.check(List.of(t), found);
            assertThat(found.all()).hasSize(1);
            assertThat(found.all().get(0).message()).contains(fault ? "expected" : "does not know the name 'z'");
        }
    }

    @Test
    void ofTwoTheoremsOfOneNameNoneIsExamined() {
        Diagnostics found = new Diagnostics();
        String text = "```claim\ntheory t\nlet x in (0, inf)\n\ntheorem a\nclaim x > 0\n\ntheorem b\nclaim x > 0\n\n"
                + "theorem a\nclaim x > -1\n```\n";
        Theory t = TheoryReader.read(new SourceFile("t.md", text), found);
        Readable readable = Readable.of(List.of(t), found);
        assertThat(readable.leftOut()).containsExactly("t/a");
        assertThat(readable.theories().get(0).theorems())
                .extracting(x -> x.id())
                .containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF```claim\ntheory t\n?\n```\n",
                "\uFEFF```claim\r\ntheory t\r\n?\r\n```\r\n",
                "```claim\rtheory t\r?\r```\r"
            })
    void aByteOrderMarkAndOtherEndsOfLines(String text) {
        Diagnostics found = new Diagnostics();
        SourceFile file = new SourceFile("t.md", text);
        assertThat(TheoryReader.isTheory(file)).isTrue();
        TheoryReader.read(file, found);
        assertThat(found.all()).hasSize(1);
        assertThat(found.all().get(0).span().line()).isEqualTo(3);
        assertThat(found.all().get(0).span().column()).isEqualTo(1);
    }

    @Test
    void whatFollowsFromAFaultIsLeftOut() {
        Diagnostics found = new Diagnostics();
        String text = "```claim\ntheory one\nlet x in (0, inf)\ntheorem above\n  claim x > 0\nlaw l: x = = 2\n"
                + "theorem without\n  given l\n  claim x > 0\ntheorem unknown\n  claim q^2 >= 0\n"
                + "theorem whole\n  claim x + 1 > 0\n```\n";
        Theory t = TheoryReader.read(new SourceFile("one.md", text), found);
        assertThat(found.all().stream().map(Excerpt::of)).hasSize(1);
        Readable readable = Readable.of(List.of(t), found);
        assertThat(readable.leftOut()).containsExactly("one/above", "one/without", "one/unknown");
        assertThat(readable.theories().get(0).theorems())
                .extracting(x -> x.id())
                .containsExactly("whole");
    }

    @Test
    void whatIsMissingIsMissingBehindTheLastWord() {
        Diagnostics found = new Diagnostics();
        String file = "```claim\ntheory one\nlet x in real\ntheorem t\n  claim x >  # more\n\n\n```\n";
        TheoryReader.read(new SourceFile("one.md", file), found);
        assertThat(found.all()).hasSize(1);
        assertThat(found.all().get(0).span()).hasToString("one.md:5:12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lt x in (0, inf)~theorem t~claim x > 0",
                "let x : in (0, inf)~theorem t~given x > 1~claim x > 0~proof~claim 1 by order",
                "let x in (0, inf~theorem t~claim x > 0",
                "let x in (0, inf)~theorem t~claim (x > 0~proof~claim 1 by positivity",
                "let x in (0, inf)~theorem t~claim x > 0~prof oops~x > 1 by order~claim 1 by positivity",
                "let x in (0, inf)~theorem t~claim x > 0~+ proof~x > 1 by order~claim 1 by positivity",
                "let x in (0, inf)~theo rem t~let f = x~claim f > 0~theorem s~let f = 2*x~claim f > 0",
                "let x in (0, inf)~law l: x = = 2~theorem t~given l~claim x > 0~proof~x = 2 by solving l~claim 1 by order",
                "let x in (0, inf)~theorem t~given a: x > ?1~claim x > 0~proof~claim 1 by order from a",
                "let x in (0, inf) latex ?x\"~theorem t~claim x > 0",
            })
    void oneFaultIsOneError(String text) {
        Diagnostics found = new Diagnostics();
        String file = "```claim\ntheory one\n" + text.replace('~', '\n') + "\n```\n";
        TheoryReader.read(new SourceFile("one.md", file), found);
        assertThat(found.all().stream().map(Excerpt::of)).hasSize(1);
    }
}
