package org.majorant.fuzz;

import java.nio.charset.StandardCharsets;
import org.majorant.read.ClaimLayout;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * The reader, given any text: it is read or refused with messages that can be printed; what is read is spelled out, and says
 * the same when it is laid out.
 */
public final class ReaderTarget {
    private static final int LONGEST = 1 << 16;

    private ReaderTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length <= LONGEST) {
            accepts(new String(data, StandardCharsets.UTF_8));
        }
    }

    /** Whether the text is read; a text without a claim block is made one. */
    static boolean accepts(String text) {
        SourceFile file = new SourceFile("fuzz.md", text.contains("```claim") ? text : "```claim\n" + text + "\n```\n");
        Diagnostics found = new Diagnostics();
        Theory theory = TheoryReader.read(file, found);
        found.all().forEach(Excerpt::of);
        if (found.hasErrors()) {
            return false;
        }
        String said = said(theory);
        String laidOut = ClaimLayout.canonical(file);
        SourceFile again = new SourceFile("fuzz.md", laidOut);
        Diagnostics further = new Diagnostics();
        Theory second = TheoryReader.read(again, further);
        if (further.hasErrors()) {
            throw new AssertionError(
                    "laid out, it is refused: " + Excerpt.of(further.all().get(0)) + "\n" + laidOut);
        }
        if (!said.equals(said(second))) {
            throw new AssertionError("laid out, it says something else:\n" + said + "\nand\n" + said(second));
        }
        if (!laidOut.equals(ClaimLayout.canonical(again))) {
            throw new AssertionError("laid out twice, it changes again:\n" + laidOut);
        }
        return true;
    }

    private static String said(Theory theory) {
        StringBuilder said = new StringBuilder();
        for (Theorem t : theory.theorems()) {
            Spelled spelled = Spelled.of(theory, t);
            said.append(t.id()).append(' ').append(spelled.hash()).append('\n');
            spelled.lines().forEach(l -> said.append("  ").append(l).append('\n'));
        }
        return said.toString();
    }
}
